#include "cae/outputs/screen/vat_table.hpp"

#include <array>
#include <string_view>

#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

// The accounts of a side begin so in every plan comptable.
struct SideText {
    VatSide side;
    std::string_view accounts;
    Words title;
};

constexpr std::array sides{SideText{VatSide::collected, "44571", labels::vat_due},
                           SideText{VatSide::pending, "44574", labels::vat_pending},
                           SideText{VatSide::deductible, "4456", labels::vat_deductible}};

// What the journals leave on a side's accounts, as the side counts: credits of sales, debits of
// charges.
Money moved(const MonthRecord& record, const SideText& side) {
    Money sum;
    for (const NumberedEntry& numbered : record.entries) {
        for (const EntryLine& line : numbered.entry.lines()) {
            if (line.account.number.starts_with(side.accounts)) sum += line.credit - line.debit;
        }
    }
    return side.side == VatSide::deductible ? -sum : sum;
}

std::string side_table(const MonthRecord& record, const SideText& side, const Screen& screen) {
    TextTable table({{in(labels::rate, screen), Align::left},
                     {in(labels::net_of_vat, screen), Align::right},
                     {in(labels::vat, screen), Align::right}});
    NetAndVat sum;
    for (const VatRow& row : record.vat) {
        if (row.side != side.side) continue;
        table.add({shown_percent(row.rate, screen.language),
                   shown(row.amounts.net, screen.language),
                   shown(row.amounts.vat, screen.language)});
        sum += row.amounts;
    }
    const Money accounts = moved(record, side);
    table.add_line();
    table.add({in(labels::total, screen), shown(sum.net, screen.language),
               shown(sum.vat, screen.language)});
    table.add({in(labels::moved_on, screen) + " " + std::string(side.accounts), "",
               shown(accounts, screen.language)});
    if (accounts != sum.vat) {
        table.add({in(labels::difference, screen), "", shown(accounts - sum.vat, screen.language)});
    }
    return "\n" + styled(side.title.in(screen.language), Style::bold, screen) + "\n" +
           table.render(screen);
}

} // namespace

std::string vat_table(const MonthRecord& record, const Screen& screen) {
    const std::string heading = printable(record.cooperative) + ", " + to_string(record.month);
    std::string text = styled(heading, Style::bold, screen) + "\n" + in(labels::in_euros, screen) +
                       "\n";
    for (const SideText& side : sides) text += side_table(record, side, screen);
    return text;
}

} // namespace cae
