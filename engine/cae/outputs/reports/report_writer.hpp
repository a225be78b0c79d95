// A report as a text for people, a table for spreadsheets, or JSON for programs.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"
#include "cae/outputs/files/text_sink.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

enum class ReportFormat { text, csv, json };

struct ReportColumn {
    enum class Kind {
        text,
        amount,
        beside, // text that people read in the column before: the label of an account
        data,   // for programs: people do not see it
    };

    std::string_view name; // in CSV and JSON
    Words title;
    Kind kind = Kind::text;
};

// "-0.3981", shown with the mark of its reader.
struct DecimalText {
    std::string_view text;
};

// One of a row; nothing is blank. Rates are percentages.
using ReportCell =
    std::variant<std::monostate, std::string_view, std::int64_t, Date, Money, Rate, DecimalText>;

struct ReportHead {
    std::string_view name; // of the report in JSON
    std::string title;     // above a text
    std::vector<ReportColumn> columns;
};

// What a report bears whatever it tells, and how it is given.
struct ReportSheet {
    std::string cooperative; // its name
    std::string seal;        // shown_seal() of the last month that the report is about
    ReportFormat format = ReportFormat::text;
    Screen screen{};
};

// Takes rows of as many cells as columns.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    ReportWriter() = default;
    ReportWriter(const ReportWriter&) = delete;
    ReportWriter& operator=(const ReportWriter&) = delete;

    virtual void row(std::span<const ReportCell> cells) = 0;
    // A line that sums the rows; CSV has none, since a table of lines ends with lines.
    virtual void total(std::span<const ReportCell> cells) = 0;
    // Gives what is left to the sink. To be called once, at the end.
    virtual void finish() = 0;

    void row(std::initializer_list<ReportCell> cells) {
        row(std::span(cells.begin(), cells.end()));
    }
    void total(std::initializer_list<ReportCell> cells) {
        total(std::span(cells.begin(), cells.end()));
    }
};

// CSV and JSON are written row by row; a text stands in memory until it is finished, for its
// columns are as wide as what is in them. A text and JSON bear the seal; a table of lines has no
// place for it. In CSV a cell never starts a formula.
[[nodiscard]] std::unique_ptr<ReportWriter> report_writer(const ReportSheet& sheet, ReportHead head,
                                                          TextSink sink);

} // namespace cae
