#include "cae/cooperative/bank_rules.hpp"

#include <algorithm>

#include "cae/base/plain_words.hpp"

namespace cae {
bool BankRule::fits(const BankMovement& movement) const {
    const bool goes_in = movement.amount > Money();
    if (sense && (*sense == MoneySense::in) != goes_in) return false;
    if (bank && *bank != movement.bank) return false;
    if (amount && *amount != movement.amount && -*amount != movement.amount) return false;
    const std::string said = words_between_blanks(movement.reference + " " + movement.counterparty +
                                                  " " + movement.label);
    return std::all_of(texts.begin(), texts.end(), [&](const std::string& text) {
        return said.find(words_between_blanks(text)) != std::string::npos;
    });
}

const BankRule* rule_of(const std::vector<BankRule>& rules, const BankMovement& movement) {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const BankRule& rule) { return rule.fits(movement); });
    return found == rules.end() ? nullptr : &*found;
}

std::string called_bank_rule(std::size_t line) { return "bank_rules.yaml:" + std::to_string(line); }

BankRow ruled_row(const BankMovement& movement, const BankRule& rule) {
    BankRow row{movement};
    row.matched_by = MatchedBy::rule;
    row.rule_line = rule.line;
    row.account = rule.account;
    row.party = rule.party;
    row.branch = rule.branch;
    row.vat_rate = rule.vat_rate;
    return row;
}

} // namespace cae
