// Where the bars of a picture stand.
#pragma once

#include <algorithm>

#include "cae/papers/paper.hpp"

namespace cae {

// From 0, where the lowest bar or zero begins, to 1, where the highest ends: for drawing alone.
class BarScale {
public:
    explicit BarScale(const PaperBars& bars) {
        for (const PaperBarRow& row : bars.rows) {
            for (const PaperBar& bar : row.bars) {
                lowest_ = std::min(lowest_, bar.from);
                highest_ = std::max(highest_, bar.to);
            }
        }
    }

    [[nodiscard]] double place(std::int64_t number) const {
        if (highest_ == lowest_) return 0;
        return static_cast<double>(number - lowest_) / static_cast<double>(highest_ - lowest_);
    }

private:
    std::int64_t lowest_ = 0;
    std::int64_t highest_ = 0;
};

} // namespace cae
