#include "cae/outputs/screen/bank_report.hpp"

#include <algorithm>

#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

constexpr Words from{"From", "De"};
constexpr Words received{"Received", "Reçu"};
constexpr Words invoice{"Invoice", "Facture"};
constexpr Words by_number{"by number", "par le numéro"};
constexpr Words by_amount{"by amount: check it", "par le montant : à voir"};
constexpr Words by_digits{"by a number without letters: check it",
                          "par un numéro sans lettres : à voir"};
constexpr Words by_receipt{"entered in activity/ already: not booked again",
                           "déjà saisi dans activity/ : pas comptabilisé deux fois"};
constexpr Words no_invoice{"no unpaid invoice fits", "aucune facture ne va avec"};
constexpr Words more_than_due{"more than is due", "plus que le reste dû"};
constexpr Words several{"several invoices fit", "plusieurs factures vont avec"};
constexpr Words how{"How", "Comment"};
constexpr Words with_whom{"From or to", "De ou à"};
constexpr Words account_posted{"Account", "Compte"};
constexpr Words line_of_rule{"Rule", "Règle"};
constexpr Words by_rules{"posted by rules", "imputé(s) par des règles"};
constexpr Words order_of_bank{"Order", "Ordre"};
constexpr Words what_of_order{"What", "Quoi"};
constexpr Words transfers_paid{"{0} transfers", "{0} virements"};
constexpr Words transfer_left_out{"{0} transfers; not paid: {1}", "{0} virements ; pas payé : {1}"};
constexpr Words transfer_came_back{"{0} came back", "{0} est revenu"};
constexpr Words order_differs{"{0} was ordered: it waits", "{0} étaient ordonnés : en attente"};
constexpr Words by_orders{"of bank/orders.csv", "de bank/orders.csv"};
constexpr Words matched{"matched", "rapproché(s)"};
constexpr Words not_matched{"not matched", "non rapproché(s)"};
constexpr Words paid_out{"left the account: on the clearing account until a row says what for",
                         "sorti(s) du compte : en attente tant qu'une ligne ne dit pas pour quoi"};
constexpr Words known_already{"known already", "déjà connu(s)"};
constexpr Words pending{"not booked by the bank yet: left out",
                        "pas encore passé(s) en banque : laissé(s) de côté"};
constexpr Words other_accounts{"of other accounts: left out",
                               "d'autres comptes : laissé(s) de côté"};
constexpr Words no_movements{"lines that are no movement, such as balances: left out",
                             "ligne(s) qui ne sont pas des mouvements, comme des soldes : "
                             "laissée(s) de côté"};
constexpr Words of_sealed_months{"of sealed months: left out, to be explained in the open month",
                                 "de mois scellés : laissé(s) de côté, à expliquer dans le mois "
                                 "ouvert"};
constexpr Words read_as{"The file is in {0}, and was read so.",
                        "Le fichier est en {0}, et lu ainsi."};

std::string how_matched(const BankMatch& match, const Screen& screen) {
    switch (match.by) {
    case MatchedBy::number:
        return in(by_number, screen);
    case MatchedBy::amount:
        return in(by_amount, screen);
    case MatchedBy::digits:
        return in(by_digits, screen);
    case MatchedBy::receipt:
        return in(by_receipt, screen);
    case MatchedBy::rule: // in tables of their own
    case MatchedBy::order:
    case MatchedBy::nothing:
        break;
    }
    switch (match.reason) {
    case Unmatched::no_invoice:
        return in(no_invoice, screen);
    case Unmatched::more_than_due:
        return in(more_than_due, screen);
    case Unmatched::several:
        return in(several, screen);
    }
    return {};
}

std::string invoices_of(const BankMatch& match) {
    std::string text;
    for (const auto& [number, amount] : match.invoices) {
        text += (text.empty() ? "" : " + ") + number;
    }
    return text;
}

const std::string& who_of(const BankMovement& movement) {
    return movement.counterparty.empty() ? movement.label : movement.counterparty;
}

bool has_table_of_its_own(const BankMatch& match) {
    return match.by == MatchedBy::rule || match.by == MatchedBy::order;
}

// The bank of a movement beside whom it is from, where the cooperative has several.
std::string from_where(const BankMovement& movement, const BankImport& import) {
    if (import.usual_bank.empty()) return printable(who_of(movement));
    const std::string& bank = movement.bank.empty() ? import.usual_bank : movement.bank;
    return printable(bank) + ": " + printable(who_of(movement));
}

std::string payments_table(const BankImport& import, const Screen& screen) {
    TextTable table({{in(labels::date, screen), Align::left},
                     {in(from, screen), Align::left},
                     {in(received, screen), Align::right},
                     {in(invoice, screen), Align::left},
                     {in(how, screen), Align::left}});
    bool any = false;
    for (const auto& [movement, match] : import.added) {
        if (has_table_of_its_own(match)) continue;
        if (movement.amount <= Money() && !match.found()) continue;
        any = true;
        table.add({to_string(movement.date), from_where(movement, import),
                   shown(movement.amount, screen.language), printable(invoices_of(match)),
                   how_matched(match, screen)});
    }
    return any ? table.render(screen) + "\n" : std::string();
}

std::string what_of(const OrderMatch& match, const Screen& screen) {
    const auto said = [&](const Words& words, const Details& details) {
        return printable(fill(words, screen.language, details));
    };
    if (match.ordered) return said(order_differs, {*match.ordered});
    if (match.came_back) return said(transfer_came_back, {match.paid.front().end_to_end});
    if (match.not_paid.empty()) return said(transfers_paid, {match.paid.size()});
    return said(transfer_left_out, {match.paid.size(), match.not_paid.front().end_to_end});
}

