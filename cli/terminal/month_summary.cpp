#include "terminal/month_summary.hpp"

#include "cae/outputs/screen/month_table.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"

namespace cae::cli {

namespace {

namespace words {

constexpr Words members{"Members", "Membres"};
constexpr Words turnover{"Turnover excl. VAT", "Chiffre d'affaires HT"};
constexpr Words charges{"Direct charges", "Charges directes"};
constexpr Words contribution{"Cooperative contribution", "Contribution coopérative"};
constexpr Words employer_cost{"Employer cost", "Coût employeur"};
constexpr Words gross{"Gross pay", "Salaires bruts"};
constexpr Words net_paid{"Net paid", "Nets payés"};
constexpr Words balances{"Activity accounts", "Comptes d'activité"};
constexpr Words alerts{"Alerts (alerts.csv among the files)",
                       "Alertes (alerts.csv parmi les fichiers)"};

} // namespace words

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
    count(words::members, record.members.size());
    amount(words::turnover, totals.turnover);
    amount(words::charges, totals.charges);
    amount(words::contribution, totals.contribution);
    amount(words::employer_cost, totals.employer_cost);
    amount(words::gross, totals.gross);
    amount(words::net_paid, totals.net_paid);
    amount(words::balances, totals.accounts_closing);
    count(words::alerts, record.alerts.size());
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
