#include "cae/inputs/bank/internal/statement_columns.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string>

namespace cae {
namespace {

// The column that a layout gives by its number, counted from 1.
std::optional<std::size_t> numbered(std::string_view title) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(title.data(), title.data() + title.size(), number);
    const bool read = error == std::errc() && end == title.data() + title.size() && number > 0;
    return read ? std::optional(number - 1) : std::nullopt;
}

class ColumnFinder {
public:
    explicit ColumnFinder(const StatementRow& titles) {
        for (const std::string& title : titles.cells) keys_.push_back(bank_title_key(title));
    }

    void find(BankField field, std::string_view title, StatementColumns& columns) const {
        const std::string key = bank_title_key(title);
        for (std::size_t i = 0; i < keys_.size(); ++i) {
            if (keys_[i] == key && !columns.knows(i)) columns.add(field, i);
        }
    }

private:
    std::vector<std::string> keys_;
};

bool is_currency(std::string_view text) {
    constexpr std::size_t letters = 3;
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    constexpr std::array<std::string_view, 9> codes{"EUR", "USD", "GBP", "CHF", "CAD",
                                                    "JPY", "SEK", "DKK", "NOK"};
    return text.size() == letters && std::all_of(text.begin(), text.end(), is_capital) &&
           std::find(codes.begin(), codes.end(), text) != codes.end();
}

// The rows that are movements, by their dates.
std::vector<const StatementRow*> dated_rows(const std::vector<StatementRow>& rows,
                                            const StatementColumns& columns) {
    std::vector<const StatementRow*> dated;
    for (const StatementRow& row : rows) {
        for (const std::size_t position : columns.of(BankField::date)) {
            if (!statement_date(row.cell(position))) continue;
            dated.push_back(&row);
            break;
        }
    }
    return dated;
}

// Whether all that a column holds is what `is_one` says, and no row leaves it blank.
template <class IsOne>
bool holds_only(const std::vector<const StatementRow*>& rows, std::size_t position, IsOne is_one) {
    return !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](const StatementRow* row) {
        const auto cell = row->cell(position);
        return !cell.empty() && is_one(cell);
    });
}

// Whether no amount has a sign of its own: a sense beside them is theirs.
bool has_no_sign(const std::vector<const StatementRow*>& rows, const StatementColumns& columns) {
    const auto& amounts = columns.of(BankField::amount);
    return !amounts.empty() && std::all_of(rows.begin(), rows.end(), [&](const StatementRow* row) {
        const auto amount = statement_amount(row->cell(amounts.front()));
        return !amount || *amount >= Money();
    });
}

bool is_text(std::string_view cell) {
    const bool has_letter = std::any_of(cell.begin(), cell.end(), [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) != 0;
    });
    return has_letter && !statement_amount(cell) && !statement_date(cell);
}

// Where no title is known to be of texts, all columns of texts say what a movement is about.
void add_texts(const std::vector<const StatementRow*>& rows, std::size_t width,
               StatementColumns& columns) {
    for (std::size_t i = 0; i < width; ++i) {
        if (columns.knows(i)) continue;
        const bool has_text = std::any_of(rows.begin(), rows.end(), [&](const StatementRow* row) {
            return is_text(row->cell(i));
        });
        if (has_text) columns.add(BankField::label, i);
    }
}

} // namespace

std::size_t StatementColumns::known() const {
    std::size_t count = 0;
    for (const auto& positions : positions_) count += positions.size();
    return count;
}

bool StatementColumns::knows(std::size_t position) const {
    return std::any_of(positions_.begin(), positions_.end(), [&](const auto& positions) {
        return std::find(positions.begin(), positions.end(), position) != positions.end();
    });
}

bool StatementColumns::is_label(std::size_t position) const {
    const auto& labels = of(BankField::label);
    return std::find(labels.begin(), labels.end(), position) != labels.end();
}

StatementColumns columns_of(const StatementRow& titles, const BankLayout& layout) {
    StatementColumns columns;
    const ColumnFinder finder(titles);
    for (const auto& [field, title] : layout.titles) {
        if (const auto position = numbered(title)) {
            columns.add(field, *position);
        } else {
            finder.find(field, title, columns);
        }
    }
    const StatementColumns of_layout = columns;
    for (const auto& [field, title] : known_bank_titles()) {
        if (!of_layout.has(field)) finder.find(field, title, columns);
    }
    return columns;
}

std::optional<Sense> sense_of(std::string_view text) {
    constexpr std::array<std::string_view, 8> debits{"db",       "dr",   "deb",    "debit",
                                                     "debiteur", "dbit", "sortie", "debits"};
    constexpr std::array<std::string_view, 8> credits{"c",         "cr",   "crd",    "credit",
                                                      "crediteur", "crdt", "entree", "credits"};
    if (text == "-" || text == "\u2212") return Sense::debit;
    if (text == "+") return Sense::credit;
    if (text == "D" || text == "d") return Sense::debit; // elsewhere a small word
    const std::string key = bank_title_key(text);
    const auto is_one_of = [&](const auto& words) {
        return std::find(words.begin(), words.end(), key) != words.end();
    };
    if (is_one_of(debits)) return Sense::debit;
    if (is_one_of(credits)) return Sense::credit;
    return std::nullopt;
}

void add_told_by_content(const std::vector<StatementRow>& rows, StatementColumns& columns) {
    const auto dated = dated_rows(rows, columns);
    const bool sense_is_open = !columns.has(BankField::sense) && has_no_sign(dated, columns);
    std::size_t width = 0;
    for (const StatementRow* row : dated) width = std::max(width, row->cells.size());
    for (std::size_t i = 0; i < width; ++i) {
        if (columns.knows(i) && !columns.is_label(i)) continue;
        const auto is_sense = [](std::string_view cell) { return sense_of(cell).has_value(); };
        if (sense_is_open && !columns.has(BankField::sense) && holds_only(dated, i, is_sense)) {
            columns.add(BankField::sense, i);
        } else if (!columns.has(BankField::currency) && holds_only(dated, i, is_currency)) {
            columns.add(BankField::currency, i);
        }
    }
    if (!columns.has(BankField::label)) add_texts(dated, width, columns);
}

} // namespace cae
