// What an account of the chart holds.
#pragma once

#include "cae/base/interned_text.hpp"
#include "cae/office/sealed_books.hpp"

namespace cae {

// Debits less credits of all sealed months up to one, the inventories of the years that end until
// then among them. Fails as SealedBooks::journal does.
[[nodiscard]] Result<Money> account_balance(const SealedBooks& books, InternedText number,
                                            Month until);

} // namespace cae
