#include <algorithm>
#include <array>
#include <cctype>
#include <iostream>

#include "cae/office/office.hpp"
#include "cae/outputs/files/month_files.hpp"
#include "commands/table.hpp"
#include "terminal/environment.hpp"
#include "terminal/month_summary.hpp"
#include "terminal/months_in_out.hpp"
#include "terminal/opened_office.hpp"
#include "terminal/progress.hpp"
#include "texts.hpp"

namespace cae::cli::close_command {

namespace {

constexpr int most_threads = 256;

struct CloseArguments {
    std::filesystem::path folder;
    Month period;
    bool yes = false;
    bool allow_empty = false;
    bool dry_run = false;
    unsigned threads = 0; // 0: as many as the machine has
};

CloseArguments close_arguments(Values& values) {
    CloseArguments close{values.text("FOLDER"), values.needed_month("--period")};
    close.yes = values.has("--yes");
    close.allow_empty = values.has("--allow-empty");
    close.dry_run = values.has("--dry-run");
    close.threads = static_cast<unsigned>(values.whole("--threads", 1, most_threads).value_or(0));
    return close;
}

namespace words {

constexpr Words reading{"Reading", "Lecture"};
constexpr Words computing{"Computing", "Calcul"};
constexpr Words sealing{"Sealing", "Scellement"};
constexpr Words writing{"Writing files", "Écriture des fichiers"};
constexpr Words may_it_be_sealed{"Seal {0}? Nothing reopens a sealed month. [y/N] ",
                                 "Sceller {0} ? Rien ne rouvre un mois scellé. [o/N] "};
constexpr Words sealed{"{0} is sealed.", "{0} est scellé."};
constexpr Words draft_written{"Nothing is sealed. The draft is in {0}.",
                              "Rien n'est scellé. Le projet est dans {0}."};
constexpr Words files_can_be_written{
    "Its files are not in out/: `cae export {1} --period {0}` writes them.",
    "Ses fichiers ne sont pas dans out/ : `cae export {1} --period {0}` les écrit."};
constexpr Words sealed_without_files{
    "{0} is closed all the same; once this is mended, `cae export {1} --period {0}` writes its "
    "files.",
    "{0} est clôturé malgré cela ; une fois ceci corrigé, `cae export {1} --period {0}` écrit ses "
    "fichiers."};

} // namespace words

// Said before the documents are read: they no longer matter.
Problems refuse_sealed(const Office& office, Month month) {
    if (!office.books().is_sealed(month)) return {};
    return {{Rule::month_must_not_be_sealed, {}, to_string(month), {office.next_month()}}};
}

Result<MonthRecord> compute(const PreparedMonth& month, unsigned threads, Progress& progress) {
    Counter counter;
    counter.total = month.roster().members.size();
    progress.stage(words::computing, &counter);
    auto record = close_month(month, {threads, &counter.done});
    progress.stage(words::computing);
    return record;
}

// The closing as far as it can go without sealing anything.
struct Computed {
    Office office;
    MonthRecord record;
    std::string missing_activity; // the table that is not there, or nothing
};

Result<Computed> compute(const CloseArguments& arguments, const std::filesystem::path& config,
                         const Console& console) {
    Progress progress(console.language());
    progress.stage(words::reading);
    auto office = open_office(arguments.folder, config, console, arguments.period);
    if (!office) return refuse(std::move(office.error()));
    Problems refused = refuse_lost_months(office->books());
    if (refused.empty()) refused = refuse_sealed(*office, arguments.period);
    if (!refused.empty()) return refuse(std::move(refused));
    const auto month = office->month(arguments.period);
    if (!month) return refuse(month.error());
    auto record = compute(*month, arguments.threads, progress);
    if (!record) return refuse(std::move(record.error()));
    const MonthDocuments& documents = month->documents();
    return Computed{std::move(*office), std::move(*record),
                    documents.lacks_activity ? documents.activity_file : std::string()};
}

std::filesystem::path out_folder(const CloseArguments& arguments) {
    return arguments.folder / "out";
}

bool is_of_sealed_month(const Problems& problems) {
    return problems.front().rule == Rule::month_must_not_be_sealed;
}

// A closing that was killed between the seal and the files is told how to get them.
ExitCode refuse_closing(const Problems& problems, const CloseArguments& arguments,
                        const Console& console) {
    const ExitCode code = console.refuse(problems);
    const std::string month = to_string(arguments.period);
    std::error_code unknown;
    const bool has_files = std::filesystem::exists(out_folder(arguments) / month, unknown);
    if (is_of_sealed_month(problems) && !has_files) {
        console.tell(words::files_can_be_written, {month, arguments.folder.string()});
    }
    return code;
}

bool is_yes(std::string answer) {
    constexpr std::array yes{"y", "yes", "o", "oui"};
    std::transform(answer.begin(), answer.end(), answer.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return std::find(yes.begin(), yes.end(), answer) != yes.end();
}

// What was changed in sealed months prevents nothing: nobody books it, and that is told.
void tell_changes(const Office& office, const Console& console) {
    const Problems changed = office.changed_since_last_seal();
    if (!changed.empty()) static_cast<void>(console.refuse(changed));
}

// Who answers a question has seen the alert; a script has not.
Problems refuse_without_activity(const CloseArguments& arguments, const Computed& computed) {
    if (arguments.allow_empty || computed.missing_activity.empty()) return {};
    return {{Rule::month_must_have_activity,
             {},
             to_string(arguments.period),
             {computed.missing_activity}}};
}

Problems confirm(const CloseArguments& arguments, const Computed& computed,
                 const Console& console) {
    if (arguments.yes) return refuse_without_activity(arguments, computed);
    Problems unconfirmed = {{Rule::closing_must_be_confirmed, {}, to_string(arguments.period), {}}};
    if (!input_is_terminal()) return unconfirmed;
    print_error(fill(words::may_it_be_sealed, console.language(), {to_string(arguments.period)}));
    std::string answer;
    std::getline(std::cin, answer);
    return is_yes(answer) ? Problems{} : unconfirmed;
}

// A link would lead the month's files elsewhere: refused before anything is sealed.
Problems refuse_links(const std::filesystem::path& out, Month month) {
    for (const auto& folder : {out, out / to_string(month)}) {
        std::error_code unknown;
        if (!std::filesystem::is_symlink(folder, unknown)) continue;
        return {{Rule::output_must_not_be_a_link, {folder.string()}, {}, {}}};
    }
    return {};
}

Result<Month> seal(Computed& computed, Language language) {
    Progress progress(language);
    progress.stage(words::sealing);
    return computed.office.seal(computed.record);
}

Result<std::filesystem::path> write_files(const Computed& computed, const CloseArguments& arguments,
                                          MonthState state, Language language) {
    Progress progress(language);
    progress.stage(words::writing);
    MonthFilesOptions options;
    options.state = state;
    return write_month_files(computed.record, out_folder(arguments), options);
}

ExitCode write_draft(const Computed& computed, const CloseArguments& arguments,
                     const Console& console) {
    const auto written = write_files(computed, arguments, MonthState::draft, console.language());
    if (!written) return console.refuse(written.error());
    console.say(words::draft_written, {written->string()});
    return ExitCode::done;
}

// The month is closed whatever happens to its files.
ExitCode write_sealed(const Computed& computed, const CloseArguments& arguments,
                      const Console& console) {
    const std::string month = to_string(arguments.period);
    console.say(words::sealed, {month});
    const auto written = write_files(computed, arguments, MonthState::sealed, console.language());
    if (written) {
        console.say(texts::files_written, {written->string()});
        return ExitCode::done;
    }
    console.refuse(written.error());
    console.tell(words::sealed_without_files, {month, arguments.folder.string()});
    return ExitCode::environment;
}

ExitCode run(const CloseArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    auto computed = compute(arguments, *config, console);
    if (!computed) return refuse_closing(computed.error(), arguments, console);
    tell_changes(computed->office, console);
    print_output(month_summary(computed->record, console.screen()) + "\n");
    if (arguments.dry_run) return write_draft(*computed, arguments, console);
    Problems refused = refuse_links(out_folder(arguments), arguments.period);
    if (refused.empty()) refused = confirm(arguments, *computed, console);
    if (!refused.empty()) return console.refuse(refused);
    const auto sealed = seal(*computed, console.language());
    if (!sealed) return console.refuse(sealed.error());
    return write_sealed(*computed, arguments, console);
}

} // namespace

Command command() {
    return {
        .name = "close",
        .summary = {"closes a month and seals it", "clôture un mois et le scelle"},
        .explanation =
            {R"(Computes the month, shows the summary and the alerts, asks for confirmation, seals
the month in one piece, then writes its files to FOLDER/out/YYYY-MM/. Months are
closed one after the other, and nothing reopens a sealed month.)",
             R"(Calcule le mois, montre le résumé et les alertes, demande confirmation, scelle le
mois d'un seul tenant, puis écrit ses fichiers dans DOSSIER/out/AAAA-MM/. Les mois
se clôturent l'un après l'autre, et rien ne rouvre un mois scellé.)"},
        .options = {folder_option(),
                    period_option(Takes::needed_value,
                                  {"the month to close", "le mois à clôturer"}),
                    {"--yes",
                     Takes::nothing,
                     {},
                     {"seals without asking (for scripts)",
                      "scelle sans demander confirmation (pour les scripts)"}},
                    {"--allow-empty",
                     Takes::nothing,
                     {},
                     {"with --yes, seals also a month whose activity table is not there",
                      "avec --yes, scelle aussi un mois sans tableau d'activité"}},
                    {"--dry-run",
                     Takes::nothing,
                     {},
                     {"seals nothing: writes a draft, marked PROJET, to out/YYYY-MM.draft/",
                      "ne scelle rien : écrit un PROJET dans out/AAAA-MM.draft/"}},
                    {"--threads",
                     Takes::value,
                     {"NUMBER", "NOMBRE"},
                     {"computations at the same time (else as many as the machine has)",
                      "calculs menés de front (sinon autant que la machine le permet)"}}},
        .examples = {R"(  cae close artois --period 2026-01 --dry-run    to see
  cae close artois --period 2026-01              for good, after confirmation
  cae close artois --period 2026-01 --yes        in a script)",
                     R"(  cae close artois --period 2026-01 --dry-run    pour voir
  cae close artois --period 2026-01              pour de bon, après confirmation
  cae close artois --period 2026-01 --yes        dans un script)"},
        .action = action(close_arguments, run),
    };
}

} // namespace cae::cli::close_command
