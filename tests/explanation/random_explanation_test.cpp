// Cooperatives drawn at random, month after month under the law of config/: every figure comes out
// again, to the cent.
#include <algorithm>
#include <array>
#include <set>

#include <doctest/doctest.h>

#include "cae/closing/documents/resolved_documents.hpp"
#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/explanation/explain_member.hpp"
#include "cae/inputs/law/rulebook_file.hpp"
#include "cae/outputs/words/internal/explanation_words.hpp"
#include "support/explanation_checks.hpp"
#include "support/formula_check.hpp"
#include "support/random_months.hpp"
#include "support/small_cooperative.hpp"
#include "support/source_path.hpp"
#include "support/values.hpp"

namespace random_explanation_test {

using cae_test::cents;
using cae_test::Draws;
using cae_test::Known;
using cae_test::percent;
using cae_test::SmallCooperative;

constexpr int last_member = 3;

const cae::Rulebook& rulebook() {
    static const auto loaded = cae::load_rulebook(cae_test::source_path("config/law")).value();
    return loaded;
}

template <class T>
cae::Dated<T> always(T value) {
    return *cae::Dated<T>::of({cae::Version<T>{*cae::Date::of(2025, 1, 1), std::move(value), {}}});
}

void draw_covers(Draws& draws, cae::Cooperative& cooperative) {
    const auto one = cae::Rate::from_billionths(cae::Rate::one);
    const std::int64_t most = draws.once_in(4) ? 90'000 : 12'000;
    const cae::Cover fixed = cae::fixed_health_cover(cents(draws.from(1, most)),
                                                     percent(draws.once_in(2) ? "50" : "62.5"));
    const cae::Cover second{
        cae::CoverKind::health, cents(draws.from(1, 900)), {}, {}, percent("33")};
    const cae::Cover by_rate{cae::CoverKind::health,
                             {},
                             percent("1.8"),
                             {cae::BaseKind::month_ceiling, {}, {}},
                             percent("60")};
    const cae::Cover of_tranche{cae::CoverKind::provident,
                                {},
                                percent("1.2"),
                                {cae::BaseKind::tranche, {}, one},
                                percent("37.5")};
    if (draws.once_in(2)) {
        cooperative.health_cover = always(cae::CoversByCategory{{fixed, second}, {by_rate}});
    } else {
        cooperative.health_cover = always(cae::CoversByCategory{{fixed}, {fixed}});
    }
    cooperative.provident_cover = always(cae::CoversByCategory{
        draws.once_in(2) ? std::vector{of_tranche} : std::vector<cae::Cover>{},
        {of_tranche, cae::provident_cover_of_cadres(percent("1.5"))}});
}

cae::ContributionRule drawn_rule(Draws& draws) {
    cae::ContributionRule rule{draws.once_in(3) ? cae::ContributionBase::margin
                                                : cae::ContributionBase::turnover,
                               cae::FlatRate{percent("8.5")}};
    const auto brackets = cae::Brackets::of(
        {{{}, cae::BracketBound{cents(100'000), false}, percent("12")},
         {cae::BracketBound{cents(100'000)}, std::nullopt, percent("7.25")}});
    if (draws.once_in(3)) rule.shape = cae::MarginalBrackets{brackets.value()};
    if (draws.once_in(4)) rule.shape = cae::WholeAmountSlabs{brackets.value()};
    rule.period = draws.one_of(std::array{cae::ContributionPeriod::month,
                                          cae::ContributionPeriod::fiscal_year,
                                          cae::ContributionPeriod::lifetime});
    if (draws.once_in(5)) rule.exempt_months = static_cast<int>(draws.from(13, 15));
    if (draws.once_in(3)) rule.fixed_fee = cents(draws.from(1, 3'000));
    if (draws.once_in(4)) rule.floor = cae::ContributionLimit{cents(12'000)};
    if (draws.once_in(4)) {
        rule.cap = cae::ContributionLimit{cents(300'000), cae::LimitPeriod::fiscal_year};
    }
    return rule;
}

void draw_member(Draws& draws, int number, SmallCooperative& coop) {
    const bool permanent = number < last_member && draws.once_in(3);
    cae::Member& member = coop.add_member(
        "m" + std::to_string(number),
        permanent
            ? cae::Stage::permanent
            : draws.one_of(std::array{cae::Stage::cesa, cae::Stage::associate, cae::Stage::cape}));
    member.fixed_part = always(cents(draws.from(permanent ? 120'000 : 0, 300'000)));
    member.category = always(draws.once_in(3) ? cae::Category::cadre : cae::Category::non_cadre);
    member.cover_waiver = always(draws.once_in(5));
    if (draws.once_in(3)) member.relief_reference = cae::ReliefReference::equivalent_hours;
    member.dependants = always(static_cast<int>(draws.from(0, 3)));
    if (draws.once_in(2)) member.withholding_rate = always(percent("3.7"));
    if (permanent && draws.once_in(2)) {
        member.weekly_hours = always(cae_test::hours(draws.once_in(2) ? "28" : "39"));
        member.full_ceiling = always(draws.once_in(2));
    }
    if (draws.once_in(3)) {
        member.leave = *cae::Dated<cae::LeavePolicy>::of(
            {{*cae::Date::of(2025, 1, 1),
              cae::LeavePolicy{cae::LeaveMode::provision, percent("10")},
              {}},
             {*cae::Date::of(2026, 3, 1),
              draws.once_in(2) ? cae::LeavePolicy{}
                               : cae::LeavePolicy{cae::LeaveMode::provision, percent("8")},
              {}}});
    }
    const auto mode = draws.one_of(std::array{cae::PayMode::none, cae::PayMode::sweep,
                                              cae::PayMode::target_cost, cae::PayMode::target_gross,
                                              cae::PayMode::target_net});
    const bool of_amount = mode != cae::PayMode::none && mode != cae::PayMode::sweep;
    cae::Reserve reserve = cents(draws.from(0, 20'000));
    if (draws.once_in(3)) reserve = percent("12.5");
    member.pay_policy = cae::PayPolicy{
        {mode, of_amount ? cents(draws.from(0, 400'000)) : cae::Money()}, reserve};
    if (!permanent && draws.once_in(2)) coop.add_activity("second" + std::to_string(number));
    if (draws.once_in(3)) {
        coop.roster.members.back().contribution = always(
            cae::StagedContribution(drawn_rule(draws)));
    }
}

void draw_sickness(Draws& draws, cae::VariableElements& variable) {
    variable.sick_days = static_cast<int>(draws.from(1, 4));
    if (draws.once_in(3)) variable.sick_kind = cae::SickKind::occupational;
    if (draws.once_in(2)) variable.sick_pay = cents(draws.from(1, 20'000));
}

cae::VariableElements drawn_elements(Draws& draws, bool permanent) {
    cae::VariableElements variable;
    if (draws.once_in(5)) variable.absence_days = static_cast<int>(draws.from(1, 15));
    if (draws.once_in(5)) draw_sickness(draws, variable);
    if (permanent && draws.once_in(8)) variable.month_pay = cents(draws.from(50'000, 120'000));
    if (draws.once_in(4)) variable.bonus = cents(draws.from(1, 90'000));
    if (draws.once_in(4)) variable.benefit_in_kind = cents(draws.from(1, 30'000));
    if (draws.once_in(3)) variable.garnishment = cents(draws.from(1, 90'000));
    if (draws.once_in(4) || permanent) {
        variable.allowances.kind = draws.one_of(
            std::array{cae::AllowanceKind::illness, cae::AllowanceKind::long_illness,
                       cae::AllowanceKind::maternity, cae::AllowanceKind::accident});
        variable.allowances.gross = cents(draws.from(1, 80'000));
        variable.allowances.net = cents(variable.allowances.gross.cents() * 933 / 1000);
    }
    return variable;
}

std::string sale_number(cae::Month month, cae::AccountIndex account) {
    return "S-" + to_string(month) + "-" + std::to_string(account);
}

// A sale and, now and then, a credit note about the one of the month before.
void draw_sale(Draws& draws, cae::AccountIndex account, SmallCooperative& coop) {
    const cae::Month month = coop.documents.month;
    auto& sale = coop.add_document(cae::DocumentKind::sale, draws.from(0, 6'000));
    sale.account = account;
    sale.number = sale_number(month, account);
    if (!coop.books.last_closed || !draws.once_in(4)) return;
    const auto& items = coop.books.open_items;
    const std::string number = sale_number(*coop.books.last_closed, account);
    const auto sold = std::find_if(items.begin(), items.end(),
                                   [&](const auto& item) { return item.number == number; });
    if (sold == items.end() || sold->is_settled()) return;
    auto& note = coop.add_document(cae::DocumentKind::credit_note, draws.from(1, 900));
    note.net = std::min(note.net, sold->due().net);
    note.number = "A-" + to_string(month) + "-" + std::to_string(account);
    note.account = account;
    note.refers_to = sale_number(*coop.books.last_closed, account);
}

// Somebody was sick whom nobody knew to be.
void draw_absence(Draws& draws, const cae::SettledPay& pay, cae::PayCorrection& row) {
    if (pay.absence != cae::Absence{} || pay.terms.days_employed < 10) return;
    row.sick_days = static_cast<int>(draws.from(1, 9));
    if (draws.once_in(2)) row.sick_pay = cents(draws.from(1, 30'000));
    if (draws.once_in(2)) row.sick_kind = cae::SickKind::occupational;
}

// Errors found in months closed before: another gross, and now and then other terms.
void draw_corrections(Draws& draws, SmallCooperative& coop) {
    coop.documents.corrections.clear();
    for (cae::MemberIndex i = 0; i < coop.roster.members.size(); ++i) {
        for (const auto& month : coop.known.paid[coop.roster.members[i].id]) {
            if (!month.pay || !draws.once_in(12)) continue;
            cae::PayCorrection row{month.month, i};
            row.gross = month.pay->gross + cents(draws.from(1, 40'000));
            if (draws.once_in(3)) row.category = cae::Category::cadre;
            if (draws.once_in(3)) row.cover_waiver = draws.once_in(2);
            if (draws.once_in(4)) row.accident_rate = percent("2.34");
            if (draws.once_in(4)) row.days_employed = static_cast<int>(draws.from(1, 28));
            if (!row.days_employed && draws.once_in(3)) draw_absence(draws, *month.pay, row);
            if (month.pay->terms.weekly_hours) row.overtime = {draws.from(0, 2'000)};
            row.reason = "drawn";
            coop.documents.corrections.push_back(row);
        }
    }
}

// The pay sheet of somebody who has left asks for what has come since.
void draw_late_pay(Draws& draws, cae::MemberIndex member, SmallCooperative& coop) {
    if (draws.once_in(3)) return;
    const bool all = draws.once_in(2);
    cae::PaySheetRow row{member};
    row.request = all ? cae::PayRequest{cae::PayMode::sweep, {}}
                      : cae::PayRequest{cae::PayMode::target_gross, cents(draws.from(1, 90'000))};
    if (draws.once_in(3)) row.deduction = cents(draws.from(1, 5'000));
    coop.documents.pay_sheet.push_back(row);
}

void draw_month(Draws& draws, SmallCooperative& coop) {
    coop.documents.documents.clear();
    coop.documents.pay_sheet.clear();
    draw_corrections(draws, coop);
    const cae::Month month = coop.documents.month;
    for (cae::MemberIndex i = 0; i < coop.roster.members.size(); ++i) {
        const cae::Member& member = coop.roster.members[i];
        for (const cae::AccountIndex account : member.accounts) {
            draw_sale(draws, account, coop);
            coop.add_document(cae::DocumentKind::receipt, draws.from(0, 5'000)).account = account;
            if (draws.once_in(2)) {
                auto& expense = coop.add_document(cae::DocumentKind::expense, draws.from(1, 900));
                expense.account = account;
                if (draws.once_in(2)) expense.paid_by = cae::PaidBy::member;
            }
        }
        if (has_left(member, month.first_day())) draw_late_pay(draws, i, coop);
        if (!draws.once_in(2) || days_employed(member, month) == 0) continue;
        const bool permanent = member.accounts.empty();
        cae::PaySheetRow row{i};
        row.variable = drawn_elements(draws, permanent);
        if (draws.once_in(6)) row.leave_told = month.last_day();
        row.leave_days = {draws.once_in(2) ? draws.from(0, 12) * 50 : 0};
        if (permanent) row.overtime = {draws.once_in(2) ? draws.from(1, 3'000) : 0};
        if (draws.once_in(4)) row.advance = cents(draws.from(1, 150'000));
        if (draws.once_in(5)) row.deduction = cents(draws.from(1, 5'000));
        if (draws.once_in(5)) row.reimbursement = cents(draws.from(1, 5'000));
        coop.documents.pay_sheet.push_back(row);
    }
}

// What was paid for the months so far, each with its recalls.
void settle(const cae::MonthRecord& record, Known& known) {
    for (const auto& member : record.members) {
        cae::SettledMonth month{record.month, {}, member.sums_after};
        if (member.pay) {
            month.pay = cae::SettledPay{
                record.profiles.at(member.pay->profile), member.pay->terms, member.pay->gross,
                amounts_of(*member.pay, record.pay_lines), absence_of(member.pay->variable)};
        }
        if (member.leave) {
            month.leave = {member.leave->taken.days, member.leave->settled.days,
                           member.leave->told};
        }
        known.paid[member.id].push_back(std::move(month));
    }
    for (const auto& recall : record.recalls) {
        for (auto& month : known.paid[recall.member]) {
            if (month.month != recall.origin) continue;
            month.pay->profile = record.profiles.at(recall.profile);
            month.pay->terms = recall.terms;
            month.pay->gross = recall.gross;
            month.pay->absence = recall.absence;
            month.pay->amounts += recall.difference;
            month.sums_after = recall.sums_after;
        }
    }
}

// What each month charged.
void remember_charges(const cae::MonthRecord& record, Known& known) {
    auto& charged = known.charged[record.month];
    for (const auto& member : record.members) {
        if (!member.contribution) continue;
        charged[cae::contribution_name][member.id] = *member.contribution;
        for (std::size_t i = 0; i < record.levies.size(); ++i) {
            charged[record.levies[i].name][member.id] = member.levies[i];
        }
    }
}

// The formulas that drawn months have met.
std::set<cae::Formula>& met() {
    static std::set<cae::Formula> formulas;
    return formulas;
}

// What disagreeing files lead to, and employers whose rates leave little or nothing to relieve.
bool never_drawn(cae::Formula formula) {
    return formula == cae::Formula::as_sealed || formula == cae::Formula::no_relief ||
           formula == cae::Formula::relief_capped;
}

void check(const cae::MemberExplanation& explanation) {
    for (const auto& different : explanation.not_reproduced) FAIL_CHECK(different.figure);
    for (const auto& different : explanation.disagreements) {
        FAIL_CHECK(different.figure << ' ' << to_string(different.in_record) << ' '
                                    << to_string(different.in_files));
    }
    for (const auto& figure : explanation.figures) {
        CAPTURE(figure.name);
        met().insert(figure.formula);
        CHECK(figure.formula != cae::Formula::as_sealed);
        CHECK(cae_test::adds_up(figure));
        CHECK(cae_test::comes_out(figure));
        for (const auto& term : figure.terms) {
            CAPTURE(term.name);
            const auto* named = cae::figure_called(explanation.figures, term.name);
            if (named != nullptr) CHECK(named->value == term.value);
        }
    }
}

SmallCooperative drawn_cooperative(Draws& draws) {
    SmallCooperative coop(*cae::Month::of(2026, 1));
    draw_covers(draws, coop.cooperative);
    coop.cooperative.contribution = always(cae::StagedContribution(drawn_rule(draws)));
    if (draws.once_in(2)) {
        coop.cooperative.levies = {{"rc", "Assurance",
                                    *cae::Dated<cae::StagedContribution>::of(
                                        {{*cae::Date::of(2026, 3, 1), drawn_rule(draws), {}}})}};
    }
    if (draws.once_in(4)) coop.cooperative.recognition = cae::Recognition::collected;
    for (int number = 0; number <= last_member; ++number) draw_member(draws, number, coop);
    // 3 600.00 over 36 months of 30 days since 10 November: 51 days are worn in December.
    const auto& owner = coop.roster.accounts.back();
    coop.books.assets.push_back({*cae::Date::of(2025, 11, 10),
                                 "F-9",
                                 "Four",
                                 coop.roster.activities[owner.activity],
                                 coop.roster.members[owner.member].id,
                                 36,
                                 cents(360'000),
                                 cents(17'000),
                                 {}});
    // The last one leaves in March.
    coop.roster.members.back().stages = *cae::Dated<cae::Stage>::of(
        {{*cae::Date::of(2025, 1, 1),
          draws.once_in(2) ? cae::Stage::cesa : cae::Stage::associate,
          {}},
         {*cae::Date::of(2026, 3, 20), cae::Stage::left, {}}});
    return coop;
}

void close_and_explain(Draws& draws, SmallCooperative& coop, cae::Month month) {
    coop.documents.month = month;
    coop.law = cae::law_in_force(rulebook(), month).value();
    const cae::Date payment = cae::payment_day(coop.cooperative, month);
    coop.grid = cae::withholding_grid_on(rulebook(), payment).value();
    coop.seizable = cae::seizable_law_on(rulebook(), payment).value();
    draw_month(draws, coop);
    const auto record = coop.close().value();
    const auto prepared = coop.prepare().value();
    const cae::MonthInputs inputs = prepared.inputs();
    const auto resolved = cae::resolve_documents(inputs).value();
    const auto& documents = with_documents(inputs, resolved).documents;
    for (cae::MemberIndex i = 0; i < coop.roster.members.size(); ++i) {
        CAPTURE(to_string(month));
        CAPTURE(record.members[i].id.text());
        const auto contributions = cae::explain_contributions(inputs, i).value();
        check(cae::explain_member({record, coop.books, rulebook(), coop.cooperative, coop.roster,
                                   documents, contributions, prepared.prepared().past},
                                  record.members[i].id)
                  .value());
    }
    coop.books = after(coop.books, record);
    remember_charges(record, coop.known);
    settle(record, coop.known);
    coop.known.laws.emplace(month, coop.law);
}

TEST_CASE("every figure of drawn months comes out again, to the cent") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Draws draws(seed);
        SmallCooperative coop = drawn_cooperative(draws);
        for (int number = 1; number <= 6; ++number) {
            close_and_explain(draws, coop, *cae::Month::of(2026, number));
        }
    }
    // Each formula of what a month may hold has been met, so that nothing above holds for want of
    // cases.
    for (int number = 0; number <= static_cast<int>(cae::Formula::month_smic_following_pay);
         ++number) {
        const auto formula = static_cast<cae::Formula>(number);
        CAPTURE(cae::word(formula));
        CHECK((never_drawn(formula) || met().contains(formula)));
    }
}

} // namespace random_explanation_test
