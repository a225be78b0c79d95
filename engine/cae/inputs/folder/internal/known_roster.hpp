// The roster as tables refer to it.
#pragma once

#include <optional>
#include <vector>

#include "cae/cooperative/roster_index.hpp"
#include "cae/inputs/text/internal/csv_values.hpp"

namespace cae::folder_reader {

// What every row of a table asks about its member, side by side: members themselves are large and
// lie far apart.
struct MemberFacts {
    std::uint32_t accounts = 0;     // how many
    AccountIndex first_account = 0; // when there is one
    Date from;                      // first day of the first contract
    Date left;                      // first day without one; beyond every date while there is one
    Date employed_from; // an employee from that day until `left`; else beyond every date
};

// When the roster is not complete (a member could not be read) an unknown reference is passed over:
// the problem that prevents judging it is noted.
class KnownRoster {
public:
    // `known_roster` must outlive it unchanged.
    KnownRoster(const Roster& known_roster, bool is_complete, bool has_all_teams = true);

    const Roster& roster;
    RosterIndex index;
    bool complete;
    bool teams_complete;            // otherwise a missing split key is passed over
    std::vector<MemberFacts> facts; // parallel to the members
};

// The member a cell names. Rule::id_must_be_safe, reference_must_exist.
[[nodiscard]] std::optional<MemberIndex> member_in(const CsvCell& cell, const KnownRoster& known);

// The same in a table that names its members in the order of the roster more often than not:
// `last` is the one before, and then this one.
[[nodiscard]] std::optional<MemberIndex> member_in(const CsvCell& cell, const KnownRoster& known,
                                                   MemberIndex& last);

// The same of a cell that may not be blank. Rule::text_must_not_be_empty.
[[nodiscard]] std::optional<MemberIndex> needed_member_in(const CsvCell& cell,
                                                          const KnownRoster& known);
[[nodiscard]] std::optional<MemberIndex>
needed_member_in(const CsvCell& cell, const KnownRoster& known, MemberIndex& last);

// Whether the member is an employee on `day`, and from then on until leaving: the quick answer for
// nearly everybody, `days_employed` knows about all.
[[nodiscard]] inline bool is_settled_employee(const MemberFacts& member, Date day) {
    return member.employed_from <= day && day < member.left;
}

// The account of `member` in the activity a cell names; the member's only one when it is blank.
// Rule::reference_must_exist, member_must_have_activity, text_must_not_be_empty.
[[nodiscard]] std::optional<AccountIndex> account_in(const CsvCell& cell, MemberIndex member,
                                                     const KnownRoster& known);

// The activity a cell names, whoever has an account in it. Rule::id_must_be_safe,
// reference_must_exist.
[[nodiscard]] std::optional<ActivityIndex> activity_in(const CsvCell& cell,
                                                       const KnownRoster& known);

// How the team of the activity a cell names shares it on `date`; nullptr when nobody can tell,
// which is noted: Rule::id_must_be_safe, reference_must_exist, activity_must_have_team.
[[nodiscard]] const SplitKey* team_in(const CsvCell& cell, Date date, const KnownRoster& known);

// A member of the team without a contract on `date`, or nothing.
[[nodiscard]] std::optional<MemberIndex> absent_member(const SplitKey& team, Date date,
                                                       const KnownRoster& known);

} // namespace cae::folder_reader
