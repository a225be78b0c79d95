// The words of what is owed to social bodies.
#pragma once

#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/explanation/social_dues.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae::dues_words {

inline constexpr Words title{"social bodies and income tax", "organismes sociaux et impôt"};
inline constexpr Words line{"Line", "Ligne"};
inline constexpr Words side{"Borne by", "À charge de"};
inline constexpr Words recalled{"Recall of", "Rappel de"};
inline constexpr Words people{"People", "Personnes"};
inline constexpr Words base{"Base", "Assiette"};
inline constexpr Words rate{"Rate", "Taux"};
inline constexpr Words amount{"Amount", "Montant"};
inline constexpr Words payable{"payable until {0}", "à payer au plus tard le {0}"};
inline constexpr Words employer{"employer", "employeur"};
inline constexpr Words employee{"employee", "salarié"};

using DueRow = EnumRow<DueKind, Words>;
inline constexpr std::array kinds{
    DueRow{DueKind::contribution, {"contribution", "cotisation"}},
    DueRow{DueKind::general_relief, {"General relief", "Réduction générale"}},
    DueRow{DueKind::employee_relief,
           {"Relief on overtime", "Réduction sur heures supplémentaires"}},
    DueRow{DueKind::overtime_deduction,
           {"Deduction for overtime", "Déduction sur heures supplémentaires"}},
    DueRow{DueKind::withholding, {"Income tax withheld", "Prélèvement à la source"}}};
static_assert(is_complete(kinds));

} // namespace cae::dues_words
