// Input files of sealed months that are not what the months were sealed from.
#pragma once

#include <filesystem>
#include <optional>

#include "cae/base/problem.hpp"
#include "cae/cooperative/input_file.hpp"
#include "cae/office/sealed_books.hpp"

namespace cae {

// Those of `sealed` that are other bytes today, or gone.
[[nodiscard]] InputFiles changed_since(const std::filesystem::path& folder,
                                       const InputFiles& sealed);

// Whether a file belongs to a period alone: a table of it; in the `first` month, an opening. Others
// are written on from month to month.
[[nodiscard]] bool is_of_period(const InputFile& file, const Period& period, Month first);

// Rule::input_must_be_as_sealed for a file.
[[nodiscard]] Problem refuse_input(const std::filesystem::path& folder, const InputFile& file,
                                   const Period& period);

// The same for each changed file that belongs to a sealed period alone, or to the month `period`.
[[nodiscard]] Problems changed_inputs(const SealedBooks& books, std::optional<Month> period);

// The tables of sealed inventories, of one year alone when it is given, that are other bytes today:
// Rule::document_must_not_be_of_sealed_month for each entry that came later; where there is none,
// Rule::input_must_be_as_sealed.
[[nodiscard]] Problems changed_inventories(const SealedBooks& books,
                                           std::optional<int> year = std::nullopt);

} // namespace cae
