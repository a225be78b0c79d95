#include "cae/generation/internal/chance.hpp"
#include "cae/generation/internal/generated_files.hpp"
#include "cae/generation/internal/generated_member.hpp"
#include "cae/generation/internal/invented_numbers.hpp"

namespace cae {
namespace {

constexpr std::uint64_t what_branches_are = 4;
constexpr std::uint64_t what_teams_share = 5;

constexpr std::array towns{"Arras",      "Béthune",   "Lens",      "Liévin",       "Calais",
                           "Boulogne",   "Dunkerque", "Douai",     "Cambrai",      "Saint-Omer",
                           "Hazebrouck", "Amiens",    "Abbeville", "Valenciennes", "Maubeuge"};

std::string branch_of(const GenerationPlan& plan, int branch) {
    Chance chance(plan.seed, {what_branches_are, static_cast<std::uint64_t>(branch)});
    const std::string town = towns[static_cast<std::size_t>(branch) % towns.size()];
    const std::string accidents = std::to_string(chance.between(90, 210));
    const std::string mobility = std::to_string(chance.between(1, 20));
    std::string lines = "  - id: " + branch_id(branch) + "\n";
    lines += "    name: Antenne de " + town + " " + std::to_string(branch + 1) + "\n";
    lines += "    siret: \"" + invented_siret(branch) + "\"\n";
    lines += "    address: {street: 1 place du Marché, postcode: \"62000\", town: " + town + "}\n";
    lines += "    accident_rate_pct: \"" + (accidents.size() > 2 ? accidents.substr(0, 1) : "0") +
             "." + accidents.substr(accidents.size() - 2) + "\"\n";
    lines += "    mobility_rate_pct: \"" +
             std::string(mobility.size() > 1 ? mobility.substr(0, 1) : "0") + "." +
             mobility.substr(mobility.size() - 1) + "\"\n";
    return lines;
}

std::string share_of(const GeneratedMember& member, int percent) {
    return member.id() + ": \"" + std::to_string(percent) + "\"";
}

} // namespace

void write_generated_cooperative(const GenerationPlan& plan, const TextSink& sink) {
    sink("# Une coopérative inventée, pour essayer et mesurer.\n");
    sink("name: Coopérative inventée n° " + std::to_string(plan.seed) + "\n");
    sink("siren: \"" + invented_siren() + "\"\n");
    sink("form: scop\n");
    sink("address: {street: 1 place du Marché, postcode: \"62000\", town: Arras}\n");
    sink("collective_agreement: sans convention collective\n");
    sink("ape: 82.99Z\n");
    sink("first_period: " + to_string(plan.first) + "\n");
    sink("headcount: " + std::to_string(plan.members) + "\n");
    sink("health_cover: {total: \"52.00\", employer_share_pct: \"50\"}\n");
    sink("provident_cover_cadre_pct: \"1.50\"\n");
    sink("contribution: {rate_pct: \"10\"}\n");
    sink("pay_policy: {mode: sweep, reserve: \"100.00\"}\n");
    sink("bank: {iban: " + invented_iban(0) + ", bic: INVTFRPPXXX}\n");
    sink("branches:\n");
    for (int branch = 0; branch < branches_of(plan); ++branch) sink(branch_of(plan, branch));
}

void write_generated_teams(const GenerationPlan& plan, const TextSink& sink) {
    sink("# Les activités que deux membres partagent.\n");
    bool has_teams = false;
    for (int pair = 0; 2 * pair + 1 < plan.members; ++pair) {
        if (!is_team(plan, pair)) continue;
        has_teams = true;
        Chance chance(plan.seed, {what_teams_share, static_cast<std::uint64_t>(pair)});
        const int share = 5 * chance.between(6, 14);
        const std::string id = team_id(pair);
        sink("- id: " + id + "\n");
        sink("  name: Atelier " + id + "\n");
        sink("  team: {shares: {");
        sink(share_of(generated_member(plan, 2 * pair), share) + ", ");
        sink(share_of(generated_member(plan, 2 * pair + 1), 100 - share) + "}}\n");
    }
    if (!has_teams) sink("[]\n");
}

} // namespace cae
