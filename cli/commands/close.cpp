#include <future>
#include <utility>

#include "cae/office/office.hpp"
#include "cae/outputs/files/month_files.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "closing/month_closing.hpp"
#include "commands/table.hpp"
#include "terminal/clock.hpp"
#include "terminal/month_summary.hpp"
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
    Date sealed_on;
    unsigned threads = 0; // 0: as many as the machine has
    MonthFilesOptions files{};
};

CloseArguments close_arguments(Values& values) {
    CloseArguments close{.folder = values.text("FOLDER"),
                         .period = values.needed_month("--period"),
                         .sealed_on = values.date("--sealed-on").value_or(today())};
    close.yes = values.has("--yes");
    close.allow_empty = values.has("--allow-empty");
    close.dry_run = values.has("--dry-run");
    close.threads = static_cast<unsigned>(values.whole("--threads", 1, most_threads).value_or(0));
    close.files.state = close.dry_run ? MonthState::draft : MonthState::sealed;
    close.files.files = values.words<MonthFile>("--files");
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
constexpr Words seal_is{"Its seal is {0}; out/{1}/seal.json holds it whole.",
                        "Son sceau est {0} ; out/{1}/seal.json le contient en entier."};
constexpr Words draft_written{"Nothing is sealed. The draft is in {0}.",
                              "Rien n'est scellé. Le projet est dans {0}."};

} // namespace words

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
    const auto month = month_to_close(*office, arguments.period);
    if (!month) return refuse(month.error());
    auto record = compute(*month, arguments.threads, progress);
    if (!record) return refuse(std::move(record.error()));
    return Computed{std::move(*office), std::move(*record), missing_activity(*month)};
}

// A closing that was killed between the seal and the files is told how to get them.
ExitCode refuse_closing(const Problems& problems, const CloseArguments& arguments,
                        const Console& console) {
    const ExitCode code = console.refuse(problems);
    if (is_of_sealed_month(problems) && !has_files(arguments.folder, arguments.period)) {
        tell_files_can_be_written(arguments.folder, arguments.period, console);
    }
    return code;
}

// What was changed in sealed months prevents nothing: nobody books it, and that is told.
void tell_changes(const Office& office, const Console& console) {
    const Problems changed = office.changed_since_last_seal();
    if (!changed.empty()) static_cast<void>(console.refuse(changed));
}

Problems confirm_seal(const CloseArguments& arguments, const Computed& computed,
                      const Console& console) {
    if (!arguments.yes) {
        return confirm(words::may_it_be_sealed, {to_string(arguments.period)}, arguments.period,
                       console);
    }
    if (arguments.allow_empty) return {};
    return refuse_without_activity(computed.missing_activity, arguments.period);
}

using FilesToCome = std::future<Result<FreshFolder>>;

// The files are written beside their place while the store works: nobody sees them before the month
// is sealed. Where there is no second thread, they are written when they are asked for.
FilesToCome start_files(const Computed& computed, const CloseArguments& arguments) {
    const auto launch = arguments.threads == 1 ? std::launch::deferred
                                               : std::launch::async | std::launch::deferred;
    return std::async(launch, [&computed, &arguments] {
        return fresh_month_files(computed.record, out_folder(arguments.folder), arguments.files);
    });
}

Result<NewSeal> seal(Computed& computed, Date sealed_on, Language language) {
    Progress progress(language);
    progress.stage(words::sealing);
    return computed.office.seal(computed.record, sealed_on);
}

Result<std::filesystem::path> put_in_place(FilesToCome& to_come, const MonthRecord& record,
                                           const MonthFilesOptions& options, Language language) {
    Progress progress(language);
    progress.stage(words::writing);
    auto files = to_come.get();
    if (!files) return refuse(std::move(files.error()));
    return put_month_files(*files, record, options);
}

Result<std::filesystem::path>
write_draft_files(const Computed& computed, const CloseArguments& arguments, Language language) {
    Progress progress(language);
    progress.stage(words::writing);
    return write_month_files(computed.record, out_folder(arguments.folder), arguments.files);
}

ExitCode write_draft(const Computed& computed, const CloseArguments& arguments,
                     const Console& console) {
    const auto written = write_draft_files(computed, arguments, console.language());
    if (!written) return console.refuse(written.error());
    console.say(words::draft_written, {written->string()});
    return ExitCode::done;
}

void tell_sealed(const NewSeal& sealed, const Console& console) {
    const std::string month = to_string(sealed.seal.period);
    console.say(words::sealed, {month});
    console.say(words::seal_is, {shown_seal(sealed.seal), month});
    if (sealed.seals_earlier_versions) tell_sealed_again(sealed.seal.period, console);
}

// The month is closed whatever happens to its files.
ExitCode show_sealed(FilesToCome& files, const Computed& computed, const NewSeal& sealed,
                     const CloseArguments& arguments, const Console& console) {
    tell_sealed(sealed, console);
    MonthFilesOptions options = arguments.files;
    options.seal = sealed.seal;
    const auto written = put_in_place(files, computed.record, options, console.language());
    if (written) {
        console.say(texts::files_written, {written->string()});
        return ExitCode::done;
    }
    console.refuse(written.error());
    tell_sealed_without_files(arguments.folder, arguments.period, console);
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
    Problems refused = refuse_links(arguments.folder, arguments.period);
    if (refused.empty()) refused = confirm_seal(arguments, *computed, console);
    if (!refused.empty()) return console.refuse(refused);
    auto files = start_files(*computed, arguments);
    const auto sealed = seal(*computed, arguments.sealed_on, console.language());
    if (!sealed) return console.refuse(sealed.error());
    return show_sealed(files, *computed, *sealed, arguments, console);
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
                    yes_option(),
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
                    files_option(),
                    sealed_on_option(),
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
