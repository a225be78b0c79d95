#include <array>

#include "cae/outputs/words/internal/rule_texts.hpp"

namespace cae {
namespace {

constexpr std::array closing_texts{
    RuleText{Rule::exactly_one_request,
             {{"a row asks for exactly one of gross, budget and net_before_tax; here: {0}",
               "une ligne demande exactement l'un de gross, budget et net_before_tax ; ici : {0}"},
              {"Fill in one of the three and leave the others blank.",
               "Remplissez l'un des trois et laissez les autres vides."}}},
    RuleText{Rule::amount_must_match_request,
             {{"the amount \"{value}\" does not go with the request \"{0}\"",
               "le montant « {value} » ne va pas avec la demande « {0} »"},
              {"The requests target_cost, target_gross and target_net have an amount; sweep and "
               "none have none; year_balance, of the pay sheet, may have one.",
               "Les demandes target_cost, target_gross et target_net ont un montant ; sweep et "
               "none n'en ont pas ; year_balance, de la fiche navette, peut en avoir un."}}},
    RuleText{Rule::working_time_refused,
             {{"hours are given for pay without measured working time",
               "des heures sont données pour une paie sans temps de travail mesuré"},
              {"Leave the hours blank: only permanent staff is paid by hours (in a table of `cae "
               "payroll`, overtime needs weekly_hours).",
               "Laissez les heures vides : seuls les permanents sont payés à l'heure (dans un "
               "tableau de "
               "`cae payroll`, des heures supplémentaires demandent weekly_hours)."}}},
    RuleText{
        Rule::hours_must_be_lawful,
        {{"{value} hours beyond a contract of {1} a week are more than a month may have: {0}",
          "{value} heures au-delà d'un contrat de {1} par semaine, un mois peut en avoir {0}"},
         {"Below the legal week hours are complementary, up to a third of the contract's and "
          "short of the legal week; above it no week exceeds 48 hours. Correct the hours, or "
          "the weekly hours of the contract.",
          "Sous la durée légale les heures sont complémentaires, jusqu'au tiers de celles du "
          "contrat et sans atteindre la durée légale ; au-dessus, aucune semaine ne dépasse 48 "
          "heures. Corrigez les heures, ou les heures par semaine du contrat."}}},
    RuleText{Rule::week_must_be_lawful,
             {{"{value} hours a week are more than a week may have: {0}",
               "{value} heures par semaine, une semaine ne peut en avoir que {0}"},
              {"Correct the weekly hours.", "Corrigez les heures par semaine."}}},
    RuleText{Rule::month_must_follow,
             {{"\"{value}\" does not follow {0}, the month before of this member",
               "« {value} » ne suit pas {0}, le mois précédent de ce membre"},
              {"Add the months between; a month without pay has a gross of 0.",
               "Ajoutez les mois qui manquent ; un mois sans paie a un brut de 0."}}},
    RuleText{Rule::pay_must_have_no_duplicate,
             {{"the pay of \"{value}\" already stands on line {0}",
               "la paie de « {value} » se trouve déjà à la ligne {0}"},
              {"Keep one row for a member and a month.",
               "Gardez une seule ligne par membre et par mois."}}},
    RuleText{
        Rule::late_pay_must_be_of_accounts,
        {{"after the contract has ended the accounts alone are paid out: \"{value}\" in {0} is "
          "nothing of theirs",
          "après la fin du contrat seuls les comptes sont payés : « {value} » dans {0} n'en "
          "vient pas"},
         {"Leave the cell blank, or ask for sweep or a target; what the last month should have "
          "had is a row of corrections/.",
          "Laissez la cellule vide, ou demandez sweep ou une cible ; ce que le dernier mois "
          "aurait dû avoir est une ligne de corrections/."}}},
    RuleText{
        Rule::late_pay_must_follow_pay,
        {{"\"{value}\" left in {0} and no sealed month has paid them: there is no pay that "
          "late money could be added to",
          "« {value} » est parti en {0} et aucun mois scellé ne l'a payé : il n'y a pas de "
          "paie à laquelle ajouter les sommes tardives"},
         {"Remove the row: an invoice of theirs (subcontracting, in activity/) pays what is on "
          "the accounts.",
          "Retirez la ligne : une facture de sa part (subcontracting, dans activity/) paie ce "
          "qui est sur les comptes."}}},
    RuleText{
        Rule::document_must_not_be_of_sealed_month,
        {{"\"{value}\" is not in {0} as it was sealed: nobody will book it",
          "« {value} » n'est pas dans {0} tel qu'il a été scellé : personne ne l'inscrira"},
         {"Move the row to the table of the open month, with a date of that month; let a charge "
          "of recurring.csv begin (`from`) in the open month.",
          "Déplacez la ligne dans le tableau du mois ouvert, à une date de ce mois ; faites "
          "commencer (`from`) une charge de recurring.csv au mois ouvert."}}},
    RuleText{
        Rule::row_must_be_as_sealed,
        {{"\"{value}\" is not what it was when {0} was sealed",
          "« {value} » n'est plus ce qu'il était au scellement de {0}"},
         {"Nothing changes a sealed month: put the files back as they were, or correct it in the "
          "open one (`corrections/` for a pay, a new row for anything else).",
          "Rien ne change un mois scellé : remettez les fichiers comme ils étaient, ou "
          "corrigez-le dans le mois ouvert (`corrections/` pour une paie, une nouvelle ligne "
          "pour le reste)."}}},
    RuleText{
        Rule::input_must_be_as_sealed,
        {{"{value} is not the file that {0} was sealed from",
          "{value} n'est pas le fichier à partir duquel {0} a été scellé"},
         {"Nothing changes a sealed month: put the file back as it was. What was wrong in it is "
          "corrected in the open month.",
          "Rien ne change un mois scellé : remettez le fichier comme il était. Ce qui y était faux "
          "se corrige dans le mois ouvert."}}},
    RuleText{Rule::month_must_have_activity,
             {{"{value} has no table of activity: {0} is not there",
               "{value} n'a pas de tableau d'activité : {0} n'existe pas"},
              {"Write it under this name, or seal the month without it by adding --allow-empty.",
               "Écrivez-le sous ce nom, ou scellez le mois sans lui en ajoutant --allow-empty."}}},
    RuleText{Rule::fiscal_year_must_be_closed,
             {{"the balance of a fiscal year that ends in {0} is asked for, and {0} is not closed "
               "here",
               "le solde d'un exercice qui finit en {0} est demandé, et {0} n'est pas clôturé ici"},
              {"Ask for a target instead, or close that month first.",
               "Demandez plutôt une cible, ou clôturez d'abord ce mois."}}},
    RuleText{Rule::month_must_be_next,
             {{"{value} cannot be closed: the next month to close is {0}",
               "{value} ne peut pas être clôturé : le prochain mois à clôturer est {0}"},
              {"Close {0}; months are closed one after the other.",
               "Clôturez {0} ; les mois se clôturent l'un après l'autre."}}},
    RuleText{Rule::month_must_be_sealed,
             {{"{value} is not closed", "{value} n'est pas clôturé"},
              {"Close it first: only a month that is closed can be shown.",
               "Clôturez-le d'abord : seul un mois clôturé peut être montré."}}},
    RuleText{Rule::month_must_not_be_sealed,
             {{"{value} is closed and sealed; nothing was changed",
               "{value} est clôturé et scellé ; rien n'a été changé"},
              {"A sealed month never changes: write the correction in an open month.",
               "Un mois scellé ne change jamais : écrivez la correction dans un mois ouvert."}}},
    RuleText{Rule::correction_must_be_of_sealed_month,
             {{"{value} is not sealed yet when {0} is closed: there is nothing to correct",
               "{value} n'est pas encore scellé quand on clôture {0} : il n'y a rien à corriger"},
              {"Correct its own files; this file corrects months closed before {0}.",
               "Corrigez ses propres fichiers ; ce fichier corrige les mois clôturés avant {0}."}}},
    RuleText{
        Rule::correction_must_follow_first_period,
        {{"{value} was not closed here: the first period is {0}",
          "{value} n'a pas été clôturé ici : la première période est {0}"},
         {"Correct it where it was paid, and the sums of opening.csv before the first closing.",
          "Corrigez-le là où il a été payé, et les cumuls d'opening.csv avant la première "
          "clôture."}}},
    RuleText{
        Rule::correction_must_change_something,
        {{"the correction of {0} changes nothing: these are the values the month was paid with",
          "la correction de {0} ne change rien : ce sont les valeurs avec lesquelles le mois a "
          "été payé"},
         {"Write the values as they should have been, or remove the row.",
          "Écrivez les valeurs telles qu'elles auraient dû être, ou retirez la ligne."}}},
    RuleText{Rule::entry_must_balance,
             {{"the entry \"{value}\" does not balance: debit {0}, credit {1}",
               "l'écriture « {value} » n'est pas équilibrée : débit {0}, crédit {1}"},
              {"Nothing was written. This is an error of the program: please report it.",
               "Rien n'a été écrit. C'est une erreur du programme : merci de la signaler."}}},
    RuleText{Rule::account_must_have_a_line,
             {{"no line of the balance sheet or the income statement takes the account {value}",
               "aucun poste du bilan ni du compte de résultat ne prend le compte {value}"},
              {"Add the beginning of its number to a line of config/accounting/statements.yaml.",
               "Ajoutez le début de son numéro à un poste de config/accounting/statements.yaml."}}},
    RuleText{Rule::fec_must_balance,
             {{"the file does not balance: debit {0}, credit {1}",
               "le fichier n'est pas équilibré : débit {0}, crédit {1}"},
              {"No file was written. Run `cae check` on the folder: the store may be damaged.",
               "Aucun fichier n'a été écrit. Lancez `cae check` sur le dossier : la base est "
               "peut-être abîmée."}}},
    RuleText{Rule::fec_number_must_follow,
             {{"entry {value} stands where {0} is expected: numbers follow one another",
               "l'écriture {value} est là où la {0} est attendue : les numéros se suivent"},
              {"No file was written. The store may be damaged: take it back from a copy.",
               "Aucun fichier n'a été écrit. La base est peut-être abîmée : reprenez-la d'une "
               "copie."}}},
    RuleText{Rule::fec_validation_must_follow,
             {{"entry {value} was sealed on {0}, and one before it on {1}",
               "l'écriture {value} a été scellée le {0}, et une avant elle le {1}"},
              {"No file was written. Entries stand in the order of their sealing: a month was "
               "sealed with an earlier day than the month before it.",
               "Aucun fichier n'a été écrit. Les écritures suivent l'ordre de leur scellement : un "
               "mois a été scellé à une date antérieure à celle du mois d'avant."}}},
    RuleText{Rule::fec_date_must_be_of_year,
             {{"entry {value} is dated {0}, the fiscal year runs from {1} to {2}",
               "l'écriture {value} est datée du {0}, l'exercice va du {1} au {2}"},
              {"No file was written. Look whether fiscal_year_first_month of cooperative.yaml was "
               "changed.",
               "Aucun fichier n'a été écrit. Voyez si fiscal_year_first_month de cooperative.yaml "
               "a été changé."}}},
    RuleText{Rule::fec_cell_must_be_filled,
             {{"entry {value} has nothing in {0}", "l'écriture {value} n'a rien dans {0}"},
              {"No file was written. Give the document a number and a label, or the account a "
               "label in config/accounting/chart.yaml.",
               "Aucun fichier n'a été écrit. Donnez un numéro et un libellé à la pièce, ou un "
               "intitulé au compte dans config/accounting/chart.yaml."}}},
    RuleText{Rule::fec_account_must_be_of_the_plan,
             {{"entry {value} is on the account {0}, whose number does not begin with three digits",
               "l'écriture {value} est sur le compte {0}, dont le numéro ne commence pas par trois "
               "chiffres"},
              {"No file was written. Mark the account analytic in config/accounting/chart.yaml, or "
               "give it a number of the plan comptable.",
               "Aucun fichier n'a été écrit. Marquez le compte analytique dans "
               "config/accounting/chart.yaml, ou donnez-lui un numéro du plan comptable."}}},
    RuleText{Rule::fec_line_must_have_one_side,
             {{"a line of entry {value} has debit {0} and credit {1}",
               "une ligne de l'écriture {value} a un débit de {0} et un crédit de {1}"},
              {"No file was written. A line has one positive amount: the store may be damaged.",
               "Aucun fichier n'a été écrit. Une ligne a un seul montant positif : la base est "
               "peut-être abîmée."}}},
    RuleText{
        Rule::entry_must_be_in_month,
        {{"an entry of {value} does not belong to {0}", "une écriture du {value} n'est pas de {0}"},
         {"Date the entry in the month of its table; what a sealed month lacks is dated in the "
          "open one.",
          "Datez l'écriture dans le mois de sa table ; ce qui manque à un mois clôturé se date "
          "dans le mois ouvert."}}},
    RuleText{
        Rule::inventory_must_be_of_last_day,
        {{"an entry of {value} is none of the inventory, which is of {0}",
          "une écriture du {value} n'est pas de l'inventaire, qui est du {0}"},
         {"Date it {0}, the last day of the fiscal year; entries of other days stand in entries/.",
          "Datez-la du {0}, dernier jour de l'exercice ; les écritures d'autres jours se mettent "
          "dans entries/."}}},
    RuleText{Rule::inventory_must_not_be_sealed,
             {{"the inventory of {value} is sealed; nothing was changed",
               "l'inventaire de {value} est scellé ; rien n'a été changé"},
              {"A sealed year never changes: what its inventory lacks, or an earlier one, is dated "
               "in the open month.",
               "Un exercice scellé ne change jamais : ce qui manque à son inventaire, ou à un "
               "inventaire antérieur, se date dans le mois ouvert."}}},
    RuleText{Rule::entry_line_must_have_one_side,
             {{"a line has a debit or a credit, and one of the two alone",
               "une ligne a un débit ou un crédit, et un seul des deux"},
              {"Leave one of the two cells blank, and give the other an amount above zero.",
               "Laissez l'une des deux cellules vide, et donnez à l'autre un montant supérieur à "
               "zéro."}}},
    RuleText{
        Rule::entry_rows_must_agree,
        {{"\"{value}\": the first row of the entry, line {1}, says something else ({0})",
          "« {value} » : la première ligne de l'écriture, ligne {1}, dit autre chose ({0})"},
         {"Write the same in all rows of an entry, or give this one another id.",
          "Écrivez la même chose dans toutes les lignes d'une écriture, ou donnez-lui un autre "
          "identifiant."}}},
    RuleText{Rule::written_entry_must_balance,
             {{"the rows of \"{value}\" do not balance: debit {0}, credit {1}",
               "les lignes de « {value} » ne s'équilibrent pas : débit {0}, crédit {1}"},
              {"Correct its amounts, or add the row that is missing.",
               "Corrigez ses montants, ou ajoutez la ligne qui manque."}}},
    RuleText{
        Rule::written_section_must_balance,
        {{"the entry \"{value}\" does not balance within {0}: debit {1}, credit {2}",
          "l'écriture « {value} » n'est pas équilibrée pour {0} : débit {1}, crédit {2}"},
         {"Each activity and branch balances by itself: give its rows the same section, or add "
          "the counterpart.",
          "Chaque activité et chaque antenne s'équilibre seule : donnez la même section à ses "
          "lignes, ou ajoutez la contrepartie."}}},
    RuleText{Rule::reversal_must_stand_alone,
             {{"\"{value}\" stands in {0}, beside the entry to reverse",
               "« {value} » se trouve dans {0}, à côté de l'écriture à extourner"},
              {"Leave it blank: a reversal has the lines of the entry, the other way round.",
               "Laissez-la vide : une extourne a les lignes de l'écriture, en sens inverse."}}},
    RuleText{Rule::entry_must_be_reversed_once,
             {{"the entry \"{value}\" is reversed already, by \"{0}\"",
               "l'écriture « {value} » est déjà extournée, par « {0} »"},
              {"Remove one of the two reversals.", "Retirez l'une des deux extournes."}}},
    RuleText{Rule::account_must_be_in_chart,
             {{"the chart has no account {value} for entries",
               "le plan comptable n'a pas de compte {value} pour les écritures"},
              {"Correct the number, or add the account to accounting/chart.yaml of the folder.",
               "Corrigez le numéro, ou ajoutez le compte à accounting/chart.yaml du dossier."}}},
    RuleText{Rule::account_must_move_by_documents,
             {{"account {value} of an activity is moved by its documents and pay alone",
               "le compte {value} d'une activité n'est mouvementé que par ses pièces et la paie"},
              {"Write a document in activity/, or leave member and activity blank.",
               "Écrivez une pièce dans activity/, ou laissez member et activity vides."}}},
    RuleText{
        Rule::clearing_must_move_by_bank,
        {{"account {value} holds what rows of bank/ leave unexplained, and nothing else",
          "le compte {value} porte ce que les lignes de bank/ n'expliquent pas, et rien "
          "d'autre"},
         {"Explain the movement in bank/ of the open month (refers_to, member or account); what "
          "is no movement of the bank waits on another of the waiting accounts of the chart.",
          "Expliquez le mouvement dans bank/ du mois ouvert (refers_to, member ou account) ; ce "
          "qui n'est pas un mouvement de la banque attend sur un autre des comptes d'attente du "
          "plan comptable."}}},
    RuleText{Rule::opening_balance_must_balance,
             {{"the opening balance does not balance: debit {0}, credit {1}, difference {2}",
               "la balance d'ouverture n'est pas équilibrée : débit {0}, crédit {1}, écart {2}"},
              {"Correct its amounts, or add the account that is missing.",
               "Corrigez ses montants, ou ajoutez le compte qui manque."}}},
    RuleText{
        Rule::opening_balance_must_agree,
        {{"account {value}: {0} in the opening balance, {1} in {2}, difference {3} (debits "
          "less credits)",
          "compte {value} : {0} dans la balance d'ouverture, {1} dans {2}, écart {3} (débits "
          "moins crédits)"},
         {"Correct one of the two files; what the other one does not follow stands on an account "
          "of its own.",
          "Corrigez l'un des deux fichiers ; ce que l'autre ne suit pas figure sur un compte à "
          "part."}}},
    RuleText{Rule::opening_detail_must_stand_in_file,
             {{"{0} says by activity what stands on account {value}",
               "{0} dit par activité ce qui figure sur le compte {value}"},
              {"Leave member, activity and branch blank in this row.",
               "Laissez member, activity et branch vides dans cette ligne."}}},
    RuleText{Rule::surplus_must_be_that_of_books,
             {{"the surplus of {1} is not the result of the books, {0}",
               "l'excédent de {1} n'est pas le résultat des livres, {0}"},
              {"Leave it out, or book what the books lack in entries/ of an open month.",
               "Retirez-le, ou comptabilisez ce qui manque aux livres dans entries/ d'un mois "
               "ouvert."}}},
    RuleText{
        Rule::waiting_account_must_be_empty,
        {{"account {value} ({0}) is not empty at the end of the year: {1} (debits less credits)",
          "le compte {value} ({0}) n'est pas soldé à la fin de l'exercice : {1} (débits moins "
          "crédits)"},
         {"Explain what waits there, or say with open_accounts in the year's file why it may.",
          "Expliquez ce qui y attend, ou dites pourquoi avec open_accounts dans le fichier de "
          "l'année."}}},
    RuleText{Rule::allocation_must_reach,
             {{"{2} for \"{0}\", {1} at least", "{2} pour « {0} », {1} au moins"},
              {"Raise it; docs/folder.md says where the limit comes from.",
               "Augmentez-la ; docs/folder.md dit d'où vient la limite."}}},
    RuleText{Rule::allocation_must_not_exceed,
             {{"{2} for \"{0}\", {1} at most", "{2} pour « {0} », {1} au plus"},
              {"Lower it; docs/folder.md says where the limit comes from.",
               "Diminuez-la ; docs/folder.md dit d'où vient la limite."}}},
    RuleText{Rule::closing_must_be_confirmed,
             {{"the closing was not confirmed; nothing was written",
               "la clôture n'a pas été confirmée ; rien n'a été écrit"},
              {"Answer yes to the question, or add --yes in a script.",
               "Répondez oui à la question, ou ajoutez --yes dans un script."}}},
};
static_assert(is_complete(closing_texts, rules_of_closing.first, rules_of_closing.last));

} // namespace

std::span<const RuleText> texts_of_closing() { return closing_texts; }

} // namespace cae
