#include "cae/inputs/folder/internal/opening_mileage.hpp"

#include <array>
#include <map>
#include <utility>

#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/vehicle_cells.hpp"

namespace cae::folder_reader {
namespace {

namespace column {
enum Name : std::size_t { member, vehicle, power, electric, km };
} // namespace column

constexpr std::array columns{
    CsvColumn{"member", ColumnUse::required}, CsvColumn{"vehicle"},
    CsvColumn{"power", ColumnUse::required},  CsvColumn{"electric"},
    CsvColumn{"km", ColumnUse::required},
};
static_assert(columns.size() == column::km + 1 && columns[column::km].name == "km");

class MileageReader {
public:
    MileageReader(const OpeningMileage& table, Problems& problems)
        : table_(table), row_(table.text, table.file, columns, problems) {}

    std::vector<VehicleMileage> read() {
        while (row_.next()) read_row();
        return std::move(sums_);
    }

private:
    void read_row() {
        // A year begins at zero.
        if (table_.first_period.number() == 1) {
            row_.report(column::km, Rule::opening_must_be_of_the_year,
                        {to_string(table_.first_period)});
        }
        const auto member = member_in(row_.cell(column::member), table_.known);
        const auto power = power_in(row_.cell(column::power));
        const auto electric = word_in(row_.cell(column::electric), flag_words);
        const auto km = kilometres_in(row_.cell(column::km));
        if (!member || !power || !km || !row_.row_is_sound()) return;
        Vehicle vehicle{table_.known.roster.members[*member].id,
                        std::string(row_.text(column::vehicle)), *power, electric.value_or(false)};
        const auto [first, is_new] = lines_.emplace(vehicle, row_.line());
        if (!is_new) {
            row_.report(column::member, Rule::id_must_be_unique,
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
