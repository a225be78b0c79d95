#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "cae/inputs/folder/payroll_table.hpp"
#include "cae/inputs/law/rulebook_file.hpp"
#include "cae/inputs/text/text_file.hpp"
#include "cae/outputs/files/payroll_results.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/payroll/payroll_run.hpp"
#include "commands/table.hpp"

namespace cae::cli::payroll_command {

namespace {

struct PayrollArguments {
    std::string input; // "-" is standard input
    std::optional<std::filesystem::path> output;
};

PayrollArguments payroll_arguments(Values& values) {
    return {values.text("IN.csv"), values.given("--output")};
}

constexpr const char* standard_input = "-";

Result<std::string> read_standard_input() {
    constexpr std::size_t piece = 65'536;
    std::array<char, piece> buffer{};
    std::string text;
    errno = 0;
    while (const std::size_t read = std::fread(buffer.data(), 1, buffer.size(), stdin)) {
        text.append(buffer.data(), read);
        if (text.size() <= largest_file_bytes) continue;
        return refuse(
            Problem{Rule::file_must_not_be_too_large, {standard_input}, {}, {largest_file_bytes}});
    }
    if (std::ferror(stdin) == 0) return text;
    return refuse(
        Problem{Rule::file_must_be_readable, {standard_input}, {}, {std::strerror(errno)}});
}

Result<PayrollTable> read_table(const std::string& input) {
    if (input != standard_input) return read_payroll_table(input);
    const auto text = read_standard_input();
    if (!text) return refuse(text.error());
    Problems problems = check_text(*text, standard_input);
    if (!problems.empty()) return refuse(std::move(problems));
    return parse_payroll_table(without_byte_order_mark(*text), standard_input);
}

// The law and the table with the problems of both.
struct PayrollInputs {
    Rulebook rulebook;
    PayrollTable table;
};

Result<PayrollInputs> read_inputs(const std::filesystem::path& config, const std::string& input) {
    auto rulebook = load_rulebook(config / "law");
    auto table = read_table(input);
    Problems problems;
    const bool law_is_read = gather(rulebook, problems);
    if (!gather(table, problems) || !law_is_read) return refuse(std::move(problems));
    return PayrollInputs{std::move(*rulebook), std::move(*table)};
}

ExitCode write(const PayrollTable& table, const PayrollRun& run,
               const std::optional<std::filesystem::path>& output, const Console& console) {
    const PayrollIdentity identity{table.has_id, table.has_member, table.has_period,
                                   table.has_date};
    const auto produce = [&](const TextSink& sink) {
        write_payroll_results(table.rows, run, identity, sink);
    };
    if (!output) {
        produce([&](std::string_view piece) { print_output(piece); });
        return ExitCode::done;
    }
    const auto written = write_private_file(*output, produce);
    return written ? ExitCode::done : console.refuse(written.error());
}

ExitCode run(const PayrollArguments& arguments, const CommandContext& context) {
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto inputs = read_inputs(*config, arguments.input);
    if (!inputs) return context.console.refuse(inputs.error());
    const PayrollTable& table = inputs->table;
    const auto run = run_payroll(inputs->rulebook, table.rows, {arguments.input, 0});
    if (!run) return context.console.refuse(run.error());
    return write(table, *run, arguments.output, context.console);
}

} // namespace

Command command() {
    return {
        .name = "payroll",
        .summary = {"computes the pay of a CSV table", "calcule les paies d'un tableau CSV"},
        .explanation =
            {R"(One row per member and month, columns by name in any order: period or date; id,
member; category, headcount, accident_rate_pct, mobility_rate_pct, weekly_hours,
relief_reference, days_employed, overtime_hours, health_cover_total,
health_cover_employer_pct, prevoyance_cadre_employer_pct, withholding_rate_pct; and
exactly one of gross, budget, net_before_tax. Rows of one member chain through the
year. The result keeps the order of the input. A fault of the input is told with its
line and column, and nothing is written.)",
             R"(Une ligne par membre et par mois, les colonnes par leur nom dans n'importe quel
ordre : period ou date ; id, member ; category, headcount, accident_rate_pct,
mobility_rate_pct, weekly_hours, relief_reference, days_employed, overtime_hours,
health_cover_total, health_cover_employer_pct, prevoyance_cadre_employer_pct,
withholding_rate_pct ; et une seule de gross, budget, net_before_tax. Les lignes
d'un même member s'enchaînent dans l'année. Le résultat garde l'ordre de l'entrée.
Une faute en entrée est dite avec sa ligne et sa colonne, et rien n'est écrit.)"},
        .options = {{"IN.csv",
                     Takes::needed_value,
                     {"IN.csv", "ENTRÉE.csv"},
                     {"the table, - for standard input", "le tableau, - pour l'entrée standard"}},
                    {"--output",
                     Takes::value,
                     {"OUT.csv", "SORTIE.csv"},
                     {"file to write (else standard output)",
                      "fichier à écrire (sinon la sortie standard)"}}},
        .examples = {R"(  cae payroll pay.csv --output payslips.csv
  printf 'period,category,headcount,accident_rate_pct,gross\n2026-01,non_cadre,10,1.2,2000\n' |
      cae payroll -)",
                     R"(  cae payroll paies.csv --output bulletins.csv
  printf 'period,category,headcount,accident_rate_pct,gross\n2026-01,non_cadre,10,1.2,2000\n' |
      cae payroll -)"},
        .action = action(payroll_arguments, run),
    };
}

} // namespace cae::cli::payroll_command
