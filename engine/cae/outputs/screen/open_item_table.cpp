#include "cae/outputs/screen/open_item_table.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <vector>

#include "cae/outputs/screen/internal/record_view.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

// A document as its customer sees it: all rates together.
struct Line {
    OpenItem item;
    Money invoiced;
    Money due;
};

std::vector<Line> lines_of(const MonthRecord& record, bool sales) {
    std::map<std::tuple<Date, std::string, MemberId>, Line> lines;
    for (const OpenItem& item : record.open_items) {
        if (item.is_settled() || (item.kind == OpenItemKind::sale) != sales) continue;
        const auto [line, is_new] = lines.try_emplace({item.date, item.number, item.member},
                                                      Line{item, {}, {}});
        line->second.invoiced += item.invoiced.gross();
        line->second.due += item.due().gross();
    }
    std::vector<Line> sorted;
    sorted.reserve(lines.size());
    for (auto& [key, line] : lines) sorted.push_back(std::move(line));
    return sorted;
}

std::string name_of(const RecordView& view, const MemberId& member) {
    const std::string& name = view.name_of(member);
    return name.empty() ? member.text() : name;
}

// The invoices whose due is like this.
template <class IsDue>
std::vector<Line> invoices_of(const MonthRecord& record, IsDue is_due) {
    auto lines = lines_of(record, true);
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [&](const Line& line) { return !is_due(line.due); }),
                lines.end());
    return lines;
}

// Adds up what is due by age while lines pass.
using Ages = std::array<Money, age_classes>;

std::string invoices(const MonthRecord& record, const RecordView& view, const Screen& screen,
                     Ages& ages) {
    const auto lines = invoices_of(record, [](Money due) { return due >= Money(); });
    if (lines.empty()) return in(labels::nothing_due, screen) + "\n";
    const bool customers = std::any_of(
        lines.begin(), lines.end(), [](const Line& line) { return !line.item.customer.empty(); });
    std::vector<TextColumn> columns{
        {in(labels::member, screen), Align::left},    {in(labels::document, screen), Align::left},
        {in(labels::date, screen), Align::left},      {in(labels::days, screen), Align::right},
        {in(labels::invoiced, screen), Align::right}, {in(labels::due, screen), Align::right}};
    if (customers) columns.push_back({in(labels::customer, screen), Align::left});
    TextTable table(std::move(columns));
    Money total;
    for (const Line& line : lines) {
        const int days = record.month.last_day().days_since(line.item.date);
        std::vector<std::string> cells{name_of(view, line.item.member),
                                       line.item.number,
                                       to_string(line.item.date),
                                       std::to_string(days),
                                       shown(line.invoiced, screen.language),
                                       shown(line.due, screen.language)};
        if (customers) cells.push_back(line.item.customer);
        table.add(std::move(cells));
        ages[age_class(days)] += line.due;
        total += line.due;
    }
    table.add_line();
    std::vector<std::string> sum{in(labels::total, screen),    "", "", "", "",
                                 shown(total, screen.language)};
    if (customers) sum.emplace_back();
    table.add(std::move(sum));
    return table.render(screen);
}

std::string by_age(const Ages& ages, const Screen& screen) {
    constexpr std::array names{labels::age_to_30, labels::age_to_60, labels::age_to_90,
                               labels::age_above_90};
    TextTable table(
        {{in(labels::age, screen), Align::left}, {in(labels::due, screen), Align::right}});
    for (std::size_t i = 0; i < ages.size(); ++i) {
        table.add({in(names[i], screen), shown(ages[i], screen.language)});
    }
    return table.render(screen);
}

// Owed to customers: apart, so that it hides nothing of what others owe. Nothing without any.
std::string overpaid(const MonthRecord& record, const RecordView& view, const Screen& screen) {
    const auto lines = invoices_of(record, [](Money due) { return due < Money(); });
    if (lines.empty()) return "";
    TextTable table({{in(labels::member, screen), Align::left},
                     {in(labels::document, screen), Align::left},
                     {in(labels::date, screen), Align::left},
                     {in(labels::amount, screen), Align::right}});
    for (const Line& line : lines) {
        table.add({name_of(view, line.item.member), line.item.number, to_string(line.item.date),
                   shown(-line.due, screen.language)});
    }
    return titled(labels::overpaid_invoices, table.render(screen), screen);
}

std::string unmatched(const MonthRecord& record, const RecordView& view, const Screen& screen) {
    const auto lines = lines_of(record, false);
    if (lines.empty()) return in(labels::all_matched, screen) + "\n";
    TextTable table({{in(labels::member, screen), Align::left},
                     {in(labels::document, screen), Align::left},
                     {in(labels::date, screen), Align::left},
                     {in(labels::refers_to, screen), Align::left},
                     {in(labels::amount, screen), Align::right}});
    for (const Line& line : lines) {
        table.add({name_of(view, line.item.member), line.item.number, to_string(line.item.date),
                   line.item.refers_to, shown(-line.due, screen.language)});
    }
    return table.render(screen);
}

} // namespace

std::string open_item_table(const MonthRecord& record, const Screen& screen) {
    const RecordView view(record);
    Ages ages{};
    const std::string due = invoices(record, view, screen, ages);
    const std::string heading = printable(record.cooperative) + ", " + to_string(record.month);
    return styled(heading, Style::bold, screen) + "\n" + in(labels::in_euros, screen) + "\n" +
           titled(labels::unpaid_invoices, due, screen) +
           titled(labels::by_age, by_age(ages, screen), screen) + overpaid(record, view, screen) +
           titled(labels::unmatched, unmatched(record, view, screen), screen);
}

} // namespace cae
