#include "cae/outputs/screen/surplus_report.hpp"

#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

constexpr Words fiscal_year{"year {0} to {1}", "exercice du {0} au {1}"};
constexpr Words allocation{"Allocation of the surplus", "Répartition de l'excédent"};
constexpr Words part{"Part", "Part"};
constexpr Words amount{"Amount", "Montant"};
constexpr Words rule{"Rule", "Règle"};
constexpr Words surplus{"Surplus of the year", "Excédent net de gestion"};
constexpr Words of_books{"classes 7 less 6 of the books", "classes 7 moins 6 des livres"};
constexpr Words left_open{"{0} {1} is left open, {2}: {3}", "{0} {1} reste ouvert, {2} : {3}"};
constexpr Words to_employees{"Work share", "Part travail"};
constexpr Words nobody{"Nobody has a right to the work share: it stays in the development fund.",
                       "Personne n'a droit à la part travail : elle reste au fonds de "
                       "développement."};
constexpr Words pay_of_year{"Gross pay", "Brut"};
constexpr Words years{"Years", "Années"};
constexpr Words share{"Share", "Part"};

using PartWords = EnumRow<SurplusPart, Words>;

constexpr std::array surplus_part_words{
    PartWords{SurplusPart::loss_carried, {"Loss carried forward", "Perte reportée"}},
    PartWords{SurplusPart::earlier_losses, {"Earlier losses", "Pertes antérieures"}},
    PartWords{SurplusPart::legal_reserve, {"Legal reserve", "Réserve légale"}},
    PartWords{SurplusPart::development_fund, {"Development fund", "Fonds de développement"}},
    PartWords{SurplusPart::statutory_reserve, {"Statutory reserve", "Réserve statutaire"}},
    PartWords{SurplusPart::work_share, {"Work share (employees)", "Part travail (salariés)"}},
    PartWords{SurplusPart::share_interest, {"Interest on shares", "Intérêts aux parts"}},
};
static_assert(is_complete(surplus_part_words));

// {0} a percentage of the law, {1} one of the meeting.
Words scop_rule(SurplusPart kind) {
    switch (kind) {
    case SurplusPart::legal_reserve:
        return {"{0} up to the highest capital (loi 78-763, art. 33, 1°)",
                "{0} jusqu'au plus haut capital (loi 78-763, art. 33, 1°)"};
    case SurplusPart::development_fund:
        return {"what is left (loi 78-763, art. 33, 2°)", "le reste (loi 78-763, art. 33, 2°)"};
    case SurplusPart::work_share:
        return {"{1}, at least {0} (loi 78-763, art. 33, 3°)",
                "{1}, au moins {0} (loi 78-763, art. 33, 3°)"};
    case SurplusPart::share_interest:
        return {"{1}, at most {0}, the work share, the reserves (art. 33)",
                "{1}, au plus {0}, la part travail, les réserves (art. 33)"};
    default:
        return {};
    }
}

Words scic_rule(SurplusPart kind) {
    switch (kind) {
    case SurplusPart::legal_reserve:
        return {"{0} up to the capital (loi 47-1775, art. 16)",
                "{0} jusqu'au capital (loi 47-1775, art. 16)"};
    case SurplusPart::statutory_reserve:
        return {"{1} of the rest, {0} at least, and what is left (art. 19 nonies)",
                "{1} du solde, {0} au moins, et le reste (art. 19 nonies)"};
    case SurplusPart::share_interest:
        return {"{1}, at most {0}, out of what is left without aid",
                "{1}, au plus {0}, sur le reste hors aides publiques"};
    default:
        return {};
    }
}

class SurplusText {
public:
    SurplusText(const SurplusReport& report, const Screen& screen)
        : report_(report), screen_(screen) {}

    [[nodiscard]] std::string heading() const {
        std::string text = printable(report_.cooperative.name) + ", ";
        text += filling(fiscal_year, {report_.year.first_day(), report_.year.last_day()});
        text = styled(text, Style::bold, screen_) + "\n";
        return text.append(in(labels::in_euros)).append("\n\n");
    }

