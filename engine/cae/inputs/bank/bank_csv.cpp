// Statements in CSV, as banks export them.
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cae/inputs/bank/internal/bank_formats.hpp"
#include "cae/inputs/bank/internal/own_account.hpp"
#include "cae/inputs/bank/internal/statement_columns.hpp"
#include "cae/inputs/text/internal/csv.hpp"

namespace cae {
namespace {

constexpr std::size_t most_lines_above = 100;

// The rows of an export with their columns; the titles are left out.
struct Export {
    std::vector<StatementRow> rows{};
    StatementColumns columns{};
    std::size_t unclosed = 0;
    std::size_t titles_line = 1; // the line that looks most like titles
    std::size_t rows_above = 0;  // that are no movements
};

bool begins_with_a_date(const StatementRow& row, const StatementColumns& columns) {
    const auto& dates = columns.of(BankField::date);
    return std::any_of(dates.begin(), dates.end(), [&](std::size_t position) {
        return statement_date(row.cell(position)).has_value();
    });
}

// Without titles, where a layout counts columns, the first movement begins the rows.
std::size_t rows_before(const std::vector<StatementRow>& rows, const StatementColumns& numbered) {
    std::size_t count = 0;
    while (count < rows.size() && !begins_with_a_date(rows[count], numbered)) ++count;
    return count;
}

Export take_rows(StatementRows&& split, std::size_t from, StatementColumns columns) {
    Export found{{}, std::move(columns), split.unclosed};
    found.rows.assign(
        std::make_move_iterator(split.rows.begin() + static_cast<std::ptrdiff_t>(from)),
        std::make_move_iterator(split.rows.end()));
    add_told_by_content(found.rows, found.columns);
    return found;
}

// The rows under the first line whose titles say dates and amounts; lines above it tell of the
// account. Without such a line, the one that comes nearest.
Export find_rows(StatementRows split, const BankLayout& layout) {
    const StatementColumns numbered = columns_of({}, layout);
    if (numbered.is_whole())
        return take_rows(std::move(split), rows_before(split.rows, numbered), numbered);
    Export nearest;
    nearest.unclosed = split.unclosed;
    for (std::size_t i = 0; i < split.rows.size() && i < most_lines_above; ++i) {
        StatementColumns columns = columns_of(split.rows[i], layout);
        if (columns.is_whole()) return take_rows(std::move(split), i + 1, std::move(columns));
        if (columns.known() <= nearest.columns.known()) continue;
        nearest.columns = std::move(columns);
        nearest.titles_line = split.rows[i].line;
    }
    return nearest;
}

// The separator is the one that shows titles.
Export read_export(std::string_view text, const BankLayout& layout) {
    Export nearest;
    for (const char separator : {';', '\t', ',', '|'}) {
        Export found = find_rows(split_statement(text, separator), layout);
        if (found.columns.is_whole() && !found.rows.empty()) return found;
        if (found.columns.known() > nearest.columns.known()) nearest = std::move(found);
    }
    return nearest;
}

// "SOLDE AU 31/01/2026": a day and nothing more, unlike "SOLDE F2026-014".
bool is_balance_of_day(std::string_view key) {
    constexpr std::string_view balance = "solde ";
    if (!key.starts_with(balance)) return false;
    std::string day(key.substr(balance.size()));
    std::replace(day.begin(), day.end(), ' ', '/');
    return statement_date(day).has_value();
}

// A balance that an export lists among its movements, with a day and an amount.
bool is_balance(std::string_view text) {
    constexpr std::array<std::string_view, 17> beginnings{
        "ancien solde",      "nouveau solde",    "solde precedent", "solde crediteur",
        "solde debiteur",    "solde initial",    "solde final",     "solde fin",
        "solde debut",       "solde ouverture",  "solde cloture",   "solde comptable",
        "total operations",  "total mouvements", "total debits",    "total credits",
        "totaux mouvements",
    };
    const std::string key = bank_title_key(text);
    return is_balance_of_day(key) ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return key.starts_with(beginning); });
}

bool is_sum(std::string_view text) {
    const std::string key = bank_title_key(text);
    return key.starts_with("total") || key.starts_with("solde") || is_balance(text);
}

