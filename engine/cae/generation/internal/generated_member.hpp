// Who the members of a generated cooperative are.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "cae/calendar/date.hpp"
#include "cae/generation/generated_folder.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// What somebody lives on: how they invoice, and how their year goes.
struct Trade {
    const char* job;
    Rate vat_rate;              // of their sales
    std::array<int, 12> season; // percent of a usual month, January first
};

// In the order of the stages of a contract.
enum class Career { project_holder, employee, associate, permanent };

struct GeneratedMember {
    int index = 0; // from 0
    Career career = Career::employee;
    std::optional<Date> cape_from{};
    std::optional<Date> cesa_from{};
    std::optional<Date> associate_from{};
    std::optional<Date> permanent_from{};
    std::optional<Date> left_from{};
    int branch = 0;
    const Trade* trade = nullptr; // none of permanent staff
    Money usual_turnover{};       // of a month; pay of permanent staff
    Money fixed_part{};           // none when zero
    int weekly_hours = 0;         // of permanent staff
    std::optional<int> team{};    // of two, who share an activity

    [[nodiscard]] std::string id() const;
    [[nodiscard]] Date entry() const;
    [[nodiscard]] bool is_permanent() const { return career == Career::permanent; }
};

// Days of a month on which a member has a contract.
struct Presence {
    Date first;
    Date last;
};

[[nodiscard]] int branches_of(const GenerationPlan& plan);
[[nodiscard]] std::string branch_id(int branch);
[[nodiscard]] std::string team_id(int team);
[[nodiscard]] bool is_team(const GenerationPlan& plan, int pair);

[[nodiscard]] GeneratedMember generated_member(const GenerationPlan& plan, int index);
[[nodiscard]] std::optional<Presence> presence_in(const GeneratedMember& member, Month month);

} // namespace cae
