#include "cae/law/parameter_values.hpp"

namespace cae {

Rate ParameterValues::percent(const std::string& id) {
    return Rate::from_billionths(billionths(id) / 100);
}

Rate ParameterValues::ratio(const std::string& id) { return Rate::from_billionths(billionths(id)); }

int ParameterValues::whole(const std::string& id) {
    const std::int64_t number = billionths(id);
    if (number % Rate::one != 0) {
        problems.push_back(
            {Rule::law_must_be_coherent, {}, id, {id, "not a whole number"}, Privacy::open});
    }
    return static_cast<int>(number / Rate::one);
}

std::int64_t ParameterValues::billionths(const std::string& id) {
    const auto parameter = rulebook_.parameters.find(id);
    if (parameter == rulebook_.parameters.end()) {
        problems.push_back({Rule::parameter_must_exist, {}, id, {id}, Privacy::open});
        return 0;
    }
    if (const Decimal* value = parameter->second.values.on(day_)) return value->billionths;
    problems.push_back({Rule::parameter_must_be_in_force, {}, id, {id, day_}, Privacy::open});
    return 0;
}

} // namespace cae
