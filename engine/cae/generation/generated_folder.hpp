// A cooperative that nobody has: its folder, as large as one likes, for trials and benchmarks.
#pragma once

#include <cstdint>
#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/calendar/date.hpp"

namespace cae {

// What decides every byte of the folder.
struct GenerationPlan {
    int members = 0; // 1 to `most_generated_members`
    int months = 0;  // 1 to `most_generated_months`
    Month first;     // the first period
    std::uint64_t seed = 0;
};

inline constexpr int most_generated_members = 5'000'000;
inline constexpr int most_generated_months = 120;

// Writes the folder, which must be absent or empty: cooperative.yaml, members.csv, activities.yaml,
// and for each month activity/, common/ and pay/. People, identifiers and amounts are invented. The
// same plan gives the same bytes; memory does not grow with it.
// Fails with Rule::folder_must_be_empty and Rule::file_must_be_writable; a folder that could not be
// written whole is taken away again.
[[nodiscard]] Result<std::filesystem::path> generate_folder(const std::filesystem::path& folder,
                                                            const GenerationPlan& plan);

} // namespace cae
