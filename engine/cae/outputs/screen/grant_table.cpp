#include "cae/outputs/screen/grant_table.hpp"

#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

constexpr Words start_up_aid{"Start-up aid", "Aide au démarrage"};
constexpr Words credits_of_year{"credits", "crédits"};
constexpr Words applicant{"Applicant", "Demandeur"};
constexpr Words jobs{"Full-time\njobs", "Emplois\n(ETP)"};
constexpr Words investment{"Investment", "Investis-\nsement"};
constexpr Words for_jobs{"For jobs", "Pour les\nemplois"};
constexpr Words for_investment{"For\ninvestment", "Pour l'inves-\ntissement"};
constexpr Words granted{"Granted", "Accordé"};
constexpr Words credits_left{"Credits\nleft", "Crédits\nrestants"};

class GrantRows {
public:
    GrantRows(const GrantYear& year, const Screen& screen)
        : year_(year), screen_(screen),
          table_({column(applicant, Align::left), column(labels::date, Align::left),
                  column(jobs, Align::right), column(investment, Align::right),
                  column(for_jobs, Align::right), column(for_investment, Align::right),
                  column(granted, Align::right), column(credits_left, Align::right)}) {}

    void add(const GrantDecision& decision) {
        const GrantApplication& application = year_.applications[decision.application];
        table_.add({application.applicant, to_string(application.date),
                    number(application.full_time_jobs), amount(application.investment),
                    amount(decision.for_jobs), amount(decision.for_investment),
                    amount(decision.granted), amount(decision.credits_left)});
        jobs_ += decision.for_jobs;
        investment_ += decision.for_investment;
        granted_ += decision.granted;
    }

    std::string render() {
        table_.add_line();
        table_.add({text(labels::total), "", "", "", amount(jobs_), amount(investment_),
                    amount(granted_), amount(year_.credits - granted_)});
        return table_.render(screen_);
    }

private:
    [[nodiscard]] std::string text(const Words& words) const {
        return std::string(words.in(screen_.language));
    }
    [[nodiscard]] TextColumn column(const Words& title, Align align) const {
        return {text(title), align};
    }
    [[nodiscard]] std::string amount(Money money) const { return shown(money, screen_.language); }
    [[nodiscard]] std::string number(Rate rate) const {
        return shown_number(to_string(rate), screen_.language);
    }

    const GrantYear& year_;
    const Screen& screen_;
    TextTable table_;
    Money jobs_;
    Money investment_;
    Money granted_;
};

std::string heading(const GrantYear& year, const Screen& screen) {
    std::string text = std::string(start_up_aid.in(screen.language)) + ", " +
                       std::to_string(year.year) + ", ";
    text.append(credits_of_year.in(screen.language)).append(" ");
    return styled(text + shown_euros(year.credits, screen.language), Style::bold, screen) + "\n";
}

} // namespace

std::string grant_table(const GrantYear& year, const std::vector<GrantDecision>& decisions,
                        const Screen& screen) {
    GrantRows rows(year, screen);
    for (const GrantDecision& decision : decisions) rows.add(decision);
    std::string text = heading(year, screen);
    return text.append(labels::in_euros.in(screen.language)).append("\n") + rows.render();
}

} // namespace cae
