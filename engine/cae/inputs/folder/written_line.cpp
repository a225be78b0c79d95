#include "cae/inputs/folder/internal/written_line.hpp"

#include "cae/inputs/folder/internal/month_tables.hpp"

namespace cae::folder_reader {
namespace {

void read_sides(CsvReader& row, const WrittenLineColumns& columns, WrittenLine& line) {
    const auto debit = amount_in(row.cell(columns.debit));
    const auto credit = amount_in(row.cell(columns.credit));
    line.debit = debit.value_or(Money());
    line.credit = credit.value_or(Money());
    const bool has_debit = line.debit != Money();
    const bool is_read = (debit || row.blank(columns.debit)) &&
                         (credit || row.blank(columns.credit));
    if (is_read && has_debit == (line.credit != Money())) {
        row.report(has_debit ? columns.credit : columns.debit, Rule::entry_line_must_have_one_side);
    }
}

// Of an activity where the row names a member, else of the cooperative or of a branch.
void read_section(CsvReader& row, const WrittenLineColumns& columns,
                  const WrittenLineContext& context, WrittenLine& line) {
    line.branch = branch_in(row.cell(columns.branch), context.cooperative);
    const bool has_member = !row.blank(columns.member) || !row.blank(columns.activity);
    if (!has_member) return;
    if (line.branch) {
        row.report(columns.branch, Rule::keys_must_not_stand_together, {"member"});
    }
    const auto member = needed_member_in(row.cell(columns.member), context.known);
    if (member) line.section = account_in(row.cell(columns.activity), *member, context.known);
}

} // namespace

WrittenLine written_line_in(CsvReader& row, const WrittenLineColumns& columns,
                            const WrittenLineContext& context) {
    WrittenLine line;
    if (row.blank(columns.account)) {
        row.report(columns.account, Rule::text_must_not_be_empty, {"account"});
    }
    line.account = InternedText(row.text(columns.account));
    line.party = InternedText(row.text(columns.party));
    read_sides(row, columns, line);
    read_section(row, columns, context, line);
    line.line = row.line();
    return line;
}

} // namespace cae::folder_reader
