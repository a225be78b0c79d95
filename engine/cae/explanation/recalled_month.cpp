#include "cae/explanation/internal/recalled_month.hpp"

#include <algorithm>
#include <utility>

#include "cae/closing/pay/recomputed_pay.hpp"

namespace cae {
namespace {

using Settled = std::vector<SettledMonth>;

const Settled& settled_months(const MemberMonth& member) {
    static const Settled none;
    const auto& members = member.month.past.members;
    const auto found = members.find(member.record.id);
    return found == members.end() ? none : found->second;
}

const RecallRecord* recall_of(const MemberMonth& member, Month origin) {
    const auto found = std::find_if(member.recalls.begin(), member.recalls.end(),
                                    [&](const auto* recall) { return recall->origin == origin; });
    return found == member.recalls.end() ? nullptr : *found;
}

SumsSinceJanuary opening_sums(const MemberMonth& member) {
    const auto& opening = member.month.past.opening;
    const auto found = opening.find(member.record.id);
    return found == opening.end() ? SumsSinceJanuary{} : found->second;
}

// A month without pay hands on the sums it found.
SumsSinceJanuary sums_before(const MemberMonth& member, Month origin) {
    SumsSinceJanuary sums = opening_sums(member);
    bool is_moved = false;
    for (const SettledMonth& month : settled_months(member)) {
        if (month.month >= origin) break;
        if (month.month.year() != origin.year()) continue;
        const RecallRecord* recall = recall_of(member, month.month);
        if (recall != nullptr) sums = recall->sums_after;
        if (recall == nullptr && (month.pay || !is_moved)) sums = month.sums_after;
        is_moved = is_moved || recall != nullptr;
    }
    return sums;
}

BeforeRecall before(const MemberMonth& member, Month origin) {
    BeforeRecall before{sums_before(member, origin), {}, {}};
    for (const SettledMonth& month : settled_months(member)) {
        if (month.month != origin || !month.pay) continue;
        before.paid = month.pay->amounts;
        before.gross = month.pay->gross;
    }
    return before;
}

const PayCorrection* correction_of(const MemberMonth& member, Month origin) {
    for (const PayCorrection& row : member.month.documents.corrections) {
        const MemberId& id = member.month.roster.members[row.member].id;
        if (id == member.record.id && row.month == origin) return &row;
    }
    return nullptr;
}

std::vector<DocumentUsed> documents_of(const MemberMonth& member, Month origin) {
    const PayCorrection* row = correction_of(member, origin);
    if (row == nullptr) return {};
    return {{member.month.documents.corrections_file,
             row->line,
             {},
             {},
             std::string(word(Thing::correction)),
             row->reason,
             {},
             {},
             row->gross.value_or(Money())}};
}

std::string recalled(std::string_view name, Month origin) {
    return name_in("recalled_" + std::string(name), origin);
}

} // namespace

RecalledMonth::RecalledMonth(const RecallRecord& recall, LawInForce law, BeforeRecall before)
    : recall_(recall), law_(std::move(law)), before_(std::move(before)), rules_of_month_(law_) {}

Result<std::unique_ptr<RecalledMonth>>
RecalledMonth::of(const MemberMonth& member, const RecallRecord& recall, BeforeRecall before) {
    auto law = law_in_force(member.month.rulebook, recall.origin);
    if (!law) return refuse(law.error());
    std::unique_ptr<RecalledMonth> month(
        new RecalledMonth(recall, std::move(*law), std::move(before)));
    const auto rules = month->rules_of_month_.for_profile(
        member.closed().profiles.at(recall.profile));
    if (!rules) return refuse(rules.error());
    month->rules_ = *rules;
    month->month_.emplace(**rules, month_reference(month->law_, recall.terms), month->before_.sums);
    month->slip_ = month->month_->payslip(recall.gross);
    month->should_ = amounts_of(month->slip_, **rules);
    return month;
}

void RecalledMonth::add_not_reproduced(std::vector<Disagreement>& found) const {
    const PayAmounts now = difference(should_, before_.paid);
    const auto compare = [&](std::string_view name, Money in_record, Money in_files) {
        if (in_record == in_files) return;
        found.push_back({recalled(name, recall_.origin), in_record, in_files});
    };
    for (const PayTotal& total : pay_totals) {
        compare(total.name, total.of(recall_.difference), total.of(now));
    }
    for (const PaidLine& paid : recall_.difference.lines) {
        compare(paid.line.name(), paid.amount, amount_of(now, paid.line));
    }
    for (const PaidLine& paid : now.lines) {
        const Money in_record = amount_of(recall_.difference, paid.line);
        if (in_record == Money()) compare(paid.line.name(), in_record, paid.amount);
    }
    if (slip_.sums_after != recall_.sums_after) {
        found.push_back({name_in("pay_since_january", recall_.origin), recall_.sums_after.gross,
                         slip_.sums_after.gross});
    }
}

MonthRecord RecalledMonth::corrected_record(const MemberRecord& member) const {
    MonthRecord record{
        recall_.origin, {}, {}, recall_.origin.last_day(), rules_->lines, {}, {}, {}, {}, {}};
    record.profiles = {rules_->profile};
    MemberRecord corrected;
    corrected.id = member.id;
    corrected.name = member.name;
    corrected.branch = member.branch;
    corrected.stage = member.stage;
    corrected.days_employed = recall_.terms.days_employed;
    corrected.pay.emplace();
    corrected.pay->terms = recall_.terms;
    copy_amounts(slip_, rules_->lines.size(), *corrected.pay);
    record.members.push_back(std::move(corrected));
    return record;
}

// What late money is added to: the gross that was paid, or that a correction gives.
Money RecalledMonth::gross_before_late(const MemberMonth& member) const {
    const PayCorrection* row = correction_of(member, recall_.origin);
    return row != nullptr ? row->gross.value_or(before_.gross) : before_.gross;
}

// What the accounts had for it: what earlier recalls left.
Money RecalledMonth::budget_of_late(const MemberMonth& member) const {
    Money budget = member.record.pay->available;
    for (const RecallRecord* recall : member.recalls) {
        if (recall->origin >= recall_.origin) budget += recall->difference.employer_cost;
    }
    return budget;
}

// Late money of somebody who has left: the row of the pay sheet asks for it.
bool RecalledMonth::is_of_late_pay(const MemberMonth& member) const {
    return sheet_row_of(member) != nullptr && member.record.days_employed == 0 &&
           recall_.gross > gross_before_late(member);
}

void RecalledMonth::add_late_gross(const MemberMonth& member, Figures& figures) const {
    const Money cost = recall_.difference.employer_cost;
    const Money base = gross_before_late(member);
    const Money next = month_->employer_cost(recall_.gross + Money::from_cents(1)) -
                       before_.paid.employer_cost;
    const auto& request = sheet_row_of(member)->request;
    Explanation& late = figures.add("late_gross", FigureKind::pay, recall_.gross - base,
                                    Formula::late_gross);
    late.documents = pay_sheet_of(member);
    if (request && request->amount != Money()) {
        late.terms = {given("request_amount", request->amount)};
    }
    late.terms.push_back(given("late_budget", budget_of_late(member)));
    late.terms.push_back(given("late_cost", cost));
    late.terms.push_back(given("cost_of_next_cent", next));
    figures.add("gross", FigureKind::pay, recall_.gross, Formula::sum).terms = {
        plus(base == before_.gross ? "paid_so_far" : "corrected_gross", base),
        plus("late_gross", recall_.gross - base)};
}

void RecalledMonth::add_gross(const MemberMonth& member, Figures& figures) const {
    if (is_of_late_pay(member)) return add_late_gross(member, figures);
    const bool as_it_was = recall_.gross == before_.gross;
    const PayCorrection* row = correction_of(member, recall_.origin);
    const bool by_file = row != nullptr && row->gross == recall_.gross;
    Explanation& gross = figures.add("gross", FigureKind::pay, recall_.gross,
                                     by_file     ? Formula::gross_corrected
                                     : as_it_was ? Formula::gross_as_it_was
                                                 : Formula::as_sealed);
    if (by_file) gross.documents = documents_of(member, recall_.origin);
    if (!by_file && as_it_was) gross.terms = {plus("paid_so_far", before_.gross)};
}

void RecalledMonth::add_figures(const MemberMonth& member, Figures& figures) const {
    const MonthRecord record = corrected_record(member.record);
    const MonthDocuments no_documents{recall_.origin};
    const MonthToExplain month{record,
                               member.month.before,
                               member.month.rulebook,
                               member.month.cooperative,
                               member.month.roster,
                               no_documents,
                               member.month.contributions,
                               member.month.past};
    const MemberMonth of_origin{month,
                                record.members.front(),
                                member.contract,
                                {},
                                {},
                                LawCitation(member.month.rulebook, recall_.origin.first_day())};
    const PayAgain pay{*record.members.front().pay, *month_, slip_, month_->bases(recall_.gross)};
    const std::size_t first = figures.count();
    add_gross(member, figures);
    std::vector<Term> beside;
    if (recall_.terms.beyond_hours != Money()) {
        beside = {given("beyond_hours", recall_.terms.beyond_hours)};
    }
    add_overtime_pay(of_origin, pay, beside, figures);
    add_employer_figures(of_origin, pay, figures);
    add_nets_of_payslip(of_origin, pay, figures);
    add_base_figures(of_origin, pay, figures);
    add_sum_figures(of_origin, pay, figures);
    figures.set_apart(first, recall_.origin);
}

Formula RecalledMonth::formula(const MemberMonth& member) const {
    if (is_of_late_pay(member)) return Formula::recalled;
    return recall_.reason.empty() ? Formula::recalled_by_sums : Formula::recalled;
}

void RecalledMonth::add_recalled(const MemberMonth& member, Figures& figures) const {
    const auto documents = is_of_late_pay(member) ? pay_sheet_of(member)
                                                  : documents_of(member, recall_.origin);
    const auto add = [&](const std::string& name, Money should, Money paid) -> Explanation& {
        Explanation& figure = figures.add(recalled(name, recall_.origin), FigureKind::pay,
                                          should - paid, formula(member));
        figure.detail = to_string(recall_.origin);
        figure.terms = {plus(name_in(name, recall_.origin), should), minus("paid_so_far", paid)};
        figure.documents = documents;
        return figure;
    };
    const auto add_line = [&](const PayLine& line) {
        Explanation& figure = add(line.name(), amount_of(should_, line),
                                  amount_of(before_.paid, line));
        figure.label = line.label;
        figure.side = line.side;
    };
    for (const PaidLine& paid : recall_.difference.lines) add_line(paid.line);
    for (const PayTotal& total : pay_totals) {
        if (total.of(recall_.difference) == Money()) continue;
        add(std::string(total.name), total.of(should_), total.of(before_.paid));
    }
}

Result<RecalledMonths> recalled_months(const MemberMonth& member) {
    RecalledMonths months;
    Problems problems;
    for (const RecallRecord* recall : member.recalls) {
        auto month = RecalledMonth::of(member, *recall, before(member, recall->origin));
        if (gather(month, problems)) months.push_back(std::move(*month));
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return months;
}

} // namespace cae
