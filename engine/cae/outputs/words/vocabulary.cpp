#include "cae/outputs/words/internal/vocabulary.hpp"

#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/base/thing.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

using ThingInFrench = EnumRow<Thing, std::string_view>;
using DocumentInFrench = EnumRow<DocumentKind, std::string_view>;

constexpr std::array things_in_french{
    ThingInFrench{Thing::member, "membre"},
    ThingInFrench{Thing::activity, "activité"},
    ThingInFrench{Thing::branch, "antenne"},
    ThingInFrench{Thing::levy, "prélèvement"},
    ThingInFrench{Thing::pay_sheet, "navette"},
    ThingInFrench{Thing::correction, "correction"},
    ThingInFrench{Thing::work_share, "part travail"},
    ThingInFrench{Thing::work_share_criteria, "critères de la part travail"},
    ThingInFrench{Thing::statutory_reserve, "réserve statutaire"},
    ThingInFrench{Thing::seniority_coefficient, "coefficient d'ancienneté"},
    ThingInFrench{Thing::share_interest, "intérêts aux parts"},
    ThingInFrench{Thing::entry, "écriture"},
    ThingInFrench{Thing::cooperative, "la coopérative"},
    ThingInFrench{Thing::customer, "client"},
    ThingInFrench{Thing::supplier, "fournisseur"},
    ThingInFrench{Thing::bank, "banque"},
    ThingInFrench{Thing::collector, "organisme"},
};
static_assert(is_complete(things_in_french));

constexpr std::array documents_in_french{
    DocumentInFrench{DocumentKind::sale, "vente"},
    DocumentInFrench{DocumentKind::credit_note, "avoir"},
    DocumentInFrench{DocumentKind::receipt, "encaissement"},
    DocumentInFrench{DocumentKind::purchase, "achat"},
    DocumentInFrench{DocumentKind::expense, "frais"},
    DocumentInFrench{DocumentKind::mileage, "km"},
    DocumentInFrench{DocumentKind::refund, "remboursement"},
    DocumentInFrench{DocumentKind::bad_debt, "créance perdue"},
    DocumentInFrench{DocumentKind::subcontracting, "sous-traitance"},
    DocumentInFrench{DocumentKind::asset, "immobilisation"},
    DocumentInFrench{DocumentKind::internal_sale, "vente entre membres"},
    DocumentInFrench{DocumentKind::exchange, "échange"},
};
static_assert(is_complete(documents_in_french));

std::string_view in_french(std::string_view text) {
    if (const auto thing = from_word<Thing>(text)) return value_in(things_in_french, *thing);
    if (const auto kind = from_word<DocumentKind>(text))
        return value_in(documents_in_french, *kind);
    if (const auto stage = from_word<Stage>(text)) return words_of(*stage).fr;
    return text;
}

} // namespace

std::string translated(std::string_view text, Language language) {
    return std::string(language == Language::fr ? in_french(text) : text);
}

} // namespace cae
