// What an activity owns and wears out: the register of assets.
#pragma once

#include <cstdint>
#include <string>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"

namespace cae {

// One asset of one activity account over a month.
struct AssetRecord {
    Date in_service;
    std::string number{}; // of the invoice
    std::string label{};
    ActivityId activity{};
    MemberId member{};
    int life_months = 0;
    Money cost{};
    Money depreciated_before{}; // when the month began
    Money depreciation{};       // of the month, a charge of the activity

    [[nodiscard]] Money book_value() const { return cost - depreciated_before - depreciation; }

    friend bool operator==(const AssetRecord&, const AssetRecord&) = default;
};

} // namespace cae
