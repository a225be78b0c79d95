// The words that stand for the law's enumerators in every file that is read, written or stored.
// They are the enumerators' names and never change.
#pragma once

#include <string_view>

#include "cae/law/contribution_line.hpp"
#include "cae/law/working_time.hpp"

namespace cae {

// No default in these switches: the compiler names the enumerator that has no word yet. "" for a
// number that no enumerator has.

[[nodiscard]] constexpr std::string_view word(Category category) {
    switch (category) {
    case Category::non_cadre:
        return "non_cadre";
    case Category::cadre:
        return "cadre";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view word(Side side) {
    switch (side) {
    case Side::employer:
        return "employer";
    case Side::employee:
        return "employee";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view word(ReliefReference reference) {
    switch (reference) {
    case ReliefReference::full:
        return "full";
    case ReliefReference::equivalent_hours:
        return "equivalent_hours";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view word(CoverKind kind) {
    switch (kind) {
    case CoverKind::health:
        return "health";
    case CoverKind::provident:
        return "provident";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view word(BaseKind kind) {
    switch (kind) {
    case BaseKind::total:
        return "total";
    case BaseKind::tranche:
        return "tranche";
    case BaseKind::total_above_ceiling:
        return "total_above_ceiling";
    case BaseKind::total_above_smic:
        return "total_above_smic";
    case BaseKind::month_capped:
        return "month_capped";
    case BaseKind::csg:
        return "csg";
    case BaseKind::csg_exempt_overtime:
        return "csg_exempt_overtime";
    case BaseKind::csg_other:
        return "csg_other";
    case BaseKind::employer_cover:
        return "employer_cover";
    case BaseKind::month_ceiling:
        return "month_ceiling";
    }
    return "";
}

} // namespace cae
