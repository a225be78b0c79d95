// The program `cae`: reads the command line, runs one command, ends with its exit code.
#include <csignal>
#include <exception>
#include <new>
#include <span>
#include <string>

#include <sys/prctl.h>
#include <sys/resource.h>

#include "command_line/arguments.hpp"
#include "commands/table.hpp"
#include "terminal/environment.hpp"
#include "texts.hpp"

namespace {

using namespace cae;
using namespace cae::cli;

// A full disk, a limit on the size of files and a closed pipe are errors to tell, not ways to die.
void ignore_deadly_signals() {
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

// What the memory holds is pay: a program that dies leaves no copy of it on the disk, whether it is
// the system that writes one or a program that collects them.
void leave_no_core_dumps() {
    const rlimit none{0, 0};
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): prctl is made so
    static_cast<void>(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
}

ExitCode run_request(const Request& request, Language language) {
    const Console console(language, request.global.show_personal);
    return request.run({console, request.global});
}

ExitCode respond(const Arguments& arguments, Language language) {
    if (const auto* request = std::get_if<Request>(&arguments)) {
        return run_request(*request, language);
    }
    if (const auto* answer = std::get_if<Answer>(&arguments)) {
        print_output(answer->text);
        return ExitCode::done;
    }
    print_error(std::get<WrongUsage>(arguments).text);
    return ExitCode::usage;
}

// What no command foresaw: one line, whatever the library that threw.
ExitCode guarded(std::span<const char* const> arguments, Language language) {
    const Console console(language, false);
    try {
        return respond(read_arguments(commands(), arguments, language), language);
    } catch (const std::bad_alloc&) {
        console.tell(texts::cannot_go_on, {std::string(texts::out_of_memory.in(language))});
    } catch (const std::exception& error) {
        console.tell(texts::cannot_go_on, {error.what()});
    }
    return ExitCode::environment;
}

} // namespace

int main(int count, char** words) {
    ignore_deadly_signals();
    leave_no_core_dumps();
    const std::span<const char* const> arguments(words, static_cast<std::size_t>(count));
    const Language language = language_of(arguments);
    const ExitCode code = guarded(arguments, language);
    return static_cast<int>(Console(language, false).finish(code));
}
