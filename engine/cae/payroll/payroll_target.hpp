// What a month of pay is asked for.
#pragma once

namespace cae {

// What the month's pay is solved from.
enum class PayrollTarget { gross, budget, net_before_tax };

} // namespace cae
