#include "cae/inputs/folder/internal/opening_mileage.hpp"

#include <array>
#include <map>
#include <utility>

#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/vehicle_cells.hpp"

namespace cae::folder_reader {
namespace {

namespace opening_mileage_column {
enum Name : std::size_t { member, vehicle, power, electric, km, vehicle_kind };
} // namespace opening_mileage_column

constexpr std::array opening_mileage_columns{
    CsvColumn{"member", ColumnUse::required}, CsvColumn{"vehicle"},
    CsvColumn{"power", ColumnUse::required},  CsvColumn{"electric"},
    CsvColumn{"km", ColumnUse::required},     CsvColumn{"vehicle_kind"},
};
static_assert(opening_mileage_columns.size() == opening_mileage_column::vehicle_kind + 1 &&
              opening_mileage_columns[opening_mileage_column::km].name == "km");

class MileageReader {
public:
    MileageReader(const OpeningMileage& table, Problems& problems)
        : table_(table), row_(table.text, table.file, opening_mileage_columns, problems) {}

    std::vector<VehicleMileage> read() {
        while (row_.next()) read_row();
        return std::move(sums_);
    }

private:
    void read_row() {
        // A year begins at zero.
        if (table_.first_period.number() == 1) {
            row_.report(opening_mileage_column::km, Rule::opening_must_be_of_the_year,
                        {table_.first_period});
        }
        const auto member = member_in(row_.cell(opening_mileage_column::member), table_.known);
        const auto power = power_in(row_.cell(opening_mileage_column::power));
        const auto electric = word_in(row_.cell(opening_mileage_column::electric), flag_words);
        const auto kind = word_in(row_.cell(opening_mileage_column::vehicle_kind),
                                  vehicle_kind_words);
        const auto km = kilometres_in(row_.cell(opening_mileage_column::km));
        if (!member || !power || !km || !row_.row_is_sound()) return;
        Vehicle vehicle{table_.known.roster.members[*member].id,
                        std::string(row_.text(opening_mileage_column::vehicle)), *power,
                        electric.value_or(false), kind.value_or(VehicleKind::car)};
        const auto [first, is_new] = lines_.emplace(vehicle, row_.line());
        if (!is_new) {
            row_.report(opening_mileage_column::member, Rule::id_must_be_unique,
                        {table_.file + ":" + std::to_string(first->second)});
        }
        sums_.push_back({std::move(vehicle), table_.first_period.year(), *km});
    }

    const OpeningMileage& table_;
    CsvReader row_;
    std::map<Vehicle, std::size_t> lines_;
    std::vector<VehicleMileage> sums_;
};

} // namespace

std::vector<VehicleMileage> read_opening_mileage(const OpeningMileage& table, Problems& problems) {
    return MileageReader(table, problems).read();
}

} // namespace cae::folder_reader
