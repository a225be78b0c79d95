// The files that hold a formula or a grid: general_relief and withholding_grid.
#include "cae/inputs/internal/law_reader.hpp"

namespace cae::law_reader {
namespace {

constexpr std::int64_t exponent_step = Rate::one / 4;
constexpr std::int64_t largest_exponent = 4 * Rate::one;

// The coefficient is computed with an exact root, which exists for quarters only.
bool is_computable(Rate exponent) {
    const std::int64_t value = exponent.billionths();
    return value >= exponent_step && value <= largest_exponent && value % exponent_step == 0;
}

bool covers_every_headcount(const ByHeadcount<Rate>& values) {
    const HeadcountRange everybody;
    int reached = everybody.headcount_from;
    for (const ForHeadcount<Rate>& value : values) {
        if (value.range.headcount_from != reached) return false;
        reached = value.range.headcount_below;
    }
    return reached == everybody.headcount_below;
}

void check(const YamlNode& node, const ReliefFormula& formula, const LawFile& file) {
    if (formula.exit <= Rate::from_billionths(Rate::one)) {
        incoherent(node, file.id, "exit is not above 1", file.problems);
    }
    if (!is_computable(formula.exponent)) {
        incoherent(node, file.id, "exponent is no multiple of 0.25 from 0.25 to 4", file.problems);
    }
    if (!covers_every_headcount(formula.delta)) {
        incoherent(node, file.id, "delta does not cover every headcount", file.problems);
    }
    for (const ForHeadcount<Rate>& delta : formula.delta) {
        if (formula.minimum + delta.value > Rate::from_billionths(Rate::one)) {
            incoherent(node, file.id, "the highest coefficient is above 1", file.problems);
        }
    }
}

std::optional<WithholdingRow> read_row(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto below = map.optional("below", read_money);
    const auto rate = map.required("rate", read_percent);
    map.refuse_other_keys();
    return rate ? std::optional(WithholdingRow{below, *rate}) : std::nullopt;
}

// Rows ascend by bound and by rate; the last one, and only it, has no bound.
bool is_complete(const std::vector<WithholdingRow>& rows) {
    if (rows.empty() || rows.back().below) return false;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        const bool last_bound = i + 2 == rows.size();
        if (!rows[i].below || rows[i].rate >= rows[i + 1].rate) return false;
        if (!last_bound && rows[i + 1].below && *rows[i].below >= *rows[i + 1].below) return false;
    }
    return true;
}

} // namespace

Dated<ReliefFormula> read_relief(const LawFile& file) {
    return read_versions<ReliefFormula>(
        file, [&](YamlMap& version) -> std::optional<ReliefFormula> {
            const auto minimum = version.required("minimum", read_ratio);
            auto delta = version.required("delta", by_headcount(file.id, read_ratio));
            const auto exit = version.required("exit", read_ratio);
            const auto exponent = version.required("exponent", read_ratio);
            if (!minimum || !delta || !exit || !exponent) return std::nullopt;
            ReliefFormula formula{*minimum, std::move(*delta), *exit, *exponent};
            check(version.node(), formula, file);
            return formula;
        });
}

Dated<WithholdingGrid> read_withholding_grid(const LawFile& file) {
    return read_versions<WithholdingGrid>(
        file, [&](YamlMap& version) -> std::optional<WithholdingGrid> {
            const std::size_t before = file.problems.size();
            auto rows = version.required("rows", list_of(read_row));
            if (!rows) return std::nullopt;
            if (file.problems.size() == before && !is_complete(*rows)) {
                incoherent(version.node(), file.id,
                           "rows do not ascend to a last one without bound", file.problems);
            }
            return WithholdingGrid{std::move(*rows)};
        });
}

} // namespace cae::law_reader
