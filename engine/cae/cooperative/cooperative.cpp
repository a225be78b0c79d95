#include "cae/cooperative/cooperative.hpp"

#include <algorithm>

namespace cae {
namespace {

void add_covers(const Dated<CoversByCategory>& dated, Category category, Date day,
                std::vector<Cover>& covers) {
    const CoversByCategory* in_force = dated.on(day);
    if (in_force == nullptr) return;
    const std::vector<Cover>& own = in_force->of(category);
    covers.insert(covers.end(), own.begin(), own.end());
}

} // namespace

const BankAccount* bank_called(const Cooperative& cooperative, std::string_view name) {
    const auto& banks = cooperative.banks;
    if (name.empty()) return banks.empty() ? nullptr : &banks.front();
    const auto found = std::find_if(banks.begin(), banks.end(),
                                    [&](const BankAccount& bank) { return bank.name == name; });
    return found == banks.end() ? nullptr : &*found;
}

std::string name_of_movements(const Cooperative& cooperative, const BankAccount& bank) {
    return &bank == &cooperative.banks.front() ? std::string() : bank.name;
}

ContributionRule usual_contribution() {
    // The usage of the movement, not a law: a cooperative states its own in cooperative.yaml.
    const Rate ten_percent = Rate::from_billionths(Rate::one / 10);
    return {ContributionBase::turnover, FlatRate{ten_percent}};
}

Money usual_vat_tolerance() { return Money::from_cents(5); }

Money vat_tolerance_on(const Cooperative& cooperative, Date day) {
    const Money* tolerance = cooperative.vat_tolerance.on(day);
    return tolerance != nullptr ? *tolerance : usual_vat_tolerance();
}

std::vector<Cover> covers_of(const Cooperative& cooperative, Category category,
                             bool waives_health_cover, Date day) {
    std::vector<Cover> covers;
    if (!waives_health_cover) add_covers(cooperative.health_cover, category, day, covers);
    add_covers(cooperative.provident_cover, category, day, covers);
    return covers;
}

Date payment_day(const Cooperative& cooperative, Month month) {
    const Month paid = cooperative.pay_day.of_next_month ? month.next() : month;
    return *Date::of(paid.year(), paid.number(), std::min(cooperative.pay_day.day, paid.days()));
}

} // namespace cae
