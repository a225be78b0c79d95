#include <algorithm>
#include <string_view>

#include "command_line/manual.hpp"

namespace cae::cli {
namespace {

// Every option that a command takes by its name, those of all commands among them.
std::vector<Option> named_options(const Command& command) {
    std::vector<Option> named;
    for (const auto* options : {&command.options, &global_options()}) {
        std::copy_if(options->begin(), options->end(), std::back_inserter(named),
                     [](const Option& option) { return !option.is_positional(); });
    }
    return named;
}

// Within single quotes, and within the brackets of a description.
std::string quoted(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        if (letter == '\'') safe += "'\\''";
        if (letter == '[' || letter == ']' || letter == ':') safe += '\\';
        if (letter != '\'') safe += letter;
    }
    return safe;
}

} // namespace

std::string bash_completion(std::span<const Command> commands) {
    std::string names;
    std::string cases;
    for (const Command& command : commands) {
        names.append(names.empty() ? "" : " ").append(command.name);
        cases.append("    ").append(command.name).append(") options='");
        for (const Option& option : named_options(command)) cases.append(option.name).append(" ");
        cases.back() = '\'';
        cases += " ;;\n";
    }
    return "_cae() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} options=''\n"
           "    COMPREPLY=()\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        COMPREPLY=($(compgen -W '" +
           names +
           "' -- \"$word\"))\n"
           "        return\n"
           "    fi\n"
           "    case ${COMP_WORDS[1]} in\n" +
           cases +
           "    esac\n"
           "    case $word in\n"
           "    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
           "    esac\n"
           "}\n"
           "complete -o default -F _cae cae\n";
}

std::string zsh_completion(std::span<const Command> commands, Language language) {
    std::string names;
    std::string cases;
    for (const Command& command : commands) {
        names += "    '" + std::string(command.name) + ":" + quoted(command.summary.in(language)) +
                 "'\n";
        cases.append(command.name).append(") _arguments");
        for (const Option& option : named_options(command)) {
            cases += " '" + std::string(option.name) + "[" +
                     quoted(option.description.in(language)) + "]";
            if (option.takes != Takes::nothing) {
                cases += ":" + quoted(option.value.in(language)) + ":";
            }
            cases += "'";
        }
        cases += " '*:file:_files' ;;\n";
    }
    return "#compdef cae\n"
           "local -a commands\n"
           "commands=(\n" +
           names +
           ")\n"
           "if (( CURRENT == 2 )); then\n"
           "    _describe command commands\n"
           "    return\n"
           "fi\n"
           "local command=$words[2]\n"
           "shift words\n"
           "(( CURRENT-- ))\n"
           "case $command in\n" +
           cases + "esac\n";
}

} // namespace cae::cli
