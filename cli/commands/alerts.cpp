#include "cae/closing/alerts/clocks.hpp"
#include "cae/closing/alerts/minimum_activity.hpp"
#include "cae/inputs/folder/year_file.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/words/clock_texts.hpp"
#include "command_line/command.hpp"
#include "folder_books.hpp"
#include "settings.hpp"
#include "terminal/clock.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

Result<std::vector<Clock>> clocks_of(const FolderBooks& books, Date day, const Rulebook& rulebook) {
    const CooperativeFolder& folder = books.folder;
    const auto law = contract_law_on(rulebook, day);
    const auto meetings = load_meetings(folder.path);
    Problems problems;
    const bool law_is_there = gather(law, problems);
    if (!gather(meetings, problems) || !law_is_there) return refuse(std::move(problems));
    auto clocks = clocks_on(day, folder.roster, *law);
    for (const Date meeting : *meetings) {
        const Clock clock = balance_clock(meeting, *law);
        if (clock.date >= day) clocks.push_back(clock);
    }
    const auto minima = minimum_clocks(day, folder.cooperative, folder.roster, books.books);
    clocks.insert(clocks.end(), minima.begin(), minima.end());
    sort_by_date(clocks);
    return clocks;
}

ExitCode write_calendar(const std::filesystem::path& file, const std::string& text,
                        const Console& console) {
    if (file == "-") {
        print_output(text);
        return ExitCode::done;
    }
    const auto written = write_private_file(file, [&](const TextSink& sink) { sink(text); });
    if (!written) return console.refuse(written.error());
    console.say(texts::calendar_written, {file.string()});
    return ExitCode::done;
}

ExitCode show(const std::vector<Clock>& clocks, Date day, const Console& console) {
    console.say(texts::dates_on, {to_string(day)});
    print_output(clock_list(clocks, day, console.screen()));
    return ExitCode::done;
}

} // namespace

ExitCode run(const AlertsArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto settings = load_settings(*config);
    const auto books = read_books(arguments.folder);
    Problems problems;
    const bool settings_are_read = gather(settings, problems);
    if (!gather(books, problems) || !settings_are_read) return console.refuse(problems);
    const Date day = arguments.date.value_or(today());
    const auto clocks = clocks_of(*books, day, settings->rulebook);
    if (!clocks) return console.refuse(clocks.error());
    if (!arguments.calendar) return show(*clocks, day, console);
    const CalendarOwner owner{books->folder.cooperative.name, books->folder.cooperative.siren};
    return write_calendar(*arguments.calendar, icalendar(*clocks, owner, console.language()),
                          console);
}

} // namespace cae::cli
