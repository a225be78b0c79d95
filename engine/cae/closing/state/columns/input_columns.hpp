// The columns of what a month was read from.
#pragma once

#include <tuple>

#include "cae/base/column.hpp"
#include "cae/cooperative/input_file.hpp"

namespace cae {

inline constexpr std::tuple input_columns{Column("path", &InputFile::path),
                                          Column("bytes", &InputFile::bytes),
                                          Column("sha256", &InputFile::sha256)};

} // namespace cae
