#include "cae/outputs/explanation/explanation_text.hpp"

#include <algorithm>

#include "cae/outputs/explanation/internal/explained_figures.hpp"
#include "cae/outputs/explanation/internal/figure_text.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/internal/quantities.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

constexpr std::size_t column_gap = 2;
constexpr std::size_t least_expression = 16;

constexpr Words as_sealed{"as it was sealed", "tel qu'il a été scellé"};
constexpr Words disagrees{
    "{0}: the month has {1}, the folder's files now give {2}. The figure is that of "
    "the month; rows below are those of the files.",
    "{0} : le mois a {1}, les fichiers du dossier donnent maintenant {2}. Le chiffre "
    "est celui du mois ; les lignes plus bas sont celles des fichiers."};
constexpr Words do_not_apply{"Lines that do not concern the member: {0}.",
                             "Lignes qui ne concernent pas le membre : {0}."};
constexpr Words what_next{"A name after the member explains one figure in full, such as {0}.",
                          "Un nom après le membre explique un chiffre en entier, comme {0}."};

std::string heading(const MemberExplanation& explanation, MonthState state, const Screen& screen) {
    const Words& words = state == MonthState::draft ? labels::draft : as_sealed;
    return printable(explanation.name) + " (" + printable(explanation.member.text()) + "), " +
           to_string(explanation.month) + ", " + std::string(words.in(screen.language)) + "\n";
}

bool is_about(const Disagreement& found, const std::vector<const Explanation*>& figures) {
    return std::any_of(figures.begin(), figures.end(),
                       [&](const auto* figure) { return figure->name == found.figure; });
}

// Those about the figures that are shown.
std::string disagreements(const MemberExplanation& explanation,
                          const std::vector<const Explanation*>& figures, const Screen& screen) {
    std::string text;
    for (const Disagreement& found : explanation.disagreements) {
        if (!is_about(found, figures)) continue;
        text += wrapped(
            fill(disagrees, screen.language, {found.figure, found.in_record, found.in_files}),
            screen.width, column_gap);
    }
    return text;
}

// The figures that make the way from turnover to net, those that concern the member.
class Overview {
public:
    Overview(const std::vector<const Explanation*>& figures, const Screen& screen)
        : figures_(figures), screen_(screen) {
        for (const Explanation* figure : figures) {
            names_ = std::max(names_, figure->name.size());
            values_ = std::max(values_, display_width(shown(figure->value, screen.language)));
        }
    }

    std::string text() const {
        std::string lines;
        std::string others;
        for (const Explanation* figure : figures_) {
            if (figure->formula == Formula::line_does_not_apply ||
                figure->formula == Formula::no_cover) {
                others += (others.empty() ? "" : ", ") + figure->name;
            } else {
                lines += line_of(*figure);
            }
        }
        if (others.empty()) return lines;
        return lines +
               wrapped(fill(do_not_apply, screen_.language, {others}), screen_.width, column_gap);
    }

private:
    std::string line_of(const Explanation& figure) const {
        const std::size_t taken = names_ + column_gap + values_ + column_gap;
        const std::size_t left = std::max(screen_.width, taken + least_expression) - taken;
        return padded(figure.name, names_, Align::left) + "  " +
               padded(shown(figure.value, screen_.language), values_, Align::right) + "  " +
               shortened(expression_of(figure, screen_.language), left) + "\n";
    }

    const std::vector<const Explanation*>& figures_;
    const Screen& screen_;
    std::size_t names_ = 0;
    std::size_t values_ = 0;
};

std::vector<const Explanation*> figures_of_the_way(const MemberExplanation& explanation) {
    std::vector<const Explanation*> figures;
    for (const Explanation& figure : explanation.figures) {
        if (figure.kind != FigureKind::detail) figures.push_back(&figure);
    }
    return figures;
}

std::string overview(const MemberExplanation& explanation, const Screen& screen) {
    const auto figures = figures_of_the_way(explanation);
    std::string text = disagreements(explanation, figures, screen) + "\n";
    text += Overview(figures, screen).text();
    if (figures.empty()) return text;
    return text + wrapped(fill(what_next, screen.language, {figures.back()->name}), screen.width,
                          column_gap);
}

} // namespace

Result<std::string> explanation_text(const MemberExplanation& explanation, const std::string& line,
                                     MonthState state, const Screen& screen) {
    std::string text = heading(explanation, state, screen);
    if (line.empty()) return text + overview(explanation, screen);
    const auto figures = figure_with_details(explanation, line);
    if (!figures) return refuse(figures.error());
    text += disagreements(explanation, *figures, screen);
    for (const Explanation* figure : *figures) {
        text += "\n" + figure_text(*figure, explanation.figures, screen);
    }
    return text;
}

} // namespace cae
