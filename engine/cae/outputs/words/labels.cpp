#include "cae/outputs/words/internal/labels.hpp"

#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/words/figures.hpp"

namespace cae {

namespace {

using StageWords = EnumRow<Stage, Words>;
using CategoryWords = EnumRow<Category, Words>;
using ModeWords = EnumRow<PayMode, Words>;
using StepWords = EnumRow<WaterfallItem, Words>;

constexpr std::array stage_labels{
    StageWords{Stage::cape, {"CAPE", "CAPE"}},
    StageWords{Stage::cesa, {"CESA", "CESA"}},
    StageWords{Stage::associate, {"associate", "associé"}},
    StageWords{Stage::permanent, {"permanent", "permanent"}},
    StageWords{Stage::left, {"left", "sorti"}},
    StageWords{Stage::to_come, {"to come", "à venir"}},
};
static_assert(is_complete(stage_labels));

constexpr std::array category_labels{
    CategoryWords{Category::non_cadre, {"non-cadre", "non cadre"}},
    CategoryWords{Category::cadre, {"cadre", "cadre"}},
};
static_assert(is_complete(category_labels));

constexpr std::array mode_labels{
    ModeWords{PayMode::none, {"the fixed part alone", "la part fixe seule"}},
    ModeWords{PayMode::sweep, {"all that is available", "tout le disponible"}},
    ModeWords{PayMode::target_cost, {"an employer cost of", "un coût employeur de"}},
    ModeWords{PayMode::target_gross, {"a gross of", "un brut de"}},
    ModeWords{PayMode::year_balance,
              {"what is due and the balance of the variable part,",
               "ce qui est dû et le solde de la part variable,"}},
    ModeWords{PayMode::target_net, {"a net before tax of", "un net avant impôt de"}},
};
static_assert(is_complete(mode_labels));

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
static_assert(is_complete(waterfall_words));

} // namespace

Words words_of(Stage stage) { return value_in(stage_labels, stage); }
Words words_of(Category category) { return value_in(category_labels, category); }
Words words_of(PayMode mode) { return value_in(mode_labels, mode); }
Words words_of(WaterfallItem item) { return value_in(waterfall_words, item); }

std::string shown_request(const PayRequest& request, Language language) {
    std::string text(words_of(request.mode).in(language));
    const bool target = request.mode != PayMode::none && request.mode != PayMode::sweep;
    return target ? text + " " + shown_euros(request.amount, language) : text;
}

} // namespace cae
