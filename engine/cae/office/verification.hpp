// Whether sealed months are what was sealed: everything that the store says is worked out again.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/office/office.hpp"

namespace cae {

// What came of a sealed month, or of an inventory.
struct VerifiedMonth {
    Seal seal;
    std::size_t payslips = 0;       // computed again
    bool is_closed_again = false;   // from its inputs and the law kept with it, to the same rows
    std::size_t changed_inputs = 0; // files that are not what the month was sealed from
    bool holds = true;              // nothing of `problems` is about it
};

struct Verification {
    std::vector<VerifiedMonth> months{}; // and inventories, in the order of sealing
    std::optional<Period> of_head{};     // whose seal was given
    Problems problems{};                 // none: everything holds
};

// Verifies the sealed months of a folder, each in turn:
// 1. the rows of the store against its seal, and the seal against the one before
//    (Rule::seal_must_hold, and the first value that differs from the month closed again:
//    Rule::sealed_value_must_be_as_computed, sealed_row_must_be_there,
//    sealed_row_must_be_computed);
// 2. its identities, and those of its control sums (Rule::store_must_work);
// 3. the books after it against those before it and what it moves (Rule::books_must_follow_months);
// 4. its inputs against their digests (Rule::input_must_be_as_sealed for the tables of the month;
//    files that hold for all months may change as long as the month closes to the same rows);
// 5. the month closed again, each payslip with it, from these inputs under the law that was kept.
//    Where inputs have changed since, each payslip from its own record.
// `head`: a seal that was kept elsewhere, twelve digits or more of it; Rule::head_must_be_a_seal
// when no month has it. `office` is one of Office::open_to_verify. Nothing is written. A month that
// keeps no law is closed again under that of the office, and another result is then no fault.
[[nodiscard]] Verification verify(const Office& office,
                                  const std::optional<std::string>& head = std::nullopt);

} // namespace cae
