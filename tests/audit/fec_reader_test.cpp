// The second reader sees what is wrong: otherwise it would prove nothing.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "fec_reader.hpp"

namespace fec_reader_test {

const std::string titles =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
    "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\t"
    "Montantdevise\tIdevise\r\n";
const std::string opening =
    "AN\tÀ nouveaux\t1\t20260101\t512000\tBanque\t\t\tAN\t20260101\tÀ nouveau\t9,00\t0,00\t\t\t"
    "20260131\t\t\r\n"
    "AN\tÀ nouveaux\t1\t20260101\t401000\tFournisseurs\t401fonciere\tFoncière\tAN\t20260101\t"
    "À nouveau\t0,00\t9,00\t\t\t20260131\t\t\r\n";
const std::string rent =
    "AC\tAchats\t2\t20260105\t613200\tLocations\t\t\tF-1\t20260105\tLoyer\t12,50\t0,00\t\t\t"
    "20260131\t\t\r\n"
    "AC\tAchats\t2\t20260105\t512000\tBanque\t\t\tF-1\t20260105\tLoyer\t0,00\t12,50\t\t\t"
    "20260131\t\t\r\n";

std::vector<std::string> faults_of(const std::string& text) {
    return audit::read_fec(text, "2026-01-01", "2026-12-31").faults;
}

// Of the rent, with something in place of something else.
std::vector<std::string> spoiled(const std::string& what, const std::string& instead) {
    std::string text = titles + opening + rent;
    const std::size_t place = text.find(what, titles.size() + opening.size());
    REQUIRE(place != std::string::npos);
    return faults_of(text.replace(place, what.size(), instead));
}

TEST_CASE("a sound file of the tax office is read to its balances") {
    const auto fec = audit::read_fec(titles + opening + rent, "2026-01-01", "2026-12-31");
    CHECK(fec.faults.empty());
    CHECK(fec.opens);
    CHECK(fec.last_number == 2);
    CHECK(fec.opening.at({"401000", "Foncière"}) == -900);
    CHECK(fec.balances.at({"512000", ""}) == -350);
    CHECK(fec.on("6") == 1250);
}

TEST_CASE("what is wrong in a file of the tax office is told with its entry") {
    using Faults = std::vector<std::string>;
    CHECK(spoiled("12,50", "12,51") == Faults{"entry 2: does not balance"});
    CHECK(spoiled("12,50", "12.50") == Faults{"entry 2: no amount"});
    CHECK(spoiled("\t2\t", "\t3\t").front() == "entry 1: no next number");
    CHECK(spoiled("F-1", "F-2") == Faults{"entry 2: a line of another entry"});
    CHECK(spoiled("Locations", "") == Faults{"entry 2: an empty cell"});
    CHECK(spoiled("0,00", "1,00") == Faults{"entry 2: not one side", "entry 2: does not balance"});
    CHECK(spoiled("613200\tLocations\t", "613200\tLocations\t401x") ==
          Faults{"entry 2: half a party"});
    CHECK(spoiled("\t20260131\t\t", "\t20260131\t1,00\t").front() == "entry 2: a currency");
    CHECK(faults_of(titles + rent).front() == "entry 0: no next number");
    CHECK(faults_of(opening + rent).front() == "entry 1: does not balance");
    CHECK(faults_of(opening + rent).back() == "other titles");
    CHECK(faults_of(titles + rent + opening).size() >= 3);
}

TEST_CASE("days of a file of the tax office are those of its year, and of a sealing that follows") {
    const auto of_2025 = audit::read_fec(titles + opening + rent, "2025-01-01", "2025-12-31");
    CHECK(of_2025.faults == std::vector<std::string>{"entry 1: no opening entry on the first day",
                                                     "entry 1: a day of another year",
                                                     "entry 2: a day of another year"});
    CHECK(spoiled("\t20260131\t", "\t20260130\t").front() ==
          "entry 2: validated before the entry above");
    CHECK(spoiled("\t20260105\t", "\t20260205\t").front() == "entry 2: validated before its day");
}

} // namespace fec_reader_test
