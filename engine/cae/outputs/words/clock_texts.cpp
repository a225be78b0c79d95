#include "cae/outputs/words/clock_texts.hpp"

#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

constexpr Words days{"Days", "Jours"};
constexpr Words what{"What must be done", "Ce qui est à faire"};
constexpr Words everybody{"Everybody", "Toute la coopérative"};
constexpr Words no_clock{"No date is coming.", "Aucune échéance."};
constexpr Words passed{"PASSED: ", "DÉPASSÉ : "};

using ClockText = EnumRow<ClockKind, Words>;

constexpr std::array clock_texts{
    ClockText{ClockKind::cape_renewal,
              {"renew the CAPE (renewal {0}) or end it",
               "renouveler le CAPE (renouvellement n° {0}) ou y mettre fin"}},
    ClockText{ClockKind::cape_end,
              {"the CAPE cannot last longer: become entrepreneur-salarié or leave",
               "le CAPE ne peut durer plus longtemps : devenir entrepreneur-salarié ou sortir"}},
    ClockText{ClockKind::trial_end, {"the trial period ends", "la période d'essai prend fin"}},
    ClockText{ClockKind::associate_by,
              {"become an associate, or the contract ends",
               "devenir associé, sinon le contrat prend fin"}},
    ClockText{ClockKind::minimum_activity,
              {"reach the turnover of the contract: {2} is missing",
               "atteindre le chiffre d'affaires du contrat : il manque {2}"}},
    ClockText{ClockKind::variable_balance,
              {"pay the balance of the variable part (meeting of {1})",
               "payer le solde de la part variable (assemblée du {1})"}},
};
static_assert(is_complete(clock_texts));

} // namespace

std::string describe(const Clock& clock, Language language) {
    return fill(value_in(clock_texts, clock.kind), language,
                {clock.term, clock.from, clock.missing});
}

std::string clock_list(const std::vector<Clock>& clocks, Date day, const Screen& screen) {
    const auto in = [&](const Words& words) { return std::string(words.in(screen.language)); };
    if (clocks.empty()) return in(no_clock) + "\n";
    TextTable table({{in(labels::member), Align::left},
                     {in(labels::date), Align::left},
                     {in(days), Align::right},
                     {in(what), Align::left}});
    for (const Clock& clock : clocks) {
        const bool is_passed = clock.date < day;
        table.add({clock.member.empty() ? in(everybody) : clock.name, to_string(clock.date),
                   std::to_string(clock.date.days_since(day)),
                   (is_passed ? in(passed) : std::string()) + describe(clock, screen.language)});
    }
    return table.render(screen);
}

} // namespace cae
