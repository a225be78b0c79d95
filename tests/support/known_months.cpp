#include "support/known_months.hpp"

#include <algorithm>

namespace cae_test {

using namespace cae; // NOLINT(google-build-using-namespace): test support speaks the engine's words

Result<ByLevy<ContributionRecord>> KnownMonths::contributions(Month month) {
    const auto found = known_.charged.find(month);
    return found == known_.charged.end() ? ByLevy<ContributionRecord>() : found->second;
}

Result<std::vector<OpenItem>> KnownMonths::settled_sales(const std::vector<std::string>& numbers,
                                                         Month before) {
    std::vector<OpenItem> named;
    const auto& sales = known_.sales;
    std::copy_if(sales.begin(), sales.end(), std::back_inserter(named), [&](const OpenItem& sale) {
        return sale.date.month() < before &&
               std::binary_search(numbers.begin(), numbers.end(), sale.number);
    });
    return named;
}

Result<std::vector<BookedCharge>> KnownMonths::charges(Month month) {
    const auto found = known_.booked.find(month);
    return found == known_.booked.end() ? std::vector<BookedCharge>() : found->second;
}

Result<std::vector<SettledMonth>> KnownMonths::settled_months(const MemberId& member,
                                                              MonthSpan span) {
    const auto found = known_.paid.find(member);
    if (found == known_.paid.end()) return std::vector<SettledMonth>();
    std::vector<SettledMonth> months = found->second;
    std::erase_if(months, [&](const SettledMonth& settled) {
        return settled.month < span.from || settled.month >= span.before;
    });
    return months;
}

Result<std::vector<OwedToParty>> KnownMonths::owed_on(const AskedAccount& asked) {
    const auto found = known_.owed.find(asked.account);
    return found == known_.owed.end() ? std::vector<OwedToParty>() : found->second;
}

Result<MonthRecord> KnownMonths::read(Month month) {
    return refuse(Problem{Rule::month_must_exist, {}, to_string(month), {}});
}

EarlierMonths KnownMonths::earlier() {
    return {this, [this](Month month) -> Result<LawInForce> { return known_.laws.at(month); }};
}

} // namespace cae_test
