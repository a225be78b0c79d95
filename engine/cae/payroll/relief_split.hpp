// Whom a relief is deducted from: the general relief is declared in two parts.
#pragma once

#include <map>
#include <string>

#include "cae/money/money.hpp"
#include "cae/payroll/pay_rules.hpp"

namespace cae {

// The part of a relief that Urssaf bears, as below; all of it where the law has no relief.
[[nodiscard]] Money urssaf_relief(const PayRules& rules, Money relief);

// The relief of a month by collector. The complementary pension schemes bear the share of their own
// relieved rates in the highest coefficient; Urssaf's part is rounded once, half away from zero,
// and the pension part is the rest, never a second rounding (CSS D241-7 VI: relief x .3380 / .3981
// below 50 staff). The parts sum to `relief`.
[[nodiscard]] std::map<std::string, Money> relief_by_collector(const PayRules& rules, Money relief);

} // namespace cae
