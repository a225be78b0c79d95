// What commands that report over the books share: which months, and how they are shown.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "cae/office/office.hpp"
#include "cae/outputs/reports/account_reports.hpp"
#include "cae/reports/report_span.hpp"
#include "command_line/command.hpp"

namespace cae::cli {

// The months that are asked for: one, a fiscal year by the civil year in which it ends, or those
// from one to another; else the fiscal year so far.
struct AskedMonths {
    std::optional<Month> period;
    std::optional<int> year;
    std::optional<Month> from;
    std::optional<Month> to;
};

struct AskedReport {
    std::filesystem::path folder;
    AskedMonths months;
    ReportFormat format = ReportFormat::text;
    bool may_page = true;
};

[[nodiscard]] AskedReport asked_report(Values& values);

// How a report is given: --format and --no-pager.
[[nodiscard]] std::vector<Option> format_options();

// FOLDER, the options of months, those of the report itself, --format and --no-pager.
[[nodiscard]] std::vector<Option> report_options(std::vector<Option> own);
[[nodiscard]] std::vector<Exclusion> report_exclusions();

// The sealed months among those asked for; nothing after telling that there are none.
[[nodiscard]] std::optional<ReportSpan> span_of(const AskedMonths& asked, const SealedBooks& books,
                                                const Console& console);

// The closed month that is asked for, else the last one; nothing after telling that there is none.
[[nodiscard]] std::optional<Month> closed_month(std::optional<Month> asked,
                                                const SealedBooks& books, const Console& console);

// FOLDER, --period of a closed month, those of the report itself, --format and --no-pager.
[[nodiscard]] std::vector<Option> closed_month_options(const std::vector<Option>& own = {});

// Tells the inventories of years up to that of a month that are written and not sealed: their
// entries are in no report, and what the years after them open with will change.
void tell_open_inventories(const SealedBooks& books, Month last, const Console& console);

// Writes a report of an office over a span.
using WriteReport = std::function<Problems(const Office& office, const ReportSpan& span,
                                           const ReportSheet& sheet, const TextSink& sink)>;

// Opens the folder, finds its months and prints what `write` writes.
ExitCode print_report(const AskedReport& asked, const CommandContext& context,
                      const WriteReport& write);

} // namespace cae::cli
