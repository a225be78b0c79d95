#include "cae/outputs/screen/vat_return_table.hpp"

#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

using ItemWords = EnumRow<VatReturnItem, Words>;

constexpr Words form_title{"Return (form 3310-CA3)", "Déclaration (formulaire 3310-CA3)"};
constexpr Words form_line{"Line", "Ligne"};
constexpr Words form_what{"What", "Quoi"};
constexpr Words form_base{"Base", "Base"};
constexpr Words with_reason{"{0}: {1}", "{0} : {1}"};

constexpr std::array return_items{
    ItemWords{VatReturnItem::sales, {"sales", "ventes, prestations de services"}},
    ItemWords{VatReturnItem::reverse_charges,
              {"bought under a reverse charge", "achats autoliquidés"}},
    ItemWords{VatReturnItem::not_taxed, {"not taxed", "opérations non imposables"}},
    ItemWords{VatReturnItem::at_rate, {"at", "à"}},
    ItemWords{VatReturnItem::of_reverse_charges,
              {"of it on reverse charges", "dont sur achats autoliquidés"}},
    ItemWords{VatReturnItem::gross, {"VAT due, gross", "TVA brute due"}},
    ItemWords{VatReturnItem::on_assets, {"recovered on assets", "déductible sur immobilisations"}},
    ItemWords{VatReturnItem::on_others,
              {"recovered on other goods and services", "déductible sur autres biens et services"}},
    ItemWords{VatReturnItem::credit_before,
              {"credit brought forward", "report du crédit précédent"}},
    ItemWords{VatReturnItem::deductible, {"recovered in all", "total de la TVA déductible"}},
    ItemWords{VatReturnItem::credit, {"credit", "crédit de TVA"}},
    ItemWords{VatReturnItem::due, {"net VAT due", "TVA nette due"}},
};
static_assert(is_complete(return_items));

std::string shown_or_blank(const std::optional<Money>& amount, const Screen& screen) {
    return amount ? shown(*amount, screen.language) : std::string();
}

std::string return_item_text(const VatReturnLine& line, const Screen& screen) {
    std::string text(value_in(return_items, line.item).in(screen.language));
    if (line.item == VatReturnItem::at_rate) {
        text += " " + shown_percent(line.rate, screen.language);
    }
    if (line.reason.empty()) return text;
    return filled(with_reason.in(screen.language), {"", {text, printable(line.reason)}},
                  screen.language);
}

} // namespace

std::string vat_return_table(const VatReturn& declared, const Screen& screen) {
    const auto in = [&](const Words& words) { return std::string(words.in(screen.language)); };
    TextTable table({{in(form_line), Align::left},
                     {in(form_what), Align::left},
                     {in(form_base), Align::right},
                     {in(labels::vat), Align::right}});
    for (const VatReturnLine& line : declared.lines) {
        table.add({line.line, return_item_text(line, screen), shown_or_blank(line.base, screen),
                   shown_or_blank(line.tax, screen)});
    }
    return "\n" + styled(in(form_title), Style::bold, screen) + "\n" + table.render(screen);
}

} // namespace cae
