// One figure in full.
#pragma once

#include <string>
#include <vector>

#include "cae/explanation/explanation.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// Name, value, what it is called, its formula and everything that went in; each line ended.
[[nodiscard]] std::string figure_text(const Explanation& figure,
                                      const std::vector<Explanation>& figures,
                                      const Screen& screen);

// How the figure comes about in one line: "opening + turnover", "13% x base_total", or the words of
// its formula.
[[nodiscard]] std::string expression_of(const Explanation& figure, Language language);

} // namespace cae
