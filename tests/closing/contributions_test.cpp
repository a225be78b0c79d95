#include "cae/closing/contribution/contributions.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace contributions_test {

using cae::Money;
using cae::Month;
using cae::Stage;
using cae_test::cents;
using cae_test::percent;
using cae_test::SmallCooperative;

Month january() { return *Month::of(2026, 1); }

template <class T>
cae::Dated<T> always(T value) {
    return *cae::Dated<T>::of({cae::Version<T>{*cae::Date::of(2000, 1, 1), std::move(value), {}}});
}

cae::StagedContribution flat(const char* rate) {
    return {{cae::ContributionBase::turnover, cae::FlatRate{percent(rate)}}};
}

cae::StagedContribution fee(const char* amount) {
    cae::ContributionRule rule;
    rule.fixed_fee = cae_test::euros(amount);
    return {rule};
}

// A member with two activities that sold these amounts, in cents.
SmallCooperative two_activities(std::int64_t first, std::int64_t second) {
    SmallCooperative small(january());
    cae::Member& member = small.add_member("anna", Stage::cesa);
    small.add_activity("garden");
    small.add_document(cae::DocumentKind::sale, 1).net = cents(first);
    small.add_document(cae::DocumentKind::sale, 1).net = cents(second);
    small.documents.documents.back().account = member.accounts.back();
    return small;
}

