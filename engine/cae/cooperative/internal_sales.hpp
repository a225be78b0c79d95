// Sales between members: what one buys from another within the cooperative.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/roster.hpp"

namespace cae {

// Members who sell to one another in a circle, and the document that closes it.
struct CircleOfSales {
    std::size_t document = 0; // position
    std::string members;      // "anna -> ben -> anna"
};

// The first circle that the sales between members of a month make, whatever their order, or
// nothing. Money that goes round makes turnover, contribution and pay out of nothing.
[[nodiscard]] std::optional<CircleOfSales>
circle_of_sales(const std::vector<ActivityDocument>& documents, const Roster& roster);

} // namespace cae
