#include "cae/explanation/social_dues.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "cae/payroll/relief_split.hpp"

namespace cae {
namespace {

using AmountsOfAccounts = std::map<InternedText, Money>;

void count(DueLine& line, Money amount) {
    ++line.people;
    line.amount += amount;
}

// What the entries of pay have added to accounts, credits positive; those of an accountant are
// none.
AmountsOfAccounts booked_by_pay(const MonthRecord& record) {
    AmountsOfAccounts booked;
    AccountantNumbers written(record.accountant_entries);
    for (const NumberedEntry& numbered : record.entries) {
        const bool is_pay = numbered.entry.head().journal == Journal::pay;
        if (written.find(numbered.number) != nullptr || !is_pay) continue;
        for (const EntryLine& line : numbered.entry.lines()) {
            booked[line.account.number] += line.credit - line.debit;
        }
    }
    return booked;
}

// Income tax has no collector and comes last.
auto order_of(const DueLine& line) {
    return std::tuple(line.collector.empty(), std::string_view(line.collector),
                      line.of ? line.of->number() + 12 * line.of->year() : 0);
}

std::vector<DueBody> bodies_of(const std::vector<DueLine>& lines) {
    std::vector<DueBody> bodies;
    for (const DueLine& line : lines) {
        if (bodies.empty() || bodies.back().collector != line.collector) {
            bodies.push_back({line.collector, line.account});
        }
        bodies.back().amount += line.amount;
    }
    return bodies;
}

} // namespace

DuesOfMonth::DuesOfMonth(const MonthRecord& record, const Chart& chart)
    : record_(record), chart_(chart), lines_(record.pay_lines.size()),
      withholding_(line_of(DueKind::withholding, {})) {
    withholding_.base = Money();
}

DueLine DuesOfMonth::line_of(DueKind kind, const std::string& collector) const {
    DueLine line{kind, collector};
    line.account = collector.empty() ? chart_.at(AccountRole::withholding)
                                     : chart_.collectors.at(collector).payable;
    return line;
}

void DuesOfMonth::add(const MemberRecord& member, const PaidAgain& paid) {
    const PayRecord& pay = *member.pay;
    for (std::size_t i = 0; i < paid.lines.size(); ++i) add_line(i, paid.lines[i]);
    const Money of_urssaf = urssaf_relief(*paid.rules, pay.general_relief);
    add_relief(DueKind::general_relief, collector_urssaf, of_urssaf, {});
    add_relief(DueKind::general_relief, collector_pension, pay.general_relief - of_urssaf, {});
    add_relief(DueKind::employee_relief, collector_urssaf, pay.employee_overtime_relief, {});
    add_relief(DueKind::overtime_deduction, collector_urssaf, pay.employer_overtime_deduction, {});
    add_withholding(pay);
}

void DuesOfMonth::add_line(std::size_t line, const RatedLine& paid) {
    const bool is_rated = paid.base.value_or(Money()) != Money() && paid.rate != Rate();
    if (paid.amount == Money() && !is_rated) return;
    Rated& rated = lines_[line];
    auto found = std::find_if(rated.begin(), rated.end(), [&](const DueLine& known) {
        return known.rate == paid.rate && known.base.has_value() == paid.base.has_value();
    });
    if (found == rated.end()) {
        const PayLine& of_law = record_.pay_lines[line];
        DueLine due = line_of(DueKind::contribution, of_law.collector);
        due.line = of_law;
        due.rate = paid.rate;
        if (paid.base) due.base = Money();
        found = rated.insert(rated.end(), std::move(due));
    }
    count(*found, paid.amount);
    if (found->base) *found->base += *paid.base;
}

void DuesOfMonth::add_relief(DueKind kind, const std::string& collector, Money amount,
                             std::optional<Month> of) {
    if (amount == Money()) return;
    auto found = std::find_if(reliefs_.begin(), reliefs_.end(), [&](const DueLine& known) {
        return known.kind == kind && known.collector == collector && known.of == of;
    });
    if (found == reliefs_.end()) {
        DueLine due = line_of(kind, collector);
        due.of = of;
        found = reliefs_.insert(reliefs_.end(), std::move(due));
    }
    count(*found, -amount);
}

void DuesOfMonth::add_withholding(const PayRecord& pay) {
    if (pay.withholding.amount == Money()) return;
    count(withholding_, pay.withholding.amount);
    *withholding_.base += withheld_on(pay);
}

void DuesOfMonth::add_recall(const RecallRecord& recall) {
    const PayAmounts& moved = recall.difference;
    for (const PaidLine& paid : moved.lines) {
        if (paid.amount == Money()) continue;
        auto found = std::find_if(recalls_.begin(), recalls_.end(), [&](const DueLine& known) {
            return known.of == recall.origin && known.line.side == paid.line.side &&
                   known.line.contribution == paid.line.contribution;
        });
        if (found == recalls_.end()) {
            DueLine due = line_of(DueKind::contribution, paid.line.collector);
            due.line = paid.line;
            due.of = recall.origin;
            found = recalls_.insert(recalls_.end(), std::move(due));
        }
        count(*found, paid.amount);
    }
    const Money of_pension = relief_of_pension(recall);
    add_relief(DueKind::general_relief, collector_urssaf, moved.general_relief - of_pension,
               recall.origin);
    add_relief(DueKind::general_relief, collector_pension, of_pension, recall.origin);
    add_relief(DueKind::employee_relief, collector_urssaf, moved.employee_overtime_relief,
               recall.origin);
    add_relief(DueKind::overtime_deduction, collector_urssaf, moved.employer_overtime_deduction,
               recall.origin);
}

// The split of a relief that moved depends on both payslips of its month: it is what was booked,
// the lines of the pension schemes less what is owed to them.
Money DuesOfMonth::relief_of_pension(const RecallRecord& recall) const {
    if (recall.difference.general_relief == Money()) return {};
    const LedgerAccount& account = chart_.collectors.at(collector_pension).payable;
    const std::string piece = piece_of_recall(record_.month, recall);
    Money relief;
    for (const NumberedEntry& numbered : record_.entries) {
        if (numbered.entry.head().piece != piece) continue;
        for (const EntryLine& line : numbered.entry.lines()) {
            if (line.account.number == account.number) relief += line.debit - line.credit;
        }
    }
    for (const PaidLine& paid : recall.difference.lines) {
        const auto& owed_to = chart_.collectors.at(paid.line.collector).payable;
        if (owed_to.number == account.number) relief += paid.amount;
    }
    return relief;
}

Problems DuesOfMonth::unlike_journal(const std::vector<DueLine>& lines) const {
    AmountsOfAccounts owed;
    for (const auto& [name, accounts] : chart_.collectors) owed[accounts.payable.number];
    owed[chart_.at(AccountRole::withholding).number];
    for (const DueLine& line : lines) owed[line.account.number] += line.amount;
    AmountsOfAccounts booked = booked_by_pay(record_);
    Problems problems;
    for (const auto& [number, amount] : owed) {
        if (booked[number] == amount) continue;
        problems.push_back({Rule::dues_must_equal_journal,
                            {},
                            number.text(),
                            {record_.month, amount, booked[number]},
                            Privacy::open});
    }
    return problems;
}

Result<SocialDues> DuesOfMonth::take(Date due) {
    for (const RecallRecord& recall : record_.recalls) add_recall(recall);
    SocialDues dues{record_.month, due};
    for (Rated& rated : lines_) {
        std::sort(rated.begin(), rated.end(),
                  [](const auto& a, const auto& b) { return a.rate < b.rate; });
        std::move(rated.begin(), rated.end(), std::back_inserter(dues.lines));
    }
    std::move(recalls_.begin(), recalls_.end(), std::back_inserter(dues.lines));
    std::move(reliefs_.begin(), reliefs_.end(), std::back_inserter(dues.lines));
    if (withholding_.people != 0) dues.lines.push_back(std::move(withholding_));
    std::stable_sort(dues.lines.begin(), dues.lines.end(),
                     [](const auto& a, const auto& b) { return order_of(a) < order_of(b); });
    Problems problems = unlike_journal(dues.lines);
    if (!problems.empty()) return refuse(std::move(problems));
    dues.bodies = bodies_of(dues.lines);
    return dues;
}

} // namespace cae
