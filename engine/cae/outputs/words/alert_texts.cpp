#include "cae/outputs/words/alert_texts.hpp"

#include <algorithm>
#include <array>

#include "cae/outputs/words/internal/enum_names.hpp"
#include "cae/outputs/words/internal/pattern.hpp"

namespace cae {
namespace {

constexpr std::size_t most_kinds = 64;

struct AlertText {
    AlertKind kind;
    Words words;
};

constexpr std::array alert_texts{
    AlertText{
        AlertKind::request_cut_to_available,
        {"the request costs {0:amount}, {1:amount} is available: cut to a gross of {2:amount}",
         "la demande coûte {0:amount}, le disponible est de {1:amount} : ramenée à un brut de "
         "{2:amount}"}},
    AlertText{AlertKind::account_advanced,
              {"a gross of {0:amount} is due and {1:amount} is available: the cooperative advances "
               "{2:amount}",
               "un brut de {0:amount} est dû et le disponible est de {1:amount} : la coopérative "
               "avance {2:amount}"}},
    AlertText{AlertKind::turnover_without_pay,
              {"a turnover of {0:amount} but no pay",
               "un chiffre d'affaires de {0:amount} mais pas "
               "de paie"}},
    AlertText{AlertKind::pay_without_turnover,
              {"a gross of {0:amount} but no turnover",
               "un brut de {0:amount} mais pas de chiffre d'affaires"}},
    AlertText{AlertKind::account_negative,
              {"the account of {0} is negative: {1:amount}",
               "le compte de {0} est négatif : {1:amount}"}},
    AlertText{AlertKind::first_turnover,
              {"a turnover of {0:amount} under CAPE: time to become entrepreneur-salarié",
               "un chiffre d'affaires de {0:amount} sous CAPE : il est temps de devenir "
               "entrepreneur-salarié"}},
    AlertText{AlertKind::receipt_unmatched,
              {"the receipt {0} of {1:amount} matches no known sale",
               "l'encaissement {0} de {1:amount} ne correspond à aucune vente connue"}},
    AlertText{AlertKind::no_withholding_rate,
              {"no withholding rate of their own: the default grid is applied",
               "pas de taux personnalisé de prélèvement à la source : le barème par défaut est "
               "appliqué"}},
    AlertText{AlertKind::pay_below_minimum_wage,
              {"a gross of {0:amount} is below the minimum wage of {1:amount}",
               "un brut de {0:amount} est inférieur au SMIC de {1:amount}"}},
    AlertText{
        AlertKind::net_negative,
        {"the net is negative: {0:amount}; nothing is transferred, it is a claim on the member",
         "le net est négatif : {0:amount} ; rien n'est viré, c'est une créance sur le "
         "membre"}},
    AlertText{AlertKind::cost_above_budget_at_zero,
              {"even without pay the month costs {1:amount}, {0:amount} is available: the "
               "cooperative advances the difference",
               "même sans paie le mois coûte {1:amount}, le disponible est de {0:amount} : la "
               "coopérative avance la différence"}},
    AlertText{AlertKind::contract_clock_passed,
              {"the time allowed at the stage {0:word} ended on {1}",
               "la durée permise à l'étape {0:word} a pris fin le {1}"}},
    AlertText{AlertKind::no_documents,
              {"the month has no documents: no turnover, no charges",
               "le mois n'a pas de pièces : ni chiffre d'affaires, ni charges"}},
    AlertText{
        AlertKind::garnishment_cut,
        {"of the {0:amount} to be seized only {1:amount} may be: no more is withheld",
         "sur les {0:amount} à saisir, seuls {1:amount} sont saisissables : rien de plus n'est "
         "retenu"}},
    AlertText{
        AlertKind::claim_carried,
        {"of a claim of {0:amount} on the member {1:amount} is taken from this pay, {2:amount} "
         "is still owed",
         "sur une créance de {0:amount} sur le membre, {1:amount} sont repris sur cette paie, "
         "{2:amount} restent dus"}},
    AlertText{
        AlertKind::local_currency_kept,
        {"{0:amount} of the accounts is in the local currency: it is not available for pay",
         "{0:amount} des comptes sont en monnaie locale : ils ne sont pas disponibles pour la "
         "paie"}},
    AlertText{AlertKind::bank_line_unmatched,
              {"the bank received {2:amount} on {1} ({0}) and no row says for which invoice: it is "
               "not booked",
               "la banque a reçu {2:amount} le {1} ({0}) et aucune ligne ne dit pour quelle "
               "facture : ce n'est pas comptabilisé"}},
    AlertText{AlertKind::minimum_not_reached,
              {"a turnover of {0:amount} from {2} to {3}: the contract asks for {1:amount}",
               "un chiffre d'affaires de {0:amount} de {2} à {3} : le contrat demande {1:amount}"}},
    AlertText{AlertKind::became_entrepreneur,
              {"a turnover of {0:amount} under CAPE makes the member entrepreneur-salarié from {1} "
               "on: write this stage in the members' file",
               "un chiffre d'affaires de {0:amount} sous CAPE fait du membre un "
               "entrepreneur-salarié dès le {1} : écrivez cette étape dans le fichier des "
               "membres"}},
    AlertText{AlertKind::account_without_member,
              {"the account of {0} holds {1:amount}, but the member is no longer in the members' "
               "file",
               "le compte de {0} porte {1:amount}, mais le membre n'est plus dans le fichier des "
               "membres"}},
    AlertText{
        AlertKind::leave_beyond_balance,
        {"{0:number} days of leave were taken, {1:number} were left: they are taken in advance",
         "{0:number} jours de congé ont été pris, il en restait {1:number} : ils sont pris par "
         "anticipation"}},
    AlertText{AlertKind::leave_settled,
              {"leaves with {0:number} days of leave: {1:amount} by the tenth, {2:amount} as pay; "
               "{3:amount} of leave indemnity is in the gross",
               "part avec {0:number} jours de congé : {1:amount} par le dixième, {2:amount} par le "
               "maintien ; {3:amount} d'indemnité de congés est dans le brut"}},
    AlertText{AlertKind::leave_within_pay,
              {"leaves with {0:number} days of leave: {1:amount} by the tenth, {2:amount} as pay; "
               "the smoothed pay includes it and nothing is added: check that the contract says so",
               "part avec {0:number} jours de congé : {1:amount} par le dixième, {2:amount} par le "
               "maintien ; la paie lissée les comprend et rien n'est ajouté : vérifiez que le "
               "contrat le dit"}},
    AlertText{
        AlertKind::leave_owed_on_leaving,
        {"leaves after {0:number} days of leave taken in advance: nothing is withheld for them",
         "part après {0:number} jours de congé pris par anticipation : rien n'est retenu"}},
    AlertText{
        AlertKind::leave_not_settled,
        {"has left with {0:number} days of leave and a provision of {1:amount} that no pay has "
         "settled",
         "est parti avec {0:number} jours de congé et une provision de {1:amount} qu'aucune "
         "paie n'a soldés"}},
    AlertText{
        AlertKind::pay_recalled,
        {"recall of {0}: gross {1:amount}, employer cost {2:amount}, net before tax {3:amount}",
         "rappel de {0} : brut {1:amount}, coût employeur {2:amount}, net avant impôt "
         "{3:amount}"}},
    AlertText{AlertKind::credit_note_unmatched,
              {"the credit note {0} of {1:amount} matches no known sale",
               "l'avoir {0} de {1:amount} ne correspond à aucune vente connue"}},
};

} // namespace

std::string_view alert_name(AlertKind kind) {
    const auto number = static_cast<std::size_t>(kind);
    return number < most_kinds ? names_of<AlertKind, most_kinds>[number] : std::string_view();
}

Words words_of(AlertKind kind) {
    const auto* found = std::find_if(alert_texts.begin(), alert_texts.end(),
                                     [&](const AlertText& text) { return text.kind == kind; });
    return found == alert_texts.end() ? Words{} : found->words;
}

std::string describe(const Alert& alert, Language language) {
    return filled(words_of(alert.kind).in(language), {"", alert.details}, language);
}

} // namespace cae
