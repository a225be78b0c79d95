#include "cae/office/office.hpp"
#include "cae/outputs/screen/coverage_table.hpp"
#include "commands/table.hpp"
#include "terminal/opened_office.hpp"
#include "texts.hpp"

namespace cae::cli::coverage_command {

namespace {

// How contributions cover the common charges of a fiscal year.
struct CoverageArguments {
    std::filesystem::path folder;
    std::optional<int> year; // in which the fiscal year ends
};

CoverageArguments coverage_arguments(Values& values) {
    return {values.text("FOLDER"), values.year("--year")};
}

namespace words {

constexpr Words no_month_of_year{"{0}: no month of that year is closed.",
                                 "{0} : aucun mois de cet exercice n'est clôturé."};

} // namespace words

FiscalYear year_asked(const CoverageArguments& arguments, const SealedBooks& books) {
    const FiscalYears years = fiscal_years_of(books.cooperative());
    return arguments.year ? FiscalYear::ending_in(*arguments.year, years)
                          : FiscalYear::containing(*books.last_sealed(), years);
}

ExitCode run(const CoverageArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    if (!office->books().last_sealed()) {
        console.tell(texts::nothing_sealed,
                     {arguments.folder.string(), to_string(office->next_month())});
        return ExitCode::refused;
    }
    const auto year = office->year(year_asked(arguments, office->books()));
    if (!year) return console.refuse(year.error());
    if (year->coverage().empty()) {
        console.tell(words::no_month_of_year, {arguments.folder.string()});
        return ExitCode::refused;
    }
    print_output(coverage_table(*year, office->books().cooperative().name, console.screen()));
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "coverage",
        .summary = {"shows how the contributions cover the common charges",
                    "montre ce que les contributions couvrent des charges communes"},
        .explanation =
            {R"(Shows for each branch and closed month of a fiscal year the contributions of its
members, the pay of its permanent staff, the other charges of the cooperative's own
section, and what is covered: the analytic account of the mutualised services.)",
             R"(Montre pour chaque antenne et chaque mois clôturé d'un exercice les contributions
de ses membres, la paie de son équipe permanente, les autres charges de la section
de la coopérative, et ce qui est couvert : le compte analytique des services
mutualisés.)"},
        .options =
            {folder_option(),
             {"--year",
              Takes::value,
              {"YYYY", "AAAA"},
              {"the civil year in which the fiscal year ends (else that of the last month closed)",
               "l'année civile où se termine l'exercice (sinon celui du dernier mois clôturé)"}}},
        .examples = {R"(  cae coverage artois
  cae coverage artois --year 2026)",
                     R"(  cae coverage artois
  cae coverage artois --year 2026)"},
        .action = action(coverage_arguments, run),
    };
}

} // namespace cae::cli::coverage_command
