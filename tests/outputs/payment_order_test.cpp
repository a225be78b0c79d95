#include <doctest/doctest.h>

#include "cae/outputs/payments/payment_order.hpp"
#include "cae/outputs/payments/sepa_text.hpp"
#include "support/values.hpp"

namespace payment_order_test {

using cae::PaymentKind;
using cae::Rule;
using cae_test::euros;

constexpr const char* iban = "FR1420041010050500013M02606";

cae::Date day(const char* text) { return *cae::Date::parse(text); }

cae::PlannedPayment payment(const char* id, const char* name, const char* amount) {
    cae::PlannedPayment planned{PaymentKind::pay, {id, name, iban}, {}, euros(amount)};
    return planned;
}

cae::PaymentPlan plan() {
    cae::PaymentPlan plan{*cae::Month::parse("2026-03"), day("2026-03-31"), day("2026-04-15")};
    plan.payments = {payment("anna", "Anna Lefèvre", "1620.00"),
                     payment("ben", "Ben O'Brien", "0.10")};
    return plan;
}

cae::Cooperative cooperative() {
    cae::Cooperative cooperative{.first_period = *cae::Month::parse("2026-01")};
    cooperative.name = "Les Beffrois";
    cooperative.banks = {{"", cae::Bank{iban, "PSSTFRPPLIL"}}};
    return cooperative;
}

cae::OrderTerms terms(const char* on = "2026-03-31") {
    return {PaymentKind::pay, day(on), day("2026-04-02")};
}

TEST_CASE("texts are written in the letters that every bank reads") {
    const cae::SepaText sepa;
    CHECK(sepa.of("Éloïse Çavuşoğlu-Œuvrard", 70) == "Eloise Cavusoglu-OEuvrard");
    CHECK(sepa.of("Анна Иванова", 70) == "Anna Ivanova");
    CHECK(sepa.of("Dupont & fils, «Le Pré» n°3", 70) == "Dupont fils, Le Pre n 3");
    CHECK(sepa.of("L’Atelier", 70) == "L'Atelier");
    CHECK(sepa.of("//a//b/", 70) == "a/b");
    CHECK(sepa.of("Anna Lefevre", 5) == "Anna");
    CHECK(sepa.of("☕", 70).empty());
}

TEST_CASE("an order sums what it transfers and names the same message for the same payments") {
    const auto order = cae::payment_order(plan(), cooperative(), terms()).value();
    REQUIRE(order.transfers.size() == 2);
    CHECK(order.sum == euros("1620.10"));
    CHECK(order.transfers[0].name == "Anna Lefevre");
    CHECK(order.transfers[0].end_to_end == "PAIE-2026-03-anna");
    CHECK(order.transfers[0].text == "Paie 2026-03 Les Beffrois");
    CHECK(order.id.starts_with("PAIE-2026-03-"));
    CHECK(order.id.size() == 25);
    CHECK(cae::payment_order(plan(), cooperative(), terms())->id == order.id);
    CHECK(cae::payment_order(plan(), cooperative(), terms("2026-04-01"))->id != order.id);
}

TEST_CASE("what is not transferred is in no order, and a name that no bank reads is told") {
    auto all = plan();
    all.payments[0].unpaid = cae::WhyUnpaid::no_iban;
    all.payments.push_back(payment("kim", "☕", "5.00"));
    all.payments.push_back({PaymentKind::suppliers, {"edf", "EDF", iban}, {}, euros("9.00")});
    const auto order = cae::payment_order(all, cooperative(), terms()).value();
    REQUIRE(order.transfers.size() == 1);
    CHECK(order.sum == euros("0.10"));
    REQUIRE(order.left_out.size() == 1);
    CHECK(order.left_out[0].rule == Rule::payee_must_be_writable);
    CHECK(order.left_out[0].value == "kim");
}

TEST_CASE("an id that banks would cut is told apart from one that begins alike") {
    auto all = plan();
    const std::string start = "jean-christophe-de-la-";
    all.payments = {payment((start + "fontaine").c_str(), "Jean", "1.00"),
                    payment((start + "tour").c_str(), "Jean", "1.00")};
    const auto order = cae::payment_order(all, cooperative(), terms()).value();
    for (const auto& transfer : order.transfers) CHECK(transfer.end_to_end.size() <= 35);
    CHECK(order.transfers[0].end_to_end != order.transfers[1].end_to_end);
}

TEST_CASE("a day on which banks are closed is refused with the next one") {
    const auto order = cae::payment_order(plan(), cooperative(), terms("2026-04-03"));
    REQUIRE_FALSE(order.has_value());
    REQUIRE(order.error().size() == 1);
    CHECK(order.error()[0].rule == Rule::execution_must_be_a_banking_day);
    CHECK(to_date(order.error()[0].details[0]) == day("2026-04-07"));
}

TEST_CASE("a cooperative whose account is not known pays nobody") {
    auto poor = cooperative();
    poor.banks.clear();
    const auto order = cae::payment_order(plan(), poor, terms());
    REQUIRE_FALSE(order.has_value());
    CHECK(order.error()[0].rule == Rule::payer_must_have_iban);
}

TEST_CASE("a message has the sums twice, and the elements of its version") {
    auto order = cae::payment_order(plan(), cooperative(), terms()).value();
    std::string text;
    const auto sink = [&](std::string_view piece) { text.append(piece); };
    write_pain_001(order, sink);
    CHECK(text.find("<NbOfTxs>2</NbOfTxs>\n      <CtrlSum>1620.10</CtrlSum>") !=
          text.rfind("<NbOfTxs>2</NbOfTxs>\n      <CtrlSum>1620.10</CtrlSum>"));
    CHECK(text.find("xsd:pain.001.001.09") != std::string::npos);
    CHECK(text.find("<ReqdExctnDt>\n        <Dt>2026-03-31</Dt>") != std::string::npos);
    CHECK(text.find("<BICFI>PSSTFRPPLIL</BICFI>") != std::string::npos);
    CHECK(text.find("<InstdAmt Ccy=\"EUR\">0.10</InstdAmt>") != std::string::npos);
    CHECK(text.find("<Cd>SALA</Cd>") != std::string::npos);
    text.clear();
    order.terms.message = cae::PaymentMessage::pain_03;
    order.account.bic.clear();
    write_pain_001(order, sink);
    CHECK(text.find("xsd:pain.001.001.03") != std::string::npos);
    CHECK(text.find("<ReqdExctnDt>2026-03-31</ReqdExctnDt>") != std::string::npos);
    CHECK(text.find("<Id>NOTPROVIDED</Id>") != std::string::npos);
}

} // namespace payment_order_test
