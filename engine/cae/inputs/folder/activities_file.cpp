#include "cae/inputs/folder/internal/activities_file.hpp"

#include <utility>

#include "cae/cooperative/identifiers.hpp"
#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/text/internal/yaml_dated.hpp"

namespace cae::folder_reader {
namespace {

// A reference that may be to a member who could not be read is passed over.
void report_unknown(const YamlNode& node, Thing thing, const std::string& id,
                    const KnownRoster& known, Problems& problems) {
    if (!known.complete) return;
    problems.push_back({Rule::reference_must_exist, node.key_place(), id, {thing}, Privacy::open});
}

std::optional<TeamShare> read_share(const YamlNode& node, ActivityIndex activity,
                                    const KnownRoster& known, Problems& problems) {
    const auto share = read_percent(node, problems);
    const auto member = known.index.member(node.key);
    if (!member) {
        report_unknown(node, Thing::member, node.key, known, problems);
        return std::nullopt;
    }
    const auto account = known.index.account(*member, activity);
    if (!account) {
        report_unknown(node, Thing::activity, known.roster.activities[activity].text(), known,
                       problems);
    }
    if (!share || !account) return std::nullopt;
    return TeamShare{*account, *share};
}

// The sum of what is written, in percent.
std::string sum_of(const std::vector<TeamShare>& shares) {
    std::int64_t billionths = 0;
    for (const TeamShare& part : shares) billionths += part.share.billionths();
    return to_percent(Rate::from_billionths(billionths));
}

// {ben: 60, carla: 40}
auto split_of(ActivityIndex activity, const KnownRoster& known) {
    return [activity, &known](const YamlNode& node, Problems& problems) -> std::optional<SplitKey> {
        if (node.kind != YamlKind::map) {
            report(node, Rule::value_must_be_a_map, {node.key}, problems);
            return std::nullopt;
        }
        const std::size_t before = problems.size();
        std::vector<TeamShare> shares;
        for (const YamlNode& child : node.children) {
            if (const auto share = read_share(child, activity, known, problems)) {
                shares.push_back(*share);
            }
        }
        if (problems.size() != before || shares.size() != node.children.size()) return std::nullopt;
        const std::string sum = sum_of(shares);
        auto key = SplitKey::of(std::move(shares));
        if (!key) {
            problems.push_back({Rule::split_must_sum, node.key_place(), sum, {}, Privacy::open});
        }
        return key;
    };
}

class ActivitiesReader {
public:
    ActivitiesReader(const KnownRoster& known, Problems& problems)
        : known_(known), problems_(problems) {}

    void read(const YamlNode& node) {
        YamlMap map(node, problems_);
        const auto id = map.required("id", read_id);
        Team team;
        set(team.name, map.optional("name", read_text));
        const auto activity = id ? activity_of(*map.node().find("id"), *id) : std::nullopt;
        const auto read_shares = [&](YamlMap& version, Problems&) {
            return version.required("shares", split_of(*activity, known_));
        };
        if (activity) set(team.split, map.required("team", dated_map(read_shares)));
        static_cast<void>(map.has("team"));
        map.refuse_other_keys();
        if (activity) teams_.try_emplace(*activity, std::move(team));
    }

    std::map<ActivityIndex, Team> take() { return std::move(teams_); }

private:
    // A second description of an activity would make the first void.
    std::optional<ActivityIndex> activity_of(const YamlNode& node, const std::string& id) {
        const auto activity = known_.index.activity(id);
        if (!activity) {
            if (known_.complete)
                report(node, Rule::reference_must_exist, {Thing::activity}, problems_);
            return std::nullopt;
        }
        const auto [first, is_new] = places_.try_emplace(*activity, node.place);
        if (is_new) return activity;
        report(node, Rule::id_must_be_unique,
               {first->second.file + ":" + std::to_string(first->second.line)}, problems_);
        return std::nullopt;
    }

    const KnownRoster& known_;
    Problems& problems_;
    std::map<ActivityIndex, Team> teams_;
    std::map<ActivityIndex, Place> places_;
};

} // namespace

std::map<ActivityIndex, Team> read_activities(const YamlNode& root, const KnownRoster& known,
                                              Problems& problems) {
    if (root.kind != YamlKind::list) {
        report(root, Rule::value_must_be_a_list, {"activities"}, problems);
        return {};
    }
    ActivitiesReader reader(known, problems);
    for (const YamlNode& node : root.children) reader.read(node);
    return reader.take();
}

} // namespace cae::folder_reader
