#include "cae/closing/state/columns/leave_columns.hpp"
#include "cae/outputs/files/internal/month_tables.hpp"

namespace cae {
namespace {

Titles titles_of_leave() {
    Titles titles{"member", "name"};
    add_titles(leave_month_columns, titles);
    titles.insert(titles.end(), {"pay_held", "charges_held", "period_since"});
    add_titles(leave_period_columns, titles);
    titles.push_back("balance");
    return titles;
}

void write_record(const LeaveRecord& leave, const LeaveProvision& held, CsvWriter& csv) {
    write_cells(leave_month_columns, leave, csv);
    csv.amount(held.pay).amount(held.charges);
    csv.text(leave.after.since ? to_string(*leave.after.since) : "");
    write_cells(leave_period_columns, leave.after, csv);
    write_cell(leave.after.balance(), csv);
}

} // namespace

void write_paid_leave(const MonthToWrite& month, const TextSink& sink) {
    const RecordView view(month.record);
    MonthRows rows(month, sink, titles_of_leave());
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
