// The words of choices and of the parts of parameters.
#include <algorithm>
#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/words/internal/explanation_words.hpp"

namespace cae {
namespace {

using KnownChoice = EnumRow<Choice, ChoiceText>;

constexpr std::array choices{
    KnownChoice{
        Choice::turnover_when_invoiced,
        {"recognition",
         "invoiced",
         {"turnover is what was invoiced", "le chiffre d'affaires est ce qui est facturé"}}},
    KnownChoice{
        Choice::turnover_when_collected,
        {"recognition",
         "collected",
         {"turnover is what was collected", "le chiffre d'affaires est ce qui est encaissé"}}},
    KnownChoice{Choice::request_none,
                {"request", "none", {"the fixed part alone", "la part fixe seule"}}},
    KnownChoice{Choice::request_sweep,
                {"request", "sweep", {"all that is available", "tout le disponible"}}},
    KnownChoice{
        Choice::request_year_balance,
        {"request",
         "year_balance",
         {"what is due, and the balance of the variable part of the last fiscal year "
          "(R7331-12)",
          "ce qui est dû, et le solde de la part variable du dernier exercice (R7331-12)"}}},
    KnownChoice{Choice::request_target_cost,
                {"request", "target_cost", {"an employer cost to spend", "un coût employeur"}}},
    KnownChoice{Choice::request_target_gross,
                {"request", "target_gross", {"a gross pay", "un salaire brut"}}},
    KnownChoice{Choice::request_target_net,
                {"request", "target_net", {"a net before income tax", "un net avant impôt"}}},
    KnownChoice{Choice::request_cut_to_available,
                {"request_cut",
                 "available",
                 {"the request costs more than is available: cut to it",
                  "la demande coûte plus que le disponible : ramenée à celui-ci"}}},
    KnownChoice{Choice::relief_reference_full,
                {"relief_reference",
                 "full",
                 {"a full month's minimum wage for pay without measured working time (BOSS, "
                  "allègements généraux, 140 and 850; no text joins the two word for word)",
                  "le SMIC d'un mois entier pour une paie sans temps de travail mesuré (BOSS, "
                  "allègements généraux, 140 et 850 ; aucun texte ne joint les deux mot à mot)"}}},
    KnownChoice{
        Choice::relief_reference_equivalent_hours,
        {"relief_reference",
         "equivalent_hours",
         {"the hours that the gross would pay at the minimum wage (CSS D241-27), by contract",
          "les heures que le brut paierait au SMIC (CSS D241-27), selon le contrat"}}},
    KnownChoice{
        Choice::ceiling_of_unmeasured_time,
        {"ceiling",
         "unmeasured_time",
         {"without measured working time the ceiling is full in every month of the contract, "
          "paid or not: our reading",
          "sans temps de travail mesuré, le plafond est entier chaque mois du contrat, payé "
          "ou non : notre lecture"}}},
    KnownChoice{
        Choice::full_ceiling_of_part_time,
        {"ceiling",
         "full",
         {"both sides have agreed that part time does not lower the ceiling (BOSS, assiette "
          "générale, 800), by contract",
          "les deux parties sont convenues que le temps partiel ne réduit pas le plafond (BOSS, "
          "assiette générale, 800), selon le contrat"}}},
    KnownChoice{
        Choice::relief_sums_of_version,
        {"relief_sums",
         "version",
         {"the sums of the relief begin again with each version of its formula: our reading",
          "les cumuls de la réduction repartent avec chaque version de sa formule : notre "
          "lecture"}}},
    KnownChoice{
        Choice::relief_lowered_to_own_rates,
        {"relief_delta",
         "own_rates",
         {"delta is lowered: the employer's own rates to relieve sum to less than the highest "
          "coefficient (CSS D241-11)",
          "delta est abaissé : les taux à réduire de l'employeur n'atteignent pas le "
          "coefficient maximal (CSS D241-11)"}}},
};
static_assert(is_complete(choices));

struct PartText {
    std::string_view part;
    Words words;
};

constexpr std::array parts{
    PartText{"value", {"", ""}},
    PartText{"rate", {"rate", "taux"}},
    PartText{"notified", {"rate notified to the employer", "taux notifié à l'employeur"}},
    PartText{"cover", {"the cooperative's covers", "couvertures de la coopérative"}},
    PartText{"total", {"price, both shares", "prix, les deux parts"}},
    PartText{"employer_share", {"employer's share", "part de l'employeur"}},
    PartText{"up_to", {"slice up to", "tranche jusqu'à"}},
    PartText{"per_dependant", {"each dependant", "par personne à charge"}},
    PartText{"none", {"no rate for this profile", "aucun taux pour ce profil"}},
    PartText{"minimum", {"minimum", "minimum"}},
    PartText{"delta", {"delta", "delta"}},
    PartText{"exit", {"exit", "sortie"}},
    PartText{"exponent", {"exponent", "exposant"}},
    PartText{"from", {"from", "à partir de"}},
    PartText{"below", {"below", "en dessous de"}},
};

} // namespace

ChoiceText text_of(Choice choice) { return value_in(choices, choice); }

Words words_of_part(std::string_view part) {
    const auto* found = std::find_if(parts.begin(), parts.end(),
                                     [&](const PartText& text) { return text.part == part; });
    return found == parts.end() ? Words{} : found->words;
}

} // namespace cae
