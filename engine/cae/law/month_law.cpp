#include "cae/law/month_law.hpp"

#include <utility>

namespace cae {

Result<MonthLaw> month_law(const Rulebook& rulebook, Month month, Date payment_day) {
    auto law = law_in_force(rulebook, month);
    auto grid = withholding_grid_on(rulebook, payment_day);
    auto seizable = seizable_law_on(rulebook, payment_day);
    Problems problems;
    const bool law_is_there = gather(law, problems);
    const bool grid_is_there = gather(grid, problems);
    if (!gather(seizable, problems) || !law_is_there || !grid_is_there) {
        return refuse(std::move(problems));
    }
    return MonthLaw{std::move(*law), std::move(*grid), std::move(*seizable)};
}

} // namespace cae
