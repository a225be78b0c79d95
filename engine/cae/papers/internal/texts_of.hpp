// Every text of a paper.
#pragma once

#include <string>

#include "cae/papers/paper.hpp"

namespace cae {

// Calls `take` with each text of a block, in its order.
template <class Take>
void each_text(const PaperBlock& block, const Take& take) {
    if (const auto* boxes = std::get_if<PaperBoxes>(&block)) {
        for (const PaperBox& box : boxes->boxes) {
            take(box.title);
            for (const std::string& line : box.lines) take(line);
        }
    } else if (const auto* table = std::get_if<PaperTable>(&block)) {
        take(table->title);
        for (const PaperColumn& column : table->columns) take(column.title);
        for (const PaperRow& row : table->rows) {
            for (const std::string& cell : row.cells) take(cell);
        }
    } else if (const auto* bars = std::get_if<PaperBars>(&block)) {
        take(bars->title);
        for (const PaperBarRow& row : bars->rows) take(row.label);
    } else {
        take(std::get<PaperNote>(block).text);
    }
}

template <class Take>
void each_text(const Paper& paper, const Take& take) {
    take(paper.title);
    take(paper.subtitle);
    for (const PaperBlock& block : paper.blocks) each_text(block, take);
    take(paper.foot);
}

} // namespace cae
