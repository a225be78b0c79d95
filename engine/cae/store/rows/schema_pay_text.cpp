// Members and their pay.
#include "cae/closing/state/columns/leave_columns.hpp"
#include "cae/closing/state/columns/pay_columns.hpp"
#include "cae/store/rows/internal/schema_text.hpp"
#include "cae/store/rows/internal/table_text.hpp"

namespace cae {
namespace {

std::string member_month_table() {
    return table({"member_month",
                  R"(
    -- not_payable: on the accounts in a local currency. turnover_of_year: of the fiscal year, the month
    -- included.)" + by_position,
                  R"(    PRIMARY KEY (month, member),
    CHECK (category IN ('non_cadre', 'cadre')),
    CHECK (days_employed BETWEEN 0 AND 31))"},
                 definitions<MemberRecord>(member_columns));
}

std::string promotion_table() {
    return table({"promotion",
                  R"(
    -- Project holders whom the closing of the month made entrepreneurs-salariés.)" +
                      of_member,
                  member_is_key});
}

std::string sums_since_january_table() {
    return table({"sums_since_january",
                  R"(
    -- Sums after the month, also of members who are no longer in the members' file. Minimum wages are
    -- exact, in units of 1/113274000 cent.)" +
                      of_member,
                  member_is_key},
                 definitions<SumsSinceJanuary>(sums_columns));
}

std::string paid_leave_table() {
    return table({"paid_leave",
                  R"(
    -- Paid leave, also of members with days left who are no longer in the members' file: days in
    -- hundredths; what the month acquired, took, settled and paid; then the counters after it by period,
    -- whose current one began in `since`.)" +
                      of_member,
                  member_is_key},
                 definitions<LeaveRecord>(leave_columns));
}

std::string claim_on_member_table() {
    return table({"claim_on_member",
                  R"(
    -- What members owe the cooperative after the month, also those who are no longer in the members'
    -- file.)" + of_member +
                      R"(
    amount INTEGER NOT NULL CHECK (amount > 0),)",
                  member_is_key});
}

std::string pay_table() {
    return table({"pay",
                  R"(
    -- lines: the amounts of the payslip's lines as a JSON array; the view payslip_line shows them one by
    -- one. profile: position in pay_profile. With it, the columns from weekly_hours_hundredths (none: pay
    -- without measured working time) to beyond_hours (part of the gross that is no pay for hours), the gross,
    -- the law of the month and the sums of the month before, the whole payslip can be computed again.
    month TEXT NOT NULL,
    member TEXT NOT NULL,
    lines TEXT NOT NULL,)",
                  R"(    PRIMARY KEY (month, member),
    FOREIGN KEY (month, member) REFERENCES member_month,
    CHECK (withholding_rate_origin IN ('own', 'default_grid')),
    CHECK (relief_reference IN ('full', 'equivalent_hours')))"},
                 definitions<PayRecord>(pay_columns));
}

std::string variable_element_table() {
    return table({"variable_element",
                  R"(
    -- What the pay sheet added to a contract and what became of it: no row where all of it is zero.
    month TEXT NOT NULL,
    member TEXT NOT NULL,)",
                  R"(    PRIMARY KEY (month, member),
    FOREIGN KEY (month, member) REFERENCES pay,
    CHECK (absence_days BETWEEN 0 AND 31),
    CHECK (sick_days BETWEEN 0 AND 31),
    CHECK (sick_kind IN ('non_occupational', 'occupational')),
    CHECK (allowance_kind IN ('illness', 'long_illness', 'maternity', 'accident')),
    CHECK (seized BETWEEN 0 AND garnishment),
    CHECK (claim_recovered BETWEEN 0 AND claim_before))"},
                 definitions<VariableElements>(variable_columns));
}

std::string pay_line_table() {
    return table({"pay_line",
                  R"(
    -- Lines of the payslips of a month, in the order of pay.lines.)" +
                      by_position,
                  position_is_key + R"(,
    CHECK (side IN ('employer', 'employee')))"},
                 definitions<PayLine>(pay_line_columns));
}

std::string pay_profile_table() {
    return table({"pay_profile",
                  R"(
    -- What the rates of a month's pay depended on: each combination met, once.)" +
                      by_position,
                  position_is_key + R"(,
    CHECK (category IN ('non_cadre', 'cadre')))"},
                 definitions<PayProfile>(profile_columns));
}

std::string pay_profile_cover_table() {
    return table({"pay_profile_cover",
                  R"(
    -- The covers of a profile, in its order: a total a month, or a rate on a base whose bounds are in
    -- ceilings.
    month TEXT NOT NULL,
    profile INTEGER NOT NULL,
    position INTEGER NOT NULL,)",
                  R"(    PRIMARY KEY (month, profile, position),
    FOREIGN KEY (month, profile) REFERENCES pay_profile,
    CHECK (kind IN ('health', 'provident')))"},
                 definitions<Cover>(cover_columns));
}

std::string recall_table() {
    return table({"recall",
                  R"(
    -- origin: a month sealed before whose payslip moves, because it was corrected or because the sums before
    -- it were. First what it should have been computed from, then what it should have been less what was
    -- paid so far, last its sums as they should have been.)" +
                      by_position,
                  R"(    PRIMARY KEY (month, member, origin),
    FOREIGN KEY (month, member) REFERENCES member_month,
    CHECK (relief_reference IN ('full', 'equivalent_hours')),
    CHECK (sick_kind IN ('non_occupational', 'occupational')),
    CHECK (origin < month))"},
                 definitions<RecallRecord>(recall_columns));
}

std::string recall_line_table() {
    return table({"recall_line",
                  R"(
    -- The lines of a payslip that move.
    month TEXT NOT NULL,
    member TEXT NOT NULL,
    origin TEXT NOT NULL,
    position INTEGER NOT NULL,)",
                  R"(    PRIMARY KEY (month, member, origin, position),
    FOREIGN KEY (month, member, origin) REFERENCES recall,
    CHECK (side IN ('employer', 'employee')))"},
                 definitions<PaidLine>(recall_line_columns));
}

} // namespace

std::string pay_tables() {
    return member_month_table() + promotion_table() + sums_since_january_table() +
           paid_leave_table() + claim_on_member_table() + pay_table() + variable_element_table() +
           pay_line_table() + pay_profile_table() + pay_profile_cover_table() + recall_table() +
           recall_line_table();
}

} // namespace cae
