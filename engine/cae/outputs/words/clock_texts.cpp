#include "cae/outputs/words/clock_texts.hpp"

#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/internal/enum_names.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/internal/pattern.hpp"

namespace cae {
namespace {

constexpr std::size_t most_clock_kinds = 32;

constexpr Words date{"Date", "Date"};
constexpr Words days{"Days", "Jours"};
constexpr Words what{"What must be done", "Ce qui est à faire"};
constexpr Words everybody{"Everybody", "Toute la coopérative"};
constexpr Words no_clock{"No date is coming.", "Aucune échéance."};
constexpr Words passed{"PASSED: ", "DÉPASSÉ : "};

Words words_of(ClockKind kind) {
    switch (kind) {
    case ClockKind::cape_renewal:
        return {"renew the CAPE (renewal {0}) or end it",
                "renouveler le CAPE (renouvellement n° {0}) ou y mettre fin"};
    case ClockKind::cape_end:
        return {"the CAPE cannot last longer: become entrepreneur-salarié or leave",
                "le CAPE ne peut durer plus longtemps : devenir entrepreneur-salarié ou sortir"};
    case ClockKind::trial_end:
        return {"the trial period ends", "la période d'essai prend fin"};
    case ClockKind::associate_by:
        return {"become an associate, or the contract ends",
                "devenir associé, sinon le contrat prend fin"};
    case ClockKind::minimum_activity:
        return {"reach the turnover of the contract: {2:amount} is missing",
                "atteindre le chiffre d'affaires du contrat : il manque {2:amount}"};
    case ClockKind::variable_balance:
        return {"pay the balance of the variable part (meeting of {1})",
                "payer le solde de la part variable (assemblée du {1})"};
    }
    return {};
}

} // namespace

std::string_view clock_name(ClockKind kind) {
    return names_of<ClockKind, most_clock_kinds>[static_cast<std::size_t>(kind)];
}

std::string describe(const Clock& clock, Language language) {
    return filled(
        words_of(clock.kind).in(language),
        {"", {std::to_string(clock.term), to_string(clock.from), to_string(clock.missing)}},
        language);
}

std::string clock_list(const std::vector<Clock>& clocks, Date day, const Screen& screen) {
    const auto in = [&](const Words& words) { return std::string(words.in(screen.language)); };
    if (clocks.empty()) return in(no_clock) + "\n";
    TextTable table({{in(labels::member), Align::left},
                     {in(date), Align::left},
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
