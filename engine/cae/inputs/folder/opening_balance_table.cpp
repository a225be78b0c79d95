#include "cae/inputs/folder/internal/opening_balance_table.hpp"

#include <array>
#include <utility>

#include "cae/inputs/folder/internal/written_line.hpp"

namespace cae::folder_reader {
namespace {

namespace opening_balance_column {
enum Name : std::size_t { account, party, branch, activity, member, label, debit, credit };
} // namespace opening_balance_column

constexpr std::array opening_balance_columns{
    CsvColumn{"account", ColumnUse::present},
    CsvColumn{"party"},
    CsvColumn{"branch"},
    CsvColumn{"activity"},
    CsvColumn{"member"},
    CsvColumn{"label"}, // for people
    CsvColumn{"debit", ColumnUse::present},
    CsvColumn{"credit", ColumnUse::present},
};
static_assert(opening_balance_columns.size() == opening_balance_column::credit + 1);

constexpr WrittenLineColumns columns_of_balance{
    opening_balance_column::account, opening_balance_column::party,
    opening_balance_column::branch,  opening_balance_column::activity,
    opening_balance_column::member,  opening_balance_column::debit,
    opening_balance_column::credit};

} // namespace

OpeningBalance read_opening_balance(const OpeningBalanceTable& table, Problems& problems) {
    const std::size_t before = problems.size();
    CsvReader row(table.text, table.file, opening_balance_columns, problems);
    OpeningBalance balance{table.file};
    Money debit;
    Money credit;
    while (row.next()) {
        balance.rows.push_back(
            written_line_in(row, columns_of_balance, {table.known, table.cooperative}));
        debit += balance.rows.back().debit;
        credit += balance.rows.back().credit;
    }
    if (problems.size() == before && debit != credit) {
        problems.push_back({Rule::opening_balance_must_balance,
                            {table.file, 0, 0},
                            {},
                            {debit, credit, debit - credit},
                            Privacy::open});
    }
    return balance;
}

} // namespace cae::folder_reader