// What orders have paid, or were to pay.
std::string orders_table(const BankImport& import, const Screen& screen) {
    if (import.ordered.empty()) return {};
    TextTable table({{in(labels::date, screen), Align::left},
                     {in(order_of_bank, screen), Align::left},
                     {in(labels::amount, screen), Align::right},
                     {in(what_of_order, screen), Align::left}});
    for (const auto& [movement, match] : import.ordered) {
        table.add({to_string(movement.date), printable(match.message),
                   shown(movement.amount, screen.language), what_of(match, screen)});
    }
    return table.render(screen) + "\n";
}

// What rules have taken, each by its line in bank_rules.yaml.
std::string rules_table(const BankImport& import, const Screen& screen) {
    if (import.ruled.empty()) return {};
    TextTable table({{in(labels::date, screen), Align::left},
                     {in(with_whom, screen), Align::left},
                     {in(labels::amount, screen), Align::right},
                     {in(account_posted, screen), Align::left},
                     {in(line_of_rule, screen), Align::left}});
    for (const auto& [movement, rule] : import.ruled) {
        table.add({to_string(movement.date), from_where(movement, import),
                   shown(movement.amount, screen.language), printable(rule.account),
                   called_bank_rule(rule.line)});
    }
    return table.render(screen) + "\n";
}

// The movements that came after their month was sealed, one by one.
std::string sealed_movements(const BankImport& import, const Screen& screen) {
    if (import.sealed.empty()) return {};
    std::string text = std::to_string(import.sealed.size()) + " " + in(of_sealed_months, screen) +
                       "\n";
    for (const BankMovement& movement : import.sealed) {
        text += "  " + to_string(movement.date) + "  " + shown(movement.amount, screen.language) +
                "  " + printable(movement.counterparty) + " " + printable(movement.label) + "\n";
    }
    return text;
}

} // namespace

std::string bank_report(const BankImport& import, const Screen& screen) {
    std::size_t found = 0;
    std::size_t left = 0;
    std::size_t unmatched = 0;
    for (const auto& [movement, match] : import.added) {
        if (has_table_of_its_own(match)) continue;
        if (match.found()) {
            ++found;
        } else {
            ++(movement.amount <= Money() ? left : unmatched);
        }
    }
    std::string text = orders_table(import, screen) + payments_table(import, screen) +
                       rules_table(import, screen);
    const auto count = [&](std::size_t number, const Words& words, bool always) {
        if (number > 0 || always) text += std::to_string(number) + " " + in(words, screen) + "\n";
    };
    count(found, matched, true);
    count(unmatched, not_matched, true);
    count(import.ordered.size(), by_orders, false);
    count(import.ruled.size(), by_rules, false);
    count(left, paid_out, false);
    count(import.known, known_already, false);
    count(import.pending, pending, false);
    count(import.other_accounts, other_accounts, false);
    count(import.no_movements, no_movements, false);
    text += sealed_movements(import, screen);
    if (!import.encoding.empty()) {
        text += fill(read_as, screen.language, {import.encoding}) + "\n";
    }
    return text;
}

namespace {

// Blank for a movement that no invoice was found for.
std::string_view matched_by(const BankRow& row) {
    return row.matched_by == MatchedBy::nothing ? std::string_view() : word(row.matched_by);
}

void write_account(const BankRow& row, CsvWriter& csv) {
    csv.text(row.account).text(row.party).text(row.branch);
    csv.text(row.vat_rate ? to_percent(*row.vat_rate) : std::string());
}

void write_line(std::size_t line, CsvWriter& csv) {
    csv.text(line == 0 ? std::string() : std::to_string(line));
}

} // namespace

void write_bank_rows(const std::vector<BankRow>& rows, CsvWriter& csv) {
    const bool have_accounts = std::any_of(rows.begin(), rows.end(),
                                           [](const auto& row) { return !row.account.empty(); });
    const bool have_banks = std::any_of(rows.begin(), rows.end(),
                                        [](const auto& row) { return !row.movement.bank.empty(); });
    const bool have_balances = std::any_of(rows.begin(), rows.end(),
                                           [](const auto& row) { return row.balance.has_value(); });
    const bool have_rules = std::any_of(rows.begin(), rows.end(),
                                        [](const auto& row) { return row.rule_line != 0; });
    for (const char* const title : {"date", "reference", "counterparty", "label", "amount",
                                    "refers_to", "member", "activity", "matched_by"}) {
        csv.text(title);
    }
    if (have_accounts) csv.text("account").text("party").text("branch").text("vat_rate");
    if (have_balances) csv.text("balance");
    if (have_rules) csv.text("rule");
    if (have_banks) csv.text("bank");
    csv.end_row();
    for (const BankRow& row : rows) {
        const BankMovement& movement = row.movement;
        csv.text(to_string(movement.date)).text(movement.reference).text(movement.counterparty);
        csv.text(movement.label).amount(movement.amount).text(row.refers_to);
        csv.text(row.member).text(row.activity).text(matched_by(row));
        if (have_accounts) write_account(row, csv);
        if (have_balances) row.balance ? csv.amount(*row.balance) : csv.blank();
        if (have_rules) write_line(row.rule_line, csv);
        if (have_banks) csv.text(movement.bank);
        csv.end_row();
    }
    csv.finish();
}

} // namespace cae
