// What the program says, in both languages. The words of problems, alerts, tables and waterfalls
// stand with the outputs; those of one command alone in its file of commands/.
#pragma once

#include <string>
#include <vector>

#include "cae/outputs/words/language.hpp"

namespace cae::cli {

// The words in a language, their places {0}, {1}... filled with `details`, made harmless for a
// terminal.
[[nodiscard]] std::string fill(const Words& words, Language language,
                               const std::vector<std::string>& details = {});

namespace texts {

// The command line
extern const Words command_missing;
extern const Words command_unknown;     // {0} word
extern const Words argument_unexpected; // {0} word
extern const Words argument_needed;     // {0} option or argument
extern const Words value_needed;        // {0} option
extern const Words not_together;        // {0} and {1} options
extern const Words see_help;            // {0} command line that helps

// The environment
extern const Words config_not_found; // {0} places
extern const Words cannot_go_on;     // {0} reason
extern const Words output_lost;      // {0} reason
extern const Words out_of_memory;

// Several commands
extern const Words files_written;  // {0} folder
extern const Words nothing_sealed; // {0} folder, {1} first month
extern const Words not_sealed;     // {0} folder, {1} month, {2} last month closed

} // namespace texts

} // namespace cae::cli
