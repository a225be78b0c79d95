#include "cae/closing/documents/internal/mileage.hpp"

#include <map>
#include <utility>

namespace cae {
namespace {

using KilometresOf = std::map<Vehicle, std::int64_t>;

KilometresOf since_january(const MonthInputs& inputs) {
    KilometresOf kilometres;
    for (const VehicleMileage& sum : inputs.books.mileage) {
        if (sum.year == inputs.month().year()) kilometres[sum.vehicle] += sum.km_hundredths;
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
    KilometresOf kilometres = since_january(inputs);
    const auto& documents = inputs.documents.documents;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const ActivityDocument& claim = documents[i];
        if (claim.kind != DocumentKind::mileage || claim.journey.km_hundredths == 0) continue;
        const auto scale = inputs.law.mileage.find(claim.journey.vehicle);
        if (scale == inputs.law.mileage.end()) return refuse(no_scale(inputs.month()));
        std::int64_t& sum = kilometres[vehicle_of(inputs, claim)];
        result.journeys.push_back({i, {valued(scale->second, claim, sum)}});
    }
    for (const auto& [vehicle, sum] : kilometres) {
        result.sums.push_back({vehicle, inputs.month().year(), sum});
    }
    return result;
}

} // namespace cae
