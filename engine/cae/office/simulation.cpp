#include "cae/office/simulation.hpp"

#include <memory>
#include <utility>

#include "cae/closing/close_month.hpp"

namespace cae {

namespace {

// A value that holds from the first day of the year on.
template <class T>
Dated<T> since(Date day, T value) {
    return Dated<T>::of({Version<T>{day, std::move(value), {}}}).value();
}

Branch branch_of(const Simulation& simulation, Date start) {
    Branch branch;
    branch.id = BranchId("simulation");
    branch.accident_rate = since(start, simulation.accident_rate);
    branch.mobility_rate = since(start, simulation.mobility_rate);
    return branch;
}

Cooperative cooperative_of(const Simulation& simulation) {
    const Month month = simulation.date.month();
    const Date start = month.january().first_day();
    Cooperative cooperative{.first_period = month};
    cooperative.branches = {branch_of(simulation, start)};
    cooperative.headcount = since(start, simulation.headcount);
    const Cover health = fixed_health_cover(simulation.health_cover_total,
                                            simulation.health_cover_employer);
    const Cover provident = provident_cover_of_cadres(simulation.provident_cover);
    cooperative.health_cover = since(start, CoversByCategory{{health}, {health}});
    cooperative.provident_cover = since(start, CoversByCategory{{}, {provident}});
    const ContributionRule rule{ContributionBase::turnover, FlatRate{simulation.contribution_rate}};
    cooperative.contribution = since(start, StagedContribution(rule));
    cooperative.pay_policy = {simulation.request, simulation.reserve};
    cooperative.pay_day = {simulation.date.day(), false};
    return cooperative;
}

Roster roster_of(const Simulation& simulation) {
    const Date start = simulation.date.month().first_day();
    Member member;
    member.id = MemberId("simulation");
    member.stages = since(start, Stage::cesa);
    member.category = since(start, simulation.category);
    if (simulation.withholding_rate) {
        member.withholding_rate = since(start, *simulation.withholding_rate);
    }
    member.relief_reference = simulation.relief_reference;
    member.accounts = {0};
    return {{std::move(member)}, {ActivityId("simulation")}, {ActivityAccount{}}};
}

ActivityDocument document(const Simulation& simulation, DocumentKind kind, Money net) {
    ActivityDocument document{.date = simulation.date};
    document.number = "1";
    document.kind = kind;
    document.net = net;
    return document;
}

// Amounts of documents are positive: a negative turnover is a credit note.
MonthDocuments documents_of(const Simulation& simulation) {
    MonthDocuments documents{.month = simulation.date.month(), .documents = {}, .pay_sheet = {}};
    const bool sold = simulation.turnover >= Money();
    documents.documents = {document(simulation,
                                    sold ? DocumentKind::sale : DocumentKind::credit_note,
                                    sold ? simulation.turnover : -simulation.turnover),
                           document(simulation, DocumentKind::purchase, simulation.charges)};
    return documents;
}

} // namespace

Result<MonthRecord> close_simulation(const Simulation& simulation, const Config& config) {
    auto law = month_law(config.rulebook, simulation.date.month(), simulation.date);
    if (!law) return refuse(law.error());
    const auto no_past = std::make_shared<Books>();
    auto month = PreparedMonth::of({std::make_shared<Cooperative>(cooperative_of(simulation)),
                                    std::make_shared<Roster>(roster_of(simulation)), no_past,
                                    no_past, documents_of(simulation), *std::move(law),
                                    std::make_shared<Chart>(config.chart)},
                                   {});
    if (!month) return refuse(std::move(month.error()));
    return close_month(*month);
}

} // namespace cae
