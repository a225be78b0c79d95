#include "cae/cooperative/bank_rules.hpp"

#include <algorithm>
#include <string_view>

#include "cae/base/plain_words.hpp"

namespace cae {
namespace {

// Words between single blanks, one before the first and one behind the last.
std::string between_blanks(std::string_view text) {
    std::string words(" ");
    for (const char letter : plain_words(text)) {
        if (letter != ' ' || words.back() != ' ') words += letter;
    }
    if (words.back() != ' ') words += ' ';
    return words;
}

} // namespace

bool BankRule::fits(const BankMovement& movement) const {
    const bool goes_in = movement.amount > Money();
    if (sense && (*sense == MoneySense::in) != goes_in) return false;
    if (amount && *amount != movement.amount && -*amount != movement.amount) return false;
    const std::string said = between_blanks(movement.reference + " " + movement.counterparty + " " +
                                            movement.label);
    return std::all_of(texts.begin(), texts.end(), [&](const std::string& text) {
        return said.find(between_blanks(text)) != std::string::npos;
    });
}

const BankRule* rule_of(const std::vector<BankRule>& rules, const BankMovement& movement) {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const BankRule& rule) { return rule.fits(movement); });
    return found == rules.end() ? nullptr : &*found;
}

BankRow ruled_row(const BankMovement& movement, const BankRule& rule) {
    BankRow row{movement};
    row.matched_by = MatchedBy::rule;
    row.account = rule.account;
    row.party = rule.party;
    row.branch = rule.branch;
    row.vat_rate = rule.vat_rate;
    return row;
}

} // namespace cae
