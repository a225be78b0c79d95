#include "cae/papers/internal/paper_drawing.hpp"

#include <algorithm>
#include <string>

#include "cae/papers/internal/bar_scale.hpp"

namespace cae {
namespace {

// In points.
constexpr double margin = 28;
constexpr double foot_height = 20;
constexpr double block_gap = 6;
constexpr double padding = 1.6;
constexpr double box_padding = 5;
constexpr double thin = 0.5; // of lines

struct Grey {
    double level;
};
constexpr Grey black{0.1};
constexpr Grey ruled{0.6};
constexpr Grey tinted{0.93};

// Of a picture of bars.
constexpr double bar_label_width = 130;
constexpr double bar_amount_width = 60;
constexpr double bar_row_height = 10;

Grey grey_of(PaperBarTone tone) {
    switch (tone) {
    case PaperBarTone::level:
        return {0.25};
    case PaperBarTone::added:
        return {0.55};
    case PaperBarTone::taken:
        break;
    }
    return {0.78};
}

Letters letters_of(PaperRowKind kind) {
    switch (kind) {
    case PaperRowKind::group:
    case PaperRowKind::sum:
        return letters::strong;
    case PaperRowKind::key:
        return letters::key;
    case PaperRowKind::line:
        break;
    }
    return letters::text;
}

// Draws one paper, from the top of a page down, on as many pages as it takes.
class Drawing {
public:
    Drawing(cairo_t* context, Typesetter& typesetter, const Paper& paper)
        : context_(context), typesetter_(typesetter), paper_(paper) {}

    void draw() {
        begin_page();
        line(paper_.title, letters::title);
        if (!paper_.subtitle.empty()) line(paper_.subtitle, letters::subtitle);
        y_ += block_gap;
        for (const PaperBlock& block : paper_.blocks) {
            std::visit([this](const auto& of_kind) { draw_block(of_kind); }, block);
            y_ += block_gap;
        }
        end_page();
    }

private:
    static constexpr double width = page_width - 2 * margin;
    static constexpr double bottom = page_height - margin - foot_height;

    void begin_page() {
        ++page_;
        y_ = margin;
    }

    void end_page() {
        const double foot = page_height - margin - foot_height + block_gap;
        rule(margin, foot, width, ruled);
        constexpr double number_width = 40;
        put(paper_.foot, letters::foot, margin, foot + padding, width - number_width, false);
        put(std::to_string(page_), letters::foot, margin + width - number_width, foot + padding,
            number_width, true);
        cairo_show_page(context_);
    }

    // Goes on to another page when `height` has no room on this one; whether it did.
    bool make_room(double height) {
        if (y_ + height <= bottom || y_ == margin) return false;
        end_page();
        begin_page();
        return true;
    }

    void colour(Grey grey) { cairo_set_source_rgb(context_, grey.level, grey.level, grey.level); }

    void frame(double x, double of_width, double height) {
        colour(ruled);
        cairo_set_line_width(context_, thin);
        cairo_rectangle(context_, x, y_, of_width, height);
        cairo_stroke(context_);
    }

    void rule(double x, double y, double length, Grey grey) {
        colour(grey);
        cairo_set_line_width(context_, thin);
        cairo_move_to(context_, x, y);
        cairo_line_to(context_, x + length, y);
        cairo_stroke(context_);
    }

    void put(const std::string& text, const Letters& kind, double x, double y, double of_width,
             bool to_the_end) {
        if (text.empty()) return;
        colour(black);
        cairo_move_to(context_, x, y);
        pango_cairo_show_layout(context_, typesetter_.set(text, kind, of_width, to_the_end));
    }

    void line(const std::string& text, const Letters& kind) {
        const double height = typesetter_.height(text, kind, width);
        make_room(height);
        put(text, kind, margin, y_, width, false);
        y_ += height + padding;
    }

    void draw_block(const PaperNote& note) {
        line(note.text, note.is_important ? letters::strong : letters::text);
    }

    double height_of(const PaperBox& box, double of_width) {
        double height = 2 * box_padding + typesetter_.height(box.title, letters::strong, of_width);
        for (const std::string& text : box.lines) {
            height += typesetter_.height(text, letters::text, of_width);
        }
        return height;
    }

    void draw_block(const PaperBoxes& block) {
        const auto count = static_cast<double>(block.boxes.size());
        const double box_width = (width - (count - 1) * block_gap) / count;
        const double inner = box_width - 2 * box_padding;
        double height = 0;
        for (const PaperBox& box : block.boxes) height = std::max(height, height_of(box, inner));
        make_room(height);
        double x = margin;
        for (const PaperBox& box : block.boxes) {
            draw_box(box, x, inner);
            frame(x, box_width, height);
            x += box_width + block_gap;
        }
        y_ += height;
    }

