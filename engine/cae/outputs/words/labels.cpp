#include "cae/outputs/words/internal/labels.hpp"

#include <algorithm>
#include <array>

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
    case PayMode::year_balance:
        return {"what is due and the balance of the variable part,",
                "ce qui est dû et le solde de la part variable,"};
    case PayMode::target_net:
        return {"a net before tax of", "un net avant impôt de"};
    }
    return {};
}

namespace {

struct StepWords {
    WaterfallItem item;
    Words words;
};

constexpr std::array waterfall_words{
    StepWords{WaterfallItem::turnover, {"Turnover excl. VAT", "Chiffre d'affaires HT"}},
    StepWords{WaterfallItem::contribution,
              {"cooperative contribution", "contribution coopérative"}},
    StepWords{WaterfallItem::levies, {"other levies", "autres prélèvements"}},
    StepWords{WaterfallItem::charges, {"direct charges", "charges directes"}},
    StepWords{WaterfallItem::brought_forward, {"brought forward", "report du mois précédent"}},
    StepWords{WaterfallItem::recalls, {"recalls of earlier months", "rappels de mois antérieurs"}},
    StepWords{WaterfallItem::reserve, {"reserve kept", "réserve gardée"}},
    StepWords{WaterfallItem::not_payable, {"in local currency", "en monnaie locale"}},
    StepWords{WaterfallItem::leave_released,
              {"leave provision paid out", "provision de congés libérée"}},
    StepWords{WaterfallItem::leave_set_aside, {"set aside for leave", "provision pour congés"}},
    StepWords{WaterfallItem::available, {"Available", "Disponible"}},
    StepWords{WaterfallItem::paid_for_already,
              {"benefit in kind, paid for already", "avantage en nature, déjà payé"}},
    StepWords{WaterfallItem::left_on_account, {"left on the account", "laissé sur le compte"}},
    StepWords{WaterfallItem::advanced,
              {"advanced by the cooperative", "avancé par la coopérative"}},
    StepWords{WaterfallItem::employer_cost, {"Employer cost", "Coût employeur"}},
    StepWords{WaterfallItem::employer_contributions,
              {"employer contributions", "cotisations patronales"}},
    StepWords{WaterfallItem::gross, {"Gross pay", "Salaire brut"}},
    StepWords{WaterfallItem::employee_contributions,
              {"employee contributions", "cotisations salariales"}},
    StepWords{WaterfallItem::net_before_tax, {"Net before tax", "Net avant impôt"}},
    StepWords{WaterfallItem::net_of_recalls,
              {"recalls of earlier months", "rappels de mois antérieurs"}},
    StepWords{WaterfallItem::withholding, {"income tax withheld", "impôt prélevé à la source"}},
    StepWords{WaterfallItem::reimbursements, {"expenses reimbursed", "frais remboursés"}},
    StepWords{WaterfallItem::advance, {"advance already paid", "acompte déjà versé"}},
    StepWords{WaterfallItem::deduction, {"deduction", "retenue"}},
    StepWords{WaterfallItem::daily_allowances,
              {"sickness allowances paid on", "indemnités journalières reversées"}},
    StepWords{WaterfallItem::benefit_in_kind, {"benefit in kind", "avantage en nature"}},
    StepWords{WaterfallItem::seized, {"seized for creditors", "saisie sur salaire"}},
    StepWords{WaterfallItem::claim_recovered, {"claim taken back", "créance reprise"}},
    StepWords{WaterfallItem::net_paid, {"Net paid", "Net payé"}},
    StepWords{WaterfallItem::balance, {"Account balance", "Solde du compte"}},
};

} // namespace

Words words_of(WaterfallItem item) {
    const auto* found = std::find_if(waterfall_words.begin(), waterfall_words.end(),
                                     [&](const StepWords& known) { return known.item == item; });
    return found == waterfall_words.end() ? Words{} : found->words;
}

} // namespace cae
