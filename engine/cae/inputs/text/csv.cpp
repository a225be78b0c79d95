#include "cae/inputs/text/internal/csv.hpp"

#include <algorithm>
#include <utility>

#include "cae/inputs/text/internal/csv_bytes.hpp"
#include "cae/inputs/text/internal/written_values.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

// A value as a message shows it: the beginning of a very long one, cut between two characters.
std::string shown(std::string_view value) {
    constexpr std::size_t longest = 200;
    if (value.size() <= longest) return std::string(value);
    std::size_t end = longest;
    while (!starts_character(value[end])) --end;
    return std::string(value.substr(0, end)) + "…";
}

// What separates the cells of a header: a title may hold a comma or a tab, hardly more of them than
// there are columns.
char separator_of(std::string_view header) {
    if (header.find(';') != std::string_view::npos) return ';';
    const auto tabs = std::count(header.begin(), header.end(), '\t');
    return tabs > std::count(header.begin(), header.end(), ',') ? '\t' : ',';
}

} // namespace

std::size_t most_csv_rows(std::string_view text, std::size_t shortest) {
    return std::min(count_byte(text, '\n'), text.size() / shortest) + 1;
}

void CsvCell::report(Rule rule, Details details) const {
    row.report(column, rule, std::move(details));
}

CsvReader::CsvReader(std::string_view text, std::string file, std::span<const CsvColumn> columns,
                     Problems& problems, OtherColumns others)
    : rest_(without_byte_order_mark(text)), file_(std::move(file)), columns_(columns),
      problems_(problems), others_(others), positions_(columns.size(), no_cell),
      is_personal_(std::any_of(columns.begin(), columns.end(),
                               [](const CsvColumn& c) { return c.privacy == Privacy::personal; })),
      problems_before_file_(problems.size()), problems_before_row_(problems.size()) {
    read_header();
}

bool CsvReader::next() {
    while (!too_many_problems() && next_line()) {
        problems_before_row_ = problems_.size();
        if (!is_row()) continue;
        require_cells();
        return true;
    }
    return false;
}

// Splits the line; false when it is empty cells only, or after reporting why it is no row.
bool CsvReader::is_row() {
    if (split_line()) {
        lacks_needed_ = std::any_of(needed_.begin(), needed_.end(),
                                    [this](std::size_t column) { return blank(column); });
        const Cell* const first = first_cell_with_text();
        if (first == nullptr || refuse_total(*first)) return false;
        if (has_all_cells()) return true;
    }
    left_out_rows_ = true;
    return false;
}

Place CsvReader::place(std::size_t column) const {
    return place_at(has(column) ? cells_[positions_[column]].start : row_.data());
}

void CsvReader::report(std::size_t column, Rule rule, Details details) {
    const char* at = has(column) ? cells_[positions_[column]].start : row_.data();
    const std::string_view value = text(column);
    const bool is_hidden = columns_[column].privacy == Privacy::personal ||
                           (is_personal_ ? may_be_personal(value, details)
                                         : has_many_digits(value));
    report_at(at, rule, value, std::move(details), is_hidden ? Privacy::personal : Privacy::open);
}

// Moves to the next line that is not blank.
bool CsvReader::next_line() {
    while (!rest_.empty()) {
        const char* const end = find_byte(rest_.data(), end_of(rest_), '\n');
        row_ = text_between(rest_.data(), end);
        rest_.remove_prefix(std::min(row_.size() + 1, rest_.size()));
        ++line_;
        if (row_.ends_with('\r')) row_.remove_suffix(1);
        if (!row_.empty() && is_plain(row_.front())) return true;
        if (skip_blanks(row_.data(), end_of(row_)) != end_of(row_)) return true;
    }
    return false;
}

// Cells are overwritten row after row, field by field: the vector only grows.
inline void CsvReader::add_cell(const char* start, std::string_view text) {
    if (++cell_count_ == cells_.size()) cells_.resize(2 * cells_.size());
    Cell& cell = cells_[cell_count_];
    cell.start = start;
    cell.text = text;
}

// Cuts the line into cells; false when a quote prevents it.
bool CsvReader::split_line() {
    cell_count_ = 0;
    const bool quoted = find_byte(row_.data(), end_of(row_), '"') != end_of(row_);
    if (quoted ? !split_quoted_line() : !split_plain_line()) return false;
    for (std::size_t i = cell_count_ + 1; i <= cells_expected_; ++i) cells_[i] = {};
    return true;
}

