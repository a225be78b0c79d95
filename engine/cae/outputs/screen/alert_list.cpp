#include "cae/outputs/screen/internal/alert_list.hpp"

#include <unordered_map>

#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/words/alert_texts.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

constexpr std::size_t indent = 2;

std::string whom(const Alert& alert, const RecordView& view, Language language) {
    if (alert.member.empty()) return std::string(labels::whole_month.in(language));
    return printable(view.name_and_id(alert.member));
}

} // namespace

std::vector<AlertLine> alerts_of_month(const MonthRecord& record, const RecordView& view,
                                       Language language) {
    std::vector<AlertLine> lines;
    std::unordered_map<std::string, std::size_t> line_of;
    for (const Alert& alert : record.alerts) {
        std::string what = describe(alert, language);
        const auto [line, is_new] = line_of.try_emplace(what, lines.size());
        if (is_new) {
            lines.push_back({whom(alert, view, language), std::move(what)});
        } else {
            lines[line->second].whom += ", " + whom(alert, view, language);
        }
    }
    return lines;
}

std::vector<AlertLine> alerts_of_member(const MonthRecord& record, const MemberId& member,
                                        Language language) {
    std::vector<AlertLine> lines;
    for (const Alert& alert : record.alerts) {
        if (alert.member == member) lines.push_back({"", describe(alert, language)});
    }
    return lines;
}

std::string alert_list(const std::vector<AlertLine>& alerts, const Screen& screen) {
    if (alerts.empty()) return {};
    const Language language = screen.language;
    std::string text = styled(labels::alerts.in(language), Style::bold, screen) + "\n";
    const std::string colon = language == Language::fr ? " : " : ": ";
    for (const AlertLine& alert : alerts) {
        const std::string start = alert.whom.empty() ? "- " : "- " + alert.whom + colon;
        text += wrapped(start + alert.what, screen.width, indent);
    }
    return text;
}

} // namespace cae
