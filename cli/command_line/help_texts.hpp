// What each command is called, what it takes and how its help teaches it.
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
};

// One option, or an argument known by its place, whose name has no dashes.
struct OptionText {
    std::string_view name; // "--period", "FOLDER"
    Takes takes = Takes::value;
    Words value{}; // what stands for its value in the help
    Words description{};

    [[nodiscard]] bool is_positional() const { return !name.starts_with('-'); }
};

struct CommandText {
    std::string_view name;
    Words summary;     // one line
    Words explanation; // a paragraph or two
    std::vector<OptionText> options;
    Words examples; // whole lines
};

// The commands in the order in which a cooperative meets them.
[[nodiscard]] const std::vector<CommandText>& command_texts();

// What every command understands.
[[nodiscard]] const std::vector<OptionText>& global_options();

// An option of a command; both must exist.
[[nodiscard]] const OptionText& option_text(std::string_view command, std::string_view option);

namespace help_texts {
extern const Words introduction;
extern const Words first_steps;
extern const Words exit_codes;
extern const Words usage;
extern const Words options;
extern const Words commands;
extern const Words command;
extern const Words examples;
extern const Words everywhere;
extern const Words more;
} // namespace help_texts

} // namespace cae::cli
