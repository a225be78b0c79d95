#include "cae/outputs/screen/vat_table.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

// A side and the accounts that its VAT stands on.
struct SideText {
    VatSide side{};
    std::vector<std::string> accounts;
    Words title;

    [[nodiscard]] bool is_on(const std::string& account) const {
        return std::find(accounts.begin(), accounts.end(), account) != accounts.end();
    }
};

std::vector<SideText> sides_of(const Chart& chart) {
    const auto number = [&](AccountRole role) -> const std::string& {
        return chart.at(role).number;
    };
    return {{VatSide::collected, {number(AccountRole::vat_collected)}, labels::vat_due},
            {VatSide::pending, {number(AccountRole::vat_pending)}, labels::vat_pending},
            {VatSide::deductible,
             {number(AccountRole::vat_deductible), number(AccountRole::vat_on_assets)},
             labels::vat_deductible},
            {VatSide::self_assessed,
             {number(AccountRole::vat_self_assessed)},
             labels::vat_self_assessed}};
}

constexpr Words by_accountant{"Moved by entries of the accountant",
                              "Mouvements des écritures du comptable"};

struct MovedOn {
    Money by_closing{};
    Money by_accountant{};
};

// What the journals leave on a side's accounts, as the side counts: credits of sales, debits of
// charges. What stood there before the first month has not moved.
MovedOn moved(const MonthRecord& record, const SideText& side) {
    MovedOn sums;
    AccountantNumbers written(record.accountant_entries);
    for (const NumberedEntry& numbered : record.entries) {
        if (numbered.entry.head().journal == Journal::opening) continue;
        const bool is_written = written.find(numbered.number) != nullptr;
        Money& sum = is_written ? sums.by_accountant : sums.by_closing;
        for (const EntryLine& line : numbered.entry.lines()) {
            if (!side.is_on(line.account.number)) continue;
            const Money credit = line.credit - line.debit;
            sum += side.side == VatSide::deductible ? -credit : credit;
        }
    }
    return sums;
}

std::string listed(const std::vector<std::string>& accounts) {
    std::string text;
    for (const std::string& account : accounts) text += (text.empty() ? "" : ", ") + account;
    return text;
}

using VatKindText = EnumRow<VatKind, Words>;

constexpr std::array vat_kinds{
    VatKindText{VatKind::domestic, {"", ""}},
    VatKindText{VatKind::reverse_charge, {"reverse charge", "autoliquidation"}},
    VatKindText{VatKind::exempt, {"exempt", "exonéré"}},
    VatKindText{VatKind::out_of_scope, {"out of scope", "hors champ"}},
};
static_assert(is_complete(vat_kinds));

// "20%", "0%, exempt, art. 261-4-4 a".
std::string title_of(const VatRow& row, Language language) {
    std::string title = shown_percent(row.rate, language);
    const std::string kind(value_in(vat_kinds, row.treatment.kind).in(language));
    if (!kind.empty()) title += ", " + kind;
    return row.treatment.reason.empty() ? title : title + ", " + std::string(row.treatment.reason);
}

bool has_rows(const MonthRecord& record, VatSide side) {
    return std::any_of(record.vat.begin(), record.vat.end(),
                       [&](const VatRow& row) { return row.side == side; });
}

std::string side_table(const MonthRecord& record, const SideText& side, const Screen& screen) {
    TextTable table({{in(labels::rate, screen), Align::left},
                     {in(labels::net_of_vat, screen), Align::right},
                     {in(labels::vat, screen), Align::right}});
    NetAndVat sum;
    for (const VatRow& row : record.vat) {
        if (row.side != side.side) continue;
        table.add({title_of(row, screen.language), shown(row.amounts.net, screen.language),
                   shown(row.amounts.vat, screen.language)});
        sum += row.amounts;
    }
    const auto [accounts, written] = moved(record, side);
    table.add_line();
    table.add({in(labels::total, screen), shown(sum.net, screen.language),
               shown(sum.vat, screen.language)});
    table.add({in(labels::moved_on, screen) + " " + listed(side.accounts), "",
               shown(accounts, screen.language)});
    if (written != Money()) {
        table.add({in(by_accountant, screen), "", shown(written, screen.language)});
    }
    if (accounts != sum.vat) {
        table.add({in(labels::difference, screen), "", shown(accounts - sum.vat, screen.language)});
    }
    return "\n" + styled(side.title.in(screen.language), Style::bold, screen) + "\n" +
           table.render(screen);
}

} // namespace

std::string vat_table(const MonthRecord& record, const Chart& chart, const Screen& screen) {
    const std::string heading = printable(record.cooperative) + ", " + to_string(record.month);
    std::string text = styled(heading, Style::bold, screen) + "\n" + in(labels::in_euros, screen) +
                       "\n";
    for (const SideText& side : sides_of(chart)) {
        const bool is_usual = side.side != VatSide::self_assessed;
        if (is_usual || has_rows(record, side.side)) text += side_table(record, side, screen);
    }
    return text;
}

} // namespace cae