// Without quotes every separator ends a cell.
bool CsvReader::split_plain_line() {
    const char* start = row_.data();
    const char* const end = end_of(row_);
    for_each_byte(start, end, separator_, [&](const char* stop) {
        add_trimmed(start, stop);
        start = stop + 1;
    });
    add_trimmed(start, end);
    return true;
}

void CsvReader::add_trimmed(const char* start, const char* stop) {
    if (start != stop && !(is_plain(*start) && is_plain(stop[-1]))) {
        start = skip_blanks(start, stop, separator_);
        stop = trim_end(start, stop);
    }
    add_cell(start, text_between(start, stop));
}

bool CsvReader::split_quoted_line() {
    const char* const end = end_of(row_);
    const char* start = row_.data();
    while (start != nullptr) {
        start = skip_blanks(start, end, separator_);
        const bool quoted = start != end && *start == '"';
        const char* const stop = quoted ? read_quoted_cell(start, end) : read_cell(start, end);
        if (stop == nullptr) return false;
        start = stop != end ? stop + 1 : nullptr;
    }
    return true;
}

// Reads the cell that begins at `start`; returns its separator, or `end`.
const char* CsvReader::read_cell(const char* start, const char* end) {
    const char* const stop = find_near_byte(start, end, separator_);
    add_trimmed(start, stop);
    return stop;
}

// Reads the cell whose quote opens at `start`; returns its separator, `end`, or nullptr after
// reporting a quote that is not closed before them.
const char* CsvReader::read_quoted_cell(const char* start, const char* end) {
    bool doubled = false;
    const char* quote = find_near_byte(start + 1, end, '"');
    while (quote != end && quote + 1 != end && quote[1] == '"') {
        doubled = true;
        quote = find_byte(quote + 2, end, '"');
    }
    const char* const stop = quote != end ? skip_blanks(quote + 1, end, separator_) : end;
    if (quote == end || (stop != end && *stop != separator_)) {
        report_at(start, Rule::quote_must_be_closed, {}, {});
        return nullptr;
    }
    const std::string_view inside = text_between(start + 1, quote);
    add_cell(start, doubled ? unescaped(inside) : inside);
    return stop;
}

std::string_view CsvReader::unescaped(std::string_view quoted) {
    std::string text;
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        text += quoted[i];
        if (quoted[i] == '"') ++i;
    }
    return unescaped_.emplace_back(std::move(text));
}

const CsvReader::Cell* CsvReader::first_cell_with_text() const {
    for (const Cell& cell : row_cells()) {
        if (!cell.text.empty()) return &cell;
    }
    return nullptr;
}

// Spreadsheets end rows with the empty cells of columns that have no title.
bool CsvReader::has_all_cells() {
    if (cell_count_ == cells_expected_) return true;
    const auto cells = row_cells();
    const auto beyond = cells.subspan(std::min(cells_expected_, cell_count_));
    const bool is_blank = std::all_of(beyond.begin(), beyond.end(),
                                      [](const Cell& cell) { return cell.text.empty(); });
    if (!beyond.empty() && is_blank) return true;
    const char* const at = beyond.empty() ? end_of(row_) : beyond.front().start;
    report_at(at, Rule::row_must_have_all_cells, {}, {cell_count_, cells_expected_});
    return false;
}

// A line that begins with the word total and names nothing, or has nothing but numbers beside blank
// cells that every row needs: its amounts are those of other rows.
bool CsvReader::refuse_total(const Cell& first) {
    const bool is_named = is_total_word(first.text);
    const bool is_total = is_named ? !names_something_beside(first)
                                   : lacks_needed_ && is_sum_without_name();
    if (!is_total) return false;
    report_at(first.start, Rule::row_must_not_be_a_total,
              is_named ? first.text : std::string_view{}, {});
    return true;
}

// Whether another cell that every row needs has more than a number.
bool CsvReader::names_something_beside(const Cell& first) const {
    return std::any_of(needed_.begin(), needed_.end(), [&](std::size_t column) {
        const Cell& cell = cells_[positions_[column]];
        return cell.start != first.start && !cell.text.empty() && !plain_number(cell.text);
    });
}

bool CsvReader::is_sum_without_name() const {
    const auto blanks = std::count_if(needed_.begin(), needed_.end(),
                                      [this](std::size_t column) { return blank(column); });
    const auto cells = row_cells();
    return blanks >= 2 && std::all_of(cells.begin(), cells.end(), [](const Cell& cell) {
               return cell.text.empty() || plain_number(cell.text).has_value();
           });
}

void CsvReader::require_cells() {
    if (!lacks_needed_) return;
    for (const std::size_t column : needed_) {
        if (blank(column)) report(column, Rule::text_must_not_be_empty, {name(column)});
    }
}

