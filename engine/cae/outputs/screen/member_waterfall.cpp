#include "cae/outputs/screen/member_waterfall.hpp"

#include "cae/outputs/screen/internal/alert_list.hpp"
#include "cae/outputs/screen/internal/leave_table.hpp"
#include "cae/outputs/screen/internal/recall_tables.hpp"
#include "cae/outputs/screen/internal/record_view.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/payslip_table.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/screen/waterfall_picture.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

std::string heading(const MonthRecord& record, const MemberRecord& member, MonthState state,
                    const Screen& screen) {
    const Language language = screen.language;
    std::string text = printable(member.name) + " (" + printable(member.id.text()) + "), ";
    text.append(words_of(member.stage).in(language)).append(", ");
    text.append(words_of(member.category).in(language)).append(", ");
    text += printable(member.branch.text()) + "\n";
    text += printable(record.cooperative) + ", " + to_string(record.month) + ", ";
    if (state == MonthState::draft) {
        text.append(labels::draft.in(language));
    } else {
        text.append(labels::paid_on.in(language)).append(" ");
        text += to_string(record.payment_day);
    }
    return text + "\n";
}

std::vector<TextColumn> columns_of_accounts(const std::vector<LevyName>& levies,
                                            Language language) {
    std::vector<TextColumn> columns{{std::string(labels::activity.in(language)), Align::left}};
    for (const Words& title :
         {labels::opening, labels::turnover, labels::charges, labels::contribution}) {
        columns.push_back({std::string(title.in(language)), Align::right});
    }
    for (const LevyName& levy : levies) columns.push_back({printable(levy.label), Align::right});
    for (const Words& title : {labels::pay_cost, labels::closing}) {
        columns.push_back({std::string(title.in(language)), Align::right});
    }
    return columns;
}

std::string accounts_table(const MonthRecord& record, const std::vector<AccountRecord>& accounts,
                           const Screen& screen) {
    const Language language = screen.language;
    TextTable table(columns_of_accounts(record.levies, language));
    for (const AccountRecord& account : accounts) {
        std::vector<std::string> cells{account.activity.text(), shown(account.opening, language),
                                       shown(account.turnover, language),
                                       shown(-account.charges, language),
                                       shown(-account.contribution, language)};
        for (const Money levy : account.levies) cells.push_back(shown(-levy, language));
        cells.push_back(shown(-account.pay - account.leave_provision, language));
        cells.push_back(shown(account.closing, language));
        table.add(std::move(cells));
    }
    return table.render(screen);
}

} // namespace

Result<std::string> member_waterfall(const MonthRecord& record, const MemberId& member,
                                     MonthState state, const Screen& screen) {
    const RecordView view(record);
    const MemberRecord* found = view.member(member);
    if (found == nullptr) {
        return refuse(
            Problem{Rule::reference_must_exist, {}, member.text(), {Thing::member}, Privacy::open});
    }
    const auto accounts = view.accounts_of(member);
    const PayRecord* pay = found->pay ? &*found->pay : nullptr;
    std::string text = heading(record, *found, state, screen);
    text += "\n" +
            waterfall_picture(waterfall(accounts, pay, found->leave ? &*found->leave : nullptr,
                                        found->not_payable),
                              screen);
    if (!accounts.empty()) {
        text += titled(labels::activity_accounts, accounts_table(record, accounts, screen), screen);
    }
    if (pay != nullptr) {
        text += titled(labels::payslip, payslip_table(record.pay_lines, *pay, screen), screen);
        const std::string recalls = recalls_of_member(record, member, screen);
        if (!recalls.empty()) text += titled(labels::recalls, recalls, screen);
        text += "\n" + payslip_notes(*pay, found->sums_after, screen);
    }
    if (found->leave) {
        const Money held = view.sum_of_accounts(member).provision_held.total();
        text += titled(labels::paid_leave, leave_table(*found->leave, held, screen), screen);
    }
    const auto alerts = alerts_of_member(record, member, screen.language);
    return alerts.empty() ? text : text + "\n" + alert_list(alerts, screen);
}

} // namespace cae
