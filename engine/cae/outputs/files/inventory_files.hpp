// The files that a sealed inventory leaves in out/2026-13/.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/closing/state/inventory_record.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/outputs/files/csv_writer.hpp"

namespace cae {

// Writes journal.csv, with the columns of a month's, and seal.json into the folder of the period in
// `out_folder`, in place of the one of before. Returns the folder. The same record and seal give
// the same bytes. Fails as FreshFolder does.
[[nodiscard]] Result<std::filesystem::path>
write_inventory_files(const InventoryRecord& record, const Seal& seal,
                      const std::filesystem::path& out_folder, CsvStyle style = CsvStyle::french);

} // namespace cae
