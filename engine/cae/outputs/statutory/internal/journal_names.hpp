// The names of journals that the tax office reads, in French.
#pragma once

#include <string_view>

namespace cae {

// "Ventes" for "VE"; the code itself for one without a name.
[[nodiscard]] std::string_view name_of_journal(std::string_view code);

} // namespace cae
