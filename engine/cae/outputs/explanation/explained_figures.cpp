#include "cae/outputs/explanation/internal/explained_figures.hpp"

#include <algorithm>

namespace cae {
namespace {

std::string known_names(const MemberExplanation& explanation) {
    std::string names;
    for (const Explanation& figure : explanation.figures) {
        names += (names.empty() ? "" : ", ") + figure.name;
    }
    return names;
}

// The details among the terms of a figure that are not among `found` yet.
void add_details(const std::vector<Explanation>& figures, const Explanation& of,
                 std::vector<const Explanation*>& found) {
    for (const Term& term : of.terms) {
        const Explanation* figure = figure_called(figures, term.name);
        if (figure == nullptr || figure->kind != FigureKind::detail) continue;
        if (std::find(found.begin(), found.end(), figure) == found.end()) found.push_back(figure);
    }
}

} // namespace

Result<std::vector<const Explanation*>> figure_with_details(const MemberExplanation& explanation,
                                                            const std::string& line) {
    const Explanation* figure = figure_called(explanation.figures, line);
    if (figure == nullptr) {
        return refuse(
            Problem{Rule::word_must_be_known, {}, line, {known_names(explanation)}, Privacy::open});
    }
    std::vector<const Explanation*> found{figure};
    for (std::size_t i = 0; i < found.size(); ++i) {
        add_details(explanation.figures, *found[i], found);
    }
    return found;
}

} // namespace cae
