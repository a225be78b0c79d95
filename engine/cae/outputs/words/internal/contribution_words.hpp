// The words of an explained contribution.
#pragma once

#include "cae/cooperative/contribution_rule.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae::contribution_words {

inline constexpr Words title{"Cooperative contribution", "Contribution coopérative"};
inline constexpr Words nothing{"No activity account: nothing is charged.",
                               "Pas de compte d'activité : rien n'est prélevé."};
// {0} the day since when
inline constexpr Words rule_of_cooperative{"rule of the cooperative, in force since {0}",
                                           "règle de la coopérative, en vigueur depuis le {0}"};
inline constexpr Words rule_of_contract{"rule of the member's contract, in force since {0}",
                                        "règle du contrat du membre, en vigueur depuis le {0}"};
inline constexpr Words rule_always{"rule of the cooperative", "règle de la coopérative"};
inline constexpr Words contract_always{"rule of the member's contract",
                                       "règle du contrat du membre"};
// {0} stage
inline constexpr Words variant{"variant of stage: {0}", "variante de l'étape : {0}"};

inline constexpr Words invoiced{"turnover invoiced", "chiffre d'affaires facturé"};
inline constexpr Words collected{"turnover collected", "chiffre d'affaires encaissé"};
inline constexpr Words charges{"direct charges", "charges directes"};
inline constexpr Words between_members{"sold to other members", "vendu à d'autres membres"};
inline constexpr Words base{"Base of the month", "Assiette du mois"};
inline constexpr Words sum_of_year{"bases of the fiscal year before",
                                   "assiettes de l'exercice avant"};
inline constexpr Words sum_of_life{"bases since the entry before", "assiettes depuis l'entrée"};
// {0} the part, {1} the rate
inline constexpr Words part{"{0} at {1}", "{0} à {1}"};
// {0} the part, {1} the rate, {2} and {3} bounds
inline constexpr Words part_between{"{0} at {1} (from {2} to {3})", "{0} à {1} (de {2} à {3})"};
inline constexpr Words part_above{"{0} at {1} (from {2})", "{0} à {1} (à partir de {2})"};
inline constexpr Words exempt{"one of the first {0} months, exempt",
                              "un des {0} premiers mois, exonérés"};
inline constexpr Words by_rule{"By the rule, rounded to the cent", "Selon la règle, au centime"};
// {0} amount, {1} rate
inline constexpr Words between{"{0} between members at {1}", "{0} entre membres à {1}"};
inline constexpr Words floor_of_month{"floor of the month", "plancher du mois"};
inline constexpr Words cap_of_month{"cap of the month", "plafond du mois"};
inline constexpr Words of_month{"Of the month", "Au titre du mois"};
// {0} the credit note, {1} the sale, {2} its month, {3} net, {4} charged then, {5} on this base
inline constexpr Words reversed{"credit note {0} on {1} ({2}): {3} at {4} / {5}",
                                "avoir {0} sur {1} ({2}) : {3} à {4} / {5}"};
inline constexpr Words charged_before{"charged before in the fiscal year",
                                      "déjà prélevé dans l'exercice"};
inline constexpr Words floor_of_year{"floor of the year, as far as it has run",
                                     "plancher de l'année, à ce jour"};
inline constexpr Words cap_of_year{"cap of the year", "plafond de l'année"};
inline constexpr Words held_by_year{"By the floor and the cap of the year",
                                    "Par le plancher et le plafond de l'année"};
inline constexpr Words fixed_fee{"fixed fee", "forfait"};
// {0} days present
inline constexpr Words prorated{"{0} days present in the month: amounts a month are prorated",
                                "{0} jours de présence dans le mois : montants au prorata"};
inline constexpr Words total{"Charged", "Prélevé"};

} // namespace cae::contribution_words