TEST_CASE("a member's activities share one charge, cents by largest remainder") {
    // 10 % of 33.33 + 66.62 = 99.95 is 9.995, rounded once to 10.00: 3.3346.. and 6.6653..
    const auto small = two_activities(3'333, 6'662);
    const auto record = small.close();
    REQUIRE(record.has_value());
    CHECK(record->accounts[0].contribution == cents(333));
    CHECK(record->accounts[1].contribution == cents(667));
    CHECK(record->totals.contribution == cents(1'000));
}

TEST_CASE("the floor of a member with several activities is due once") {
    auto small = two_activities(10'000, 30'000);
    cae::ContributionRule rule = flat("10").usual;
    rule.floor = cae::ContributionLimit{cae_test::euros("80"), cae::LimitPeriod::month};
    small.cooperative.contribution = always(cae::StagedContribution(rule));
    const auto record = small.close();
    REQUIRE(record.has_value());
    CHECK(record->accounts[0].contribution == cents(2'000));
    CHECK(record->accounts[1].contribution == cents(6'000));
}

TEST_CASE("what is charged on sales between members is borne by the account that made them") {
    // 11.5 % of 306.33 is 35.228, 4 % of 223.97 is 8.9588: 35.23 + 8.96 = 44.19
    auto small = two_activities(30'633, 22'397);
    small.add_member("ben", Stage::cesa);
    small.documents.documents.back().kind = cae::DocumentKind::internal_sale;
    small.documents.documents.back().buyer = small.roster.members.back().accounts.front();
    cae::ContributionRule rule = flat("11.5").usual;
    rule.between_members = percent("4");
    small.cooperative.contribution = always(cae::StagedContribution(rule));
    const auto record = small.close();
    REQUIRE(record.has_value());
    CHECK(record->accounts[0].contribution == cents(3'523));
    CHECK(record->accounts[1].contribution == cents(896));
    // a cap of 5.00 leaves nothing but what is on those sales
    rule.cap = cae::ContributionLimit{cae_test::euros("5"), cae::LimitPeriod::month};
    small.cooperative.contribution = always(cae::StagedContribution(rule));
    CHECK(small.close()->accounts[0].contribution == Money());
    CHECK(small.close()->accounts[1].contribution == cents(500));
}

TEST_CASE("where all is sold to members a floor is borne by those sales") {
    auto small = two_activities(0, 22'397);
    small.add_member("ben", Stage::cesa);
    small.documents.documents.back().kind = cae::DocumentKind::internal_sale;
    small.documents.documents.back().buyer = small.roster.members.back().accounts.front();
    cae::ContributionRule rule = flat("11.5").usual;
    rule.between_members = percent("4");
    rule.floor = cae::ContributionLimit{cae_test::euros("80"), cae::LimitPeriod::month};
    small.cooperative.contribution = always(cae::StagedContribution(rule));
    const auto record = small.close();
    REQUIRE(record.has_value());
    CHECK(record->accounts[0].contribution == Money());
    CHECK(record->accounts[1].contribution == cents(8'000));
}

TEST_CASE("levies are charged, kept and posted apart from the contribution") {
    SmallCooperative small(january());
    small.cooperative.levies = {{"insurance", "Assurance", always(fee("3"))},
                                {"risk", "Risque", always(flat("1"))}};
    small.add_member("anna", Stage::cesa);
    small.add_document(cae::DocumentKind::sale, 1'000);
    const auto record = small.close();
    REQUIRE(record.has_value());
    const cae::AccountRecord& account = record->accounts.front();
    CHECK(account.contribution == cents(10'000));
    CHECK(account.levies == std::vector<Money>{cents(300), cents(1'000)});
    CHECK(record->totals.levies == cents(1'300));
    CHECK(account.closing == account.opening + account.turnover - account.charges -
                                 account.contribution - cents(1'300) - account.pay);
    int entries = 0;
    for (const auto& numbered : record->entries) {
        if (numbered.entry.head().piece != "LE-2026-01-anna") continue;
        ++entries;
        CHECK(numbered.entry.lines().size() == 4);
        CHECK(numbered.entry.lines().front().account.analytic);
    }
    CHECK(entries == 2);
}

TEST_CASE("a levy that is not in force yet takes nothing") {
    SmallCooperative small(january());
    small.cooperative.levies = {
        {"risk", "Risque",
         *cae::Dated<cae::StagedContribution>::of(
             {cae::Version<cae::StagedContribution>{*cae::Date::of(2026, 2, 1), flat("1"), {}}})}};
    small.add_member("anna", Stage::cesa);
    small.add_document(cae::DocumentKind::sale, 1'000);
    CHECK(small.close()->accounts.front().levies == std::vector<Money>{Money()});
}

TEST_CASE("a member's own rule of a levy goes before the cooperative's") {
    SmallCooperative small(january());
    small.cooperative.levies = {{"risk", "Risque", always(flat("1"))}};
    small.add_member("anna", Stage::cesa).levies = {{0, always(fee("9"))}};
    small.add_document(cae::DocumentKind::sale, 1'000);
    CHECK(small.close()->accounts.front().levies == std::vector<Money>{cents(900)});
}

TEST_CASE("the explanation is what was charged") {
    auto small = two_activities(100'000, 50'000);
    small.cooperative.levies = {{"risk", "Risque", always(flat("1"))}};
    const auto record = small.close();
    const auto prepared = small.prepare().value();
    const auto explained = cae::explain_contributions(prepared.inputs(), 0);
    REQUIRE(explained.has_value());
    REQUIRE(explained->size() == 2);
    CHECK(explained->at(0).charge.total == cents(15'000));
    CHECK(explained->at(0).charge.record == *record->members.front().contribution);
    CHECK(explained->at(0).shares == std::vector<Money>{cents(10'000), cents(5'000)});
    CHECK(explained->at(1).name == "risk");
    CHECK(explained->at(1).charge.total == cents(1'500));
}

namespace {

// November 2025 charged anna 130.00 on 1 000.00, and invoiced F-9 on one of her activities.
void remember_november(SmallCooperative& small, const char* activity = "anna") {
    const Month november = *Month::of(2025, 11);
    cae::OpenItem sale{november.first_day()};
    sale.number = "F-9";
    sale.activity = cae::ActivityId(activity);
    sale.member = cae::MemberId("anna");
    sale.invoiced = {cents(100'000), {}};
    small.books.open_items.push_back(sale);
    small.known.charged[november]["contribution"][cae::MemberId("anna")] = {
        cents(100'000), cents(13'000), {}};
}

} // namespace

TEST_CASE("a credit note reverses at the rate of the month of its sale") {
    SmallCooperative small(january());
    remember_november(small);
    small.add_member("anna", Stage::cesa);
    small.add_document(cae::DocumentKind::sale, 1'000);
    small.add_document(cae::DocumentKind::credit_note, 100).refers_to = "F-9";
    // 10 % of 1 000.00 less 13 % of 100.00
    CHECK(small.close()->accounts.front().contribution == cents(8'700));
    CHECK(small.close()->accounts.front().turnover == cents(90'000));
    // of an unknown sale: 10 % of 900.00
    small.documents.documents.back().refers_to = "F-8";
    CHECK(small.close()->accounts.front().contribution == cents(9'000));
}

TEST_CASE("what a credit note gives back goes to its own activity") {
    auto small = two_activities(100'000, 0);
    small.documents.documents.back().kind = cae::DocumentKind::credit_note;
    small.documents.documents.back().net = cents(10'000);
    small.documents.documents.back().refers_to = "F-9";
    remember_november(small, "garden");
    const auto record = small.close();
    REQUIRE(record.has_value());
    CHECK(record->accounts[0].contribution == cents(10'000));
    CHECK(record->accounts[1].contribution == cents(-1'300));
}

TEST_CASE("where payments make turnover a credit note changes nothing") {
    SmallCooperative small(january());
    remember_november(small);
    small.cooperative.recognition = cae::Recognition::collected;
    small.add_member("anna", Stage::cesa);
    small.add_document(cae::DocumentKind::credit_note, 100).refers_to = "F-9";
    CHECK(small.close()->accounts.front().contribution == Money());
}

} // namespace contributions_test
