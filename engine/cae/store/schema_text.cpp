#include "cae/store/internal/schema_text.hpp"

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

-- Lines of the payslips of a month, in the order of pay.lines.
CREATE TABLE pay_line (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    contribution TEXT NOT NULL,
    label TEXT NOT NULL,
    collector TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('employer', 'employee')),
    PRIMARY KEY (month, position)
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

-- Sums after the month, also of members who are no longer in the members' file. Minimum wages are exact, in
-- units of 1/113274000 cent.
CREATE TABLE sums_since_january (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    member TEXT NOT NULL,
    year INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    ceiling INTEGER NOT NULL,
    smic_units INTEGER NOT NULL,
    exempt_overtime INTEGER NOT NULL,
    relief_since TEXT,
    relief_gross INTEGER NOT NULL,
    relief_smic_units INTEGER NOT NULL,
    relief INTEGER NOT NULL,
    relief_of_year INTEGER NOT NULL,
    relieved_contributions_of_year INTEGER NOT NULL,
    PRIMARY KEY (month, member)
) STRICT, WITHOUT ROWID;

-- What the rates of a month's pay depended on: each combination met, once.
CREATE TABLE pay_profile (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('non_cadre', 'cadre')),
    headcount INTEGER NOT NULL,
    accident_rate_billionths INTEGER NOT NULL,
    mobility_rate_billionths INTEGER NOT NULL,
    PRIMARY KEY (month, position)
) STRICT, WITHOUT ROWID;

-- The covers of a profile, in its order: a total a month, or a rate on a base whose bounds are in ceilings.
CREATE TABLE pay_profile_cover (
    month TEXT NOT NULL,
    profile INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('health', 'provident')),
    total INTEGER NOT NULL,
    rate_billionths INTEGER NOT NULL,
    base TEXT NOT NULL,
    base_from_billionths INTEGER NOT NULL,
    base_to_billionths INTEGER NOT NULL,
    employer_share_billionths INTEGER NOT NULL,
    PRIMARY KEY (month, profile, position),
    FOREIGN KEY (month, profile) REFERENCES pay_profile
) STRICT, WITHOUT ROWID;

-- profile: position in pay_profile. With it, the columns from weekly_hours_hundredths to beyond_hours, the
-- gross, the law of the month and the sums of the month before, the whole payslip can be computed again.
-- lines: the amounts of the payslip's lines as a JSON array; the view payslip_line shows them one by one.
CREATE TABLE pay (
    month TEXT NOT NULL,
    member TEXT NOT NULL,
    request TEXT NOT NULL,
    request_amount INTEGER NOT NULL,
    requested_cost INTEGER NOT NULL,
    available INTEGER NOT NULL,
    fixed_part INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    overtime_pay INTEGER NOT NULL,
    lines TEXT NOT NULL,
    employee_overtime_relief INTEGER NOT NULL,
    employer_overtime_deduction INTEGER NOT NULL,
    relief_coefficient_ten_thousandths INTEGER NOT NULL,
    general_relief INTEGER NOT NULL,
    employer_total INTEGER NOT NULL,
    employer_cost INTEGER NOT NULL,
    employee_total INTEGER NOT NULL,
    net_before_tax INTEGER NOT NULL,
    net_taxable INTEGER NOT NULL,
    net_social INTEGER NOT NULL,
    withholding_rate_billionths INTEGER NOT NULL,
    withholding_rate_origin TEXT NOT NULL CHECK (withholding_rate_origin IN ('own', 'default_grid')),
    withholding INTEGER NOT NULL,
    reimbursements INTEGER NOT NULL,
    advance INTEGER NOT NULL,
    deduction INTEGER NOT NULL,
    net_paid INTEGER NOT NULL,
    profile INTEGER NOT NULL,
    weekly_hours_hundredths INTEGER, -- none: pay without measured working time
    relief_reference TEXT NOT NULL CHECK (relief_reference IN ('full', 'equivalent_hours')),
    days_employed INTEGER NOT NULL,
    overtime_hundredths INTEGER NOT NULL,
    beyond_hours INTEGER NOT NULL, -- part of the gross that is no pay for hours
    PRIMARY KEY (month, member),
    FOREIGN KEY (month, member) REFERENCES member_month
) STRICT, WITHOUT ROWID;

