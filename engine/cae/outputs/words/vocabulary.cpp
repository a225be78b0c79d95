#include "cae/outputs/words/internal/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace cae {
namespace {

// Kinds of things that a problem names, and stages of a member's life.
constexpr std::array vocabulary{
    Words{"account", "compte"},
    Words{"activity", "activité"},
    Words{"branch", "antenne"},
    Words{"levy", "prélèvement"},
    Words{"column", "colonne"},
    Words{"cooperative", "coopérative"},
    Words{"credit_note", "avoir"},
    Words{"document", "pièce"},
    Words{"member", "membre"},
    Words{"receipt", "encaissement"},
    Words{"sale", "vente"},
    Words{"purchase", "achat"},
    Words{"expense", "frais"},
    Words{"mileage", "km"},
    Words{"refund", "remboursement"},
    Words{"bad_debt", "créance perdue"},
    Words{"subcontracting", "sous-traitance"},
    Words{"asset", "immobilisation"},
    Words{"internal_sale", "vente entre membres"},
    Words{"pay_sheet", "navette"},
    Words{"correction", "correction"},
    Words{"work_share", "part travail"},
    Words{"work_share_criteria", "critères de la part travail"},
    Words{"statutory_reserve", "réserve statutaire"},
    Words{"seniority_coefficient", "coefficient d'ancienneté"},
    Words{"share_interest", "intérêts aux parts"},
    Words{"cape", "CAPE"},
    Words{"cesa", "CESA"},
    Words{"associate", "associé"},
    Words{"permanent", "permanent"},
    Words{"left", "sorti"},
};

} // namespace

std::string translated(std::string_view word, Language language) {
    const auto* found = std::find_if(vocabulary.begin(), vocabulary.end(),
                                     [&](const Words& words) { return words.en == word; });
    return std::string(found == vocabulary.end() ? word : found->in(language));
}

} // namespace cae
