#include "cae/inputs/bank/internal/statement_cells.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

#include "cae/inputs/text/text_encoding.hpp"
#include "cae/money/parse.hpp"

namespace cae {
namespace {

bool is_digit_character(char c) { return c >= '0' && c <= '9'; }

class Splitter {
public:
    Splitter(std::string_view text, char separator) : text_(text), separator_(separator) {}

    StatementRows split() {
        while (position_ < text_.size()) read_row();
        return std::move(rows_);
    }

private:
    void read_row() {
        StatementRow row{line_};
        do {
            row.cells.push_back(read_cell());
        } while (took(separator_));
        took('\r');
        if (took('\n')) ++line_;
        const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                       [](const auto& cell) { return cell.empty(); });
        if (!blank) rows_.rows.push_back(std::move(row));
    }

    bool took(char wanted) {
        if (position_ == text_.size() || text_[position_] != wanted) return false;
        ++position_;
        return true;
    }

    bool at_end_of_cell() const {
        if (position_ == text_.size()) return true;
        const char c = text_[position_];
        return c == separator_ || c == '\n' ||
               (c == '\r' && text_.substr(position_ + 1, 1) == "\n");
    }

    // Spreadsheets write ="0126" for a text that looks like a number.
    std::string read_cell() {
        while (position_ < text_.size() && text_[position_] == ' ') ++position_;
        if (text_.substr(position_, 2) == "=\"") ++position_;
        if (took('"')) return read_quoted();
        const std::size_t start = position_;
        while (!at_end_of_cell()) ++position_;
        return on_one_line(text_.substr(start, position_ - start), longest_movement_text);
    }

    std::string read_quoted() {
        const std::size_t opened = line_;
        std::string text;
        while (position_ < text_.size()) {
            const char c = text_[position_++];
            if (c == '\n') ++line_;
            if (c == '"' && !took('"')) {
                while (!at_end_of_cell()) text += text_[position_++];
                return on_one_line(text, longest_movement_text);
            }
            text += c;
        }
        if (rows_.unclosed == 0) rows_.unclosed = opened;
        return on_one_line(text, longest_movement_text);
    }

    std::string_view text_;
    char separator_;
    std::size_t position_ = 0;
    std::size_t line_ = 1;
    StatementRows rows_;
};

void trim(std::string_view& text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
}

std::string upper(std::string_view text) {
    std::string letters(text);
    for (char& letter : letters) {
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    }
    return letters;
}

bool is_part_of_a_number(std::string_view text, std::size_t at) {
    constexpr std::string_view signs = " +-.,";
    return is_digit_character(text[at]) || signs.find(text[at]) != std::string_view::npos ||
           text.substr(at).starts_with("\u2212");
}

// What stands before and after the number.
std::pair<std::string_view, std::string_view> around_number(std::string_view text) {
    const std::string_view minus = "\u2212";
    std::size_t first = 0;
    while (first < text.size() && !is_part_of_a_number(text, first)) ++first;
    std::size_t last = text.size();
    const auto ends_number = [&](std::size_t end) {
        return is_part_of_a_number(text, end - 1) ||
               (end >= minus.size() && text.substr(end - minus.size(), minus.size()) == minus);
    };
    while (last > first && !ends_number(last)) --last;
    return {text.substr(0, first), text.substr(last)};
}

// Takes the sign of an amount off, in front of it or behind.
bool take_sign(std::string_view& text) {
    bool negative = false;
    for (const auto& [sign, is_minus] :
         {std::pair{std::string_view("-"), true}, std::pair{std::string_view("\u2212"), true},
          std::pair{std::string_view("+"), false}}) {
        const bool before = text.starts_with(sign);
        if (!before && !text.ends_with(sign)) continue;
        before ? text.remove_prefix(sign.size()) : text.remove_suffix(sign.size());
        negative = is_minus;
        break;
    }
    trim(text);
    return negative;
}

// The digits without the blanks that group thousands; nothing where a blank groups other digits.
std::optional<std::string> ungrouped(std::string_view text) {
    constexpr std::size_t group = 3;
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != ' ') {
            digits += text[i];
            continue;
        }
        std::size_t count = 0;
        while (i + 1 + count < text.size() && is_digit_character(text[i + 1 + count])) ++count;
        if (count != group || digits.find_first_of(",.") != std::string::npos) return std::nullopt;
    }
    return digits;
}

std::optional<int> number_in(std::string_view digits) {
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool read = error == std::errc() && end == digits.data() + digits.size();
    return read ? std::optional(number) : std::nullopt;
}

// Three numbers and the sign between them.
struct DateParts {
    std::array<std::string_view, 3> numbers{};
    char sign = '\0';
};

std::optional<DateParts> date_parts(std::string_view text) {
    const std::size_t first = text.find_first_of("/-.");
    if (first == std::string_view::npos) return std::nullopt;
    const std::size_t second = text.find(text[first], first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    DateParts parts{{text.substr(0, first), text.substr(first + 1, second - first - 1),
                     text.substr(second + 1)},
                    text[first]};
    return parts;
}

std::optional<Date> compact_date(std::string_view text) {
    constexpr std::size_t digits = 8;
    if (text.size() != digits) return std::nullopt;
    const auto year = number_in(text.substr(0, 4));
    const auto month = number_in(text.substr(4, 2));
    const auto day = number_in(text.substr(6, 2));
    return year && month && day ? Date::of(*year, *month, *day) : std::nullopt;
}

// A year of two digits is of this century; between dashes it could be a day.
std::optional<int> year_in(std::string_view digits, char sign) {
    constexpr int century = 2000;
    const auto year = number_in(digits);
    if (!year || digits.size() == 4) return year;
    return digits.size() == 2 && sign != '-' ? std::optional(century + *year) : std::nullopt;
}

std::optional<Date> date_of_parts(const DateParts& parts) {
    const bool year_first = parts.numbers[0].size() == 4;
    const auto year = year_in(parts.numbers[year_first ? 0 : 2], parts.sign);
    const auto month = number_in(parts.numbers[1]);
    const auto day = number_in(parts.numbers[year_first ? 2 : 0]);
    return year && month && day ? Date::of(*year, *month, *day) : std::nullopt;
}

} // namespace

StatementRows split_statement(std::string_view text, char separator) {
    return Splitter(text, separator).split();
}

std::optional<Money> statement_amount(std::string_view text) {
    const auto [before, after] = around_number(text);
    text.remove_prefix(before.size());
    text.remove_suffix(after.size());
    trim(text);
    const bool negative = take_sign(text);
    const auto digits = ungrouped(text);
    if (!digits || !is_digit_character(digits->empty() ? ' ' : digits->front()))
        return std::nullopt;
    const auto amount = parse_money(*digits, DecimalMark::either);
    if (!amount) return std::nullopt;
    return negative ? -*amount : *amount;
}

std::string foreign_currency_of(std::string_view text) {
    auto [before, after] = around_number(text);
    trim(before);
    trim(after);
    if (!is_euro(before)) return std::string(before);
    return is_euro(after) ? std::string() : std::string(after);
}

bool is_euro(std::string_view text) {
    constexpr std::array<std::string_view, 6> euros{"", "EUR", "EURO", "EUROS", "€", "978"};
    return std::find(euros.begin(), euros.end(), upper(text)) != euros.end();
}

std::optional<Date> statement_date(std::string_view text) {
    trim(text);
    const std::string_view day = text.substr(0, text.find_first_of(" T"));
    const auto parts = date_parts(day);
    return parts ? date_of_parts(*parts) : compact_date(day);
}

} // namespace cae
