// Documents that count otherwise than they were written.
#pragma once

#include <cstddef>
#include <vector>

#include "cae/cooperative/documents.hpp"

namespace cae {

// A row and what stands for it: a payment shared over the parts of its invoice, a journey with the
// amount of the scale.
struct Replacement {
    std::size_t position = 0; // in MonthDocuments::documents
    std::vector<ActivityDocument> by;
};

// The month's documents after `replacements`, which name a position at most once.
[[nodiscard]] MonthDocuments replaced(const MonthDocuments& documents,
                                      std::vector<Replacement> replacements);

} // namespace cae
