#include <algorithm>
#include <array>
#include <utility>

#include "cae/inputs/folder/internal/month_tables.hpp"
#include "cae/inputs/folder/internal/vat_cells.hpp"

namespace cae::folder_reader {
namespace {

namespace common_column {
enum Name : std::size_t {
    date,
    document,
    branch,
    expense_account,
    label,
    net,
    vat_rate,
    vat,
    vat_recoverable,
    total,
    supplier,
    vat_kind,
    vat_reason
};
} // namespace common_column

constexpr std::array common_columns{
    CsvColumn{"date", ColumnUse::required},
    CsvColumn{"document", ColumnUse::required},
    CsvColumn{"branch"},
    CsvColumn{"expense_account"},
    CsvColumn{"label"},
    CsvColumn{"net"},
    CsvColumn{"vat_rate"},
    CsvColumn{"vat"},
    CsvColumn{"vat_recoverable_pct"},
    CsvColumn{"total"},
    CsvColumn{"supplier"},
    CsvColumn{"vat_kind"},
    CsvColumn{"vat_reason"},
};
static_assert(common_columns.size() == common_column::vat_reason + 1);

class CommonReader {
public:
    CommonReader(const MonthTable& table, Problems& problems)
        : table_(table), row_(table.text, table.file, common_columns, problems) {}

    std::vector<CommonCharge> read() {
        while (row_.next()) read_row();
        return std::move(charges_);
    }

private:
    void read_row() {
        const auto date = document_date_in(row_.cell(common_column::date), table_);
        auto treatment = treatment_in(row_, common_column::vat_kind, common_column::vat_reason);
        const auto amounts = vat_amounts_in(
            row_,
            {common_column::net, common_column::vat_rate, common_column::vat, common_column::total},
            {false, vat_tolerance_on(table_.cooperative, date.value_or(table_.month.first_day())),
             treatment.kind, true});
        const auto branch = branch_in(row_.cell(common_column::branch), table_.cooperative);
        const auto recoverable = percent_in(row_.cell(common_column::vat_recoverable));
        if (!date || !row_.row_is_sound()) return;
        CommonCharge charge{*date, std::string(row_.text(common_column::document)), branch};
        charge.expense_account = row_.text(common_column::expense_account);
        charge.label = row_.text(common_column::label);
        charge.party = row_.text(common_column::supplier);
        charge.treatment = std::move(treatment);
        set_cost(charge, amounts, recoverable);
        charge.line = row_.line();
        charges_.push_back(std::move(charge));
    }

    const MonthTable& table_;
    CsvReader row_;
    std::vector<CommonCharge> charges_;
};

} // namespace

std::vector<CommonCharge> read_common_table(const MonthTable& table, Problems& problems) {
    return CommonReader(table, problems).read();
}

std::optional<Date> document_date_in(const CsvCell& cell, const MonthTable& table) {
    const auto date = date_in(cell);
    if (!date || date->month() == table.month) return date;
    const bool is_late = date->month() < table.first_open &&
                         date->month() >= table.cooperative.first_period;
    if (!is_late) cell.report(Rule::document_must_be_in_month, {table.month});
    return date;
}

std::optional<BranchIndex> branch_in(const CsvCell& cell, const Cooperative& cooperative) {
    const auto id = id_in(cell);
    if (!id) return std::nullopt;
    const auto& branches = cooperative.branches;
    const auto found = std::find_if(branches.begin(), branches.end(),
                                    [&](const Branch& branch) { return branch.id.text() == *id; });
    if (found != branches.end()) return static_cast<BranchIndex>(found - branches.begin());
    cell.report(Rule::reference_must_exist, {Thing::branch});
    return std::nullopt;
}

} // namespace cae::folder_reader
