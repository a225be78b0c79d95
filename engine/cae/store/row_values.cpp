#include "cae/store/internal/row_values.hpp"

namespace cae {
namespace {

std::optional<Month> optional_month(Statement& row) {
    if (!row.is_null()) return row.month();
    static_cast<void>(row.text());
    return std::nullopt;
}

SmicAmount smic_amount(Statement& row) { return SmicAmount::from_units(row.integer()); }

} // namespace

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

} // namespace cae
