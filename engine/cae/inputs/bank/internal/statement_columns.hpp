// Which columns of an export say what.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "cae/inputs/bank/bank_titles.hpp"
#include "cae/inputs/bank/internal/statement_cells.hpp"

namespace cae {

// The columns of each field, those to be taken first in front.
class StatementColumns {
public:
    void add(BankField field, std::size_t position) { of(field).push_back(position); }
    [[nodiscard]] std::vector<std::size_t>& of(BankField field) {
        return positions_[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] const std::vector<std::size_t>& of(BankField field) const {
        return positions_[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] bool has(BankField field) const { return !of(field).empty(); }
    [[nodiscard]] bool has_amount() const {
        return has(BankField::amount) || has(BankField::debit) || has(BankField::credit);
    }
    // Whether a statement can be read by them.
    [[nodiscard]] bool is_whole() const { return has(BankField::date) && has_amount(); }
    [[nodiscard]] std::size_t known() const;
    [[nodiscard]] bool knows(std::size_t position) const;
    [[nodiscard]] bool is_label(std::size_t position) const;

private:
    std::array<std::vector<std::size_t>, enumerators_of<BankField>.size()> positions_{};
};

// What the titles of a row mean.
[[nodiscard]] StatementColumns columns_of(const StatementRow& titles, const BankLayout& layout);

enum class Sense { debit, credit };

// "C", "Débit", "+"... as a sense; nothing for another word.
[[nodiscard]] std::optional<Sense> sense_of(std::string_view text);

// Where no label has a known title, every other column of texts is one. Columns without a known
// title, or of labels, that hold a currency, or a sense beside amounts without a sign, in every
// movement: they change what the amounts mean.
void add_told_by_content(const std::vector<StatementRow>& rows, StatementColumns& columns);

} // namespace cae
