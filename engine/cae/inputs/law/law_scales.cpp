// The files that hold scales of amounts or lists of rates: mileage_scale, vat_rates.
#include <algorithm>

#include "cae/inputs/law/internal/law_reader.hpp"

namespace cae::law_reader {
namespace {

std::optional<MileageBand> read_band(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto up_to = map.optional("up_to_km", read_whole);
    const auto per_km = map.required("per_km", read_ratio);
    const auto plus = map.optional("plus", read_money);
    map.refuse_other_keys();
    if (!per_km) return std::nullopt;
    MileageBand band{std::nullopt, *per_km, plus.value_or(Money())};
    if (up_to) band.up_to_km = *up_to;
    return band;
}

std::optional<MileageRow> read_mileage_row(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto up_to = map.optional("up_to_power", read_whole);
    auto bands = map.required("bands", list_of(read_band));
    map.refuse_other_keys();
    return bands ? std::optional(MileageRow{up_to, std::move(*bands)}) : std::nullopt;
}

// Bounds ascend; the last one, and only it, is absent.
template <class Row, class Bound>
bool is_complete(const std::vector<Row>& rows, const Bound& bound_of) {
    const auto breaks = [&](const Row& row, const Row& next) {
        return !bound_of(row) || (bound_of(next) && *bound_of(next) <= *bound_of(row));
    };
    return !rows.empty() && !bound_of(rows.back()) &&
           std::adjacent_find(rows.begin(), rows.end(), breaks) == rows.end();
}

bool is_complete(const MileageScale& scale) {
    const auto bands_are = [](const MileageRow& row) {
        return is_complete(row.bands, [](const MileageBand& band) { return band.up_to_km; });
    };
    return is_complete(scale.rows, [](const MileageRow& row) { return row.up_to_power; }) &&
           std::all_of(scale.rows.begin(), scale.rows.end(), bands_are);
}

} // namespace

Dated<MileageScale> read_mileage_scale(const LawFile& file) {
    return read_versions<MileageScale>(file, [&](YamlMap& version) -> std::optional<MileageScale> {
        const std::size_t before = file.problems.size();
        const auto increase = version.required("electric_increase", read_percent);
        auto rows = version.required("rows", list_of(read_mileage_row));
        if (!increase || !rows) return std::nullopt;
        MileageScale scale{*increase, std::move(*rows)};
        if (file.problems.size() == before && !is_complete(scale)) {
            incoherent(version.node(), file.id,
                       "rows or bands do not ascend to a last one without bound", file.problems);
        }
        return scale;
    });
}

Dated<std::vector<Rate>> read_vat_rates(const LawFile& file) {
    return read_versions<std::vector<Rate>>(
        file, [&](YamlMap& version) { return version.required("rates", list_of(read_percent)); });
}

} // namespace cae::law_reader
