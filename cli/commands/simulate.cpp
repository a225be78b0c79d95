#include <algorithm>

#include "cae/base/check.hpp"
#include "cae/office/simulation.hpp"
#include "cae/outputs/screen/payslip_table.hpp"
#include "cae/outputs/screen/waterfall.hpp"
#include "cae/outputs/screen/waterfall_picture.hpp"
#include "cae/outputs/words/alert_texts.hpp"
#include "command_line/help.hpp"
#include "commands/table.hpp"
#include "terminal/clock.hpp"

namespace cae::cli::simulate_command {

namespace {

constexpr int most_people = 1'000'000;

constexpr Words euros{"EUROS", "EUROS"};
constexpr Words percent{"%", "%"};

Option amount(std::string_view name, const Words& description) {
    return {name, Takes::value, euros, description};
}

Option rate(std::string_view name, const Words& description) {
    return {name, Takes::value, percent, description};
}

Option word(std::string_view name, const Words& value, const Words& description) {
    return {name, Takes::value, value, description};
}

std::vector<Option> simulate_options() {
    return {
        {"--turnover",
         Takes::needed_value,
         euros,
         {"the month's turnover, excluding VAT", "chiffre d'affaires du mois, hors taxes"}},
        amount("--charges", {"direct charges, excluding VAT", "charges directes, hors taxes"}),
        word("--date", {"YYYY-MM-DD", "AAAA-MM-JJ"},
             {"day of payment; its month is the month worked (else today)",
              "jour du paiement ; son mois est celui du travail (sinon aujourd'hui)"}),
        amount("--gross", {"aims at this gross instead of all that is available",
                           "vise ce brut au lieu de tout le disponible"}),
        amount("--net", {"aims at this net before tax", "vise ce net avant impôt"}),
        amount("--reserve", {"amount left on the account", "somme laissée sur le compte"}),
        rate("--contribution-rate", {"cooperative contribution", "contribution coopérative"}),
        word("--category", {"non_cadre|cadre", "non_cadre|cadre"}, {"category", "catégorie"}),
        word("--headcount", {"NUMBER", "NOMBRE"},
             {"the cooperative's notified headcount", "effectif notifié de la coopérative"}),
        rate("--accident-rate", {"accident insurance", "taux accidents du travail"}),
        rate("--mobility-rate", {"mobility levy (versement mobilité)", "versement mobilité"}),
        amount("--health-cover-total",
               {"health cover a month, both shares", "mutuelle par mois, les deux parts"}),
        rate("--health-cover-employer",
             {"the employer's share of health cover", "part de l'employeur dans la mutuelle"}),
        rate("--provident-cover", {"provident cover of cadres", "prévoyance des cadres"}),
        word("--relief-reference", {"full|equivalent_hours", "full|equivalent_hours"},
             {"minimum wage the general relief refers to",
              "SMIC de référence de la réduction générale"}),
        rate("--withholding-rate", {"income tax withheld (else the default grid)",
                                    "prélèvement à la source (sinon la grille par défaut)"}),
    };
}

// What --gross or --net aims at; --net is read only when there is no --gross.
std::optional<PayRequest> pay_request(Values& values) {
    if (const auto gross = values.amount("--gross")) {
        return PayRequest{PayMode::target_gross, *gross};
    }
    if (const auto net = values.amount("--net")) return PayRequest{PayMode::target_net, *net};
    return std::nullopt;
}

SimulationRequest simulate_arguments(Values& values) {
    SimulationRequest simulate;
    simulate.turnover = values.money("--turnover").value_or(Money());
    simulate.charges = values.amount("--charges");
    simulate.date = values.date("--date");
    simulate.category = values.word<Category>("--category");
    simulate.headcount = values.whole("--headcount", 0, most_people);
    simulate.accident_rate = values.percent("--accident-rate");
    simulate.mobility_rate = values.percent("--mobility-rate");
    simulate.contribution_rate = values.percent("--contribution-rate");
    simulate.health_cover_total = values.amount("--health-cover-total");
    simulate.health_cover_employer = values.percent("--health-cover-employer");
    simulate.provident_cover = values.percent("--provident-cover");
    simulate.relief_reference = values.word<ReliefReference>("--relief-reference");
    simulate.withholding_rate = values.percent("--withholding-rate");
    simulate.reserve = values.amount("--reserve");
    simulate.request = pay_request(values);
    return simulate;
}

namespace words {

constexpr Words simulated_month{
    "A month of its own, without sums since January: {0}, paid on {1}.\n",
    "Un mois isolé, sans cumuls depuis janvier : {0}, payé le {1}.\n"};
constexpr Words defaults_used{"Taken by default; give the option to change it:",
                              "Pris par défaut ; donnez l'option pour en changer :"};

} // namespace words

// A value that was not asked for, as it would be typed.
struct Default {
    std::string_view option;
    bool used = false;
    std::string value;
};

std::vector<Default> defaults_of(const SimulationRequest& asked, const Simulation& used) {
    const bool cadre = used.category == Category::cadre;
    return {
        {"--date", !asked.date, to_string(used.date)},
        {"--charges", !asked.charges, to_string(used.charges)},
        {"--reserve", !asked.reserve, to_string(used.reserve)},
        {"--contribution-rate", !asked.contribution_rate, to_percent(used.contribution_rate)},
        {"--category", !asked.category, std::string(word(used.category))},
        {"--headcount", !asked.headcount, std::to_string(used.headcount)},
        {"--accident-rate", !asked.accident_rate, to_percent(used.accident_rate)},
        {"--mobility-rate", !asked.mobility_rate, to_percent(used.mobility_rate)},
        {"--health-cover-total", !asked.health_cover_total, to_string(used.health_cover_total)},
        {"--health-cover-employer", !asked.health_cover_employer,
         to_percent(used.health_cover_employer)},
        {"--provident-cover", cadre && !asked.provident_cover, to_percent(used.provident_cover)},
        {"--relief-reference", !asked.relief_reference, std::string(word(used.relief_reference))},
        {"--withholding-rate", !asked.withholding_rate, {}},
    };
}

Words description_of(std::string_view name) {
    const auto options = simulate_options();
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const Option& option) { return option.name == name; });
    CAE_INVARIANT(found != options.end());
    return found->description;
}