-- Paid leave, also of members with days left who are no longer in the members' file: days in hundredths; what the
-- month acquired, took, settled and paid; then the counters after it by period, whose current one began in `since`.
CREATE TABLE paid_leave (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    member TEXT NOT NULL,
    since TEXT,
    acquired INTEGER NOT NULL,
    taken INTEGER NOT NULL,
    taken_tenth INTEGER NOT NULL,
    taken_maintenance INTEGER NOT NULL,
    taken_due INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    settled_tenth INTEGER NOT NULL,
    settled_maintenance INTEGER NOT NULL,
    settled_due INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    provisioned_pay INTEGER NOT NULL,
    provisioned_charges INTEGER NOT NULL,
    released_pay INTEGER NOT NULL,
    released_charges INTEGER NOT NULL,
    earlier_acquired INTEGER NOT NULL,
    earlier_taken INTEGER NOT NULL,
    earlier_gross INTEGER NOT NULL,
    previous_acquired INTEGER NOT NULL,
    previous_taken INTEGER NOT NULL,
    previous_gross INTEGER NOT NULL,
    current_acquired INTEGER NOT NULL,
    current_taken INTEGER NOT NULL,
    current_gross INTEGER NOT NULL,
    PRIMARY KEY (month, member)
) STRICT, WITHOUT ROWID;

-- Project holders whom the closing of the month made entrepreneurs-salariés.
CREATE TABLE promotion (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    member TEXT NOT NULL,
    PRIMARY KEY (month, member)
) STRICT, WITHOUT ROWID;

-- What the pay sheet added to a contract and what became of it: no row where all of it is zero.
CREATE TABLE variable_element (
    month TEXT NOT NULL,
    member TEXT NOT NULL,
    absence_days INTEGER NOT NULL CHECK (absence_days BETWEEN 0 AND 31),
    bonus INTEGER NOT NULL,
    benefit_in_kind INTEGER NOT NULL,
    allowance_kind TEXT NOT NULL CHECK (allowance_kind IN ('illness', 'long_illness', 'maternity', 'accident')),
    allowance_gross INTEGER NOT NULL,
    allowance_net INTEGER NOT NULL,
    garnishment INTEGER NOT NULL,
    dependants INTEGER NOT NULL,
    taxed_allowances INTEGER NOT NULL,
    seized INTEGER NOT NULL CHECK (seized BETWEEN 0 AND garnishment),
    claim_before INTEGER NOT NULL,
    claim_recovered INTEGER NOT NULL CHECK (claim_recovered BETWEEN 0 AND claim_before),
    PRIMARY KEY (month, member),
    FOREIGN KEY (month, member) REFERENCES pay
) STRICT, WITHOUT ROWID;

-- What members owe the cooperative after the month, also those who are no longer in the members' file.
CREATE TABLE claim_on_member (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    member TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (month, member)
) STRICT, WITHOUT ROWID;

-- origin: a month sealed before whose payslip moves, because it was corrected or because the sums before it were.
-- First what it should have been computed from, then what it should have been less what was paid so far, last its
-- sums as they should have been.
CREATE TABLE recall (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    member TEXT NOT NULL,
    origin TEXT NOT NULL,
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    profile INTEGER NOT NULL,
    weekly_hours_hundredths INTEGER,
    relief_reference TEXT NOT NULL CHECK (relief_reference IN ('full', 'equivalent_hours')),
    days_employed INTEGER NOT NULL,
    overtime_hundredths INTEGER NOT NULL,
    beyond_hours INTEGER NOT NULL,
    corrected_gross INTEGER NOT NULL,
    relief_coefficient_ten_thousandths INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    overtime_pay INTEGER NOT NULL,
    employee_overtime_relief INTEGER NOT NULL,
    employer_overtime_deduction INTEGER NOT NULL,
    general_relief INTEGER NOT NULL,
    employer_total INTEGER NOT NULL,
    employer_cost INTEGER NOT NULL,
    employee_total INTEGER NOT NULL,
    net_before_tax INTEGER NOT NULL,
    net_taxable INTEGER NOT NULL,
    net_social INTEGER NOT NULL,
    year INTEGER NOT NULL,
    sum_of_gross INTEGER NOT NULL,
    ceiling INTEGER NOT NULL,
    smic_units INTEGER NOT NULL,
    exempt_overtime INTEGER NOT NULL,
    relief_since TEXT,
    relief_gross INTEGER NOT NULL,
    relief_smic_units INTEGER NOT NULL,
    relief INTEGER NOT NULL,
    relief_of_year INTEGER NOT NULL,
    relieved_contributions_of_year INTEGER NOT NULL,
    PRIMARY KEY (month, member, origin),
    FOREIGN KEY (month, member) REFERENCES member_month,
    CHECK (origin < month)
) STRICT, WITHOUT ROWID;

-- The lines of a payslip that move.
CREATE TABLE recall_line (
    month TEXT NOT NULL,
    member TEXT NOT NULL,
    origin TEXT NOT NULL,
    position INTEGER NOT NULL,
    contribution TEXT NOT NULL,
    label TEXT NOT NULL,
    collector TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('employer', 'employee')),
    amount INTEGER NOT NULL,
    PRIMARY KEY (month, member, origin, position),
    FOREIGN KEY (month, member, origin) REFERENCES recall
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
