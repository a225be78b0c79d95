// A month of pay: forward, backward, and what is compiled once a month. Time is per member.
#include <array>
#include <cstdint>
#include <random>
#include <vector>

#include <benchmark/benchmark.h>

#include "cae/inputs/law/rulebook_file.hpp"
#include "cae/money/rounding.hpp"
#include "cae/payroll/gross_search.hpp"
#include "cae/payroll/pay_batch.hpp"
#include "cae/payroll/payroll_run.hpp"

namespace {

using cae::Money;
using cae::PayMonth;
using cae::ReliefReference;

constexpr int member_count = 1'000;

const cae::Rulebook& rulebook() {
    static const auto rules = cae::load_rulebook(CAE_SOURCE_DIR "/config/law").value();
    return rules;
}

cae::Month month(int number) { return *cae::Month::of(2026, number); }

cae::LawInForce law(int number) { return law_in_force(rulebook(), month(number)).value(); }

cae::PayProfile profile() {
    cae::PayProfile result;
    result.category = cae::Category::cadre;
    result.headcount = 60;
    result.accident_rate = cae::Rate::from_billionths(12'000'000);
    result.mobility_rate = cae::Rate::from_billionths(5'500'000);
    result.covers = {
        cae::fixed_health_cover(Money::from_cents(4'200), cae::Rate::from_billionths(500'000'000)),
        cae::provident_cover_of_cadres(cae::Rate::from_billionths(15'000'000))};
    return result;
}

const cae::PayRules& rules(int number) {
    static cae::PayRulesOfMonth months[] = {cae::PayRulesOfMonth(law(1)),
                                            cae::PayRulesOfMonth(law(6))};
    return *months[number == 1 ? 0 : 1].for_profile(profile()).value();
}

struct Kind {
    bool measured;
    ReliefReference reference;
};

constexpr Kind full{false, ReliefReference::full};
constexpr Kind measured{true, ReliefReference::full};
constexpr Kind equivalent{false, ReliefReference::equivalent_hours};

cae::MonthTerms terms(Kind kind, cae::Month period) {
    cae::MonthTerms result;
    if (kind.measured) result.weekly_hours = cae::Hours{3'500};
    result.relief_reference = kind.reference;
    result.days_employed = period.days();
    return result;
}

// A month with what it is asked: a gross and the budget that it costs, a few cents aside.
struct Asked {
    PayMonth month;
    Money gross;
    Money budget;
    Money net;
};

// Grosses of 0 to 6 000 EUR, the same ones in every run.
class Grosses {
public:
    Money next() { return Money::from_cents(static_cast<std::int64_t>(engine_() % 600'000)); }

private:
    std::mt19937_64 engine_{2026};
};

// Members in June, with five months behind. Regular ones earn the same every month; irregular ones
// anything.
std::vector<Asked> members_in_june(Kind kind, bool regular) {
    Grosses grosses;
    std::vector<Asked> members;
    for (int i = 0; i < member_count; ++i) {
        cae::SumsSinceJanuary sums;
        Money gross = grosses.next();
        for (int number = 1; number <= 5; ++number) {
            const cae::PayRules& past = rules(1);
            const PayMonth paid(past, month_reference(past.law, terms(kind, month(1))), sums);
            sums = paid.payslip(gross).sums_after;
            if (!regular) gross = grosses.next();
        }
        const cae::PayRules& june = rules(6);
        const PayMonth asked(june, month_reference(june.law, terms(kind, month(6))), sums);
        members.push_back({asked, gross, asked.employer_cost(gross) + Money::from_cents(2),
                           asked.net_before_tax(gross)});
    }
    return members;
}

template <class Work>
void for_each_member(benchmark::State& state, const std::vector<Asked>& members, Work work) {
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(work(members[i]));
        if (++i == members.size()) i = 0;
    }
    state.SetItemsProcessed(state.iterations());
}

void every_line_from_gross(benchmark::State& state) {
    const auto members = members_in_june(full, false);
    for_each_member(state, members, [](const Asked& asked) {
        return asked.month.payslip(asked.gross).net_taxable;
    });
}
BENCHMARK(every_line_from_gross);

void cost_from_gross(benchmark::State& state) {
    const auto members = members_in_june(full, false);
    for_each_member(state, members,
                    [](const Asked& asked) { return asked.month.employer_cost(asked.gross); });
}
BENCHMARK(cost_from_gross);

void gross_from_budget(benchmark::State& state, Kind kind, bool regular) {
    const auto members = members_in_june(kind, regular);
    for_each_member(state, members, [](const Asked& asked) {
        return gross_for_budget(asked.month, asked.budget).gross;
    });
}
BENCHMARK_CAPTURE(gross_from_budget, full, full, false);
BENCHMARK_CAPTURE(gross_from_budget, measured_hours, measured, false);
BENCHMARK_CAPTURE(gross_from_budget, equivalent_hours_regular_pay, equivalent, true);
BENCHMARK_CAPTURE(gross_from_budget, equivalent_hours_irregular_pay, equivalent, false);

void gross_from_net(benchmark::State& state) {
    const auto members = members_in_june(full, false);
    for_each_member(state, members,
                    [](const Asked& asked) { return gross_for_net(asked.month, asked.net); });
}
BENCHMARK(gross_from_net);

Money asked_amount(const Asked& asked, cae::PayrollTarget target) {
    if (target == cae::PayrollTarget::net_before_tax) return asked.net;
    return target == cae::PayrollTarget::budget ? asked.budget : asked.gross;
}

// Columns of members in June, and the answers of each of them.
class Batch {
public:
    Batch(const std::vector<Asked>& members, cae::PayrollTarget target) : target_(target) {
        for (const Asked& asked : members) {
            before_.push_back(asked.month.before());
            amounts_.push_back(asked_amount(asked, target));
        }
        reference_ = members.front().month.reference();
        for (auto& column : totals_) column.resize(members.size());
        lines_.resize(members.size() * rules_->lines.size());
        remainders_ = amounts_;
        coefficients_.resize(members.size());
        sums_ = before_;
    }

    void pay() {
        cae::PayAnswers answers;
        for (std::size_t i = 0; i < totals_.size(); ++i) answers.totals[i] = totals_[i];
        answers.lines = lines_;
        answers.lines_in_row = rules_->lines.size();
        answers.coefficients = coefficients_;
        answers.remainders = remainders_;
        answers.sums_after = sums_;
        const cae::PayAsked asked{{&rules_, 1}, {&reference_, 1}, before_, {&target_, 1}, amounts_};
        benchmark::DoNotOptimize(pay_members(asked, answers, 1));
    }

private:
    const cae::PayRules* rules_ = &rules(6);
    cae::MonthReference reference_{};
    cae::PayrollTarget target_;
    std::vector<cae::SumsSinceJanuary> before_;
    std::vector<Money> amounts_;
    std::array<std::vector<Money>, cae::pay_totals.size()> totals_;
    std::vector<Money> lines_;
    std::vector<Money> remainders_;
    std::vector<cae::Coefficient> coefficients_;
    std::vector<cae::SumsSinceJanuary> sums_;
};

// Every line, every total and the sums, one core.
void batch(benchmark::State& state, cae::PayrollTarget target, Kind kind, bool regular) {
    Batch members(members_in_june(kind, regular), target);
    for (auto _ : state) members.pay();
    state.SetItemsProcessed(state.iterations() * member_count);
    state.SetLabel("1 000 members");
}
BENCHMARK_CAPTURE(batch, forward, cae::PayrollTarget::gross, full, false);
BENCHMARK_CAPTURE(batch, budget, cae::PayrollTarget::budget, full, false);
BENCHMARK_CAPTURE(batch, budget_measured_hours, cae::PayrollTarget::budget, measured, false);
BENCHMARK_CAPTURE(batch, budget_equivalent_hours, cae::PayrollTarget::budget, equivalent, false);
BENCHMARK_CAPTURE(batch, net, cae::PayrollTarget::net_before_tax, full, false);

// A thousand amounts by a thousand rates, each rounded once to the cent.
void amounts_rounded(benchmark::State& state) {
    Grosses grosses;
    std::vector<Money> amounts;
    for (int i = 0; i < member_count; ++i) amounts.push_back(grosses.next());
    const cae::Rate rate = cae::Rate::from_billionths(47'200'000);
    for (auto _ : state) {
        Money sum;
        for (const Money amount : amounts) {
            sum += rounded(amount * rate, cae::Rounding::half_away_from_zero);
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * member_count);
}
BENCHMARK(amounts_rounded);

// What a closing does for a member: references, gross from a budget, every line, withholding.
void table_of_budgets(benchmark::State& state) {
    Grosses grosses;
    std::vector<cae::PayrollRow> rows;
    for (int i = 0; i < member_count; ++i) {
        rows.push_back({"",
                        "",
                        month(6),
                        month(6).last_day(),
                        profile(),
                        terms(full, month(6)),
                        {},
                        cae::PayrollTarget::budget,
                        grosses.next(),
                        0});
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(run_payroll(rulebook(), rows, {"", 1}).value().results.size());
    }
    state.SetItemsProcessed(state.iterations() * member_count);
    state.SetLabel("1 000 members, law compiled each time but for the coefficients");
}
BENCHMARK(table_of_budgets)->Unit(benchmark::kMicrosecond);

void law_files_read(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            cae::load_rulebook(CAE_SOURCE_DIR "/config/law").value().contributions.size());
    }
}
BENCHMARK(law_files_read)->Unit(benchmark::kMicrosecond);

void rules_compiled_for_a_profile(benchmark::State& state) {
    cae::PayRulesOfMonth june(law(6));
    cae::PayProfile next = profile();
    benchmark::DoNotOptimize(*june.for_profile(next)); // the coefficients' table is shared
    for (auto _ : state) {
        next.mobility_rate += cae::Rate::from_billionths(1);
        benchmark::DoNotOptimize(*june.for_profile(next));
    }
}
BENCHMARK(rules_compiled_for_a_profile)->Unit(benchmark::kMicrosecond)->Iterations(10'000);

void table_of_coefficients(benchmark::State& state) {
    const auto formula = law(6).relief;
    const auto delta = cae::Rate::from_billionths(378'100'000);
    for (auto _ : state) {
        benchmark::DoNotOptimize(cae::ReliefCoefficients(formula, delta).highest());
    }
}
BENCHMARK(table_of_coefficients)->Unit(benchmark::kMicrosecond);

} // namespace
