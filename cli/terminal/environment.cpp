#include "terminal/environment.hpp"

#include <array>
#include <cstdlib>
#include <limits>
#include <system_error>

#include <sys/auxv.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace cae::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t usual_width = 100;

// The value of an environment variable; an empty one counts as absent.
std::optional<std::string> variable(const char* name) {
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nothing sets variables
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

// The word of --lang, without judging it.
std::optional<std::string_view> language_asked(std::span<const char* const> arguments) {
    constexpr std::string_view with_value = "--lang=";
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument.starts_with(with_value)) return argument.substr(with_value.size());
        if (argument == "--lang" && i + 1 < arguments.size()) return arguments[i + 1];
    }
    return std::nullopt;
}

std::optional<winsize> size_of_output() {
    winsize size{};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): ioctl is made so
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return std::nullopt;
    return size;
}

// POSIX: the first of the three that is set decides.
Language language_of_locale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto locale = variable(name);
        if (locale) return locale->starts_with("fr") ? Language::fr : Language::en;
    }
    return Language::en;
}

bool holds_the_law(const fs::path& config) {
    std::error_code ignored;
    return fs::is_directory(config / "law", ignored);
}

// Where /proc is not mounted (a bare chroot) the system still tells the path it was started by.
fs::path path_of_the_program() {
    std::error_code unknown;
    fs::path program = fs::read_symlink("/proc/self/exe", unknown);
    if (!unknown) return program;
    const unsigned long started_by = getauxval(AT_EXECFN);
    if (started_by == 0) return {};
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the system hands the address over as a number
    return fs::canonical(reinterpret_cast<const char*>(started_by), unknown);
}

// <prefix>/share/cae/config of a program in <prefix>/bin, then the folder `config` beside it. Not
// in the folders above: anybody may be able to write in one of them.
std::vector<fs::path> places_around_the_program() {
    const fs::path program = path_of_the_program();
    if (program.empty()) return {};
    const fs::path folder = program.parent_path();
    return {folder.parent_path() / "share" / "cae" / "config", folder / "config"};
}

std::vector<fs::path> places_of_config(const std::optional<fs::path>& asked) {
    if (asked) return {*asked};
    if (const auto set = variable("CAE_CONFIG")) return {*set};
    return places_around_the_program();
}

} // namespace

std::optional<Language> language_named(std::string_view word) {
    if (word == "fr") return Language::fr;
    if (word == "en") return Language::en;
    return std::nullopt;
}

Language language_of(std::span<const char* const> arguments) {
    if (const auto word = language_asked(arguments)) {
        if (const auto asked = language_named(*word)) return *asked;
    }
    if (const auto word = variable("CAE_LANG")) {
        if (const auto set = language_named(*word)) return *set;
    }
    return language_of_locale();
}

ConfigSearch find_config(const std::optional<fs::path>& asked) {
    ConfigSearch search;
    for (const fs::path& place : places_of_config(asked)) {
        search.tried.push_back(place);
        if (!holds_the_law(place)) continue;
        search.found = place;
        return search;
    }
    return search;
}

bool input_is_terminal() { return isatty(STDIN_FILENO) == 1; }
bool output_is_terminal() { return isatty(STDOUT_FILENO) == 1; }
bool error_is_terminal() { return isatty(STDERR_FILENO) == 1; }

std::size_t output_width() {
    const auto size = size_of_output();
    return size && size->ws_col != 0 ? size->ws_col : usual_width;
}

std::size_t output_height() {
    const auto size = size_of_output();
    return size && size->ws_row != 0 ? size->ws_row : std::numeric_limits<std::size_t>::max();
}

std::string pager_command() { return variable("PAGER").value_or("less -S"); }

bool colour_is_unwanted() { return variable("NO_COLOR") || variable("TERM") == "dumb"; }

} // namespace cae::cli
