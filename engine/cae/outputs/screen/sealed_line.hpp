// Under what is shown of closed months: the seal that it was read under.
#pragma once

#include <string>

#include "cae/outputs/screen/screen.hpp"

namespace cae {

// "Sealed: 3f2a91c0d4e7 lusab." of shown_seal().
[[nodiscard]] std::string sealed_line(const std::string& shown_seal, const Screen& screen);

} // namespace cae
