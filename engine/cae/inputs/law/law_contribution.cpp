#include "cae/inputs/law/internal/law_reader.hpp"

namespace cae::law_reader {
namespace {

using Words = std::vector<std::pair<std::string, BaseKind>>;

const Words& plain_bases() {
    static const Words words = by_word(BaseKind::total, BaseKind::csg,
                                       BaseKind::csg_exempt_overtime, BaseKind::csg_other,
                                       BaseKind::employer_cover, BaseKind::month_ceiling);
    return words;
}

// Bases with two bounds in ceilings: {tranche: {from: "1", to: "8"}}.
const Words& bounded_bases() {
    static const Words words = by_word(BaseKind::tranche, BaseKind::total_above_ceiling);
    return words;
}

bool is_share_of_csg(const Base& base) {
    return base.kind == BaseKind::csg_exempt_overtime || base.kind == BaseKind::csg_other;
}

class PartReader {
public:
    PartReader(const LawFile& file, Side side) : id_(file.id), side_(side) {}

    std::optional<ContributionPart> operator()(const YamlNode& node, Problems& problems) const {
        YamlMap map(node, problems);
        ContributionPart part;
        part.side = side_;
        part.cover = map.optional("cover",
                                  one_of(by_word(CoverKind::health, CoverKind::provident)));
        if (!map.has("cover")) read_price(map, part);
        part.category = map.optional("category",
                                     one_of(by_word(Category::cadre, Category::non_cadre)));
        part.headcount = read_headcount_range(map, id_, problems);
        part.relieved = map.optional("relieved", read_flag).value_or(false);
        part.relieved_at_most = map.optional("relieved_at_most", read_percent);
        part.overtime_relieved = map.optional("overtime_relieved", read_flag).value_or(false);
        map.refuse_other_keys();
        check(node, part, problems);
        return part;
    }

private:
    struct RateOrInput {
        Rate rate{};
        RateInput input = RateInput::none;
    };

    void read_price(YamlMap& map, ContributionPart& part) const {
        const auto rate = map.required("rate", read_rate).value_or(RateOrInput{});
        part.rate = rate.rate;
        part.input = rate.input;
        const auto base = map.required("base", [&](const YamlNode& value, Problems& found) {
            return read_base(value, found);
        });
        part.base = base.value_or(Base{});
    }

    // `rate: "7"` is the law's own; `rate: {input: accident}` is notified to the employer.
    static std::optional<RateOrInput> read_rate(const YamlNode& node, Problems& problems) {
        if (node.kind == YamlKind::map) return RateOrInput{{}, read_input(node, problems)};
        const auto rate = read_percent(node, problems);
        return rate ? std::optional(RateOrInput{*rate, RateInput::none}) : std::nullopt;
    }

    static RateInput read_input(const YamlNode& node, Problems& problems) {
        YamlMap map(node, problems);
        const auto input = map.required("input",
                                        one_of(by_word(RateInput::accident, RateInput::mobility)));
        map.refuse_other_keys();
        return input.value_or(RateInput::none);
    }

    std::optional<Base> read_base(const YamlNode& node, Problems& problems) const {
        if (node.kind == YamlKind::map) return read_bounded_base(node, problems);
        const auto kind = one_of<BaseKind>(plain_bases())(node, problems);
        return kind ? std::optional(Base{*kind, {}, {}}) : std::nullopt;
    }

    std::optional<Base> read_bounded_base(const YamlNode& node, Problems& problems) const {
        YamlMap map(node, problems);
        std::optional<Base> base;
        for (const auto& [word, kind] : bounded_bases()) {
            const auto read = [&, kind = kind](const YamlNode& value, Problems& found) {
                return read_bounds(value, kind, found);
            };
            if (const auto found = map.optional(word, read)) base = found;
        }
        if (const auto from = map.optional("total_above_smic", read_ratio)) {
            base = Base{BaseKind::total_above_smic, *from, {}};
        }
        if (const auto to = map.optional("month_capped", read_ratio)) {
            base = Base{BaseKind::month_capped, {}, *to};
        }
        map.refuse_other_keys();
        if (node.children.size() != 1) incoherent(node, id_, "a base is one thing", problems);
        return base;
    }

    std::optional<Base> read_bounds(const YamlNode& node, BaseKind kind, Problems& problems) const {
        YamlMap map(node, problems);
        const auto from = map.required("from", read_ratio);
        const auto to = map.required("to", read_ratio);
        map.refuse_other_keys();
        if (!from || !to) return std::nullopt;
        if (*from >= *to) incoherent(node, id_, "a base begins above its end", problems);
        return Base{kind, *from, *to};
    }

    void check(const YamlNode& node, const ContributionPart& part, Problems& problems) const {
        if (part.relieved && side_ == Side::employee) {
            incoherent(node, id_, "the general relief is the employer's", problems);
        }
        if (part.relieved_at_most && !part.relieved) {
            incoherent(node, id_, "relieved_at_most goes with relieved", problems);
        }
        if (part.overtime_relieved && side_ == Side::employer) {
            incoherent(node, id_, "the relief on overtime is the employee's", problems);
        }
        if (is_share_of_csg(part.base) && side_ == Side::employer) {
            incoherent(node, id_, "shares of the base of CSG are the employee's", problems);
        }
    }

    const std::string& id_;
    Side side_;
};

} // namespace

Dated<std::vector<ContributionPart>> read_contribution(const LawFile& file) {
    using Parts = std::vector<ContributionPart>;
    return read_versions<Parts>(file, [&](YamlMap& version) {
        auto parts = version.optional("employer", list_of(PartReader(file, Side::employer)));
        const auto employee = version.optional("employee",
                                               list_of(PartReader(file, Side::employee)));
        if (!version.has("employer") && !version.has("employee")) {
            incoherent(version.node(), file.id, "neither employer nor employee", file.problems);
        }
        if (!parts) parts = Parts{};
        if (employee) parts->insert(parts->end(), employee->begin(), employee->end());
        return parts;
    });
}

} // namespace cae::law_reader
