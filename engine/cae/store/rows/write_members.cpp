#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "cae/store/rows/internal/members.hpp"
#include "cae/store/rows/internal/row_writer.hpp"
#include "cae/store/rows/internal/settlements.hpp"
#include "cae/store/rows/internal/words.hpp"

namespace cae {
namespace {

// The amounts as a JSON array of cents, in a buffer that is used again for the next payslip.
class CentsList {
public:
    [[nodiscard]] const std::string& of(const std::vector<Money>& amounts) {
        text_ = "[";
        for (const Money amount : amounts) append(amount.cents());
        if (text_.size() > 1) text_.pop_back();
        return text_ += "]";
    }

private:
    void append(std::int64_t cents) {
        std::array<char, 24> digits{};
        const auto written = std::to_chars(digits.begin(), digits.end(), cents);
        text_.append(digits.data(), written.ptr).push_back(',');
    }

    std::string text_;
};

void write_contracts(const Database& database, const std::string& month,
                     const std::vector<MemberRecord>& members) {
    RowWriter rows(database, "member_month", members.size());
    std::int64_t position = 0;
    for (const MemberRecord& member : members) {
        rows.add(month, member.id, position++, member.name, member.branch, word(member.stage),
                 word(member.category), member.days_employed, member.reserve, member.not_payable,
                 member.turnover_of_year);
    }
}

void write_sums(const Database& database, const std::string& month,
                const std::vector<MemberRecord>& members) {
    RowWriter rows(database, "sums_since_january", members.size());
    for (const MemberRecord& member : members) {
        const SumsSinceJanuary& sums = member.sums_after;
        const ReliefSums& relief = sums.relief;
        rows.add(month, member.id, sums.year, sums.gross, sums.ceiling, sums.smic.units(),
                 sums.exempt_overtime, relief.since, relief.gross, relief.smic.units(),
                 relief.relief, relief.relief_of_year, relief.relieved_contributions_of_year);
    }
}

void add_pay(RowWriter& rows, const std::string& month, const MemberId& member,
             const PayRecord& pay, CopiedText lines) {
    rows.add(month, member, word(pay.request.mode), pay.request.amount, pay.requested_cost,
             pay.available, pay.fixed_part, pay.gross, pay.overtime_pay, lines,
             pay.employee_overtime_relief, pay.employer_overtime_deduction,
             pay.relief_coefficient.ten_thousandths, pay.general_relief, pay.employer_total,
             pay.employer_cost, pay.employee_total, pay.net_before_tax, pay.net_taxable,
             pay.net_social, pay.withholding.rate, word(pay.withholding.origin),
             pay.withholding.amount, pay.reimbursements, pay.advance, pay.deduction, pay.net_paid,
             pay.profile, pay.terms.weekly_hours, word(pay.terms.relief_reference),
             pay.terms.days_employed, pay.terms.overtime, pay.terms.beyond_hours);
}

void write_pay(const Database& database, const std::string& month,
               const std::vector<MemberRecord>& members) {
    const auto paid = std::count_if(members.begin(), members.end(),
                                    [](const MemberRecord& member) { return member.pay; });
    RowWriter rows(database, "pay", static_cast<std::size_t>(paid));
    CentsList lines;
    for (const MemberRecord& member : members) {
        if (!member.pay) continue;
        add_pay(rows, month, member.id, *member.pay, {lines.of(member.pay->lines)});
    }
}

} // namespace

// Pay refers to the member's month: each table is complete before the next one is written.
void write_members(const Database& database, const std::string& month,
                   const std::vector<MemberRecord>& members) {
    write_contracts(database, month, members);
    write_sums(database, month, members);
    write_pay(database, month, members);
    write_settlements(database, month, members);
}

} // namespace cae
