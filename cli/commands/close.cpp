#include <algorithm>
#include <array>
#include <cctype>
#include <iostream>

#include "cae/outputs/files/month_files.hpp"
#include "command_line/command.hpp"
#include "open_month.hpp"
#include "terminal/environment.hpp"
#include "terminal/month_summary.hpp"
#include "terminal/progress.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

// Every fault of the folder and of the month together, also those that hide one another.
Result<FolderBooks> read_folder(const CloseArguments& arguments) {
    auto books = read_books(arguments.folder);
    if (books) return books;
    Problems problems = check_folder(arguments.folder, arguments.period);
    return refuse(problems.empty() ? books.error() : std::move(problems));
}

// Said before the documents are read: they no longer matter.
Problems refuse_sealed(const FolderBooks& books, Month month) {
    if (!books.is_sealed(month)) return {};
    return {
        {Rule::month_must_not_be_sealed, {}, to_string(month), {to_string(books.next_month())}}};
}

Result<MonthRecord> compute(const OpenMonth& month, const CloseArguments& arguments,
                            const Settings& settings, Progress& progress) {
    Counter counter;
    counter.total = month.folder.roster.members.size();
    progress.stage(texts::computing, &counter);
    auto record = close_month(month, settings, {arguments.threads, &counter.done});
    progress.stage(texts::computing);
    return record;
}

// The closing as far as it can go without sealing anything.
struct Prepared {
    OpenMonth month;
    MonthRecord record;
};

Result<Prepared> prepare(const CloseArguments& arguments, const std::filesystem::path& config,
                         Language language) {
    Progress progress(language);
    progress.stage(texts::reading);
    const auto settings = load_settings(config);
    if (!settings) return refuse(settings.error());
    auto books = read_folder(arguments);
    if (!books) return refuse(books.error());
    Problems sealed = refuse_sealed(*books, arguments.period);
    if (!sealed.empty()) return refuse(std::move(sealed));
    auto month = open_month(std::move(*books), arguments.period, *settings);
    if (!month) return refuse(month.error());
    auto record = compute(*month, arguments, *settings, progress);
    if (!record) return refuse(record.error());
    return Prepared{std::move(*month), std::move(*record)};
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
        console.tell(texts::files_can_be_written, {month, arguments.folder.string()});
    }
    return code;
}

bool is_yes(std::string answer) {
    constexpr std::array yes{"y", "yes", "o", "oui"};
    std::transform(answer.begin(), answer.end(), answer.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return std::find(yes.begin(), yes.end(), answer) != yes.end();
}

Problems confirm(const CloseArguments& arguments, const Console& console) {
    if (arguments.yes) return {};
    Problems unconfirmed = {{Rule::closing_must_be_confirmed, {}, to_string(arguments.period), {}}};
    if (!input_is_terminal()) return unconfirmed;
    print_error(fill(texts::may_it_be_sealed, console.language(), {to_string(arguments.period)}));
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

Result<Month> seal(const Prepared& prepared, Language language) {
    Progress progress(language);
    progress.stage(texts::sealing);
    const auto store = open_store(prepared.month.folder, StoreAccess::create_or_open);
    if (!store) return refuse(store.error());
    return (*store)->seal(prepared.record);
}

Result<std::filesystem::path> write_files(const Prepared& prepared, const CloseArguments& arguments,
                                          MonthState state, Language language) {
    Progress progress(language);
    progress.stage(texts::writing);
    MonthFilesOptions options;
    options.state = state;
    return write_month_files(prepared.record, out_folder(arguments), options);
}

ExitCode write_draft(const Prepared& prepared, const CloseArguments& arguments,
                     const Console& console) {
    const auto written = write_files(prepared, arguments, MonthState::draft, console.language());
    if (!written) return console.refuse(written.error());
    console.say(texts::draft_written, {written->string()});
    return ExitCode::done;
}

// The month is closed whatever happens to its files.
ExitCode write_sealed(const Prepared& prepared, const CloseArguments& arguments,
                      const Console& console) {
    const std::string month = to_string(arguments.period);
    console.say(texts::sealed, {month});
    const auto written = write_files(prepared, arguments, MonthState::sealed, console.language());
    if (written) {
        console.say(texts::files_written, {written->string()});
        return ExitCode::done;
    }
    console.refuse(written.error());
    console.tell(texts::sealed_without_files, {month, arguments.folder.string()});
    return ExitCode::environment;
}

} // namespace

ExitCode run(const CloseArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto prepared = prepare(arguments, *config, console.language());
    if (!prepared) return refuse_closing(prepared.error(), arguments, console);
    print_output(month_summary(prepared->record, console.screen()) + "\n");
    if (arguments.dry_run) return write_draft(*prepared, arguments, console);
    Problems refused = refuse_links(out_folder(arguments), arguments.period);
    if (refused.empty()) refused = confirm(arguments, console);
    if (!refused.empty()) return console.refuse(refused);
    const auto sealed = seal(*prepared, console.language());
    if (!sealed) return console.refuse(sealed.error());
    return write_sealed(*prepared, arguments, console);
}

} // namespace cae::cli
