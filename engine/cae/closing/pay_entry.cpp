#include <map>
#include <string>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/month_entries.hpp"
#include "cae/money/allocation.hpp"
#include "cae/payroll/relief_split.hpp"

namespace cae {
namespace {

// A line of the pay entry before it is shared over sections; a positive amount is a debit.
struct SignedLine {
    LedgerAccount account;
    Money debit;
};

// Amounts by account, in the order of account numbers.
class AmountsByAccount {
public:
    void add(const LedgerAccount& account, Money debit) {
        lines_.try_emplace(account.number, SignedLine{account, {}}).first->second.debit += debit;
    }
    void append_to(std::vector<SignedLine>& lines) const {
        for (const auto& [number, line] : lines_) lines.push_back(line);
    }

private:
    std::map<std::string, SignedLine> lines_;
};

// Lines that make up what the activity bears: the employer cost, less the benefits in kind, whose
// expense is booked where they were bought. Reliefs reduce the expense of the collector they are
// deducted from; both overtime measures are declared to Urssaf.
std::vector<SignedLine> cost_lines(const Chart& chart, const PayToPost& post) {
    AmountsByAccount amounts;
    for (std::size_t i = 0; i < post.pay.lines.size(); ++i) {
        const PayLine& line = post.rules.lines[i];
        if (line.side == Side::employee) continue;
        amounts.add(chart.expense_of(line.contribution, line.collector), post.pay.lines[i]);
    }
    for (const auto& [collector, part] : relief_by_collector(post.rules, post.pay.general_relief)) {
        amounts.add(chart.collectors.at(collector).expense, -part);
    }
    amounts.add(chart.collectors.at(collector_urssaf).expense,
                -post.pay.employer_overtime_deduction);
    std::vector<SignedLine> lines{
        {chart.at(AccountRole::gross_pay), post.pay.gross + post.pay.overtime_pay},
        {chart.at(AccountRole::benefits_in_kind), -post.pay.variable.benefit_in_kind}};
    amounts.append_to(lines);
    return lines;
}

// What is owed to the collectors, both sides together.
AmountsByAccount owed_to_collectors(const Chart& chart, const PayToPost& post) {
    AmountsByAccount amounts;
    for (std::size_t i = 0; i < post.pay.lines.size(); ++i) {
        const std::string& collector = post.rules.lines[i].collector;
        amounts.add(chart.collectors.at(collector).payable, -post.pay.lines[i]);
    }
    for (const auto& [collector, part] : relief_by_collector(post.rules, post.pay.general_relief)) {
        amounts.add(chart.collectors.at(collector).payable, part);
    }
    amounts.add(chart.collectors.at(collector_urssaf).payable,
                post.pay.employer_overtime_deduction + post.pay.employee_overtime_relief);
    return amounts;
}

// Lines of debts and claims; they sum to minus what the activity bears.
std::vector<SignedLine> debt_lines(const Chart& chart, const PayToPost& post) {
    const PayRecord& pay = post.pay;
    std::vector<SignedLine> lines;
    owed_to_collectors(chart, post).append_to(lines);
    lines.push_back({chart.at(AccountRole::withholding), -pay.withholding.amount});
    lines.push_back({chart.at(AccountRole::expenses_owed), pay.reimbursements});
    lines.push_back({chart.at(AccountRole::daily_allowances), pay.variable.allowances.net});
    lines.push_back(
        {chart.at(AccountRole::advances), -(pay.advance + pay.variable.claim_recovered)});
    lines.push_back({chart.at(AccountRole::deductions), -(pay.deduction + pay.variable.seized)});
    // A negative net is transferred to nobody: it is a claim on the member.
    const bool claim = pay.net_paid < Money();
    lines.push_back(
        {chart.at(claim ? AccountRole::advances : AccountRole::pay_owed), -pay.net_paid});
    return lines;
}

std::vector<Money> amounts_of(const std::vector<SignedLine>& lines) {
    std::vector<Money> amounts;
    amounts.reserve(lines.size());
    for (const SignedLine& line : lines) amounts.push_back(line.debit);
    return amounts;
}

// Shares `lines` so that each section bears its target.
void add_shared(const std::vector<SignedLine>& lines, const std::vector<Section>& sections,
                const std::vector<Money>& targets, EntryLines& entry) {
    const auto table = allocate_table(amounts_of(lines), targets);
    for (std::size_t section = 0; section < sections.size(); ++section) {
        for (std::size_t line = 0; line < lines.size(); ++line) {
            entry.debit(lines[line].account, sections[section], table[line][section]);
        }
    }
}

std::vector<Section> sections_of(const Roster& roster, const Member& member) {
    std::vector<Section> sections;
    for (const AccountIndex account : member.accounts) {
        sections.push_back({roster.activities[roster.accounts[account].activity], member.id});
    }
    if (sections.empty()) sections.emplace_back(); // permanent staff: the cooperative's section
    return sections;
}

} // namespace

Entry pay_entry(const MonthInputs& inputs, const PayToPost& post) {
    const auto sections = sections_of(inputs.roster, post.member);
    const std::vector<Money> bears = post.shares.empty() ? std::vector<Money>{charged(post.pay)}
                                                         : post.shares;
    std::vector<Money> owes;
    owes.reserve(bears.size());
    for (const Money share : bears) owes.push_back(-share);
    EntryLines lines;
    add_shared(cost_lines(inputs.chart, post), sections, bears, lines);
    add_shared(debt_lines(inputs.chart, post), sections, owes, lines);
    EntryHead head{Journal::pay, inputs.month().last_day(),
                   "PA-" + to_string(inputs.month()) + "-" + post.member.id.text(), "Paie"};
    auto entry = Entry::of(std::move(head), std::move(lines));
    CAE_INVARIANT(entry.has_value());
    return *std::move(entry);
}

} // namespace cae
