// The words of members' statements of account.
#pragma once

#include "cae/outputs/words/language.hpp"

namespace cae::accounts_words {

inline constexpr Words title{"Statement of account", "État des comptes"};
inline constexpr Words about{"{0}, {1}: what the activity made, what was taken, what is left "
                             "(C. trav. L7332-3, R7331-5)",
                             "{0}, {1} : ce que l'activité a produit, ce qui a été prélevé, ce qui "
                             "reste (C. trav. L7332-3, R7331-5)"};
inline constexpr Words member{"Member", "Membre"};
inline constexpr Words balance{"Balance of the accounts", "Solde des comptes"};
inline constexpr Words waterfall{"From the turnover to what is paid",
                                 "Du chiffre d'affaires à ce qui est payé"};
inline constexpr Words why{
    "Pay asked for: {0}. The fixed part ({1}) is due in any case; {2} were available for the "
    "employer's cost, {3} were spent.",
    "Paie demandée : {0}. La part fixe ({1}) est due dans tous les cas ; {2} étaient disponibles "
    "pour le coût employeur, {3} ont été dépensés."};
inline constexpr Words unpaid{"No pay: the result stays on the account.",
                              "Pas de paie : le résultat reste sur le compte."};

// Accounts.
inline constexpr Words accounts{"Activity accounts", "Comptes d'activité"};
inline constexpr Words activity{"Activity", "Activité"};
inline constexpr Words before{"Before", "Avant"};
inline constexpr Words turnover{"Turnover", "CA HT"};
inline constexpr Words charges{"Charges", "Charges"};
inline constexpr Words contribution{"Contribution", "Contribution"};
inline constexpr Words levies{"Levies", "Prélèvements"};
inline constexpr Words pay{"Pay", "Paie"};
inline constexpr Words left{"After", "Solde"};
inline constexpr Words together{"Together", "Ensemble"};

// Income statement and balance sheet.
inline constexpr Words income_of{"{0}: income and charges", "{0} : produits et charges"};
inline constexpr Words balance_of{"{0}: balance sheet", "{0} : bilan"};
inline constexpr Words month{"Month", "Mois"};
inline constexpr Words year{"Fiscal year", "Exercice"};
inline constexpr Words moved{"Month", "Mois"};
inline constexpr Words at_end{"At the end", "À la fin"};

// Customers.
inline constexpr Words owed{"What customers owe", "Ce que doivent les clients"};
inline constexpr Words invoice{"Invoice", "Facture"};
inline constexpr Words customer{"Customer", "Client"};
inline constexpr Words date{"Date", "Date"};
inline constexpr Words days{"Days", "Jours"};
inline constexpr Words due{"Due, VAT included", "Reste dû TTC"};
inline constexpr Words sum{"Sum", "Total"};

inline constexpr Words twelve_months{
    "Twelve months: turnover (dark) and employer's cost of pay (light)",
    "Douze mois : chiffre d'affaires (foncé) et coût de la paie (clair)"};
inline constexpr Words dates{"Next dates", "Prochaines échéances"};
inline constexpr Words what{"What", "Quoi"};
inline constexpr Words seal{"{0}, {1}, month sealed: {2}", "{0}, {1}, mois scellé : {2}"};

} // namespace cae::accounts_words
