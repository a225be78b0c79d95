// Explanations for people, on a terminal.
#pragma once

#include <string>

#include "cae/explanation/explain_member.hpp"
#include "cae/outputs/files/month_files.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// Every figure of the way from turnover to net in a line or, with `line`, that one in full and the
// details it is made of. Fails with Rule::reference_must_exist when there is no figure of that
// name.
[[nodiscard]] Result<std::string> explanation_text(const MemberExplanation& explanation,
                                                   const std::string& line, MonthState state,
                                                   const Screen& screen);

} // namespace cae
