#include "cae/outputs/screen/activity_statement.hpp"
#include "cae/outputs/screen/member_waterfall.hpp"
#include "cae/outputs/screen/month_table.hpp"
#include "commands/table.hpp"
#include "terminal/sealed_month.hpp"

namespace cae::cli::show_command {

namespace {

struct ShowArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
    std::optional<std::string> member;
    std::optional<std::string> activity; // instead of a member
};

ShowArguments show_arguments(Values& values) {
    return {values.text("FOLDER"), values.month("--period"), values.given("--member"),
            values.given("--activity")};
}

ExitCode show_month(const MonthRecord& record, const Console& console) {
    print_output(month_table(record, MonthState::sealed, console.screen()));
    return ExitCode::done;
}

ExitCode show_member(const MonthRecord& record, const std::string& id, const Console& console) {
    const auto text = member_waterfall(record, MemberId(id), MonthState::sealed, console.screen());
    if (!text) return console.refuse(text.error());
    print_output(*text);
    return ExitCode::done;
}

ExitCode show_activity(const MonthRecord& record, const std::string& id, const Console& console) {
    const auto text = activity_statement(record, ActivityId(id), MonthState::sealed,
                                         console.screen());
    if (!text) return console.refuse(text.error());
    print_output(*text);
    return ExitCode::done;
}

ExitCode run(const ShowArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    return use_sealed_month(arguments.folder, arguments.period, console, [&](const auto& record) {
        if (arguments.activity) return show_activity(record, *arguments.activity, console);
        return arguments.member ? show_member(record, *arguments.member, console)
                                : show_month(record, console);
    });
}

} // namespace

Command command() {
    return {
        .name = "show",
        .summary = {"shows a closed month, or a member's month",
                    "montre un mois clôturé, ou le mois d'un membre"},
        .explanation =
            {R"(Shows the table of a closed month or, with --member, a member's way from turnover
to net pay: contribution, charges, available, employer cost, gross, net, as a table
and as bars, with every line of the payslip.)",
             R"(Montre le tableau d'un mois clôturé ou, avec --member, le chemin d'un membre du
chiffre d'affaires au net payé : contribution, charges, disponible, coût employeur,
brut, net, en tableau et en barres, avec chaque ligne du bulletin.)"},
        .options = {folder_option(),
                    closed_period_option(),
                    {"--member",
                     Takes::value,
                     {"ID", "ID"},
                     {"the id of a member", "l'identifiant d'un membre"}},
                    {"--activity",
                     Takes::value,
                     {"ID", "ID"},
                     {"the id of an activity: its result, and the part of each member",
                      "l'identifiant d'une activité : son résultat, et la part de chaque membre"}}},
        .exclusions = {{"--member", "--activity"}},
        .examples = {R"(  cae show artois
  cae show artois --period 2026-01
  cae show artois --member alice
  cae show artois --activity menuiserie)",
                     R"(  cae show artois
  cae show artois --period 2026-01
  cae show artois --member alice
  cae show artois --activity menuiserie)"},
        .action = action(show_arguments, run),
    };
}

} // namespace cae::cli::show_command
