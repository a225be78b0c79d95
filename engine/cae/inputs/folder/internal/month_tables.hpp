// The tables of a month: activity/<month>.csv, common/<month>.csv, entries/<month>.csv and
// pay/<month>.csv.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/cooperative/documents.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

// A table of one month, and who is in the cooperative.
struct MonthTable {
    std::string_view text;
    const std::string& file;
    Month month;
    const KnownRoster& known;
    const Cooperative& cooperative;
    Month first_open;               // documents of earlier months came late, and count in this one
    std::optional<Date> only_day{}; // of an inventory: the last one of the fiscal year
};

// The day of a document: in the month of the file, or in an earlier one that was closed here, for
// what came after its month was sealed. Rule::document_must_be_in_month, and those of reading
// cells.
[[nodiscard]] std::optional<Date> document_date_in(const CsvCell& cell, const MonthTable& table);

// The documents of the month, in the order of the rows. Every row that breaks a rule is noted:
// Rule::document_must_be_in_month, member_must_be_present, document_must_have_amount,
// vat_must_match_rate, id_must_be_unique, and those of reading cells.
[[nodiscard]] std::vector<ActivityDocument> read_activity_table(const MonthTable& table,
                                                                Problems& problems);

// The pay sheet of the month, in the order of the rows, at most one a member.
// Rule::member_must_be_present, member_must_be_employed, late_pay_must_be_of_accounts,
// pay_must_have_no_duplicate, working_time_refused, amount_must_match_request, and those of reading
// cells.
[[nodiscard]] std::vector<PaySheetRow> read_pay_table(const MonthTable& table, Problems& problems);

// The charges of the cooperative itself, in the order of the rows. Rule::document_must_be_in_month,
// reference_must_exist, document_must_have_amount, vat_must_match_rate, and those of reading cells.
[[nodiscard]] std::vector<CommonCharge> read_common_table(const MonthTable& table,
                                                          Problems& problems);

// The entries of the accountant, in the order of their first rows. Rule::entry_must_be_in_month,
// inventory_must_be_of_last_day where there is one day,
// entry_line_must_have_one_side, entry_rows_must_agree, id_must_be_unique,
// reversal_must_stand_alone, written_entry_must_balance, written_section_must_balance,
// reference_must_exist, and those of reading cells.
[[nodiscard]] std::vector<WrittenEntry> read_entries_table(const MonthTable& table,
                                                           Problems& problems);

// The movements of the bank, in the order of the rows. Rule::document_must_be_in_month,
// id_must_be_unique, reference_must_exist, keys_must_not_stand_together, and those of reading
// cells.
[[nodiscard]] std::vector<BankRow> read_bank_table(const MonthTable& table, Problems& problems);

// The rows of a month's bank table.
struct BankMonth {
    Month month;
    std::string file{};
    std::vector<BankRow> rows{};
};

// Whether the activity table of a month has a receipt of a number.
using HasReceipt = std::function<bool(Month, const std::string&)>;

// Adds to the documents of the month the movements of its rows that nobody has explained, the
// payments of earlier ones or their rest, and those that its rows explain. `months` ascend; the
// last one is that of the documents. A row of a later month that has the reference of a movement,
// and its text or none, explains that movement: more than its rest breaks
// Rule::movement_must_not_be_explained_twice. A row that is a receipt of activity/ needs it there,
// in its month or in one beside it.
void add_unexplained(const std::vector<BankMonth>& months, const HasReceipt& has_receipt,
                     MonthDocuments& documents, Problems& problems);

// Notes the receipts of the month's activity table that a row of the bank books too, of the month
// or of the one before: of their amount, up to three days apart, and for no other invoice.
void note_entered_twice(const std::vector<BankMonth>& months, MonthDocuments& documents);

// Adds what the rows of a table pay to the documents of the month: receipts and refunds in one sum,
// and what is posted to accounts of the chart.
void add_bank_rows(const std::vector<BankRow>& rows, const KnownRoster& known,
                   const Cooperative& cooperative, MonthDocuments& documents);

// The branch a cell names; nothing when it is blank. Rule::reference_must_exist.
[[nodiscard]] std::optional<BranchIndex> branch_in(const CsvCell& cell,
                                                   const Cooperative& cooperative);

} // namespace cae::folder_reader
