// How a month is closed from the command line, whether alone or with those of others.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cae/office/office.hpp"
#include "terminal/console.hpp"

namespace cae::cli {

// The month, read and complete. Fails as Office::month does, and before the documents are read with
// Rule::store_must_know_its_months and Rule::month_must_not_be_sealed.
[[nodiscard]] Result<PreparedMonth> month_to_close(const Office& office, Month month);

// Whether the month had been sealed before.
[[nodiscard]] bool is_of_sealed_month(const Problems& problems);

// The activity table that a month should have and has not, or nothing.
[[nodiscard]] std::string missing_activity(const PreparedMonth& month);

// Rule::month_must_have_activity when a table is missing: who answers a question has seen the
// alert, others must allow it.
[[nodiscard]] Problems refuse_without_activity(const std::string& missing, Month month);

// Where the files of a folder's months are.
[[nodiscard]] std::filesystem::path out_folder(const std::filesystem::path& folder);

// Rule::output_must_not_be_a_link: it would lead the month's files elsewhere. To be asked before
// anything is sealed.
[[nodiscard]] Problems refuse_links(const std::filesystem::path& folder, Month month);

// Whether out/ has the month: a closing may have been killed between the seal and the files.
[[nodiscard]] bool has_files(const std::filesystem::path& folder, Month month);

// Says how to get the files of a sealed month that are not there; after their writing failed, once
// what prevented it is mended.
void tell_files_can_be_written(const std::filesystem::path& folder, Month month,
                               const Console& console);
void tell_sealed_without_files(const std::filesystem::path& folder, Month month,
                               const Console& console);

// Asks on the terminal. Rule::closing_must_be_confirmed after anything but a yes, and when there is
// nobody to answer.
[[nodiscard]] Problems confirm(const Words& question, const std::vector<std::string>& details,
                               const Period& period, const Console& console);

// What an earlier version sealed was sealed again with a month.
void tell_sealed_again(const Period& with, const Console& console);

} // namespace cae::cli
