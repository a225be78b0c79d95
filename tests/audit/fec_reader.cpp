#include "fec_reader.hpp"

#include <sstream>

namespace audit {
namespace {

// By their places among the eighteen.
constexpr std::size_t journal_cell = 0;
constexpr std::size_t number_cell = 2;
constexpr std::size_t account_cell = 4;
constexpr std::size_t debit_cell = 11;
constexpr std::size_t credit_cell = 12;
constexpr std::size_t letter_cell = 13;
constexpr std::size_t cell_count = 18;

std::vector<std::string> tabbed_cells(const std::string& line) {
    std::vector<std::string> cells(1);
    for (const char letter : line) {
        if (letter == '\t') {
            cells.emplace_back();
        } else if (letter != '\r') {
            cells.back() += letter;
        }
    }
    return cells;
}

class FecLines {
public:
    void add(const std::vector<std::string>& cells) {
        if (cells.size() != cell_count) return fault("another number of cells");
        const std::int64_t number = std::stoll(cells[number_cell]);
        if (number != fec_.last_number) begin(number);
        fec_.opens = fec_.opens || cells[journal_cell] == "AN";
        const Cents amount = cents(cells[debit_cell]) - cents(cells[credit_cell]);
        entry_ += amount;
        fec_.balances[cells[account_cell]] += amount;
        if (!cells[letter_cell].empty()) fec_.letters[cells[letter_cell]] += amount;
    }

    ReadFec take() {
        end();
        return std::move(fec_);
    }

private:
    void begin(std::int64_t number) {
        end();
        if (number != fec_.last_number + 1) fault(std::to_string(number) + " is no next number");
        fec_.last_number = number;
    }
    void end() {
        if (entry_ != 0) fault("entry " + std::to_string(fec_.last_number) + " does not balance");
        entry_ = 0;
    }
    void fault(const std::string& what) { fec_.faults.push_back(what); }

    ReadFec fec_;
    Cents entry_ = 0;
};

} // namespace

ReadFec read_fec(const std::string& text) {
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line); // titles
    FecLines read;
    while (std::getline(lines, line)) read.add(tabbed_cells(line));
    return read.take();
}

} // namespace audit
