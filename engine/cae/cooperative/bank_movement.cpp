#include "cae/cooperative/bank_movement.hpp"

#include <algorithm>
#include <cctype>

namespace cae {

std::string whole_reference(const std::string& reference) {
    const auto open = reference.rfind(" (");
    const bool has_part = open != std::string::npos && reference.back() == ')' &&
                          reference.find_first_not_of("0123456789", open + 2) ==
                              reference.size() - 1;
    return has_part ? reference.substr(0, open) : reference;
}

std::string text_key(const BankMovement& movement) {
    std::string key;
    for (const std::string* text : {&movement.counterparty, &movement.label}) {
        for (const char letter : *text) {
            const auto code = static_cast<unsigned char>(letter);
            if (std::isalnum(code) == 0 && code < 0x80) continue;
            key += static_cast<char>(std::toupper(code));
        }
    }
    return key;
}

std::vector<const BankRow*> by_day(const std::vector<BankRow>& rows, std::string_view bank) {
    std::vector<const BankRow*> sorted;
    sorted.reserve(rows.size());
    for (const BankRow& row : rows) {
        if (row.movement.bank == bank) sorted.push_back(&row);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const BankRow* a, const BankRow* b) {
        return a->movement.date < b->movement.date;
    });
    return sorted;
}

std::optional<StatementBalance> balance_before(const std::vector<BankRow>& rows,
                                               std::string_view bank, Date day) {
    std::optional<StatementBalance> said;
    for (const BankRow* row : by_day(rows, bank)) {
        if (row->movement.date >= day) break;
        if (said) said->amount += row->movement.amount;
        if (row->balance) said = StatementBalance{row->movement.date, *row->balance};
    }
    return said;
}

std::optional<StatementBalance> last_balance(const std::vector<BankRow>& rows,
                                             std::string_view bank) {
    std::optional<StatementBalance> said;
    for (const BankRow* row : by_day(rows, bank)) {
        if (said && said->date == row->movement.date) said->amount += row->movement.amount;
        if (row->balance) said = StatementBalance{row->movement.date, *row->balance};
    }
    return said;
}

} // namespace cae
