// The dates by which something must happen in the contracts of members.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/law/contract_law.hpp"

namespace cae {

enum class ClockKind {
    cape_renewal,     // the CAPE must be renewed or ends
    cape_end,         // it cannot last longer
    trial_end,        // the trial period ends
    associate_by,     // the contract ends unless the member has become an associate
    minimum_activity, // the contract asks for more turnover by then
    variable_balance, // the balance of the variable part is paid: concerns the whole cooperative
};

struct Clock {
    ClockKind kind{};
    MemberId member{}; // empty when it concerns the whole cooperative
    std::string name{};
    Date from;       // the day from which it runs
    Date date;       // the day on which it ends
    int term = 1;    // which one of its kind: the second renewal is 2
    Money missing{}; // of the turnover asked for

    friend bool operator==(const Clock&, const Clock&) = default;
};

// The clocks that run on `day` for every member under contract, by date, then in the order of the
// roster. One whose date has passed is among them as long as what it asks for has not been done: a
// project holder beyond the longest CAPE, an entrepreneur-salarié who should be an associate. A
// renewal or a trial period that has passed asks for nothing any more.
[[nodiscard]] std::vector<Clock> clocks_on(Date day, const Roster& roster, const ContractLaw& law);

// From which day on the member is first in the stage.
[[nodiscard]] std::optional<Date> first_day_of(const Member& member, Stage stage);

// The clock of the balance of the variable part, from the meeting that approves the accounts.
[[nodiscard]] Clock balance_clock(Date meeting, const ContractLaw& law);

// Puts clocks in the order of their dates; on one day their order stays.
void sort_by_date(std::vector<Clock>& clocks);

} // namespace cae
