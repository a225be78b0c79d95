// The members, their contracts and their activity accounts.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/place.hpp"
#include "cae/base/strong_id.hpp"
#include "cae/base/text.hpp"
#include "cae/calendar/date.hpp"
#include "cae/cooperative/contribution_rule.hpp"
#include "cae/cooperative/leave_policy.hpp"
#include "cae/cooperative/pay_policy.hpp"
#include "cae/cooperative/split_key.hpp"
#include "cae/cooperative/stage.hpp"
#include "cae/law/contribution_line.hpp"
#include "cae/law/dated.hpp"
#include "cae/law/working_time.hpp"

namespace cae {

// Positions in a Roster: what the engine uses instead of text.
using MemberIndex = std::uint32_t;
using ActivityIndex = std::uint32_t;
using BranchIndex = std::uint32_t;

// What only documents need. Empty values are refused where a document needs them.
struct PersonalTexts {
    std::string_view iban{};
    std::string_view bic{};
    std::string_view nir{}; // 13 digits (2A and 2B in Corsica) and the key of 2
    std::string_view address{};
    std::string_view birth_date{}; // "1980-12-31"
    std::string_view job{};
};

// Keeps them in one piece of memory: a roster may have a million.
class PersonalDetails {
public:
    PersonalDetails() = default;
    explicit PersonalDetails(const PersonalTexts& texts);

    // Views into the details.
    [[nodiscard]] PersonalTexts texts() const;

private:
    static constexpr std::size_t count = 6;

    std::string all_;                            // one after the other
    std::array<std::uint32_t, count> lengths_{}; // of each
};

// The activity that a contract asks for (C. trav. L7331-2): a turnover, each month or each fiscal
// year. A year of entry or exit asks for its share by months of employment.
struct MinimumActivity {
    Money turnover{};
    bool each_month = false;
};

// A levy of the cooperative by a rule of the member's own.
struct MemberLevy {
    std::size_t levy = 0; // position in Cooperative::levies
    Dated<StagedContribution> rule{};
};

struct Member {
    MemberId id{};
    Text name{};
    BranchIndex branch = 0;
    Dated<Stage> stages{};      // `left` is the last one
    Dated<Category> category{}; // non_cadre from the beginning when nothing else is said
    Dated<Money> fixed_part{};  // gross a month, none when absent; permanent staff: their pay
    std::optional<PayPolicy> pay_policy{};    // the cooperative's when absent
    Dated<LeavePolicy> leave{};               // the cooperative's when absent
    Dated<Rate> withholding_rate{};           // the default grid when absent
    Dated<StagedContribution> contribution{}; // the cooperative's when absent
    std::vector<MemberLevy> levies{};         // the cooperative's for those that are absent
    Dated<Hours> weekly_hours{};              // permanent staff only
    Dated<bool> full_ceiling{}; // permanent staff only: part time does not lower the ceiling
    ReliefReference relief_reference = ReliefReference::full;
    Dated<bool> cover_waiver{}; // true: has asked not to join the health cover
    Dated<MinimumActivity> minimum_activity{};
    Dated<int> dependants{}; // they raise what cannot be seized of the pay
    PersonalDetails personal{};
    std::vector<AccountIndex> accounts{}; // one per activity
    KeptPlace place{};                    // where the member is written
};

// An activity account (compte d'activité) belongs to one activity and one member.
struct ActivityAccount {
    ActivityIndex activity = 0;
    MemberIndex member = 0;
};

// An activity that a team shares.
struct Team {
    std::string name{}; // of the activity, for people; may be empty
    Dated<SplitKey> split{};
};

// All members in the order of the file, all activities in the order of their first mention.
struct Roster {
    std::vector<Member> members{};
    std::vector<ActivityId> activities{};
    std::vector<ActivityAccount> accounts{};
    std::map<ActivityIndex, Team> teams{}; // of the activities that have a split key
};

// How a team shares an activity on a day; nullptr when no key is in force.
[[nodiscard]] const SplitKey* split_on(const Roster& roster, ActivityIndex activity, Date day);

// Days of `month` under a contract (any stage but `left`): 0 to the days of the month.
[[nodiscard]] int days_present(const Member& member, Month month);

// Days of `month` as an employee (cesa, associate, permanent): 0 to the days of the month.
[[nodiscard]] int days_employed(const Member& member, Month month);

// The first day of the employment that goes on on `day`, or that ended last before it; nothing for
// who has been no employee.
[[nodiscard]] std::optional<Date> employed_since(const Member& member, Date day);

// Whether employment ends in `month`: an employee in it, without any contract on the day after it.
[[nodiscard]] bool ends_in(const Member& member, Month month);

// Whether every contract of the member has ended before `day`; not so before the first one began.
[[nodiscard]] bool has_left(const Member& member, Date day);

// The last month of somebody who was an employee until leaving; nothing for all others.
[[nodiscard]] std::optional<Month> last_month_employed(const Member& member);

// The stage on the last day of `month` that the member is under contract, or `left`.
[[nodiscard]] Stage stage_in(const Member& member, Month month);

// The same, but `to_come` before the month of the first contract: for people to see.
[[nodiscard]] Stage stage_shown(const Member& member, Month month);

// The stage on a day; `left` before the first contract as after the last one.
[[nodiscard]] Stage stage_on(const Member& member, Date day);

} // namespace cae