    [[nodiscard]] std::string parts() const {
        TextTable table(
            {{in(part), Align::left}, {in(amount), Align::right}, {in(rule), Align::left}});
        for (const AllocatedAmount& allocated : report_.allocation.parts) {
            table.add({in(value_in(surplus_part_words, allocated.part)),
                       shown(allocated.amount, screen_.language), rule_of(allocated.part)});
        }
        table.add_line();
        table.add({in(surplus), shown(report_.allocation.surplus, screen_.language),
                   report_.decisions.is_of_books ? in(of_books) : ""});
        return styled(in(allocation), Style::bold, screen_) + "\n" + table.render(screen_);
    }

    [[nodiscard]] std::string waiting() const {
        std::string text;
        for (const auto& [account, balance] : report_.waiting) {
            text += filling(left_open, {account.number.text(), account.label.text(), balance,
                                        printable(report_.decisions.open_accounts)}) +
                    "\n";
        }
        return text.empty() ? text : "\n" + text;
    }

    [[nodiscard]] std::string shares() const {
        if (report_.decisions.nobody_entitled) return "\n" + in(nobody) + "\n";
        if (report_.work_share.empty()) return {};
        TextTable table({{in(labels::member), Align::left},
                         {in(pay_of_year), Align::right},
                         {in(years), Align::right},
                         {in(share), Align::right}});
        for (const WorkSharePart& one : report_.work_share) {
            table.add({one.name, shown(one.employee.pay, screen_.language),
                       std::to_string(one.employee.seniority_years),
                       shown(one.share, screen_.language)});
        }
        table.add_line();
        table.add({in(labels::total), "", "",
                   shown(report_.allocation.of(SurplusPart::work_share), screen_.language)});
        return "\n" + styled(in(to_employees), Style::bold, screen_) + "\n" + table.render(screen_);
    }

private:
    [[nodiscard]] std::string in(const Words& words) const {
        return std::string(words.in(screen_.language));
    }
    [[nodiscard]] std::string filling(const Words& words, const Details& details) const {
        return filled(words.in(screen_.language), {"", details}, screen_.language);
    }
    [[nodiscard]] std::string percent(Rate rate) const {
        return shown_percent(rate, screen_.language);
    }

    [[nodiscard]] std::string rule_of(SurplusPart kind) const {
        if (kind == SurplusPart::loss_carried) {
            return in({"nothing to share", "rien à répartir"});
        }
        if (kind == SurplusPart::earlier_losses) {
            return in({"made good before anything else", "comblées avant tout partage"});
        }
        const bool scop = report_.cooperative.form == LegalForm::scop;
        const auto [law, meeting] = rates_of(kind);
        std::string text = filling(scop ? scop_rule(kind) : scic_rule(kind),
                                   {percent(law), percent(meeting)});
        if (kind == SurplusPart::share_interest && report_.allocation.interest_was_cut) {
            text += in({": cut", " : plafonnés"});
        }
        return text;
    }

    // The rate of the law, then that of the meeting.
    [[nodiscard]] std::pair<Rate, Rate> rates_of(SurplusPart kind) const {
        const SurplusLaw& law = report_.law;
        const bool scop = report_.cooperative.form == LegalForm::scop;
        switch (kind) {
        case SurplusPart::legal_reserve:
            return {scop ? law.scop_legal_reserve : law.scic_legal_reserve, {}};
        case SurplusPart::statutory_reserve:
            return {law.least_scic_statutory_reserve, report_.decisions.statutory_reserve};
        case SurplusPart::work_share:
            return {law.least_work_share, report_.decisions.work_share};
        case SurplusPart::share_interest:
            return {report_.decisions.interest->mean_tmo + law.interest_above_tmo,
                    report_.decisions.interest->rate};
        default:
            return {};
        }
    }

    const SurplusReport& report_;
    const Screen& screen_;
};

} // namespace

std::string surplus_report(const SurplusReport& report, const Screen& screen) {
    const SurplusText text(report, screen);
    return text.heading() + text.parts() + text.waiting() + text.shares();
}

} // namespace cae