void CsvReader::read_header() {
    if (!next_line()) {
        problems_.push_back(
            {Rule::header_must_be_present, {file_, 1, 1}, {}, {known_columns()}, Privacy::open});
        return;
    }
    separator_ = separator_of(row_);
    if (!split_line()) {
        leave_out_rows();
        return;
    }
    while (cell_count_ > 1 && cells_[cell_count_].text.empty()) --cell_count_;
    cells_expected_ = cell_count_;
    if (is_header()) {
        read_titles();
    } else {
        report_at(row_.data(), Rule::header_must_be_present, {}, {known_columns()});
        leave_out_rows();
    }
}

// Rows under a faulty header would only repeat its fault.
void CsvReader::leave_out_rows() {
    left_out_rows_ = true;
    rest_ = {};
}

std::optional<std::size_t> CsvReader::column_of(std::string_view title) const {
    const auto column = std::find_if(columns_.begin(), columns_.end(),
                                     [&](const CsvColumn& c) { return c.name == title; });
    if (column == columns_.end()) return std::nullopt;
    return static_cast<std::size_t>(column - columns_.begin());
}

// Whether the line names columns: in one that names fewer than it does not, values stand, which
// nobody may be shown. Titles of others are their own.
bool CsvReader::is_header() const {
    if (others_ == OtherColumns::left_out) return true;
    const auto cells = row_cells();
    const auto known = std::count_if(cells.begin(), cells.end(), [&](const Cell& cell) {
        return column_of(cell.text).has_value();
    });
    return known > 0 && 2 * known >= static_cast<std::ptrdiff_t>(cell_count_);
}

// A column that is missing may be one that was misspelt: that is said first.
void CsvReader::read_titles() {
    const std::size_t before = problems_.size();
    for (std::size_t i = 1; i <= cell_count_ && !too_many_problems(); ++i) read_title(i);
    const auto is_unknown = [](const Problem& problem) {
        return problem.rule == Rule::column_must_be_known;
    };
    const auto first = problems_.begin() + static_cast<std::ptrdiff_t>(before);
    const bool all_known = std::none_of(first, problems_.end(), is_unknown);
    if (!all_known || !has_needed_columns()) leave_out_rows();
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (columns_[column].use == ColumnUse::required && has(column)) needed_.push_back(column);
    }
}

bool CsvReader::has_needed_columns() {
    bool all = true;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        const ColumnUse use = columns_[column].use;
        const bool must_be_there = use == ColumnUse::required || use == ColumnUse::present;
        if (!must_be_there || has(column)) continue;
        report_at(row_.data(), Rule::column_must_be_present, {}, {name(column)});
        all = false;
    }
    return all;
}

void CsvReader::read_title(std::size_t position) {
    const Cell& cell = cells_[position];
    const auto column = column_of(cell.text);
    if (!column) {
        if (others_ == OtherColumns::left_out) return;
        const bool is_hidden = is_personal_ && is_misplaced(Rule::column_must_be_known, cell.text);
        report_at(cell.start, Rule::column_must_be_known, cell.text, {known_columns()},
                  is_hidden ? Privacy::personal : Privacy::open);
    } else if (columns_[*column].use == ColumnUse::unsupported) {
        report_at(cell.start, Rule::column_must_be_supported, cell.text, {});
    } else if (has(*column)) {
        report_at(cell.start, Rule::column_must_be_unique, cell.text, {});
    } else {
        positions_[*column] = position;
    }
}

std::string CsvReader::known_columns() const {
    std::string known;
    for (const CsvColumn& column : columns_) {
        if (column.use == ColumnUse::unsupported) continue;
        if (!known.empty()) known += ", ";
        known += column.name;
    }
    return known;
}

void CsvReader::report_at(const char* at, Rule rule, std::string_view value, Details details,
                          Privacy privacy) {
    problems_.push_back({rule, place_at(at), shown(value), std::move(details), privacy});
}

Place CsvReader::place_at(const char* at) const {
    const auto characters = std::count_if(row_.data(), at, starts_character);
    return {file_, line_, static_cast<std::size_t>(characters) + 1};
}

bool CsvReader::too_many_problems() {
    if (problems_.size() - problems_before_file_ < most_csv_problems) return false;
    if (!rest_.empty()) {
        problems_.push_back({Rule::file_must_have_few_problems,
                             {file_, line_, 0},
                             {},
                             {most_csv_problems},
                             Privacy::open});
        leave_out_rows();
    }
    return true;
}

} // namespace cae
