#include <variant>

#include "inputs/folder_fixture.hpp"
#include "support/values.hpp"

namespace cooperative_file_test {

using cae::Date;
using cae::Money;
using cae::Place;
using cae::Rate;
using cae::Rule;
using cae_test::Folder;

const std::string file = "cooperative.yaml";

Folder changed(const std::string& what, const std::string& by) {
    Folder folder;
    folder.change(file, what, by);
    return folder;
}

// The folder with lines added to cooperative.yaml.
Folder with_lines(const std::string& lines) {
    Folder folder;
    folder.with(file, cae_test::cooperative_yaml + lines);
    return folder;
}

cae::Cooperative cooperative_of(const Folder& folder) { return folder.load().folder.cooperative; }

Date day(int year, int month, int number) { return *Date::of(year, month, number); }

Rate percent(int hundredths) { return Rate::from_billionths(hundredths * 100'000LL); }

Rate contribution_on(const cae::Cooperative& cooperative, Date date) {
    return std::get<cae::FlatRate>(cooperative.contribution.on(date)->usual.shape).rate;
}

TEST_CASE("cooperative.yaml says who the cooperative is") {
    const auto cooperative = cooperative_of({});
    CHECK(cooperative.name == "Artois");
    CHECK(cooperative.siren == "732829320");
    CHECK(cooperative.form == cae::LegalForm::scop);
    CHECK(cooperative.address.town == "Arras");
    CHECK(cooperative.collective_agreement == "Convention collective des CAE");
    CHECK(cooperative.ape == "7022Z");
    CHECK(cooperative.first_period == cae::Month::of(2026, 1));
    REQUIRE(cooperative.branches.size() == 1);
    CHECK(cooperative.branches[0].siret == "73282932000074");
    CHECK(*cooperative.branches[0].accident_rate.on(day(2026, 1, 1)) == percent(110));
    CHECK(*cooperative.branches[0].mobility_rate.on(day(2026, 1, 1)) == percent(55));
    CHECK(*cooperative.headcount.on(day(2026, 1, 1)) == 30);
    const cae::Cover health = cae::fixed_health_cover(Money::from_cents(6'000), percent(5'000));
    CHECK(cooperative.health_cover.on(day(2026, 1, 1))->non_cadre == std::vector{health});
    CHECK(cooperative.health_cover.on(day(2026, 1, 1))->cadre == std::vector{health});
}

TEST_CASE("what cooperative.yaml may leave out has a usual value") {
    const auto cooperative = cooperative_of({});
    CHECK(contribution_on(cooperative, day(2026, 1, 1)) == percent(1'000));
    CHECK(cooperative.fiscal_year_first_month == 1);
    CHECK(cooperative.recognition == cae::Recognition::invoiced);
    CHECK(cooperative.vat_on == cae::VatOn::receipts);
    CHECK(cooperative.pay_policy.request.mode == cae::PayMode::sweep);
    CHECK(std::get<Money>(cooperative.pay_policy.reserve) == Money());
    CHECK(cooperative.pay_day.day == 31);
    CHECK(cooperative.store.file == "cae.db");
    CHECK(cooperative.banks.empty());
    CHECK(cooperative.provident_cover.empty());
}

TEST_CASE("cooperative.yaml may say it all") {
    const auto cooperative = cooperative_of(with_lines(R"(provident_cover_cadre_pct: 1.50
fiscal_year_first_month: 9
recognition: collected
vat_on: debits
contribution: {rate_pct: 12.5, base: turnover}
pay_policy: {mode: target_gross, amount: 1500, reserve_pct: 5}
pay_day: 28
bank: {iban: FR14 2004 1010 0505 0001 3M02 606, bic: PSSTFRPPLIL}
store: artois.db
)"));
    const auto* provident = cooperative.provident_cover.on(day(2026, 1, 1));
    CHECK(provident->cadre == std::vector{cae::provident_cover_of_cadres(percent(150))});
    CHECK(provident->non_cadre.empty());
    CHECK(cooperative.fiscal_year_first_month == 9);
    CHECK(cooperative.recognition == cae::Recognition::collected);
    CHECK(cooperative.vat_on == cae::VatOn::debits);
    CHECK(contribution_on(cooperative, day(2026, 1, 1)) == percent(1'250));
    CHECK(cooperative.pay_policy.request ==
          cae::PayRequest{cae::PayMode::target_gross, Money::from_cents(150'000)});
    CHECK(std::get<Rate>(cooperative.pay_policy.reserve) == percent(500));
    CHECK(cooperative.pay_day.day == 28);
    CHECK(cooperative.banks.at(0).bank.iban == "FR1420041010050500013M02606");
    CHECK(cooperative.banks.at(0).bank.bic == "PSSTFRPPLIL");
    CHECK(cooperative.store.file == "artois.db");
}

TEST_CASE("pay may be paid in the month after, on a day of it or its last one") {
    const auto next = cooperative_of(with_lines("pay_day: {day: 5, of: next}\n"));
    CHECK(payment_day(next, *cae::Month::of(2026, 12)) == day(2027, 1, 5));
    const auto last = cooperative_of(with_lines("pay_day: {day: 31, of: next}\n"));
    CHECK(payment_day(last, *cae::Month::of(2026, 1)) == day(2026, 2, 28));
    const auto same = cooperative_of(with_lines("pay_day: {day: 5}\n"));
    CHECK(payment_day(same, *cae::Month::of(2026, 1)) == day(2026, 1, 5));
}

TEST_CASE("a dated value holds from its day until the next one") {
    const auto cooperative = cooperative_of(
        changed("headcount: 30", "headcount:\n  - {from: 2025-01-01, value: 30}\n"
                                 "  - {from: 2026-07-01, value: 52}"));
    CHECK(*cooperative.headcount.on(day(2026, 6, 30)) == 30);
    CHECK(*cooperative.headcount.on(day(2026, 7, 1)) == 52);
    CHECK(cooperative.headcount.on(day(2024, 12, 31)) == nullptr);
}

TEST_CASE("a value of several keys is dated with `from` beside them") {
    const auto cooperative = cooperative_of(
        with_lines("contribution:\n  - {from: 2025-01-01, rate_pct: 10}\n"
                   "  - {from: 2026-03-01, rate_pct: 11, base: turnover}\n"));
    CHECK(contribution_on(cooperative, day(2026, 2, 28)) == percent(1'000));
    CHECK(contribution_on(cooperative, day(2026, 3, 1)) == percent(1'100));
}

TEST_CASE("versions of a value ascend") {
    const auto problem = changed("headcount: 30", "headcount:\n  - {from: 2026-01-01, value: 30}\n"
                                                  "  - {from: 2025-01-01, value: 52}")
                             .problem();
    CHECK(problem.rule == Rule::versions_must_ascend);
    CHECK(problem.details == cae::Details{"headcount"});
    CHECK(problem.place.line == 17);
}

TEST_CASE("what the first period needs is in force in it") {
    const auto problem =
        changed("headcount: 30", "headcount:\n  - {from: 2026-02-01, value: 30}").problem();
    CHECK(problem.rule == Rule::dated_value_must_be_in_force);
    CHECK(problem.details == cae::Details{"headcount", cae_test::day("2026-01-31")});
    CHECK(with_lines("contribution: [{from: 2026-02-01, rate_pct: 10}]\n").rule() ==
          Rule::dated_value_must_be_in_force);
    CHECK(changed("accident_rate_pct: 1.10", "accident_rate_pct: [{from: 2027-01-01, value: 1}]")
              .rule() == Rule::dated_value_must_be_in_force);
}

TEST_CASE("the employer pays at least half of the health cover") {
    const auto problem = changed("employer_share_pct: 50", "employer_share_pct: 49.99").problem();
    CHECK(problem ==
          cae::Problem{Rule::health_cover_share_must_be_half, Place{file, 16, 50}, "49.99"});
}

TEST_CASE("the SIREN and the SIRET of each branch go together") {
    CHECK(changed("siren: \"732829320\"", "siren: \"732829321\"").problems().front().rule ==
          Rule::siren_must_be_valid);
    CHECK(changed("73282932000074", "73282932000075").rule() == Rule::siret_must_be_valid);
    // 404 833 048 is another SIREN; its SIRET 404 833 048 00022 passes Luhn's check.
    const auto problem = changed("73282932000074", "40483304800022").problem();
    CHECK(problem.rule == Rule::siret_must_be_of_siren);
    CHECK(problem.details == cae::Details{"732829320"});
}

TEST_CASE("branches where other rules hold are refused by their postcode") {
    for (const char* postcode : {"57000", "67000", "68100", "97400", "98800"}) {
        CAPTURE(postcode);
        Folder folder;
        folder.change(file, "    address: {street: 1 rue de la Paix, postcode: \"62000\"",
                      std::string("    address: {street: x, postcode: \"") + postcode + "\"");
        const auto problem = folder.problem();
        CHECK(problem.rule == Rule::branch_must_be_in_scope);
        CHECK(problem.value == postcode);
    }
    CHECK(changed("postcode: \"62000\"", "postcode: \"620\"").rule() ==
          Rule::postcode_must_be_valid);
}

TEST_CASE("a pay policy has an amount when it is a target and only then") {
    CHECK(with_lines("pay_policy: {mode: target_cost}\n").rule() ==
          Rule::amount_must_match_request);
    CHECK(with_lines("pay_policy: {mode: sweep, amount: 5}\n").rule() ==
          Rule::amount_must_match_request);
    CHECK(with_lines("pay_policy: {mode: target_net, amount: -5}\n").rule() ==
          Rule::amount_must_be_positive);
    CHECK(with_lines("pay_policy: {mode: weekly}\n").rule() == Rule::word_must_be_known);
    CHECK(with_lines("pay_policy: {reserve: 1, reserve_pct: 1}\n").rule() ==
          Rule::key_must_be_unique);
}

TEST_CASE("amounts of pay are personal") {
    const auto problem = with_lines("pay_policy: {mode: target_net, amount: 1e3}\n").problem();
    CHECK(problem.rule == Rule::amount_must_be_exact);
    CHECK(problem.privacy == cae::Privacy::personal);
}

TEST_CASE("a store is a file of the folder") {
    CHECK(with_lines("store: ../other.db\n").rule() == Rule::id_must_be_safe);
    for (const char* name :
         {"members.yaml", "Recurring.csv", "out", "activity", "bank_layout.yaml"}) {
        CAPTURE(name);
        CHECK(with_lines(std::string("store: ") + name + "\n").rule() ==
              Rule::store_must_not_be_an_input);
    }
    CHECK(with_lines("store: postgresql://host/db\n").rule() == Rule::id_must_be_safe);
}

TEST_CASE("numbers of cooperative.yaml lie in their range") {
    CHECK(with_lines("pay_day: 32\n").rule() == Rule::number_must_be_in_range);
    CHECK(with_lines("pay_day: {day: 32, of: next}\n").rule() == Rule::number_must_be_in_range);
    CHECK(with_lines("pay_day: {day: 5, of: later}\n").rule() == Rule::word_must_be_known);
    CHECK(with_lines("fiscal_year_first_month: 13\n").rule() == Rule::number_must_be_in_range);
    CHECK(with_lines("bank: {iban: FR76}\n").rule() == Rule::iban_must_be_valid);
    CHECK(changed("headcount: 30", "headcount: -1").rule() == Rule::number_must_be_in_range);
    CHECK(changed("mobility_rate_pct: 0.55", "mobility_rate_pct: 101").rule() ==
          Rule::rate_must_be_in_range);
    CHECK(changed("form: scop", "form: sarl").rule() == Rule::word_must_be_known);
    CHECK(changed("first_period: 2026-01", "first_period: 2026-13").rule() ==
          Rule::month_must_exist);
}

TEST_CASE(
    "a first fiscal year ends where the next one begins, within two years, and holds the books") {
    const std::string april = "fiscal_year_first_month: 4\n";
    const auto first_year = [&](const char* written) {
        return with_lines(april + "first_fiscal_year: " + written + "\n");
    };
    CHECK(first_year("{from: 2026-01, to: 2027-12}").rule() ==
          Rule::first_year_must_end_before_next);
    const auto long_one = first_year("{from: 2025-03, to: 2027-03}").problem();
    CHECK(long_one.rule == Rule::first_year_must_be_of_months);
    CHECK(long_one.value == "25");
    CHECK(cooperative_of(first_year("{from: 2026-01, to: 2027-03}")).first_fiscal_year ==
          cae::FiscalYear{*cae::Month::of(2026, 1), *cae::Month::of(2027, 3)});
    const auto late = first_year("{from: 2026-02, to: 2027-03}").problem();
    CHECK(late.rule == Rule::first_year_must_hold_books);
    CHECK(late.value == "2026-02");
}

TEST_CASE("keys are known, and the needed ones are there") {
    const auto unknown = with_lines("colour: red\n").problem();
    CHECK(unknown.rule == Rule::key_must_be_known);
    CHECK(unknown.value == "colour");
    for (const char* line : {"name: Artois\n", "form: scop\n", "ape: 7022Z\n",
                             "first_period: 2026-01\n", "headcount: 30\n"}) {
        CAPTURE(line);
        CHECK(changed(line, "").rule() == Rule::key_must_be_present);
    }
    CHECK(changed("health_cover: {total: 60.00, employer_share_pct: 50}\n", "").rule() ==
          Rule::key_must_be_present);
}

TEST_CASE("branches have ids of their own, and there is one at least") {
    Folder twice;
    const std::string branch = cae_test::cooperative_yaml.substr(
        cae_test::cooperative_yaml.find("  - id: arras"),
        cae_test::cooperative_yaml.find("headcount") -
            cae_test::cooperative_yaml.find("  - id: arras"));
    twice.change(file, branch, branch + branch);
    const auto problem = twice.problem();
    CHECK(problem.rule == Rule::id_must_be_unique);
    CHECK(problem.value == "arras");
    CHECK(problem.details == cae::Details{"cooperative.yaml:9"});
    Folder none;
    none.change(file, "branches:\n" + branch, "branches: []\n");
    CHECK(none.rule() == Rule::text_must_not_be_empty);
}

} // namespace cooperative_file_test
