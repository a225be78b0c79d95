#include "cae/outputs/reports/internal/report_parts.hpp"

#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/internal/report_words.hpp"

namespace cae {

std::string report_title(const std::string& cooperative, const Words& what, const ReportSpan& span,
                         Language language) {
    std::string title = cooperative + ", " + std::string(what.in(language)) + ", " +
                        to_string(span.first);
    return span.first == span.last ? title : title + " - " + to_string(span.last);
}

std::vector<ReportColumn> group_columns(GroupBy by) {
    const ReportColumn activity{"activity", labels::activity};
    const ReportColumn member{"member", labels::member};
    const ReportColumn branch{"branch", report_words::branch};
    switch (by) {
    case GroupBy::account:
        return {};
    case GroupBy::section:
        return {activity, member, branch};
    case GroupBy::branch:
        return {branch};
    case GroupBy::activity:
        return {activity};
    case GroupBy::member:
        return {member};
    case GroupBy::party:
        return {{"party", report_words::party}};
    }
    return {};
}

std::vector<ReportCell> group_cells(GroupBy by, const Section& section, InternedText party) {
    const std::string_view activity = section.activity.text();
    const std::string_view member = section.member.text();
    const std::string_view branch = section.branch.text();
    switch (by) {
    case GroupBy::account:
        return {};
    case GroupBy::section:
        return {activity, member, branch};
    case GroupBy::branch:
        return {branch};
    case GroupBy::activity:
        return {activity};
    case GroupBy::member:
        return {member};
    case GroupBy::party:
        return {std::string_view(party.text())};
    }
    return {};
}

} // namespace cae
