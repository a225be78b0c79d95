#include "cae/store/rows/internal/schema_text.hpp"

#include "cae/closing/state/columns/account_columns.hpp"
#include "cae/closing/state/columns/entry_columns.hpp"
#include "cae/closing/state/columns/input_columns.hpp"
#include "cae/store/rows/internal/table_text.hpp"

namespace cae {
namespace {

std::string cooperative_table() {
    return table({"cooperative",
                  R"(
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    siren TEXT NOT NULL,)",
                  "    name TEXT NOT NULL", true});
}

std::string sealed_month_table() {
    return table({"sealed_month",
                  R"(
    month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    siren TEXT NOT NULL,
    cooperative TEXT NOT NULL,
    payment_day TEXT NOT NULL,
    first_entry INTEGER NOT NULL CHECK (first_entry >= 1),
    next_entry INTEGER NOT NULL CHECK (next_entry >= first_entry),
    first_line INTEGER NOT NULL CHECK (first_line >= 1),
    next_line INTEGER NOT NULL CHECK (next_line >= first_line),
    due_net INTEGER NOT NULL, -- by customers, after the month
    due_vat INTEGER NOT NULL,
    -- payments in one sum were turnover, what nobody explains was not booked
    is_of_version_1 INTEGER NOT NULL DEFAULT 0 CHECK (is_of_version_1 IN (0, 1)),)",
                  "    PRIMARY KEY (month)"},
                 definitions<MonthTotals>(total_columns));
}

std::string control_sum_table() {
    return table({"control_sum",
                  R"(
    -- What each table had of a month when it was sealed: the number of its rows and a sum over their cells.
    -- subject: a table; one so far: of all months up to this one; due: the rows of open_item of which something is
    -- due after the month.
    sealed TEXT NOT NULL REFERENCES sealed_month,
    subject TEXT NOT NULL,
    rows INTEGER NOT NULL,
    sum INTEGER NOT NULL,)",
                  "    PRIMARY KEY (sealed, subject)"});
}

std::string input_file_table() {
    return table({"input_file",
                  R"(
    -- The files that the month was read from, within the cooperative's folder; sha256 of their bytes.)" +
                      by_position,
                  position_is_key},
                 definitions<InputFile>(input_columns));
}

std::string seal_table() {
    return table({"seal",
                  R"(
    -- The seals of months: SHA-256 of the rows (content), of the texts of the law (none for months of earlier
    -- versions), of all that with the seal of the month before (digest). sealed_on: as whoever sealed it said.
    sealed TEXT NOT NULL REFERENCES sealed_month,
    sealed_on TEXT,
    content TEXT NOT NULL,
    law TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL,)",
                  "    PRIMARY KEY (sealed)"});
}

std::string sealed_table_table() {
    return table({"sealed_table",
                  R"(
    -- The rows of each table that a seal covers.
    sealed TEXT NOT NULL REFERENCES sealed_month,
    name TEXT NOT NULL,
    rows INTEGER NOT NULL,
    sha256 TEXT NOT NULL,)",
                  "    PRIMARY KEY (sealed, name)"});
}

std::string law_text_table() {
    return table({"law_text",
                  R"(
    -- The files of the law and of the chart that months were computed with, by their SHA-256 together.
    law TEXT NOT NULL,
    path TEXT NOT NULL,
    text TEXT NOT NULL,)",
                  "    PRIMARY KEY (law, path)"});
}

std::string alert_table() {
    return table({"alert", by_position + R"(
    kind TEXT NOT NULL,
    member TEXT NOT NULL, -- empty when it concerns the whole month)",
                  position_is_key});
}

std::string alert_detail_table() {
    return table({"alert_detail",
                  R"(
    month TEXT NOT NULL,
    alert INTEGER NOT NULL,
    position INTEGER NOT NULL,
    detail TEXT NOT NULL,)",
                  R"(    PRIMARY KEY (month, alert, position),
    FOREIGN KEY (month, alert) REFERENCES alert)"});
}

std::string ledger_account_table() {
    return table({"ledger_account",
                  R"(
    -- Accounts of the plan comptable as they were named when something was posted to them.
    id INTEGER NOT NULL PRIMARY KEY,)",
                  R"(    UNIQUE (number, label, analytic),
    CHECK (analytic IN (0, 1)))",
                  true},
                 definitions<LedgerAccount>(ledger_account_columns));
}

// Entries and their lines are numbered without a gap over the life of the store; sealed_month says
// which are whose. There are more lines than all other rows together: a foreign key on each would
// cost half of the insertion again, so that the numbers are checked when a month is written and
// when it is read.
std::string entry_table() {
    return table({"entry", R"(
    number INTEGER NOT NULL,)",
                  "    PRIMARY KEY (number)", true},
                 definitions<EntryHead>(entry_head_columns));
}

std::string entry_line_table() {
    return table({"entry_line",
                  R"(
    -- Without activity and member, a line belongs to a section of the cooperative's own: that of the branch,
    -- or of none.
    number INTEGER NOT NULL PRIMARY KEY,
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,)",
                  "    CHECK ((debit > 0 AND credit = 0) OR (debit = 0 AND credit > 0))", true},
                 definitions<EntryLine>(entry_line_columns));
}

std::string accountant_entry_table() {
    return table({"accountant_entry", of_month + R"(
    -- Entries that an accountant wrote; their lines are those of entry_line from first_line on.
    first_line INTEGER NOT NULL,
    next_line INTEGER NOT NULL CHECK (next_line >= first_line),)",
                  "    PRIMARY KEY (month, number)"},
                 definitions<AccountantEntry>(accountant_entry_columns)) +
           "CREATE INDEX accountant_entry_of_id ON accountant_entry (id);\n"
           "CREATE INDEX accountant_entry_of_reversed ON accountant_entry (reverses);\n";
}

std::string line_party_table() {
    return table({"line_party", of_month + R"(
    -- Of lines whose entry is about several parties; the party of all others is that of the entry.
    line INTEGER NOT NULL PRIMARY KEY,)",
                  "    party TEXT NOT NULL", true}) +
           "CREATE INDEX line_party_of_month ON line_party (month);\n";
}

} // namespace

std::string schema_tables() {
    return cooperative_table() + sealed_month_table() + account_tables() + pay_tables() +
           alert_table() + alert_detail_table() + ledger_account_table() + entry_table() +
           entry_line_table() + accountant_entry_table() + line_party_table() + input_file_table() +
           control_sum_table() + seal_table() + sealed_table_table() + law_text_table();
}

const char* const schema_views = R"sql(
CREATE VIEW payslip_line AS
SELECT pay.month, pay.member, pay_line.side, pay_line.contribution, pay_line.label, line.value AS amount
FROM pay, json_each(pay.lines) AS line
JOIN pay_line ON pay_line.month = pay.month AND pay_line.position = line.key;

CREATE VIEW journal AS
SELECT sealed_month.month, entry.number AS entry, entry.journal, entry.date, entry.piece,
       coalesce(entry.piece_date, entry.date) AS piece_date, entry.label,
       coalesce(line_party.party, entry.party) AS party,
       ledger_account.number AS account, ledger_account.label AS account_label,
       entry_line.activity, entry_line.member, entry_line.branch, entry_line.debit, entry_line.credit
FROM sealed_month
JOIN entry_line ON entry_line.number >= first_line AND entry_line.number < next_line
JOIN entry ON entry.number = entry_line.entry
JOIN ledger_account ON ledger_account.id = entry_line.account
LEFT JOIN line_party ON line_party.line = entry_line.number
ORDER BY entry_line.number;
)sql";

} // namespace cae
