// The files that hold a formula or rows: general_relief, withholding_grid, seizable_scale.
#include <algorithm>

#include "cae/inputs/law/internal/law_reader.hpp"
#include "cae/money/parse.hpp"

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

std::optional<WithholdingRow> read_withholding_row(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto below = map.optional("below", read_money);
    const auto rate = map.required("rate", read_percent);
    map.refuse_other_keys();
    return rate ? std::optional(WithholdingRow{below, *rate}) : std::nullopt;
}

const std::optional<Money>& bound_of(const WithholdingRow& row) { return row.below; }
const std::optional<Money>& bound_of(const SeizableSlice& slice) { return slice.up_to; }
Rate share_of(const WithholdingRow& row) { return row.rate; }
int share_of(const SeizableSlice& slice) { return slice.sixtieths; }

// Whether the second row begins where the first ends and takes more.
template <class Row>
bool ascends(const Row& row, const Row& next) {
    if (!bound_of(row) || share_of(row) >= share_of(next)) return false;
    return !bound_of(next) || *bound_of(row) < *bound_of(next);
}

// Rows ascend by bound and by share; the last one, and only it, has no bound.
template <class Row>
bool is_complete(const std::vector<Row>& rows) {
    const auto breaks = [](const Row& row, const Row& next) { return !ascends(row, next); };
    return !rows.empty() && !bound_of(rows.back()) &&
           std::adjacent_find(rows.begin(), rows.end(), breaks) == rows.end();
}

// The rows of a version; nothing to build on when one of them cannot be read.
template <class ReadRow>
auto read_rows(YamlMap& version, const LawFile& file, const ReadRow& read_row) {
    const std::size_t before = file.problems.size();
    auto rows = version.required("rows", list_of(read_row));
    if (rows && file.problems.size() == before && !is_complete(*rows)) {
        incoherent(version.node(), file.id, "rows do not ascend to a last one without bound",
                   file.problems);
    }
    return rows;
}

// "1/20" -> 3 sixtieths. A fraction of 1 whose denominator divides 60.
std::optional<int> parse_sixtieths(std::string_view text) {
    constexpr int sixtieths = 60;
    const std::size_t slash = text.find('/');
    const auto over = parse_scaled(text.substr(0, slash), 0);
    const auto under = slash == std::string_view::npos ? std::optional<std::int64_t>(1)
                                                       : parse_scaled(text.substr(slash + 1), 0);
    if (!over || !under || *under < 1 || sixtieths % *under != 0) return std::nullopt;
    if (*over < 0 || *over > *under) return std::nullopt;
    return static_cast<int>(*over * (sixtieths / *under));
}

std::optional<int> read_sixtieths(const YamlNode& node, Problems& problems) {
    const auto text = read_text(node, problems);
    if (!text) return std::nullopt;
    const auto share = parse_sixtieths(*text);
    if (!share) report(node, Rule::rate_must_be_exact, {}, problems);
    return share;
}

std::optional<SeizableSlice> read_slice(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto up_to = map.optional("up_to", read_money);
    const auto share = map.required("share", read_sixtieths);
    map.refuse_other_keys();
    return share ? std::optional(SeizableSlice{up_to, *share}) : std::nullopt;
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
            auto rows = read_rows(version, file, read_withholding_row);
            return rows ? std::optional(WithholdingGrid{std::move(*rows)}) : std::nullopt;
        });
}

Dated<SeizableScale> read_seizable_scale(const LawFile& file) {
    return read_versions<SeizableScale>(
        file, [&](YamlMap& version) -> std::optional<SeizableScale> {
            const auto per_dependant = version.required("per_dependant", read_money);
            auto slices = read_rows(version, file, read_slice);
            if (!per_dependant || !slices) return std::nullopt;
            return SeizableScale{std::move(*slices), *per_dependant};
        });
}

} // namespace cae::law_reader
