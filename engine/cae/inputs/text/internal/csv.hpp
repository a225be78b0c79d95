// CSV text row by row: columns by name in any order, cells as views into the text.
//
// A file starts with the names of its columns. They are separated by `;`, `,` or tabs, whichever
// the header holds. A cell may stand in double quotes, which double inside: "12"" pipe"; it ends on
// its own line. Blanks around an unquoted cell, blank lines, lines of empty cells and empty cells
// beyond the last title (as spreadsheets leave them at the end) do not count.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/place.hpp"
#include "cae/base/problem.hpp"

namespace cae {

// What a kind of file expects of a column.
enum class ColumnUse {
    required,    // the column is there and none of its cells is blank
    present,     // the column is there, its cells may be blank
    optional,    // the column may be missing, its cells may be blank
    unsupported, // refused by name: planned, not read yet
};

struct CsvColumn {
    std::string_view name;
    ColumnUse use = ColumnUse::optional;
    Privacy privacy = Privacy::open;
};

// Columns that nobody asks for: refused in our own files, left out of those of others.
enum class OtherColumns { refused, left_out };

inline constexpr std::size_t most_csv_problems = 1'000;

class CsvReader;

// Rows that a text can hold: no more than its lines, nor than rows of `shortest` bytes.
[[nodiscard]] std::size_t most_csv_rows(std::string_view text, std::size_t shortest);

// A cell of the current row, or a part of it, as the readers of csv_values.hpp take it.
struct CsvCell {
    CsvReader& row;
    std::size_t column;
    std::string_view text; // empty when blank or when the file lacks the column

    // Appends a problem of the cell; its value is hidden where the column is personal.
    void report(Rule rule, Details details = {}) const;
};

// Reads one file. `columns` are known to the caller by their position in the span. Typical use:
//
//     CsvReader rows(text, file, columns, problems);
//     while (rows.next()) {
//         auto value = read_the_row(rows); // with the readers of csv_values.hpp
//         if (rows.row_is_sound()) values.push_back(std::move(value));
//     }
//
// `text` (UTF-8, checked by `read_text_file`), `columns` and `problems` must outlive the reader.
// Cells are views into `text`, or into the reader where quotes were doubled. Appends
// Rule::header_must_be_present, column_must_be_known, column_must_be_supported,
// column_must_be_unique, column_must_be_present, row_must_have_all_cells, row_must_not_be_a_total,
// quote_must_be_closed, text_must_not_be_empty; rows are not read under a header that lacks a
// column or has an unknown one; after `most_csv_problems` file_must_have_few_problems, and reads no
// further.
class CsvReader {
public:
    CsvReader(std::string_view text, std::string file, std::span<const CsvColumn> columns,
              Problems& problems, OtherColumns others = OtherColumns::refused);

    // Moves to the next row with as many cells as the header; false at the end of the text. Rows
    // that are no rows are reported and left out.
    [[nodiscard]] bool next();

    // The cell of a column in the current row; empty where the file lacks the column.
    [[nodiscard]] std::string_view text(std::size_t column) const {
        return cells_[positions_[column]].text;
    }
    [[nodiscard]] CsvCell cell(std::size_t column) { return {*this, column, text(column)}; }
    [[nodiscard]] bool blank(std::size_t column) const { return text(column).empty(); }
    // Whether the file has the column.
    [[nodiscard]] bool has(std::size_t column) const { return positions_[column] != no_cell; }

    // The line of the current row, counted from 1; the header is part of the count.
    [[nodiscard]] std::size_t line() const { return line_; }
    // Where the cell begins. The column counts the characters of the line from 1, as an editor
    // shows.
    [[nodiscard]] Place place(std::size_t column) const;
    [[nodiscard]] char separator() const { return separator_; }
    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] std::string_view name(std::size_t column) const { return columns_[column].name; }

    // Appends a problem of the cell in `column`, as CsvCell does.
    void report(std::size_t column, Rule rule, Details details = {});
    // Whether a line that is no row was left out, so that what it said is unknown.
    [[nodiscard]] bool left_out_rows() const { return left_out_rows_; }
    // Whether nothing was reported since the row began.
    [[nodiscard]] bool row_is_sound() const { return problems_.size() == problems_before_row_; }

private:
    struct Cell {
        std::string_view text;
        const char* start = nullptr;
    };

    [[nodiscard]] bool next_line();
    [[nodiscard]] bool split_line();
    [[nodiscard]] bool split_plain_line();
    [[nodiscard]] bool split_quoted_line();
    void add_trimmed(const char* start, const char* stop);
    const char* read_cell(const char* start, const char* end);
    const char* read_quoted_cell(const char* start, const char* end);
    void add_cell(const char* start, std::string_view text);
    [[nodiscard]] std::string_view unescaped(std::string_view quoted);
    [[nodiscard]] const Cell* first_cell_with_text() const;
    [[nodiscard]] bool is_row();
    [[nodiscard]] bool has_all_cells();
    [[nodiscard]] bool refuse_total(const Cell& first);
    [[nodiscard]] bool names_something_beside(const Cell& first) const;
    [[nodiscard]] bool is_sum_without_name() const;
    void require_cells();

    void read_header();
    void leave_out_rows();
    [[nodiscard]] std::span<const Cell> row_cells() const {
        return std::span(cells_).subspan(1, cell_count_);
    }
    [[nodiscard]] std::optional<std::size_t> column_of(std::string_view title) const;
    [[nodiscard]] bool is_header() const;
    void read_titles();
    [[nodiscard]] bool has_needed_columns();
    void read_title(std::size_t position);
    [[nodiscard]] std::string known_columns() const;
    void report_at(const char* at, Rule rule, std::string_view value, Details details,
                   Privacy privacy = Privacy::open);
    [[nodiscard]] Place place_at(const char* at) const;
    [[nodiscard]] bool too_many_problems();

    // The first of the cells is that of columns which the file lacks: always blank. Those of the
    // row follow it.
    static constexpr std::size_t no_cell = 0;

    std::string_view rest_; // what was not read yet
    std::string file_;
    std::span<const CsvColumn> columns_;
    Problems& problems_;
    OtherColumns others_;
    char separator_ = ',';
    std::string_view row_; // the current line
    std::size_t line_ = 0;
    std::vector<Cell> cells_{Cell{}};
    std::size_t cell_count_ = 0; // of the current row
    std::size_t cells_expected_ = 0;
    std::vector<std::size_t> positions_; // of each column among the cells, or `no_cell`
    std::vector<std::size_t> needed_;    // the columns of which no cell may be blank
    std::deque<std::string> unescaped_;  // a deque keeps its strings in place
    bool lacks_needed_ = false;          // one of those cells of the row is blank
    bool left_out_rows_ = false;
    bool is_personal_ = false; // a column is: its values may stand in another by mistake
    std::size_t problems_before_file_ = 0;
    std::size_t problems_before_row_ = 0;
};

} // namespace cae
