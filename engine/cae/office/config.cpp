#include "cae/office/config.hpp"

#include <utility>

#include "cae/inputs/folder/folder.hpp"
#include "cae/inputs/law/chart_file.hpp"
#include "cae/inputs/law/law_texts.hpp"
#include "cae/inputs/law/rulebook_file.hpp"
#include "cae/inputs/law/vat_return_file.hpp"

namespace cae {
namespace {

constexpr const char* law_folder_name = "law";
constexpr const char* chart_folder_name = "accounting";
constexpr const char* vat_return_folder_name = "vat_return";

} // namespace

Result<Config> load_config(const std::filesystem::path& folder) {
    auto rulebook = load_rulebook(folder / law_folder_name);
    auto chart = load_chart(folder / chart_folder_name / "chart.yaml");
    auto vat_return = load_vat_return(folder / vat_return_folder_name / "ca3.yaml");
    auto texts = load_law_texts(folder,
                                {chart_folder_name, law_folder_name, vat_return_folder_name});
    Problems problems;
    const bool law_is_read = gather(rulebook, problems);
    const bool form_is_read = gather(vat_return, problems);
    if (!gather(chart, problems) || !law_is_read || !form_is_read) {
        return refuse(std::move(problems));
    }
    if (!texts) return refuse(std::move(texts.error()));
    return Config{std::move(*rulebook), std::move(*chart), std::move(*vat_return),
                  std::make_shared<const LawTexts>(std::move(*texts))};
}

Result<Chart> chart_of(const std::filesystem::path& folder, const Config& config) {
    return load_own_chart(chart_file(folder), config.chart);
}

} // namespace cae
