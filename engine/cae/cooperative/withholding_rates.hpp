// Rates of income tax that the tax office has given, each with its days.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/money/rate.hpp"

namespace cae {

struct WithholdingRate {
    MemberIndex member = 0;
    Date from;
    Rate rate{};
    std::optional<Date> to{}; // the last day; until the next one when absent
    std::size_t line = 0;     // where it was read, for messages
};

// Whether two say the same, wherever they were read.
[[nodiscard]] bool is_same_rate(const WithholdingRate& a, const WithholdingRate& b);

// The rates of a contract with those given to it: each holds until its last day, or until the next
// begins; after a last day the default grid applies. Nothing where two begin on one day.
[[nodiscard]] std::optional<Dated<Rate>>
with_given_rates(const Dated<Rate>& of_contract, const std::vector<WithholdingRate>& given);

} // namespace cae
