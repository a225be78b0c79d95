#include "cae/outputs/words/internal/explanation_words.hpp"

#include <algorithm>
#include <array>

#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/words/law_words.hpp"

namespace cae {
namespace {

struct NamedWords {
    std::string_view name;
    Words words;
};

// Figures and terms, in the order of the way from turnover to net.
constexpr std::array names{
    NamedWords{"opening", {"Brought forward", "Report à nouveau"}},
    NamedWords{"turnover", {"Turnover excl. VAT", "Chiffre d'affaires HT"}},
    NamedWords{"charges", {"Direct charges", "Charges directes"}},
    NamedWords{"charges_of_documents", {"Charges of documents", "Charges des pièces"}},
    NamedWords{"depreciation", {"Depreciation", "Amortissement"}},
    NamedWords{"asset_cost", {"What it cost", "Ce qu'il a coûté"}},
    NamedWords{"days_depreciated", {"Days passed", "Jours écoulés"}},
    NamedWords{"days_of_life", {"Days of its life", "Jours de sa durée"}},
    NamedWords{"depreciated_by_now", {"Depreciated by now", "Amorti à ce jour"}},
    NamedWords{"depreciated_before", {"Depreciated before the month", "Amorti avant le mois"}},
    NamedWords{"contribution", {"Cooperative contribution", "Contribution coopérative"}},
    NamedWords{"shared_by", {"Base of the account", "Assiette du compte"}},
    NamedWords{"sold_to_members",
               {"Sold to members by the account", "Ventes du compte entre membres"}},
    NamedWords{"contribution_by_shape", {"On the base", "Sur l'assiette"}},
    NamedWords{"given_back", {"Given back to the account", "Rendu au compte"}},
    NamedWords{"contribution_base", {"Part of the base", "Part de l'assiette"}},
    NamedWords{"contribution_sum_before",
               {"Bases of the period before", "Assiettes antérieures de la période"}},
    NamedWords{"contribution_turnover", {"Turnover that counts", "Chiffre d'affaires compté"}},
    NamedWords{"contribution_sold_to_members",
               {"Of it, sold to members", "Dont ventes entre membres"}},
    NamedWords{"contribution_charges", {"Direct charges", "Charges directes"}},
    NamedWords{"contribution_base_of_month", {"Base of the month", "Assiette du mois"}},
    NamedWords{"contribution_on_sum", {"F of the sum with the month", "F du cumul avec le mois"}},
    NamedWords{"contribution_on_sum_before",
               {"Less F of the sum before", "Moins F du cumul avant"}},
    NamedWords{"contribution_between_members",
               {"On sales between members", "Sur les ventes entre membres"}},
    NamedWords{"contribution_held_by_month",
               {"Floor or cap of the month", "Plancher ou plafond du mois"}},
    NamedWords{"contribution_held_by_year",
               {"Floor or cap of the year", "Plancher ou plafond de l'année"}},
    NamedWords{"contribution_fixed_fee", {"Fixed fee", "Forfait"}},
    NamedWords{"contribution_taken_back", {"Given back for credit notes", "Rendu pour des avoirs"}},
    NamedWords{"floor_of_month", {"Floor of the month", "Plancher du mois"}},
    NamedWords{"cap_of_month", {"Cap of the month", "Plafond du mois"}},
    NamedWords{"floor_of_year", {"Floor of the year so far", "Plancher de l'année, à ce jour"}},
    NamedWords{"cap_of_year", {"Cap of the year", "Plafond de l'année"}},
    NamedWords{"balance_before_pay", {"Balance before pay", "Solde avant la paie"}},
    NamedWords{"balance_before_recalls", {"Balance before recalls", "Solde avant les rappels"}},
    NamedWords{"recalls_charged", {"Recalls charged to the account", "Rappels imputés au compte"}},
    NamedWords{"paid_so_far", {"Paid for it so far", "Payé jusqu'ici"}},
    NamedWords{"beyond_hours", {"Pay that follows no hours", "Salaire sans lien avec les heures"}},
    NamedWords{"reserve", {"Reserve kept", "Réserve gardée"}},
    NamedWords{"cost_of_due", {"Cost of what is due", "Coût de ce qui est dû"}},
    NamedWords{"year_balance", {"Balance of the variable part", "Solde de la part variable"}},
    NamedWords{"not_payable", {"In local currency", "En monnaie locale"}},
    NamedWords{"payable_balance", {"Balance in euros", "Solde en euros"}},
    NamedWords{"local_currency", {"Local currency held", "Monnaie locale détenue"}},
    NamedWords{"local_currency_before",
               {"Local currency held before", "Monnaie locale détenue avant"}},
    NamedWords{"local_currency_moved", {"Local currency of the month", "Monnaie locale du mois"}},
    NamedWords{"reserve_of_policy", {"Reserve of the contract", "Réserve du contrat"}},
    NamedWords{"available", {"Available", "Disponible"}},
    NamedWords{"fixed_part", {"Fixed part", "Part fixe"}},
    NamedWords{"days_employed", {"Days employed", "Jours sous contrat"}},
    NamedWords{"month_pay", {"Pay of the month, as given", "Paie du mois, telle qu'indiquée"}},
    NamedWords{"unpaid_sick_days", {"Days of sickness without pay", "Jours de maladie non payés"}},
    NamedWords{"absence_days", {"Days of unpaid absence", "Jours d'absence non payée"}},
    NamedWords{"days_paid", {"Days paid", "Jours payés"}},
    NamedWords{"days_of_month", {"Days of the month", "Jours du mois"}},
    NamedWords{"request_amount", {"Amount asked for", "Montant demandé"}},
    NamedWords{"bonus", {"Bonus", "Prime"}},
    NamedWords{"benefit_in_kind", {"Benefit in kind", "Avantage en nature"}},
    NamedWords{"gross_of_request", {"Gross of the request", "Brut de la demande"}},
    NamedWords{"cost_of_request", {"Its employer cost", "Son coût employeur"}},
    NamedWords{"provision_of_request", {"Its leave provision", "Sa provision pour congés"}},
    NamedWords{"requested_cost", {"Cost of the request", "Coût de la demande"}},
    NamedWords{"gross", {"Gross pay", "Salaire brut"}},
    NamedWords{"gross_before_leave", {"Gross before leave", "Brut avant congés"}},
    NamedWords{"least_gross", {"Least gross, leave included", "Brut minimal, congés compris"}},
    NamedWords{"pay_of_days_worked", {"Fixed part less leave", "Part fixe sans les congés"}},
    NamedWords{"leave_settlement_of_least",
               {"Settlement on this pay", "Solde de congés sur cette paie"}},
    NamedWords{"leave_acquired", {"Days of leave acquired", "Jours de congé acquis"}},
    NamedWords{"leave_taken", {"Days of leave taken", "Jours de congé pris"}},
    NamedWords{"leave_acquired_before",
               {"Acquired before, this period", "Acquis avant, cette période"}},
    NamedWords{"leave_balance_before", {"Days left before", "Jours restants avant"}},
    NamedWords{"leave_rounded_up", {"Rounded up at the end", "Arrondi à la fin du contrat"}},
    NamedWords{"monthly_pay", {"Fixed part of a month", "Part fixe d'un mois"}},
    NamedWords{"leave_settlement_paid", {"Settlement", "Solde de congés"}},
    NamedWords{"held_pay", {"Pay set aside before", "Salaire provisionné avant"}},
    NamedWords{"released_pay", {"Of it, taken back", "Dont repris"}},
    NamedWords{"held_charges", {"Charges set aside before", "Charges provisionnées avant"}},
    NamedWords{"released_charges", {"Of them, taken back", "Dont reprises"}},
    NamedWords{"leave_released_here",
               {"Of the provision of the account", "Repris sur la provision du compte"}},
    NamedWords{"leave_set_aside", {"Set aside on the account", "Provisionné sur le compte"}},
    NamedWords{"leave_recalled",
               {"By corrections of sealed months", "Par les corrections de mois scellés"}},
    NamedWords{"leave_lost", {"Carried over until now, not taken", "Reportés jusqu'ici, non pris"}},
    NamedWords{"leave_settled_days", {"Days settled", "Jours soldés"}},
    NamedWords{"leave_balance", {"Days of leave left", "Jours de congé restants"}},
    NamedWords{"leave_days_earlier", {"Days, earlier periods", "Jours pris, périodes antérieures"}},
    NamedWords{"leave_left_earlier",
               {"Days left, earlier periods", "Jours restants, périodes antérieures"}},
    NamedWords{"leave_acquired_earlier",
               {"Days acquired, earlier periods", "Jours acquis, périodes antérieures"}},
    NamedWords{"leave_gross_earlier", {"Gross, earlier periods", "Brut, périodes antérieures"}},
    NamedWords{"leave_tenth_earlier", {"Tenth, earlier periods", "Dixième, périodes antérieures"}},
    NamedWords{"leave_maintenance_earlier",
               {"Maintained pay, earlier periods", "Maintien, périodes antérieures"}},
    NamedWords{"leave_due_earlier", {"Due, earlier periods", "Dû, périodes antérieures"}},
    NamedWords{"leave_days_previous", {"Days, previous period", "Jours pris, période précédente"}},
    NamedWords{"leave_left_previous",
               {"Days left, previous period", "Jours restants, période précédente"}},
    NamedWords{"leave_acquired_previous",
               {"Days acquired, previous period", "Jours acquis, période précédente"}},
    NamedWords{"leave_gross_previous", {"Gross, previous period", "Brut, période précédente"}},
    NamedWords{"leave_tenth_previous", {"Tenth, previous period", "Dixième, période précédente"}},
    NamedWords{"leave_maintenance_previous",
               {"Maintained pay, previous period", "Maintien, période précédente"}},
    NamedWords{"leave_due_previous", {"Due, previous period", "Dû, période précédente"}},
    NamedWords{"leave_days_current", {"Days, running period", "Jours pris, période en cours"}},
    NamedWords{"leave_left_current",
               {"Days left, running period", "Jours restants, période en cours"}},
    NamedWords{"leave_acquired_current",
               {"Days acquired, running period", "Jours acquis, période en cours"}},
    NamedWords{"leave_gross_current", {"Gross, running period", "Brut, période en cours"}},
    NamedWords{"leave_tenth_current", {"Tenth, running period", "Dixième, période en cours"}},
    NamedWords{"leave_maintenance_current",
               {"Maintained pay, running period", "Maintien, période en cours"}},
    NamedWords{"leave_due_current", {"Due, running period", "Dû, période en cours"}},
    NamedWords{"leave_maintenance", {"By maintained pay", "Au maintien"}},
    NamedWords{"leave_indemnity", {"Leave indemnity", "Indemnité de congés"}},
    NamedWords{"leave_settlement", {"Leave paid on leaving", "Solde de congés"}},
    NamedWords{"leave_paid", {"Leave in the gross", "Congés dans le brut"}},
    NamedWords{"leave_provisioned", {"Set aside for leave", "Provision pour congés"}},
    NamedWords{"leave_released", {"Taken from the provision", "Repris sur la provision"}},
    NamedWords{"leave_provision", {"Leave provision of the month", "Provision de congés du mois"}},
    NamedWords{"provision_held", {"Leave provision held", "Provision de congés détenue"}},
    NamedWords{"provision_held_before", {"The same, before the month", "De même, avant le mois"}},
    NamedWords{"cost_of_next_cent", {"Cost of a cent more", "Coût d'un centime de plus"}},
    NamedWords{"net_of_next_cent", {"Net of a cent more", "Net d'un centime de plus"}},
    NamedWords{"late_gross", {"Gross of late money", "Brut des sommes tardives"}},
    NamedWords{"late_budget", {"On the accounts for it", "Sur les comptes pour cela"}},
    NamedWords{"corrected_gross",
               {"Gross that the correction gives", "Brut que donne la correction"}},
    NamedWords{"late_cost", {"Cost of late money", "Coût des sommes tardives"}},
    NamedWords{"left_of_budget", {"What is left", "Ce qui reste"}},
    NamedWords{"overtime_pay", {"Overtime pay", "Heures supplémentaires payées"}},
    NamedWords{"overtime_hours", {"Hours of overtime", "Heures supplémentaires"}},
    NamedWords{"weekly_hours", {"Hours a week", "Heures par semaine"}},
    NamedWords{"category", {"Category", "Catégorie"}},
    NamedWords{"headcount", {"Headcount", "Effectif"}},
    NamedWords{"employer_total", {"Employer contributions", "Cotisations patronales"}},
    NamedWords{"relief_coefficient", {"Coefficient of the relief", "Coefficient de la réduction"}},
    NamedWords{"delta_used", {"Delta used", "Delta utilisé"}},
    NamedWords{"general_relief", {"General relief", "Réduction générale"}},
    NamedWords{"general_relief_urssaf", {"Relief, Urssaf", "Réduction, part Urssaf"}},
    NamedWords{"general_relief_retraite", {"Relief, Agirc-Arrco", "Réduction, part Agirc-Arrco"}},
    NamedWords{"relief_of_sums", {"Relief of the sums", "Réduction des cumuls"}},
    NamedWords{"relief_room",
               {"At most: contributions to relieve", "Au plus : cotisations à réduire"}},
    NamedWords{"employer_overtime_deduction",
               {"Overtime deduction", "Déduction heures supplémentaires"}},
    NamedWords{"employer_cost", {"Employer cost", "Coût employeur"}},
    NamedWords{"left_on_account", {"Left on the account", "Laissé sur le compte"}},
    NamedWords{"pay", {"Pay charged to the account", "Paie imputée au compte"}},
    NamedWords{"closing", {"Account balance", "Solde du compte"}},
    NamedWords{"employee_overtime_relief",
               {"Relief on overtime", "Réduction heures supplémentaires"}},
    NamedWords{"employee_total", {"Employee contributions", "Cotisations salariales"}},
    NamedWords{"net_before_tax", {"Net before tax", "Net avant impôt"}},
    NamedWords{"net_taxable", {"Taxable net", "Net imposable"}},
    NamedWords{"net_social", {"Net social", "Montant net social"}},
    NamedWords{"allowances_gross", {"Allowances, gross", "Indemnités journalières brutes"}},
    NamedWords{"allowances_net", {"Allowances paid on", "Indemnités journalières reversées"}},
    NamedWords{"allowances_csg", {"Deductible CSG of them", "CSG déductible dessus"}},
    NamedWords{"allowances_less_csg", {"Allowances less CSG", "Indemnités moins CSG"}},
    NamedWords{"taxed_allowances", {"Taxed allowances", "Indemnités imposables"}},
    NamedWords{"withheld_on", {"Income tax is withheld on", "Assiette du prélèvement"}},
    NamedWords{"withholding_rate", {"Withholding rate", "Taux de prélèvement"}},
    NamedWords{"withholding", {"Income tax withheld", "Impôt prélevé à la source"}},
    NamedWords{"reimbursements", {"Expenses reimbursed", "Frais remboursés"}},
    NamedWords{"advance", {"Advance already paid", "Acompte déjà versé"}},
    NamedWords{"deduction", {"Deduction", "Retenue"}},
    NamedWords{"garnishment", {"Asked by creditors", "Saisie demandée"}},
    NamedWords{"dependants", {"Dependants", "Personnes à charge"}},
    NamedWords{"seizable_from", {"Net that counts for seizure", "Net retenu pour la saisie"}},
    NamedWords{"seizable_slice", {"Slice of a year's pay", "Tranche d'une année de paie"}},
    NamedWords{"seizable_by_scale", {"By the scale, a month", "Selon le barème, par mois"}},
    NamedWords{"left_at_least", {"Left to the member at least", "Laissé au membre au moins"}},
    NamedWords{"seizable_part", {"Seizable part", "Quotité saisissable"}},
    NamedWords{"seizable_left", {"Seizable part that is left", "Quotité saisissable restante"}},
    NamedWords{"net_in_money", {"Net in money", "Net en argent"}},
    NamedWords{"net_in_money_left", {"Net in money that is left", "Net en argent restant"}},
    NamedWords{"seized", {"Seized by creditors", "Saisi par des créanciers"}},
    NamedWords{"claim_before", {"Owed by the member before", "Dû par le membre avant"}},
    NamedWords{"claim_recovered", {"Taken back from the pay", "Repris sur la paie"}},
    NamedWords{"claim", {"Owed by the member", "Dû par le membre"}},
    NamedWords{"net_paid", {"Net paid", "Net payé"}},
    NamedWords{"sick_days", {"Days of sickness", "Jours de maladie"}},
    NamedWords{"sick_pay", {"Sick pay", "Salaire maintenu"}},
    NamedWords{"pay_due", {"Due of the month's pay", "Dû de la paie du mois"}},
    NamedWords{"whole_pay", {"Pay of a whole month", "Paie d'un mois entier"}},
    NamedWords{"structural_overtime", {"Overtime of the contract", "Heures sup. structurelles"}},
    NamedWords{"exempt_overtime", {"Overtime exempt from tax", "Heures sup. exonérées d'impôt"}},
    NamedWords{"exempt_overtime_before", {"The same, before the month", "De même, avant le mois"}},
    NamedWords{"exempt_overtime_since_january",
               {"The same, since January", "De même, depuis janvier"}},
    NamedWords{"cover_price", {"Price, both shares", "Prix, les deux parts"}},
    NamedWords{"cover_health", {"Health cover", "Complémentaire santé"}},
    NamedWords{"cover_provident", {"Provident cover", "Prévoyance"}},
    NamedWords{"cover_as_pay", {"Cover that is pay", "Couverture qui est du salaire"}},
    NamedWords{"cover_as_pay_before", {"The same, before the month", "De même, avant le mois"}},
    NamedWords{"cover_sum", {"Employer's covers", "Couvertures patronales"}},
    NamedWords{"cover_ceilings", {"Full ceilings", "Plafonds entiers"}},
    NamedWords{"cover_pay", {"Pay without covers", "Salaires sans couvertures"}},
    NamedWords{"paid_since_january",
               {"Pay since January, without covers", "Salaires depuis janvier, sans couvertures"}},
    NamedWords{
        "paid_before",
        {"Pay before the month, without covers", "Salaires avant le mois, sans couvertures"}},
    NamedWords{"ceilings", {"Full ceilings at most", "Plafonds entiers au plus"}},
    NamedWords{"base_after", {"F after the month", "F après le mois"}},
    NamedWords{"base_before", {"F before the month", "F avant le mois"}},
    NamedWords{"ceiling_of_month", {"Ceiling of the month", "Plafond du mois"}},
    NamedWords{"smic_of_month", {"Minimum wage of the month", "SMIC du mois"}},
    NamedWords{"full_smic", {"Minimum wage of a full month", "SMIC d'un mois entier"}},
    NamedWords{"pay_since_january", {"Pay since January", "Salaires depuis janvier"}},
    NamedWords{"pay_before", {"Pay before the month", "Salaires avant le mois"}},
    NamedWords{"ceiling_since_january", {"Ceilings since January", "Plafonds depuis janvier"}},
    NamedWords{"ceiling_before", {"Ceilings before the month", "Plafonds avant le mois"}},
    NamedWords{"smic_since_january", {"Minimum wages since January", "SMIC depuis janvier"}},
    NamedWords{"smic_before", {"Minimum wages before the month", "SMIC avant le mois"}},
    NamedWords{"relief_pay_since", {"Pay of the relief (G)", "Salaires de la réduction (G)"}},
    NamedWords{"relief_pay_before", {"The same, before the month", "De même, avant le mois"}},
    NamedWords{"relief_smic_since",
               {"Minimum wages of the relief (S)", "SMIC de la réduction (S)"}},
    NamedWords{"relief_smic_before", {"The same, before the month", "De même, avant le mois"}},
    NamedWords{"relief_since", {"Relief of these sums", "Réduction de ces cumuls"}},
    NamedWords{"relief_before", {"Reliefs before the month", "Réductions avant le mois"}},
    NamedWords{"relief_of_year", {"Relief since January", "Réduction depuis janvier"}},
    NamedWords{"relief_of_year_before", {"The same, before the month", "De même, avant le mois"}},
    NamedWords{"relieved_contributions",
               {"Contributions that are relieved", "Cotisations que la réduction vise"}},
    NamedWords{"relieved_contributions_before",
               {"The same, before the month", "De même, avant le mois"}},
    NamedWords{"relieved_contributions_since_january",
               {"The same, since January", "De même, depuis janvier"}},
};

// "turnover:web" is the turnover of an account, "gross:2026-02" the gross of another month.
std::string_view without_detail(std::string_view name) { return name.substr(0, name.find(':')); }

std::string line_title(const Explanation& figure, Language language) {
    const Words side = *figure.side == Side::employer ? Words{"employer", "employeur"}
                                                      : Words{"employee", "salarié"};
    return printable(figure.label).append(", ").append(side.in(language));
}

// "cover_health_2_employer" is the employer's share of the second health cover.
std::string cover_title(const std::string& name, Language language) {
    const bool health = name.starts_with("cover_health");
    std::string title(words_of_name(health ? "cover_health" : "cover_provident").in(language));
    const std::size_t number = name.find_first_of("0123456789");
    if (number != std::string::npos) title += std::string(" ") + name[number];
    const Words side = name.ends_with("employer") ? Words{"employer's share", "part employeur"}
                                                  : Words{"employee's share", "part salarié"};
    return title.append(", ").append(side.in(language));
}

bool is_share_of_cover(const std::string& name) {
    return name.starts_with("cover_") &&
           (name.ends_with("_employer") || name.ends_with("_employee"));
}

std::string base_title(const Base& base, Language language) {
    const Words words{"Base: ", "Assiette : "};
    return std::string(words.in(language)) + base_words(base, language);
}

// "recalled_gross" is what is recalled of the gross.
constexpr std::string_view recalled = "recalled_";

std::string title_without_detail(const Explanation& figure, Language language) {
    if (figure.side) return line_title(figure, language);
    if (figure.base) return base_title(*figure.base, language);
    if (!figure.label.empty()) return printable(figure.label); // a levy
    std::string name(without_detail(figure.name));
    if (is_share_of_cover(name)) return cover_title(name, language);
    if (name.starts_with(recalled)) name.erase(0, recalled.size());
    return std::string(words_of_name(name).in(language));
}

} // namespace

Words words_of_name(std::string_view name) {
    const auto* found = std::find_if(names.begin(), names.end(), [&](const NamedWords& known) {
        return known.name == without_detail(name);
    });
    return found == names.end() ? Words{} : found->words;
}

std::string title_of(const Explanation& figure, Language language) {
    std::string title = title_without_detail(figure, language);
    if (figure.name.starts_with(recalled)) {
        const Words words{"Recalled: ", "Rappel : "};
        title.insert(0, words.in(language));
    }
    const bool has_detail = figure.name.find(':') != std::string::npos;
    return has_detail ? title + " (" + printable(figure.detail) + ")" : title;
}

std::string title_of(const Term& term, const std::vector<Explanation>& figures, Language language) {
    if (const Explanation* figure = figure_called(figures, term.name)) {
        return title_of(*figure, language);
    }
    return std::string(words_of_name(term.name).in(language));
}

} // namespace cae
