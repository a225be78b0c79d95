// The analytic axis: whose result an entry line belongs to.
#pragma once

#include <compare>
#include <optional>

#include "cae/base/strong_id.hpp"

namespace cae {

// An activity account's section, or one of the cooperative's own when both are empty: that of a
// branch, or of none.
struct Section {
    ActivityId activity;
    MemberId member;
    BranchId branch{}; // of the cooperative's own sections alone

    [[nodiscard]] bool is_cooperative() const { return activity.empty() && member.empty(); }

    friend auto operator<=>(const Section&, const Section&) = default;
    friend bool operator==(const Section&, const Section&) = default;
};

} // namespace cae
