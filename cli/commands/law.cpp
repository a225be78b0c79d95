#include "cae/inputs/law/rulebook_file.hpp"
#include "commands/table.hpp"
#include "terminal/clock.hpp"
#include "terminal/law_text.hpp"

namespace cae::cli::law_command {

namespace {

struct LawArguments {
    std::optional<Date> date;
    std::optional<std::string> name;
};

LawArguments law_arguments(Values& values) { return {values.date("--date"), values.given("NAME")}; }

namespace words {

constexpr Words law_on{"In force on {0}:\n", "En vigueur le {0} :\n"};

} // namespace words

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
    context.console.say(words::law_on, {to_string(day)});
    print_output(text);
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "law",
        .summary = {"tells which rule is in force, since when, and its source",
                    "dit quelle règle est en vigueur, depuis quand, et d'où elle vient"},
        .explanation =
            {R"(Lists the parameters in force on a day. With NAME, the details of those whose name
contains NAME: value, first day, source.)",
             R"(Liste les paramètres en vigueur un jour donné. Avec NOM, le détail de ceux dont le
nom contient NOM : valeur, date de début, source.)"},
        .options = {{"NAME",
                     Takes::value,
                     {"NAME", "NOM"},
                     {"the name of a parameter, or a part of it",
                      "le nom d'un paramètre, ou une partie"}},
                    {"--date",
                     Takes::value,
                     {"YYYY-MM-DD", "AAAA-MM-JJ"},
                     {"the day (else today)", "le jour (sinon aujourd'hui)"}}},
        .examples = {R"(  cae law --date 2026-01-31
  cae law plafond
  cae law reduction_generale --date 2026-06-30)",
                     R"(  cae law --date 2026-01-31
  cae law plafond
  cae law reduction_generale --date 2026-06-30)"},
        .action = action(law_arguments, run),
    };
}

} // namespace cae::cli::law_command
