#include "cae/inputs/law/internal/law_reader.hpp"

#include "cae/money/parse.hpp"

namespace cae::law_reader {
namespace {

constexpr int decimals_of_a_number = 9;
constexpr std::int64_t billionths = 1'000'000'000;
constexpr std::int64_t billionths_per_hundredth = billionths / 100;

std::optional<Date> start_of(const YamlNode& version) {
    const YamlNode* from = version.find("from");
    return from != nullptr ? Date::parse(from->text) : std::nullopt;
}

// Amounts are whole cents, hours whole hundredths, a share of pay is no more than all of it.
std::string unfit(Unit unit, std::int64_t value) {
    if (unit == Unit::percent) return value > 100 * billionths ? "more than 100 %" : "";
    if (unit == Unit::months || unit == Unit::employees)
        return value % billionths != 0 ? "not a whole number" : "";
    if (unit == Unit::ratio || unit == Unit::ceilings) return "";
    return value % billionths_per_hundredth != 0 ? "more than two decimals" : "";
}

std::optional<std::int64_t> parse_number(std::string_view text) {
    const auto number = parse_scaled(text, decimals_of_a_number);
    return number && *number >= 0 ? number : std::nullopt;
}

} // namespace

void incoherent(const YamlNode& node, const std::string& id, const std::string& reason,
                Problems& problems) {
    report(node, Rule::law_must_be_coherent, {id, reason}, problems);
}

void check_ascending(const YamlNode& versions, const std::string& id, Problems& problems) {
    std::optional<Date> before;
    for (const YamlNode& version : versions.children) {
        const auto from = start_of(version);
        if (before && from && *from <= *before) {
            report(*version.find("from"), Rule::versions_must_ascend, {id}, problems);
        }
        if (from) before = from;
    }
}

HeadcountRange read_headcount_range(YamlMap& map, const std::string& id, Problems& problems) {
    const HeadcountRange everybody;
    const HeadcountRange range{
        map.optional("headcount_from", read_whole).value_or(everybody.headcount_from),
        map.optional("headcount_below", read_whole).value_or(everybody.headcount_below)};
    if (range.headcount_from >= range.headcount_below) {
        incoherent(map.node(), id, "headcount_from is not below headcount_below", problems);
    }
    return range;
}

void check_ranges(const YamlNode& list, const std::vector<HeadcountRange>& ranges,
                  const std::string& id, Problems& problems) {
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].headcount_from >= ranges[i - 1].headcount_below) continue;
        incoherent(list.children[i], id, "ranges of headcount overlap or descend", problems);
    }
}

Dated<Decimal> read_numbers(const LawFile& file, Unit unit) {
    const auto read_number = [&](const YamlNode& node,
                                 Problems& problems) -> std::optional<Decimal> {
        const auto text = read_text(node, problems);
        if (!text) return std::nullopt;
        const auto number = parse_number(*text);
        if (!number) {
            report(node, Rule::rate_must_be_exact, {}, problems);
            return std::nullopt;
        }
        const std::string reason = unfit(unit, *number);
        if (!reason.empty()) incoherent(node, file.id, reason, problems);
        return Decimal{*number};
    };
    return read_versions<Decimal>(
        file, [&](YamlMap& version) { return version.required("value", read_number); });
}

Dated<ByHeadcount<Money>> read_amounts_by_headcount(const LawFile& file) {
    return read_versions<ByHeadcount<Money>>(file, [&](YamlMap& version) {
        return version.required("values", by_headcount(file.id, read_money));
    });
}

} // namespace cae::law_reader
