#include "cae/outputs/internal/alert_list.hpp"

#include "cae/outputs/alert_texts.hpp"
#include "cae/outputs/internal/labels.hpp"
#include "cae/outputs/internal/style.hpp"
#include "cae/outputs/screen_text.hpp"

namespace cae {
namespace {

constexpr std::size_t indent = 2;

std::string whom(const Alert& alert, const RecordView& view, Language language) {
    if (alert.member.empty()) return std::string(labels::whole_month.in(language));
    return printable(view.name_of(alert.member));
}

} // namespace

std::string alert_list(const std::vector<Alert>& alerts, const RecordView& view,
                       const Screen& screen) {
    const Language language = screen.language;
    std::string title(labels::alerts.in(language));
    title += " (" + std::to_string(alerts.size()) + ")";
    std::string text = styled(title, Style::bold, screen) + "\n";
    const std::string colon = language == Language::fr ? " : " : ": ";
    for (const Alert& alert : alerts) {
        const std::string line = "- " + whom(alert, view, language) + colon;
        text += wrapped(line + describe(alert, language), screen.width, indent);
    }
    return text;
}

} // namespace cae
