// Values as people and spreadsheets write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "cae/base/detail.hpp"
#include "cae/base/rule.hpp"
#include "cae/calendar/date.hpp"

namespace cae {

// Bytes of the no-break blank (U+00A0, narrow U+202F) that `text` begins or ends with, else 0.
[[nodiscard]] std::size_t no_break_blank_length(std::string_view text);
[[nodiscard]] std::size_t last_no_break_blank_length(std::string_view text);

// The number as a computer writes it: without the unit before or after it and without the blanks
// that group its thousands. "-1 234,50 €" gives "-1234,50"; the decimal mark stays. Nothing where
// what is left is no number, or blanks stand elsewhere than between groups of three digits.
[[nodiscard]] std::optional<std::string> plain_number(std::string_view text,
                                                      std::string_view unit = "€");

// "2026-01-31", "31/01/2026", and as spreadsheets shorten it: "6/1/2026", "06/01/26". The day comes
// first; two digits are a year from 2000 to 2049, others are refused: the century would be a guess.
[[nodiscard]] std::optional<Date> written_date(std::string_view text);

// Whether a line whose first cell says this is a sum of others: "Total", "TOTAUX", "Sous-total
// :"...
[[nodiscard]] bool is_total_word(std::string_view text);

// Whether what broke `rule` may be a person's value that stands in the wrong place: a name or an
// amount where a word or an id is expected (words that are in `details`, or nearly, are no names),
// a text or an amount where a small number is, an account or social security number anywhere.
[[nodiscard]] bool is_misplaced(Rule rule, std::string_view value, const Details& details = {});

// Whether a value of a file about persons may be one of theirs, whatever rule it broke and wherever
// it stands: all but ids and other small words, words that are in `details` or nearly, numbers as
// small as hours and percents, and days of these years.
[[nodiscard]] bool may_be_personal(std::string_view value, const Details& details);

// Whether it has as many digits as an account or social security number.
[[nodiscard]] bool has_many_digits(std::string_view value);

// Whether a text is what keys are: a short word in small letters. What else stands before a colon
// may be anybody's.
[[nodiscard]] bool is_key_word(std::string_view text);

} // namespace cae
