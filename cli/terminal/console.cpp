#include "terminal/console.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "cae/outputs/words/problem_texts.hpp"
#include "terminal/environment.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

// What failed first: later attempts may overwrite errno. A value for the whole process, as stdout
// is.
int& output_error() {
    static int error = 0;
    return error;
}

void note_error(bool succeeded) {
    if (!succeeded && output_error() == 0) output_error() = errno == 0 ? EIO : errno;
}

} // namespace

Screen Console::screen() const {
    Screen screen;
    screen.language = language_;
    screen.width = output_width();
    screen.colour = output_is_terminal() && !colour_is_unwanted();
    return screen;
}

void Console::say(const Words& words, const std::vector<std::string>& details) const {
    print_output(fill(words, language_, details) + "\n");
}

void Console::tell(const Words& words, const std::vector<std::string>& details) const {
    print_error(fill(words, language_, details) + "\n");
}

ExitCode Console::refuse(const Problems& problems) const {
    print_error(describe(problems, language_, show_personal_));
    return exit_code_for(problems);
}

ExitCode Console::finish(ExitCode code) const {
    errno = 0;
    note_error(std::fflush(stdout) == 0);
    if (output_error() == 0) return code;
    // Whoever closed the pipe has read enough: nothing to tell, but not everything was said.
    if (output_error() != EPIPE) tell(texts::output_lost, {std::strerror(output_error())});
    return ExitCode::environment;
}

void print_output(std::string_view text) {
    errno = 0;
    note_error(std::fwrite(text.data(), 1, text.size(), stdout) == text.size());
}

void print_error(std::string_view text) {
    std::fflush(stdout);
    std::fwrite(text.data(), 1, text.size(), stderr);
}

} // namespace cae::cli
