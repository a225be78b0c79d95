#include "cae/outputs/screen/coverage_table.hpp"

#include "cae/money/rounding.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

constexpr Words services{"Mutualised services", "Services mutualisés"};
constexpr Words branch{"Branch", "Antenne"};
constexpr Words month{"Month", "Mois"};
constexpr Words contributions{"Contributions", "Contributions"};
constexpr Words staff{"Permanent\nstaff", "Équipe\npermanente"};
constexpr Words others{"Other\ncharges", "Autres\ncharges"};
constexpr Words covered{"Covered", "Couverture"};
constexpr Words no_branch{"(cooperative)", "(coopérative)"};
constexpr Words whole_year{"year", "exercice"};

// A percentage with one decimal is enough to read; charges of zero are covered by nothing.
std::string share_covered(const BranchCoverage& sums, Language language) {
    if (sums.charges() <= Money()) return "";
    const Int128 thousandths = divide_half_away_from_zero(
        static_cast<Int128>(sums.contributions.cents()) * 1'000, sums.charges().cents());
    const auto rate = Rate::from_billionths(static_cast<std::int64_t>(thousandths) *
                                            (Rate::one / 1'000));
    return shown_percent(rate, language);
}

class CoverageRows {
public:
    explicit CoverageRows(const Screen& screen)
        : screen_(screen),
          table_({column(branch, Align::left), column(month, Align::left),
                  column(contributions, Align::right), column(staff, Align::right),
                  column(others, Align::right), column(labels::balance, Align::right),
                  column(covered, Align::right)}) {}

    void add(const std::string& name, const std::string& period, const BranchCoverage& sums) {
        const Language language = screen_.language;
        table_.add({name, period, shown(sums.contributions, language),
                    shown(-sums.permanent_staff, language), shown(-sums.other_charges, language),
                    shown(sums.result(), language), share_covered(sums, language)});
    }
    void add_line() { table_.add_line(); }
    [[nodiscard]] std::string render() const { return table_.render(screen_); }
    [[nodiscard]] std::string in(const Words& words) const {
        return std::string(words.in(screen_.language));
    }

private:
    [[nodiscard]] TextColumn column(const Words& title, Align align) const {
        return {in(title), align};
    }

    const Screen& screen_;
    TextTable table_;
};

} // namespace

std::string coverage_table(const YearBooks& books, const std::string& cooperative,
                           const Screen& screen) {
    CoverageRows rows(screen);
    std::map<BranchId, BranchCoverage> by_branch;
    BranchCoverage total;
    for (const auto& [key, sums] : books.coverage()) {
        const auto& [id, of_month] = key;
        rows.add(id.empty() ? rows.in(no_branch) : id.text(), to_string(of_month), sums);
        by_branch[id] += sums;
        total += sums;
    }
    rows.add_line();
    for (const auto& [id, sums] : by_branch) {
        rows.add(id.empty() ? rows.in(no_branch) : id.text(), rows.in(whole_year), sums);
    }
    rows.add_line();
    rows.add(rows.in(labels::total), rows.in(whole_year), total);
    std::string text = printable(cooperative) + ", " + rows.in(services) + ", " +
                       to_string(books.year().first) + " - " + to_string(books.year().last);
    text = styled(text, Style::bold, screen) + "\n";
    return text.append(rows.in(labels::in_euros)).append("\n\n") + rows.render();
}

} // namespace cae
