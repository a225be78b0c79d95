#include "fec_reader.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <utility>

namespace audit {
namespace {

// LPF art. A47 A-1, VII: the eighteen cells of a line, in this order.
constexpr const char* titles =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
    "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\t"
    "Montantdevise\tIdevise";

enum Cell : std::size_t {
    journal_cell,
    journal_name_cell,
    number_cell,
    day_cell,
    account_cell,
    account_name_cell,
    party_cell,
    party_name_cell,
    piece_cell,
    piece_day_cell,
    wording_cell,
    debit_cell,
    credit_cell,
    letter_cell,
    letter_day_cell,
    validated_cell,
    currency_amount_cell,
    currency_cell,
    cell_count,
};
using Cells = std::vector<std::string>;

Cells tabbed_cells(const std::string& line) {
    Cells cells(1);
    for (const char character : line) {
        if (character == '\t') {
            cells.emplace_back();
        } else if (character != '\r') {
            cells.back() += character;
        }
    }
    return cells;
}

std::string digits_of(const std::string& day) {
    std::string digits;
    std::copy_if(day.begin(), day.end(), std::back_inserter(digits),
                 [](char c) { return c != '-'; });
    return digits;
}

bool is_day(const std::string& text) {
    return text.size() == 8 && text.find_first_not_of("0123456789") == std::string::npos;
}

// "12,50": digits, a comma, two digits.
bool is_amount(const std::string& text) {
    return text.size() >= 4 && text[text.size() - 3] == ',' &&
           text.find_first_not_of("0123456789,") == std::string::npos;
}

class FecLines {
public:
    FecLines(std::string first_day, std::string last_day)
        : first_day_(std::move(first_day)), last_day_(std::move(last_day)) {}

    void add(const Cells& cells) {
        if (cells.size() != cell_count) return fault("another number of cells");
        if (cells[number_cell] != entry_) begin(cells);
        check(cells);
        const Cents amount = cents(cells[debit_cell]) - cents(cells[credit_cell]);
        left_ += amount;
        const std::pair key(cells[account_cell], cells[party_name_cell]);
        fec_.balances[key] += amount;
        const bool is_opening = cells[journal_cell] == "AN";
        if (is_opening) fec_.opening[key] += amount;
        if (!cells[letter_cell].empty()) fec_.letters[cells[letter_cell]] += amount;
    }

    ReadFec take() {
        end();
        std::erase_if(fec_.balances, [](const auto& one) { return one.second == 0; });
        return std::move(fec_);
    }

private:
    void begin(const Cells& cells) {
        end();
        entry_ = cells[number_cell];
        head_ = cells;
        if (entry_ != std::to_string(fec_.last_number + 1)) fault("no next number");
        ++fec_.last_number;
        if (cells[journal_cell] == "AN") {
            fec_.opens = true;
            if (fec_.last_number != 1 || cells[day_cell] != opening_day(cells)) {
                fault("no opening entry on the first day");
            }
        }
        if (cells[day_cell] < first_day_ || cells[day_cell] > last_day_)
            fault("a day of another year");
        if (cells[validated_cell] < fec_.last_validated) fault("validated before the entry above");
        if (cells[validated_cell] < cells[day_cell]) fault("validated before its day");
        fec_.last_validated = cells[validated_cell];
    }
    // Books that begin within a year open with their first month.
    [[nodiscard]] std::string opening_day(const Cells& cells) const {
        return cells[piece_cell] == "AN" || cells[day_cell] == first_day_
                   ? first_day_
                   : cells[day_cell].substr(0, 6) + "01";
    }
    void check(const Cells& cells) {
        for (const Cell same : {journal_cell, journal_name_cell, day_cell, piece_cell,
                                piece_day_cell, wording_cell, validated_cell}) {
            if (cells[same] != head_[same]) fault("a line of another entry");
        }
        for (const Cell filled : {journal_cell, journal_name_cell, account_cell, account_name_cell,
                                  piece_cell, wording_cell}) {
            if (cells[filled].empty()) fault("an empty cell");
        }
        if (!is_day(cells[day_cell]) || !is_day(cells[piece_day_cell]) ||
            !is_day(cells[validated_cell])) {
            fault("no day");
        }
        if (!is_amount(cells[debit_cell]) || !is_amount(cells[credit_cell])) fault("no amount");
        if ((cents(cells[debit_cell]) == 0) == (cents(cells[credit_cell]) == 0))
            fault("not one side");
        if (cells[party_cell].empty() != cells[party_name_cell].empty()) fault("half a party");
        if (cells[letter_cell].empty() != cells[letter_day_cell].empty()) fault("half a letter");
        if (!cells[currency_amount_cell].empty() || !cells[currency_cell].empty())
            fault("a currency");
    }
    void end() {
        if (left_ != 0) fault("does not balance");
        left_ = 0;
    }
    void fault(const std::string& what) {
        fec_.faults.push_back("entry " + std::to_string(fec_.last_number) + ": " + what);
    }

    std::string first_day_;
    std::string last_day_;
    ReadFec fec_;
    std::string entry_;
    Cells head_;
    Cents left_ = 0;
};

} // namespace

Cents ReadFec::on(const std::string& account) const {
    Cents sum = 0;
    for (const auto& [key, amount] : balances) {
        if (key.first.starts_with(account)) sum += amount;
    }
    return sum;
}

ReadFec read_fec(const std::string& text, const std::string& first_day,
                 const std::string& last_day) {
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line);
    FecLines read(digits_of(first_day), digits_of(last_day));
    const bool is_titled = line == std::string(titles) + "\r";
    while (std::getline(lines, line)) read.add(tabbed_cells(line));
    ReadFec fec = read.take();
    if (!is_titled) fec.faults.emplace_back("other titles");
    return fec;
}

} // namespace audit
