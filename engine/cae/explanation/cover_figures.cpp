// Health and provident covers: each side's share of the contracts of the cooperative.
#include <algorithm>

#include "cae/base/words.hpp"
#include "cae/explanation/internal/member_month.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

bool has_fixed_price(const Cover& cover) { return cover.total != Money(); }

// Where a cover stands among those of its kind with a fixed price; nothing to tell for the only
// one.
std::string number_of(const PayProfile& profile, std::size_t cover) {
    const auto alike = [&](const Cover& other) {
        return has_fixed_price(other) && other.kind == profile.covers[cover].kind;
    };
    const auto begin = profile.covers.begin();
    if (std::count_if(begin, profile.covers.end(), alike) < 2) return {};
    const auto end = begin + static_cast<std::ptrdiff_t>(cover) + 1;
    return "_" + std::to_string(std::count_if(begin, end, alike));
}

const Dated<CoversByCategory>& contracts_of(const Cooperative& cooperative, CoverKind kind) {
    return kind == CoverKind::health ? cooperative.health_cover : cooperative.provident_cover;
}

// Since when the folder says the same; nothing when it no longer does.
std::optional<Date> since(const MemberMonth& member, const Cover& cover, Category category) {
    const Date day = member.closed().month.last_day();
    const auto* version = contracts_of(member.month.cooperative, cover.kind).version_on(day);
    if (version == nullptr) return std::nullopt;
    const auto& known = version->value->of(category);
    if (std::find(known.begin(), known.end(), cover) == known.end()) return std::nullopt;
    return day_of(version->from);
}

void cite(const Cover& cover, std::optional<Date> since, std::vector<ParameterUsed>& cited) {
    const std::string id = std::string(word(cover.kind)) + "_cover";
    const auto add = [&](const char* part, Decimal value, Unit unit) {
        cited.push_back({id, {}, part, value, unit, since, {}, ParameterOrigin::cooperative});
    };
    if (has_fixed_price(cover)) {
        add("total", {cover.total.cents() * (Rate::one / 100)}, Unit::eur_per_month);
    } else {
        add("rate", {cover.rate.billionths() * 100}, Unit::percent);
    }
    add("employer_share", {cover.employer_share.billionths() * 100}, Unit::percent);
}

void add_rates_of(const PayRules& rules, const ContributionPart& part,
                  std::vector<std::optional<std::size_t>>& covers) {
    if (!part.cover) {
        // The base of CSG without exempt overtime is two bases, one taken from the other.
        covers.resize(covers.size() + (part.base.kind == BaseKind::csg_other ? 2 : 1));
        return;
    }
    for (std::size_t i = 0; i < rules.profile.covers.size(); ++i) {
        if (rules.profile.covers[i].kind == *part.cover) covers.emplace_back(i);
    }
}

} // namespace

std::vector<std::optional<std::size_t>> covers_of_rates(const PayRules& rules, std::size_t line) {
    std::vector<std::optional<std::size_t>> covers;
    for (const ContributionInForce& contribution : rules.law.contributions) {
        if (contribution.id != rules.lines[line].contribution) continue;
        for (const ContributionPart& part : contribution.parts) {
            if (part.side != rules.lines[line].side || !concerns(part, rules.profile)) continue;
            add_rates_of(rules, part, covers);
        }
    }
    return covers;
}

std::string name_of_share(const PayProfile& profile, std::size_t cover, Side side) {
    return "cover_" + std::string(word(profile.covers[cover].kind)) + number_of(profile, cover) +
           (side == Side::employer ? "_employer" : "_employee");
}

void add_cover_figures(const PayAgain& pay, Figures& figures) {
    const PayProfile& profile = pay.rules().profile;
    for (std::size_t i = 0; i < profile.covers.size(); ++i) {
        const Cover& cover = profile.covers[i];
        if (!has_fixed_price(cover)) continue;
        const std::string of_employer = name_of_share(profile, i, Side::employer);
        const Money share = rounded(cover.total * cover.employer_share,
                                    Rounding::half_away_from_zero);
        figures
            .add(of_employer, FigureKind::detail, share, Formula::base_of_cover, RoundingUsed::once)
            .terms = {{"cover_price", cover.total, Sign::plus, cover.employer_share}};
        figures
            .add(name_of_share(profile, i, Side::employee), FigureKind::detail, cover.total - share,
                 Formula::rest_of_cover, RoundingUsed::rest_of_the_rounded)
            .terms = {plus("cover_price", cover.total), minus(of_employer, share)};
    }
}

void cite_covers(const MemberMonth& member, const PayAgain& pay, std::size_t line,
                 std::vector<ParameterUsed>& cited) {
    const PayProfile& profile = pay.rules().profile;
    for (const auto& cover : covers_of_rates(pay.rules(), line)) {
        if (!cover) continue;
        cite(profile.covers[*cover], since(member, profile.covers[*cover], profile.category),
             cited);
    }
}

} // namespace cae
