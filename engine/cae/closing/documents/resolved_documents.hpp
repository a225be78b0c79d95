// The month's documents with the amounts they count with, before any step of the closing.
#pragma once

#include <optional>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/state/clearing_item.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/open_item.hpp"
#include "cae/closing/state/vehicle_mileage.hpp"

namespace cae {

struct ResolvedDocuments {
    std::optional<MonthDocuments> documents; // none when every row counts as it was written
    std::vector<OpenItem> open_items;
    std::vector<VehicleMileage> mileage;
    std::vector<ClearingItem> clearing{}; // that move in the month
};

// Payments get the amounts of what customers owe (cae/closing/documents/customer_accounts.hpp),
// journeys those of the scale (cae/closing/documents/internal/mileage.hpp), exchanges those of what
// is held (cae/closing/documents/local_currency.hpp); what nobody explains goes onto the clearing
// account (cae/closing/documents/clearing.hpp). Fails with all that is wrong in any of them,
// and with Rule::vat_rate_must_be_in_force; Rule::word_must_be_known for the account of a common
// charge.
[[nodiscard]] Result<ResolvedDocuments> resolve_documents(const MonthInputs& inputs);

// The same inputs with the resolved documents in place of the written ones; `resolved` must outlive
// them.
[[nodiscard]] MonthInputs with_documents(const MonthInputs& inputs,
                                         const ResolvedDocuments& resolved);

} // namespace cae
