// Artois, closed up to September, and what is asked of its papers.
#pragma once

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cae/papers/paper.hpp"
#include "office/folder_copy.hpp"
#include "support/values.hpp"

namespace cae_test {

// Its corrections of July and August are paid in September.
inline const cae::Office& closed_artois() {
    static const FolderCopy folder("examples/artois");
    static const cae::Office office = [] {
        cae::Office opened = folder.open();
        for (int month = 0; month < 9; ++month) (void)close_next(opened);
        return opened;
    }();
    return office;
}

inline const cae::PaperTable* find_table(const cae::Paper& paper, const std::string& title) {
    for (const cae::PaperBlock& block : paper.blocks) {
        const auto* table = std::get_if<cae::PaperTable>(&block);
        if (table != nullptr && table->title == title) return table;
    }
    return nullptr;
}

inline cae::PaperTable table_called(const cae::Paper& paper, const std::string& title) {
    const cae::PaperTable* found = find_table(paper, title);
    REQUIRE_MESSAGE(found != nullptr, title);
    return *found;
}

using Cells = std::vector<std::string>;

inline Cells cells(const cae::PaperTable& table, const std::string& label) {
    for (const cae::PaperRow& row : table.rows) {
        if (row.cells.front() == label) return row.cells;
    }
    return {};
}

// "1 234,50" -> 1234.50; nothing for a cell without an amount.
inline cae::Money amount_in(const std::string& cell) {
    std::string plain;
    for (const char letter : cell) {
        if (letter != ' ') plain += letter == ',' ? '.' : letter;
    }
    return plain.empty() ? cae::Money() : euros(plain);
}

} // namespace cae_test
