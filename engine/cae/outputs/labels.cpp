#include "cae/outputs/internal/labels.hpp"

namespace cae {

Words words_of(Stage stage) {
    switch (stage) {
    case Stage::cape:
        return {"CAPE", "CAPE"};
    case Stage::cesa:
        return {"CESA", "CESA"};
    case Stage::associate:
        return {"associate", "associé"};
    case Stage::permanent:
        return {"permanent", "permanent"};
    case Stage::left:
        return {"left", "sorti"};
    }
    return {};
}

Words words_of(Category category) {
    return category == Category::cadre ? Words{"cadre", "cadre"} : Words{"non-cadre", "non cadre"};
}

Words words_of(PayMode mode) {
    switch (mode) {
    case PayMode::none:
        return {"the fixed part alone", "la part fixe seule"};
    case PayMode::sweep:
        return {"all that is available", "tout le disponible"};
    case PayMode::target_cost:
        return {"an employer cost of", "un coût employeur de"};
    case PayMode::target_gross:
        return {"a gross of", "un brut de"};
    case PayMode::target_net:
        return {"a net before tax of", "un net avant impôt de"};
    }
    return {};
}

Words words_of(WaterfallItem item) {
    switch (item) {
    case WaterfallItem::turnover:
        return {"Turnover excl. VAT", "Chiffre d'affaires HT"};
    case WaterfallItem::contribution:
        return {"cooperative contribution", "contribution coopérative"};
    case WaterfallItem::levies:
        return {"other levies", "autres prélèvements"};
    case WaterfallItem::charges:
        return {"direct charges", "charges directes"};
    case WaterfallItem::brought_forward:
        return {"brought forward", "report du mois précédent"};
    case WaterfallItem::recalls:
        return {"recalls of earlier months", "rappels de mois antérieurs"};
    case WaterfallItem::reserve:
        return {"reserve kept", "réserve gardée"};
    case WaterfallItem::leave_released:
        return {"leave provision paid out", "provision de congés libérée"};
    case WaterfallItem::leave_set_aside:
        return {"set aside for leave", "provision pour congés"};
    case WaterfallItem::available:
        return {"Available", "Disponible"};
    case WaterfallItem::paid_for_already:
        return {"benefit in kind, paid for already", "avantage en nature, déjà payé"};
    case WaterfallItem::left_on_account:
        return {"left on the account", "laissé sur le compte"};
    case WaterfallItem::advanced:
        return {"advanced by the cooperative", "avancé par la coopérative"};
    case WaterfallItem::employer_cost:
        return {"Employer cost", "Coût employeur"};
    case WaterfallItem::employer_contributions:
        return {"employer contributions", "cotisations patronales"};
    case WaterfallItem::gross:
        return {"Gross pay", "Salaire brut"};
    case WaterfallItem::employee_contributions:
        return {"employee contributions", "cotisations salariales"};
    case WaterfallItem::net_before_tax:
        return {"Net before tax", "Net avant impôt"};
    case WaterfallItem::net_of_recalls:
        return {"recalls of earlier months", "rappels de mois antérieurs"};
    case WaterfallItem::withholding:
        return {"income tax withheld", "impôt prélevé à la source"};
    case WaterfallItem::reimbursements:
        return {"expenses reimbursed", "frais remboursés"};
    case WaterfallItem::advance:
        return {"advance already paid", "acompte déjà versé"};
    case WaterfallItem::deduction:
        return {"deduction", "retenue"};
    case WaterfallItem::daily_allowances:
        return {"sickness allowances paid on", "indemnités journalières reversées"};
    case WaterfallItem::benefit_in_kind:
        return {"benefit in kind", "avantage en nature"};
    case WaterfallItem::seized:
        return {"seized for creditors", "saisie sur salaire"};
    case WaterfallItem::claim_recovered:
        return {"claim taken back", "créance reprise"};
    case WaterfallItem::net_paid:
        return {"Net paid", "Net payé"};
    case WaterfallItem::balance:
        return {"Account balance", "Solde du compte"};
    }
    return {};
}

} // namespace cae
