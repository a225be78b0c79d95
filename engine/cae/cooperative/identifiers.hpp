// The form of identifiers: what can be checked without asking anybody.
#pragma once

#include <string>
#include <string_view>

namespace cae {

// Ids of members, activities and branches, and names of files: 1 to 64 ASCII letters, digits and
// `-` `_` `.`, without a leading dot or two dots in a row, so that an id can never leave a folder.
[[nodiscard]] bool is_safe_id(std::string_view text);

// `text` without its blanks: people group the digits of an IBAN or a NIR.
[[nodiscard]] std::string without_blanks(std::string_view text);

// SIREN: 9 digits that pass Luhn's check. SIRET: 14.
[[nodiscard]] bool is_valid_siren(std::string_view text);
[[nodiscard]] bool is_valid_siret(std::string_view text);

// IBAN without blanks: country, two check digits, 11 to 30 letters and digits, 97 divides the whole
// but for one (ISO 13616); a French one has 27 characters.
[[nodiscard]] bool is_valid_iban(std::string_view text);
// BIC: 8 or 11 characters, the first 6 letters (ISO 9362).
[[nodiscard]] bool is_valid_bic(std::string_view text);

// NIR (numéro de sécurité sociale): 13 characters and the key, 97 less their remainder by 97. The
// departments 2A and 2B count as 19 and 18.
[[nodiscard]] bool is_valid_nir(std::string_view text);

// A French postcode: five digits.
[[nodiscard]] bool is_postcode(std::string_view text);
// Where social contributions follow rules of their own: 57, 67, 68 and 97, 98.
[[nodiscard]] bool is_alsace_moselle(std::string_view postcode);
[[nodiscard]] bool is_overseas(std::string_view postcode);

} // namespace cae
