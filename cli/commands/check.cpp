#include "cae/outputs/screen/month_table.hpp"
#include "command_line/command.hpp"
#include "late_documents.hpp"
#include "open_month.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

// A sealed month as it was sealed, any other as it would be.
Result<MonthRecord> record_of(FolderBooks books, Month month, const Settings& settings) {
    if (books.is_sealed(month)) return books.store->read(month);
    const auto open = open_month(std::move(books), month, settings);
    if (!open) return refuse(open.error());
    return close_month(*open, settings);
}

ExitCode show_alerts(FolderBooks books, const CheckArguments& arguments, const Settings& settings,
                     const Console& console) {
    const Month month = arguments.period.value_or(books.next_month());
    const Words& title = books.is_sealed(month) ? texts::as_sealed : texts::if_closed_now;
    const auto record = record_of(std::move(books), month, settings);
    if (!record) return console.refuse(record.error());
    console.say(title, {to_string(month)});
    print_output(alert_list(*record, console.screen()));
    return ExitCode::done;
}

} // namespace

ExitCode run(const CheckArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    Problems problems = check_folder(arguments.folder, arguments.period);
    const auto settings = load_settings(*config);
    if (!gather(settings, problems) || !problems.empty()) return console.refuse(problems);
    auto books = read_books(arguments.folder);
    if (!books) return console.refuse(books.error());
    problems = late_documents(*books, arguments.period);
    if (!problems.empty()) return console.refuse(problems);
    console.say(texts::no_fault, {arguments.folder.string()});
    return show_alerts(*std::move(books), arguments, *settings, console);
}

} // namespace cae::cli
