#include "verifier.hpp"

#include <algorithm>
#include <fstream>

#include "cae/office/verification.hpp"
#include "office_texts.hpp"
#include "store/raw_database.hpp"

namespace audit {
namespace {

cae::Problems told_of(const std::filesystem::path& folder) {
    const auto office = cae::Office::open_to_verify(folder, config());
    return office ? cae::verify(*office).problems : office.error();
}

bool is_named(const cae::Problems& problems, cae::Rule rule, const std::string& value) {
    return std::any_of(problems.begin(), problems.end(), [&](const cae::Problem& problem) {
        return problem.rule == rule && problem.value == value;
    });
}

// The last digit of the table becomes another one.
std::string with_flipped_digit(std::string text) {
    char& digit = text.at(text.find_last_of("0123456789"));
    digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
    return text;
}

std::string unseen_in_table(const std::filesystem::path& folder, int year) {
    const std::string name = "inventory/" + std::to_string(year) + ".csv";
    const std::string text = text_of(folder / name);
    if (text.find_first_of("0123456789") == std::string::npos) return {}; // no rows
    std::ofstream(folder / name) << with_flipped_digit(text);
    const cae::Problems told = told_of(folder);
    std::ofstream(folder / name) << text;
    return is_named(told, cae::Rule::input_must_be_as_sealed, name) ? "" : name + " was flipped\n";
}

std::string unseen_in_store(const std::filesystem::path& folder, const std::string& period,
                            std::uint64_t draw) {
    cae_test::RawDatabase raw(folder / "cae.db");
    const std::string range = " WHERE month = '" + period + "'";
    const auto first = std::stoull(raw.rows("SELECT first_line FROM sealed_month" + range));
    const auto next = std::stoull(raw.rows("SELECT next_line FROM sealed_month" + range));
    if (first == next) return {};
    const std::string line = std::to_string(first + draw % (next - first));
    const std::string said = raw.run_unguarded(
        "UPDATE entry_line SET debit = debit + (debit > 0), credit = credit + (credit > 0)"
        " WHERE number = " +
        line);
    if (said != cae_test::all_went_well) return said;
    const bool is_seen = is_named(told_of(folder), cae::Rule::seal_must_hold, period);
    return is_seen ? "" : "line " + line + " was flipped\n";
}

} // namespace

std::string broken_store(const std::filesystem::path& folder) { return worded(told_of(folder)); }

std::string unseen_flips(const std::filesystem::path& folder, int year, std::uint64_t draw) {
    return unseen_in_table(folder, year) +
           unseen_in_store(folder, std::to_string(year) + "-13", draw);
}

} // namespace audit
