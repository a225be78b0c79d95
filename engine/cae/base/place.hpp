// Where a value was read.
#pragma once

#include <cstddef>
#include <string>

namespace cae {

// `line` and `column` count from 1; 0 means that the place has none.
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace cae
