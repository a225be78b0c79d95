// Where a value was read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "cae/base/interned_text.hpp"

namespace cae {

// `line` and `column` count from 1; 0 means that the place has none.
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

// The same in little room, for what there are a million of.
struct KeptPlace {
    InternedText file{};
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    KeptPlace() = default;
    KeptPlace(InternedText of_file, std::size_t at_line, std::size_t at_column)
        : file(of_file), line(static_cast<std::uint32_t>(at_line)),
          column(static_cast<std::uint32_t>(at_column)) {}
    KeptPlace(const Place& place) // NOLINT(google-explicit-constructor): it is that place
        : KeptPlace(place.file, place.line, place.column) {}
    operator Place() const { // NOLINT(google-explicit-constructor): it is that place
        return {file.text(), line, column};
    }
};

} // namespace cae
