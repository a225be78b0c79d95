#include "cae/outputs/screen/coverage_table.hpp"
#include "closed_year.hpp"
#include "command_line/command.hpp"
#include "settings.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

FiscalYear year_asked(const CoverageArguments& arguments, const FolderBooks& books) {
    const int first_month = books.folder.cooperative.fiscal_year_first_month;
    return arguments.year ? FiscalYear::ending_in(*arguments.year, first_month)
                          : FiscalYear::containing(*books.books.last_closed, first_month);
}

} // namespace

ExitCode run(const CoverageArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto settings = load_settings(*config);
    const auto books = read_books(arguments.folder);
    Problems problems;
    const bool settings_are_read = gather(settings, problems);
    if (!gather(books, problems) || !settings_are_read) return console.refuse(problems);
    if (!books->books.last_closed) {
        console.tell(texts::nothing_sealed,
                     {arguments.folder.string(), to_string(books->next_month())});
        return ExitCode::refused;
    }
    const auto year = closed_year(*books, year_asked(arguments, *books), settings->chart);
    if (!year) return console.refuse(year.error());
    if (year->coverage().empty()) {
        console.tell(texts::no_month_of_year, {arguments.folder.string()});
        return ExitCode::refused;
    }
    print_output(coverage_table(*year, books->folder.cooperative.name, console.screen()));
    return ExitCode::done;
}

} // namespace cae::cli
