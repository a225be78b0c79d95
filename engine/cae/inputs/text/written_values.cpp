#include "cae/inputs/text/internal/written_values.hpp"

#include <algorithm>
#include <array>

#include "cae/inputs/text/internal/near_words.hpp"

namespace cae {
namespace {

constexpr std::array<std::string_view, 2> no_break_blanks{"\u00a0", "\u202f"};
constexpr std::size_t digits_of_a_group = 3;

bool is_written_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t written_blank_length(std::string_view text) {
    return text.starts_with(' ') ? 1 : no_break_blank_length(text);
}

void trim_written(std::string_view& text) {
    while (const std::size_t length = written_blank_length(text)) text.remove_prefix(length);
    while (const std::size_t length = text.ends_with(' ') ? 1 : last_no_break_blank_length(text)) {
        text.remove_suffix(length);
    }
}

void drop_unit(std::string_view& text, std::string_view unit) {
    if (text.ends_with(unit)) {
        text.remove_suffix(unit.size());
    } else if (text.starts_with(unit)) {
        text.remove_prefix(unit.size());
    }
    trim_written(text);
}

std::size_t digits_at_front(std::string_view text) {
    const auto* const end = std::find_if_not(text.begin(), text.end(), is_written_digit);
    return static_cast<std::size_t>(end - text.begin());
}

// Moves the digits before the decimals to `number`, without the blanks between their groups; false
// where a group is not of three digits.
bool take_groups(std::string_view& text, std::string& number) {
    std::size_t digits = digits_at_front(text);
    bool grouped = false;
    for (;;) {
        number += text.substr(0, digits);
        text.remove_prefix(digits);
        const std::size_t blank = written_blank_length(text);
        if (blank == 0) return digits > 0;
        if (digits == 0 || digits > digits_of_a_group) return false;
        if (grouped && digits != digits_of_a_group) return false;
        text.remove_prefix(blank);
        digits = digits_at_front(text);
        if (digits != digits_of_a_group) return false;
        grouped = true;
    }
}

// The number that one digit or two make, and nothing else.
std::optional<int> short_number(std::string_view text) {
    if (text.empty() || text.size() > 2 || digits_at_front(text) != text.size()) {
        return std::nullopt;
    }
    return text.size() == 1 ? text[0] - '0' : (text[0] - '0') * 10 + (text[1] - '0');
}

std::optional<int> written_year(std::string_view text) {
    constexpr int first_year_of_two_digits = 2000;
    constexpr int years_of_two_digits = 50;
    if (text.size() == 4 && digits_at_front(text) == 4) {
        return *short_number(text.substr(0, 2)) * 100 + *short_number(text.substr(2));
    }
    const auto year = text.size() == 2 ? short_number(text) : std::nullopt;
    if (!year || *year >= years_of_two_digits) return std::nullopt;
    return first_year_of_two_digits + *year;
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool expects_a_word(Rule rule) {
    switch (rule) {
    case Rule::key_must_be_known:
    case Rule::key_must_be_unique:
    case Rule::word_must_be_known:
    case Rule::feature_must_be_supported:
    case Rule::id_must_be_safe:
    case Rule::reference_must_exist:
        return true;
    default:
        return false;
    }
}

bool expects_a_number(Rule rule) {
    switch (rule) {
    case Rule::amount_must_be_exact:
    case Rule::decimal_must_be_exact:
    case Rule::rate_must_be_exact:
    case Rule::number_must_be_whole:
    case Rule::date_must_exist:
    case Rule::month_must_exist:
        return true;
    default:
        return false;
    }
}

bool expects_a_small_number(Rule rule) {
    return rule == Rule::number_must_be_in_range || rule == Rule::rate_must_be_in_range ||
           rule == Rule::week_must_be_lawful;
}

// "Lefèvre", "DUPONT". Ids, and the words that are known, are written small.
bool is_written_as_a_name(std::string_view value) {
    return std::any_of(value.begin(), value.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

// "2500,00", "06/01/1980".
bool is_a_value(std::string_view text) {
    return written_date(text).has_value() || plain_number(text).has_value();
}

// The same and "Anna Lefèvre".
bool is_no_word(std::string_view value) {
    return value.find(' ') != std::string_view::npos || is_written_as_a_name(value) ||
           is_a_value(value);
}

// Whether `details` list a word that the value nearly is: "CESA".
bool is_nearly_known(std::string_view value, const Details& details) {
    for (const Detail& detail : details) {
        std::string_view words = detail.text();
        while (!words.empty()) {
            const std::size_t end = std::min(words.find(", "), words.size());
            if (is_near(value, words.substr(0, end))) return true;
            words.remove_prefix(std::min(end + 2, words.size()));
        }
    }
    return false;
}

// More than hours, days, persons and percents have.
bool is_an_amount(std::string_view value) {
    constexpr std::ptrdiff_t fewest_digits = 4;
    return std::count_if(value.begin(), value.end(), is_written_digit) >= fewest_digits;
}

template <class IsAllowed>
bool consists_of(std::string_view value, IsAllowed is_allowed) {
    return std::all_of(value.begin(), value.end(), is_allowed);
}

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

// An id or a word: "anna", "target_gross", "1e3".
bool is_small_word(std::string_view value) {
    constexpr std::string_view signs = "_-./";
    return std::any_of(value.begin(), value.end(), is_small_letter) &&
           consists_of(value, [&](char c) {
               return is_small_letter(c) || is_written_digit(c) ||
                      signs.find(c) != std::string_view::npos;
           });
}

bool is_small_number(std::string_view value) {
    constexpr std::string_view signs = "+-.,% ";
    return !is_an_amount(value) && consists_of(value, [&](char c) {
        return is_written_digit(c) || signs.find(c) != std::string_view::npos;
    });
}

// "2026-02-30", "31/02/2026": nobody who is paid was born then.
bool is_recent_day(std::string_view value) {
    constexpr std::string_view years = "202";
    return value.find(years) != std::string_view::npos &&
           value.find_first_of("-/") != std::string_view::npos &&
           consists_of(value, [](char c) { return is_written_digit(c) || c == '-' || c == '/'; });
}

// Two letters in a row: "Anna", but not "1e3" nor "5 €".
bool has_a_word(std::string_view value) {
    return std::adjacent_find(value.begin(), value.end(), [](char one, char next) {
               return is_letter(one) && is_letter(next) && static_cast<unsigned char>(one) < 0x80;
           }) != value.end();
}

} // namespace

// With blanks or without.
bool has_many_digits(std::string_view value) {
    constexpr std::ptrdiff_t fewest = 13;
    return std::count_if(value.begin(), value.end(), is_written_digit) >= fewest;
}

bool is_misplaced(Rule rule, std::string_view value, const Details& details) {
    if (has_many_digits(value)) return true;
    if (rule == Rule::column_must_be_known) return is_a_value(value);
    if (expects_a_word(rule)) return is_no_word(value) && !is_nearly_known(value, details);
    if (expects_a_small_number(rule)) return is_an_amount(value);
    return expects_a_number(rule) && has_a_word(value);
}

bool may_be_personal(std::string_view value, const Details& details) {
    if (has_many_digits(value)) return true;
    return !is_small_word(value) && !is_small_number(value) && !is_recent_day(value) &&
           !is_nearly_known(value, details);
}

bool is_key_word(std::string_view text) {
    constexpr std::size_t longest = 40;
    return text.size() <= longest && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || c == '_';
           });
}

std::size_t no_break_blank_length(std::string_view text) {
    for (const std::string_view blank : no_break_blanks) {
        if (text.starts_with(blank)) return blank.size();
    }
    return 0;
}

std::size_t last_no_break_blank_length(std::string_view text) {
    for (const std::string_view blank : no_break_blanks) {
        if (text.ends_with(blank)) return blank.size();
    }
    return 0;
}

std::optional<std::string> plain_number(std::string_view text, std::string_view unit) {
    trim_written(text);
    drop_unit(text, unit);
    std::string number;
    if (text.starts_with('-')) {
        number = "-";
        text.remove_prefix(1);
        trim_written(text);
    }
    if (!take_groups(text, number)) return std::nullopt;
    const bool has_mark = text.starts_with('.') || text.starts_with(',');
    if (has_mark && digits_at_front(text.substr(1)) + 1 != text.size()) return std::nullopt;
    if (!has_mark && !text.empty()) return std::nullopt;
    return number + std::string(text);
}

std::optional<Date> written_date(std::string_view text) {
    if (const auto date = Date::parse(text)) return date;
    const std::size_t first = text.find('/');
    const std::size_t second = first == std::string_view::npos ? first : text.find('/', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto day = short_number(text.substr(0, first));
    const auto month = short_number(text.substr(first + 1, second - first - 1));
    const auto year = written_year(text.substr(second + 1));
    if (!day || !month || !year) return std::nullopt;
    return Date::of(*year, *month, *day);
}

bool is_total_word(std::string_view text) {
    constexpr std::array<std::string_view, 8> words{
        "total", "totaux", "totals", "sous-total", "sous total", "subtotal", "somme", "sum"};
    if (text.empty() || std::string_view("tTsS").find(text.front()) == std::string_view::npos) {
        return false; // most rows: a table may have a million
    }
    const std::string small = in_small_letters(text);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        if (!small.starts_with(word)) return false;
        const std::string_view rest = std::string_view(small).substr(word.size());
        return rest.empty() || rest.front() == ':' || written_blank_length(rest) > 0;
    });
}

} // namespace cae
