#include "cae/payroll/payroll_run.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "cae/base/parallel.hpp"
#include "cae/payroll/gross_search.hpp"
#include "cae/payroll/working_hours.hpp"

namespace cae {
namespace {

// Positions of rows that follow one another.
using Chain = std::vector<std::size_t>;

// What a row needs that is shared with others.
struct Prepared {
    const PayRules* rules = nullptr;
    const WithholdingGrid* grid = nullptr;
};

// Finds the law, the grid and the compiled rules of every row, and every problem on the way.
class Preparer {
public:
    Preparer(const Rulebook& rulebook, const PayrollOptions& options, PayrollRun& run)
        : rulebook_(rulebook), options_(options), run_(run) {}

    Prepared prepare(const PayrollRow& row) {
        Prepared prepared;
        if (PayRulesOfMonth* rules = rules_of(row)) {
            const auto compiled = rules->for_profile(row.profile);
            if (keep(compiled, row)) prepared.rules = *compiled;
            check_hours(*rules, row);
        }
        prepared.grid = grid_on(row);
        return prepared;
    }

    Problems problems;

private:
    void check_hours(const PayRulesOfMonth& rules, const PayrollRow& row) {
        auto problem = unlawful_hours(rules.law(), row.terms);
        if (!problem) return;
        problem->place = {options_.file, row.line, 0};
        problems.push_back(std::move(*problem));
    }

    // Compiles the law of a month once; a month that has none is reported at its first row.
    PayRulesOfMonth* rules_of(const PayrollRow& row) {
        if (const auto known = run_.rules.find(row.month); known != run_.rules.end()) {
            return &known->second;
        }
        if (std::find(refused_.begin(), refused_.end(), row.month) != refused_.end()) {
            return nullptr;
        }
        auto law = law_in_force(rulebook_, row.month);
        if (!keep(law, row)) {
            refused_.push_back(row.month);
            return nullptr;
        }
        return &run_.rules.emplace(row.month, PayRulesOfMonth(*std::move(law))).first->second;
    }

    const WithholdingGrid* grid_on(const PayrollRow& row) {
        const WithholdingGrid* grid = rulebook_.withholding.on(row.payment_date);
        if (grid == nullptr) (void)keep(withholding_grid_on(rulebook_, row.payment_date), row);
        return grid;
    }

    // Notes the problems of a failed result at the row's place.
    template <class T>
    bool keep(const Result<T>& result, const PayrollRow& row) {
        if (result) return true;
        for (Problem problem : result.error()) {
            problem.place = {options_.file, row.line, 0};
            problems.push_back(std::move(problem));
        }
        return false;
    }

    const Rulebook& rulebook_;
    const PayrollOptions& options_;
    PayrollRun& run_;
    std::vector<Month> refused_;
};

std::vector<Chain> chains_of(const std::vector<PayrollRow>& rows) {
    std::unordered_map<std::string, std::size_t> chain_of_member;
    std::vector<Chain> chains;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::size_t chain = chains.size();
        if (!rows[i].member.empty()) {
            chain = chain_of_member.try_emplace(rows[i].member, chain).first->second;
        }
        if (chain == chains.size()) chains.emplace_back();
        chains[chain].push_back(i);
    }
    for (Chain& chain : chains) {
        std::stable_sort(chain.begin(), chain.end(), [&](std::size_t a, std::size_t b) {
            return rows[a].month < rows[b].month;
        });
    }
    return chains;
}

Problems refuse_duplicates(const std::vector<PayrollRow>& rows, const std::vector<Chain>& chains,
                           const std::string& file) {
    Problems problems;
    for (const Chain& chain : chains) {
        for (std::size_t i = 1; i < chain.size(); ++i) {
            const PayrollRow& first = rows[chain[i - 1]];
            const PayrollRow& second = rows[chain[i]];
            if (first.month != second.month) continue;
            problems.push_back({Rule::pay_must_have_no_duplicate,
                                {file, second.line, 0},
                                second.member,
                                {first.line},
                                Privacy::open});
        }
    }
    return problems;
}

PayrollResult compute(const PayrollRow& row, const Prepared& prepared,
                      const SumsSinceJanuary& before) {
    const PayMonth month(*prepared.rules, month_reference(prepared.rules->law, row.terms), before);
    PayrollResult result;
    result.rules = prepared.rules;
    result.slip = month.payslip(gross_for(month, row.target, row.amount));
    result.withholding = withhold(result.slip.net_taxable, row.withholding_rate, *prepared.grid);
    if (row.target == PayrollTarget::budget) {
        result.remainder = row.amount - result.slip.employer_cost;
    }
    result.net_paid = result.slip.net_before_tax - result.withholding.amount;
    return result;
}

} // namespace

Result<PayrollRun> run_payroll(const Rulebook& rulebook, const std::vector<PayrollRow>& rows,
                               const PayrollOptions& options) {
    PayrollRun run;
    Preparer preparer(rulebook, options, run);
    std::vector<Prepared> prepared;
    prepared.reserve(rows.size());
    for (const PayrollRow& row : rows) prepared.push_back(preparer.prepare(row));
    const auto chains = chains_of(rows);
    const Problems duplicates = refuse_duplicates(rows, chains, options.file);
    Problems& problems = preparer.problems;
    problems.insert(problems.end(), duplicates.begin(), duplicates.end());
    if (!problems.empty()) return refuse(std::move(problems));
    run.results.resize(rows.size());
    for_each_index(chains.size(), options.threads, [&](std::size_t i) {
        SumsSinceJanuary sums;
        for (const std::size_t row : chains[i]) {
            run.results[row] = compute(rows[row], prepared[row], sums);
            sums = run.results[row].slip.sums_after;
        }
    });
    return run;
}

} // namespace cae
