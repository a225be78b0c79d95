// What an archive or a backup says of itself.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "cae/calendar/date.hpp"
#include "cae/cooperative/input_file.hpp"

namespace cae {

enum class CopyKind {
    backup,  // the inputs and the store
    archive, // the same with the files of the months of a fiscal year, verified
};

struct Manifest {
    CopyKind kind = CopyKind::backup;
    std::string siren{};
    std::string name{};
    std::string store{};         // name of its file in the folder
    std::optional<Month> last{}; // sealed; absent before the first one
    std::string seal{};          // of what was sealed last; empty before the first month
    InputFiles files{};          // all but the manifest, by path
};

// Those of the cooperative's folder.
[[nodiscard]] std::size_t files_of_folder(const Manifest& manifest);

} // namespace cae
