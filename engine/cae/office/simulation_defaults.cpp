#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"
#include "cae/office/simulation.hpp"

namespace cae {

namespace {

// The values of config/simulation.yaml; those that could not be read have their problem noted.
class Defaults {
public:
    Defaults(const YamlNode& root, Problems& problems) : map_(root, problems) {}

    [[nodiscard]] Money money(std::string_view key) {
        constexpr std::optional<Money> (*read)(const YamlNode&, Problems&) = read_money;
        return map_.required(key, read).value_or(Money());
    }
    [[nodiscard]] Rate percent(std::string_view key) {
        constexpr std::optional<Rate> (*read)(const YamlNode&, Problems&) = read_percent;
        return map_.required(key, read).value_or(Rate());
    }
    [[nodiscard]] int whole(std::string_view key) {
        constexpr std::optional<int> (*read)(const YamlNode&, Problems&) = read_whole;
        return map_.required(key, read).value_or(0);
    }
    template <class T>
    [[nodiscard]] T word(std::string_view key) {
        return map_.required(key, one_of<T>(by_word<T>())).value_or(T());
    }
    void refuse_others() { map_.refuse_other_keys(); }

private:
    YamlMap map_;
};

Simulation usual(Defaults& defaults, Date day) {
    Simulation usual{.date = day};
    usual.charges = defaults.money("charges");
    usual.reserve = defaults.money("reserve");
    usual.contribution_rate = defaults.percent("contribution_rate_pct");
    usual.category = defaults.word<Category>("category");
    usual.headcount = defaults.whole("headcount");
    usual.accident_rate = defaults.percent("accident_rate_pct");
    usual.mobility_rate = defaults.percent("mobility_rate_pct");
    usual.health_cover_total = defaults.money("health_cover_total");
    usual.health_cover_employer = defaults.percent("health_cover_employer_pct");
    usual.provident_cover = defaults.percent("prevoyance_cadre_employer_pct");
    usual.relief_reference = defaults.word<ReliefReference>("relief_reference");
    defaults.refuse_others();
    return usual;
}

template <class T>
void set(T& value, const std::optional<T>& asked) {
    if (asked) value = *asked;
}

void take(Simulation& simulation, const SimulationRequest& asked) {
    simulation.turnover = asked.turnover;
    set(simulation.charges, asked.charges);
    set(simulation.date, asked.date);
    set(simulation.request, asked.request);
    set(simulation.reserve, asked.reserve);
    set(simulation.contribution_rate, asked.contribution_rate);
    set(simulation.category, asked.category);
    set(simulation.headcount, asked.headcount);
    set(simulation.accident_rate, asked.accident_rate);
    set(simulation.mobility_rate, asked.mobility_rate);
    set(simulation.health_cover_total, asked.health_cover_total);
    set(simulation.health_cover_employer, asked.health_cover_employer);
    set(simulation.provident_cover, asked.provident_cover);
    set(simulation.relief_reference, asked.relief_reference);
    simulation.withholding_rate = asked.withholding_rate;
}

} // namespace

Result<Simulation> complete(const SimulationRequest& asked, const std::filesystem::path& defaults,
                            Date day) {
    Problems problems;
    const auto root = read_yaml_file(defaults, problems);
    if (!root) return refuse(std::move(problems));
    Defaults values(*root, problems);
    Simulation simulation = usual(values, day);
    if (!problems.empty()) return refuse(std::move(problems));
    take(simulation, asked);
    return simulation;
}

} // namespace cae
