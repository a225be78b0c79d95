// Statements in CSV, as banks export them.
#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "cae/inputs/bank/internal/bank_formats.hpp"
#include "cae/inputs/text/internal/csv_values.hpp"
#include "cae/money/parse.hpp"

namespace cae {
namespace {

namespace bank_csv_column {
enum Name : std::size_t { date, amount, debit, credit, label, reference, counterparty };
} // namespace bank_csv_column

constexpr std::array bank_csv_columns{
    CsvColumn{"date", ColumnUse::required},
    CsvColumn{"amount"},
    CsvColumn{"debit"},
    CsvColumn{"credit"},
    CsvColumn{"label"},
    CsvColumn{"reference"},
    CsvColumn{"counterparty"},
};

// Titles as banks write them, without accents and in small letters.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> titles{{
    {"date operation", "date"},
    {"date de l'operation", "date"},
    {"date d'operation", "date"},
    {"date comptable", "date"},
    {"montant", "amount"},
    {"montant de l'operation", "amount"},
    {"libelle", "label"},
    {"libelle de l'operation", "label"},
    {"description", "label"},
    {"ref", "reference"},
    {"numero d'operation", "reference"},
    {"contrepartie", "counterparty"},
    {"tiers", "counterparty"},
}};

std::string without_accents(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, char>, 6> letters{
        {{"é", 'e'}, {"É", 'e'}, {"è", 'e'}, {"ê", 'e'}, {"à", 'a'}, {"ô", 'o'}}};
    std::string plain;
    while (!text.empty()) {
        const auto* const accent = std::find_if(
            letters.begin(), letters.end(),
            [&](const auto& letter) { return text.starts_with(letter.first); });
        if (accent != letters.end()) {
            plain += accent->second;
            text.remove_prefix(accent->first.size());
        } else {
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(text.front())));
            text.remove_prefix(1);
        }
    }
    return plain;
}

// One title of the header in our words; quotes around it are dropped.
std::string known_title(std::string title) {
    const auto is_blank = [](char letter) { return letter == '"' || letter == ' '; };
    while (!title.empty() && is_blank(title.back())) title.pop_back();
    while (!title.empty() && is_blank(title.front())) title.erase(0, 1);
    for (const auto& [written, meant] : titles) {
        if (title == written) return std::string(meant);
    }
    return title;
}

// The text with our titles in its first line.
std::string with_known_titles(std::string_view text) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string header = without_accents(text.substr(0, end));
    const char separator = header.find(';') != std::string::npos ? ';' : ',';
    std::string titled;
    std::string title;
    for (const char letter : header) {
        if (letter == separator) {
            titled += known_title(std::exchange(title, {})) + separator;
        } else {
            title += letter;
        }
    }
    return titled + known_title(title) + std::string(text.substr(end));
}

// "+1 234,56": blanks group the thousands, a plus says what is usual.
std::string plain_amount(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ' || (text[i] == '+' && plain.empty())) continue;
        constexpr std::array<std::string_view, 2> blanks{"\u00a0", "\u202f"};
        const auto* const blank = std::find_if(
            blanks.begin(), blanks.end(),
            [&](std::string_view code) { return text.substr(i).starts_with(code); });
        if (blank != blanks.end()) {
            i += blank->size() - 1;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

class StatementReader {
public:
    StatementReader(std::string_view text, const std::string& file, Problems& problems)
        : row_(text, file, bank_csv_columns, problems, OtherColumns::left_out) {}

    BankStatement read() {
        while (row_.next()) read_row();
        return std::move(statement_);
    }

private:
    void read_row() {
        const auto date = date_in(row_.cell(bank_csv_column::date));
        const Money amount = read_amount();
        if (!date || !row_.row_is_sound()) return;
        statement_.movements.push_back({*date, std::string(row_.text(bank_csv_column::reference)),
                                        std::string(row_.text(bank_csv_column::counterparty)),
                                        std::string(row_.text(bank_csv_column::label)), amount,
                                        row_.line()});
    }

    // Signed, or what left the account and what came to it, whose signs differ from bank to bank.
    Money read_amount() {
        const Money signed_amount = amount_of(bank_csv_column::amount);
        const Money debit = amount_of(bank_csv_column::debit);
        const Money credit = amount_of(bank_csv_column::credit);
        if (row_.blank(bank_csv_column::amount) && row_.blank(bank_csv_column::debit) &&
            row_.blank(bank_csv_column::credit)) {
            row_.report(bank_csv_column::amount, Rule::document_must_have_amount, {"amount"});
        }
        return signed_amount + credit - std::max(debit, -debit);
    }

    Money amount_of(std::size_t index) {
        const CsvCell cell = row_.cell(index);
        if (cell.text.empty()) return {};
        const std::string plain = plain_amount(cell.text);
        const auto amount = parse_money(plain, decimal_mark(cell));
        if (!amount) cell.report(Rule::amount_must_be_exact);
        return amount.value_or(Money());
    }

    CsvReader row_;
    BankStatement statement_;
};

} // namespace

BankStatement read_csv_statement(const StatementText& statement, Problems& problems) {
    const std::string text = with_known_titles(statement.text);
    return StatementReader(text, statement.file, problems).read();
}

} // namespace cae
