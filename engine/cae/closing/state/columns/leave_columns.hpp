// The columns of paid leave.
#pragma once

#include <tuple>

#include "cae/base/column.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// What the month did. Days stand for themselves beside the amounts of their indemnity.
inline constexpr std::tuple leave_month_columns{
    Column("acquired", &LeaveRecord::acquired),
    Column("taken", &LeaveRecord::taken, &LeaveIndemnity::days),
    Column("taken_tenth", &LeaveRecord::taken, &LeaveIndemnity::tenth),
    Column("taken_maintenance", &LeaveRecord::taken, &LeaveIndemnity::maintenance),
    Column("taken_due", &LeaveRecord::taken, &LeaveIndemnity::due),
    Column("settled", &LeaveRecord::settled, &LeaveIndemnity::days),
    Column("settled_tenth", &LeaveRecord::settled, &LeaveIndemnity::tenth),
    Column("settled_maintenance", &LeaveRecord::settled, &LeaveIndemnity::maintenance),
    Column("settled_due", &LeaveRecord::settled, &LeaveIndemnity::due),
    Column("paid", &LeaveRecord::paid),
    Column("provisioned_pay", &LeaveRecord::provisioned, &LeaveProvision::pay),
    Column("provisioned_charges", &LeaveRecord::provisioned, &LeaveProvision::charges),
    Column("released_pay", &LeaveRecord::released, &LeaveProvision::pay),
    Column("released_charges", &LeaveRecord::released, &LeaveProvision::charges),
    Column("told", &LeaveRecord::told),
    Column("lost", &LeaveRecord::lost)};

// The counters by period.
inline constexpr std::tuple leave_period_columns{
    Column("earlier_acquired", &LeaveCounters::earlier, &LeavePeriod::acquired),
    Column("earlier_taken", &LeaveCounters::earlier, &LeavePeriod::taken),
    Column("earlier_gross", &LeaveCounters::earlier, &LeavePeriod::gross),
    Column("previous_acquired", &LeaveCounters::previous, &LeavePeriod::acquired),
    Column("previous_taken", &LeaveCounters::previous, &LeavePeriod::taken),
    Column("previous_gross", &LeaveCounters::previous, &LeavePeriod::gross),
    Column("current_acquired", &LeaveCounters::current, &LeavePeriod::acquired),
    Column("current_taken", &LeaveCounters::current, &LeavePeriod::taken),
    Column("current_gross", &LeaveCounters::current, &LeavePeriod::gross),
    Column("earlier_ending", &LeaveCounters::earlier, &LeavePeriod::ending),
    Column("earlier_until", &LeaveCounters::earlier, &LeavePeriod::until),
    Column("previous_ending", &LeaveCounters::previous, &LeavePeriod::ending),
    Column("previous_until", &LeaveCounters::previous, &LeavePeriod::until)};

inline constexpr auto leave_counter_columns = std::tuple_cat(
    std::tuple{Column("since", &LeaveCounters::since)}, leave_period_columns,
    std::tuple{Column("period_sick_days", &LeaveCounters::sick),
               Column("was_told", &LeaveCounters::told)});

inline constexpr auto leave_columns = std::tuple_cat(
    leave_month_columns, columns_within(&LeaveRecord::after, leave_counter_columns));

} // namespace cae
