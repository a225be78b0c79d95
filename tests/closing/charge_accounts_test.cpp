// The accounts that posting rules give to charges which name none.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cae/explanation/explain_member.hpp"
#include "support/small_cooperative.hpp"

namespace charge_accounts_test {

using cae::ChargeKind;
using cae::DocumentKind;
using cae::PostingRule;
using cae_test::euros;
using cae_test::SmallCooperative;

PostingRule to(const char* account, std::vector<std::string> texts) {
    PostingRule rule;
    rule.texts = std::move(texts);
    rule.expense_account = account;
    return rule;
}

cae::ActivityDocument& charge(SmallCooperative& coop, DocumentKind kind, const char* label) {
    auto& document = coop.add_document(kind, 100);
    document.label = label;
    return document;
}

cae::CommonCharge common(const char* label, std::optional<cae::BranchIndex> branch = std::nullopt) {
    cae::CommonCharge made{*cae::Date::of(2026, 1, 5), "HO", branch, "", label};
    made.net = euros(100);
    return made;
}

// 606300 and 607000 are for activities alone, 626000 and 613200 for common charges too, of which
// 618000 is the usual one.
SmallCooperative january(std::vector<PostingRule> rules, cae::Stage stage = cae::Stage::cesa) {
    SmallCooperative coop(*cae::Month::of(2026, 1));
    coop.chart.activity_charges = {{"606300", "Petit équipement"}, {"607000", "Marchandises"}};
    coop.chart.common_charges = {
        {"618000", "Divers"}, {"626000", "Télécommunications"}, {"613200", "Locations"}};
    coop.add_member("anna", stage);
    for (std::size_t i = 0; i < rules.size(); ++i) rules[i].line = i + 1;
    coop.documents.posting_rules = {std::move(rules), "posting_rules.yaml"};
    return coop;
}

struct Booked {
    std::string account;
    std::string rule;

    friend bool operator==(const Booked&, const Booked&) = default;
};

// Where the charges of the month stand, in the order of its entries, and by which rule.
std::vector<Booked> booked(const SmallCooperative& coop) {
    std::vector<Booked> found;
    const auto record = coop.close();
    REQUIRE(record.has_value());
    for (const auto& numbered : record->entries) {
        const auto& head = numbered.entry.head();
        if (head.journal != cae::Journal::purchases) continue;
        found.push_back({numbered.entry.lines().front().account.number.text(), head.rule});
    }
    return found;
}

const Booked by_its_kind{"604000", ""};

TEST_CASE("a charge that names no account stands on that of the first rule whose words it bears") {
    auto coop = january(
        {to("626000", {"téléphone"}), to("606300", {"encre", "PAPIER"}), to("607000", {"papier"})});
    charge(coop, DocumentKind::purchase, "TELEPHONE de mai");
    charge(coop, DocumentKind::purchase, "Papier, encre");
    charge(coop, DocumentKind::purchase, "Papier peint");
    charge(coop, DocumentKind::purchase, "Papiers"); // another word
    CHECK(booked(coop) == std::vector<Booked>{{"626000", "posting_rules.yaml:1"},
                                              {"606300", "posting_rules.yaml:2"},
                                              {"607000", "posting_rules.yaml:3"},
                                              by_its_kind});
}

TEST_CASE("an account that a document names wins over every rule") {
    auto coop = january({to("606300", {"encre"})});
    charge(coop, DocumentKind::purchase, "Encre").expense_account = "607000";
    CHECK(booked(coop) == std::vector<Booked>{{"607000", ""}});
}

TEST_CASE("a rule of a kind, a supplier, a member or a branch fits no other") {
    PostingRule of_expenses = to("606300", {});
    of_expenses.kind = ChargeKind::expense;
    PostingRule of_orange = to("626000", {});
    of_orange.supplier = "ORANGE";
    PostingRule of_ben = to("607000", {});
    of_ben.member = 1;
    PostingRule of_branch = to("613200", {"loyer"});
    of_branch.branch = 0;
    auto coop = january({of_expenses, of_orange, of_ben, of_branch});
    charge(coop, DocumentKind::expense, "Repas");
    charge(coop, DocumentKind::purchase, "Forfait").party = "Orange";
    charge(coop, DocumentKind::purchase, "Forfait").party = "Orange Bank";
    coop.add_member("ben", cae::Stage::cesa);
    charge(coop, DocumentKind::purchase, "Forfait");
    coop.documents.common_charges = {common("Loyer", 0), common("Loyer")};
    CHECK(booked(coop) == std::vector<Booked>{{"606300", "posting_rules.yaml:1"},
                                              {"626000", "posting_rules.yaml:2"},
                                              by_its_kind,
                                              {"607000", "posting_rules.yaml:3"},
                                              {"613200", "posting_rules.yaml:4"},
                                              {"618000", ""}});
}

TEST_CASE("a rule without a kind passes over charges that the chart keeps off its account") {
    auto coop = january({to("606300", {"encre"}), to("626000", {"encre"})});
    charge(coop, DocumentKind::purchase, "Encre");
    coop.documents.common_charges = {common("Encre")};
    CHECK(booked(coop) == std::vector<Booked>{{"606300", "posting_rules.yaml:1"},
                                              {"626000", "posting_rules.yaml:2"}});
}

TEST_CASE("a rule on an account that its charges may not have is refused at its line") {
    const auto refused = [](const PostingRule& rule) {
        const auto record = january({to("606300", {"a"}), rule}).close();
        REQUIRE_FALSE(record.has_value());
        REQUIRE(record.error().size() == 1);
        return record.error()[0];
    };
    const auto unknown = refused(to("606301", {"b"}));
    CHECK(unknown.rule == cae::Rule::word_must_be_known);
    CHECK(unknown.value == "606301");
    CHECK(unknown.place.file == "posting_rules.yaml");
    CHECK(unknown.place.line == 2);
    CHECK(unknown.details == cae::Details{"606300, 607000, 618000, 626000, 613200"});
    PostingRule of_activities = to("607000", {"b"});
    of_activities.kind = ChargeKind::common_charge;
    CHECK(refused(of_activities).details == cae::Details{"618000, 626000, 613200"});
}

TEST_CASE("the explanation of charges says where each stands, and by which rule") {
    auto coop = january({to("606300", {"encre"})}, cae::Stage::cape);
    coop.add_document(DocumentKind::sale, 1000);
    charge(coop, DocumentKind::purchase, "Encre");
    charge(coop, DocumentKind::expense, "Encre").expense_account = "607000";
    const auto prepared = coop.prepare().value();
    const auto record = coop.close().value();
    const auto contributions = cae::explain_contributions(prepared.inputs(), 0).value();
    const cae::Rulebook no_law;
    const auto explained = cae::explain_member({record, coop.books, no_law, coop.cooperative,
                                                coop.roster, prepared.documents(), contributions,
                                                cae::PayPast()},
                                               cae::MemberId("anna"));
    REQUIRE(explained.has_value());
    const auto* charges = cae::figure_called(explained->figures, "charges");
    REQUIRE(charges != nullptr);
    REQUIRE(charges->documents.size() == 2);
    CHECK(charges->documents[0].account == "606300");
    CHECK(charges->documents[0].rule == "posting_rules.yaml:1");
    CHECK(charges->documents[1].account == "607000");
    CHECK(charges->documents[1].rule.empty());
}

} // namespace charge_accounts_test
