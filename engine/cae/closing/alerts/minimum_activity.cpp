#include "cae/closing/alerts/minimum_activity.hpp"

#include "cae/cooperative/contribution_terms.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr int months_of_year = 12;

// The months of a fiscal year with employment, and the last of them.
struct Employment {
    int months = 0;
    Month last;
};

Employment employment_in(const Member& member, const FiscalYear& year) {
    Employment employment{0, year.first};
    for (Month month = year.first; month <= year.last; month = month.next()) {
        if (days_employed(member, month) == 0) continue;
        ++employment.months;
        employment.last = month;
    }
    return employment;
}

Money prorated(Money minimum, int months) {
    const Int128 cents = divide_half_away_from_zero(static_cast<Int128>(minimum.cents()) * months,
                                                    months_of_year);
    return Money::from_cents(static_cast<std::int64_t>(cents));
}

} // namespace

std::optional<MinimumDue> minimum_due(const Cooperative& cooperative, const Member& member,
                                      Month month) {
    const MinimumActivity* minimum = member.minimum_activity.on(month.last_day());
    if (minimum == nullptr || days_employed(member, month) == 0) return std::nullopt;
    if (minimum->each_month) return MinimumDue{month, month, minimum->turnover};
    const auto year = FiscalYear::containing(month, fiscal_years_of(cooperative));
    const Employment employment = employment_in(member, year);
    return MinimumDue{year.first, employment.last, prorated(minimum->turnover, employment.months)};
}

Money turnover_of_year_before(const Cooperative& cooperative, const Books& books,
                              const MemberId& member, Month month) {
    const bool same_year = !books.last_closed || fiscal_year_of(cooperative, *books.last_closed) ==
                                                     fiscal_year_of(cooperative, month);
    const auto found = books.turnover_of_year.find(member);
    return same_year && found != books.turnover_of_year.end() ? found->second : Money();
}

std::vector<Clock> minimum_clocks(Date day, const Cooperative& cooperative, const Roster& roster,
                                  const Books& books) {
    std::vector<Clock> clocks;
    for (const Member& member : roster.members) {
        const auto due = minimum_due(cooperative, member, day.month());
        if (!due || due->first == due->last) continue; // a month tells when it is closed
        const Money missing = due->turnover -
                              turnover_of_year_before(cooperative, books, member.id, day.month());
        if (missing <= Money()) continue;
        clocks.push_back({ClockKind::minimum_activity, member.id, member.name,
                          due->first.first_day(), due->last.last_day(), 1, missing});
    }
    return clocks;
}

} // namespace cae
