#include "cae/store/rows/internal/schema_text.hpp"

namespace cae {

// Amounts are cents. A row of sealed_month seals its month: it is written last.
const char* const schema_tables = R"sql(
CREATE TABLE cooperative (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    siren TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE sealed_month (
    month TEXT NOT NULL PRIMARY KEY CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    siren TEXT NOT NULL,
    cooperative TEXT NOT NULL,
    payment_day TEXT NOT NULL,
    first_entry INTEGER NOT NULL CHECK (first_entry >= 1),
    next_entry INTEGER NOT NULL CHECK (next_entry >= first_entry),
    first_line INTEGER NOT NULL CHECK (first_line >= 1),
    next_line INTEGER NOT NULL CHECK (next_line >= first_line),
    turnover INTEGER NOT NULL,
    charges INTEGER NOT NULL,
    contribution INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    employer_cost INTEGER NOT NULL,
    net_paid INTEGER NOT NULL,
    accounts_closing INTEGER NOT NULL,
    levies INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- position: order in the members' file. Without one, the account is no longer in that file and its balance
-- is carried on.
CREATE TABLE activity_account (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    activity TEXT NOT NULL,
    member TEXT NOT NULL,
    position INTEGER,
    opening INTEGER NOT NULL,
    turnover INTEGER NOT NULL,
    charges INTEGER NOT NULL,
    contribution INTEGER NOT NULL,
    levies INTEGER NOT NULL, -- their sum; one by one in levy_charge
    pay INTEGER NOT NULL,
    closing INTEGER NOT NULL,
    leave_provision INTEGER NOT NULL, -- set aside in the month, or paid out when negative
    leave_pay_held INTEGER NOT NULL, -- after the month, and not in closing
    leave_charges_held INTEGER NOT NULL,
    local_net_held INTEGER NOT NULL, -- in the local currency after the month, part of closing
    local_vat_held INTEGER NOT NULL,
    PRIMARY KEY (month, activity, member),
    CHECK (closing = opening + turnover - charges - contribution - levies - pay - leave_provision)
) STRICT, WITHOUT ROWID;

-- Levies besides the cooperative contribution, in the order of the cooperative's file.
CREATE TABLE levy (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (month, position)
) STRICT, WITHOUT ROWID;

-- What a levy took from an account; without a row, nothing.
CREATE TABLE levy_charge (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    levy TEXT NOT NULL,
    activity TEXT NOT NULL,
    member TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (month, levy, activity, member)
) STRICT, WITHOUT ROWID;

-- What the contribution (levy = 'contribution') and each levy were charged on, and the sums that the months after
-- continue from, also of members and levies that are no longer in the files. The sums of the year belong to the
-- fiscal year that begins with `year`.
CREATE TABLE contribution (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    levy TEXT NOT NULL,
    member TEXT NOT NULL,
    base INTEGER NOT NULL,
    taken INTEGER NOT NULL,
    year TEXT,
    base_of_year INTEGER NOT NULL,
    computed_of_year INTEGER NOT NULL,
    charged_of_year INTEGER NOT NULL,
    base_since_entry INTEGER NOT NULL,
    PRIMARY KEY (month, levy, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE member_month (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    member TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    branch TEXT NOT NULL,
    stage TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('non_cadre', 'cadre')),
    days_employed INTEGER NOT NULL CHECK (days_employed BETWEEN 0 AND 31),
    reserve INTEGER NOT NULL,
    not_payable INTEGER NOT NULL, -- on the accounts in a local currency
    turnover_of_year INTEGER NOT NULL, -- of the fiscal year, the month included
    PRIMARY KEY (month, member)
) STRICT, WITHOUT ROWID;

-- Project holders whom the closing of the month made entrepreneurs-salariés.
CREATE TABLE promotion (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    member TEXT NOT NULL,
    PRIMARY KEY (month, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE alert (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    member TEXT NOT NULL, -- empty when it concerns the whole month
    PRIMARY KEY (month, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE alert_detail (
    month TEXT NOT NULL,
    alert INTEGER NOT NULL,
    position INTEGER NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (month, alert, position),
    FOREIGN KEY (month, alert) REFERENCES alert
) STRICT, WITHOUT ROWID;

-- What customers owe at the end of the month, and what was settled in it. Sums since the date of the document;
-- what is due is invoiced - credited - received - written_off.
CREATE TABLE open_item (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('sale', 'credit_note', 'receipt')),
    number TEXT NOT NULL,
    activity TEXT NOT NULL,
    member TEXT NOT NULL,
    vat_rate_billionths INTEGER NOT NULL,
    vat_on TEXT NOT NULL CHECK (vat_on IN ('receipts', 'debits')),
    label TEXT NOT NULL,
    refers_to TEXT NOT NULL,
    invoiced_net INTEGER NOT NULL,
    invoiced_vat INTEGER NOT NULL,
    credited_net INTEGER NOT NULL,
    credited_vat INTEGER NOT NULL,
    received_net INTEGER NOT NULL,
    received_vat INTEGER NOT NULL,
    written_off_net INTEGER NOT NULL,
    written_off_vat INTEGER NOT NULL,
    due_before_net INTEGER NOT NULL,
    due_before_vat INTEGER NOT NULL,
    PRIMARY KEY (month, position)
) STRICT, WITHOUT ROWID;

-- Kilometres of each car since January; the scale values a year.
CREATE TABLE vehicle_mileage (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    member TEXT NOT NULL,
    vehicle TEXT NOT NULL, -- empty for the only one
    power INTEGER NOT NULL CHECK (power > 0),
    electric INTEGER NOT NULL CHECK (electric IN (0, 1)),
    year INTEGER NOT NULL,
    km_hundredths INTEGER NOT NULL CHECK (km_hundredths >= 0),
    PRIMARY KEY (month, position)
) STRICT, WITHOUT ROWID;

-- The register of assets; the book value is cost - depreciated_before - depreciation.
CREATE TABLE asset (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    in_service TEXT NOT NULL,
    number TEXT NOT NULL,
    label TEXT NOT NULL,
    activity TEXT NOT NULL,
    member TEXT NOT NULL,
    life_months INTEGER NOT NULL CHECK (life_months > 0),
    cost INTEGER NOT NULL,
    depreciated_before INTEGER NOT NULL,
    depreciation INTEGER NOT NULL,
    PRIMARY KEY (month, position),
    CHECK (depreciated_before + depreciation <= cost)
) STRICT, WITHOUT ROWID;

CREATE TABLE vat (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('collected', 'pending', 'deductible')),
    rate_billionths INTEGER NOT NULL,
    net INTEGER NOT NULL,
    vat INTEGER NOT NULL,
    PRIMARY KEY (month, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX open_item_of_sale ON open_item (number) WHERE kind = 'sale';

-- Accounts of the plan comptable as they were named when something was posted to them.
CREATE TABLE ledger_account (
    id INTEGER NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    label TEXT NOT NULL,
    analytic INTEGER NOT NULL CHECK (analytic IN (0, 1)),
    UNIQUE (number, label, analytic)
) STRICT;

-- Entries and their lines are numbered without a gap over the life of the store; sealed_month says which are
-- whose. There are more lines than all other rows together: a foreign key on each would cost half of the
-- insertion again, so that the numbers are checked when a month is written and when it is read.
CREATE TABLE entry (
    number INTEGER NOT NULL PRIMARY KEY,
    journal TEXT NOT NULL,
    date TEXT NOT NULL,
    piece TEXT NOT NULL,
    label TEXT NOT NULL
) STRICT;

-- Without activity and member, a line belongs to a section of the cooperative's own: that of the branch, or of none.
CREATE TABLE entry_line (
    number INTEGER NOT NULL PRIMARY KEY,
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    activity TEXT NOT NULL,
    member TEXT NOT NULL,
    branch TEXT NOT NULL,
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    CHECK ((debit > 0 AND credit = 0) OR (debit = 0 AND credit > 0))
) STRICT;
)sql";

const char* const schema_views = R"sql(
CREATE VIEW payslip_line AS
SELECT pay.month, pay.member, pay_line.side, pay_line.contribution, pay_line.label, line.value AS amount
FROM pay, json_each(pay.lines) AS line
JOIN pay_line ON pay_line.month = pay.month AND pay_line.position = line.key;

CREATE VIEW journal AS
SELECT sealed_month.month, entry.number AS entry, entry.journal, entry.date, entry.piece, entry.label,
       ledger_account.number AS account, ledger_account.label AS account_label,
       entry_line.activity, entry_line.member, entry_line.branch, entry_line.debit, entry_line.credit
FROM sealed_month
JOIN entry_line ON entry_line.number >= first_line AND entry_line.number < next_line
JOIN entry ON entry.number = entry_line.entry
JOIN ledger_account ON ledger_account.id = entry_line.account
ORDER BY entry_line.number;
)sql";

} // namespace cae
