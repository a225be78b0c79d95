#include "cae/outputs/screen/payslip_table.hpp"
#include "cae/outputs/screen/waterfall.hpp"
#include "cae/outputs/screen/waterfall_picture.hpp"
#include "cae/outputs/words/alert_texts.hpp"
#include "command_line/command.hpp"
#include "command_line/help.hpp"
#include "command_line/help_texts.hpp"
#include "settings.hpp"
#include "simulation.hpp"
#include "terminal/clock.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

// A value that was not asked for, as it would be typed.
struct Default {
    std::string_view option;
    bool used = false;
    std::string value;
};

std::vector<Default> defaults_of(const SimulateArguments& asked, const Simulation& used) {
    const bool cadre = used.category == Category::cadre;
    const bool full = used.relief_reference == ReliefReference::full;
    return {
        {"--date", !asked.date, to_string(used.date)},
        {"--charges", !asked.charges, to_string(used.charges)},
        {"--reserve", !asked.reserve, to_string(used.reserve)},
        {"--contribution-rate", !asked.contribution_rate, to_percent(used.contribution_rate)},
        {"--category", !asked.category, cadre ? "cadre" : "non_cadre"},
        {"--headcount", !asked.headcount, std::to_string(used.headcount)},
        {"--accident-rate", !asked.accident_rate, to_percent(used.accident_rate)},
        {"--mobility-rate", !asked.mobility_rate, to_percent(used.mobility_rate)},
        {"--health-cover-total", !asked.health_cover_total, to_string(used.health_cover_total)},
        {"--health-cover-employer", !asked.health_cover_employer,
         to_percent(used.health_cover_employer)},
        {"--provident-cover", cadre && !asked.provident_cover, to_percent(used.provident_cover)},
        {"--relief-reference", !asked.relief_reference, full ? "full" : "equivalent_hours"},
        {"--withholding-rate", !asked.withholding_rate, {}},
    };
}

void print_defaults(const SimulateArguments& asked, const Simulation& used,
                    const Console& console) {
    console.say(texts::defaults_used);
    for (const Default& value : defaults_of(asked, used)) {
        if (!value.used) continue;
        const OptionText& option = option_text("simulate", value.option);
        const std::string blank = value.value.empty() ? "" : " ";
        print_output(help_entry(std::string(value.option) + blank + value.value,
                                option.description.in(console.language())));
    }
}

// Those that a simulation can have; that there is no withholding rate is said among the defaults.
void print_alerts(const MonthRecord& record, const Console& console) {
    std::string lines;
    for (const Alert& alert : record.alerts) {
        if (alert.kind == AlertKind::no_withholding_rate) continue;
        lines += "! " + describe(alert, console.language()) + "\n";
    }
    if (!lines.empty()) print_output(lines + "\n");
}

void print_month(const MonthRecord& record, const Console& console) {
    const Screen screen = console.screen();
    const MemberRecord& member = record.members.front();
    const PayRecord& pay = member.pay.value();
    console.say(texts::simulated_month, {to_string(record.month), to_string(record.payment_day)});
    print_output(waterfall_picture(waterfall(record.accounts, &pay), screen) + "\n");
    print_output(payslip_table(record.pay_lines, pay, screen) + "\n");
    print_output(payslip_notes(pay, member.sums_after, screen) + "\n");
}

} // namespace

ExitCode run(const SimulateArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto settings = load_settings(*config);
    if (!settings) return console.refuse(settings.error());
    const auto simulation = complete(arguments, *config / "simulation.yaml", today());
    if (!simulation) return console.refuse(simulation.error());
    const auto record = close_simulation(*simulation, *settings);
    if (!record) return console.refuse(record.error());
    print_month(*record, console);
    print_alerts(*record, console);
    print_defaults(arguments, *simulation, console);
    return ExitCode::done;
}

} // namespace cae::cli
