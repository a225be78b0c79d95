#include "support/small_cooperative.hpp"

#include <filesystem>
#include <memory>
#include <stdexcept>

#include "cae/inputs/law/chart_file.hpp"
#include "support/source_path.hpp"

namespace cae_test {
namespace {

template <class T>
Dated<T> since_2025(T value) {
    return *Dated<T>::of({Version<T>{*Date::of(2025, 1, 1), value, ""}});
}

Rate percent(std::int64_t value) { return Rate::from_billionths(value * (Rate::one / 100)); }

ContributionPart part(Side side, std::int64_t rate) {
    ContributionPart part;
    part.side = side;
    part.rate = percent(rate);
    return part;
}

Cooperative small_cooperative(Month month) {
    Branch branch{BranchId("siege"), "Siège", "", {}, since_2025(percent(1)), since_2025(Rate())};
    return Cooperative{
        "Coopérative d'essai",
        "732829320",
        LegalForm::scop,
        {},
        "",
        "",
        {branch},
        since_2025(10),
        {},
        {},
        1,
        month,
        Recognition::invoiced,
        VatOn::receipts,
        since_2025(StagedContribution({ContributionBase::turnover, FlatRate{percent(10)}})),
        {},
        {},
        {},
        {31, false},
        {},
        {"cae.db"}};
}

} // namespace

Money euros(std::int64_t amount) { return Money::from_cents(amount * 100); }

Money first_member_line(const MonthRecord& record, const std::string& name) {
    for (std::size_t i = 0; i < record.pay_lines.size(); ++i) {
        if (record.pay_lines[i].name() == name) return record.members.front().pay->lines[i];
    }
    throw std::out_of_range("no line " + name);
}

LawInForce round_law(Month month) {
    ContributionInForce line{"maladie", "Maladie",
                             10,        "urssaf",
                             false,     {part(Side::employer, 30), part(Side::employee, 22)}};
    return LawInForce{month,
                      euros(4000),
                      euros(12),
                      euros(12),
                      Hours{182000},
                      Hours{3500},
                      percent(98),
                      Rate::from_billionths(4 * Rate::one),
                      {percent(25), Hours{800}, percent(50), percent(11), euros(8000), {}},
                      {36, 36},
                      {},
                      month.january(),
                      {line},
                      {{250}, {3000}, 6, {100}, percent(10), {2600}, {200}, percent(80), 15},
                      {percent(4), percent(50)},
                      {percent(6), Rate::from_billionths(Rate::one / 1000 * 15), percent(12)},
                      {percent(10), 10, percent(25), 3},
                      Hours{4800},
                      {},
                      {percent(20), percent(10), Rate::from_billionths(55'000'000), Rate()}};
}

SmallCooperative::SmallCooperative(Month month)
    : cooperative(small_cooperative(month)), documents{month, {}, {}, "activity.csv", "pay.csv"},
      law(round_law(month)), grid{{{std::nullopt, Rate()}}}, seizable{{{{std::nullopt, 60}},
                                                                       Money()},
                                                                      Money()},
      chart(*load_chart(source_path("config/accounting/chart.yaml"))) {}

cae::Member& SmallCooperative::add_member(const std::string& id, Stage stage) {
    Member member;
    member.id = MemberId(id);
    member.name = id;
    member.stages = since_2025(stage);
    roster.members.push_back(member);
    if (stage != Stage::permanent) add_activity(id);
    return roster.members.back();
}

void SmallCooperative::add_activity(const std::string& activity) {
    roster.activities.emplace_back(activity);
    Member& member = roster.members.back();
    member.accounts.push_back(static_cast<AccountIndex>(roster.accounts.size()));
    roster.accounts.push_back({static_cast<ActivityIndex>(roster.activities.size() - 1),
                               static_cast<MemberIndex>(roster.members.size() - 1)});
}

ActivityDocument& SmallCooperative::add_document(DocumentKind kind, std::int64_t net, bool vat) {
    ActivityDocument document{*Date::of(documents.month.year(), documents.month.number(), 15),
                              "D-" + std::to_string(documents.documents.size() + 1),
                              roster.members.back().accounts.front(),
                              kind,
                              "",
                              euros(net),
                              vat ? percent(20) : Rate(),
                              vat ? Money::from_cents(net * 20) : Money(),
                              "",
                              "",
                              PaidBy::cooperative};
    document.line = documents.documents.size() + 2;
    documents.documents.push_back(document);
    return documents.documents.back();
}

Result<PreparedMonth> SmallCooperative::prepare() const {
    KnownMonths months(known);
    return PreparedMonth::of({std::make_shared<Cooperative>(cooperative),
                              std::make_shared<Roster>(roster), std::make_shared<Books>(books),
                              std::make_shared<Books>(opening), documents,
                              MonthLaw{law, grid, seizable}, std::make_shared<Chart>(chart)},
                             months.earlier());
}

Result<MonthRecord> SmallCooperative::close(const ClosingOptions& options) const {
    const auto month = prepare();
    if (!month) return refuse(month.error());
    return close_month(*month, options);
}

} // namespace cae_test
