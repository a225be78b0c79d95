#include "settings.hpp"

#include "cae/inputs/law/chart_file.hpp"
#include "cae/inputs/law/rulebook_file.hpp"

namespace cae::cli {

Result<Settings> load_settings(const std::filesystem::path& config) {
    auto rulebook = load_rulebook(config / "law");
    auto chart = load_chart(config / "accounting" / "chart.yaml");
    Problems problems;
    const bool law_is_read = gather(rulebook, problems);
    if (!gather(chart, problems) || !law_is_read) return refuse(std::move(problems));
    return Settings{std::move(*rulebook), std::move(*chart)};
}

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

} // namespace cae::cli
