#include "cae/store/rows/internal/schema_text.hpp"

namespace cae {

const char* const schema_pay_tables = R"sql(
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
)sql";

} // namespace cae
