// Documents that came after their month was sealed.
#pragma once

#include <optional>

#include "cae/base/problem.hpp"
#include "cae/office/sealed_books.hpp"

namespace cae {

// Rule::document_must_not_be_of_sealed_month for each row in the tables of sealed months (of
// `period` alone when it is given), or recurring charge of one, that the sealed entries do not
// have; the problems of the store.
[[nodiscard]] Problems late_documents(const SealedBooks& books, std::optional<Month> period);

} // namespace cae
