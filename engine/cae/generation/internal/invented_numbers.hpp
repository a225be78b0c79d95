// Identifiers that are valid in form and belong to nobody.
#pragma once

#include <cstdint>
#include <string>

#include "cae/calendar/date.hpp"

namespace cae {

// Nine digits that pass Luhn's check.
[[nodiscard]] std::string invented_siren();
// Of the branch of this number, from 0 to 99 999 / 10: fourteen digits that pass it.
[[nodiscard]] std::string invented_siret(int branch);
// A French one, of a bank that does not exist (99999).
[[nodiscard]] std::string invented_iban(std::uint32_t account);
// Of a town that does not exist (62 990), for a woman or a man born on a day.
[[nodiscard]] std::string invented_nir(bool woman, Date birth, int order);

} // namespace cae
