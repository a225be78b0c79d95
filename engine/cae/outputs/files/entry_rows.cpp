#include "cae/outputs/files/entry_rows.hpp"

#include <string_view>
#include <utility>

#include "cae/outputs/files/csv_writer.hpp"

namespace cae {
namespace {

void write_side(Money amount, CsvWriter& csv) {
    if (amount == Money()) {
        csv.blank();
    } else {
        csv.amount(amount);
    }
}

// They may be added to a table that is there, and a mark is for the beginning of a file.
std::string without_byte_order_mark(std::string text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark)) text.erase(0, mark.size());
    return text;
}

} // namespace

std::string entry_rows(const EntryToWrite& head, const EntryLines& lines) {
    if (lines.lines().empty()) return {};
    std::string text;
    CsvWriter csv(CsvStyle::french, [&](std::string_view part) { text += part; });
    for (const char* title : {"entry", "date", "journal", "account", "label", "debit", "credit"}) {
        csv.text(title);
    }
    csv.end_row();
    for (const EntryLine& line : lines.lines()) {
        csv.text(head.id).day(head.date).text(code(Journal::general));
        csv.text(line.account.number.text()).text(head.label);
        write_side(line.debit, csv);
        write_side(line.credit, csv);
        csv.end_row();
    }
    csv.finish();
    return without_byte_order_mark(std::move(text));
}

} // namespace cae
