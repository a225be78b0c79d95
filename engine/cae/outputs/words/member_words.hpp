// What stands in a contract or a pay sheet, in words.
#pragma once

#include <string>

#include "cae/cooperative/pay_policy.hpp"
#include "cae/cooperative/stage.hpp"
#include "cae/law/contribution_line.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

[[nodiscard]] Words words_of(Stage stage);
[[nodiscard]] Words words_of(Category category);
[[nodiscard]] Words words_of(PayMode mode);

// "an employer cost of 1,900.00 EUR".
[[nodiscard]] std::string shown_request(const PayRequest& request, Language language);

} // namespace cae
