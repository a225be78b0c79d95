// The lines of the balance sheet and of the income statement: data of
// config/accounting/statements.yaml.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace cae {

enum class BalanceSide { debit, credit };

// What a line or a section is called.
struct StatementName {
    std::string name{}; // for programs
    std::string fr{};
    std::string en{};

    friend bool operator==(const StatementName&, const StatementName&) = default;
};

// Accounts whose numbers begin with one of `accounts`.
struct StatementLine {
    StatementName name{};
    std::vector<std::string> accounts{};
    std::optional<BalanceSide> of{}; // only those that have such a balance
};

struct StatementSection {
    StatementName name{};
    std::vector<StatementLine> lines{};
};

// A part of the income statement and what it comes to.
struct ResultSection {
    StatementName name{};
    std::vector<StatementLine> income{};
    std::vector<StatementLine> charges{};
};

struct StatementLayout {
    std::string source{};
    std::vector<StatementSection> assets{};
    std::vector<StatementSection> liabilities{};
    std::vector<ResultSection> results{};
};

} // namespace cae
