#include "cae/inputs/bank/internal/own_account.hpp"

#include <cctype>
#include <utility>

namespace cae {
namespace {

std::string listed_accounts(const std::set<std::string>& accounts) {
    std::string text;
    for (const std::string& account : accounts)
        text.append(text.empty() ? "" : ", ").append(account);
    return text;
}

} // namespace

std::string account_key(std::string_view number) {
    std::string key;
    for (const char letter : number) {
        const auto code = static_cast<unsigned char>(letter);
        if (std::isalnum(code) != 0) key += static_cast<char>(std::toupper(code));
    }
    return key;
}

bool is_account_of(std::string_view key, std::string_view iban) {
    constexpr std::size_t shortest_number = 7;
    return key == iban ||
           (key.size() >= shortest_number && iban.find(key) != std::string_view::npos);
}

std::set<std::string> only_own(const std::set<std::string>& accounts, const StatementText& source,
                               Problems& problems) {
    std::set<std::string> own;
    for (const std::string& account : accounts) {
        if (is_account_of(account, source.iban)) own.insert(account);
    }
    if (!own.empty()) return own;
    const bool known = !source.iban.empty();
    problems.push_back(
        {known ? Rule::statement_must_be_of_account : Rule::statement_must_be_of_one_account,
         {source.file, 0, 0},
         listed_accounts(accounts),
         known ? Details{source.iban} : Details{},
         Privacy::open});
    return own;
}

} // namespace cae
