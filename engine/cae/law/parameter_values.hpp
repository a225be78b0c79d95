// Single parameters of the law on one day, for what does not follow the month of pay.
#pragma once

#include <cstdint>
#include <string>

#include "cae/base/problem.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Reads parameters by id. One that has no value reads as zero and leaves its name in `problems`:
// Rule::parameter_must_exist, parameter_must_be_in_force, or law_must_be_coherent for a number of
// whole things that has a fraction.
class ParameterValues {
public:
    // `rulebook` must outlive it.
    ParameterValues(const Rulebook& rulebook, Date day) : rulebook_(rulebook), day_(day) {}

    [[nodiscard]] Rate percent(const std::string& id);
    [[nodiscard]] Rate ratio(const std::string& id);
    // Whole months, days or people.
    [[nodiscard]] int whole(const std::string& id);

    Problems problems;

private:
    [[nodiscard]] std::int64_t billionths(const std::string& id);

    const Rulebook& rulebook_;
    Date day_;
};

} // namespace cae
