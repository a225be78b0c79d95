#include <algorithm>
#include <limits>

#include <doctest/doctest.h>

#include "cae/outputs/files/csv_writer.hpp"

namespace cae {
namespace csv_writer_test {

// What a row of cells becomes, without the line end.
template <class Write>
std::string row(CsvStyle style, const Write& write) {
    std::string text;
    CsvWriter csv(style, [&](std::string_view piece) { text += piece; });
    write(csv);
    csv.end_row();
    csv.finish();
    REQUIRE(text.back() == '\n');
    text.pop_back();
    return text;
}

std::string cell(std::string_view value) {
    return row(CsvStyle::international, [&](CsvWriter& csv) { csv.text(value); });
}

TEST_CASE("French tables have semicolons, decimal commas and the mark that Excel needs") {
    const auto write = [](CsvWriter& csv) {
        csv.text("Léa").amount(Money::from_cents(-123456)).decimal("0.3981").blank().whole(-7);
    };
    CHECK(row(CsvStyle::french, write) == "\xEF\xBB\xBFLéa;-1234,56;0,3981;;-7");
    CHECK(row(CsvStyle::international, write) == "Léa,-1234.56,0.3981,,-7");
}

TEST_CASE("an amount of any size keeps its two decimals") {
    const auto amount = [](std::int64_t cents) {
        return row(CsvStyle::french, [&](CsvWriter& csv) { csv.amount(Money::from_cents(cents)); })
            .substr(3);
    };
    CHECK(amount(0) == "0,00");
    CHECK(amount(-5) == "-0,05");
    CHECK(amount(100) == "1,00");
    CHECK(amount(std::numeric_limits<std::int64_t>::min()) == "-92233720368547758,08");
}

TEST_CASE("a text with a separator of either style, a quote or a line end is quoted") {
    CHECK(cell("a;b") == "\"a;b\"");
    CHECK(cell("a,b") == "\"a,b\"");
    CHECK(cell("12\" pipe") == "\"12\"\" pipe\"");
    CHECK(cell("a\nb") == "\"a\nb\"");
    CHECK(cell("O'Brien") == "O'Brien");
}

TEST_CASE("a text that a spreadsheet would run is made harmless") {
    CHECK(cell("=1+1") == "'=1+1");
    CHECK(cell("=HYPERLINK(\"http://x\";\"y\")") == "\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"");
    CHECK(cell("+33 6") == "'+33 6");
    CHECK(cell("-lea") == "'-lea");
    CHECK(cell("@SUM(A1)") == "'@SUM(A1)");
    for (const char* hidden :
         {" ", "  ", "\u00a0", "\u200b", "\u202f", "\u2060", "\ufeff", " \u00ad"}) {
        CHECK(cell(std::string(hidden) + "=1+1") == "'" + std::string(hidden) + "=1+1");
        CHECK(cell(std::string(hidden) + "a=1") == std::string(hidden) + "a=1");
    }
    CHECK(cell(" ") == " ");
    CHECK(cell("\t=1") == "\"'\t=1\"");
    CHECK(cell("\xEF\xBC\x9D"
               "1") == "'\xEF\xBC\x9D"
                       "1"); // a wide =
    CHECK(cell("a=1") == "a=1");
}

TEST_CASE("a number in a column of texts is not touched") {
    CHECK(cell("-12.50") == "-12.50");
    CHECK(cell("-12-3") == "'-12-3");
}

TEST_CASE("a long table leaves in pieces that make up the whole") {
    std::string text;
    std::size_t longest = 0;
    CsvWriter csv(CsvStyle::international, [&](std::string_view piece) {
        text += piece;
        longest = std::max(longest, piece.size());
    });
    for (int i = 0; i < 20'000; ++i) {
        csv.text("0123456789").whole(i);
        csv.end_row();
    }
    csv.finish();
    CHECK(text.starts_with("0123456789,0\n0123456789,1\n"));
    CHECK(text.ends_with("0123456789,19999\n"));
    CHECK(longest < 70'000);
}

} // namespace csv_writer_test

} // namespace cae
