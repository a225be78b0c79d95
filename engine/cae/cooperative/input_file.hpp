// The files that a month was read from, by their bytes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace cae {

struct InputFile {
    std::string path; // within the folder: "activity/2026-01.csv"
    std::int64_t bytes = 0;
    std::string sha256; // of the bytes as they are, 64 hexadecimal digits

    friend bool operator==(const InputFile&, const InputFile&) = default;
};

// In the order in which a closing reads them.
using InputFiles = std::vector<InputFile>;

} // namespace cae
