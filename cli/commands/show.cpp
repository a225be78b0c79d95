#include "cae/outputs/screen/activity_statement.hpp"
#include "cae/outputs/screen/member_waterfall.hpp"
#include "cae/outputs/screen/month_table.hpp"
#include "command_line/command.hpp"
#include "sealed_month.hpp"

namespace cae::cli {

namespace {

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

} // namespace

ExitCode run(const ShowArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    return use_sealed_month(arguments.folder, arguments.period, console, [&](const auto& record) {
        if (arguments.activity) return show_activity(record, *arguments.activity, console);
        return arguments.member ? show_member(record, *arguments.member, console)
                                : show_month(record, console);
    });
}

} // namespace cae::cli
