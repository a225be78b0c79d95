#include <algorithm>
#include <charconv>

#include "cae/store/rows/internal/members.hpp"
#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/settlements.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

constexpr const char* select_members =
    "SELECT member, name, branch, stage, category, member_month.days_employed, reserve, "
    "not_payable, turnover_of_year, year, "
    "sums.gross, "
    "ceiling,"
    " smic_units, exempt_overtime, relief_since, relief_gross, relief_smic_units, relief,"
    " relief_of_year, relieved_contributions_of_year,"
    " request, request_amount, requested_cost, available, fixed_part, pay.gross, overtime_pay, "
    "lines,"
    " employee_overtime_relief, employer_overtime_deduction, relief_coefficient_ten_thousandths,"
    " general_relief, employer_total, employer_cost, employee_total, net_before_tax, net_taxable,"
    " net_social, withholding_rate_billionths, withholding_rate_origin, withholding, "
    "reimbursements,"
    " advance, deduction, net_paid, profile, weekly_hours_hundredths, relief_reference,"
    " pay.days_employed, overtime_hundredths, beyond_hours"
    " FROM member_month JOIN sums_since_january AS sums USING (month, member)"
    " LEFT JOIN pay USING (month, member) WHERE month = ?";

// "[1250,0,-3]", as CentsList has written it.
std::vector<Money> cents_list(Statement& row) {
    const std::string_view text = row.text();
    if (text.size() < 2) fail_unreadable(text);
    std::vector<Money> amounts;
    std::string_view rest = text.substr(1, text.size() - 2);
    while (!rest.empty()) {
        std::int64_t cents = 0;
        const auto [stop, error] = std::from_chars(rest.begin(), rest.end(), cents);
        if (error != std::errc{}) fail_unreadable(text);
        amounts.push_back(Money::from_cents(cents));
        rest.remove_prefix(
            std::min(rest.size(), static_cast<std::size_t>(stop - rest.begin()) + 1));
    }
    return amounts;
}

PayRecord pay_of(Statement& row) {
    PayRecord pay;
    pay.request = {kind_of<PayMode>(row), row.money()};
    pay.requested_cost = row.money();
    pay.available = row.money();
    pay.fixed_part = row.money();
    pay.gross = row.money();
    pay.overtime_pay = row.money();
    pay.lines = cents_list(row);
    pay.employee_overtime_relief = row.money();
    pay.employer_overtime_deduction = row.money();
    pay.relief_coefficient = {row.small()};
    pay.general_relief = row.money();
    pay.employer_total = row.money();
    pay.employer_cost = row.money();
    pay.employee_total = row.money();
    pay.net_before_tax = row.money();
    pay.net_taxable = row.money();
    pay.net_social = row.money();
    pay.withholding = {row.rate(), kind_of<WithholdingRateOrigin>(row), row.money()};
    pay.reimbursements = row.money();
    pay.advance = row.money();
    pay.deduction = row.money();
    pay.net_paid = row.money();
    pay.profile = static_cast<std::uint32_t>(row.integer());
    pay.terms = terms_of(row);
    return pay;
}

MemberRecord member_of(Statement& row) {
    MemberRecord member;
    member.id = MemberId(row.string());
    member.name = row.string();
    member.branch = BranchId(row.string());
    member.stage = kind_of<Stage>(row);
    member.category = kind_of<Category>(row);
    member.days_employed = row.small();
    member.reserve = row.money();
    member.not_payable = row.money();
    member.turnover_of_year = row.money();
    member.sums_after = sums_of(row);
    if (!row.is_null()) member.pay = pay_of(row);
    return member;
}

} // namespace

std::vector<MemberRecord> read_members(const Database& database, const std::string& month) {
    std::vector<MemberRecord> members;
    Statement rows = database.prepare(std::string(select_members) + " ORDER BY position");
    rows.query(month);
    while (rows.next()) members.push_back(member_of(rows));
    read_settlements(database, month, members);
    return members;
}

std::optional<MemberRecord> read_member(const Database& database, const std::string& month,
                                        const MemberId& member) {
    Statement row = database.prepare(std::string(select_members) + " AND member = ?");
    if (!row.query(month, member).next()) return std::nullopt;
    return member_of(row);
}

} // namespace cae
