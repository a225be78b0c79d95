#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "cae/inputs/law/chart_file.hpp"
#include "cae/outputs/statutory/fec_files.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"
#include "support/values.hpp"

namespace fec_files_test {

namespace fs = std::filesystem;
using cae_test::euros;

cae::Date day(const char* text) { return *cae::Date::parse(text); }

std::string bytes_of_fec(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

const cae::Letter letter{"AA", *cae::Date::of(2026, 1, 31)};

cae::FecLine line(const char* debit, const char* credit) {
    return {.journal = "VE",
            .number = 12,
            .line = 1,
            .entry = 40,
            .date = day("2026-01-10"),
            .account = "411000",
            .account_label = "Clients",
            .party_prefix = "411",
            .party = "mairie",
            .party_label = "Mairie\td'Arras",
            .piece = "F-1",
            .piece_date = day("2026-01-09"),
            .label = "Étude\r\nphase 2",
            .debit = euros(debit),
            .credit = euros(credit),
            .letter = &letter,
            .validated = day("2026-02-05")};
}

struct Fec {
    cae::Chart chart = *cae::load_chart(cae_test::source_path("config/accounting/chart.yaml"));
    cae::FecScope scope{cae::FiscalYear::ending_in(2026, 1), *cae::Month::of(2026, 1),
                        *cae::Month::of(2026, 1)};
    cae_test::TemporaryFolder folder;

    cae::Result<cae::WrittenFec> write(const std::vector<cae::FecLine>& lines) const {
        const cae::FecToWrite fec{scope,
                                  chart,
                                  "123456790",
                                  "Les Beffrois",
                                  "3f2a91c0d4e7 lusab",
                                  [&](const cae::UseFecLine& use) {
                                      for (const auto& one : lines) use(one);
                                      return cae::Problems();
                                  }};
        return write_fec(fec, folder.path() / "out");
    }
};

TEST_CASE("a FEC has 18 columns with tabs between them, CR LF, decimal commas, and nothing in a "
          "text that ends a cell") {
    const Fec fec;
    auto other = line("0.00", "1234.50");
    other.party_prefix = other.party = other.party_label = {};
    other.letter = nullptr;
    const auto written = fec.write({line("1234.50", "0.00"), other});
    REQUIRE(written.has_value());
    CHECK(written->file == fec.folder.path() / "out/fec/2026-01/123456790FEC20260131.txt");
    CHECK(bytes_of_fec(written->file) ==
          "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
          "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t"
          "ValidDate\tMontantdevise\tIdevise\r\n"
          "VE\tVentes\t12\t20260110\t411000\tClients\t411mairie\tMairie d'Arras\tF-1\t20260109\t"
          "Étude  phase 2\t1234,50\t0,00\tAA\t20260131\t20260205\t\t\r\n"
          "VE\tVentes\t12\t20260110\t411000\tClients\t\t\tF-1\t20260109\tÉtude  phase 2\t0,00\t"
          "1234,50\t\t\t20260205\t\t\r\n");
    CHECK(bytes_of_fec(fec.folder.path() / "out/fec/2026-01/123456790FEC20260131-analytique.csv") ==
          "\xEF\xBB\xBF"
          "EcritureNum;ligne;ecriture;CompteNum;activite;membre;antenne;Debit;Credit\n"
          "12;1;40;411000;;;;1234,50;0,00\n"
          "12;1;40;411000;;;;0,00;1234,50\n");
    const auto description = bytes_of_fec(fec.folder.path() /
                                          "out/fec/2026-01/123456790FEC20260131-description.txt");
    CHECK(description.find("Sceau : 3f2a91c0d4e7 lusab\nLignes : 2, EcritureNum 12 à 12\n") !=
          std::string::npos);
    CHECK(description.find("Total débit : 1 234,50, total crédit : 1 234,50\n") !=
          std::string::npos);
}

TEST_CASE("a FEC that is not sound is not written, and the one of before stays") {
    const Fec fec;
    REQUIRE(fec.write({line("5.00", "0.00"), line("0.00", "5.00")}).has_value());
    const auto file = fec.folder.path() / "out/fec/2026-01/123456790FEC20260131.txt";
    const std::string before = bytes_of_fec(file);
    const auto refused = fec.write({line("6.00", "0.00"), line("0.00", "5.00")});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().front().rule == cae::Rule::entry_must_balance);
    CHECK(bytes_of_fec(file) == before);
    CHECK(std::distance(fs::directory_iterator(fec.folder.path() / "out/fec"),
                        fs::directory_iterator()) == 1);
}

TEST_CASE("the FEC of a whole year bears its last day, in a folder of the year") {
    Fec fec;
    fec.scope = {cae::FiscalYear::ending_in(2026, 4), *cae::Month::of(2025, 4),
                 *cae::Month::of(2026, 3)};
    const auto written = fec.write({});
    REQUIRE(written.has_value());
    CHECK(written->file == fec.folder.path() / "out/fec/2026/123456790FEC20260331.txt");
}

} // namespace fec_files_test
