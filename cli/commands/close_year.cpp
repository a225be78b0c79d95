#include <utility>

#include "cae/closing/alerts/clocks.hpp"
#include "cae/closing/year/employee_years.hpp"
#include "cae/inputs/folder/year_file.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/outputs/files/year_files.hpp"
#include "cae/outputs/screen/surplus_report.hpp"
#include "cae/outputs/screen/year_table.hpp"
#include "closed_year.hpp"
#include "commands/table.hpp"
#include "settings.hpp"
#include "texts.hpp"

namespace cae::cli::close_year_command {

namespace {

// What a fiscal year comes to.
struct CloseYearArguments {
    std::filesystem::path folder;
    int year = 0;                // in which the fiscal year ends
    std::optional<Date> meeting; // else that of the year's file
};

CloseYearArguments close_year_arguments(Values& values) {
    return {values.text("FOLDER"), values.needed_year("--year"), values.date("--meeting")};
}

namespace words {

constexpr Words year_not_closed{
    "{0}: the year is not over: {1} is not closed, the next month to close is {2}.",
    "{0} : l'exercice n'est pas terminé : {1} n'est pas clôturé, le prochain mois à clôturer est "
    "{2}."};

} // namespace words

// What was paid in the year: closed months, and before the first one what opening.csv says of a
// civil year.
PayByMember pay_of_year(const FolderBooks& books, const YearBooks& year) {
    PayByMember pay = year.pay();
    const Month first = books.folder.cooperative.first_period;
    if (year.year().first.number() != 1 || !year.year().contains(first)) return pay;
    for (const auto& [member, sums] : books.folder.opening.sums) pay[member] += sums.gross;
    return pay;
}

std::vector<WorkSharePart> shared(Money total, const std::vector<EmployeeYear>& employees,
                                  const WorkShareCriteria& criteria, const Roster& roster) {
    std::vector<WorkSharePart> parts;
    if (employees.empty() || total == Money()) return parts;
    const auto shares = share_by_work(total, employees, criteria);
    std::size_t i = 0;
    for (const Member& member : roster.members) {
        if (i == employees.size() || employees[i].member != member.id) continue;
        parts.push_back({member.name, employees[i], shares[i]});
        ++i;
    }
    return parts;
}

// The surplus, as far as the year's file states it.
struct YearSurplus {
    SurplusDecisions decisions;
    SurplusLaw law;
    SurplusAllocation allocation;
    std::vector<WorkSharePart> work_share;
};

// Those who have a right to the work share; nobody has in a SCIC, which gives none.
Result<std::vector<EmployeeYear>> employees_of(const FolderBooks& books, const YearBooks& year,
                                               const SurplusLaw& law, const Rulebook& rulebook) {
    if (books.folder.cooperative.form != LegalForm::scop) return std::vector<EmployeeYear>();
    const auto month = law_in_force(rulebook, year.year().last);
    if (!month) return refuse(month.error());
    const PayByMember pay = pay_of_year(books, year);
    return entitled_employees({books.folder.roster, pay, year.year(), law, month->legal_week});
}

Result<YearSurplus> surplus_of(const FolderBooks& books, const YearBooks& year,
                               const Rulebook& rulebook) {
    const Cooperative& cooperative = books.folder.cooperative;
    auto decisions = load_year(books.folder.path, year.year().last.year(), cooperative.form);
    const auto law = surplus_law_on(rulebook, year.year().last_day());
    Problems problems;
    const bool decisions_are_read = gather(decisions, problems);
    if (!gather(law, problems) || !decisions_are_read) return refuse(std::move(problems));
    const auto employees = employees_of(books, year, *law, rulebook);
    if (!employees) return refuse(employees.error());
    decisions->nobody_entitled = cooperative.form == LegalForm::scop && employees->empty();
    auto allocation = allocate_surplus(cooperative.form, *decisions, *law);
    if (!allocation) return refuse(allocation.error());
    auto parts = shared(allocation->of(SurplusPart::work_share), *employees, decisions->criteria,
                        books.folder.roster);
    return YearSurplus{std::move(*decisions), *law, std::move(*allocation), std::move(parts)};
}

Result<std::optional<BalanceDue>> balance_due(const std::optional<Date>& meeting,
                                              const Rulebook& rulebook) {
    if (!meeting) return std::optional<BalanceDue>();
    const auto law = contract_law_on(rulebook, *meeting);
    if (!law) return refuse(law.error());
    return std::optional(BalanceDue{*meeting, balance_clock(*meeting, *law).date});
}

ExitCode write(const YearToWrite& year, const std::filesystem::path& folder,
               const Console& console) {
    const std::string name = "year-" + std::to_string(year.books.year().last.year());
    const auto written = replace_folder(folder / "out" / name, year_files(year));
    if (!written) return console.refuse(written.error());
    console.say(texts::files_written, {written->string()});
    return ExitCode::done;
}

ExitCode settle(const FolderBooks& books, const CloseYearArguments& arguments,
                const FiscalYear& period, const Settings& settings, const Console& console) {
    const auto named = load_meeting(books.folder.path, arguments.year);
    if (!named) return console.refuse(named.error());
    const auto due = balance_due(arguments.meeting ? arguments.meeting : *named, settings.rulebook);
    const auto year = closed_year(books, period, settings.chart);
    Problems problems;
    const bool due_is_known = gather(due, problems);
    if (!gather(year, problems) || !due_is_known) return console.refuse(problems);
    const std::string text = year_table(*year, books.folder.cooperative.name, *due,
                                        console.screen());
    std::error_code unknown;
    if (!std::filesystem::exists(year_file(books.folder.path, arguments.year), unknown)) {
        print_output(text);
        return write({*year, settings.chart, nullptr}, arguments.folder, console);
    }
    const auto surplus = surplus_of(books, *year, settings.rulebook);
    if (!surplus) return console.refuse(surplus.error());
    const Date meeting = *due ? (*due)->meeting : period.last_day();
    const SurplusReport report{books.folder.cooperative, period,  surplus->decisions, surplus->law,
                               surplus->allocation,      meeting, surplus->work_share};
    print_output(text + "\n" + surplus_report(report, console.screen()));
    return write({*year, settings.chart, &report}, arguments.folder, console);
}

ExitCode run(const CloseYearArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto settings = load_settings(*config);
    if (!settings) return console.refuse(settings.error());
    const auto books = read_books(arguments.folder);
    if (!books) return console.refuse(books.error());
    const auto year = FiscalYear::ending_in(arguments.year,
                                            books->folder.cooperative.fiscal_year_first_month);
    if (year.last < books->folder.cooperative.first_period || !books->is_sealed(year.last)) {
        console.tell(words::year_not_closed, {arguments.folder.string(), to_string(year.last),
                                              to_string(books->next_month())});
        return ExitCode::refused;
    }
    return settle(*books, arguments, year, *settings, console);
}

} // namespace

Command command() {
    return {
        .name = "close-year",
        .summary = {"settles a fiscal year: variable parts and surplus",
                    "arrête un exercice : parts variables et excédent"},
        .explanation =
            {R"(Puts together a fiscal year whose months are closed: the variable part of each
member, what was paid on it and its balance; the profit and loss and the balance
sheet of every activity. Where year/YEAR.yaml states the surplus, allocates it by the
rules of the cooperative's form (SCOP or SCIC), every amount with its rule. Writes
FOLDER/out/year-YEAR/; seals nothing.)",
             R"(Rassemble un exercice dont les mois sont clôturés : la part variable de chaque
membre, ce qui en a été payé et son solde ; le compte de résultat et le bilan de
chaque activité. Quand year/ANNÉE.yaml donne l'excédent, le répartit selon la forme
de la coopérative (SCOP ou SCIC), chaque montant avec sa règle. Écrit
DOSSIER/out/year-ANNÉE/ ; ne scelle rien.)"},
        .options =
            {folder_option(),
             {"--year",
              Takes::needed_value,
              {"YYYY", "AAAA"},
              {"the civil year in which the fiscal year ends",
               "l'année civile où se termine l'exercice"}},
             {"--meeting",
              Takes::value,
              {"YYYY-MM-DD", "AAAA-MM-JJ"},
              {"the general meeting that approves the accounts (else that of the year's file)",
               "l'assemblée générale qui approuve les comptes (sinon celle du fichier de "
               "l'année)"}}},
        .examples = {R"(  cae close-year artois --year 2026
  cae close-year artois --year 2026 --meeting 2027-05-20)",
                     R"(  cae close-year artois --year 2026
  cae close-year artois --year 2026 --meeting 2027-05-20)"},
        .action = action(close_year_arguments, run),
    };
}

} // namespace cae::cli::close_year_command
