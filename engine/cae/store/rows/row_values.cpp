#include "cae/store/rows/internal/row_values.hpp"

namespace cae {
namespace {

std::optional<Hours> optional_hours(Statement& row) {
    if (!row.is_null()) return Hours{row.integer()};
    static_cast<void>(row.text());
    return std::nullopt;
}

SmicAmount smic_amount(Statement& row) { return SmicAmount::from_units(row.integer()); }

} // namespace

std::optional<Month> optional_month(Statement& row) {
    if (!row.is_null()) return row.month();
    static_cast<void>(row.text());
    return std::nullopt;
}

SumsSinceJanuary sums_of(Statement& row) {
    SumsSinceJanuary sums;
    sums.year = row.small();
    sums.gross = row.money();
    sums.ceiling = row.money();
    sums.smic = smic_amount(row);
    sums.exempt_overtime = row.money();
    sums.relief.since = optional_month(row);
    sums.relief.gross = row.money();
    sums.relief.smic = smic_amount(row);
    sums.relief.relief = row.money();
    sums.relief.relief_of_year = row.money();
    sums.relief.relieved_contributions_of_year = row.money();
    return sums;
}

PayProfile profile_of(Statement& row) {
    PayProfile profile;
    profile.category = kind_of<Category>(row);
    profile.headcount = row.small();
    profile.accident_rate = row.rate();
    profile.mobility_rate = row.rate();
    return profile;
}

Cover cover_of(Statement& row) {
    Cover cover;
    cover.kind = kind_of<CoverKind>(row);
    cover.total = row.money();
    cover.rate = row.rate();
    cover.base = {kind_of<BaseKind>(row), row.rate(), row.rate()};
    cover.employer_share = row.rate();
    return cover;
}

MonthTerms terms_of(Statement& row) {
    MonthTerms terms;
    terms.weekly_hours = optional_hours(row);
    terms.relief_reference = kind_of<ReliefReference>(row);
    terms.days_employed = row.small();
    terms.overtime = {row.integer()};
    terms.beyond_hours = row.money();
    return terms;
}

LeaveCounters counters_of(Statement& row, std::optional<Month> since) {
    const auto period = [&row] {
        LeavePeriod read;
        read.acquired = {row.integer()};
        read.taken = {row.integer()};
        read.gross = row.money();
        return read;
    };
    LeaveCounters counters;
    counters.since = since;
    counters.earlier = period();
    counters.previous = period();
    counters.current = period();
    return counters;
}

} // namespace cae
