#include "cae/closing/state/detail_text.hpp"

#include "cae/calendar/date.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/money/money.hpp"
#include "cae/money/parse.hpp"
#include "cae/money/rate.hpp"

namespace cae {
namespace {

std::optional<Detail> parse_number(DetailKind kind, std::string_view text, int decimals) {
    const auto number = parse_scaled(text, decimals);
    return number ? std::optional(Detail::of_number(kind, *number)) : std::nullopt;
}

template <class Value>
std::optional<Detail> as_detail(const std::optional<Value>& value) {
    return value ? std::optional(Detail(*value)) : std::nullopt;
}

} // namespace

std::string plain_text(const Detail& detail) {
    switch (detail.kind()) {
    case DetailKind::text:
    case DetailKind::word:
    case DetailKind::id:
        return detail.text();
    case DetailKind::count:
        return std::to_string(detail.number());
    case DetailKind::amount:
        return to_string(Money::from_cents(detail.number()));
    case DetailKind::rate:
        return to_percent(Rate::from_billionths(detail.number()));
    case DetailKind::days:
        return to_string(LeaveDays{detail.number()});
    case DetailKind::date:
        return to_string(*to_date(detail));
    case DetailKind::month:
        return to_string(*to_month(detail));
    }
    return {};
}

std::optional<Detail> parse_detail(DetailKind kind, std::string_view text) {
    switch (kind) {
    case DetailKind::text:
    case DetailKind::word:
    case DetailKind::id:
        return Detail::of_text(kind, std::string(text));
    case DetailKind::count:
        return parse_number(kind, text, 0);
    case DetailKind::amount:
    case DetailKind::days:
        return parse_number(kind, text, 2);
    case DetailKind::rate:
        return as_detail(parse_percent(text));
    case DetailKind::date:
        return as_detail(Date::parse(text));
    case DetailKind::month:
        return as_detail(Month::parse(text));
    }
    return std::nullopt;
}

} // namespace cae
