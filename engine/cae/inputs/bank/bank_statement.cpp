#include "cae/inputs/bank/bank_statement.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string_view>
#include <utility>

#include "cae/inputs/bank/internal/bank_formats.hpp"
#include "cae/inputs/bank/internal/statement_cells.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

// How a file begins that is no statement we read, and what it is.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> other_formats{
    {{"%PDF", "PDF"},
     {"PK\x03\x04", "XLSX"},
     {"\xD0\xCF\x11\xE0", "XLS"},
     {"!TYPE", "QIF"},
     {"!ACCOUNT", "QIF"},
     {"!OPTION", "QIF"},
     {":20:", "MT940"},
     {"{1:", "MT940"},
     {"<HTML", "HTML"},
     {"<!DOCTYPE HTML", "HTML"},
     {"{", "JSON"}}};

std::string_view beginning_of(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

std::string capitals(std::string_view text) {
    std::string letters(text);
    for (char& letter : letters) {
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    }
    return letters;
}

// CFONB 120: lines of 120 characters that open with the balance before.
bool is_cfonb(std::string_view text) {
    constexpr std::size_t width = 120;
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    return line.size() == width && line.starts_with("01") &&
           line.find_first_of(";\t") == std::string_view::npos;
}

std::string_view other_format_of(std::string_view text) {
    constexpr std::size_t longest = 32;
    const std::string start = capitals(text.substr(0, longest));
    for (const auto& [beginning, name] : other_formats) {
        if (start.starts_with(beginning)) return name;
    }
    if (is_cfonb(text)) return "CFONB 120";
    return {};
}

bool is_ofx(std::string_view text) {
    constexpr std::size_t head = 1'000;
    const std::string start = capitals(text.substr(0, head));
    return start.starts_with("OFXHEADER") || start.find("<OFX>") != std::string::npos ||
           start.find("<?OFX") != std::string::npos;
}

// What an XML text says it is written in; nothing when it does not, or says UTF-8.
std::optional<TextEncoding> declared_encoding(std::string_view text) {
    const std::string head = capitals(text.substr(0, text.find("?>")));
    if (!head.starts_with("<?XML")) return std::nullopt;
    if (head.find("ISO-8859-15") != std::string::npos) return TextEncoding::latin_9;
    if (head.find("WINDOWS-1252") != std::string::npos) return TextEncoding::windows_1252;
    if (head.find("ISO-8859-1") != std::string::npos) return TextEncoding::latin_1;
    return std::nullopt;
}

DecodedText decode_statement(std::string bytes) {
    const auto declared = declared_encoding(beginning_of(bytes));
    if (!declared) return decode(std::move(bytes));
    return {decode_as(bytes, *declared), *declared};
}

BankStatement read_statement_text(const StatementText& statement, Problems& problems) {
    const std::string_view beginning = beginning_of(statement.text);
    if (is_ofx(beginning)) return read_ofx_statement(statement, problems);
    if (beginning.starts_with("<")) return read_camt_statement(statement, problems);
    return read_csv_statement(statement, problems);
}

// What a spreadsheet would run as a formula is no name: it would be written otherwise than it was
// read.
void make_plain(std::string& reference) {
    constexpr std::string_view formula = "=+-@";
    if (!reference.empty() && formula.find(reference.front()) != std::string_view::npos) {
        reference.insert(0, "R");
    }
}

// Texts that a table can hold.
void make_writable(BankMovement& movement) {
    for (std::string* text : {&movement.reference, &movement.counterparty, &movement.label}) {
        *text = on_one_line(*text, longest_movement_text);
    }
    make_plain(movement.reference);
}

} // namespace

Result<BankStatement> load_bank_statement(const std::filesystem::path& file,
                                          const std::string& iban, const BankLayout& layout) {
    auto bytes = read_file_bytes(file);
    if (!bytes) return refuse(std::move(bytes.error()));
    const std::string name = file.generic_string();
    if (const auto other = other_format_of(beginning_of(*bytes)); !other.empty()) {
        return refuse(Problem{Rule::statement_format_must_be_read,
                              {name, 0, 0},
                              std::string(other),
                              {},
                              Privacy::open});
    }
    const DecodedText text = decode_statement(*std::move(bytes));
    Problems problems;
    BankStatement read = read_statement_text({text.text, name, iban, layout}, problems);
    if (!problems.empty()) return refuse(std::move(problems));
    read.encoding = text.encoding;
    for (BankMovement& movement : read.movements) make_writable(movement);
    return read;
}

} // namespace cae
