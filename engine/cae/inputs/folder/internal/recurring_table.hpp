// recurring.csv -> the charges that come back every month.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cae/cooperative/documents.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

// A charge of every month from `from` to `to`. `charge` is its document but for date and number:
// dated on the first day of `from`, its line is that of recurring.csv.
struct RecurringCharge {
    std::variant<ActivityDocument, CommonCharge> charge;
    int day = 1; // of each month; the last day where the month is shorter
    Month from;
    std::optional<Month> to;             // included
    std::optional<ActivityIndex> team{}; // shared by the team of the activity
};

struct RecurringTable {
    std::string_view text;
    const std::string& file;
    const KnownRoster& known;
    const Cooperative& cooperative;
};

// The charges, in the order of the rows. Rule::word_must_be_known, id_must_be_unique,
// number_must_be_in_range when one ends before it begins, and those of reading cells.
[[nodiscard]] std::vector<RecurringCharge> read_recurring_table(const RecurringTable& table,
                                                                Problems& problems);

// Adds their documents to those of a month: one each, numbered NUMBER-2026-06, so that the same
// month always gives the same ones. A charge of a member without a contract on its day is noted:
// Rule::member_must_be_present. One that a team shares is as many as have a share of its
// key of the day: Rule::activity_must_have_team, team_must_be_present.
void add_charges_of_month(const std::vector<RecurringCharge>& charges, const RecurringTable& table,
                          MonthDocuments& documents, Problems& problems);

} // namespace cae::folder_reader