void print_defaults(const SimulationRequest& asked, const Simulation& used,
                    const Console& console) {
    console.say(words::defaults_used);
    for (const Default& value : defaults_of(asked, used)) {
        if (!value.used) continue;
        const std::string blank = value.value.empty() ? "" : " ";
        print_output(help_entry(std::string(value.option) + blank + value.value,
                                description_of(value.option).in(console.language())));
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
    console.say(words::simulated_month, {to_string(record.month), to_string(record.payment_day)});
    print_output(waterfall_picture(waterfall(record.accounts, &pay), screen) + "\n");
    print_output(payslip_table(record.pay_lines, pay, screen) + "\n");
    print_output(payslip_notes(pay, member.sums_after, screen) + "\n");
}

ExitCode run(const SimulationRequest& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto law = load_config(*config);
    if (!law) return console.refuse(law.error());
    const auto simulation = complete(arguments, *config / "simulation.yaml", today());
    if (!simulation) return console.refuse(simulation.error());
    const auto record = close_simulation(*simulation, *law);
    if (!record) return console.refuse(record.error());
    print_month(*record, console);
    print_alerts(*record, console);
    print_defaults(arguments, *simulation, console);
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "simulate",
        .summary = {"from turnover to net pay, without a folder",
                    "du chiffre d'affaires au net payé, sans dossier"},
        .explanation =
            {R"(Computes a single month of an entrepreneur-salarié: contribution, available, gross,
every line of the payslip, net. Each value that is not given is taken from
config/simulation.yaml, and printed.)",
             R"(Calcule un mois isolé d'un entrepreneur-salarié : contribution, disponible, brut,
chaque ligne du bulletin, net. Chaque valeur qui n'est pas donnée est prise dans
config/simulation.yaml, et imprimée.)"},
        .options = simulate_options(),
        .exclusions = {{"--gross", "--net"}},
        .examples = {R"(  cae simulate --turnover 3000
  cae simulate --turnover 3000 --charges 250 --date 2026-06-30
  cae simulate --turnover 6000 --net 2000 --category cadre --withholding-rate 4.1)",
                     R"(  cae simulate --turnover 3000
  cae simulate --turnover 3000 --charges 250 --date 2026-06-30
  cae simulate --turnover 6000 --net 2000 --category cadre --withholding-rate 4.1)"},
        .action = action(simulate_arguments, run),
    };
}

} // namespace cae::cli::simulate_command
