#include "command_line/command.hpp"
#include "terminal/environment.hpp"
#include "texts.hpp"

namespace cae::cli {

std::optional<std::filesystem::path> config_folder(const CommandContext& context) {
    const ConfigSearch search = find_config(context.global.config);
    if (search.found) return search.found;
    std::string places;
    for (const auto& place : search.tried) {
        places += (places.empty() ? "" : ", ") + place.string();
    }
    context.console.tell(texts::config_not_found, {places});
    return std::nullopt;
}

} // namespace cae::cli
