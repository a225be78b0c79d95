#include <algorithm>
#include <limits>
#include <set>
#include <system_error>

#include "cae/base/parallel.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "closing/folder_closing.hpp"
#include "closing/month_closing.hpp"
#include "commands/table.hpp"
#include "terminal/clock.hpp"
#include "terminal/opened_office.hpp"
#include "terminal/progress.hpp"
#include "texts.hpp"

namespace cae::cli::close_all_command {

namespace {

namespace fs = std::filesystem;

constexpr int most_jobs = 256;

struct CloseAllArguments {
    std::vector<std::string> folders;
    Month period;
    bool yes = false;
    bool allow_empty = false;
    Date sealed_on;
    unsigned jobs = 0; // 0: as many as the machine has
};

CloseAllArguments close_all_arguments(Values& values) {
    CloseAllArguments close{.folders = values.texts("FOLDERS"),
                            .period = values.needed_month("--period"),
                            .sealed_on = values.date("--sealed-on").value_or(today())};
    close.yes = values.has("--yes");
    close.allow_empty = values.has("--allow-empty");
    close.jobs = static_cast<unsigned>(values.whole("--jobs", 1, most_jobs).value_or(0));
    return close;
}

namespace words {

constexpr Words closing{"Closing", "Clôture"};
constexpr Words may_they_be_sealed{
    "Seal {0} of {1} cooperatives? Nothing reopens a sealed month. [y/N] ",
    "Sceller {0} de {1} coopératives ? Rien ne rouvre un mois scellé. [o/N] "};
constexpr Words named_twice{"{0} was named before; it is closed once.",
                            "{0} a déjà été nommé ; il n'est clôturé qu'une fois."};

constexpr Words folder{"Folder", "Dossier"};
constexpr Words members{"Members", "Membres"};
constexpr Words turnover{"Turnover", "CA HT"};
constexpr Words gross{"Gross pay", "Bruts"};
constexpr Words net_paid{"Net paid", "Nets payés"};
constexpr Words alerts{"Alerts", "Alertes"};
constexpr Words result{"Result", "Résultat"};
constexpr Words total{"Total", "Total"};
constexpr Words closed{"closed", "clôturé"};
constexpr Words closed_before{"closed before", "déjà clôturé"};
constexpr Words failed{"failed", "en échec"};

constexpr Words about_folder{"{0}, {1}:", "{0}, {1} :"};
constexpr Words more_problems{"{2} problems in all: `cae close {1} --period {0}` tells them.",
                              "{2} problèmes en tout : `cae close {1} --period {0}` les dit."};
constexpr Words more_changes{"{1} changes in all: `cae check {0}` tells them.",
                             "{1} changements en tout : `cae check {0}` les dit."};
constexpr Words ended{"{0}: {1} closed, {2} closed before, {3} failed.",
                      "{0} : clôturés {1}, déjà clôturés {2}, en échec {3}."};

} // namespace words

const Words& word_of(FolderState state) {
    switch (state) {
    case FolderState::closed:
        return words::closed;
    case FolderState::closed_before:
        return words::closed_before;
    case FolderState::failed:
        return words::failed;
    }
    return words::failed;
}

// The folders in the order of the command line. One that is named twice, in whatever way, would be
// closed by two at the same time.
std::vector<fs::path> named_once(const std::vector<std::string>& named, const Console& console) {
    std::vector<fs::path> folders;
    std::set<fs::path> known;
    for (const std::string& name : named) {
        std::error_code unknown;
        fs::path place = fs::canonical(name, unknown);
        if (known.insert(unknown ? fs::path(name) : std::move(place)).second) {
            folders.emplace_back(name);
        } else {
            console.tell(words::named_twice, {name});
        }
    }
    return folders;
}

std::vector<FolderOutcome> close_folders(const std::vector<fs::path>& folders,
                                         const FolderClosing& closing, unsigned jobs,
                                         const Console& console) {
    std::vector<FolderOutcome> outcomes(folders.size());
    Progress progress(console.language());
    Counter counter;
    counter.total = folders.size();
    progress.stage(words::closing, &counter);
    for_each_in_turn(folders.size(), jobs, [&](std::size_t i) {
        outcomes[i] = close_folder(folders[i], closing);
        ++counter.done;
    });
    return outcomes;
}

class Summary {
public:
    explicit Summary(Language language) : language_(language), table_(columns()) {}

