// The words of payslips that the law does not give.
#pragma once

#include "cae/outputs/words/language.hpp"

namespace cae::payslip_words {

inline constexpr Words title{"Payslip", "Bulletin de paie"};
inline constexpr Words from_to{"{0}: from {1} to {2}, paid on {3}",
                               "{0} : du {1} au {2}, payé le {3}"};
inline constexpr Words employer{"Employer", "Employeur"};
inline constexpr Words employee{"Employee", "Salarié"};
inline constexpr Words establishment{"Establishment: ", "Établissement : "};
inline constexpr Words siret{"SIRET ", "SIRET "};
inline constexpr Words ape{"APE ", "APE "};
inline constexpr Words agreement{"Collective agreement: ", "Convention collective : "};
inline constexpr Words nir{"Social security number ", "N° de sécurité sociale "};
inline constexpr Words job{"Job: ", "Emploi : "};
inline constexpr Words cadre{"Cadre", "Cadre"};
inline constexpr Words non_cadre{"Non-cadre", "Non-cadre"};
inline constexpr Words employed_since{"Employed since ", "Sous contrat depuis le "};
inline constexpr Words entrepreneur{"Entrepreneur-salarié (C. trav. L7331-2)",
                                    "Entrepreneur salarié (C. trav. L7331-2)"};
inline constexpr Words associate{"Entrepreneur-salarié, associate (C. trav. L7331-2)",
                                 "Entrepreneur salarié associé (C. trav. L7331-2)"};
inline constexpr Words permanent{"Permanent staff", "Personnel permanent"};
inline constexpr Words basis_of_pay{
    "Basis of pay: a fixed part and a variable part worked out on the turnover of the activity, "
    "after the charges directly linked to it and the contribution (C. trav. L7332-3), without "
    "reference to working time.",
    "Base de la rémunération : une part fixe et une part variable calculée sur le chiffre "
    "d'affaires de l'activité, après déduction des charges directement liées à celle-ci et de la "
    "contribution (C. trav. L7332-3), sans référence à une durée du travail."};

// Pay.
inline constexpr Words quantity{"Quantity", "Quantité"};
inline constexpr Words amount{"Amount", "Montant"};
inline constexpr Words base_pay{"Base pay", "Salaire de base"};
inline constexpr Words fixed_part{"Fixed part", "Part fixe"};
inline constexpr Words variable_part{"Variable part (advance)", "Part variable (acompte)"};
inline constexpr Words pay_asked{"Pay beyond it", "Complément de rémunération"};
inline constexpr Words year_balance{"Variable part of the fiscal year, balance",
                                    "Part variable de l'exercice, régularisation"};
inline constexpr Words bonus{"Bonus", "Prime"};
inline constexpr Words benefit_in_kind{"Benefit in kind", "Avantage en nature"};
inline constexpr Words leave_indemnity{"Indemnity of paid leave", "Indemnité de congés payés"};
inline constexpr Words of_which_leave{"of which indemnity of paid leave",
                                      "dont indemnité de congés payés"};
inline constexpr Words of_which_sick_pay{"of which pay kept in sickness",
                                         "dont maintien de salaire en cas de maladie"};
inline constexpr Words of_which_structural{"of which overtime of the contract",
                                           "dont heures supplémentaires du contrat"};
inline constexpr Words unpaid_absence{"Unpaid absence", "Absence non rémunérée"};
inline constexpr Words sickness{"Absence in sickness", "Absence pour maladie"};
inline constexpr Words overtime_at{"Overtime at +{0}", "Heures supplémentaires à {0}"};
inline constexpr Words complementary_at{"Complementary hours at +{0}",
                                        "Heures complémentaires à {0}"};
inline constexpr Words overtime_pay{"Pay of overtime", "Rémunération des heures supplémentaires"};
inline constexpr Words complementary_pay{"Pay of complementary hours",
                                         "Rémunération des heures complémentaires"};
inline constexpr Words hours{"{0} h", "{0} h"};
inline constexpr Words days{"{0} d", "{0} j"};
inline constexpr Words days_of_month{"{0} of {1} days", "{0} jours sur {1}"};

// Contributions.
inline constexpr Words contributions{"Contributions", "Cotisations et contributions sociales"};
inline constexpr Words base{"Base", "Base"};
inline constexpr Words rate{"Employee's rate", "Taux salarial"};
inline constexpr Words employee_share{"Employee", "Part salarié"};
inline constexpr Words employer_share{"Employer", "Part employeur"};
inline constexpr Words general_relief{"General relief, coefficient {0}",
                                      "Réduction générale dégressive, coefficient {0}"};
inline constexpr Words overtime_reliefs{"Reliefs on overtime",
                                        "Réductions sur heures supplémentaires"};

// Corrections of earlier months.
inline constexpr Words recalls{"Corrections of earlier months", "Rappels de mois antérieurs"};
inline constexpr Words recall_of{"Correction, {0}", "Rappel, {0}"};
inline constexpr Words recalled_gross{"Gross", "Brut"};
inline constexpr Words recalled_contributions{"Employee's contributions", "Cotisations salariales"};
inline constexpr Words recalled_net{"Net before tax", "Net avant impôt"};
inline constexpr Words recalled_cost{"Employer's cost", "Coût employeur"};

// From the net before tax to what is paid.
inline constexpr Words net{"Net", "Net"};
inline constexpr Words rate_column{"Rate", "Taux"};
inline constexpr Words taxable_net{"Taxable net", "Net imposable"};
inline constexpr Words own_rate{"{0} (own rate)", "{0} (taux personnalisé)"};
inline constexpr Words default_rate{"{0} (not an own rate)", "{0} (taux non personnalisé)"};
inline constexpr Words allowances{"Daily allowances of social security",
                                  "Indemnités journalières de sécurité sociale"};
inline constexpr Words benefit_taken_back{"Benefit in kind, had already",
                                          "Avantage en nature, déjà perçu"};
inline constexpr Words reimbursements{"Expenses reimbursed", "Remboursement de frais"};
inline constexpr Words advance{"Advance paid", "Acompte versé"};
inline constexpr Words seized{"Seized by creditors", "Saisie sur rémunération"};
inline constexpr Words deduction{"Deduction", "Retenue"};
inline constexpr Words claim_recovered{"Claim of the cooperative, recovered",
                                       "Créance de la coopérative, reprise"};
inline constexpr Words owes_now{
    "The net is below zero: nothing is transferred. {0} are owed to the cooperative, which takes "
    "them from later pay within the part of it that may be seized.",
    "Le net est négatif : rien n'est viré. {0} sont dus à la coopérative, qui les reprend sur les "
    "paies suivantes dans la limite de la part saisissable."};
inline constexpr Words still_owes{"{0} of earlier months are still owed to the cooperative.",
                                  "{0} de mois antérieurs restent dus à la coopérative."};

// Sums, leave, mentions.
inline constexpr Words of_the_year{"Sums of the year {0}, by day of payment",
                                   "Cumuls de l'année {0}, au jour du paiement"};
inline constexpr Words gross{"Gross", "Brut"};
inline constexpr Words tax_withheld{"Tax withheld", "Impôt prélevé"};
inline constexpr Words net_paid{"Net paid", "Net payé"};
inline constexpr Words leave{"Paid leave, in working days", "Congés payés, en jours ouvrables"};
inline constexpr Words earlier_periods{"Earlier periods", "Périodes antérieures"};
inline constexpr Words previous_period{"Period of the year before", "Période précédente"};
inline constexpr Words current_period{"Current period", "Période en cours"};
inline constexpr Words acquired{"Acquired", "Acquis"};
inline constexpr Words taken{"Taken", "Pris"};
inline constexpr Words left{"Left", "Solde"};
inline constexpr Words taken_in_month{"Taken this month: {0} days.", "Pris ce mois : {0} jours."};
inline constexpr Words keep{"Keep this payslip without limit of time.",
                            "Conservez ce bulletin de paie sans limitation de durée."};
inline constexpr Words read_more{
    "To read a payslip: www.service-public.fr, the pages on payslips.",
    "Pour comprendre un bulletin de paie : www.service-public.fr, rubrique « bulletin de paie »."};
inline constexpr Words seal{"{0}, {1}, month sealed: {2}", "{0}, {1}, mois scellé : {2}"};

} // namespace cae::payslip_words
