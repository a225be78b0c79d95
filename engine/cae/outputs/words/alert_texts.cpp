#include "cae/outputs/words/alert_texts.hpp"

#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

using AlertText = EnumRow<AlertKind, Words>;

constexpr std::array alert_texts{
    AlertText{AlertKind::request_cut_to_available,
              {"the request costs {0}, {1} is available: cut to a gross of {2}",
               "la demande coûte {0}, le disponible est de {1} : ramenée à un brut de "
               "{2}"}},
    AlertText{AlertKind::account_advanced,
              {"a gross of {0} is due and {1} is available: the cooperative advances "
               "{2}",
               "un brut de {0} est dû et le disponible est de {1} : la coopérative "
               "avance {2}"}},
    AlertText{AlertKind::turnover_without_pay,
              {"a turnover of {0} but no pay", "un chiffre d'affaires de {0} mais pas "
                                               "de paie"}},
    AlertText{AlertKind::pay_without_turnover,
              {"a gross of {0} but no turnover", "un brut de {0} mais pas de chiffre d'affaires"}},
    AlertText{AlertKind::account_negative,
              {"the account of {0} is negative: {1}", "le compte de {0} est négatif : {1}"}},
    AlertText{AlertKind::first_turnover,
              {"a turnover of {0} under CAPE: time to become entrepreneur-salarié",
               "un chiffre d'affaires de {0} sous CAPE : il est temps de devenir "
               "entrepreneur-salarié"}},
    AlertText{AlertKind::receipt_unmatched,
              {"the receipt {0} of {1} matches no known sale",
               "l'encaissement {0} de {1} ne correspond à aucune vente connue"}},
    AlertText{AlertKind::no_withholding_rate,
              {"no withholding rate of their own: the default grid is applied",
               "pas de taux personnalisé de prélèvement à la source : le barème par défaut est "
               "appliqué"}},
    AlertText{AlertKind::pay_below_minimum_wage,
              {"a gross of {0} is below the minimum wage of {1}",
               "un brut de {0} est inférieur au SMIC de {1}"}},
    AlertText{AlertKind::net_negative,
              {"the net is negative: {0}; nothing is transferred, it is a claim on the member",
               "le net est négatif : {0} ; rien n'est viré, c'est une créance sur le "
               "membre"}},
    AlertText{AlertKind::cost_above_budget_at_zero,
              {"even without pay the month costs {1}, {0} is available: the "
               "cooperative advances the difference",
               "même sans paie le mois coûte {1}, le disponible est de {0} : la "
               "coopérative avance la différence"}},
    AlertText{AlertKind::contract_clock_passed,
              {"the time allowed at the stage {0} ended on {1}",
               "la durée permise à l'étape {0} a pris fin le {1}"}},
    AlertText{AlertKind::no_documents,
              {"the activity table of the month is missing or empty",
               "le tableau d'activité du mois manque ou est vide"}},
    AlertText{AlertKind::garnishment_cut,
              {"of the {0} to be seized only {1} may be: no more is withheld",
               "sur les {0} à saisir, seuls {1} sont saisissables : rien de plus n'est "
               "retenu"}},
    AlertText{AlertKind::claim_carried,
              {"of a claim of {0} on the member {1} is taken from this pay, {2} "
               "is still owed",
               "sur une créance de {0} sur le membre, {1} sont repris sur cette paie, "
               "{2} restent dus"}},
    AlertText{AlertKind::local_currency_kept,
              {"{0} of the accounts is in the local currency: it is not available for pay",
               "{0} des comptes sont en monnaie locale : ils ne sont pas disponibles pour la "
               "paie"}},
    AlertText{AlertKind::bank_line_unmatched,
              {"the bank received {2} on {1} ({0}) and no row says what for: write the invoice "
               "or the member in its row, or in one of the open month",
               "la banque a reçu {2} le {1} ({0}) et aucune ligne ne dit pour quoi : écrivez "
               "la facture ou le membre dans sa ligne, ou dans une du mois ouvert"}},
    AlertText{
        AlertKind::receipt_entered_twice,
        {"the receipt {0} and the movement {1} of the bank, of {2}, look like one payment that "
         "is booked twice: write the receipt in refers_to of the movement and `receipt` in "
         "matched_by",
         "l'encaissement {0} et le mouvement {1} de la banque, de {2}, semblent un même "
         "paiement comptabilisé deux fois : écrivez l'encaissement dans refers_to du "
         "mouvement et `receipt` dans matched_by"}},
    AlertText{AlertKind::paid_beyond_owed,
              {"the movement {0} of the bank pays {2} on account {1}, where {3} is owed: an "
               "advance, a debt that is not booked yet, or another account",
               "le mouvement {0} de la banque paie {2} sur le compte {1}, où {3} sont dus : une "
               "avance, une dette pas encore comptabilisée ou un autre compte"}},
    AlertText{AlertKind::bank_balance_differs,
              {"the statement of the bank says {1} on {0}, the books hold {2}: {3} apart; "
               "`cae bank --reconcile` shows what stands between",
               "le relevé de la banque dit {1} le {0}, les livres portent {2} : écart de {3} ; "
               "`cae bank --reconcile` montre ce qu'il y a entre les deux"}},
    AlertText{AlertKind::other_bank_balance_differs,
              {"the statement of {0} says {2} on {1}, the books hold {3}: {4} apart; "
               "`cae bank --reconcile` shows what stands between",
               "le relevé de {0} dit {2} le {1}, les livres portent {3} : écart de {4} ; "
               "`cae bank --reconcile` montre ce qu'il y a entre les deux"}},
    AlertText{
        AlertKind::account_waits,
        {"account {0} holds {1}: what comes to it is to leave it again, as a transfer between "
         "two banks that the other one has not shown yet",
         "le compte {0} porte {1} : ce qui y vient doit en repartir, comme un virement entre "
         "deux banques que l'autre n'a pas encore montré"}},
    AlertText{AlertKind::bank_debits_unexplained,
              {"{0} has left the bank since {1} and no row says what for: it stands on the "
               "clearing account",
               "{0} sont sortis de la banque depuis le {1} et aucune ligne ne dit pour quoi : "
               "c'est en compte d'attente"}},
    AlertText{AlertKind::minimum_not_reached,
              {"a turnover of {0} from {2} to {3}: the contract asks for {1}",
               "un chiffre d'affaires de {0} de {2} à {3} : le contrat demande {1}"}},
    AlertText{AlertKind::became_entrepreneur,
              {"a turnover of {0} under CAPE makes the member entrepreneur-salarié from {1} "
               "on: write this stage in the members' file",
               "un chiffre d'affaires de {0} sous CAPE fait du membre un "
               "entrepreneur-salarié dès le {1} : écrivez cette étape dans le fichier des "
               "membres"}},
    AlertText{AlertKind::account_without_member,
              {"the account of {0} holds {1}, but the member is no longer in the members' "
               "file",
               "le compte de {0} porte {1}, mais le membre n'est plus dans le fichier des "
               "membres"}},
    AlertText{AlertKind::leave_beyond_balance,
              {"{0} days of leave were taken, {1} were left: they are taken in advance",
               "{0} jours de congé ont été pris, il en restait {1} : ils sont pris par "
               "anticipation"}},
    AlertText{AlertKind::leave_settled,
              {"leaves with {0} days of leave: {1} by the tenth, {2} as pay; "
               "{3} of leave indemnity is in the gross",
               "part avec {0} jours de congé : {1} par le dixième, {2} par le "
               "maintien ; {3} d'indemnité de congés est dans le brut"}},
    AlertText{AlertKind::leave_within_pay,
              {"leaves with {0} days of leave: {1} by the tenth, {2} as pay; "
               "the smoothed pay includes it and nothing is added: check that the contract says so",
               "part avec {0} jours de congé : {1} par le dixième, {2} par le "
               "maintien ; la paie lissée les comprend et rien n'est ajouté : vérifiez que le "
               "contrat le dit"}},
    AlertText{AlertKind::leave_owed_on_leaving,
              {"leaves after {0} days of leave taken in advance: nothing is withheld for them",
               "part après {0} jours de congé pris par anticipation : rien n'est retenu"}},
    AlertText{AlertKind::leave_not_settled,
              {"has left with {0} days of leave and a provision of {1} that no pay has "
               "settled",
               "est parti avec {0} jours de congé et une provision de {1} qu'aucune "
               "paie n'a soldés"}},
    AlertText{AlertKind::pay_recalled,
              {"recall of {0}: gross {1}, employer cost {2}, net before tax {3}",
               "rappel de {0} : brut {1}, coût employeur {2}, net avant impôt "
               "{3}"}},
    AlertText{AlertKind::cover_is_pay,
              {"{0} of the employer's health and provident cover is above what is exempt and bears "
               "contributions as pay",
               "{0} de la couverture santé et prévoyance de l'employeur dépasse ce qui est exonéré "
               "et supporte les cotisations comme du salaire"}},
    AlertText{AlertKind::late_document,
              {"{0} of {1} came after its month was sealed: it is booked in this one",
               "{0} du {1} est arrivé après la clôture de son mois : il est comptabilisé dans "
               "celui-ci"}},
    AlertText{
        AlertKind::entered_twice,
        {"{0} and {1} are of one day ({2}), one amount ({3}) and one wording: is it entered "
         "twice?",
         "{0} et {1} ont le même jour ({2}), le même montant ({3}) et le même libellé : est-ce "
         "une double saisie ?"}},
    AlertText{AlertKind::vat_beside_rate,
              {"the VAT of {0} is {1}, its rate gives {2}: what is written is booked",
               "la TVA de {0} est de {1}, son taux donne {2} : ce qui est écrit est comptabilisé"}},
    AlertText{AlertKind::balance_after_leaving,
              {"has left; {0} is on the accounts ({1} more when customers have paid): a row of the "
               "pay sheet (sweep) pays it, as pay of the last month",
               "est parti ; {0} sont sur les comptes ({1} de plus quand les clients auront payé) : "
               "une ligne de la fiche navette (sweep) les paie, comme paie du dernier mois"}},
    AlertText{
        AlertKind::balance_after_leaving_unpaid,
        {"has left and was never paid here; {0} is on the accounts ({1} more when customers "
         "have paid): no pay can pay it, an invoice of theirs (subcontracting) can",
         "est parti sans avoir été payé ici ; {0} sont sur les comptes ({1} de plus quand les "
         "clients auront payé) : aucune paie ne peut les payer, une facture de sa part "
         "(subcontracting) le peut"}},
    AlertText{
        AlertKind::leave_to_tell,
        {"back from sickness with {0} days of leave of earlier periods: within a month tell "
         "the member of them and of the day until which they may be taken, and write the day "
         "of it in leave_told of the pay sheet; until then they have no end",
         "de retour de maladie avec {0} jours de congé de périodes antérieures : dans le mois, "
         "informez le membre de ces jours et de la date jusqu'à laquelle ils peuvent être "
         "pris, et portez le jour de cette information dans leave_told de la fiche navette ; "
         "d'ici là ils sont sans terme"}},
    AlertText{
        AlertKind::leave_ends,
        {"{0} days of leave that sickness kept from being taken may be taken until {1}; what "
         "is left of them then is lost",
         "{0} jours de congé que la maladie a empêché de prendre peuvent l'être jusqu'au {1} ; "
         "ce qui en restera sera perdu"}},
    AlertText{AlertKind::leave_lost,
              {"{0} days of leave that sickness kept from being taken could be taken until this "
               "month and were not: they are lost",
               "{0} jours de congé que la maladie a empêché de prendre pouvaient l'être jusqu'à ce "
               "mois et ne l'ont pas été : ils sont perdus"}},
    AlertText{
        AlertKind::month_pay_by_days,
        {"enters or leaves within the month: {0} of a whole month's {1} are paid, by calendar "
         "days, and the relief follows them; where the contract counts otherwise (hours, "
         "working days), write what is due in month_pay of the pay sheet",
         "entre ou part en cours de mois : {0} sont payés sur les {1} d'un mois entier, en "
         "jours calendaires, et la réduction les suit ; si le contrat compte autrement "
         "(heures, jours ouvrés), portez ce qui est dû dans month_pay de la fiche navette"}},
    AlertText{AlertKind::opening_sums_missing,
              {"was an employee since {0} and opening.csv has no sums of this year's pay: ceilings "
               "and relief are computed as if it began here",
               "est en emploi depuis {0} et opening.csv n'a pas les cumuls de paie de l'année : "
               "plafonds et réduction sont calculés comme si elle commençait ici"}},
    AlertText{
        AlertKind::opening_relief_unused,
        {"the sums of the relief in opening.csv run since {0} and the formula began anew in "
         "{1}: they are not used (relief_since says since when they run)",
         "les cumuls de la réduction dans opening.csv courent depuis {0} et la formule a "
         "recommencé en {1} : ils ne servent pas (relief_since dit depuis quand ils courent)"}},
    AlertText{
        AlertKind::year_balance_cut,
        {"{0} of the balance of the year is asked for and {1} is left to pay: no more is paid",
         "{0} du solde de l'année sont demandés et il reste {1} à payer : rien de plus n'est "
         "payé"}},
    AlertText{AlertKind::year_balance_is_nothing,
              {"nothing is left to pay of the balance of the year: only what is due is paid",
               "il ne reste rien à payer du solde de l'année : seul ce qui est dû est payé"}},
    AlertText{AlertKind::gross_costs_nothing,
              {"a gross of {0} costs {1}: reliefs of earlier months come back and pay for it",
               "un brut de {0} coûte {1} : des réductions des mois précédents reviennent et le "
               "paient"}},
    AlertText{AlertKind::credit_note_unmatched,
              {"the credit note {0} of {1} matches no known sale",
               "l'avoir {0} de {1} ne correspond à aucune vente connue"}},
};
static_assert(is_complete(alert_texts));

} // namespace

Words words_of(AlertKind kind) { return value_in(alert_texts, kind); }

std::string describe(const Alert& alert, Language language) {
    return filled(words_of(alert.kind).in(language), {"", alert.details}, language);
}

} // namespace cae
