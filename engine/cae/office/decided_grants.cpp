#include "cae/office/decided_grants.hpp"

#include <utility>

#include "cae/inputs/folder/grants_file.hpp"

namespace cae {
namespace {

constexpr const char* scheme_file = "entreprendre_autrement.yaml";

} // namespace

Result<std::optional<DecidedGrants>> grants_of(const std::filesystem::path& folder,
                                               const std::filesystem::path& config,
                                               std::optional<int> year) {
    if (!year) year = last_year_of_grants(folder);
    if (!year) return std::optional<DecidedGrants>();
    const auto scheme = load_grant_scheme(config / "grants" / scheme_file);
    auto grants = load_grants(folder, *year);
    Problems problems;
    const bool terms_are_read = gather(scheme, problems);
    if (!gather(grants, problems) || !terms_are_read) return refuse(std::move(problems));
    auto decisions = decide_grants(*grants, *scheme);
    if (!decisions) return refuse(std::move(decisions.error()));
    return std::optional(DecidedGrants{std::move(*grants), std::move(*decisions)});
}

} // namespace cae
