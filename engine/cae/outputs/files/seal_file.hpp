// seal.json: what the files of a month are the files of, kept outside the store.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/outputs/files/private_files.hpp"

namespace cae {

inline constexpr const char* seal_file_name = "seal.json";

// "3f2a91c0d4e7 lusab": the seal for eyes, with its check word.
[[nodiscard]] std::string shown_seal(const Seal& seal);

// The file of a month whose other files were written as `files` says.
[[nodiscard]] OutputFile seal_file(const Seal& seal, const InputFiles& inputs,
                                   const std::vector<WrittenFile>& files);

// What seal.json of a month's folder is wrong about: another seal than that of the store
// (Rule::files_must_be_of_store), files that are not those that were written, or gone
// (Rule::output_must_be_as_written), also seal.json itself. Nothing where there is no seal.json:
// the month was sealed by an earlier version, or its files were never written. `folder` is
// out/2026-01.
[[nodiscard]] Problems check_sealed_files(const std::filesystem::path& folder, const Seal& seal,
                                          const InputFiles& inputs);

// The first of them alone: whether the files are those of another store.
[[nodiscard]] Problems refuse_files_of_other_store(const std::filesystem::path& folder,
                                                   const Seal& seal);

} // namespace cae
