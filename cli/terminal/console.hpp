// How a command speaks: in one language, to the standard streams.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/outputs/screen/screen.hpp"
#include "cae/outputs/words/language.hpp"
#include "terminal/exit_code.hpp"

namespace cae::cli {

class Console {
public:
    Console(Language language, bool show_personal)
        : language_(language), show_personal_(show_personal) {}

    [[nodiscard]] Language language() const { return language_; }
    // What texts are laid out for: the terminal, or 100 columns without colours.
    [[nodiscard]] Screen screen() const;

    // A line to standard output.
    void say(const Words& words, const std::vector<std::string>& details = {}) const;
    // A line to standard error.
    void tell(const Words& words, const std::vector<std::string>& details = {}) const;
    // Problems to standard error, with their remedies; the exit code they deserve.
    ExitCode refuse(const Problems& problems) const;

    // Flushes standard output. What could not be written makes of `code` the environment's.
    [[nodiscard]] ExitCode finish(ExitCode code) const;

private:
    Language language_;
    bool show_personal_;
};

// Writes to standard output, as it is; Console::finish tells what could not be written.
void print_output(std::string_view text);
// Writes to standard error, after what standard output has so far.
void print_error(std::string_view text);

} // namespace cae::cli
