#include "cae/outputs/files/internal/month_tables.hpp"

namespace cae {
namespace {

void write_days(LeaveDays days, CsvWriter& csv) { csv.decimal(to_string(days)); }

void write_indemnity(const LeaveIndemnity& indemnity, CsvWriter& csv) {
    write_days(indemnity.days, csv);
    csv.amount(indemnity.tenth).amount(indemnity.maintenance).amount(indemnity.due);
}

void write_period(const LeavePeriod& period, CsvWriter& csv) {
    write_days(period.acquired, csv);
    write_days(period.taken, csv);
    csv.amount(period.gross);
}

void write_record(const LeaveRecord& leave, const LeaveProvision& held, CsvWriter& csv) {
    write_days(leave.acquired, csv);
    write_indemnity(leave.taken, csv);
    write_indemnity(leave.settled, csv);
    csv.amount(leave.paid);
    csv.amount(leave.provisioned.pay).amount(leave.provisioned.charges);
    csv.amount(leave.released.pay).amount(leave.released.charges);
    csv.amount(held.pay).amount(held.charges);
    csv.text(leave.after.since ? to_string(*leave.after.since) : "");
    write_period(leave.after.earlier, csv);
    write_period(leave.after.previous, csv);
    write_period(leave.after.current, csv);
    write_days(leave.after.balance(), csv);
}

} // namespace

void write_paid_leave(const MonthToWrite& month, const TextSink& sink) {
    const RecordView view(month.record);
    MonthRows rows(month, sink,
                   {"member",
                    "name",
                    "acquired",
                    "taken",
                    "taken_tenth",
                    "taken_maintenance",
                    "taken_due",
                    "settled",
                    "settled_tenth",
                    "settled_maintenance",
                    "settled_due",
                    "paid",
                    "provisioned_pay",
                    "provisioned_charges",
                    "released_pay",
                    "released_charges",
                    "pay_held",
                    "charges_held",
                    "period_since",
                    "earlier_acquired",
                    "earlier_taken",
                    "earlier_gross",
                    "previous_acquired",
                    "previous_taken",
                    "previous_gross",
                    "current_acquired",
                    "current_taken",
                    "current_gross",
                    "balance"});
    for (const MemberRecord& member : month.record.members) {
        if (!member.leave) continue;
        CsvWriter& csv = rows.begin();
        csv.text(member.id.text()).text(member.name);
        write_record(*member.leave, view.sum_of_accounts(member.id).provision_held, csv);
        rows.end();
    }
    rows.finish();
}

} // namespace cae
