#include <doctest/doctest.h>

#include "cae/reports/payment_plan.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace payment_plan_test {

using cae::PaymentKind;
using cae::WhyUnpaid;
using cae_test::Money;

const cae::Month january = *cae::Month::parse("2026-01");
const cae::Date due = *cae::Date::parse("2026-02-15");
constexpr const char* iban = "FR1420041010050500013M02606";

struct Closed {
    cae_test::SmallCooperative cooperative{january};
    cae::Parties parties{};

    void add(const std::string& id, cae::Stage stage, const std::string& to) {
        cae::PersonalTexts texts;
        texts.iban = to;
        cooperative.add_member(id, stage).personal = cae::PersonalDetails(texts);
    }

    // Round law: 2 600 pay a gross of 2 000, of which 22 % are withheld.
    void employ(const std::string& id, std::int64_t sales, const std::string& to) {
        add(id, cae::Stage::cesa, to);
        if (sales > 0) cooperative.add_document(cae::DocumentKind::sale, sales);
    }

    [[nodiscard]] cae::PaymentPlan plan(const std::vector<cae::BalanceRow>& balances = {}) const {
        const auto record = cooperative.close().value();
        return cae::payment_plan(
            {record, cooperative.cooperative, cooperative.roster, parties, cooperative.chart, due},
            balances);
    }

    [[nodiscard]] cae::BalanceRow owed(cae::AccountRole role, const char* party,
                                       const char* amount) const {
        cae::BalanceRow row{cooperative.chart.at(role)};
        row.party = cae::InternedText(party);
        row.credit = cae_test::euros(amount);
        return row;
    }
};

std::vector<cae::PlannedPayment> of_kind(const cae::PaymentPlan& plan, PaymentKind kind) {
    std::vector<cae::PlannedPayment> found;
    for (const auto& payment : plan.payments) {
        if (payment.kind == kind) found.push_back(payment);
    }
    return found;
}

TEST_CASE("each member is paid the net, or it is said why nothing is transferred") {
    Closed closed;
    closed.employ("anna", 3000, iban);
    closed.employ("ben", 3000, "");
    closed.employ("carla", 0, iban);
    closed.add("dora", cae::Stage::cape, iban);
    const auto pay = of_kind(closed.plan(), PaymentKind::pay);
    REQUIRE(pay.size() == 4);
    // 3 000 less 10 % are 2 700: gross 2 076.92, contributions 623.08; 22 % of it, 456.92,
    // withheld.
    CHECK(pay[0].amount == cae_test::euros("1620.00"));
    CHECK(pay[0].is_transferred());
    CHECK(pay[0].to.iban == iban);
    CHECK(pay[1].amount == cae_test::euros("1620.00"));
    CHECK(pay[1].unpaid == WhyUnpaid::no_iban);
    CHECK(pay[2].unpaid == WhyUnpaid::nothing_due);
    CHECK(pay[3].unpaid == WhyUnpaid::not_employed);
    CHECK(cae::transferred(closed.plan(), PaymentKind::pay) == cae_test::euros("1620.00"));
}

TEST_CASE("suppliers are paid what their accounts have, where they are known and have an IBAN") {
    Closed closed;
    closed.employ("anna", 3000, iban);
    closed.parties.suppliers = cae::PartyList{{"edf", {.name = "EDF"}},
                                              {"sfr", {.name = "SFR", .iban = iban}}};
    const auto suppliers = cae::AccountRole::suppliers;
    auto debit = closed.owed(suppliers, "paid", "0.00");
    debit.debit = cae_test::euros("12.00");
    const auto paid = of_kind(
        closed.plan({closed.owed(suppliers, "", "9.99"), closed.owed(suppliers, "edf", "120.00"),
                     closed.owed(suppliers, "sfr", "45.50"), closed.owed(suppliers, "who", "1.00"),
                     debit}),
        PaymentKind::suppliers);
    REQUIRE(paid.size() == 4);
    CHECK(paid[0].unpaid == WhyUnpaid::nobody_named);
    CHECK(paid[1].unpaid == WhyUnpaid::no_iban);
    CHECK(paid[2].is_transferred());
    CHECK(paid[2].to.name == "SFR");
    CHECK(paid[2].amount == cae_test::euros("45.50"));
    CHECK(paid[3].unpaid == WhyUnpaid::not_listed);
}

TEST_CASE("expenses that are still owed to a member are refunded") {
    Closed closed;
    closed.employ("anna", 3000, iban);
    const auto owed = cae::AccountRole::expenses_owed;
    const auto refunds = of_kind(
        closed.plan({closed.owed(owed, "anna", "31.20"), closed.owed(owed, "gone", "5.00"),
                     closed.owed(owed, "ben", "0.00")}),
        PaymentKind::refunds);
    REQUIRE(refunds.size() == 2);
    CHECK(refunds[0].is_transferred());
    CHECK(refunds[0].amount == cae_test::euros("31.20"));
    CHECK(refunds[1].unpaid == WhyUnpaid::no_iban);
}

// Employer 30 % of 2 076.92, 623.08 rounded up, and employee 22 %, 456.92: 1 080.00.
TEST_CASE("a body is owed what the pay of the month added to its account, to the cent") {
    Closed closed;
    closed.employ("anna", 3000, iban);
    closed.cooperative.cooperative.bodies["urssaf"] = {"Urssaf Nord", {iban, ""}, {}};
    const auto bodies = of_kind(closed.plan(), PaymentKind::bodies);
    REQUIRE(bodies.size() == 1);
    CHECK(bodies[0].to.name == "Urssaf Nord");
    CHECK(bodies[0].amount == cae_test::euros("1080.00"));
    CHECK(bodies[0].is_transferred());
    closed.cooperative.cooperative.bodies.clear();
    CHECK(of_kind(closed.plan(), PaymentKind::bodies)[0].unpaid == WhyUnpaid::direct_debit);
}

TEST_CASE("a body that collects nothing is refused where it is written") {
    Closed closed;
    closed.cooperative.cooperative.bodies["ursaff"] = {"?", {iban, ""}, {"cooperative.yaml", 7, 3}};
    const auto problems = cae::refuse_strange_bodies(closed.cooperative.cooperative,
                                                     closed.cooperative.chart);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == cae::Rule::reference_must_exist);
    CHECK(problems[0].value == "ursaff");
    CHECK(problems[0].place.line == 7);
}

} // namespace payment_plan_test