    void add(const fs::path& folder, const FolderOutcome& outcome) {
        add(folder.string(), outcome.figures, std::string(word_of(outcome.state).in(language_)));
        if (outcome.figures) add_to_totals(*outcome.figures);
    }

    // Names are whole, however long: they are what tells the folders apart.
    [[nodiscard]] std::string render(Screen screen) {
        table_.add_line();
        add(std::string(words::total.in(language_)), totals_, {});
        screen.width = std::numeric_limits<std::size_t>::max();
        return table_.render(screen);
    }

private:
    [[nodiscard]] std::vector<TextColumn> columns() const {
        std::vector<TextColumn> columns;
        for (const Words* title : {&words::folder, &words::members, &words::turnover, &words::gross,
                                   &words::net_paid, &words::alerts, &words::result}) {
            const bool is_text = title == &words::folder || title == &words::result;
            columns.push_back(
                {std::string(title->in(language_)), is_text ? Align::left : Align::right});
        }
        return columns;
    }

    void add(std::string folder, const std::optional<ClosedFigures>& figures, std::string result) {
        if (!figures) {
            table_.add({std::move(folder), {}, {}, {}, {}, {}, std::move(result)});
            return;
        }
        table_.add({std::move(folder), count(figures->members), shown(figures->turnover, language_),
                    shown(figures->gross, language_), shown(figures->net_paid, language_),
                    count(figures->alerts), std::move(result)});
    }

    [[nodiscard]] std::string count(std::size_t number) const {
        return shown_number(std::to_string(number), language_);
    }

    void add_to_totals(const ClosedFigures& figures) {
        totals_.members += figures.members;
        totals_.alerts += figures.alerts;
        totals_.turnover += figures.turnover;
        totals_.gross += figures.gross;
        totals_.net_paid += figures.net_paid;
    }

    Language language_;
    TextTable table_;
    ClosedFigures totals_;
};

// What a person must know of a folder beside its line of the summary.
class FolderNotes {
public:
    FolderNotes(const CloseAllArguments& arguments, const Console& console)
        : month_(arguments.period), console_(console) {}

    void tell(const fs::path& folder, const FolderOutcome& outcome) const {
        if (outcome.made_private) tell_privacy(*outcome.made_private, folder, console_);
        if (has_notes(outcome)) tell_state(folder, outcome.state);
        tell_first(outcome.changed, words::more_changes, {folder.string()});
        tell_first(outcome.problems, words::more_problems, {to_string(month_), folder.string()});
        if (!outcome.unforeseen.empty()) {
            console_.tell(texts::cannot_go_on, {outcome.unforeseen});
        }
        if (outcome.seals_earlier_versions) tell_sealed_again(month_, console_);
        if (outcome.lacks_files) tell_lacking_files(folder, outcome.state);
    }

private:
    static bool has_notes(const FolderOutcome& outcome) {
        return outcome.lacks_files || outcome.seals_earlier_versions || !outcome.problems.empty() ||
               !outcome.changed.empty() || !outcome.unforeseen.empty();
    }

    void tell_state(const fs::path& folder, FolderState state) const {
        const std::string_view word = word_of(state).in(console_.language());
        console_.tell(words::about_folder, {folder.string(), std::string(word)});
    }

    // Of hundreds of folders each tells one problem, and how to see the others; `details` are the
    // first ones of `others`, whose last is how many there are.
    void tell_first(const Problems& problems, const Words& others,
                    std::vector<std::string> details) const {
        if (problems.empty()) return;
        static_cast<void>(console_.refuse({problems.front()}));
        if (problems.size() == 1) return;
        details.push_back(std::to_string(problems.size()));
        console_.tell(others, details);
    }

    void tell_lacking_files(const fs::path& folder, FolderState state) const {
        if (state == FolderState::closed) {
            tell_sealed_without_files(folder, month_, console_);
        } else {
            tell_files_can_be_written(folder, month_, console_);
        }
    }

