// Feeds bytes to every reader of a folder's files. The first byte chooses the file; what a reader
// accepts must hold what the rest of the engine relies on.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "cae/inputs/bank/internal/bank_formats.hpp"
#include "cae/inputs/folder/internal/cooperative_file.hpp"
#include "cae/inputs/folder/internal/members_file.hpp"
#include "cae/inputs/folder/internal/month_tables.hpp"
#include "cae/inputs/folder/internal/opening_table.hpp"
#include "cae/inputs/folder/internal/recurring_table.hpp"
#include "cae/inputs/folder/payroll_table.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace {

using namespace cae;
using namespace cae::folder_reader;

const std::string file = "fuzz";
const Month month = *Month::of(2026, 6);

void require(bool condition) {
    if (!condition) std::abort();
}

Cooperative cooperative() {
    Cooperative cooperative{.first_period = month};
    cooperative.branches.resize(2);
    cooperative.branches[0].id = BranchId("a");
    cooperative.branches[1].id = BranchId("b");
    return cooperative;
}

// Anna alone, Ben with two activities, Dora by hours.
Roster build_roster() {
    Problems problems;
    const Cooperative owner = cooperative();
    RosterBuilder builder(owner, problems);
    const bool complete = read_members_table("id,name,branch,activities,cesa_from,permanent_from\n"
                                             "anna,Anna,a,,2025-01-01,\n"
                                             "ben,Ben,b,wood garden,2026-06-10,\n"
                                             "dora,Dora,a,,,2020-01-01\n",
                                             file, builder, problems);
    require(complete && problems.empty());
    return builder.take();
}

const KnownRoster& known_roster() {
    static const Roster roster = build_roster();
    static const KnownRoster known(roster, true);
    return known;
}

void check_roster(const Roster& read) {
    for (const Member& member : read.members) {
        require(!member.id.empty() && member.id.text().find('/') == std::string::npos);
        for (const AccountIndex account : member.accounts) {
            require(read.accounts.at(account).activity < read.activities.size());
        }
    }
}

void read_members_of(std::string_view text, bool as_table) {
    static const Cooperative owner = cooperative();
    Problems problems;
    RosterBuilder builder(owner, problems);
    if (as_table) {
        static_cast<void>(read_members_table(text, file, builder, problems));
    } else if (const auto root = parse_yaml(text, file, problems)) {
        static_cast<void>(read_members(*root, builder, problems));
    }
    check_roster(builder.take());
}

void read_month_of(std::string_view text, bool documents) {
    Problems problems;
    const KnownRoster& known = known_roster();
    static const Cooperative owner = cooperative();
    const MonthTable table{text, file, month, known, owner};
    if (!documents) {
        for (const PaySheetRow& row : read_pay_table(table, problems)) {
            require(row.member < known.roster.members.size() && row.reimbursement >= Money());
        }
        return;
    }
    for (const ActivityDocument& document : read_activity_table(table, problems)) {
        const bool in_kilometres = document.journey.km_hundredths > 0;
        require(document.date.month() == month && (document.net > Money() || in_kilometres));
        require(document.account < known.roster.accounts.size() && document.vat >= Money());
    }
}

void read_opening_of(std::string_view text) {
    Problems problems;
    const auto books = read_opening({text, file, month, month, known_roster()}, problems);
    for (const auto& [member, sums] : books.sums) {
        require(sums.year == month.year() && sums.gross >= Money());
    }
}

void read_cooperative_of(std::string_view text) {
    Problems problems;
    const auto root = parse_yaml(text, file, problems);
    if (!root) return;
    const Cooperative read = read_cooperative(*root, problems);
    require(!problems.empty() || (!read.branches.empty() && read.siren.size() == 9));
}

void read_payroll_of(std::string_view text) {
    const auto table = parse_payroll_table(text, file);
    if (!table) return;
    for (const PayrollRow& row : table->rows) {
        require(row.terms.days_employed >= 0 && row.terms.days_employed <= row.month.days());
    }
}

void read_bank_of(std::string_view text, bool charges) {
    Problems problems;
    static const Cooperative owner = cooperative();
    const MonthTable table{text, file, month, known_roster(), owner};
    if (charges) {
        for (const CommonCharge& charge : read_common_table(table, problems)) {
            require(charge.net > Money() && (!charge.branch || *charge.branch < 2));
        }
        return;
    }
    MonthDocuments documents{month};
    add_bank_rows(read_bank_table(table, problems), known_roster(), documents);
    for (const ActivityDocument& payment : documents.documents) {
        require(payment.net > Money() || payment.net == Money());
        require(payment.account < known_roster().roster.accounts.size());
    }
}

void read_statement_of(std::string_view text, bool xml) {
    Problems problems;
    const std::string iban;
    const StatementText statement{text, file, iban};
    const auto read = xml ? read_camt_statement(statement, problems)
                          : read_csv_statement(statement, problems);
    for (const BankMovement& movement : read.movements) {
        require(movement.date.year() >= 1900 && movement.line > 0);
    }
}

void read_recurring_of(std::string_view text) {
    Problems problems;
    static const Cooperative owner = cooperative();
    const RecurringTable table{text, file, known_roster(), owner};
    const auto charges = read_recurring_table(table, problems);
    MonthDocuments documents{month};
    add_charges_of_month(charges, table, documents, problems);
}

void read_file(std::uint8_t kind, std::string_view text) {
    switch (kind % 12) {
    case 1:
        return read_month_of(text, true);
    case 2:
        return read_month_of(text, false);
    case 3:
        return read_members_of(text, true);
    case 4:
        return read_members_of(text, false);
    case 5:
        return read_opening_of(text);
    case 6:
        return read_cooperative_of(text);
    case 7:
        return read_bank_of(text, true);
    case 8:
        return read_bank_of(text, false);
    case 9:
        return read_statement_of(text, false);
    case 10:
        return read_statement_of(text, true);
    case 11:
        return read_recurring_of(text);
    default:
        return read_payroll_of(text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string text(data + 1, data + size);
    if (check_text(text, file).empty()) read_file(data[0], without_byte_order_mark(text));
    return 0;
}
