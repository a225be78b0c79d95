// A command: its words and what it does.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "command_line/option.hpp"
#include "command_line/values.hpp"
#include "terminal/console.hpp"

namespace cae::cli {

// What every command understands.
struct GlobalArguments {
    std::optional<std::filesystem::path> config;
    bool show_personal = false;
};

// What every command is given besides its own arguments.
struct CommandContext {
    const Console& console;
    const GlobalArguments& global;
};

// The folder `config`; when it is not found, standard error tells where it was searched.
[[nodiscard]] std::optional<std::filesystem::path> config_folder(const CommandContext& context);

// A command with its arguments: reads its inputs, calls the library and shows what it says.
using Run = std::function<ExitCode(const CommandContext&)>;

// Reads the arguments of a command. What it gives counts only when the values had no problem.
using Action = std::function<Run(Values&)>;

// Runs `run` with the arguments that `read` finds.
template <class Arguments>
[[nodiscard]] Action action(Arguments (*read)(Values&),
                            ExitCode (*run)(const Arguments&, const CommandContext&)) {
    return [read, run](Values& values) -> Run {
        return [run, arguments = read(values)](const CommandContext& context) {
            return run(arguments, context);
        };
    };
}

struct Command {
    std::string_view name;
    Words summary;     // one line
    Words explanation; // a paragraph or two
    std::vector<Option> options;
    std::vector<Exclusion> exclusions{};
    Words examples; // whole lines
    Action action;
};

} // namespace cae::cli
