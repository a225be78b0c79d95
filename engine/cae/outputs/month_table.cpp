#include "cae/outputs/month_table.hpp"

#include <optional>

#include "cae/outputs/figures.hpp"
#include "cae/outputs/internal/alert_list.hpp"
#include "cae/outputs/internal/labels.hpp"
#include "cae/outputs/internal/record_view.hpp"
#include "cae/outputs/internal/style.hpp"
#include "cae/outputs/text_table.hpp"

namespace cae {
namespace {

// Tables with one row a member and a total below.
class MemberTable {
public:
    MemberTable(std::vector<TextColumn> columns, const Screen& screen)
        : table_(std::move(columns)), screen_(screen) {}

    // Adds the amounts after the texts; an absent one is blank and counts for nothing.
    void add(std::vector<std::string> texts, const std::vector<std::optional<Money>>& amounts) {
        blank_texts_ = texts.size() - 1;
        totals_.resize(amounts.size());
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            if (amounts[i]) totals_[i] += *amounts[i];
            texts.push_back(amounts[i] ? shown(*amounts[i], screen_.language) : "");
        }
        table_.add(std::move(texts));
        ++rows_;
    }

    [[nodiscard]] std::string render() {
        if (rows_ == 0) return {};
        std::vector<std::string> cells{std::string(labels::total.in(screen_.language))};
        cells.resize(1 + blank_texts_);
        for (const Money total : totals_) cells.push_back(shown(total, screen_.language));
        table_.add_line();
        table_.add(std::move(cells));
        return table_.render(screen_);
    }

private:
    TextTable table_;
    const Screen& screen_;
    std::vector<Money> totals_;
    std::size_t blank_texts_ = 0;
    std::size_t rows_ = 0;
};

std::vector<TextColumn> columns(std::initializer_list<Words> texts,
                                std::initializer_list<Words> amounts, Language language) {
    std::vector<TextColumn> columns;
    for (const Words& title : texts) {
        columns.push_back({std::string(title.in(language)), Align::left});
    }
    for (const Words& title : amounts) {
        columns.push_back({std::string(title.in(language)), Align::right});
    }
    return columns;
}

std::string accounts_table(const MonthRecord& record, const RecordView& view,
                           const Screen& screen) {
    using namespace labels;
    MemberTable table(columns({member, stage},
                              {opening, turnover, charges, contribution, pay_cost, closing},
                              screen.language),
                      screen);
    for (const MemberRecord& member : record.members) {
        if (view.accounts_of(member.id).empty()) continue;
        const AccountRecord sum = view.sum_of_accounts(member.id);
        table.add(
            {member.name, std::string(words_of(member.stage).in(screen.language))},
            {sum.opening, sum.turnover, -sum.charges, -sum.contribution, -sum.pay, sum.closing});
    }
    return table.render();
}

std::string pay_table(const MonthRecord& record, const RecordView& view, const Screen& screen) {
    using namespace labels;
    MemberTable table(
        columns({member}, {available, employer_cost, gross, net_before_tax, withholding, net_paid},
                screen.language),
        screen);
    for (const MemberRecord& member : record.members) {
        if (!member.pay) continue;
        const PayRecord& pay = *member.pay;
        const bool has_accounts = !view.accounts_of(member.id).empty();
        table.add({member.name}, {has_accounts ? std::optional(pay.available) : std::nullopt,
                                  pay.employer_cost, pay.gross + pay.overtime_pay,
                                  pay.net_before_tax, -pay.withholding.amount, pay.net_paid});
    }
    return table.render();
}

std::string titled(const Words& title, const std::string& text, const Screen& screen) {
    if (text.empty()) return {};
    return "\n" + styled(title.in(screen.language), Style::bold, screen) + "\n" + text;
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
           titled(labels::activity_accounts, accounts_table(record, view, screen), screen) +
           titled(labels::pay, pay_table(record, view, screen), screen) + "\n" +
           alert_list(record, screen);
}

std::string alert_list(const MonthRecord& record, const Screen& screen) {
    if (record.alerts.empty()) return std::string(labels::no_alert.in(screen.language)) + "\n";
    return alert_list(record.alerts, RecordView(record), screen);
}

} // namespace cae
