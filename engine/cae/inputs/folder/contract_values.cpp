#include "cae/inputs/folder/internal/contract_values.hpp"

#include <algorithm>

namespace cae::folder_reader {
namespace {

constexpr std::array unsupported_stages{
    std::string_view{"apprentice"},        std::string_view{"apprenti"},
    std::string_view{"trainee"},           std::string_view{"stagiaire"},
    std::string_view{"fixed_term"},        std::string_view{"cdd"},
    std::string_view{"corporate_officer"}, std::string_view{"mandataire_social"},
    std::string_view{"mandataire"},        std::string_view{"non_resident"},
};

template <class Words>
bool contains(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

PayRequest read_request(YamlMap& map, Problems& problems) {
    static const auto read_mode = word_of(pay_mode_words);
    PayRequest request;
    const auto mode = map.optional("mode", read_mode);
    set(request.mode, mode);
    set(request.amount, map.optional("amount", personal(read_amount)));
    const YamlNode* amount = map.node().find("amount");
    const bool given = amount != nullptr && amount->kind != YamlKind::null;
    if (given != is_target(request.mode) && (mode || !map.has("mode"))) {
        const YamlNode& node = given ? *amount : map.node();
        problems.push_back({Rule::amount_must_match_request,
                            node.place,
                            node.text,
                            {word(request.mode)},
                            Privacy::personal});
    }
    return request;
}

Reserve read_reserve(YamlMap& map, Problems& problems) {
    Reserve reserve = Money();
    if (auto amount = map.optional("reserve", personal(read_amount))) reserve = *amount;
    if (!map.has("reserve_pct")) return reserve;
    if (map.has("reserve")) {
        const Place place = map.node().find("reserve_pct")->key_place();
        problems.push_back({Rule::key_must_be_unique, place, "reserve_pct", {}, Privacy::open});
    }
    if (auto share = map.optional("reserve_pct", personal(read_percent))) reserve = *share;
    return reserve;
}

} // namespace

bool is_unsupported_stage(std::string_view word) { return contains(unsupported_stages, word); }

bool is_target(PayMode mode) {
    return mode == PayMode::target_cost || mode == PayMode::target_gross ||
           mode == PayMode::target_net;
}

std::optional<Money> read_amount(const YamlNode& node, Problems& problems) {
    const auto amount = read_money(node, problems);
    if (!amount || *amount >= Money()) return amount;
    report(node, Rule::amount_must_be_positive, {}, problems);
    return std::nullopt;
}

std::optional<Hours> read_weekly_hours(const YamlNode& node, Problems& problems) {
    const auto text = read_text(node, problems);
    if (!text) return std::nullopt;
    const auto hundredths = parse_scaled(*text, 2);
    if (!hundredths) {
        report(node, Rule::decimal_must_be_exact, {"2"}, problems);
    } else if (*hundredths <= 0 || *hundredths > hours_of_a_week.hundredths) {
        report(node, Rule::number_must_be_in_range, {"0.01", hours_of_a_week.hundredths / 100},
               problems);
    } else {
        return Hours{*hundredths};
    }
    return std::nullopt;
}

std::optional<std::string> read_id(const YamlNode& node, Problems& problems) {
    auto text = read_text(node, problems);
    if (!text || is_safe_id(*text)) return text;
    report(node, Rule::id_must_be_safe, {}, problems);
    return std::nullopt;
}

std::optional<Stage> read_stage(const YamlNode& node, Problems& problems) {
    static const auto read_known = word_of(stage_words);
    if (!is_unsupported_stage(node.text)) return read_known(node, problems);
    report(node, Rule::feature_must_be_supported, {listed(stage_words)}, problems);
    return std::nullopt;
}

std::optional<PayPolicy> read_pay_policy(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    PayPolicy policy{read_request(map, problems), read_reserve(map, problems)};
    map.refuse_other_keys();
    return policy;
}

std::optional<LeavePolicy> read_leave(YamlMap& map, Problems& problems) {
    static const auto read_mode = word_of(leave_mode_words);
    const auto mode = map.required("mode", read_mode);
    if (mode != LeaveMode::provision) return mode ? std::optional(LeavePolicy{}) : std::nullopt;
    const auto rate = map.required("rate_pct", read_percent);
    if (!rate) return std::nullopt;
    if (*rate == Rate()) {
        report(*map.node().find("rate_pct"), Rule::number_must_be_in_range, {"0.01", "100"},
               problems);
        return std::nullopt;
    }
    return LeavePolicy{LeaveMode::provision, *rate};
}

} // namespace cae::folder_reader
