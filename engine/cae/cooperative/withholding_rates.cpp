#include "cae/cooperative/withholding_rates.hpp"

#include <algorithm>
#include <utility>

namespace cae {
namespace {

using RateVersions = std::vector<Version<Rate>>;

Date day_after(Date day) {
    const Month month = day.month();
    if (day == month.last_day()) return month.next().first_day();
    return Date::of(month.year(), month.number(), day.day() + 1).value_or(day);
}

// The end of a rate counts as long as none begins until then.
void add_end(const WithholdingRate& given, RateVersions& versions) {
    const Date end = day_after(*given.to);
    const bool is_followed = std::any_of(
        versions.begin(), versions.end(), [&](const Version<Rate>& version) {
            return version.from > given.from && version.from <= end;
        });
    if (!is_followed) versions.push_back({end, std::nullopt, {}});
}

void sort_by_day(RateVersions& versions) {
    std::sort(versions.begin(), versions.end(),
              [](const auto& a, const auto& b) { return a.from < b.from; });
}

} // namespace

bool is_same_rate(const WithholdingRate& a, const WithholdingRate& b) {
    return a.member == b.member && a.from == b.from && a.rate == b.rate && a.to == b.to;
}

std::optional<Dated<Rate>> with_given_rates(const Dated<Rate>& of_contract,
                                            const std::vector<WithholdingRate>& given) {
    RateVersions versions = of_contract.versions();
    for (const WithholdingRate& rate : given) versions.push_back({rate.from, rate.rate, {}});
    for (const WithholdingRate& rate : given) {
        if (rate.to) add_end(rate, versions);
    }
    sort_by_day(versions);
    return Dated<Rate>::of(std::move(versions));
}

} // namespace cae
