// The words of reports over the books.
#pragma once

#include "cae/outputs/words/language.hpp"

namespace cae::report_words {

inline constexpr Words trial_balance{"trial balance", "balance des comptes"};
inline constexpr Words general_ledger{"general ledger", "grand livre"};
inline constexpr Words journal{"journal", "journal"};

inline constexpr Words account{"Account", "Compte"};
inline constexpr Words label{"Label", "Intitulé"};
inline constexpr Words branch{"Branch", "Antenne"};
inline constexpr Words party{"Party", "Tiers"};
inline constexpr Words opening{"Opening", "À nouveau"};
inline constexpr Words debit{"Debit", "Débit"};
inline constexpr Words credit{"Credit", "Crédit"};
inline constexpr Words closing{"Closing", "Solde"};
inline constexpr Words balance{"Balance", "Solde"};
inline constexpr Words total{"Total", "Total"};
inline constexpr Words group_total{"Sum", "Somme"};
inline constexpr Words journal_short{"Jnl", "Jal"};
inline constexpr Words entry{"Entry", "Écriture"};
inline constexpr Words wording{"Wording", "Libellé"};

// Statements.
inline constexpr Words statements{"balance sheet and income statement",
                                  "bilan et compte de résultat"};
inline constexpr Words line{"Line", "Poste"};
inline constexpr Words before{"Before", "Avant"};
inline constexpr Words in_span{"Period", "Période"};
inline constexpr Words after{"At the end", "À la fin"};
inline constexpr Words assets{"TOTAL ASSETS", "TOTAL ACTIF"};
inline constexpr Words liabilities{"TOTAL LIABILITIES", "TOTAL PASSIF"};
inline constexpr Words result{"RESULT", "RÉSULTAT"};

inline constexpr Words letter{"Let.", "Let."};

} // namespace cae::report_words
