// The surplus of a year: who gets which part of it, by the rules of the cooperative's form.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/base/place.hpp"
#include "cae/base/result.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/work_share.hpp"
#include "cae/law/surplus_law.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Interest on the paid-up shares, when the meeting decides some.
struct ShareInterest {
    Money shares{};
    Rate rate{};
    Rate mean_tmo{};             // mean TMO of the three civil years before the meeting
    bool above_reserves = false; // the statutes allow more than what goes to reserves (SCOP)
    Place place{};
};

// What the accounts say of the year and what the general meeting decides about it.
struct SurplusDecisions {
    Money surplus{};        // excédent net de gestion; negative when the year lost
    Money earlier_losses{}; // brought forward, not yet made good
    Money capital{};        // SCOP: the highest amount it has reached; SCIC: its amount
    Money reserves{};       // SCOP: the legal reserve; SCIC: all reserves; before the allocation
    std::optional<ShareInterest> interest{};
    // SCOP
    Rate work_share{};            // to the employees
    bool nobody_entitled = false; // no employee has a right to it: all goes to the fund
    WorkShareCriteria criteria{};
    // SCIC
    Rate statutory_reserve{}; // of what is left after the legal reserve
    Money public_aid{};       // received in the year: it may not serve interest
    Place share_place{};      // where work_share or statutory_reserve stands
    // Where the surplus stands; none when it is left to the books.
    std::optional<Place> surplus_place{};
    bool is_of_books = false;    // the surplus is the result that the books give
    std::string open_accounts{}; // why accounts on which something waits may stay as they are
};

enum class SurplusPart {
    loss_carried,   // a year that lost: nothing to share
    earlier_losses, // made good first
    legal_reserve,
    development_fund,  // SCOP: all that is left
    statutory_reserve, // SCIC: all that is left
    work_share,
    share_interest,
};

struct AllocatedAmount {
    SurplusPart part{};
    Money amount;

    friend bool operator==(const AllocatedAmount&, const AllocatedAmount&) = default;
};

// The parts sum to the surplus.
struct SurplusAllocation {
    Money surplus;
    std::vector<AllocatedAmount> parts;
    bool interest_was_cut = false; // the rate gave more than the limits of the amount

    // Zero for a part that there is not.
    [[nodiscard]] Money of(SurplusPart part) const;
};

// The allocation, part by part in the law's order. Reserves are rounded half away from zero, the
// employees' share up (it may not be less than its fraction), interest down; what is left goes to
// the development fund (SCOP) or the statutory reserve (SCIC).
// Fails, all at once, with Rule::feature_must_be_supported for another form,
// Rule::allocation_must_reach for a share below its legal least, and
// Rule::allocation_must_not_exceed for a rate of interest or a share above its most.
[[nodiscard]] Result<SurplusAllocation>
allocate_surplus(LegalForm form, const SurplusDecisions& decisions, const SurplusLaw& law);

} // namespace cae
