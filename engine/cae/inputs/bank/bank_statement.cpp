#include "cae/inputs/bank/bank_statement.hpp"

#include <array>
#include <charconv>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "cae/base/hash_index.hpp"
#include "cae/inputs/bank/internal/bank_formats.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

// A name for a movement that the bank gives none: its day and what it says.
std::string reference_of(const BankMovement& movement) {
    const std::string text = to_string(movement.amount) + "\n" + movement.label + "\n" +
                             movement.counterparty;
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(),
                                   static_cast<std::uint32_t>(hash_of(text)), 16);
    return to_string(movement.date) + "-" + std::string(digits.begin(), end.ptr);
}

// What a spreadsheet would run as a formula is no name: it would be written otherwise than it was
// read.
void make_plain(std::string& reference) {
    constexpr std::string_view formula = "=+-@";
    if (!reference.empty() && formula.find(reference.front()) != std::string_view::npos) {
        reference.insert(0, "R");
    }
}

// Equal movements of one day are told apart by their order.
void name_movements(std::vector<BankMovement>& movements) {
    std::unordered_map<std::string, int> met;
    for (BankMovement& movement : movements) {
        make_plain(movement.reference);
        if (movement.reference.empty()) movement.reference = reference_of(movement);
        const int before = met[movement.reference]++;
        if (before > 0) movement.reference += "-" + std::to_string(before + 1);
    }
}

} // namespace

Result<BankStatement> load_bank_statement(const std::filesystem::path& file,
                                          const std::string& iban) {
    auto text = read_text_file(file);
    if (!text) return refuse(std::move(text.error()));
    const std::string name = file.generic_string();
    const StatementText statement{*text, name, iban};
    Problems problems;
    const auto first = text->find_first_not_of(" \t\r\n");
    const bool is_xml = first != std::string::npos && (*text)[first] == '<';
    BankStatement read = is_xml ? read_camt_statement(statement, problems)
                                : read_csv_statement(statement, problems);
    if (!problems.empty()) return refuse(std::move(problems));
    name_movements(read.movements);
    return read;
}

} // namespace cae