    Month month_;
    const Console& console_;
};

void tell_end(const std::vector<FolderOutcome>& outcomes, Month month, const Console& console) {
    const auto count = [&](FolderState state) {
        return std::to_string(
            std::count_if(outcomes.begin(), outcomes.end(),
                          [&](const FolderOutcome& outcome) { return outcome.state == state; }));
    };
    console.say(words::ended, {to_string(month), count(FolderState::closed),
                               count(FolderState::closed_before), count(FolderState::failed)});
}

// What one folder deserves, the worst of them all when there are several: bad input is mended by a
// person, the environment may be better the next time.
ExitCode code_of(const std::vector<FolderOutcome>& outcomes) {
    Problems problems;
    bool unforeseen = false;
    for (const FolderOutcome& outcome : outcomes) {
        problems.insert(problems.end(), outcome.problems.begin(), outcome.problems.end());
        unforeseen = unforeseen || !outcome.unforeseen.empty();
    }
    if (problems.empty()) return unforeseen ? ExitCode::environment : ExitCode::done;
    return exit_code_for(problems);
}

ExitCode close_and_tell(const std::vector<fs::path>& folders, const FolderClosing& closing,
                        const CloseAllArguments& arguments, const Console& console) {
    const auto outcomes = close_folders(folders, closing, arguments.jobs, console);
    Summary summary(console.language());
    const FolderNotes notes(arguments, console);
    for (std::size_t i = 0; i < folders.size(); ++i) summary.add(folders[i], outcomes[i]);
    print_output(summary.render(console.screen()));
    for (std::size_t i = 0; i < folders.size(); ++i) notes.tell(folders[i], outcomes[i]);
    tell_end(outcomes, arguments.period, console);
    return code_of(outcomes);
}

ExitCode run(const CloseAllArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto place = config_folder(context);
    if (!place) return ExitCode::environment;
    auto config = load_config(*place);
    if (!config) return console.refuse(config.error());
    const auto folders = named_once(arguments.folders, console);
    if (!arguments.yes) {
        const Problems refused = confirm(
            words::may_they_be_sealed,
            {to_string(arguments.period), std::to_string(folders.size())}, arguments.period,
            console);
        if (!refused.empty()) return console.refuse(refused);
    }
    // Folders beside each other use the machine better than the members of one do.
    const FolderClosing closing{std::make_shared<const Config>(std::move(*config)),
                                arguments.period, arguments.sealed_on, arguments.allow_empty,
                                folders.size() == 1 ? arguments.jobs : 1};
    return close_and_tell(folders, closing, arguments, console);
}

} // namespace

Command command() {
    return {
        .name = "close-all",
        .summary = {"closes a month of many cooperatives",
                    "clôture un mois de nombreuses coopératives"},
        .explanation =
            {R"(Closes the month of each folder as `cae close` does, several at the same time. One
that fails stops no other: the summary names each, with its first problem. The same
command once more closes what is left.)",
             R"(Clôture le mois de chaque dossier comme le fait `cae close`, plusieurs à la fois. Un
échec n'arrête aucun autre dossier : le résumé nomme chacun, avec son premier
problème. La même commande, une fois encore, clôture ce qui reste.)"},
        .options = {{"FOLDERS",
                     Takes::needed_list,
                     {"FOLDER", "DOSSIER"},
                     {"the folders of the cooperatives", "les dossiers des coopératives"}},
                    period_option(Takes::needed_value,
                                  {"the month to close", "le mois à clôturer"}),
                    yes_option(),
                    sealed_on_option(),
                    {"--allow-empty",
                     Takes::nothing,
                     {},
                     {"seals also a month whose activity table is not there",
                      "scelle aussi un mois sans tableau d'activité"}},
                    {"--jobs",
                     Takes::value,
                     {"NUMBER", "NOMBRE"},
                     {"folders at the same time (else as many as the machine has processors)",
                      "dossiers menés de front (sinon autant que la machine a de processeurs)"}}},
        .examples = {R"(  cae close-all coops/* --period 2026-01          after confirmation
  cae close-all coops/* --period 2026-01 --yes    in a script; again for what is left)",
                     R"(  cae close-all coops/* --period 2026-01          après confirmation
  cae close-all coops/* --period 2026-01 --yes    dans un script ; de nouveau pour le reste)"},
        .action = action(close_all_arguments, run),
    };
}

} // namespace cae::cli::close_all_command
