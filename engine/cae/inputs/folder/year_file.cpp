#include "cae/inputs/folder/year_file.hpp"

#include <string>
#include <system_error>
#include <utility>

#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/year_names.hpp"
#include "cae/inputs/text/yaml_map.hpp"

namespace cae {
namespace {

using folder_reader::read_amount;

const Rate whole = Rate::from_billionths(Rate::one);

Rate percent_or_zero(YamlMap& map, std::string_view key) {
    return map.optional(key, read_percent).value_or(Rate());
}

void read_seniority(YamlMap& map, WorkShareCriteria& criteria) {
    criteria.seniority_per_year = percent_or_zero(map, "per_year_pct");
    criteria.most_seniority = map.required("most", read_ratio).value_or(whole);
    map.refuse_other_keys();
}

void report_sum(const Place& place, Rate sum, Problems& problems) {
    const bool low = sum < whole;
    problems.push_back({low ? Rule::allocation_must_reach : Rule::allocation_must_not_exceed,
                        place,
                        {},
                        {Thing::work_share_criteria, whole, sum},
                        Privacy::open});
}

// Without criteria the share is by pay.
WorkShareCriteria read_criteria(YamlMap& map, Problems& problems) {
    const bool any = map.has("by_pay_pct") || map.has("by_time_pct") || map.has("equally_pct");
    WorkShareCriteria criteria;
    criteria.by_pay = any ? percent_or_zero(map, "by_pay_pct") : whole;
    criteria.by_time = percent_or_zero(map, "by_time_pct");
    criteria.equally = percent_or_zero(map, "equally_pct");
    const Rate sum = criteria.by_pay + criteria.by_time + criteria.equally;
    if (sum != whole) report_sum(map.node().place, sum, problems);
    const auto read = [&](const YamlNode& node, Problems& found) {
        YamlMap seniority(node, found);
        read_seniority(seniority, criteria);
        return std::optional(true);
    };
    static_cast<void>(map.optional("seniority", read));
    return criteria;
}

std::optional<ShareInterest> read_interest(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    ShareInterest interest;
    interest.shares = map.required("shares", read_amount).value_or(Money());
    interest.rate = map.required("rate_pct", read_percent).value_or(Rate());
    interest.mean_tmo = map.required("mean_tmo_pct", read_percent).value_or(Rate());
    interest.above_reserves = map.optional("above_reserves",
                                           folder_reader::word_of(folder_reader::flag_words))
                                  .value_or(false);
    interest.place = node.place;
    map.refuse_other_keys();
    return interest;
}

void read_scop(YamlMap& map, SurplusDecisions& decisions) {
    decisions.capital = map.required("highest_capital", read_amount).value_or(Money());
    decisions.reserves = map.required("legal_reserve", read_amount).value_or(Money());
    const auto read_share = [&](const YamlNode& node, Problems& problems) {
        YamlMap share(node, problems);
        decisions.share_place = node.place;
        decisions.work_share = share.required("pct", read_percent).value_or(Rate());
        decisions.criteria = read_criteria(share, problems);
        share.refuse_other_keys();
        return std::optional(true);
    };
    static_cast<void>(map.required("work_share", read_share));
}

void read_scic(YamlMap& map, SurplusDecisions& decisions) {
    decisions.capital = map.required("capital", read_amount).value_or(Money());
    decisions.reserves = map.required("reserves", read_amount).value_or(Money());
    const auto read_reserve = [&](const YamlNode& node, Problems& problems) {
        decisions.share_place = node.place;
        return read_percent(node, problems);
    };
    decisions.statutory_reserve =
        map.required("statutory_reserve_pct", read_reserve).value_or(Rate());
    decisions.public_aid = map.optional("public_aid", read_amount).value_or(Money());
}

void read_surplus(YamlMap& map, YearResult result, SurplusDecisions& decisions) {
    const auto read = [&](const YamlNode& node, Problems& problems) {
        decisions.surplus_place = node.place;
        return read_money(node, problems);
    };
    const auto surplus = result == YearResult::stated ? map.required("surplus", read)
                                                      : map.optional("surplus", read);
    decisions.surplus = surplus.value_or(Money());
}

// A meeting approves accounts that are closed.
std::optional<Date> read_meeting(YamlMap& map) { return map.optional("meeting", read_date); }

} // namespace

std::filesystem::path year_file(const std::filesystem::path& folder, int year) {
    return folder / "year" / (std::to_string(year) + ".yaml");
}

Result<SurplusDecisions> load_year(const std::filesystem::path& folder, int year, LegalForm form,
                                   YearResult result) {
    Problems problems;
    const auto root = read_yaml_file(year_file(folder, year), problems);
    if (!root) return refuse(std::move(problems));
    if (form == LegalForm::loi_1947) {
        return refuse(Problem{Rule::feature_must_be_supported,
                              root->place,
                              "form: loi_1947",
                              {"scop, scic"},
                              Privacy::open});
    }
    YamlMap map(*root, problems);
    SurplusDecisions decisions;
    read_surplus(map, result, decisions);
    decisions.open_accounts = map.optional("open_accounts", read_text).value_or("");
    static_cast<void>(read_meeting(map));
    decisions.earlier_losses = map.optional("earlier_losses", read_amount).value_or(Money());
    decisions.interest = map.optional("interest", read_interest);
    if (form == LegalForm::scop) read_scop(map, decisions);
    if (form == LegalForm::scic) read_scic(map, decisions);
    map.refuse_other_keys();
    if (!problems.empty()) return refuse(std::move(problems));
    return decisions;
}

Result<std::optional<Date>> load_meeting(const std::filesystem::path& folder, int year) {
    const auto file = year_file(folder, year);
    std::error_code unknown;
    if (!std::filesystem::exists(file, unknown) && !unknown) return std::optional<Date>();
    Problems problems;
    const auto root = read_yaml_file(file, problems);
    if (!root) return refuse(std::move(problems));
    YamlMap map(*root, problems);
    auto meeting = read_meeting(map);
    if (!problems.empty()) return refuse(std::move(problems));
    return meeting;
}

Result<std::vector<Date>> load_meetings(const std::filesystem::path& folder) {
    Problems problems;
    std::vector<Date> meetings;
    for (const auto& file : year_names::files_in(folder / "year", ".yaml")) {
        const auto root = read_yaml_file(file, problems);
        if (!root) continue;
        YamlMap map(*root, problems);
        if (const auto meeting = read_meeting(map)) meetings.push_back(*meeting);
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return meetings;
}

Problems check_years(const std::filesystem::path& folder, LegalForm form, YearResult result) {
    Problems problems;
    for (const auto& file : year_names::files_in(folder / "year", ".yaml")) {
        const auto year = year_names::year_of(file, problems);
        if (year) static_cast<void>(gather(load_year(folder, *year, form, result), problems));
    }
    return problems;
}

} // namespace cae
