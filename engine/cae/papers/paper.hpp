// A document that is printed and read: what stands on it, in its order, however it is drawn.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "cae/outputs/words/language.hpp"

namespace cae {

// Lines of text under a title, such as an address. Boxes of one block stand beside one another.
struct PaperBox {
    std::string title;
    std::vector<std::string> lines;
};
struct PaperBoxes {
    std::vector<PaperBox> boxes;
};

struct PaperColumn {
    std::string title{};
    int width = 1;          // its part of the table's width, beside those of the others
    bool is_number = false; // its cells end where the column ends
};

enum class PaperRowKind {
    line,
    group, // a title of the lines below it, alone in its row or with cells of its own
    sum,
    key, // what a reader looks for first
};

struct PaperRow {
    PaperRowKind kind = PaperRowKind::line;
    std::vector<std::string> cells{}; // as many as columns, or the one of a group
};

struct PaperTable {
    std::string title{}; // may be empty
    std::vector<PaperColumn> columns{};
    std::vector<PaperRow> rows{};
};

// A bar from one number to another, in any unit that all bars of a picture share.
enum class PaperBarTone { level, added, taken };
struct PaperBar {
    std::string amount; // as it is told
    std::int64_t from = 0;
    std::int64_t to = 0; // not below `from`
    PaperBarTone tone = PaperBarTone::level;
};

struct PaperBarRow {
    std::string label;
    std::vector<PaperBar> bars; // one below the other
};

// A picture whose numbers can be read beside it.
struct PaperBars {
    std::string title;
    std::vector<PaperBarRow> rows;
};

struct PaperNote {
    std::string text;
    bool is_important = false;
};

using PaperBlock = std::variant<PaperBoxes, PaperTable, PaperBars, PaperNote>;

struct Paper {
    std::string title;
    std::string subtitle{};
    Language language = Language::fr;
    std::vector<PaperBlock> blocks{};
    std::string foot{}; // at the end of every page
};

} // namespace cae
