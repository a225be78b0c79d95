// The closing of a month, as numbered pure steps. Start reading here.
#pragma once

#include <atomic>
#include <cstddef>

#include "cae/base/result.hpp"
#include "cae/closing/preparation/prepared_month.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

struct ClosingOptions {
    unsigned threads = 0;                             // 0: as many as the machine has
    std::atomic<std::size_t>* members_done = nullptr; // counts members while their pay is computed
};

// Computes the month: accounts, contribution, pay, entries, alerts and totals. Pure: the same
// inputs give the same record, whatever the number of threads. Seals nothing. Fails with every
// problem that prevents the closing: a gap (Rule::month_must_be_next), a month that is sealed
// already (Rule::month_must_not_be_sealed), a dated value that is missing
// (Rule::dated_value_must_be_in_force), a sum beyond 64 bits (Rule::sum_must_not_overflow).
[[nodiscard]] Result<MonthRecord> close_month(const PreparedMonth& month,
                                              const ClosingOptions& options = {});

} // namespace cae
