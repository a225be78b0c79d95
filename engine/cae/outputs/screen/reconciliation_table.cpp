#include "cae/outputs/screen/reconciliation_table.hpp"

#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

constexpr Words by_statement{"Statement of {0}", "Relevé au {0}"};
constexpr Words no_statement{"No row of the month says a balance: the books are those of {0}.",
                             "Aucune ligne du mois ne dit de solde : les livres sont ceux du {0}."};
constexpr Words in_books{"Books", "Livres"};
constexpr Words apart{"Difference", "Écart"};
constexpr Words from_before{"of months before", "de mois précédents"};
constexpr Words in_books_alone{"In the books, shown by no row of the bank",
                               "Dans les livres, sur aucune ligne de la banque"};
constexpr Words in_rows_alone{"Shown by the bank, in no entry of the month",
                              "Sur la banque, dans aucune écriture du mois"};
constexpr Words left_unexplained{"On the clearing account", "En compte d'attente"};
constexpr Words reference_of_item{"Reference", "Référence"};
constexpr Words wording_of_item{"Wording", "Libellé"};
constexpr Words nothing_there{"Nothing.", "Rien."};

// One list of amounts, each with its day and what it is called.
class ReconciledItems {
public:
    ReconciledItems(const Words& title, const Screen& screen)
        : title_(in(title, screen)), screen_(screen),
          table_({{in(labels::date, screen), Align::left},
                  {in(reference_of_item, screen), Align::left},
                  {in(wording_of_item, screen), Align::left},
                  {in(labels::amount, screen), Align::right}}) {}

    void add(Date date, const std::string& reference, const std::string& label, Money amount) {
        any_ = true;
        table_.add({to_string(date), printable(reference), printable(label),
                    shown(amount, screen_.language)});
    }

    [[nodiscard]] std::string text() const {
        const std::string items = any_ ? table_.render(screen_) : in(nothing_there, screen_) + "\n";
        return "\n" + title_ + "\n" + items;
    }

private:
    std::string title_;
    const Screen& screen_;
    TextTable table_;
    bool any_ = false;
};

const std::string& said_by(const std::string& label, const std::string& counterparty) {
    return label.empty() ? counterparty : label;
}

// One that stands alone needs no name.
std::string name_of(const ReconciledBank& bank) {
    return bank.name.empty() ? std::string()
                             : printable(bank.name) + " (" + bank.account.text() + ")\n";
}

std::string balances(const BankReconciliation& found, const Screen& screen) {
    const std::string day = to_string(found.day);
    TextTable table({{"", Align::left}, {in(labels::amount, screen), Align::right}});
    const auto add = [&](const std::string& name, Money amount) {
        table.add({name, shown(amount, screen.language)});
    };
    if (found.statement) {
        add(fill(by_statement, screen.language, {day}), *found.statement);
    }
    add(in(in_books, screen), found.booked);
    if (!found.statement) {
        return table.render(screen) + fill(no_statement, screen.language, {day}) + "\n";
    }
    add(in(apart, screen), found.difference());
    if (found.from_before() != Money()) add("  " + in(from_before, screen), found.from_before());
    return table.render(screen);
}

} // namespace

std::string reconciliation_table(const BankReconciliation& found, const Screen& screen) {
    ReconciledItems unshown(in_books_alone, screen);
    for (const UnshownEntry& entry : found.unshown) {
        unshown.add(entry.date, entry.piece, entry.label, entry.amount);
    }
    ReconciledItems unbooked(in_rows_alone, screen);
    for (const BankMovement& movement : found.unbooked) {
        unbooked.add(movement.date, movement.reference,
                     said_by(movement.label, movement.counterparty), movement.amount);
    }
    ReconciledItems waiting(left_unexplained, screen);
    for (const ClearingItem& item : found.unexplained) {
        waiting.add(item.date, item.reference, said_by(item.label, item.counterparty), item.left);
    }
    return name_of(found.bank) + balances(found, screen) + unshown.text() + unbooked.text() +
           waiting.text();
}

} // namespace cae
