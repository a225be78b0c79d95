#include "cae/outputs/files/csv_writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "cae/money/parse.hpp"

namespace cae {
namespace {

constexpr std::size_t chunk_bytes = std::size_t{64} * 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr int most_decimals = 9;

bool is_control(char character) {
    const auto code = static_cast<unsigned char>(character);
    return code < 0x20 || code == 0x7F;
}

// A spreadsheet also takes the wide forms of = + - @ for what they look like (U+FF1D, U+FF0B,
// U+FF0D, U+FF20).
bool begins_a_formula(std::string_view text) {
    constexpr std::string_view narrow = "=+-@";
    if (narrow.find(text.front()) != std::string_view::npos || is_control(text.front()))
        return true;
    return text.starts_with("\xEF\xBC\x9D") || text.starts_with("\xEF\xBC\x8B") ||
           text.starts_with("\xEF\xBC\x8D") || text.starts_with("\xEF\xBC\xA0");
}

// Bytes of the character that `text` begins with, when nobody sees it: blanks, soft hyphens, marks
// of width and direction. Spreadsheets may drop them on the way to a formula.
std::size_t invisible_length(std::string_view text) {
    if (text.starts_with(' ')) return 1;
    if (text.starts_with("\u00a0") || text.starts_with("\u00ad")) return 2;
    const std::string_view three = text.substr(0, 3);
    const bool is_among = (three >= "\u2000" && three <= "\u200f") ||
                          (three >= "\u2028" && three <= "\u202f") ||
                          (three >= "\u205f" && three <= "\u206f");
    return is_among || three == "\u180e" || three == "\u3000" || three == byte_order_mark ? 3 : 0;
}

std::string_view visible_part(std::string_view text) {
    while (const std::size_t length = invisible_length(text)) text.remove_prefix(length);
    return text;
}

// What most cells begin with is seen, begins no formula and is one byte.
bool begins_harmless(std::string_view text) {
    const char first = text.front();
    return (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z') ||
           (first >= 'a' && first <= 'z');
}

// A number does nothing: "-12" in a column of texts stays as it is.
bool could_run(std::string_view cell) {
    if (cell.empty() || begins_harmless(cell)) return false;
    const std::string_view text = visible_part(cell);
    return !text.empty() && begins_a_formula(text) && !parse_scaled(text, most_decimals);
}

constexpr std::size_t place_of(char character) { return static_cast<unsigned char>(character); }

constexpr auto must_be_quoted = [] {
    std::array<bool, 256> marks{};
    for (const char mark : {';', ',', '"', '\n', '\r', '\t'}) marks[place_of(mark)] = true;
    return marks;
}();

bool needs_quotes(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return must_be_quoted[place_of(c)]; });
}

void append_quoted(std::string_view before, std::string_view text, std::string& buffer) {
    (buffer += '"').append(before);
    for (const char character : text) {
        if (character == '"') buffer += '"';
        buffer += character;
    }
    buffer += '"';
}

// Amounts are most of what is written: "-12.50" goes straight to the buffer.
void append_amount(Money amount, char decimal_mark, std::string& buffer) {
    const auto cents = static_cast<std::uint64_t>(amount.cents());
    const bool negative = amount.cents() < 0;
    const std::uint64_t magnitude = negative ? 0 - cents : cents;
    std::array<char, 20> digits{};
    char* const end =
        std::to_chars(digits.data(), digits.data() + digits.size(), magnitude / 100).ptr;
    if (negative) buffer += '-';
    buffer.append(digits.data(), end);
    buffer += decimal_mark;
    buffer += static_cast<char>('0' + magnitude % 100 / 10);
    buffer += static_cast<char>('0' + magnitude % 10);
}

} // namespace

CsvWriter::CsvWriter(CsvStyle style, TextSink sink) : style_(style), sink_(std::move(sink)) {
    if (style_ == CsvStyle::french) buffer_ = byte_order_mark;
}

void CsvWriter::separate() {
    if (!std::exchange(row_is_empty_, false)) buffer_ += style_ == CsvStyle::french ? ';' : ',';
}

CsvWriter& CsvWriter::text(std::string_view value) {
    separate();
    const std::string_view before = could_run(value) ? "'" : "";
    if (needs_quotes(value)) {
        append_quoted(before, value, buffer_);
    } else {
        buffer_.append(before).append(value);
    }
    return *this;
}

CsvWriter& CsvWriter::day(Date value) {
    separate();
    buffer_ += DateText(value).view();
    return *this;
}

CsvWriter& CsvWriter::amount(Money value) {
    separate();
    append_amount(value, style_ == CsvStyle::french ? ',' : '.', buffer_);
    return *this;
}

CsvWriter& CsvWriter::whole(std::int64_t value) {
    separate();
    std::array<char, 20> digits{};
    buffer_.append(digits.data(),
                   std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    return *this;
}

CsvWriter& CsvWriter::decimal(std::string_view value) {
    separate();
    const std::size_t start = buffer_.size();
    buffer_ += value;
    if (style_ == CsvStyle::french) {
        std::replace(buffer_.begin() + static_cast<std::ptrdiff_t>(start), buffer_.end(), '.', ',');
    }
    return *this;
}

CsvWriter& CsvWriter::blank() {
    separate();
    return *this;
}

void CsvWriter::end_row() {
    buffer_ += '\n';
    row_is_empty_ = true;
    if (buffer_.size() >= chunk_bytes) finish();
}

void CsvWriter::finish() {
    sink_(buffer_);
    buffer_.clear();
}

} // namespace cae
