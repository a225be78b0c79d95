#include "cae/inputs/law/rulebook_file.hpp"
#include "command_line/command.hpp"
#include "terminal/clock.hpp"
#include "terminal/law_text.hpp"
#include "texts.hpp"

namespace cae::cli {

ExitCode run(const LawArguments& arguments, const CommandContext& context) {
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto rulebook = load_rulebook(*config / "law");
    if (!rulebook) return context.console.refuse(rulebook.error());
    const std::string name = arguments.name.value_or("");
    const Date day = arguments.date.value_or(today());
    const std::string text = law_text(*rulebook, day, name, context.console.language());
    if (text.empty()) {
        return context.console.refuse({{Rule::parameter_must_exist, {}, name, {name}}});
    }
    context.console.say(texts::law_on, {to_string(day)});
    print_output(text);
    return ExitCode::done;
}

} // namespace cae::cli
