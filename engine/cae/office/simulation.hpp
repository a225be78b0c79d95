// A month of one entrepreneur-salarié who is in no folder.
#pragma once

#include <filesystem>
#include <optional>

#include "cae/base/result.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/pay_policy.hpp"
#include "cae/office/config.hpp"

namespace cae {

// What is absent is taken from config/simulation.yaml.
struct SimulationRequest {
    Money turnover;
    std::optional<Money> charges;
    std::optional<Date> date;
    std::optional<Category> category;
    std::optional<int> headcount;
    std::optional<Rate> accident_rate;
    std::optional<Rate> mobility_rate;
    std::optional<Rate> contribution_rate;
    std::optional<Money> health_cover_total;
    std::optional<Rate> health_cover_employer;
    std::optional<Rate> provident_cover;
    std::optional<ReliefReference> relief_reference;
    std::optional<Rate> withholding_rate;
    std::optional<Money> reserve;
    std::optional<PayRequest> request;
};

// Everything the month depends on.
struct Simulation {
    Money turnover{};
    Money charges{};
    Date date; // of the payment; its month is the month worked
    PayRequest request{};
    Money reserve{};
    Rate contribution_rate{};
    Category category = Category::non_cadre;
    int headcount = 0;
    Rate accident_rate{};
    Rate mobility_rate{};
    Money health_cover_total{};
    Rate health_cover_employer{};
    Rate provident_cover{}; // of cadres
    ReliefReference relief_reference = ReliefReference::full;
    std::optional<Rate> withholding_rate{}; // the default grid when absent
};

// What was asked, completed by `defaults` (config/simulation.yaml) and by `day` for the date.
// Fails with every problem of the file of defaults.
[[nodiscard]] Result<Simulation> complete(const SimulationRequest& asked,
                                          const std::filesystem::path& defaults, Date day);

// The month closed like any other: a cooperative of one member, without a past. Fails as
// close_month does, and when the law of the month is not known.
[[nodiscard]] Result<MonthRecord> close_simulation(const Simulation& simulation,
                                                   const Config& config);

} // namespace cae
