#include "cae/inputs/folder/grants_file.hpp"
#include "cae/outputs/screen/grant_table.hpp"
#include "command_line/command.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

constexpr const char* scheme_file = "entreprendre_autrement.yaml";

ExitCode show_grants(const GrantYear& year, const GrantScheme& scheme, const Console& console) {
    const auto decisions = decide_grants(year, scheme);
    if (!decisions) return console.refuse(decisions.error());
    print_output(grant_table(year, *decisions, console.screen()));
    return ExitCode::done;
}

} // namespace

ExitCode run(const GrantsArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto year = arguments.year ? arguments.year : last_year_of_grants(arguments.folder);
    if (!year) {
        console.tell(texts::no_grants, {arguments.folder.string()});
        return ExitCode::refused;
    }
    const auto scheme = load_grant_scheme(*config / "grants" / scheme_file);
    const auto grants = load_grants(arguments.folder, *year);
    Problems problems;
    const bool terms_are_read = gather(scheme, problems);
    if (!gather(grants, problems) || !terms_are_read) return console.refuse(problems);
    return show_grants(*grants, *scheme, console);
}

} // namespace cae::cli
