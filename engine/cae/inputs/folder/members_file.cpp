#include "cae/inputs/folder/internal/members_file.hpp"

#include "cae/cooperative/identifiers.hpp"
#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/contribution_reader.hpp"
#include "cae/inputs/text/internal/yaml_dated.hpp"

namespace cae::folder_reader {
namespace {

std::optional<PlacedText> read_placed_id(const YamlNode& node, Problems& problems) {
    auto id = read_id(node, problems);
    if (!id) return std::nullopt;
    return PlacedText{std::move(*id), node.place};
}

// A day as text: it is printed, never counted with.
std::optional<std::string> read_day(const YamlNode& node, Problems& problems) {
    const auto date = read_date(node, problems);
    return date ? std::optional(to_string(*date)) : std::nullopt;
}

Place place_of(YamlMap& map, std::string_view key) {
    const YamlNode* node = map.node().find(key);
    return node != nullptr ? node->place : map.node().place;
}

std::string_view key_of(MemberPart part) {
    switch (part) {
    case MemberPart::branch:
        return "branch";
    case MemberPart::activities:
        return "activities";
    case MemberPart::stages:
        return "stages";
    case MemberPart::weekly_hours:
        return "weekly_hours";
    case MemberPart::full_ceiling:
        return "full_ceiling";
    case MemberPart::category:
        return "category";
    }
    return {};
}

std::optional<Stage> read_stage_of(YamlMap& map, Problems&) {
    return map.required("stage", read_stage);
}

// {turnover, per: fiscal_year | month}
std::optional<MinimumActivity> read_minimum(YamlMap& map, Problems&) {
    const auto turnover = map.required("turnover", read_amount);
    const auto each_month = map.optional("per",
                                         one_of<bool>({{"fiscal_year", false}, {"month", true}}));
    if (!turnover) return std::nullopt;
    return MinimumActivity{*turnover, each_month.value_or(false)};
}

void read_contract(YamlMap& map, MemberDraft& draft) {
    Member& member = draft.member;
    set(member.stages, map.required("stages", versions_of(read_stage_of)));
    set(member.category, map.optional("category", dated(word_of(category_words))));
    set(member.fixed_part, map.optional("fixed_part", personal(dated(read_amount))));
    set(member.weekly_hours, map.optional("weekly_hours", dated(read_weekly_hours)));
    set(member.full_ceiling, map.optional("full_ceiling", dated(word_of(flag_words))));
    set(member.relief_reference, map.optional("relief_reference", word_of(relief_reference_words)));
    set(member.contribution, map.optional("contribution", dated_map(read_contribution)));
    set(draft.levies, map.optional("levies", list_of(read_own_levy)));
    if (auto policy = map.optional("pay_policy", read_pay_policy)) member.pay_policy = *policy;
    set(member.leave, map.optional("leave", dated_map(read_leave)));
    set(member.withholding_rate,
        map.optional("withholding_rate_pct", personal(dated(read_percent))));
    set(member.cover_waiver, map.optional("cover_waiver", dated(word_of(flag_words))));
    set(member.minimum_activity, map.optional("minimum_activity", dated_map(read_minimum)));
    set(member.dependants,
        map.optional("dependants", personal(dated(whole_between(0, most_dependants)))));
}

PersonalDetails read_personal(YamlMap& map) {
    const auto iban = map.optional(
        "iban", personal(number_of_form(is_valid_iban, Rule::iban_must_be_valid)));
    const auto bic = map.optional("bic", number_of_form(is_valid_bic, Rule::bic_must_be_valid));
    const auto nir = map.optional("nir",
                                  personal(number_of_form(is_valid_nir, Rule::nir_must_be_valid)));
    const auto address = map.optional("address", personal(read_text));
    const auto birth_date = map.optional("birth_date", personal(read_day));
    const auto job = map.optional("job", read_text);
    const auto shown = [](const std::optional<std::string>& text) {
        return text ? std::string_view(*text) : std::string_view();
    };
    return PersonalDetails(
        {shown(iban), shown(bic), shown(nir), shown(address), shown(birth_date), shown(job)});
}

// False when the member has no id to be told by.
bool read_member(const YamlNode& node, RosterBuilder& builder, Problems& problems) {
    YamlMap map(node, problems);
    MemberDraft draft;
    draft.member.place = node.place;
    const auto id = map.required("id", read_id);
    if (const auto name = map.required("name", personal(read_text))) draft.member.name = *name;
    draft.branch = map.optional("branch", read_placed_id);
    if (!draft.branch && map.has("branch")) draft.branch = PlacedText{};
    set(draft.activities, map.optional("activities", list_of(read_placed_id)));
    read_contract(map, draft);
    draft.member.personal = read_personal(map);
    map.refuse_other_keys();
    if (!id) return false;
    draft.member.id = MemberId(*id);
    draft.place_of = [&](MemberPart part) { return place_of(map, key_of(part)); };
    builder.add(std::move(draft));
    return true;
}

} // namespace

bool read_members(const YamlNode& root, RosterBuilder& builder, Problems& problems) {
    bool all_known = true;
    const auto read_list = [&](const YamlNode& list, Problems& found) {
        const auto read_one = [&](const YamlNode& node, Problems& of_member) {
            all_known = read_member(node, builder, of_member) && all_known;
            return std::optional(true);
        };
        return list_of(read_one)(list, found);
    };
    YamlMap map(root, problems);
    const bool is_list = map.required("members", read_list).has_value();
    map.refuse_other_keys();
    return is_list && all_known;
}

} // namespace cae::folder_reader
