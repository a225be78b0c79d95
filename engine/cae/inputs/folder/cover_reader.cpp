#include "cae/inputs/folder/internal/cover_reader.hpp"

#include <string>
#include <vector>

#include "cae/inputs/folder/internal/contract_values.hpp"

namespace cae::folder_reader {
namespace {

// The employer pays at least half of compulsory health cover (CSS L911-7).
const Rate least_employer_share = Rate::from_billionths(Rate::one / 2);

constexpr auto plain_bases = vocabulary(BaseKind::total, BaseKind::month_ceiling);

std::optional<Rate> read_half_or_more(const YamlNode& node, Problems& problems) {
    const auto share = read_percent(node, problems);
    if (!share || *share >= least_employer_share) return share;
    report(node, Rule::health_cover_share_must_be_half, {}, problems);
    return std::nullopt;
}

// {from, to} in ceilings.
std::optional<Base> read_tranche(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto from = map.required("from", read_ratio);
    const auto to = map.required("to", read_ratio);
    map.refuse_other_keys();
    if (!from || !to) return std::nullopt;
    if (*from >= *to) {
        report(*node.find("to"), Rule::bounds_must_ascend, {to_string(*from)}, problems);
    }
    return Base{BaseKind::tranche, *from, *to};
}

std::optional<Base> read_month_capped(const YamlNode& node, Problems& problems) {
    const auto to = read_ratio(node, problems);
    return to ? std::optional(Base{BaseKind::month_capped, {}, *to}) : std::nullopt;
}

std::optional<Base> read_base(const YamlNode& node, Problems& problems) {
    if (node.kind != YamlKind::map) {
        const auto kind = word_of(plain_bases)(node, problems);
        return kind ? std::optional(Base{*kind, {}, {}}) : std::nullopt;
    }
    YamlMap map(node, problems);
    map.refuse_both("month_capped", "tranche");
    const auto capped = map.optional("month_capped", read_month_capped);
    const auto base = map.has("month_capped") ? capped : map.required("tranche", read_tranche);
    map.refuse_other_keys();
    return base;
}

// Each side's share of a rate is a rate of its own, which must be exact.
void check_share(const YamlMap& map, const Cover& cover, Problems& problems) {
    const Int128 product = static_cast<Int128>(cover.rate.billionths()) *
                           cover.employer_share.billionths();
    if (product % Rate::one == 0) return;
    report(*map.node().find("employer_share_pct"), Rule::cover_share_must_be_exact, {cover.rate},
           problems);
}

std::optional<Cover> read_cover(YamlMap& map, CoverKind kind, Problems& problems) {
    const bool by_rate = map.has("rate_pct");
    map.refuse_both("rate_pct", "total");
    if (!by_rate) map.refuse_both("base", "total");
    const auto total = by_rate ? map.optional("total", read_amount)
                               : map.required("total", read_amount);
    const auto rate = map.optional("rate_pct", read_percent);
    const auto base = by_rate ? map.required("base", read_base) : map.optional("base", read_base);
    const auto share = kind == CoverKind::health
                           ? map.required("employer_share_pct", read_half_or_more)
                           : map.required("employer_share_pct", read_percent);
    const bool priced = by_rate ? rate && base : total.has_value();
    if (!priced || !share) return std::nullopt;
    const Cover cover{kind, total.value_or(Money()), rate.value_or(Rate()), base.value_or(Base()),
                      *share};
    check_share(map, cover, problems);
    return cover;
}

auto cover_of(CoverKind kind) {
    return [kind](const YamlNode& node, Problems& problems) {
        YamlMap map(node, problems);
        auto cover = read_cover(map, kind, problems);
        map.refuse_other_keys();
        return cover;
    };
}

} // namespace

std::optional<CoversByCategory> read_health_cover(YamlMap& map, Problems& problems) {
    if (!map.has("cadre") && !map.has("non_cadre")) {
        const auto cover = read_cover(map, CoverKind::health, problems);
        return cover ? std::optional(CoversByCategory{{*cover}, {*cover}}) : std::nullopt;
    }
    const auto non_cadre = map.required("non_cadre", cover_of(CoverKind::health));
    const auto cadre = map.required("cadre", cover_of(CoverKind::health));
    if (!non_cadre || !cadre) return std::nullopt;
    return CoversByCategory{{*non_cadre}, {*cadre}};
}

std::optional<CoversByCategory> read_provident_cover(YamlMap& map, Problems&) {
    const auto read = list_of(cover_of(CoverKind::provident));
    const auto non_cadre = map.optional("non_cadre", read);
    const auto cadre = map.has("non_cadre") ? map.optional("cadre", read)
                                            : map.required("cadre", read);
    if (!non_cadre && !cadre) return std::nullopt;
    return CoversByCategory{non_cadre.value_or(std::vector<Cover>()),
                            cadre.value_or(std::vector<Cover>())};
}

std::optional<CoversByCategory> read_provident_cover_of_cadres(const YamlNode& node,
                                                               Problems& problems) {
    const auto rate = read_percent(node, problems);
    if (!rate) return std::nullopt;
    return CoversByCategory{{}, {provident_cover_of_cadres(*rate)}};
}

} // namespace cae::folder_reader
