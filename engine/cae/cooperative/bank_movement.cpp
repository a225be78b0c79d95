#include "cae/cooperative/bank_movement.hpp"

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

} // namespace cae
