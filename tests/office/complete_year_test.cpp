// The result of a year whose books are those of the whole cooperative.
#include <optional>

#include "office/small_year.hpp"

namespace complete_year_test {

using cae::Money;
using cae::Rule;
using cae_test::decisions;
using cae_test::SmallYear;

// Until October: income of 3 000, rent of 1 000. In November the sale of 500, and a rent of 450 is
// to come: 3 000 - 1 000 + 500 - 450 = 2 050.
class MiniYear : public SmallYear {
public:
    MiniYear() : SmallYear("706000;;3000,00\n613200;1000,00;\n512000;2000,00;\n") {
        with_entry("408000");
    }

    // The rent of November against an account.
    void with_entry(const std::string& account) const {
        write("entries/2025-11.csv", "entry;date;account;label;debit;credit\n"
                                     "LO;2025-11-30;613200;Loyer;450,00;\n"
                                     "LO;2025-11-30;" +
                                         account + ";;;450,00\n");
    }
    [[nodiscard]] cae::Result<cae::ClosedYear> close() {
        office_.emplace(closed_until("2025-12")); // the books of a year refer to its chart
        return office_->close_year(2025);
    }

private:
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
