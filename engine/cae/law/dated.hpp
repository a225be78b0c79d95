// Values that hold from a date until the next one.
#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "cae/base/text.hpp"
#include "cae/calendar/date.hpp"

namespace cae {

// One version of a value: what holds from a day on, and the text that says so. A version without a
// value is an explicit gap: nothing is decided from that day.
template <class T>
// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): no version is made without its date
struct Version {
    Date from;
    std::optional<T> value;
    RareText source;
};

// A value that changes on known dates. Each version holds until the next one begins.
template <class T>
class Dated {
public:
    Dated() = default;

    // Versions must ascend strictly by date; otherwise nothing is returned.
    [[nodiscard]] static std::optional<Dated> of(std::vector<Version<T>> versions) {
        const auto not_ascending = [](const auto& a, const auto& b) { return a.from >= b.from; };
        if (std::adjacent_find(versions.begin(), versions.end(), not_ascending) != versions.end()) {
            return std::nullopt;
        }
        return Dated(std::move(versions));
    }

    // The version in force on `day`, or nothing before the first one and within a gap.
    [[nodiscard]] const Version<T>* version_on(Date day) const {
        const auto after = std::upper_bound(
            versions_.begin(), versions_.end(), day,
            [](Date date, const Version<T>& version) { return date < version.from; });
        if (after == versions_.begin() || !std::prev(after)->value) return nullptr;
        return &*std::prev(after);
    }

    // The value in force on `day`, or nothing.
    [[nodiscard]] const T* on(Date day) const {
        const Version<T>* version = version_on(day);
        return version != nullptr ? &*version->value : nullptr;
    }

    [[nodiscard]] const std::vector<Version<T>>& versions() const { return versions_; }
    [[nodiscard]] bool empty() const { return versions_.empty(); }

private:
    explicit Dated(std::vector<Version<T>> versions) : versions_(std::move(versions)) {}
    std::vector<Version<T>> versions_;
};

} // namespace cae
