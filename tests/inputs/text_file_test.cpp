#include <string>

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "cae/inputs/text/text_file.hpp"
#include "support/temporary_folder.hpp"

namespace text_file_test {

using cae::check_text;
using cae::Place;
using cae::Problem;
using cae::Problems;
using cae::read_text_file;
using cae::Rule;

// The only problem of a text.
Problem problem_of(std::string_view text) {
    const Problems problems = check_text(text, "f.csv");
    CHECK(problems.size() == 1);
    return problems.empty() ? Problem{} : problems.front();
}

std::string bytes(std::string_view literal) { return std::string(literal); }

TEST_CASE("text that people save is accepted") {
    CHECK(check_text("", "f").empty());
    CHECK(check_text("a;b\r\n1;2\r\n", "f").empty());
    CHECK(check_text("a\tb\n", "f").empty());
    CHECK(check_text("\xEF\xBB\xBFnom;pr\u00e9nom\n", "f").empty());
    CHECK(check_text("O'Brien; <b>; \u0141ukasz; \u5f20; \U0001F600\n", "f").empty());
}

TEST_CASE("Windows-1252 is named, with its first letter and where that stands") {
    const Problem problem = problem_of("nom\nRen\xE9\nJos\xE9\n");
    CHECK(problem.rule == Rule::text_must_not_be_windows_1252);
    CHECK(problem.place == Place{"f.csv", 2, 4});
    CHECK(problem.value == "é");
    CHECK(problem_of("prix\n12 \x80\n").value == "€");
    CHECK(problem_of("c\x9Cur\n").value == "œ");
    CHECK(problem_of("a\x81\n") ==
          Problem{Rule::text_must_be_utf8, Place{"f.csv", 1, 2}, "0x81", {"?"}});
}

TEST_CASE("UTF-16 is named, with or without its byte order mark") {
    for (const std::string& text :
         {std::string("\xFF\xFEn\0o\0", 6), std::string("\xFE\xFF\0n\0o", 6),
          std::string("n\0o\0m\0", 6), std::string("\0n\0o\0m", 6)}) {
        const Problem problem = problem_of(text);
        CHECK(problem.rule == Rule::text_must_be_utf8);
        CHECK(problem.details == cae::Details{"UTF-16"});
    }
}

TEST_CASE("bytes that only look like UTF-8 are refused") {
    for (const std::string& text :
         {bytes("\xC0\xAF"), bytes("\xE0\x80\xAF"), bytes("\xED\xA0\x80"),
          bytes("\xF4\x90\x80\x80"), bytes("\xF8\x88\x80\x80\x80"), bytes("\xE2\x82")}) {
        CHECK(problem_of(text).rule == Rule::text_must_be_utf8);
    }
    for (const std::string& text : {bytes("a\x80"), bytes("\xC3")}) {
        CHECK(problem_of(text).rule == Rule::text_must_not_be_windows_1252);
    }
    CHECK(check_text("\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF", "f").empty()); // the limits
}

TEST_CASE("NUL bytes, control characters and lone CR are refused where they stand") {
    CHECK(problem_of(std::string("abc\n\u00e9\0x", 8)).place == Place{"f.csv", 2, 2});
    CHECK(problem_of(std::string("abc\0", 4)).rule == Rule::text_must_have_no_nul);
    CHECK(problem_of("abc\x1B[31m").rule == Rule::text_must_have_no_control);
    CHECK(problem_of("abc\x7F").rule == Rule::text_must_have_no_control);
    CHECK(problem_of("abc\u009B").rule == Rule::text_must_have_no_control);
    CHECK(problem_of("a\rb\n").rule == Rule::text_must_have_no_lone_cr);
    CHECK(problem_of("a\r\nb\r").place == Place{"f.csv", 2, 2});
    CHECK(problem_of("a\r\r\n").rule == Rule::text_must_have_no_lone_cr);
}

TEST_CASE("a byte order mark opens a file or is refused") {
    CHECK(problem_of("a\n\xEF\xBB\xBF"
                     "b\n")
              .rule == Rule::byte_order_mark_must_be_first);
    CHECK(problem_of("\xEF\xBB\xBF\xEF\xBB\xBF").rule == Rule::byte_order_mark_must_be_first);
}

TEST_CASE("a line has a longest length") {
    const std::string longest(1'000'000, 'a');
    CHECK(check_text(longest + "\n" + longest, "f").empty());
    const Problem problem = problem_of("a\n" + longest + "b\nc\n");
    CHECK(problem.rule == Rule::line_must_not_be_too_long);
    CHECK(problem.place.line == 2);
}

TEST_CASE("every kind of fault of a text is reported at once") {
    CHECK(check_text(std::string("a\x01\rb\0c\n", 7), "f").size() == 3);
}

TEST_CASE("a file is read without its byte order mark") {
    const cae_test::TemporaryFolder folder;
    const auto file = folder.write("a.csv", "\xEF\xBB\xBFnom\r\n");
    const auto text = read_text_file(file);
    REQUIRE(text);
    CHECK(*text == "nom\r\n");
}

TEST_CASE("a file that cannot be read is named") {
    const cae_test::TemporaryFolder folder;
    const auto absent = read_text_file(folder.path() / "absent.csv");
    REQUIRE_FALSE(absent);
    CHECK(absent.error().front().rule == Rule::file_must_exist);
    CHECK(absent.error().front().place.file == (folder.path() / "absent.csv").generic_string());
    const auto directory = read_text_file(folder.path());
    REQUIRE_FALSE(directory);
    CHECK(directory.error().front().rule == Rule::file_must_be_ordinary);
}

TEST_CASE("a pipe or a device is refused at once") {
    const cae_test::TemporaryFolder folder;
    const auto pipe = folder.path() / "pipe.csv";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    for (const auto& path : {pipe, std::filesystem::path("/dev/zero")}) {
        const auto text = read_text_file(path);
        REQUIRE_FALSE(text);
        CHECK(text.error().front().rule == Rule::file_must_be_ordinary);
    }
}

TEST_CASE("a line without end is refused before it fills the memory") {
    const cae_test::TemporaryFolder folder;
    std::string line;
    for (int i = 0; i < 1'000'000; ++i) line += "\u00e9";
    const auto cut = read_text_file(folder.write("long.csv", line));
    REQUIRE_FALSE(cut);
    CHECK(cut.error().size() == 1); // where reading stopped is no fault of the encoding
    CHECK(cut.error().front().rule == Rule::line_must_not_be_too_long);
}

} // namespace text_file_test
