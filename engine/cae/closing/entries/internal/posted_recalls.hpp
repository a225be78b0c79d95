// Steps 3 to 6 for recalls: who is paid them, whose account bears them, how they are posted.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/entries/internal/entry_collector.hpp"
#include "cae/closing/pay/pay_terms.hpp"
#include "cae/closing/recalls/internal/recalls.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// Tells the terms what is recalled. Gives terms to the members whose contract has ended: they are
// paid what is recalled, and nothing of the month. Appends Rule::law_must_be_coherent.
void add_recalls_to_terms(const MonthInputs& inputs, PayRulesOfMonth& rules,
                          const RecallsOfMonth& recalls,
                          std::vector<std::optional<PayTerms>>& terms, Problems& problems);

// Charges each recall to the accounts of its member, before anybody looks at what is available;
// adds it to the record with its alert, and its entry to the others.
void post_recalls(const MonthInputs& inputs, const RecallsOfMonth& recalls, MonthRecord& record,
                  EntryCollector& entries);

// The place of a profile in the list, to which it is added when it is a new one.
[[nodiscard]] std::uint32_t place_of_profile(const PayProfile& profile,
                                             std::vector<PayProfile>& profiles);

} // namespace cae
