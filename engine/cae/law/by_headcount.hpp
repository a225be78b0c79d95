// Values that depend on how many people the cooperative employs.
#pragma once

#include <algorithm>
#include <limits>
#include <vector>

namespace cae {

// Holds from `headcount_from` included to `headcount_below` excluded.
struct HeadcountRange {
    int headcount_from = 0;
    int headcount_below = std::numeric_limits<int>::max();

    [[nodiscard]] bool contains(int headcount) const {
        return headcount >= headcount_from && headcount < headcount_below;
    }
};

template <class T>
struct ForHeadcount {
    HeadcountRange range;
    T value;
};

// Ranges ascend without overlap; a gap between them means that nothing applies there.
template <class T>
using ByHeadcount = std::vector<ForHeadcount<T>>;

// The value for a headcount, or nullptr when no range contains it.
template <class T>
[[nodiscard]] const T* value_for(const ByHeadcount<T>& values, int headcount) {
    const auto found = std::find_if(values.begin(), values.end(), [&](const ForHeadcount<T>& v) {
        return v.range.contains(headcount);
    });
    return found == values.end() ? nullptr : &found->value;
}

} // namespace cae
