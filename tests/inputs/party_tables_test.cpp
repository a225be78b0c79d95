#include <string>

#include <doctest/doctest.h>

#include "cae/inputs/folder/internal/party_tables.hpp"

namespace party_tables_test {

using cae::Problems;
using cae::Rule;

cae::PartyList read(const std::string& text, Problems& problems) {
    return cae::folder_reader::read_party_table(text, "customers.csv", problems);
}

TEST_CASE("a party has an id and a name; its SIREN passes Luhn's check") {
    Problems problems;
    const auto parties = read(
        "id;name;siren;vat_number;address;email\n"
        "mairie;Mairie d'Arras;732 829 320;FR44732829320;Place des Héros;a@b.fr\n"
        "asso;Asso des Quais;;;;\n",
        problems);
    CHECK(problems.empty());
    REQUIRE(parties.size() == 2);
    CHECK(parties.at("mairie").name == "Mairie d'Arras");
    CHECK(parties.at("mairie").siren == "732829320");
    CHECK(parties.at("mairie").vat_number == "FR44732829320");
    CHECK(parties.at("asso").siren.empty());
}

TEST_CASE("ids twice, rows without a name and numbers that are none are told with their line") {
    Problems problems;
    const auto parties = read("id;name;siren\n"
                              "mairie;Mairie;\n"
                              "mairie;Autre;\n"
                              "x;;\n"
                              "y;Y;732829321\n",
                              problems);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].rule == Rule::id_must_be_unique);
    CHECK(problems[0].place.line == 3);
    CHECK(problems[1].rule == Rule::text_must_not_be_empty);
    CHECK(problems[1].place.line == 4);
    CHECK(problems[2].rule == Rule::siren_must_be_valid);
    CHECK(problems[2].place.line == 5);
    CHECK(parties.size() == 1);
}

} // namespace party_tables_test
