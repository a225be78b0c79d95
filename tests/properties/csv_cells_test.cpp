// However a row is written, in the plain way that is read fast or as spreadsheets leave it, it says
// the same.
#include <array>
#include <string>
#include <vector>

#include "cae/inputs/text/internal/csv_values.hpp"
#include "properties/property.hpp"

namespace csv_cells_test {

using cae_test::check_property;

constexpr std::size_t columns_count = 4;
constexpr std::array columns{cae::CsvColumn{"a"}, cae::CsvColumn{"b"}, cae::CsvColumn{"c"},
                             cae::CsvColumn{"d"}};

// A text that needs no quotes: words, numbers, accents, blanks inside, nothing at all.
std::string draw_text() {
    std::string text;
    const int pieces = *rc::gen::inRange(0, 4);
    for (int i = 0; i < pieces; ++i) {
        text += *rc::gen::element<std::string>("x", "Total", "12", ",5", "é", "€", "a b", "-", "~",
                                               "a\u00a0b", "12 000");
    }
    return text;
}

std::string draw_blanks() {
    return *rc::gen::element<std::string>("", "", " ", "  ", "\u00a0", "\u202f ", "\t");
}

// The same text quoted, or between blanks.
std::string written_otherwise(const std::string& text) {
    const std::string cell = *rc::gen::arbitrary<bool>() ? "\"" + text + "\"" : text;
    return draw_blanks() + cell + draw_blanks();
}

struct Written {
    std::string plain = "a;b;c;d\n";
    std::string otherwise = "a;b;c;d\r\n";

    void add_row() {
        for (std::size_t column = 0; column < columns_count; ++column) {
            const std::string text = column == 0 ? "row" + draw_text() : draw_text();
            plain += (column == 0 ? "" : ";") + text;
            otherwise += (column == 0 ? "" : ";") + written_otherwise(text);
        }
        plain += '\n';
        otherwise += *rc::gen::element<std::string>("\n", "\r\n", ";;\n", "\n\n");
    }
};

std::vector<std::string> cells_of(const std::string& text) {
    cae::Problems problems;
    cae::CsvReader rows(text, "f.csv", columns, problems);
    std::vector<std::string> cells;
    while (rows.next()) {
        for (std::size_t column = 0; column < columns_count; ++column) {
            cells.emplace_back(rows.text(column));
        }
    }
    RC_ASSERT(problems.empty());
    return cells;
}

TEST_CASE("a cell is the same written plainly, between blanks or in quotes") {
    check_property(2'000, [] {
        Written written;
        const int rows = *rc::gen::inRange(1, 6);
        for (int i = 0; i < rows; ++i) written.add_row();
        const auto plain = cells_of(written.plain);
        RC_ASSERT(plain.size() == columns_count * static_cast<std::size_t>(rows));
        RC_ASSERT(plain == cells_of(written.otherwise));
    });
}

// The amount in cents that a cell says.
std::int64_t cents_in(const std::string& cell) {
    cae::Problems problems;
    const std::string text = "a;b\nx;" + cell + "\n";
    cae::CsvReader rows(text, "f.csv", columns, problems);
    RC_ASSERT(rows.next());
    const auto amount = cae::money_in(rows.cell(1));
    RC_ASSERT(amount.has_value());
    return amount->cents();
}

// "1234567" as "1 234 567", its groups apart by a blank of any kind.
std::string grouped(std::string digits) {
    for (std::size_t place = digits.size(); place > 3;) {
        place -= 3;
        digits.insert(place, *rc::gen::element<std::string>(" ", "\u00a0", "\u202f"));
    }
    return digits;
}

TEST_CASE("an amount is the same written plainly or grouped, with its unit, in quotes") {
    check_property(2'000, [] {
        const auto cents = *rc::gen::inRange<std::int64_t>(1, 10'000'000'000);
        const std::string sign = *rc::gen::element<std::string>("", "-");
        const std::string whole = std::to_string(cents / 100);
        const std::string part = std::to_string(cents % 100 + 100).substr(1);
        const std::int64_t expected = sign.empty() ? cents : -cents;
        RC_ASSERT(cents_in(sign + whole + "." + part) == expected);
        RC_ASSERT(cents_in(sign + whole + "," + part) == expected);
        RC_ASSERT(cents_in(written_otherwise(sign + grouped(whole) + "," + part + " €")) ==
                  expected);
    });
}

// As a person decides: a comma marks the decimals where there is one, else a point.
TEST_CASE("a number whose mark is not announced is one with its own mark, or none") {
    check_property(5'000, [] {
        std::string text;
        const int size = *rc::gen::inRange(0, 9);
        for (int i = 0; i < size; ++i) text += *rc::gen::element('1', '0', '7', '.', ',', '-');
        const bool comma = text.find(',') != std::string::npos;
        const auto own = comma ? cae::DecimalMark::comma : cae::DecimalMark::point;
        RC_ASSERT(parse_scaled(text, 2, cae::DecimalMark::either) == parse_scaled(text, 2, own));
    });
}

} // namespace csv_cells_test
