#include <doctest/doctest.h>

#include "cae/ledger/chart.hpp"
#include "cae/ledger/entry.hpp"

namespace auxiliary_test {

using cae::AuxiliaryAccounts;
using cae::EntryLine;
using cae::LedgerAccount;
using cae::PartyKind;

const cae::Auxiliaries auxiliaries({{PartyKind::customer, "41"},
                                    {PartyKind::supplier, "401"},
                                    {PartyKind::customer, "4191"},
                                    {PartyKind::staff, "421"}});

cae::EntryHead head(const char* party) {
    cae::EntryHead head{cae::Journal::sales, *cae::Date::of(2026, 1, 31), "F-1", "Facture"};
    head.party = party;
    return head;
}

EntryLine line_of(const char* member) {
    EntryLine line;
    line.section.member = cae::MemberId(member);
    return line;
}

TEST_CASE("an account is kept by party where its number begins with one of the chart's prefixes, "
          "the longest one first") {
    CHECK(*auxiliaries.of({"411000", "Clients"}) == AuxiliaryAccounts{PartyKind::customer, "41"});
    CHECK(*auxiliaries.of({"419100", "Avances"}) == AuxiliaryAccounts{PartyKind::customer, "4191"});
    CHECK(*auxiliaries.of({"421000", "Personnel"}) == AuxiliaryAccounts{PartyKind::staff, "421"});
    CHECK(auxiliaries.of({"512000", "Banque"}) == nullptr);
    CHECK(auxiliaries.of({"40", "Fournisseurs"}) == nullptr);
}

TEST_CASE("an analytic account is never kept by party") {
    CHECK(auxiliaries.of({"411000", "Clients", true}) == nullptr);
}

TEST_CASE("a line of a customer or a supplier is about the party of its entry") {
    const AuxiliaryAccounts customers{PartyKind::customer, "411"};
    CHECK(cae::party_of(customers, head("mairie"), line_of("anna")) == "mairie");
    CHECK(cae::party_of(customers, head(""), line_of("anna")).empty());
}

TEST_CASE("a line of the staff is about the member of its section, and of no section about the "
          "party of its entry") {
    const AuxiliaryAccounts staff{PartyKind::staff, "421"};
    CHECK(cae::party_of(staff, head("dupont"), line_of("anna")) == "anna");
    CHECK(cae::party_of(staff, head("dupont"), line_of("")) == "dupont");
    CHECK(cae::party_of(staff, head(""), line_of("")).empty());
}

TEST_CASE("the party of a line itself goes before all others") {
    const AuxiliaryAccounts staff{PartyKind::staff, "421"};
    cae::EntryLine line = line_of("anna");
    line.party = cae::InternedText("own");
    CHECK(cae::party_of(staff, head("dupont"), line) == "own");
}

TEST_CASE("the account of a party is the beginning of the account's number and the party") {
    CHECK(cae::auxiliary_number({PartyKind::customer, "411"}, "mairie") == "411mairie");
    CHECK(cae::auxiliary_number({PartyKind::customer, "411"}, "").empty());
}

} // namespace auxiliary_test
