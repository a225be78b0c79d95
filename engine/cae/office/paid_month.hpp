// A sealed month with the law that its pay was computed by.
#pragma once

#include <memory>

#include "cae/explanation/rated_pay.hpp"
#include "cae/office/office.hpp"

namespace cae {

struct PaidMonth {
    std::unique_ptr<const MonthRecord> record;
    std::shared_ptr<const Books> before; // that it was closed on
    std::shared_ptr<const Config> law;   // kept with it, or that of today for one that kept none
};

// Fails with Rule::month_must_exist when the month is not sealed, as Store::read does, and as
// load_config does for the texts that were kept.
[[nodiscard]] Result<PaidMonth> paid_month(const Office& office, Month month);

// Its payslips, rated again. `month` must outlive them. Fails as RatedPay::of does.
[[nodiscard]] Result<RatedPay> rated_pay(const PaidMonth& month);

} // namespace cae
