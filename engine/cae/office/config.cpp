#include "cae/office/config.hpp"

#include <utility>

#include "cae/inputs/law/chart_file.hpp"
#include "cae/inputs/law/rulebook_file.hpp"

namespace cae {

Result<Config> load_config(const std::filesystem::path& folder) {
    auto rulebook = load_rulebook(folder / "law");
    auto chart = load_chart(folder / "accounting" / "chart.yaml");
    Problems problems;
    const bool law_is_read = gather(rulebook, problems);
    if (!gather(chart, problems) || !law_is_read) return refuse(std::move(problems));
    return Config{std::move(*rulebook), std::move(*chart)};
}

} // namespace cae
