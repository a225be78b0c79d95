#include "cae/outputs/screen/contribution_text.hpp"

#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/charge_steps.hpp"
#include "cae/outputs/words/internal/contribution_words.hpp"

namespace cae {
namespace {

std::string table_of(const std::vector<ChargeStep>& steps, const Screen& screen) {
    TextTable table({{"", Align::left}, {"", Align::right}});
    for (const ChargeStep& step : steps) {
        if (step.is_total) table.add_line();
        table.add({step.label, step.amount});
    }
    return table.render(screen);
}

} // namespace

std::string contribution_text(const ContributionHeading& heading,
                              const std::vector<ExplainedContribution>& charges,
                              const Screen& screen) {
    const Language language = screen.language;
    std::string text = printable(heading.name) + " (" + printable(heading.member.text()) + ")\n";
    text += printable(heading.cooperative) + ", " + to_string(heading.month) + "\n";
    if (charges.empty()) {
        return text + "\n" + std::string(contribution_words::nothing.in(language)) + "\n";
    }
    for (const ExplainedContribution& charge : charges) {
        const ChargeInWords words = charge_in_words(charge, heading.accounts, language);
        text += "\n" + styled(printable(words.title), Style::bold, screen) + "\n";
        text += words.origin + "\n" + table_of(words.steps, screen);
    }
    return text;
}

} // namespace cae
