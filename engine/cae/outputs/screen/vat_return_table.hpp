// The VAT return of a month, for a terminal.
#pragma once

#include <string>

#include "cae/closing/documents/vat_return.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// A row a line of the form that says something: its name, what it is, base and tax in whole euros.
[[nodiscard]] std::string vat_return_table(const VatReturn& declared, const Screen& screen);

} // namespace cae
