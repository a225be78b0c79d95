#include "cae/outputs/reports/internal/report_parts.hpp"

#include <array>
#include <cstddef>
#include <string_view>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/internal/report_words.hpp"

namespace cae {
namespace {

// What rows are told apart by, in the order of the columns: activity, member, branch, party.
constexpr std::size_t group_parts = 4;

using GroupRow = EnumRow<GroupBy, std::array<bool, group_parts>>;

constexpr std::array groups_by_part{GroupRow{GroupBy::account, {}},
                                    GroupRow{GroupBy::section, {true, true, true, false}},
                                    GroupRow{GroupBy::branch, {false, false, true, false}},
                                    GroupRow{GroupBy::activity, {true, false, false, false}},
                                    GroupRow{GroupBy::member, {false, true, false, false}},
                                    GroupRow{GroupBy::party, {false, false, false, true}}};
static_assert(is_complete(groups_by_part));

template <class Part>
std::vector<Part> chosen(GroupBy by, const std::array<Part, group_parts>& parts) {
    const auto wanted = value_in(groups_by_part, by);
    std::vector<Part> found;
    for (std::size_t i = 0; i < group_parts; ++i) {
        if (wanted[i]) found.push_back(parts[i]);
    }
    return found;
}

} // namespace

std::string report_title(const ReportSheet& sheet, const Words& what, const ReportSpan& span) {
    std::string title = sheet.cooperative + ", " + in(what, sheet.screen) + ", " +
                        to_string(span.first);
    return span.first == span.last ? title : title + " - " + to_string(span.last);
}

std::vector<ReportColumn> group_columns(GroupBy by) {
    const std::array<ReportColumn, group_parts> columns{{{"activity", labels::activity},
                                                         {"member", labels::member},
                                                         {"branch", report_words::branch},
                                                         {"party", report_words::party}}};
    return chosen(by, columns);
}

std::vector<ReportCell> group_cells(GroupBy by, const Section& section, InternedText party) {
    const std::array<ReportCell, group_parts> cells{
        std::string_view(section.activity.text()), std::string_view(section.member.text()),
        std::string_view(section.branch.text()), std::string_view(party.text())};
    return chosen(by, cells);
}

} // namespace cae
