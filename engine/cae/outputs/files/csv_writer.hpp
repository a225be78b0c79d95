// Tables for spreadsheets and programs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"
#include "cae/outputs/files/text_sink.hpp"

namespace cae {

enum class CsvStyle {
    french,        // `;` and a decimal comma, with the byte order mark that Excel needs for accents
    international, // `,` and a decimal point
};

// Writes cells one after the other; lines end with LF. Texts are quoted where they hold a separator
// of either style, a quote or a line end, and a text that a spreadsheet would run as a formula (it
// begins with = + - @ or a control character) gets an apostrophe in front. Numbers are written as
// they are.
class CsvWriter {
public:
    CsvWriter(CsvStyle style, TextSink sink);

    CsvWriter& text(std::string_view value);
    CsvWriter& amount(Money value);
    CsvWriter& whole(std::int64_t value);
    // "2026-01-31" in both styles.
    CsvWriter& day(Date value);
    // A plain decimal: "0.3981".
    CsvWriter& decimal(std::string_view value);
    CsvWriter& blank();
    void end_row();

    // Gives what is left to the sink. To be called once, at the end.
    void finish();

private:
    void separate();

    CsvStyle style_;
    TextSink sink_;
    std::string buffer_;
    bool row_is_empty_ = true;
};

} // namespace cae
