// A month as it was sealed.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "cae/closing/state/month_record.hpp"
#include "cae/office/sealed_books.hpp"
#include "terminal/console.hpp"

namespace cae::cli {

// Hands the sealed month of a folder to `use`, the last one unless `month` is given. Otherwise
// tells why there is none: the folder's problems, nothing sealed yet, or what Store::read says.
ExitCode use_sealed_month(const std::filesystem::path& folder, std::optional<Month> month,
                          const Console& console,
                          const std::function<ExitCode(const MonthRecord&)>& use);

// The same with the books that the month is of.
ExitCode
use_month_of_books(const std::filesystem::path& folder, std::optional<Month> month,
                   const Console& console,
                   const std::function<ExitCode(const MonthRecord&, const SealedBooks&)>& use);

} // namespace cae::cli
