// Rates of income tax that come back from the tax office, taken into a folder.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "cae/cooperative/withholding_rates.hpp"
#include "cae/office/sealed_books.hpp"

namespace cae {

struct WithholdingImport {
    std::vector<WithholdingRate> added{};
    std::size_t known = 0;              // rows that the folder had already
    std::vector<WithholdingRate> all{}; // of the folder from now on, by member and day
    Month month;                        // the next one to close
    std::vector<MemberIndex> without{}; // employees of it whom the default grid taxes
};

// Reads a table like withholding/rates.csv (none where `file` is empty) and joins it to that of the
// folder, of which a rate from
// the same day on is replaced. Nothing is written. Fails as load_withholding_rates does, and with
// Rule::month_must_not_be_sealed for a new rate that begins in a sealed month or before,
// periods_must_not_overlap where the contract says one from the same day on.
[[nodiscard]] Result<WithholdingImport> import_withholding_rates(const SealedBooks& books,
                                                                 const std::filesystem::path& file);

} // namespace cae
