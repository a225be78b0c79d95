// Which figures an explanation shows.
#pragma once

#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/explanation/explain_member.hpp"

namespace cae {

// The figure called `line` and, each once, the details among its terms and among theirs.
// Fails with Rule::word_must_be_known, whose {0} lists the known names.
[[nodiscard]] Result<std::vector<const Explanation*>>
figure_with_details(const MemberExplanation& explanation, const std::string& line);

} // namespace cae
