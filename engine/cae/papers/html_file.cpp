#include "cae/papers/html_file.hpp"

#include <string>
#include <string_view>

#include "cae/papers/internal/bar_scale.hpp"

namespace cae {
namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #ffffff; --faint: #55565c; --rule: #c9cad1; --tint: #eef1f6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8ec; --paper: #17181c; --faint: #b3b5bd; --rule: #44464f; --tint: #24262d; }
}
body { margin: 0; print-color-adjust: exact; background: var(--paper); color: var(--ink); font: 15px/1.4 "DejaVu Sans", "Segoe UI", sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0; }
.subtitle, footer { color: var(--faint); margin: 0 0 1rem; }
h1, .subtitle, footer, caption, th { overflow-wrap: anywhere; }
.boxes { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0 0 1rem; }
.box { flex: 1 1 16rem; border: 1px solid var(--rule); padding: .6rem .8rem; }
.box h2, caption { font-size: 1rem; margin: 0 0 .3rem; text-align: left; font-weight: bold; }
.box p { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .15rem .4rem; vertical-align: top; font-weight: normal; }
thead th { border-bottom: 1px solid var(--ink); font-weight: bold; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.group th, .group td { background: var(--tint); font-weight: bold; }
.sum th, .sum td { border-top: 1px solid var(--rule); font-weight: bold; }
.key th, .key td { border-top: 1px solid var(--ink); border-bottom: 1px solid var(--ink); background: var(--tint); font-weight: bold; font-size: 1.15em; }
.bars td.bar { width: 55%; }
.bars div { height: .8em; min-width: 1px; }
.level { background: #2f4b7c; } .added { background: #5b8f4e; } .taken { background: #c9743a; }
.important { font-weight: bold; }
@page { size: A4; margin: 12mm; }
@media print { :root { --ink: #000; --paper: #fff; --faint: #333; --rule: #999; --tint: #eee; } body { font-size: 9pt; } main { max-width: none; padding: 0; } tr { break-inside: avoid; } }
)";

class HtmlPaper {
public:
    explicit HtmlPaper(const TextSink& sink) : sink_(sink) {}

    void write(const Paper& paper) {
        give("<!DOCTYPE html>\n<html lang=\"");
        give(paper.language == Language::fr ? "fr" : "en");
        give("\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", {}, paper.title);
        give("<style>");
        give(style);
        give("</style>\n</head>\n<body>\n<main>\n");
        element("h1", {}, paper.title);
        if (!paper.subtitle.empty()) element("p", "subtitle", paper.subtitle);
        for (const PaperBlock& block : paper.blocks) {
            std::visit([this](const auto& of_kind) { write_block(of_kind); }, block);
        }
        give("</main>\n");
        if (!paper.foot.empty()) {
            give("<footer><main>");
            text(paper.foot);
            give("</main></footer>\n");
        }
        give("</body>\n</html>\n");
    }

private:
    void give(std::string_view piece) { sink_(piece); }

    void text(std::string_view raw) {
        std::string escaped;
        for (const char letter : raw) {
            switch (letter) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            default:
                escaped += letter;
            }
        }
        give(escaped);
    }

    // A whole element of one line; its class may be empty.
    void element(std::string_view name, std::string_view of_class, std::string_view content,
                 std::string_view scope = {}) {
        open(name, of_class, scope);
        text(content);
        close(name);
    }

    void open(std::string_view name, std::string_view of_class, std::string_view scope = {}) {
        give("<");
        give(name);
        attribute("class", of_class);
        attribute("scope", scope);
        give(">");
    }
    void attribute(std::string_view name, std::string_view value) {
        if (value.empty()) return;
        give(" ");
        give(name);
        give("=\"");
        give(value);
        give("\"");
    }
    void close(std::string_view name) {
        give("</");
        give(name);
        give(">\n");
    }

    void write_block(const PaperBoxes& block) {
        give("<div class=\"boxes\">\n");
        for (const PaperBox& box : block.boxes) {
            give("<section class=\"box\">\n");
            element("h2", {}, box.title);
            for (const std::string& line : box.lines) element("p", {}, line);
            give("</section>\n");
        }
        give("</div>\n");
    }

    void write_block(const PaperNote& note) {
        element("p", note.is_important ? "important" : "", note.text);
    }

    void write_block(const PaperTable& table) {
        give("<div class=\"wide\">\n<table>\n");
        if (!table.title.empty()) element("caption", {}, table.title);
        write_head(table);
        give("<tbody>\n");
        for (const PaperRow& row : table.rows) write_row(table, row);
        give("</tbody>\n</table>\n</div>\n");
    }

    void write_block(const PaperBars& block) {
        const BarScale scale(block);
        give("<table class=\"bars\">\n");
        element("caption", {}, block.title);
        give("<tbody>\n");
        for (const PaperBarRow& row : block.rows) {
            std::string_view label = row.label;
            for (const PaperBar& bar : row.bars) {
                give("<tr>\n");
                element("th", {}, label, "row");
                element("td", "number", bar.amount);
                write_bar(bar, scale);
                give("</tr>\n");
                label = {};
            }
        }
        give("</tbody>\n</table>\n");
    }

    static std::string_view class_of(PaperBarTone tone) {
        switch (tone) {
        case PaperBarTone::level:
            return "level";
        case PaperBarTone::added:
            return "added";
        case PaperBarTone::taken:
            break;
        }
        return "taken";
    }

    // The amount is told beside it: nothing is lost for who does not see it.
    void write_bar(const PaperBar& bar, const BarScale& scale) {
        const auto percent = [](double part) {
            return std::to_string(static_cast<int>(part * 1000) / 10) + "%";
        };
        const double from = scale.place(bar.from);
        give("<td class=\"bar\"><div class=\"");
        give(class_of(bar.tone));
        give("\" style=\"margin-left:" + percent(from) +
             ";width:" + percent(scale.place(bar.to) - from) + "\"></div></td>\n");
    }

    void write_head(const PaperTable& table) {
        give("<thead>\n<tr>\n");
        for (const PaperColumn& column : table.columns) {
            element("th", column.is_number ? "number" : "", column.title, "col");
        }
        give("</tr>\n</thead>\n");
    }

    static std::string_view class_of(PaperRowKind kind) {
        switch (kind) {
        case PaperRowKind::group:
            return "group";
        case PaperRowKind::sum:
            return "sum";
        case PaperRowKind::key:
            return "key";
        case PaperRowKind::line:
            break;
        }
        return {};
    }

    void write_row(const PaperTable& table, const PaperRow& row) {
        open("tr", class_of(row.kind));
        if (row.cells.size() == 1) {
            give("<th scope=\"rowgroup\" colspan=\"");
            give(std::to_string(table.columns.size()));
            give("\">");
            text(row.cells.front());
            close("th");
        } else {
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                element(i == 0 ? "th" : "td", table.columns[i].is_number ? "number" : "",
                        row.cells[i], i == 0 ? "row" : "");
            }
        }
        close("tr");
    }

    const TextSink& sink_;
};

} // namespace

void write_html(const Paper& paper, const TextSink& sink) { HtmlPaper(sink).write(paper); }

} // namespace cae
