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
// tells why there is none: the folder's problems, nothing sealed yet, or what Store::read says. The
// seal stands below what `use` prints.
ExitCode use_sealed_month(const std::filesystem::path& folder, std::optional<Month> month,
                          const Console& console,
                          const std::function<ExitCode(const MonthRecord&)>& use);

// The same with the books that the month is of, and without the seal.
ExitCode
use_month_of_books(const std::filesystem::path& folder, std::optional<Month> month,
                   const Console& console,
                   const std::function<ExitCode(const MonthRecord&, const SealedBooks&)>& use);

// Below what was shown of a sealed month: its seal.
ExitCode print_seal(const SealedBooks& books, Month month, const Console& console);

} // namespace cae::cli
