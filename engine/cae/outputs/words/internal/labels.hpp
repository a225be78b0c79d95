// The words of tables and of the waterfall.
#pragma once

#include "cae/cooperative/pay_policy.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/law/contribution_line.hpp"
#include "cae/outputs/screen/waterfall.hpp"
#include "cae/outputs/words/language.hpp"
#include "cae/outputs/words/member_words.hpp"

namespace cae::labels {

inline constexpr Words draft{"PROJET (draft, not sealed)", "PROJET (non scellé)"};
inline constexpr Words paid_on{"paid on", "payé le"};
inline constexpr Words in_euros{"Amounts in euros.", "Montants en euros."};

// Titles of columns: short, because many stand side by side.
inline constexpr Words activity_accounts{"Activity accounts", "Comptes d'activité"};
inline constexpr Words pay{"Pay", "Paie"};
inline constexpr Words member{"Member", "Membre"};
inline constexpr Words customer{"Customer", "Client"};
inline constexpr Words stage{"Stage", "Étape"};
inline constexpr Words activity{"Activity", "Activité"};
inline constexpr Words opening{"Opening", "Report"};
inline constexpr Words turnover{"Turnover", "CA HT"};
inline constexpr Words charges{"Charges", "Charges"};
inline constexpr Words contribution{"Contribution", "Contribution"};
inline constexpr Words levies{"Levies", "Prélèvements"};
inline constexpr Words result_before_pay{"Before\npay", "Avant\npaie"};
inline constexpr Words pay_cost{"Pay", "Paie"};
inline constexpr Words closing{"Closing", "Solde"};
inline constexpr Words available{"Available", "Disponible"};
inline constexpr Words employer_cost{"Employer\ncost", "Coût\nemployeur"};
inline constexpr Words gross{"Gross", "Brut"};
inline constexpr Words net_before_tax{"Net before\ntax", "Net avant\nimpôt"};
inline constexpr Words withholding{"Tax", "Impôt"};
inline constexpr Words net_paid{"Net paid", "Net payé"};
inline constexpr Words total{"Total", "Total"};

// Corrections of sealed months.
inline constexpr Words recalls{"Recalls of earlier months", "Rappels de mois antérieurs"};
inline constexpr Words recalled_month{"Month", "Mois"};
inline constexpr Words cost_and_net{"Employer cost, net before tax",
                                    "Coût employeur, net avant impôt"};

inline constexpr Words alerts{"Alerts", "Alertes"};
inline constexpr Words no_alert{"No alert.", "Aucune alerte."};
inline constexpr Words whole_month{"Month", "Mois"};

// What customers owe.
inline constexpr Words unpaid_invoices{"Unpaid invoices", "Factures impayées"};
inline constexpr Words nothing_due{"Every invoice is paid.", "Toutes les factures sont payées."};
inline constexpr Words by_age{"By age", "Par ancienneté"};
inline constexpr Words unmatched{"Receipts and credit notes of no known sale",
                                 "Encaissements et avoirs sans vente connue"};
inline constexpr Words all_matched{"All are matched.", "Tous sont rapprochés."};
inline constexpr Words document{"Document", "Pièce"};
inline constexpr Words date{"Date", "Date"};
inline constexpr Words days{"Days", "Jours"};
inline constexpr Words invoiced{"Incl. VAT", "TTC"};
inline constexpr Words due{"Due", "Reste dû"};
inline constexpr Words age{"Days since the invoice", "Jours depuis la facture"};
inline constexpr Words age_to_30{"0 to 30", "0 à 30"};
inline constexpr Words age_to_60{"31 to 60", "31 à 60"};
inline constexpr Words age_to_90{"61 to 90", "61 à 90"};
inline constexpr Words overpaid_invoices{"Invoices paid too much, to be given back",
                                         "Factures trop payées, à rendre"};
inline constexpr Words age_above_90{"over 90", "plus de 90"};
inline constexpr Words refers_to{"Refers to", "Se réfère à"};
inline constexpr Words amount{"Amount", "Montant"};

// VAT.
inline constexpr Words vat_due{"VAT that fell due", "TVA devenue exigible"};
inline constexpr Words vat_pending{"VAT that waits for payment (change of the month)",
                                   "TVA en attente d'encaissement (variation du mois)"};
inline constexpr Words vat_self_assessed{"VAT owed on purchases (reverse charge)",
                                         "TVA due sur les achats (autoliquidation)"};
inline constexpr Words vat_deductible{"VAT recovered on charges", "TVA récupérée sur les charges"};
inline constexpr Words rate{"Rate", "Taux"};
inline constexpr Words net_of_vat{"Excl. VAT", "HT"};
inline constexpr Words vat{"VAT", "TVA"};
inline constexpr Words moved_on{"Moved on accounts", "Mouvement des comptes"};
inline constexpr Words difference{"Difference", "Écart"};

// Assets.
inline constexpr Words no_asset{"There is no asset.", "Il n'y a pas d'immobilisation."};
inline constexpr Words asset{"Asset", "Immobilisation"};
inline constexpr Words in_service{"In service", "Mise en service"};
inline constexpr Words months{"Months", "Mois"};
inline constexpr Words cost{"Cost", "Coût"};
inline constexpr Words depreciated{"Depreciated\nbefore", "Amorti\navant"};
inline constexpr Words of_the_month{"Of the\nmonth", "Du mois"};
inline constexpr Words book_value{"Book value", "Valeur nette"};

// The payslip.
inline constexpr Words payslip{"Payslip", "Bulletin de paie"};
inline constexpr Words line{"Line", "Ligne"};
inline constexpr Words employer{"Employer", "Employeur"};
inline constexpr Words employee{"Employee", "Salarié"};
inline constexpr Words overtime_measures{"Reductions on overtime",
                                         "Réductions sur heures supplémentaires"};
inline constexpr Words general_relief{"General relief, coefficient",
                                      "Réduction générale dégressive, coefficient"};
inline constexpr Words all_contributions{"Contributions, relief deducted",
                                         "Cotisations, allègements déduits"};
inline constexpr Words overtime_pay{"of which overtime", "dont heures supplémentaires"};
inline constexpr Words net_social{"Net social", "Montant net social"};
inline constexpr Words net_taxable{"Taxable net", "Net imposable"};
inline constexpr Words withholding_rate{"Withholding rate", "Taux de prélèvement à la source"};
inline constexpr Words own_rate{"own rate", "taux personnalisé"};
inline constexpr Words default_grid{"default grid", "barème par défaut"};
inline constexpr Words gross_of_year{"Gross since January", "Brut depuis janvier"};
inline constexpr Words relief_of_year{"General relief since January",
                                      "Réduction générale depuis janvier"};

// Paid leave.
inline constexpr Words paid_leave{"Paid leave, working days", "Congés payés, jours ouvrables"};
inline constexpr Words leave_period{"Period from", "Période ouverte"};
inline constexpr Words leave_earlier{"earlier", "plus ancienne"};
inline constexpr Words leave_acquired{"Acquired", "Acquis"};
inline constexpr Words leave_taken{"Taken", "Pris"};
inline constexpr Words leave_left{"Left", "Solde"};
inline constexpr Words leave_taken_in_month{"Days taken in the month", "Jours pris dans le mois"};
inline constexpr Words leave_settled{"Days settled on leaving", "Jours soldés au départ"};
inline constexpr Words leave_tenth{"Indemnity by the tenth", "Indemnité par le dixième"};
inline constexpr Words leave_maintenance{"Indemnity as pay", "Indemnité par le maintien"};
inline constexpr Words leave_paid{"Leave indemnity in the gross",
                                  "Indemnité de congés dans le brut"};
inline constexpr Words leave_held{"Provision held, charges included",
                                  "Provision constituée, charges comprises"};
inline constexpr Words request{"Pay asked for", "Paie demandée"};
inline constexpr Words fixed_part{"Fixed part (gross)", "Part fixe (brut)"};
inline constexpr Words balance{"Balance", "Solde"};
inline constexpr Words year_balance{"Balance of the variable part (gross)",
                                    "Régularisation de la part variable (brut)"};
inline constexpr Words sick_days{"Days of sickness", "Jours de maladie"};
inline constexpr Words sick_pay{"of which sick pay", "dont salaire maintenu"};
inline constexpr Words absence_days{"Days of unpaid absence", "Jours d'absence non payée"};
inline constexpr Words bonus{"Bonus (gross)", "Prime (brut)"};
inline constexpr Words benefit_in_kind{"Benefit in kind (gross)", "Avantage en nature (brut)"};
inline constexpr Words taxed_allowances{"Sickness allowances taxed",
                                        "Indemnités journalières soumises à l'impôt"};
inline constexpr Words claim{"Claim on the member", "Créance sur le membre"};

} // namespace cae::labels
