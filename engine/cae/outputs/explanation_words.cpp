#include "cae/outputs/explanation_words.hpp"

#include <algorithm>
#include <array>

#include "cae/outputs/internal/enum_names.hpp"
#include "cae/outputs/law_words.hpp"
#include "cae/outputs/screen_text.hpp"

namespace cae {
namespace {

constexpr std::size_t most_enumerators = 128;

struct NamedWords {
    std::string_view name;
    Words words;
};

// Figures and terms, in the order of the way from turnover to net.
constexpr std::array names{
    NamedWords{"opening", {"Brought forward", "Report à nouveau"}},
    NamedWords{"turnover", {"Turnover excl. VAT", "Chiffre d'affaires HT"}},
    NamedWords{"charges", {"Direct charges", "Charges directes"}},
    NamedWords{"contribution", {"Cooperative contribution", "Contribution coopérative"}},
    NamedWords{"contribution_base", {"Part of the base", "Part de l'assiette"}},
    NamedWords{"contribution_sum_before",
               {"Bases of the period before", "Assiettes antérieures de la période"}},
    NamedWords{"contribution_by_shape", {"By rates and brackets", "Par taux et tranches"}},
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
    NamedWords{"reserve", {"Reserve kept", "Réserve gardée"}},
    NamedWords{"reserve_of_policy", {"Reserve of the contract", "Réserve du contrat"}},
    NamedWords{"available", {"Available", "Disponible"}},
    NamedWords{"fixed_part", {"Fixed part", "Part fixe"}},
    NamedWords{"days_employed", {"Days employed", "Jours sous contrat"}},
    NamedWords{"days_of_month", {"Days of the month", "Jours du mois"}},
    NamedWords{"request_amount", {"Amount asked for", "Montant demandé"}},
    NamedWords{"requested_cost", {"Cost of the request", "Coût de la demande"}},
    NamedWords{"gross", {"Gross pay", "Salaire brut"}},
    NamedWords{"gross_before_leave", {"Gross before leave", "Brut avant congés"}},
    NamedWords{"least_gross", {"Least gross, leave included", "Brut minimal, congés compris"}},
    NamedWords{"leave_acquired", {"Days of leave acquired", "Jours de congé acquis"}},
    NamedWords{"leave_taken", {"Days of leave taken", "Jours de congé pris"}},
    NamedWords{"leave_days", {"Days", "Jours"}},
    NamedWords{"leave_settled_days", {"Days settled", "Jours soldés"}},
    NamedWords{"leave_balance", {"Days of leave left", "Jours de congé restants"}},
    NamedWords{"leave_tenth", {"By the tenth", "Au dixième"}},
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
    NamedWords{"withholding_rate", {"Withholding rate", "Taux de prélèvement"}},
    NamedWords{"withholding", {"Income tax withheld", "Impôt prélevé à la source"}},
    NamedWords{"reimbursements", {"Expenses reimbursed", "Frais remboursés"}},
    NamedWords{"advance", {"Advance already paid", "Acompte déjà versé"}},
    NamedWords{"deduction", {"Deduction", "Retenue"}},
    NamedWords{"net_paid", {"Net paid", "Net payé"}},
    NamedWords{"exempt_overtime", {"Overtime exempt from tax", "Heures sup. exonérées d'impôt"}},
    NamedWords{"exempt_overtime_before", {"The same, before the month", "De même, avant le mois"}},
    NamedWords{"exempt_overtime_since_january",
               {"The same, since January", "De même, depuis janvier"}},
    NamedWords{"health_cover_total", {"Health cover, both shares", "Mutuelle, les deux parts"}},
    NamedWords{"health_cover_employer_share", {"Employer's share", "Part de l'employeur"}},
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

// "turnover:web" is the turnover of an account.
std::string_view without_activity(std::string_view name) { return name.substr(0, name.find(':')); }

std::string line_title(const Explanation& figure, Language language) {
    const Words side = *figure.side == Side::employer ? Words{"employer", "employeur"}
                                                      : Words{"employee", "salarié"};
    return printable(figure.label).append(", ").append(side.in(language));
}

std::string base_title(const Base& base, Language language) {
    const Words words{"Base: ", "Assiette : "};
    return std::string(words.in(language)) + base_words(base, language);
}

} // namespace

std::string_view formula_name(Formula formula) {
    const auto number = static_cast<std::size_t>(formula);
    return number < most_enumerators ? names_of<Formula, most_enumerators>[number]
                                     : std::string_view();
}

std::string_view rounding_name(RoundingUsed rounding) {
    const auto number = static_cast<std::size_t>(rounding);
    return number < most_enumerators ? names_of<RoundingUsed, most_enumerators>[number]
                                     : std::string_view();
}

Words words_of_name(std::string_view name) {
    const auto* found = std::find_if(names.begin(), names.end(), [&](const NamedWords& known) {
        return known.name == without_activity(name);
    });
    return found == names.end() ? Words{} : found->words;
}

std::string title_of(const Explanation& figure, Language language) {
    if (figure.side) return line_title(figure, language);
    if (figure.base) return base_title(*figure.base, language);
    std::string title(words_of_name(figure.name).in(language));
    if (!figure.label.empty()) title = printable(figure.label); // a levy
    const bool of_one_account = figure.name.find(':') != std::string::npos;
    return of_one_account ? title + " (" + printable(figure.detail) + ")" : title;
}

std::string title_of(const Term& term, const std::vector<Explanation>& figures, Language language) {
    if (const Explanation* figure = figure_called(figures, term.name)) {
        return title_of(*figure, language);
    }
    return std::string(words_of_name(term.name).in(language));
}

} // namespace cae
