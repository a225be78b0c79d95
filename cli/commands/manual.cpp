#include "command_line/manual.hpp"

#include "commands/table.hpp"

namespace cae::cli::manual_command {

namespace {

enum class Manual { man, bash, zsh };

struct ManualArguments {
    Manual manual = Manual::man;
};

ManualArguments manual_arguments(Values& values) {
    return {values.word<Manual>("--for").value_or(Manual::man)};
}

std::string text_of(Manual manual, Language language) {
    switch (manual) {
    case Manual::bash:
        return bash_completion(commands());
    case Manual::zsh:
        return zsh_completion(commands(), language);
    case Manual::man:
        break;
    }
    return man_page(commands(), language);
}

ExitCode run(const ManualArguments& arguments, const CommandContext& context) {
    print_output(text_of(arguments.manual, context.console.language()));
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "manual",
        .summary = {"prints the manual page, or what a shell completes words with",
                    "affiche la page de manuel, ou de quoi compléter les mots d'un shell"},
        .explanation =
            {R"(Prints the manual page of cae for man, or the script by which bash or zsh complete
its commands and options: the words of this help. The Debian package has installed them.)",
             R"(Affiche la page de manuel de cae pour man, ou le script par lequel bash ou zsh
complètent ses commandes et options : les mots de cette aide. Le paquet Debian les a
installés.)"},
        .options = {{"--for",
                     Takes::value,
                     {"man|bash|zsh", "man|bash|zsh"},
                     {"who reads it (else man)", "qui le lit (sinon man)"}}},
        .examples = {R"(  cae manual >cae.1 && man ./cae.1
  cae manual --for bash >>~/.bash_completion)",
                     R"(  cae manual >cae.1 && man ./cae.1
  cae manual --for bash >>~/.bash_completion)"},
        .action = action(manual_arguments, run),
    };
}

} // namespace cae::cli::manual_command
