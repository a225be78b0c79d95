// Explanations for programs: docs/explain.md describes them.
#pragma once

#include <string>

#include "cae/explanation/explain_member.hpp"
#include "cae/outputs/files/month_files.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

// Every figure or, with `line`, that one and the details it is made of. Amounts are exact decimals
// in strings; words are in `language`. Ended by a line end.
// Fails with Rule::reference_must_exist when there is no figure of that name.
[[nodiscard]] Result<std::string> explanation_json(const MemberExplanation& explanation,
                                                   const std::string& line, MonthState state,
                                                   Language language);

} // namespace cae
