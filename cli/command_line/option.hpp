// What a command takes besides its name.
#pragma once

#include <string_view>
#include <vector>

#include "cae/outputs/words/language.hpp"

namespace cae::cli {

// What follows an option on the command line.
enum class Takes {
    nothing,      // a flag
    value,        // may be left out
    needed_value, // must be given
    needed_list,  // one or more must be given
};

// One option, or an argument known by its place, whose name has no dashes.
struct Option {
    std::string_view name; // "--period", "FOLDER"
    Takes takes = Takes::value;
    Words value{}; // what stands for its value in the help
    Words description{};

    [[nodiscard]] bool is_positional() const { return !name.starts_with('-'); }
    [[nodiscard]] bool is_needed() const {
        return takes == Takes::needed_value || takes == Takes::needed_list;
    }
};

// Two options of a command that exclude each other.
struct Exclusion {
    std::string_view one;
    std::string_view other;
};

// FOLDER, that of a cooperative.
[[nodiscard]] Option folder_option();

// --period, a month.
[[nodiscard]] Option period_option(Takes takes, const Words& description);

// --period, a closed month; the last one when it is left out.
[[nodiscard]] Option closed_period_option();

// --yes, of what seals.
[[nodiscard]] Option yes_option();

// --files, those of a month that are written.
[[nodiscard]] Option files_option();
[[nodiscard]] Option sealed_on_option();

// MEMBER, by id.
[[nodiscard]] Option member_argument();

// What every command understands.
[[nodiscard]] const std::vector<Option>& global_options();

} // namespace cae::cli
