#include "cae/outputs/screen/activity_statement.hpp"

#include "cae/outputs/screen/internal/record_view.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/internal/totalled_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

std::string heading(const MonthRecord& record, const ActivityId& activity, MonthState state,
                    const Screen& screen) {
    std::string text = printable(activity.text()) + ", " + printable(record.cooperative) + ", " +
                       to_string(record.month);
    if (state == MonthState::draft) text.append(", ").append(labels::draft.in(screen.language));
    text = styled(text, Style::bold, screen) + "\n";
    return text.append(labels::in_euros.in(screen.language)).append("\n\n");
}

Money result_of(const AccountRecord& account) {
    return account.turnover - account.charges - account.contribution - sum_of(account.levies);
}

} // namespace

Result<std::string> activity_statement(const MonthRecord& record, const ActivityId& activity,
                                       MonthState state, const Screen& screen) {
    using namespace labels;
    const RecordView view(record);
    TotalledTable table(columns({member},
                                {opening, turnover, charges, contribution, levies,
                                 result_before_pay, pay_cost, closing},
                                screen),
                        screen);
    for (const AccountRecord& account : record.accounts) {
        if (account.activity != activity) continue;
        const std::string& name = view.name_of(account.member);
        table.add({name.empty() ? account.member.text() : name},
                  {account.opening, account.turnover, -account.charges, -account.contribution,
                   -sum_of(account.levies), result_of(account),
                   -account.pay - account.leave_provision, account.closing});
    }
    const std::string rows = table.render();
    if (rows.empty()) {
        return refuse(Problem{
            Rule::reference_must_exist, {}, activity.text(), {Thing::activity}, Privacy::open});
    }
    return heading(record, activity, state, screen) + rows;
}

} // namespace cae
