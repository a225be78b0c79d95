#include "terminal/month_summary.hpp"

#include "cae/outputs/screen/month_table.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

constexpr std::size_t most_members_shown = 300;

std::string totals_table(const MonthRecord& record, const Screen& screen) {
    TextTable table({{"", Align::left}, {"", Align::right}});
    const auto add = [&](const Words& name, const std::string& value) {
        table.add({std::string(name.in(screen.language)), value});
    };
    const auto amount = [&](const Words& name, Money value) {
        add(name, shown_euros(value, screen.language));
    };
    const auto count = [&](const Words& name, std::size_t value) {
        add(name, shown_number(std::to_string(value), screen.language));
    };
    const MonthTotals& totals = record.totals;
    count(texts::members, record.members.size());
    amount(texts::turnover, totals.turnover);
    amount(texts::charges, totals.charges);
    amount(texts::contribution, totals.contribution);
    amount(texts::employer_cost, totals.employer_cost);
    amount(texts::gross, totals.gross);
    amount(texts::net_paid, totals.net_paid);
    amount(texts::balances, totals.accounts_closing);
    count(texts::alerts, record.alerts.size());
    return table.render(screen);
}

} // namespace

std::string month_summary(const MonthRecord& record, const Screen& screen) {
    if (record.members.size() <= most_members_shown) {
        return month_table(record, MonthState::draft, screen);
    }
    return record.cooperative + ", " + to_string(record.month) + "\n\n" +
           totals_table(record, screen);
}

} // namespace cae::cli
