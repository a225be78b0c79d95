#include "cae/generation/internal/generated_member.hpp"

#include <algorithm>

#include "cae/generation/internal/chance.hpp"

namespace cae {
namespace {

enum Topic : std::uint64_t { who_it_is = 1, what_a_team_is = 2 };

constexpr Rate percent(std::int64_t tenths) {
    return Rate::from_billionths(tenths * (Rate::one / 1000));
}

// Rates that the law has had for years; the closing checks each document against those in force.
constexpr Rate normal_vat = percent(200);
constexpr Rate works_vat = percent(100);
constexpr Rate food_vat = percent(55);
constexpr Rate no_vat{};

constexpr std::array even_year{100, 100, 100, 100, 100, 100, 95, 80, 105, 110, 110, 100};
constexpr std::array summer_year{40, 50, 80, 120, 150, 160, 150, 110, 120, 100, 70, 50};
constexpr std::array christmas_year{60, 70, 80, 90, 95, 95, 80, 70, 100, 110, 150, 200};
constexpr std::array school_year{115, 105, 120, 105, 115, 110, 30, 15, 130, 125, 125, 105};

constexpr std::array trades{
    Trade{"conseil", normal_vat, even_year},
    Trade{"graphisme", normal_vat, even_year},
    Trade{"développement web", normal_vat, even_year},
    Trade{"rédaction", normal_vat, even_year},
    Trade{"menuiserie", works_vat, summer_year},
    Trade{"peinture en bâtiment", works_vat, summer_year},
    Trade{"paysage", normal_vat, summer_year},
    Trade{"visites guidées", works_vat, summer_year},
    Trade{"céramique", normal_vat, christmas_year},
    Trade{"bijouterie", normal_vat, christmas_year},
    Trade{"cuisine à domicile", works_vat, christmas_year},
    Trade{"confiserie", food_vat, christmas_year},
    Trade{"formation", no_vat, school_year},
    Trade{"cours de musique", no_vat, school_year},
    Trade{"aide aux devoirs", no_vat, school_year},
    Trade{"ateliers de théâtre", food_vat, school_year},
};

// Euros of turnover in a usual month, each as frequent as the others: many live on little, a few on
// much more.
constexpr std::array usual_turnovers{150,  300,  450,  600,  800,  1000, 1200, 1400, 1650, 1900,
                                     2150, 2400, 2700, 3000, 3400, 3900, 4500, 5300, 6800, 9500};

constexpr int members_of_a_branch = 150;
constexpr int most_branches = 500;
constexpr int permanent_each = 30; // one of so many members
constexpr int team_pairs_each = 25;

Date day_of(Month month, int day) { return *Date::of(month.year(), month.number(), day); }

class MemberDraw {
public:
    MemberDraw(const GenerationPlan& plan, int index)
        : plan_(plan), chance_(plan.seed, {who_it_is, static_cast<std::uint64_t>(index)}) {
        member_.index = index;
    }

    GeneratedMember draw() {
        member_.branch = chance_.below(branches_of(plan_));
        const bool in_team = is_team(plan_, member_.index / 2);
        if (in_team) member_.team = member_.index / 2;
        if (!in_team && member_.index % permanent_each == permanent_each - 1) {
            draw_permanent();
        } else {
            draw_entrepreneur(in_team);
        }
        return member_;
    }

private:
    Date before_first(int lowest, int highest) {
        const Month month = plan_.first.plus(-chance_.between(lowest, highest));
        return day_of(month, chance_.between(1, 28));
    }
    // A day after the first month, when there is one.
    std::optional<Date> within() {
        if (plan_.months < 2) return std::nullopt;
        const Month month = plan_.first.plus(chance_.between(1, plan_.months - 1));
        return day_of(month, chance_.between(2, 28));
    }

    void draw_permanent() {
        member_.career = Career::permanent;
        member_.permanent_from = before_first(6, 120);
        member_.weekly_hours = chance_.happens(700) ? 35 : chance_.between(20, 30);
        const int full_time_pay = chance_.between(1950, 3600);
        member_.usual_turnover = Money::from_cents(100 * full_time_pay * member_.weekly_hours / 35);
        member_.fixed_part = member_.usual_turnover;
    }

    void draw_entrepreneur(bool in_team) {
        draw_career(in_team);
        member_.trade = &chance_.one_of(trades);
        draw_level();
        const Date start = plan_.first.first_day();
        const bool is_settled = member_.entry() < start &&
                                member_.cesa_from.value_or(start) <= start;
        const bool may_leave = !in_team && is_settled;
        if (may_leave && chance_.happens(40)) member_.left_from = within();
    }

    void draw_career(bool in_team) {
        const int kind = in_team ? 999 : chance_.below(1000);
        if (kind < 120) {
            begin_as_project_holder(kind < 40);
        } else {
            become_employee(kind > 700);
        }
    }

    void begin_as_project_holder(bool joins) {
        member_.career = Career::project_holder;
        const auto entry = joins ? within() : std::nullopt;
        member_.cape_from = entry ? *entry : before_first(1, 10);
        if (!entry && chance_.happens(300)) {
            if (const auto hired = within()) {
                member_.cesa_from = hired->month().first_day();
                member_.career = Career::employee;
            }
        }
    }

    void become_employee(bool associate) {
        member_.career = associate ? Career::associate : Career::employee;
        const Date hired = associate ? before_first(30, 150) : before_first(1, 24);
        member_.cesa_from = hired;
        member_.cape_from = day_of(hired.month().plus(-chance_.between(4, 11)), 1);
        if (associate) {
            member_.associate_from = day_of(hired.month().plus(chance_.between(18, 29)), 1);
        }
    }

    void draw_level() {
        const int usual = chance_.one_of(usual_turnovers);
        const std::int64_t euros = usual * chance_.between(70, 130) / 100;
        const bool starts = member_.career == Career::project_holder;
        member_.usual_turnover = Money::from_cents(euros * (starts ? 40 : 100));
        if (member_.cesa_from) {
            member_.fixed_part = Money::from_cents(euros * chance_.between(10, 30) / 100 * 100);
        }
    }

    const GenerationPlan& plan_;
    Chance chance_;
    GeneratedMember member_;
};

std::string numbered(char letter, int number) {
    constexpr std::size_t width = 7;
    const std::string digits = std::to_string(number);
    return letter + std::string(width - std::min(width, digits.size()), '0') + digits;
}

} // namespace

std::string GeneratedMember::id() const { return numbered('m', index); }

Date GeneratedMember::entry() const {
    if (permanent_from) return *permanent_from;
    return cape_from ? *cape_from : *cesa_from;
}

int branches_of(const GenerationPlan& plan) {
    return std::clamp(plan.members / members_of_a_branch, 1, most_branches);
}

std::string branch_id(int branch) { return numbered('b', branch); }
std::string team_id(int team) { return numbered('t', team); }

bool is_team(const GenerationPlan& plan, int pair) {
    return pair % team_pairs_each == team_pairs_each / 2 && 2 * pair + 1 < plan.members;
}

GeneratedMember generated_member(const GenerationPlan& plan, int index) {
    return MemberDraw(plan, index).draw();
}

std::optional<Presence> presence_in(const GeneratedMember& member, Month month) {
    const Date first = std::max(member.entry(), month.first_day());
    Date last = month.last_day();
    if (first > last) return std::nullopt;
    if (member.left_from && *member.left_from <= last) {
        if (*member.left_from <= first) return std::nullopt;
        last = day_of(month, member.left_from->day() - 1);
    }
    return Presence{first, last};
}

} // namespace cae
