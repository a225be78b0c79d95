// The words of formulas.
#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/words/internal/explanation_words.hpp"

namespace cae {
namespace {

using FormulaText = EnumRow<Formula, Words>;

constexpr std::array formulas{
    FormulaText{Formula::opening_balance,
                {"The balance of opening.csv, or zero: no month is closed before.",
                 "Le solde de opening.csv, ou zéro : aucun mois n'est clôturé avant."}},
    FormulaText{Formula::closing_before,
                {"The account balance at the end of the month before.",
                 "Le solde du compte à la fin du mois précédent."}},
    FormulaText{Formula::sum,
                {"The sum of the amounts below.", "La somme des montants ci-dessous."}},
    FormulaText{Formula::sum_of_documents,
                {"The sum of the documents below, excluding VAT; credit notes are taken off.",
                 "La somme des pièces ci-dessous, hors TVA ; les avoirs se retranchent."}},
    FormulaText{Formula::depreciation,
                {"Straight line: cost x days passed since it entered into service / days of its "
                 "life, in months of 30 days, less what was depreciated before.",
                 "Linéaire : coût x jours écoulés depuis la mise en service / jours de sa durée, "
                 "en mois de 30 jours, moins ce qui était amorti avant."}},
    FormulaText{Formula::contribution,
                {"Each rate x its part of the base; negative when credit notes exceed sales.",
                 "Chaque taux x sa part de l'assiette ; négative quand les avoirs dépassent les "
                 "ventes."}},
    FormulaText{Formula::contribution_steps,
                {"F(sum of the period with the month) - F(sum before), each rounded to the cent "
                 "once, half away from zero, then fee, floor, cap and credit notes: "
                 "`cae contribution` shows every step.",
                 "F(cumul de la période, mois compris) - F(cumul avant), chacun arrondi au "
                 "centime une fois, la moitié s'éloignant de zéro, puis forfait, plancher, plafond "
                 "et avoirs : `cae contribution` montre chaque pas."}},
    FormulaText{Formula::contribution_exempt,
                {"Nothing: one of the first months, which the rule exempts.",
                 "Rien : l'un des premiers mois, que la règle exonère."}},
    FormulaText{
        Formula::contribution_shared,
        {"The member's charge, before what credit notes about earlier months give back, "
         "shared over the accounts in proportion to their bases above zero (below zero "
         "where the charge is); what is on sales to members goes to the accounts that made "
         "them, what a credit note gives back to its own; the first account bears all when there "
         "is nothing to share by.",
         "La charge du membre, avant ce que rendent les avoirs sur des mois antérieurs, "
         "partagée entre les comptes en proportion de leurs assiettes positives "
         "(négatives si la charge l'est) ; ce qui porte sur les ventes entre membres va aux "
         "comptes qui les ont faites, ce que rend un avoir à son propre compte ; "
         "le premier compte porte tout s'il n'y a rien pour partager."}},
    FormulaText{
        Formula::shared_by_balance,
        {"The employer cost, less a benefit in kind, shared over the member's accounts in "
         "proportion to their "
         "positive balances before pay, released leave included; the first account bears all "
         "when none is positive. What recalls charge to the account comes on top.",
         "Le coût employeur, moins l'avantage en nature, partagé entre les comptes du membre en "
         "proportion de leurs "
         "soldes positifs avant la paie, congés repris compris ; le premier porte tout si aucun "
         "n'est positif. Ce que les rappels imputent au compte s'ajoute."}},
    FormulaText{Formula::reserve_of_amount,
                {"The amount that the contract or the cooperative keeps on the account.",
                 "Le montant que le contrat ou la coopérative garde sur le compte."}},
    FormulaText{Formula::reserve_of_share,
                {"The share of a positive balance that is kept on the account.",
                 "La part d'un solde positif qui est gardée sur le compte."}},
    FormulaText{Formula::as_sealed,
                {"As it stands in the closed month; the folder's files no longer give it.",
                 "Tel que dans le mois clôturé ; les fichiers du dossier ne le donnent plus."}},
    FormulaText{Formula::recalled,
                {"What the sealed month should have had by its correction, less what was paid for "
                 "it so far: as sealed, and with the recalls since.",
                 "Ce que le mois scellé aurait dû avoir selon sa correction, moins ce qui a été "
                 "payé jusqu'ici : tel que scellé, et avec les rappels depuis."}},
    FormulaText{Formula::recalled_by_sums,
                {"What the sealed month should have had with the corrected sums since January "
                 "before it, less what was paid for it so far.",
                 "Ce que le mois scellé aurait dû avoir avec les cumuls corrigés depuis janvier "
                 "qui le précèdent, moins ce qui a été payé jusqu'ici."}},
    FormulaText{Formula::gross_corrected,
                {"The gross that the correction gives.", "Le brut que la correction donne."}},
    FormulaText{Formula::gross_as_it_was,
                {"The gross of the sealed month: no correction gives another one.",
                 "Le brut du mois scellé : aucune correction n'en donne un autre."}},
    FormulaText{
        Formula::late_gross,
        {"Money that came after the contract has ended is pay of its last month, by the rules of "
         "that month (CSS R242-1 II): what the pay sheet asks for, at most the largest gross whose "
         "cost is within what is on the accounts.",
         "L'argent arrivé après la fin du contrat est une paie de son dernier mois, selon les "
         "règles de ce mois (CSS R242-1 II) : ce que demande la fiche navette, au plus le plus "
         "grand brut dont le coût tient dans ce qui est sur les comptes."}},
    FormulaText{
        Formula::recalls_shared,
        {"The cost of each recall, one after the other, shared over the member's accounts in "
         "proportion to their positive balances then; the first account bears all when none is "
         "positive.",
         "Le coût de chaque rappel, l'un après l'autre, partagé entre les comptes du membre en "
         "proportion de leurs soldes alors positifs ; le premier porte tout si aucun n'est "
         "positif."}},
    FormulaText{Formula::fixed_part,
                {"The fixed part of the contract x (days employed - days of unpaid absence) / days "
                 "of the month; days of sickness are left out and their pay is added.",
                 "La part fixe du contrat x (jours sous contrat - jours d'absence non payée) / "
                 "jours du mois ; les jours de maladie n'y sont pas et leur salaire s'ajoute."}},
    FormulaText{Formula::nothing_given,
                {"Zero: nothing of the month gives it.", "Zéro : rien du mois ne le donne."}},
    FormulaText{Formula::no_request,
                {"Nothing is asked for beyond the fixed part.",
                 "Rien n'est demandé au-delà de la part fixe."}},
    FormulaText{Formula::cost_of_gross,
                {"The employer cost of the gross that the request alone leads to, with what is set "
                 "aside for leave.",
                 "Le coût employeur du brut auquel la demande seule conduit, provision pour congés "
                 "comprise."}},
    FormulaText{Formula::cost_asked_for,
                {"The employer cost that is asked for.", "Le coût employeur demandé."}},
    FormulaText{Formula::no_pay,
                {"Nothing: the member has no pay in the month.",
                 "Rien : le membre n'a pas de paie ce mois-ci."}},
    FormulaText{Formula::no_levy,
                {"Nothing: no rule of the levy is in force for the member.",
                 "Rien : aucune règle du prélèvement n'est en vigueur pour le membre."}},
    FormulaText{Formula::largest_gross_for_cost,
                {"The largest gross, to the cent, whose employer cost, with what is set aside for "
                 "leave, does not exceed the budget, a benefit in kind added to it, given the sums "
                 "since January; zero when none does.",
                 "Le plus grand brut, au centime, dont le coût employeur, provision pour congés "
                 "comprise, ne dépasse pas le budget, avantage en nature ajouté, compte tenu des "
                 "cumuls depuis janvier ; zéro s'il n'y en a pas."}},
    FormulaText{Formula::largest_gross_for_net,
                {"The largest gross, to the cent, whose net before tax does not exceed the net "
                 "asked for, given the sums since January; zero when none does.",
                 "Le plus grand brut, au centime, dont le net avant impôt ne dépasse pas le net "
                 "demandé, compte tenu des cumuls depuis janvier ; zéro s'il n'y en a pas."}},
    FormulaText{Formula::gross_asked_for, {"The gross asked for.", "Le brut demandé."}},
    FormulaText{Formula::gross_of_what_is_due,
                {"The fixed part, bonus and benefit in kind, due whatever the account holds: the "
                 "request leads to no more.",
                 "La part fixe, la prime et l'avantage en nature, dus quel que soit le solde du "
                 "compte : la demande ne conduit pas à plus."}},
    FormulaText{Formula::least_gross,
                {"What the fixed part leaves after the maintained pay of the days of leave, zero "
                 "at least, and the indemnity that takes its place.",
                 "Ce que la part fixe laisse après le maintien des jours de congé, zéro au moins, "
                 "et l'indemnité qui la remplace."}},
    FormulaText{Formula::overtime_pay,
                {"(Gross - leave on top - bonus - benefit in kind) x days of the month / days paid "
                 "/ hours of the month x hours of overtime, each raised by its increase.",
                 "(Brut - congés en plus - prime - avantage en nature) x jours du mois / jours "
                 "payés / heures du mois x heures supplémentaires, chacune avec sa majoration."}},
    FormulaText{
        Formula::complementary_pay,
        {"Hourly pay x complementary hours x (1 + increase), the hours up to a share of the "
         "contract's at the first increase; hourly pay = (gross - what pays no hours) / "
         "hours of the month, those of the days that are paid.",
         "Taux horaire x heures complémentaires x (1 + majoration), les premières, jusqu'à "
         "une part de celles du contrat, au premier taux ; taux horaire = (brut - ce qui "
         "ne paie pas d'heures) / heures du mois, celles des jours payés."}},
    FormulaText{Formula::structural_overtime,
                {"The part of the gross that pays the contract's hours above the legal week with "
                 "their increases: hourly pay x those hours, hourly pay = (gross - what pays no "
                 "hours) / (legal hours of the month + the hours above with their increases).",
                 "La part du brut qui paie les heures du contrat au-delà de la durée légale, "
                 "majorations comprises : taux horaire x ces heures, taux horaire = (brut - ce qui "
                 "ne paie pas d'heures) / (heures légales du mois + heures au-delà majorées)."}},
    FormulaText{Formula::no_overtime_deduction,
                {"Complementary hours have no deduction.",
                 "Les heures complémentaires n'ouvrent pas droit à la déduction."}},
    FormulaText{Formula::exempt_overtime,
                {"Overtime pay, up to what is left of the year's exemption from income tax.",
                 "Les heures payées, dans la limite de ce qui reste de l'exonération d'impôt."}},
    FormulaText{Formula::rates_on_bases,
                {"Each rate x its base, added up.", "Chaque taux x son assiette, additionnés."}},
    FormulaText{Formula::line_does_not_apply,
                {"None of the line's rates concerns this category and this headcount.",
                 "Aucun taux de la ligne ne vise cette catégorie et cet effectif."}},
    FormulaText{Formula::share_of_covers,
                {"The side's share of each cover that the cooperative has agreed, and each rate x "
                 "its base, added up.",
                 "La part de chaque couverture conclue par la coopérative, et chaque taux x son "
                 "assiette, additionnés."}},
    FormulaText{Formula::no_cover,
                {"No cover of the cooperative concerns the member: none for this category, or a "
                 "waiver.",
                 "Aucune couverture de la coopérative ne concerne le membre : aucune pour cette "
                 "catégorie, ou une dispense."}},
    FormulaText{
        Formula::relief_coefficient,
        {"C = min(minimum + delta x ((exit x S/G - 1) / (exit - 1)) ^ exponent, minimum + delta), "
         "0 when G reaches exit x S; G and S are sums since January.",
         "C = min(minimum + delta x ((sortie x S/G - 1) / (sortie - 1)) ^ exposant, minimum + "
         "delta), 0 quand G atteint sortie x S ; G et S sont des cumuls depuis janvier."}},
    FormulaText{Formula::no_relief,
                {"The rates to relieve leave no relief to this employer.",
                 "Les taux à réduire ne laissent pas de réduction à cet employeur."}},
    FormulaText{Formula::general_relief,
                {"Coefficient x pay of the sums, less the reliefs of the months before.",
                 "Coefficient x salaires cumulés, moins les réductions des mois précédents."}},
    FormulaText{Formula::relief_capped,
                {"Limited to the contributions that it relieves, less the reliefs before "
                 "(CSS D241-11).",
                 "Limitée aux cotisations qu'elle réduit, moins les réductions antérieures "
                 "(CSS D241-11)."}},
    FormulaText{Formula::relief_of_urssaf,
                {"Relief x (minimum + delta - relieved pension rates) / (minimum + delta) "
                 "(CSS D241-7 VI).",
                 "Réduction x (minimum + delta - taux de retraite réduits) / (minimum + delta) "
                 "(CSS D241-7 VI)."}},
    FormulaText{Formula::relief_of_pension,
                {"What Urssaf's part leaves, never a second rounding.",
                 "Ce que laisse la part de l'Urssaf, jamais un second arrondi."}},
    FormulaText{Formula::overtime_relief,
                {"Overtime pay x the mean rate of what is relieved, the rates x bases below / "
                 "(gross + overtime pay), up to the law's limit.",
                 "Les heures payées x le taux moyen de ce qui est réduit, les taux x assiettes "
                 "ci-dessous / (brut + heures payées), dans la limite légale."}},
    FormulaText{Formula::overtime_deduction,
                {"Hours of overtime x the amount an hour for this headcount.",
                 "Heures supplémentaires x le montant par heure pour cet effectif."}},
    FormulaText{Formula::own_rate,
                {"The member's own rate, as the tax office gave it.",
                 "Le taux personnalisé du membre, transmis par l'administration fiscale."}},
    FormulaText{Formula::rate_of_grid,
                {"The default grid of the day of payment: the row of what tax is withheld on, "
                 "lower bound included, upper bound excluded.",
                 "Le barème par défaut du jour du paiement : la tranche de l'assiette du "
                 "prélèvement, borne basse comprise, borne haute exclue."}},
    FormulaText{Formula::withholding,
                {"Rate x (taxable net + taxed allowances); nothing when it is not above zero.",
                 "Taux x (net imposable + indemnités imposables) ; rien si ce n'est pas au-dessus "
                 "de zéro."}},
    FormulaText{Formula::pay_sheet,
                {"As the pay sheet of the month says; zero without a row.",
                 "Comme le dit la fiche navette du mois ; zéro sans ligne."}},
    FormulaText{Formula::reimbursements,
                {"The documents that the member has paid, VAT included, and the pay sheet.",
                 "Les pièces que le membre a payées, TVA comprise, et la fiche navette."}},
    FormulaText{Formula::taxed_allowances,
                {"Gross allowances less their deductible CSG, rounded to the cent.",
                 "Les indemnités brutes moins leur CSG déductible, arrondie au centime."}},
    FormulaText{Formula::taxed_allowances_of_accident,
                {"The taxed share of gross allowances less their deductible CSG, rounded to the "
                 "cent before.",
                 "La part imposable des indemnités brutes moins leur CSG déductible, arrondie au "
                 "centime avant."}},
    FormulaText{Formula::allowances_not_taxed,
                {"Nothing: after the first days of an illness the employer withholds no tax on "
                 "allowances.",
                 "Rien : après les premiers jours d'une maladie, l'employeur ne prélève rien sur "
                 "les indemnités."}},
    FormulaText{Formula::dependants_of_contract,
                {"As the member's contract says; zero when it says nothing.",
                 "Comme le dit le contrat du membre ; zéro s'il ne dit rien."}},
    FormulaText{Formula::seizable_part,
                {"A year's pay (12 x the month's net) slice by slice, each x its share, / 12; at "
                 "most what leaves the member the amount that nobody may seize (C. trav. R3252-2, "
                 "R3252-5).",
                 "Une année de paie (12 x le net du mois), tranche par tranche, chacune x sa part, "
                 "/ 12 ; au plus ce qui laisse au membre la fraction insaisissable (C. trav. "
                 "R3252-2, R3252-5)."}},
    FormulaText{Formula::seized,
                {"The least of what is asked, of the seizable part and of the net in money (after "
                 "advances and benefits in kind); never below zero.",
                 "Le plus petit de ce qui est demandé, de la quotité saisissable et du net en "
                 "argent (après acomptes et avantages en nature) ; jamais sous zéro."}},
    FormulaText{Formula::claim_of_month_before,
                {"What the member owed the cooperative after the month before, or by opening.csv.",
                 "Ce que le membre devait à la coopérative après le mois précédent, ou selon "
                 "opening.csv."}},
    FormulaText{Formula::claim_recovered,
                {"The least of what is owed, of the seizable part that creditors leave and of the "
                 "net in money that is left; never below zero.",
                 "Le plus petit de ce qui est dû, de la quotité saisissable que les créanciers "
                 "laissent et du net en argent restant ; jamais sous zéro."}},
    FormulaText{Formula::leave_acquired,
                {"Days of leave a month x (days employed - days of unpaid absence) / days of the "
                 "month, up to the most of a period; days of sickness that is not occupational "
                 "give the days of a month of it.",
                 "Jours acquis par mois x (jours sous contrat - jours d'absence non payée) / jours "
                 "du mois, dans la limite d'une période ; les jours de maladie non "
                 "professionnelle donnent ceux d'un mois de maladie."}},
    FormulaText{Formula::leave_taken,
                {"The days of leave of the pay sheet.", "Les jours de congé de la fiche navette."}},
    FormulaText{Formula::leave_indemnity,
                {"Period by period, for the days taken, the greater of the tenth (share of pay x "
                 "gross x days / days acquired, of days that were left) and of maintained pay "
                 "(fixed part x days / working days a month) (C. trav. L3141-24).",
                 "Période par période, pour les jours pris, le plus élevé du dixième (part de la "
                 "rémunération x brut x jours / jours acquis, pour les jours qui restaient) et du "
                 "maintien (part fixe x jours / jours ouvrables par mois) (C. trav. L3141-24)."}},
    FormulaText{Formula::leave_settlement,
                {"The same for the days left when the contract ends, the month's pay counted in "
                 "the gross (C. trav. L3141-28).",
                 "De même pour les jours restants à la fin du contrat, la paie du mois comptée "
                 "dans le brut (C. trav. L3141-28)."}},
    FormulaText{Formula::leave_kept,
                {"The days left after the month before: nobody was employed in this one.",
                 "Les jours restants après le mois précédent : aucun emploi dans celui-ci."}},
    FormulaText{Formula::leave_paid,
                {"The part of the gross that is leave: what the indemnity adds to maintained pay, "
                 "or what the provision pays out; nothing when the pay includes leave.",
                 "La part du brut qui est du congé : ce que l'indemnité ajoute au maintien, ou ce "
                 "que la provision paie ; rien quand la paie comprend les congés."}},
    FormulaText{Formula::leave_provisioned,
                {"Rate of the provision x employer cost, for pay and contributions together; "
                 "nothing without a provision and in the last month.",
                 "Taux de la provision x coût employeur, pour le salaire et ses cotisations ; rien "
                 "sans provision ni au dernier mois."}},
    FormulaText{Formula::leave_released,
                {"What is held on each account x days taken / days left before, pay and its "
                 "charges each rounded to the cent; all of it when no more are left or the "
                 "contract ends.",
                 "Ce que détient chaque compte x jours pris / jours restants avant, le salaire et "
                 "ses charges arrondis chacun au centime ; tout s'il n'en reste pas plus ou si le "
                 "contrat prend fin."}},
    FormulaText{Formula::leave_balance,
                {"The days left before, the days acquired, less the days taken, settled and lost.",
                 "Les jours restants avant, les jours acquis, moins les jours pris, soldés et "
                 "perdus."}},
    FormulaText{Formula::leave_provision_of_account,
                {"What is set aside, shared over the accounts in proportion to the pay they bear, "
                 "less what the account had set aside and the month pays out.",
                 "Ce qui est provisionné, partagé entre les comptes en proportion de la paie "
                 "qu'ils portent, moins ce que le compte avait provisionné et que le mois paie."}},
    FormulaText{Formula::base_since_january,
                {"F(after the month) - F(before it), F being the base of all sums since January.",
                 "F(après le mois) - F(avant), F étant l'assiette de tous les cumuls depuis "
                 "janvier."}},
    FormulaText{Formula::base_of_csg,
                {"F(after the month) - F(before it), and the employer's covers of the month; F is "
                 "the share of pay that counts, up to so many ceilings, and all pay above.",
                 "F(après le mois) - F(avant), et les couvertures patronales du mois ; F est la "
                 "part assujettie du salaire jusqu'à tant de plafonds, et tout le salaire "
                 "au-dessus."}},
    FormulaText{Formula::cover_as_pay,
                {"The employer's covers of the year above a share of the full ceilings and a share "
                 "of the pay, together at most a share of the ceilings, less the same before the "
                 "month.",
                 "Les couvertures patronales de l'année au-delà d'une part des plafonds entiers et "
                 "d'une part des salaires, au plus une part des plafonds, moins de même avant le "
                 "mois."}},
    FormulaText{Formula::base_of_month,
                {"The pay of the month alone, up to so many full monthly ceilings.",
                 "Le salaire du mois seul, dans la limite de tant de plafonds mensuels entiers."}},
    FormulaText{Formula::base_of_cover,
                {"The price of the cover x the employer's share; the member bears the rest.",
                 "Le prix de la couverture x la part de l'employeur ; le membre porte le reste."}},
    FormulaText{Formula::rest_of_cover,
                {"What the employer's share leaves of the price of the cover.",
                 "Ce que la part de l'employeur laisse du prix de la couverture."}},
    FormulaText{Formula::full_ceiling,
                {"One full monthly ceiling, whatever the pay and the days.",
                 "Un plafond mensuel entier, quels que soient le salaire et les jours."}},
    FormulaText{Formula::month_ceiling,
                {"Monthly ceiling x hours a week / legal week (the legal week at most, and without "
                 "measured time) x (days employed - days of unpaid absence, where time is "
                 "measured) / days of the month.",
                 "Plafond mensuel x heures par semaine / durée légale (au plus, et sans temps "
                 "mesuré, la durée légale) x (jours sous contrat - jours d'absence non payée, si "
                 "le temps est mesuré) / jours du mois."}},
    FormulaText{
        Formula::month_smic_of_pay_due,
        {"Hourly minimum wage x (hours a week x 52/12 x what is due of the month's pay / the "
         "pay of a whole month + hours of overtime); rounded far below the cent.",
         "SMIC horaire x (heures par semaine x 52/12 x le dû de la paie du mois / la paie "
         "d'un mois entier + heures supplémentaires) ; arrondi loin sous le centime."}},
    FormulaText{Formula::month_smic,
                {"Hourly minimum wage x (hours a week x 52/12 x (days employed - days of unpaid "
                 "absence, where time is measured) / days of the month + hours of overtime), the "
                 "legal week without measured time; never rounded.",
                 "SMIC horaire x (heures par semaine x 52/12 x (jours sous contrat - jours "
                 "d'absence non payée, si le temps est mesuré) / jours du mois + heures "
                 "supplémentaires), la durée légale sans temps mesuré ; jamais arrondi."}},
    FormulaText{Formula::month_smic_following_pay,
                {"The gross of the month, up to the minimum wage of a full month; never rounded.",
                 "Le brut du mois, dans la limite du SMIC d'un mois entier ; jamais arrondi."}},
};
static_assert(is_complete(formulas));

} // namespace

Words words_of(Formula formula) { return value_in(formulas, formula); }

} // namespace cae
