#include <map>
#include <string>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/entries/internal/month_entries.hpp"
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
    std::map<InternedText, SignedLine> lines_;
};

// What an entry of pay records, whether a payslip or the difference of two.
struct PostedPay {
    Money gross; // overtime included
    const std::vector<PayLine>& lines;
    const std::vector<Money>& amounts;   // parallel to `lines`
    std::map<std::string, Money> relief; // by collector
    Money employer_overtime_deduction;
    Money employee_overtime_relief;
    Money benefit_in_kind{};
};

// Lines that make up what the activity bears: the employer cost, less the benefits in kind, whose
// expense is booked where they were bought. Reliefs reduce the expense of the collector they are
// deducted from; both overtime measures are declared to Urssaf.
std::vector<SignedLine> cost_lines(const Chart& chart, const PostedPay& pay) {
    AmountsByAccount amounts;
    for (std::size_t i = 0; i < pay.amounts.size(); ++i) {
        const PayLine& line = pay.lines[i];
        if (line.side == Side::employee) continue;
        amounts.add(chart.expense_of(line.contribution, line.collector), pay.amounts[i]);
    }
    for (const auto& [collector, part] : pay.relief) {
        amounts.add(chart.collectors.at(collector).expense, -part);
    }
    amounts.add(chart.collectors.at(collector_urssaf).expense, -pay.employer_overtime_deduction);
    std::vector<SignedLine> lines{{chart.at(AccountRole::gross_pay), pay.gross},
                                  {chart.at(AccountRole::benefits_in_kind), -pay.benefit_in_kind}};
    amounts.append_to(lines);
    return lines;
}

// What is owed to the collectors, both sides together.
AmountsByAccount owed_to_collectors(const Chart& chart, const PostedPay& pay) {
    AmountsByAccount amounts;
    for (std::size_t i = 0; i < pay.amounts.size(); ++i) {
        const std::string& collector = pay.lines[i].collector;
        amounts.add(chart.collectors.at(collector).payable, -pay.amounts[i]);
    }
    for (const auto& [collector, part] : pay.relief) {
        amounts.add(chart.collectors.at(collector).payable, part);
    }
    amounts.add(chart.collectors.at(collector_urssaf).payable,
                pay.employer_overtime_deduction + pay.employee_overtime_relief);
    return amounts;
}

// Lines of debts and claims; they sum to minus what the activity bears.
std::vector<SignedLine> debt_lines(const Chart& chart, const PayRecord& pay,
                                   const PostedPay& posted) {
    std::vector<SignedLine> lines;
    owed_to_collectors(chart, posted).append_to(lines);
    lines.push_back({chart.at(AccountRole::withholding), -pay.withholding.amount});
    lines.push_back({chart.at(AccountRole::expenses_owed), pay.reimbursements});
    lines.push_back({chart.at(AccountRole::daily_allowances), pay.variable.allowances.net});
    lines.push_back(
        {chart.at(AccountRole::advances), -(pay.advance + pay.variable.claim_recovered)});
    lines.push_back({chart.at(AccountRole::deductions), -(pay.deduction + pay.variable.seized)});
    // A negative net is transferred to nobody: it is a claim on the member.
    const bool claim = pay.net_paid < Money();
    const Money owed = claim ? Money() : pay.net_paid;
    if (claim) lines.push_back({chart.at(AccountRole::advances), -pay.net_paid});
    // The entries of the recalls owe their net already.
    lines.push_back({chart.at(AccountRole::pay_owed), pay.recalls.net_before_tax - owed});
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

std::vector<Section> sections_of(const MonthInputs& inputs, const Member& member) {
    const Roster& roster = inputs.roster;
    std::vector<Section> sections;
    for (const AccountIndex account : member.accounts) {
        sections.push_back({roster.activities[roster.accounts[account].activity], member.id});
    }
    if (sections.empty()) { // permanent staff: the section of their branch
        sections.push_back({{}, {}, inputs.cooperative.branches[member.branch].id});
    }
    return sections;
}

// What is to be shared over the sections of a member's accounts.
struct LinesToShare {
    std::vector<SignedLine> cost;
    std::vector<SignedLine> debts;
    Money charged;                    // what the accounts bear
    const std::vector<Money>& shares; // of it; none for permanent staff
};

Entry shared_entry(const MonthInputs& inputs, const Member& member, const LinesToShare& lines,
                   EntryHead head) {
    const auto sections = sections_of(inputs, member);
    const std::vector<Money> bears = lines.shares.empty() ? std::vector<Money>{lines.charged}
                                                          : lines.shares;
    std::vector<Money> owes;
    owes.reserve(bears.size());
    for (const Money share : bears) owes.push_back(-share);
    EntryLines shared;
    add_shared(lines.cost, sections, bears, shared);
    add_shared(lines.debts, sections, owes, shared);
    auto entry = Entry::of(std::move(head), std::move(shared));
    CAE_INVARIANT(entry.has_value());
    return *std::move(entry);
}

EntryHead head_of(const MonthInputs& inputs, const Member& member) {
    EntryHead head{Journal::pay, inputs.month().last_day(),
                   "PA-" + to_string(inputs.month()) + "-" + member.id.text(), "Paie"};
    head.party = member.id.text();
    return head;
}

} // namespace

Entry pay_entry(const MonthInputs& inputs, const PayToPost& post) {
    const PayRecord& pay = post.pay;
    const PostedPay posted{pay.gross + pay.overtime_pay,
                           post.rules.lines,
                           pay.lines,
                           relief_by_collector(post.rules, pay.general_relief),
                           pay.employer_overtime_deduction,
                           pay.employee_overtime_relief,
                           pay.variable.benefit_in_kind};
    return shared_entry(inputs, post.member,
                        {cost_lines(inputs.chart, posted), debt_lines(inputs.chart, pay, posted),
                         charged(pay), post.shares},
                        head_of(inputs, post.member));
}

Entry recall_entry(const MonthInputs& inputs, const RecallToPost& post) {
    const PayAmounts& moved = post.recall.record.difference;
    std::vector<PayLine> lines;
    std::vector<Money> amounts;
    for (const PaidLine& line : moved.lines) {
        lines.push_back(line.line);
        amounts.push_back(line.amount);
    }
    const PostedPay posted{moved.gross + moved.overtime_pay,
                           lines,
                           amounts,
                           post.recall.relief,
                           moved.employer_overtime_deduction,
                           moved.employee_overtime_relief};
    std::vector<SignedLine> debts;
    owed_to_collectors(inputs.chart, posted).append_to(debts);
    debts.push_back({inputs.chart.at(AccountRole::pay_owed), -moved.net_before_tax});
    const std::string origin = to_string(post.recall.record.origin);
    EntryHead head = head_of(inputs, post.member);
    head.piece = piece_of_recall(inputs.month(), post.recall.record);
    head.label = "Rappel de paie de " + origin;
    return shared_entry(
        inputs, post.member,
        {cost_lines(inputs.chart, posted), std::move(debts), moved.employer_cost, post.shares},
        std::move(head));
}

} // namespace cae
