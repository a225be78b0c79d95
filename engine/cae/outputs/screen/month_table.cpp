#include "cae/outputs/screen/month_table.hpp"

#include <optional>

#include "cae/outputs/screen/internal/alert_list.hpp"
#include "cae/outputs/screen/internal/recall_tables.hpp"
#include "cae/outputs/screen/internal/record_view.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/internal/totalled_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

// The stage is what a narrow screen can do without.
constexpr std::size_t width_for_stages = 90;

// Levies have a column where the cooperative has any.
std::vector<Words> amounts_of_accounts(const MonthRecord& record) {
    using namespace labels;
    std::vector<Words> amounts{opening, turnover, charges, contribution};
    if (!record.levies.empty()) amounts.push_back(levies);
    amounts.insert(amounts.end(), {pay_cost, closing});
    return amounts;
}

std::string accounts_table(const MonthRecord& record, const RecordView& view,
                           const Screen& screen) {
    using namespace labels;
    const bool with_stages = screen.width >= width_for_stages;
    const auto texts = with_stages ? std::vector{member, stage} : std::vector{member};
    TotalledTable table(columns(texts, amounts_of_accounts(record), screen), screen);
    for (const MemberRecord& row : record.members) {
        if (!view.has_accounts(row.id)) continue;
        std::vector<std::string> cells{row.name};
        if (with_stages) cells.emplace_back(words_of(row.stage).in(screen.language));
        const AccountRecord sum = view.sum_of_accounts(row.id);
        std::vector<std::optional<Money>> amounts{sum.opening, sum.turnover, -sum.charges,
                                                  -sum.contribution};
        if (!record.levies.empty()) amounts.emplace_back(-sum_of(sum.levies));
        amounts.insert(amounts.end(), {-sum.pay - sum.leave_provision, sum.closing});
        table.add(std::move(cells), amounts);
    }
    return table.render();
}

std::string pay_table(const MonthRecord& record, const RecordView& view, const Screen& screen) {
    using namespace labels;
    TotalledTable table(
        columns({member}, {available, employer_cost, gross, net_before_tax, withholding, net_paid},
                screen),
        screen);
    for (const MemberRecord& row : record.members) {
        if (!row.pay) continue;
        const PayRecord& paid = *row.pay;
        const bool has_accounts = view.has_accounts(row.id);
        table.add({row.name}, {has_accounts ? std::optional(paid.available) : std::nullopt,
                               paid.employer_cost, paid.gross + paid.overtime_pay,
                               paid.net_before_tax, -paid.withholding.amount, paid.net_paid});
    }
    return table.render();
}

std::string titled_if_any(const Words& title, const std::string& text, const Screen& screen) {
    return text.empty() ? std::string() : titled(title, text, screen);
}

std::string heading(const MonthRecord& record, MonthState state, const Screen& screen) {
    std::string text = printable(record.cooperative) + ", " + to_string(record.month);
    if (state == MonthState::draft) {
        text.append(", ").append(labels::draft.in(screen.language));
    } else {
        text.append(", ").append(labels::paid_on.in(screen.language));
        text += " " + to_string(record.payment_day);
    }
    text = styled(text, Style::bold, screen);
    return text.append("\n").append(labels::in_euros.in(screen.language)).append("\n");
}

} // namespace

std::string month_table(const MonthRecord& record, MonthState state, const Screen& screen) {
    const RecordView view(record);
    return heading(record, state, screen) +
           titled_if_any(labels::activity_accounts, accounts_table(record, view, screen), screen) +
           titled_if_any(labels::pay, pay_table(record, view, screen), screen) +
           titled_if_any(labels::recalls, recalls_of_month(record, view, screen), screen) + "\n" +
           alert_list(record, screen);
}

std::string alert_list(const MonthRecord& record, const Screen& screen) {
    if (record.alerts.empty()) return std::string(labels::no_alert.in(screen.language)) + "\n";
    return alert_list(alerts_of_month(record, RecordView(record), screen.language), screen);
}

} // namespace cae
