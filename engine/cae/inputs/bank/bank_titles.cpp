#include "cae/inputs/bank/bank_titles.hpp"

#include <algorithm>

#include "cae/base/plain_words.hpp"

namespace cae {
namespace {

constexpr auto known_titles = [] {
    using enum BankField;
    return std::array{
        // The day on which the bank books comes before that of the operation or of its value.
        BankTitle{date, "Date de comptabilisation"},
        BankTitle{date, "Date comptable"},
        BankTitle{date, "Date d'écriture"},
        BankTitle{date, "Date d'imputation"},
        BankTitle{date, "Booking date"},
        BankTitle{date, "Date d'opération"},
        BankTitle{date, "Date de l'opération (UTC)"},
        BankTitle{date, "dateOp"},
        BankTitle{date, "Date opé"},
        BankTitle{date, "Date de transaction"},
        BankTitle{date, "Date du mouvement"},
        BankTitle{date, "Transaction date"},
        BankTitle{date, "Completed date"},
        BankTitle{date, "Date completed (UTC)"},
        BankTitle{date, "Settlement date (UTC)"},
        BankTitle{date, "Operation date (UTC)"},
        BankTitle{date, "Date"},
        BankTitle{date, "Jour"},
        BankTitle{date, "Date d'exécution"},
        BankTitle{date, "Date de valeur"},
        BankTitle{date, "Date de la valeur (UTC)"},
        BankTitle{date, "dateVal"},
        BankTitle{date, "Value date"},
        BankTitle{amount, "Montant"},
        BankTitle{amount, "Montant de l'opération"},
        BankTitle{amount, "Montant de la transaction"},
        BankTitle{amount, "Montant du mouvement"},
        BankTitle{amount, "Montant total (TTC)"},
        BankTitle{amount, "Somme"},
        BankTitle{amount, "Amount"},
        BankTitle{amount, "Total amount (incl. VAT)"},
        BankTitle{debit, "Débit"},
        BankTitle{debit, "Débits"},
        BankTitle{debit, "Montant débit"},
        BankTitle{debit, "Montant au débit"},
        BankTitle{debit, "Débit amount"},
        BankTitle{debit, "Paid out"},
        BankTitle{credit, "Crédit"},
        BankTitle{credit, "Crédits"},
        BankTitle{credit, "Montant crédit"},
        BankTitle{credit, "Montant au crédit"},
        BankTitle{credit, "Crédit amount"},
        BankTitle{credit, "Paid in"},
        BankTitle{sense, "Sens"},
        BankTitle{sense, "Sens de l'opération"},
        BankTitle{sense, "Sens du mouvement"},
        BankTitle{sense, "Sens de l'écriture"},
        BankTitle{sense, "Débit/Crédit"},
        BankTitle{sense, "Crédit/Débit"},
        BankTitle{sense, "D/C"},
        BankTitle{sense, "C/D"},
        BankTitle{sense, "Signe"},
        BankTitle{currency, "Devise"},
        BankTitle{currency, "Devise du compte"},
        BankTitle{currency, "Devise de l'opération"},
        BankTitle{currency, "Devise du montant"},
        BankTitle{currency, "Code devise"},
        BankTitle{currency, "Dev"},
        BankTitle{currency, "Monnaie"},
        BankTitle{currency, "Currency"},
        BankTitle{currency, "Ccy"},
        BankTitle{currency, "Payment currency"},
        BankTitle{label, "Libellé"},
        BankTitle{label, "Libellé de l'opération"},
        BankTitle{label, "Libellé de l'écriture"},
        BankTitle{label, "Libellé de l'opé."},
        BankTitle{label, "Libellé court"},
        BankTitle{label, "Libellé simplifié"},
        BankTitle{label, "Libellé complet"},
        BankTitle{label, "Libellé complémentaire"},
        BankTitle{label, "Libellé du mouvement"},
        BankTitle{label, "Label"},
        BankTitle{label, "Intitulé"},
        BankTitle{label, "Intitulé de l'opération"},
        BankTitle{label, "Opération"},
        BankTitle{label, "Nature"},
        BankTitle{label, "Nature de l'opération"},
        BankTitle{label, "Description"},
        BankTitle{label, "Détail"},
        BankTitle{label, "Détails"},
        BankTitle{label, "Détail de l'écriture"},
        BankTitle{label, "Détail de l'opération"},
        BankTitle{label, "Détails de l'opération"},
        BankTitle{label, "Informations"},
        BankTitle{label, "Informations complémentaires"},
        BankTitle{label, "Information complémentaire"},
        BankTitle{label, "Complément"},
        BankTitle{label, "Motif"},
        BankTitle{label, "Motif de l'opération"},
        BankTitle{label, "Objet"},
        BankTitle{label, "Communication"},
        BankTitle{label, "Message"},
        BankTitle{label, "Payment reference"},
        BankTitle{label, "Commentaire"},
        BankTitle{label, "Comment"},
        BankTitle{label, "Mémo"},
        BankTitle{label, "Note"},
        BankTitle{reference, "Référence"},
        BankTitle{reference, "Réf"},
        BankTitle{reference, "Référence de l'opération"},
        BankTitle{reference, "Référence bancaire"},
        BankTitle{reference, "Numéro d'opération"},
        BankTitle{reference, "N° d'opération"},
        BankTitle{reference, "Numéro de l'écriture"},
        BankTitle{reference, "Transaction ID"},
        BankTitle{reference, "Identifiant"},
        BankTitle{reference, "ID"},
        BankTitle{counterparty, "Contrepartie"},
        BankTitle{counterparty, "Nom de la contrepartie"},
        BankTitle{counterparty, "Tiers"},
        BankTitle{counterparty, "Nom du tiers"},
        BankTitle{counterparty, "Donneur d'ordre"},
        BankTitle{counterparty, "Émetteur"},
        BankTitle{counterparty, "Nom de l'émetteur"},
        BankTitle{counterparty, "Payeur"},
        BankTitle{counterparty, "Bénéficiaire"},
        BankTitle{counterparty, "Nom du bénéficiaire"},
        BankTitle{counterparty, "Émetteur / bénéficiaire"},
        BankTitle{counterparty, "Destinataire"},
        BankTitle{counterparty, "Nom"},
        BankTitle{counterparty, "supplierFound"},
        BankTitle{counterparty, "Counterparty"},
        BankTitle{counterparty, "Counterparty name"},
        BankTitle{counterparty, "Partner name"},
        BankTitle{counterparty, "Payer"},
        BankTitle{counterparty, "Payer name"},
        BankTitle{counterparty, "Payee"},
        BankTitle{counterparty, "Payee name"},
        BankTitle{status, "Statut"},
        BankTitle{status, "Statut de l'opération"},
        BankTitle{status, "État"},
        BankTitle{status, "Status"},
        BankTitle{status, "State"},
        BankTitle{account, "Numéro de compte"},
        BankTitle{account, "N° de compte"},
        BankTitle{account, "Compte"},
        BankTitle{account, "accountNum"},
        BankTitle{account, "IBAN"},
        BankTitle{account, "Account number"},
        BankTitle{balance, "Solde"},
        BankTitle{balance, "Solde après opération"},
        BankTitle{balance, "Solde progressif"},
        BankTitle{balance, "Balance"},
        BankTitle{balance, "Running balance"},
        BankTitle{fee, "Frais"},
        BankTitle{fee, "Commission"},
        BankTitle{fee, "Fee"},
    };
}();

bool makes_no_difference(std::string_view word) {
    constexpr std::array<std::string_view, 14> small{
        "d", "de", "du", "des", "l", "la", "le", "les", "en", "au", "of", "euro", "euros", "eur"};
    return std::find(small.begin(), small.end(), word) != small.end();
}

} // namespace

std::span<const BankTitle> known_bank_titles() { return known_titles; }

std::string bank_title_key(std::string_view title) {
    const std::string letters = plain_words(title);
    std::string key;
    for (std::size_t start = 0; start < letters.size();) {
        const std::size_t end = std::min(letters.find(' ', start), letters.size());
        const std::string_view word = std::string_view(letters).substr(start, end - start);
        if (!word.empty() && !makes_no_difference(word)) {
            key.append(key.empty() ? "" : " ").append(word);
        }
        start = end + 1;
    }
    return key;
}

} // namespace cae
