// The result of a year whose books are those of the whole cooperative.
#include "office/folder_copy.hpp"

namespace complete_year_test {

using cae::Money;
using cae::Rule;
using cae_test::close_next;
using cae_test::TemporaryFolder;

const std::string cooperative_yaml = R"(name: Mini
siren: "732829320"
form: scop
address: {street: 1 place, postcode: "62000", town: Arras}
collective_agreement: x
ape: 7022Z
first_period: 2025-11
branches:
  - id: arras
    name: Arras
    siret: "73282932000074"
    address: {street: 1 place, postcode: "62000", town: Arras}
    accident_rate_pct: 1.10
headcount: 20
health_cover: {total: "50.00", employer_share_pct: "50"}
)";

const std::string decisions = "highest_capital: \"9000\"\nlegal_reserve: \"9000\"\n"
                              "work_share: {pct: \"40\"}\n";

// Until October: income of 3 000, rent of 1 000. In November Anna, who holds a project, sells for
// 500, and a rent of 450 is to come: 3 000 - 1 000 + 500 - 450 = 2 050.
class MiniYear {
public:
    MiniYear() {
        write("cooperative.yaml", cooperative_yaml);
        write("members.yaml",
              "members:\n  - {id: anna, name: Anna, stages: {stage: cape, from: 2025-06-01}}\n");
        write("opening_balance.csv", "account;debit;credit\n706000;;3000,00\n613200;1000,00;\n"
                                     "512000;2000,00;\n");
        write("activity/2025-11.csv", "date;document;member;kind;label;net;vat_rate\n"
                                      "2025-11-04;F-1;anna;sale;Conseil;500,00;0\n");
        with_entry("408000");
    }

    void write(const char* name, const std::string& text) const { folder_.write(name, text); }
    // The rent of November against an account.
    void with_entry(const std::string& account) const {
        write("entries/2025-11.csv", "entry;date;account;label;debit;credit\n"
                                     "LO;2025-11-30;613200;Loyer;450,00;\n"
                                     "LO;2025-11-30;" +
                                         account + ";;;450,00\n");
    }
    [[nodiscard]] cae::Result<cae::ClosedYear> close() {
        auto office = cae::Office::open(folder_.path(), cae_test::source_path("config"));
        REQUIRE(office.has_value());
        while (office->next_month() <= cae_test::month_called("2025-12")) close_next(*office);
        office_.emplace(std::move(*office)); // the books of a year refer to its chart
        return office_->close_year(2025);
    }
    [[nodiscard]] cae::Problems checked() const {
        return cae::Office::check(folder_.path(), cae_test::source_path("config"));
    }

private:
    TemporaryFolder folder_;
    std::optional<cae::Office> office_;
};

TEST_CASE("the surplus of complete books is their result, the months before the first among them") {
    MiniYear year;
    year.write("year/2025.yaml", decisions);
    CHECK(year.checked().empty());
    const auto closed = year.close();
    REQUIRE(closed.has_value());
    CHECK(closed->surplus->allocation.surplus == Money::from_cents(205'000));
    CHECK(closed->surplus->decisions.is_of_books);
    // The legal reserve is full and nobody is entitled to the work share.
    CHECK(closed->surplus->allocation.of(cae::SurplusPart::development_fund) ==
          Money::from_cents(205'000));
    CHECK(closed->surplus->waiting.empty());
}

TEST_CASE("a surplus that is stated beside complete books is their result") {
    MiniYear year;
    year.write("year/2025.yaml", "surplus: \"2050\"\n" + decisions);
    CHECK(year.close().has_value());
    year.write("year/2025.yaml", "meeting: 2026-05-20\nsurplus: \"2500\"\n" + decisions);
    const auto other = year.close();
    REQUIRE_FALSE(other.has_value());
    REQUIRE(other.error().size() == 1);
    CHECK(other.error()[0].rule == Rule::surplus_must_be_that_of_books);
    CHECK(other.error()[0].value == "2500.00");
    CHECK(other.error()[0].details ==
          cae::Details{Money::from_cents(205'000), Money::from_cents(250'000)});
    CHECK(other.error()[0].place.line == 2);
}

TEST_CASE("a year is not closed while something waits, unless its file says why") {
    MiniYear year;
    year.with_entry("472000");
    const auto unsaid = year.close();
    REQUIRE_FALSE(unsaid.has_value());
    REQUIRE(unsaid.error().size() == 1);
    CHECK(unsaid.error()[0].rule == Rule::waiting_account_must_be_empty);
    CHECK(unsaid.error()[0].value == "472000");
    CHECK(unsaid.error()[0].details ==
          cae::Details{"Compte d'attente - dépenses à classer", Money::from_cents(-45'000)});
    year.write("year/2025.yaml", decisions);
    CHECK(year.close().error()[0].rule == Rule::waiting_account_must_be_empty);
    year.write("year/2025.yaml", "open_accounts: Bailleur à identifier\n" + decisions);
    const auto said = year.close();
    REQUIRE(said.has_value());
    REQUIRE(said->surplus->waiting.size() == 1);
    CHECK(said->surplus->waiting[0].balance == Money::from_cents(-45'000));
}

TEST_CASE("without an opening balance the surplus is stated, and nothing of the books is judged") {
    MiniYear year;
    year.write("opening_balance.csv", "account;debit;credit\n");
    year.with_entry("472000");
    year.write("year/2025.yaml", decisions);
    const auto problems = year.checked();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == Rule::key_must_be_present);
    CHECK(problems[0].details == cae::Details{"surplus"});
    year.write("year/2025.yaml", "surplus: \"9999\"\n" + decisions);
    const auto closed = year.close();
    REQUIRE(closed.has_value());
    CHECK(closed->surplus->allocation.surplus == Money::from_cents(999'900));
    CHECK_FALSE(closed->surplus->decisions.is_of_books);
}

} // namespace complete_year_test
