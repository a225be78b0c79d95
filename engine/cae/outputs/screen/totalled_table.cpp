#include "cae/outputs/screen/internal/totalled_table.hpp"

#include <utility>

#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {

std::vector<TextColumn> columns(const std::vector<Words>& texts, const std::vector<Words>& amounts,
                                const Screen& screen) {
    std::vector<TextColumn> columns;
    columns.reserve(texts.size() + amounts.size());
    for (const Words& title : texts) {
        columns.push_back({std::string(title.in(screen.language)), Align::left});
    }
    for (const Words& title : amounts) {
        columns.push_back({std::string(title.in(screen.language)), Align::right});
    }
    return columns;
}

void TotalledTable::add(std::vector<std::string> texts,
                        const std::vector<std::optional<Money>>& amounts) {
    blank_texts_ = texts.size() - 1;
    totals_.resize(amounts.size());
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (amounts[i]) totals_[i] += *amounts[i];
        texts.push_back(amounts[i] ? shown(*amounts[i], screen_.language) : "");
    }
    table_.add(std::move(texts));
    ++rows_;
}

std::string TotalledTable::render() {
    if (rows_ == 0) return {};
    std::vector<std::string> cells{std::string(labels::total.in(screen_.language))};
    cells.resize(1 + blank_texts_);
    for (const Money total : totals_) cells.push_back(shown(total, screen_.language));
    table_.add_line();
    table_.add(std::move(cells));
    return table_.render(screen_);
}

} // namespace cae
