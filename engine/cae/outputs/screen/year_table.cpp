#include "cae/outputs/screen/year_table.hpp"

#include <algorithm>
#include <unordered_map>

#include "cae/closing/year/year_balance.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

constexpr Words variable_parts{"Variable part of the year", "Part variable de l'exercice"};
constexpr Words brought{"Brought\nforward", "Report à\nl'ouverture"};
constexpr Words result{"Result\nbefore pay", "Résultat\navant paie"};
constexpr Words paid{"Paid (fixed\npart, acomptes)", "Payé (part fixe,\nacomptes)"};
constexpr Words kept{"Kept", "Gardé"};
constexpr Words to_pay{"To pay", "À payer"};
constexpr Words due_by{"The balance is paid by {1}, one month after the meeting of {0} (R7331-12).",
                       "Le solde se paie au plus tard le {1}, un mois après l'assemblée du {0} "
                       "(R7331-12)."};

// The accounts of one member together.
struct MemberYear {
    std::string name;
    Money opening;
    Money result;
    Money pay;
    Money closing;
    Money reserve;
    Stage stage = Stage::cesa;

    [[nodiscard]] Money kept() const { return kept_after_year(closing, reserve, stage); }
    [[nodiscard]] Money to_pay() const { return std::max(closing, Money()) - kept(); }
};

std::vector<MemberYear> members_of(const YearBooks& books) {
    std::vector<MemberYear> members;
    std::unordered_map<MemberId, std::size_t> positions;
    for (const YearAccount& account : books.accounts()) {
        const auto [found, is_new] = positions.try_emplace(account.member, members.size());
        if (is_new) {
            members.push_back({account.name, {}, {}, {}, {}, account.reserve, account.stage});
        }
        MemberYear& sum = members[found->second];
        sum.opening += account.opening;
        sum.result += account.result();
        sum.pay += account.pay + account.leave_provision;
        sum.closing += account.closing;
    }
    return members;
}

std::vector<std::string> cells(const std::string& name, const std::vector<Money>& amounts,
                               Language language) {
    std::vector<std::string> row{name};
    for (const Money amount : amounts) row.push_back(shown(amount, language));
    return row;
}

std::vector<Money> amounts_of(const MemberYear& year) {
    return {year.opening, year.result, -year.pay, year.closing, year.kept(), year.to_pay()};
}

} // namespace

std::string year_table(const YearBooks& books, const std::string& cooperative,
                       const std::optional<BalanceDue>& due, const Screen& screen) {
    const auto in = [&](const Words& words) { return std::string(words.in(screen.language)); };
    std::vector<TextColumn> columns{{in(labels::member), Align::left}};
    for (const Words& title : {brought, result, paid, labels::balance, kept, to_pay}) {
        columns.push_back({in(title), Align::right});
    }
    TextTable table(std::move(columns));
    std::vector<Money> totals(6);
    for (const MemberYear& member : members_of(books)) {
        const auto amounts = amounts_of(member);
        for (std::size_t i = 0; i < totals.size(); ++i) totals[i] += amounts[i];
        table.add(cells(member.name, amounts, screen.language));
    }
    table.add_line();
    table.add(cells(in(labels::total), totals, screen.language));
    std::string text = printable(cooperative) + ", " + to_string(books.year().first) + " - " +
                       to_string(books.year().last);
    text = styled(text, Style::bold, screen) + "\n" + in(labels::in_euros) + "\n\n" +
           styled(in(variable_parts), Style::bold, screen) + "\n" + table.render(screen);
    if (!due) return text;
    const std::string line = filled(due_by.in(screen.language), {"", {due->meeting, due->by}},
                                    screen.language);
    return text + line + "\n";
}

} // namespace cae