    void draw_box(const PaperBox& box, double x, double inner) {
        double y = y_ + box_padding;
        put(box.title, letters::strong, x + box_padding, y, inner, false);
        y += typesetter_.height(box.title, letters::strong, inner);
        for (const std::string& text : box.lines) {
            put(text, letters::text, x + box_padding, y, inner, false);
            y += typesetter_.height(text, letters::text, inner);
        }
    }

    void draw_block(const PaperTable& table) {
        make_room(least_height_of(table));
        if (!table.title.empty()) line(table.title, letters::strong);
        draw_head(table);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            // A title of lines never stands alone at the end of a page.
            const bool goes_on = table.rows[i].kind == PaperRowKind::group &&
                                 i + 1 < table.rows.size();
            const double next = goes_on ? height_of(table, table.rows[i + 1]) : 0;
            if (make_room(height_of(table, table.rows[i]) + next)) draw_head(table);
            draw_row(table, table.rows[i]);
        }
    }

    void draw_block(const PaperBars& block) {
        const double least = typesetter_.height(block.title, letters::strong, width) +
                             (block.rows.empty() ? 0 : height_of(block.rows.front()));
        make_room(least + padding);
        line(block.title, letters::strong);
        const BarScale scale(block);
        for (const PaperBarRow& row : block.rows) {
            make_room(height_of(row));
            put(row.label, letters::text, margin, y_, bar_label_width, false);
            for (const PaperBar& bar : row.bars) draw_bar(bar, scale);
        }
    }

    static double height_of(const PaperBarRow& row) {
        return static_cast<double>(row.bars.size()) * bar_row_height;
    }

    void draw_bar(const PaperBar& bar, const BarScale& scale) {
        put(bar.amount, letters::text, margin + bar_label_width, y_, bar_amount_width, true);
        const double left = margin + bar_label_width + bar_amount_width + block_gap;
        const double room = page_width - margin - left;
        const double from = scale.place(bar.from) * room;
        const double length = scale.place(bar.to) * room - from;
        colour(grey_of(bar.tone));
        cairo_rectangle(context_, left + from, y_ + thin, std::max(length, thin),
                        bar_row_height - 4 * thin);
        cairo_fill(context_);
        y_ += bar_row_height;
    }

    static double width_of(const PaperTable& table, std::size_t column) {
        int all = 0;
        for (const PaperColumn& each : table.columns) all += each.width;
        return width * table.columns[column].width / all;
    }

    // Of a cell in its column; one that is alone has the whole width.
    static double cell_width(const PaperTable& table, const PaperRow& row, std::size_t column) {
        const bool whole = row.cells.size() == 1;
        return (whole ? width : width_of(table, column)) - 2 * padding;
    }

    double height_of(const PaperTable& table, const PaperRow& row) {
        double height = 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            height = std::max(height, typesetter_.height(row.cells[i], letters_of(row.kind),
                                                         cell_width(table, row, i)));
        }
        const double around = row.kind == PaperRowKind::key ? 2 * padding : padding;
        return height + 2 * around;
    }

    static PaperRow titles_of(const PaperTable& table) {
        PaperRow titles{PaperRowKind::sum, {}};
        for (const PaperColumn& column : table.columns) titles.cells.push_back(column.title);
        return titles;
    }

    // Of its title, its head and what no page ends before: its first lines.
    double least_height_of(const PaperTable& table) {
        double height = height_of(table, titles_of(table)) + padding;
        if (!table.title.empty()) height += typesetter_.height(table.title, letters::strong, width);
        for (const PaperRow& row : table.rows) {
            height += height_of(table, row);
            if (row.kind != PaperRowKind::group) break;
        }
        return height;
    }

    void draw_head(const PaperTable& table) {
        const PaperRow titles = titles_of(table);
        const double height = height_of(table, titles);
        make_room(height);
        put_cells(table, titles, padding);
        y_ += height;
        rule(margin, y_, width, black);
    }

    void draw_row(const PaperTable& table, const PaperRow& row) {
        const double height = height_of(table, row);
        if (row.kind == PaperRowKind::group || row.kind == PaperRowKind::key) {
            colour(tinted);
            cairo_rectangle(context_, margin, y_, width, height);
            cairo_fill(context_);
        }
        const bool is_key = row.kind == PaperRowKind::key;
        if (row.kind == PaperRowKind::sum || is_key) rule(margin, y_, width, ruled);
        put_cells(table, row, is_key ? 2 * padding : padding);
        y_ += height;
        if (is_key) rule(margin, y_, width, ruled);
    }

    void put_cells(const PaperTable& table, const PaperRow& row, double above) {
        double x = margin;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            put(row.cells[i], letters_of(row.kind), x + padding, y_ + above,
                cell_width(table, row, i), table.columns[i].is_number);
            x += width_of(table, i);
        }
    }

    cairo_t* context_;
    Typesetter& typesetter_;
    const Paper& paper_;
    double y_ = margin;
    int page_ = 0;
};

} // namespace

void draw_paper(cairo_t* context, Typesetter& typesetter, const Paper& paper) {
    Drawing(context, typesetter, paper).draw();
}

} // namespace cae
