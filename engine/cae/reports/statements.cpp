#include "cae/reports/statements.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

#include "cae/base/check.hpp"

namespace cae {
namespace {

// A line of the layout with the sign that its amounts are shown with.
struct PlacedLine {
    const StatementLine* line = nullptr;
    bool is_credit = false; // credits are positive
};

class LinesOfLayout {
public:
    explicit LinesOfLayout(const StatementLayout& layout) {
        for (const auto& section : layout.assets) add(section.lines, false);
        for (const auto& section : layout.liabilities) add(section.lines, true);
        for (const auto& section : layout.results) {
            add(section.income, true);
            add(section.charges, false);
        }
    }

    // The line that takes a balance of an account: that of the longest beginning of its number;
    // nullptr when there is none.
    [[nodiscard]] const PlacedLine* of(InternedText account, Money balance) {
        const auto [known, is_new] = known_[balance < Money() ? 1 : 0].try_emplace(account);
        if (is_new) known->second = search(account, balance);
        return known->second;
    }

private:
    [[nodiscard]] const PlacedLine* search(const std::string& account, Money balance) const {
        const PlacedLine* found = nullptr;
        std::size_t longest = 0;
        for (const PlacedLine& placed : lines_) {
            if (!takes(*placed.line, balance)) continue;
            for (const std::string& beginning : placed.line->accounts) {
                if (beginning.size() <= longest || !account.starts_with(beginning)) continue;
                longest = beginning.size();
                found = &placed;
            }
        }
        return found;
    }

    void add(const std::vector<StatementLine>& lines, bool is_credit) {
        for (const StatementLine& line : lines) lines_.push_back({&line, is_credit});
    }

    static bool takes(const StatementLine& line, Money balance) {
        return !line.of || (*line.of == BalanceSide::credit) == (balance < Money());
    }

    std::vector<PlacedLine> lines_;
    // Of debits and of credits: groups have the same accounts again and again.
    std::array<std::unordered_map<InternedText, const PlacedLine*>, 2> known_;
};

// The amounts of one group by the names of their lines.
class GroupAmounts {
public:
    explicit GroupAmounts(LinesOfLayout& lines) : lines_(lines) {}

    void add(const BalanceRow& row, Problems& problems) {
        const InternedText account = row.account.number;
        const PlacedLine* before = lines_.of(account, row.opening);
        const PlacedLine* after = lines_.of(account, row.closing());
        if (before == nullptr || after == nullptr) {
            refuse_once(account, problems);
            return;
        }
        amounts_[before->line].opening += before->is_credit ? -row.opening : row.opening;
        amounts_[after->line].closing += after->is_credit ? -row.closing() : row.closing();
    }

    [[nodiscard]] std::vector<StatedLine> of(const std::vector<StatementLine>& lines) const {
        std::vector<StatedLine> stated;
        for (const StatementLine& line : lines) {
            const auto found = amounts_.find(&line);
            if (found == amounts_.end() || found->second == StatementAmounts()) continue;
            stated.push_back({line.name, found->second});
        }
        return stated;
    }

private:
    static void refuse_once(const std::string& account, Problems& problems) {
        const bool known = std::any_of(problems.begin(), problems.end(), [&](const auto& problem) {
            return problem.value == account;
        });
        if (!known) problems.push_back({Rule::account_must_have_a_line, {}, account, {}});
    }

    LinesOfLayout& lines_;
    std::map<const StatementLine*, StatementAmounts> amounts_;
};

StatementAmounts sum_of(const std::vector<StatedLine>& lines) {
    StatementAmounts sum;
    for (const StatedLine& line : lines) sum += line.amounts;
    return sum;
}

StatementAmounts negative(const StatementAmounts& amounts) {
    return {-amounts.opening, -amounts.closing};
}

std::vector<StatedSection> stated(const std::vector<StatementSection>& sections,
                                  const GroupAmounts& amounts, StatementAmounts& total) {
    std::vector<StatedSection> stated;
    for (const StatementSection& section : sections) {
        auto lines = amounts.of(section.lines);
        if (lines.empty()) continue;
        const StatementAmounts sum = sum_of(lines);
        total += sum;
        stated.push_back({section.name, std::move(lines), sum});
    }
    return stated;
}

std::vector<StatedResult> stated(const std::vector<ResultSection>& sections,
                                 const GroupAmounts& amounts, StatementAmounts& result) {
    std::vector<StatedResult> stated;
    for (const ResultSection& section : sections) {
        auto income = amounts.of(section.income);
        auto charges = amounts.of(section.charges);
        if (income.empty() && charges.empty()) continue;
        StatementAmounts sum = sum_of(income);
        sum += negative(sum_of(charges));
        result += sum;
        stated.push_back({section.name, std::move(income), std::move(charges), sum});
    }
    return stated;
}

FinancialStatement statement_of(const Section& group, const GroupAmounts& amounts,
                                const StatementLayout& layout) {
    FinancialStatement statement{group};
    statement.assets = stated(layout.assets, amounts, statement.total_assets);
    statement.liabilities = stated(layout.liabilities, amounts, statement.total_liabilities);
    statement.results = stated(layout.results, amounts, statement.result);
    statement.total_liabilities += statement.result;
    // Every entry balances in each of its sections, and each account stands on one line.
    CAE_INVARIANT(statement.total_assets == statement.total_liabilities);
    return statement;
}

} // namespace

StatementAmounts& StatementAmounts::operator+=(const StatementAmounts& other) {
    opening += other.opening;
    closing += other.closing;
    return *this;
}

Result<std::vector<FinancialStatement>> statements_of(const TrialBalance& balance,
                                                      const StatementLayout& layout) {
    LinesOfLayout lines(layout);
    const auto rows = balance.rows();
    std::vector<std::pair<Section, GroupAmounts>> groups;
    if (balance.by() == GroupBy::account) groups.emplace_back(Section(), lines);
    Problems problems;
    for (const BalanceRow& row : rows) {
        if (groups.empty() || groups.back().first != row.section) {
            groups.emplace_back(row.section, lines);
        }
        groups.back().second.add(row, problems);
    }
    if (!problems.empty()) return refuse(std::move(problems));
    std::vector<FinancialStatement> statements;
    statements.reserve(groups.size());
    for (const auto& [group, amounts] : groups) {
        statements.push_back(statement_of(group, amounts, layout));
    }
    return statements;
}

} // namespace cae
