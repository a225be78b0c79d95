#include <array>
#include <string>

#include <doctest/doctest.h>

#include "cae/inputs/text/internal/csv.hpp"

namespace csv_test {

using cae::ColumnUse;
using cae::Place;
using cae::Rule;

enum Column : std::size_t { name, amount, note, bonus };

constexpr std::array columns{
    cae::CsvColumn{"name", ColumnUse::required, cae::Privacy::open},
    cae::CsvColumn{"amount", ColumnUse::required, cae::Privacy::personal},
    cae::CsvColumn{"note", ColumnUse::optional, cae::Privacy::open},
    cae::CsvColumn{"bonus", ColumnUse::unsupported, cae::Privacy::open},
};

// Every sound row as "line:name|amount|note ".
struct Reading {
    std::string rows;
    cae::Problems problems;
};

Reading read(std::string_view text) {
    Reading reading;
    cae::CsvReader rows(text, "f.csv", columns, reading.problems);
    while (rows.next()) {
        if (!rows.row_is_sound()) continue;
        reading.rows += std::to_string(rows.line()) + ":";
        reading.rows += rows.text(name);
        reading.rows += "|";
        reading.rows += rows.text(amount);
        reading.rows += "|";
        reading.rows += rows.text(note);
        reading.rows += " ";
    }
    return reading;
}

// The one problem of a text.
cae::Problem problem_of(std::string_view text) {
    const Reading reading = read(text);
    REQUIRE(reading.problems.size() == 1);
    return reading.problems.front();
}

TEST_CASE("columns come by name in any order") {
    CHECK(read("amount;note;name\n1;x;anna\n2;y;ben\n").rows == "2:anna|1|x 3:ben|2|y ");
    CHECK(read("name;amount\nanna;1\n").rows == "2:anna|1| ");
}

TEST_CASE("the header tells the separator") {
    CHECK(read("name,amount\nanna;x,1\n").rows == "2:anna;x|1| ");
    CHECK(read("name;amount\nanna,x;1\n").rows == "2:anna,x|1| ");
    CHECK(read("name\tamount\tnote\nanna, ben\t1\t\n\t\t\nben\t\t\n").rows == "2:anna, ben|1| ");
}

TEST_CASE("lines end with LF, CRLF or the file") {
    CHECK(read("name;amount\r\nanna;1\r\nben;2").rows == "2:anna|1| 3:ben|2| ");
    CHECK(read("name;amount\nanna;1").rows == "2:anna|1| ");
}

TEST_CASE("a byte order mark may open the text") {
    CHECK(read("\xEF\xBB\xBFname;amount\nanna;1\n").rows == "2:anna|1| ");
}

TEST_CASE("blank lines and lines of empty cells do not count") {
    CHECK(read("name;amount\n\nanna;1\n;\n  \nben;2\n\n;\n\n").rows == "3:anna|1| 6:ben|2| ");
}

TEST_CASE("quotes hold separators and doubled quotes") {
    CHECK(read("name;amount;note\n\"a;b\";1;\"12\"\" \"\"pipe\"\"\"\n").rows ==
          "2:a;b|1|12\" \"pipe\" ");
    CHECK(read("name;amount;note\nanna;1;\"\"\n").rows == "2:anna|1| ");
}

TEST_CASE("a quote within an unquoted cell is a character like others") {
    CHECK(read("name;amount\n12\" pipe;1\n").rows == "2:12\" pipe|1| ");
}

TEST_CASE("blanks around an unquoted cell do not count, quoted ones do") {
    CHECK(read("name ; amount\n anna\t; 1 \n").rows == "2:anna|1| ");
    CHECK(read("name;amount\n\" anna \" ;1\n").rows == "2: anna |1| ");
}

TEST_CASE("a quote must be closed on its line, before a separator") {
    CHECK(problem_of("name;amount\nanna;\"1\nben;2\n") ==
          cae::Problem{Rule::quote_must_be_closed, Place{"f.csv", 2, 6}, "", {}});
    CHECK(problem_of("name;amount\n\"anna\"x;1\n").rule == Rule::quote_must_be_closed);
    CHECK(problem_of("name;amount\nanna;\"1\"\"\n").rule == Rule::quote_must_be_closed);
    CHECK(read("name;amount\nanna;\"1\nben;2\n").rows == "3:ben|2| ");
}

TEST_CASE("a file has a header") {
    CHECK(problem_of("") ==
          cae::Problem{
              Rule::header_must_be_present, Place{"f.csv", 1, 1}, "", {"name, amount, note"}});
    CHECK(problem_of("\n\n").rule == Rule::header_must_be_present);
}

TEST_CASE("an unknown column is refused with the known ones") {
    const auto problem = problem_of("name;amount;nmae\nanna;1;x\n");
    CHECK(problem ==
          cae::Problem{
              Rule::column_must_be_known, Place{"f.csv", 1, 13}, "nmae", {"name, amount, note"}});
}

TEST_CASE("a column that is not read yet is refused by name, even when empty") {
    CHECK(problem_of("name;bonus;amount\nanna;;1\n") ==
          cae::Problem{Rule::column_must_be_supported, Place{"f.csv", 1, 6}, "bonus"});
}

TEST_CASE("a column stands once") {
    CHECK(problem_of("name;amount;name\nanna;1;ben\n") ==
          cae::Problem{Rule::column_must_be_unique, Place{"f.csv", 1, 13}, "name"});
}

TEST_CASE("a required column must be there, and that is said once") {
    CHECK(problem_of("name;note\nanna;x\nben;y\n") ==
          cae::Problem{Rule::column_must_be_present, Place{"f.csv", 1, 1}, "", {"amount"}});
}

TEST_CASE("a text without any known column is not read further") {
    CHECK(problem_of("first line of a letter\nsecond line\n").rule == Rule::header_must_be_present);
}

// What stands there may be a name or a pay.
TEST_CASE("a table without a header shows nothing of its first row") {
    const auto problem = problem_of("Anna Lefèvre;2500,00;name;x\nBen;1;;\n");
    CHECK(problem ==
          cae::Problem{
              Rule::header_must_be_present, Place{"f.csv", 1, 1}, "", {"name, amount, note"}});
}

TEST_CASE("a fault of the header is told without the faults it makes of every row") {
    const auto problem = problem_of("name;amuont;note\nanna;1;x\n;;y\nben;z;\n");
    CHECK(problem.rule == Rule::column_must_be_known);
    CHECK(problem.value == "amuont");
}

TEST_CASE("empty columns at the end do not count, with or without empty titles") {
    CHECK(read("name;amount;;\nanna;1;;\nben;2\n").rows == "2:anna|1| 3:ben|2| ");
    CHECK(read("name;amount\nanna;1;;;\n").rows == "2:anna|1| ");
    CHECK(problem_of("name;amount;;\nanna;1;x;\n").rule == Rule::row_must_have_all_cells);
}

TEST_CASE("no-break blanks around a cell do not count") {
    CHECK(read("name;amount\n\u00a0anna\u202f; 1\u00a0\n\u00a0;\u202f\n").rows == "2:anna|1| ");
}

TEST_CASE("a line of totals is told as such") {
    CHECK(problem_of("name;amount;note\nanna;1;\nTotal;1;\n") ==
          cae::Problem{Rule::row_must_not_be_a_total, Place{"f.csv", 3, 1}, "Total"});
    CHECK(problem_of("note;name;amount\nx;anna;1\nTOTAL GÉNÉRAL;;1\n").value == "TOTAL GÉNÉRAL");
    CHECK(problem_of("note;name;amount\nx;anna;1\n;;Sous-total :\n").value == "Sous-total :");
    CHECK(problem_of("note;name;amount\nx;anna;1\n1 234,00 €;;\n") ==
          cae::Problem{Rule::row_must_not_be_a_total, Place{"f.csv", 3, 1}});
}

TEST_CASE("a row that begins with the word total and is filled in is a row") {
    CHECK(read("note;name;amount\nTotal;anna;1\n").rows == "2:anna|1|Total ");
    CHECK(read("name;amount\nTotalEnergies;1\n").rows == "2:TotalEnergies|1| ");
}

TEST_CASE("a row has as many cells as the header") {
    CHECK(problem_of("name;amount\nanna;1;x\n") ==
          cae::Problem{Rule::row_must_have_all_cells, Place{"f.csv", 2, 8}, "", {3, 2}});
    CHECK(problem_of("name;amount;note\nanna;1\n") ==
          cae::Problem{Rule::row_must_have_all_cells, Place{"f.csv", 2, 7}, "", {2, 3}});
}

TEST_CASE("a required cell is not blank") {
    CHECK(problem_of("name;amount\n;1\n") ==
          cae::Problem{Rule::text_must_not_be_empty, Place{"f.csv", 2, 1}, "", {"name"}});
}

TEST_CASE("the place of a cell counts characters, not bytes") {
    cae::Problems problems;
    cae::CsvReader rows("name;amount;note\nZoé Œuvré;1;\"né\"\n", "f.csv", columns, problems);
    REQUIRE(rows.next());
    CHECK(rows.place(name) == Place{"f.csv", 2, 1});
    CHECK(rows.place(amount) == Place{"f.csv", 2, 11});
    CHECK(rows.place(note) == Place{"f.csv", 2, 13});
}

TEST_CASE("the value of a personal column is marked") {
    cae::Problems problems;
    cae::CsvReader rows("name;amount\nanna;abc\n", "f.csv", columns, problems);
    REQUIRE(rows.next());
    rows.report(amount, Rule::amount_must_be_exact);
    rows.report(name, Rule::id_must_be_safe);
    CHECK(problems[0].privacy == cae::Privacy::personal);
    CHECK(problems[1].privacy == cae::Privacy::open);
    CHECK_FALSE(rows.row_is_sound());
}

TEST_CASE("a message shows the beginning of a very long value") {
    std::string text = "name;amount\n";
    for (int i = 0; i < 150; ++i) text += "é";
    text += ";1\n";
    cae::Problems problems;
    cae::CsvReader rows(text, "f.csv", columns, problems);
    REQUIRE(rows.next());
    rows.report(name, Rule::id_must_be_safe);
    std::string hundred;
    for (int i = 0; i < 100; ++i) hundred += "é";
    CHECK(problems[0].value == hundred + "…");
}

TEST_CASE("reading stops after a thousand problems and says so") {
    std::string text = "name;amount\n";
    for (int i = 0; i < 5'000; ++i) text += ";1\n";
    const Reading reading = read(text);
    REQUIRE(reading.problems.size() == 1'001);
    CHECK(reading.problems.back() ==
          cae::Problem{Rule::file_must_have_few_problems, Place{"f.csv", 1'001, 0}, "", {1000}});
}

TEST_CASE("problems of other files do not stop the reading of this one") {
    cae::Problems problems(2'000);
    cae::CsvReader rows("name;amount\nanna;1\n", "f.csv", columns, problems);
    CHECK(rows.next());
    CHECK(rows.row_is_sound());
    CHECK_FALSE(rows.next());
    CHECK(problems.size() == 2'000);
}

} // namespace csv_test
