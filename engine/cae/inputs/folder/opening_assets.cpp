#include "cae/inputs/folder/internal/opening_assets.hpp"

#include <array>
#include <utility>

#include "cae/inputs/folder/internal/vat_cells.hpp"

namespace cae::folder_reader {
namespace {

namespace opening_assets_column {
enum Name : std::size_t {
    document,
    in_service,
    member,
    activity,
    label,
    life_months,
    cost,
    depreciated
};
} // namespace opening_assets_column

constexpr std::array opening_assets_columns{
    CsvColumn{"document", ColumnUse::required},
    CsvColumn{"in_service", ColumnUse::required},
    CsvColumn{"member", ColumnUse::required},
    CsvColumn{"activity"},
    CsvColumn{"label"},
    CsvColumn{"life_months", ColumnUse::required},
    CsvColumn{"cost", ColumnUse::required},
    CsvColumn{"depreciated", ColumnUse::required},
};
static_assert(opening_assets_columns.size() == opening_assets_column::depreciated + 1 &&
              opening_assets_columns[opening_assets_column::depreciated].name == "depreciated");

class AssetReader {
public:
    AssetReader(const OpeningAssets& table, Problems& problems)
        : table_(table), row_(table.text, table.file, opening_assets_columns, problems) {}

    std::vector<AssetRecord> read() {
        while (row_.next()) read_row();
        return std::move(assets_);
    }

private:
    void read_row() {
        const auto in_service = read_date();
        const auto life = life_months_in(row_.cell(opening_assets_column::life_months));
        const Money cost = positive_in(row_.cell(opening_assets_column::cost));
        const auto depreciated = amount_in(row_.cell(opening_assets_column::depreciated));
        if (depreciated && *depreciated > cost) {
            row_.report(opening_assets_column::depreciated, Rule::number_must_be_in_range,
                        {"0", to_string(cost)});
        }
        const auto member = member_in(row_.cell(opening_assets_column::member), table_.known);
        const auto account = member ? account_in(row_.cell(opening_assets_column::activity),
                                                 *member, table_.known)
                                    : std::nullopt;
        if (!in_service || !life || !depreciated || !account || !row_.row_is_sound()) return;
        const Roster& roster = table_.known.roster;
        AssetRecord asset{*in_service};
        asset.number = row_.text(opening_assets_column::document);
        asset.label = row_.text(opening_assets_column::label);
        asset.activity = roster.activities[roster.accounts[*account].activity];
        asset.member = roster.members[*member].id;
        asset.life_months = *life;
        asset.cost = cost;
        asset.depreciated_before = *depreciated;
        assets_.push_back(std::move(asset));
    }

    std::optional<Date> read_date() {
        const auto date = date_in(row_.cell(opening_assets_column::in_service));
        if (date && date->month() >= table_.first_period) {
            row_.report(opening_assets_column::in_service, Rule::opening_must_be_earlier,
                        {table_.first_period});
        }
        return date;
    }

    const OpeningAssets& table_;
    CsvReader row_;
    std::vector<AssetRecord> assets_;
};

} // namespace

std::vector<AssetRecord> read_opening_assets(const OpeningAssets& table, Problems& problems) {
    return AssetReader(table, problems).read();
}

} // namespace cae::folder_reader
