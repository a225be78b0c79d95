// A table of texts and amounts with a total below.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/money/money.hpp"
#include "cae/outputs/screen/screen.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

// Columns of texts, then columns of amounts.
[[nodiscard]] std::vector<TextColumn>
columns(const std::vector<Words>& texts, const std::vector<Words>& amounts, const Screen& screen);

class TotalledTable {
public:
    TotalledTable(std::vector<TextColumn> columns, const Screen& screen)
        : table_(std::move(columns)), screen_(screen) {}

    // Adds the amounts after the texts; an absent one is blank and counts for nothing.
    void add(std::vector<std::string> texts, const std::vector<std::optional<Money>>& amounts);

    // "" when no row was added.
    [[nodiscard]] std::string render();

private:
    TextTable table_;
    const Screen& screen_;
    std::vector<Money> totals_;
    std::size_t blank_texts_ = 0;
    std::size_t rows_ = 0;
};

} // namespace cae
