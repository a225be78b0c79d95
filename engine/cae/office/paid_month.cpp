#include "cae/office/paid_month.hpp"

#include <utility>

#include "cae/office/internal/kept_law.hpp"

namespace cae {

Result<PaidMonth> paid_month(const Office& office, Month month) {
    const SealedBooks& books = office.books();
    auto record = books.sealed(month);
    if (!record) return refuse(std::move(record.error()));
    const auto before = books.books_before(month);
    if (!before) return refuse(before.error());
    const auto texts = books.months()->law_texts(month);
    if (!texts) return refuse(texts.error());
    PaidMonth paid{std::make_unique<const MonthRecord>(*std::move(record)), *before,
                   office.shared_config()};
    if (texts->empty()) return paid;
    auto kept = config_of(*texts);
    if (!kept) return refuse(std::move(kept.error()));
    paid.law = *std::move(kept);
    return paid;
}

Result<RatedPay> rated_pay(const PaidMonth& month) {
    return RatedPay::of(*month.record, *month.before, month.law->rulebook);
}

} // namespace cae