bool is_not_booked(std::string_view text) {
    constexpr std::array<std::string_view, 14> words{
        "pending", "cours",   "attente", "a venir", "reverted", "declined", "failed",
        "refuse",  "refusee", "annule",  "annulee", "rejete",   "rejetee",  "cancelled"};
    const std::string key = bank_title_key(text);
    return std::find(words.begin(), words.end(), key) != words.end();
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

// A movement and what the account held after it.
struct SaidAfter {
    Date date;
    Money amount;
    Money held;
};

// Whether each balance is the one before it and the movement.
template <class Iterator>
bool is_chain(Iterator first, Iterator last) {
    return std::adjacent_find(first, last, [](const SaidAfter& a, const SaidAfter& b) {
               return a.held + b.amount != b.held || b.date < a.date;
           }) == last;
}

class MovementReader {
public:
    MovementReader(const Export& table, const StatementText& source, Problems& problems)
        : table_(table), source_(source), problems_(problems), first_(problems.size()) {}

    BankStatement read() {
        const auto ours = own_accounts();
        for (const StatementRow& row : table_.rows) {
            if (problems_.size() - first_ >= most_csv_problems) return too_many(row);
            row_ = &row;
            is_sound_ = true;
            const std::string account = account_of(row);
            if (!ours.empty() && !account.empty() && !ours.contains(account)) {
                ++statement_.other_accounts;
            } else {
                ++statement_.of_account;
                read_row();
            }
        }
        keep_balances();
        return std::move(statement_);
    }

private:
    // The accounts of a file of several that are ours; none where it has one alone.
    std::set<std::string> own_accounts() {
        std::set<std::string> accounts;
        for (const StatementRow& row : table_.rows) accounts.insert(account_of(row));
        accounts.erase("");
        statement_.accounts = accounts;
        if (accounts.size() < 2) return {};
        return only_own(accounts, source_, problems_);
    }

    std::string account_of(const StatementRow& row) const {
        const auto& positions = table_.columns.of(BankField::account);
        return positions.empty() ? std::string() : account_key(row.cell(positions.front()));
    }

    BankStatement too_many(const StatementRow& row) {
        row_ = &row;
        report(Rule::file_must_have_few_problems, {}, {most_csv_problems});
        return {};
    }

    void read_row() {
        const bool has_amount = !cell(BankField::amount).empty() ||
                                !cell(BankField::debit).empty() || !cell(BankField::credit).empty();
        if (is_not_booked(cell(BankField::status))) { // it may have no day yet
            ++statement_.pending;
            return;
        }
        const auto date = date_of_row();
        const bool no_movement = !date && (!has_amount || says_sum());
        if (no_movement || is_balance(label())) {
            ++statement_.no_movements;
            return;
        }
        if (!date) report_date();
        if (!has_amount) report(Rule::document_must_have_amount, {}, {word(BankField::amount)});
        check_currency();
        check_fee();
        const Money amount = amount_of_row();
        if (!is_sound_) return;
        if (amount != Money()) {
            statement_.movements.push_back({*date, std::string(cell(BankField::reference)),
                                            joined(BankField::counterparty), label(), amount,
                                            row_->line});
            note_balance(*date, amount);
        } else {
            ++statement_.no_movements;
        }
    }

    void note_balance(Date date, Money amount) {
        const auto held = statement_amount(cell(BankField::balance));
        if (held) held_.push_back({date, amount, *held});
    }

    // Balances that follow one another, the earliest or the latest first; others are not this
    // account's after each movement.
    void keep_balances() {
        if (held_.empty() || held_.size() != statement_.movements.size()) return;
        if (!is_chain(held_.begin(), held_.end())) std::reverse(held_.begin(), held_.end());
        if (!is_chain(held_.begin(), held_.end())) return;
        statement_.opening = held_.front().held - held_.front().amount;
        statement_.closing = StatementBalance{held_.back().date, held_.back().held};
    }

    // The first cell of a field that says something.
    std::string_view cell(BankField field) const {
        for (const std::size_t position : table_.columns.of(field)) {
            if (!row_->cell(position).empty()) return row_->cell(position);
        }
        return {};
    }

    std::optional<Date> date_of_row() const { return statement_date(cell(BankField::date)); }

    void report_date() {
        const auto text = cell(BankField::date);
        if (text.empty()) {
            report(Rule::text_must_not_be_empty, {}, {word(BankField::date)});
        } else {
            report(Rule::date_must_exist, text);
        }
    }

    bool says_sum() const { return std::any_of(row_->cells.begin(), row_->cells.end(), is_sum); }

    // A column that changes what the amount means is never passed over.
    void check_currency() {
        const auto currency = cell(BankField::currency);
        if (!is_euro(currency)) report(Rule::currency_must_be_euro, currency);
    }

    // A fee may be in the amount or beside it: only the bank knows.
    void check_fee() {
        if (amount_in_field(BankField::fee) == Money()) return;
        report(Rule::keys_must_not_stand_together, word(BankField::fee), {word(BankField::amount)});
    }

    Money amount_of_row() {
        const Money debit = amount_in_field(BankField::debit);
        const Money credit = amount_in_field(BankField::credit);
        if (debit != Money() && credit != Money()) {
            report(Rule::keys_must_not_stand_together, word(BankField::debit),
                   {word(BankField::credit)});
        }
        const Money by_sides = credit - std::max(debit, -debit);
        const Money amount = amount_in_field(BankField::amount);
        if (by_sides == Money()) return with_sense(amount, Sense::credit);
        if (amount != Money() && amount != by_sides && amount != -by_sides) {
            report(Rule::keys_must_not_stand_together, word(BankField::amount),
                   {by_sides < Money() ? word(BankField::debit) : word(BankField::credit)});
        }
        return with_sense(by_sides, by_sides < Money() ? Sense::debit : Sense::credit);
    }

    // The amount on the side that the row says: a sense beside a sign must agree with it.
    Money with_sense(Money amount, Sense usual) {
        if (!table_.columns.has(BankField::sense) || amount == Money()) return amount;
        const auto text = cell(BankField::sense);
        const auto sense = sense_of(text);
        const bool contradicts = sense == Sense::credit && amount < Money();
        const bool other_side = usual == Sense::debit ? sense == Sense::credit
                                                      : sense == Sense::debit && has_sides();
        if (!sense || contradicts || other_side) {
            report(Rule::word_must_be_known, text, {amount < Money() ? "D" : "C, D"});
            return amount;
        }
        return sense == Sense::debit ? std::min(amount, -amount) : amount;
    }

    bool has_sides() const {
        return !cell(BankField::debit).empty() || !cell(BankField::credit).empty();
    }

    Money amount_in_field(BankField field) {
        const auto text = cell(field);
        if (text.empty()) return {};
        const std::string foreign = foreign_currency_of(text);
        const auto amount = statement_amount(text);
        if (!amount) {
            report(Rule::amount_must_be_exact, text);
        } else if (!foreign.empty()) {
            report(Rule::currency_must_be_euro, foreign);
        }
        return amount.value_or(Money());
    }

    std::string label() const { return joined(BankField::label); }

    // What the columns of a field say together, nothing twice.
    std::string joined(BankField field) const {
        std::vector<std::string_view> texts;
        for (const std::size_t position : table_.columns.of(field)) {
            texts.push_back(row_->cell(position));
        }
        std::string text;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (!is_said_elsewhere(texts, i)) text.append(text.empty() ? "" : " ").append(texts[i]);
        }
        return text;
    }

    static bool is_said_elsewhere(const std::vector<std::string_view>& texts, std::size_t i) {
        for (std::size_t j = 0; j < texts.size(); ++j) {
            const bool first_of_equals = texts[i] == texts[j] && i <= j;
            if (i != j && !first_of_equals && contains(texts[j], texts[i])) return true;
        }
        return texts[i].empty();
    }

    void report(Rule rule, std::string_view value, Details details = {}) {
        is_sound_ = false;
        problems_.push_back({rule,
                             {source_.file, row_->line, 0},
                             std::string(value),
                             std::move(details),
                             Privacy::open});
    }

    const Export& table_;
    const StatementText& source_;
    Problems& problems_;
    std::size_t first_;
    const StatementRow* row_ = nullptr;
    bool is_sound_ = true;
    std::vector<SaidAfter> held_;
    BankStatement statement_;
};

void report_titles(const Export& table, const StatementText& source, Problems& problems) {
    const auto missing = table.columns.has(BankField::date) ? BankField::amount : BankField::date;
    problems.push_back({Rule::bank_title_must_be_known,
                        {source.file, table.titles_line, 0},
                        {},
                        {word(missing)},
                        Privacy::open});
}

} // namespace

BankStatement read_csv_statement(const StatementText& source, Problems& problems) {
    const Export table = read_export(source.text, source.layout);
    if (!table.columns.is_whole()) {
        report_titles(table, source, problems);
    } else if (table.unclosed != 0) {
        problems.push_back(
            {Rule::quote_must_be_closed, {source.file, table.unclosed, 0}, {}, {}, Privacy::open});
    } else {
        return MovementReader(table, source, problems).read();
    }
    return {};
}

} // namespace cae
