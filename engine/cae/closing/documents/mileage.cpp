#include "cae/closing/documents/internal/mileage.hpp"

#include <map>
#include <utility>

namespace cae {
namespace {

// By civil year: a claim that comes late belongs to the year of its journey.
using KilometresOf = std::map<std::pair<int, Vehicle>, std::int64_t>;

KilometresOf known_kilometres(const MonthInputs& inputs) {
    KilometresOf kilometres;
    for (const VehicleMileage& sum : inputs.books.mileage) {
        kilometres[{sum.year, sum.vehicle}] += sum.km_hundredths;
    }
    return kilometres;
}

Vehicle vehicle_of(const MonthInputs& inputs, const ActivityDocument& claim) {
    const ActivityAccount& account = inputs.roster.accounts[claim.account];
    return {inputs.roster.members[account.member].id, claim.refers_to, claim.journey.power,
            claim.journey.electric, claim.journey.vehicle};
}

ActivityDocument valued(const MileageScale& scale, const ActivityDocument& claim,
                        std::int64_t& kilometres) {
    const auto [km, power, electric, kind] = claim.journey;
    const Money before = mileage_of_year(scale, power, electric, kilometres);
    kilometres += km;
    ActivityDocument result = claim;
    result.net = mileage_of_year(scale, power, electric, kilometres) - before;
    return result;
}

Problem no_scale(Month month) {
    constexpr const char* name = "frais_kilometriques";
    return {Rule::parameter_must_be_in_force, {}, name, {name, month}, Privacy::open};
}

} // namespace

Result<ValuedMileage> value_mileage(const MonthInputs& inputs) {
    ValuedMileage result;
    KilometresOf kilometres = known_kilometres(inputs);
    const auto& documents = inputs.documents.documents;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const ActivityDocument& claim = documents[i];
        if (claim.kind != DocumentKind::mileage || claim.journey.km_hundredths == 0) continue;
        const auto& scales = inputs.law_of(claim.date).mileage;
        const auto scale = scales.find(claim.journey.vehicle);
        if (scale == scales.end()) return refuse(no_scale(claim.date.month()));
        std::int64_t& sum = kilometres[{claim.date.year(), vehicle_of(inputs, claim)}];
        result.journeys.push_back({i, {valued(scale->second, claim, sum)}});
    }
    for (const auto& [vehicle, sum] : kilometres) {
        result.sums.push_back({vehicle.second, vehicle.first, sum});
    }
    return result;
}

} // namespace cae
