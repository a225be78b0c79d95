#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include <doctest/doctest.h>

#include "cae/office/verification.hpp"
#include "folder_copy.hpp"
#include "store/raw_database.hpp"

namespace verification_test {

using namespace cae_test;
using cae::Rule;

// Artois closed for two months.
class Closed {
public:
    Closed() {
        auto office = folder_.open();
        close_next(office);
        close_next(office);
    }

    [[nodiscard]] const FolderCopy& folder() const { return folder_; }
    [[nodiscard]] cae::Verification verify(const std::optional<std::string>& head = {}) const {
        auto config = cae::load_config(source_path("config"));
        REQUIRE(config.has_value());
        const auto office = cae::Office::open_to_verify(
            folder_.path(), std::make_shared<const cae::Config>(std::move(*config)));
        REQUIRE(office.has_value());
        return cae::verify(*office, head);
    }
    void change(const std::string& sql) const {
        RawDatabase raw(folder_.path() / "cae.db");
        CHECK(raw.run_unguarded(sql) == all_went_well);
    }

private:
    FolderCopy folder_{"examples/artois"};
};

TEST_CASE("months that nobody touched hold, closed again from their inputs") {
    const auto result = Closed().verify();
    CHECK(result.problems.empty());
    REQUIRE(result.months.size() == 2);
    for (const auto& month : result.months) {
        CHECK(month.holds);
        CHECK(month.is_closed_again);
        CHECK(month.changed_inputs == 0);
        CHECK(month.payslips == 19);
    }
}

TEST_CASE("a pay changed in the store is named by table, row and column, with both values") {
    const Closed closed;
    closed.change("UPDATE pay SET net_paid = net_paid + 1 WHERE month = '2026-01'"
                  " AND member = (SELECT min(member) FROM pay)");
    const auto result = closed.verify();
    REQUIRE(result.problems.size() >= 2);
    CHECK(result.problems[0].rule == Rule::seal_must_hold);
    CHECK(result.problems[0].value == "2026-01");
    CHECK(result.problems[0].details == cae::Details{"pay"});
    const cae::Problem& named = result.problems[1];
    CHECK(named.rule == Rule::sealed_value_must_be_as_computed);
    REQUIRE(named.details.size() == 5);
    CHECK(named.details[0].text() == "pay");
    CHECK(named.details[1].text() == "bailleul");
    CHECK(named.details[2].text() == "net_paid");
    CHECK(std::stoll(named.details[3].text()) == std::stoll(named.details[4].text()) + 1);
    CHECK_FALSE(result.months[0].holds);
}

TEST_CASE("a table of a sealed month is told when it is other bytes, whatever it says") {
    const Closed closed;
    const auto file = closed.folder().path() / "activity" / "2026-01.csv";
    std::ofstream(file, std::ios::app) << "\n"; // a blank line: no row
    const auto result = closed.verify();
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].rule == Rule::input_must_be_as_sealed);
    CHECK(result.problems[0].value == "activity/2026-01.csv");
    CHECK(result.months[0].changed_inputs == 1);
    CHECK(result.months[0].is_closed_again);
    CHECK(result.months[1].holds);
    const auto told = cae::Office::check(closed.folder().path(), source_path("config"));
    REQUIRE(told.size() == 1);
    CHECK(told[0] == result.problems[0]);
    const auto office = closed.folder().open();
    CHECK(office.changed_since_last_seal() == told);
}

TEST_CASE("files that hold for all months may change as long as the months close the same") {
    const Closed closed;
    std::ofstream(closed.folder().path() / "members.yaml", std::ios::app) << "# a remark\n";
    const auto result = closed.verify();
    CHECK(result.problems.empty());
    CHECK(result.months[0].changed_inputs == 1);
    CHECK(result.months[0].is_closed_again);
}

TEST_CASE("a file that came after the seal and holds for all months breaks no sealed month") {
    const Closed closed;
    closed.folder().write("posting_rules.yaml",
                          "- {kind: purchase, expense_account: \"606300\"}\n");
    const auto result = closed.verify();
    CHECK(result.problems.empty());
    CHECK(result.months[0].changed_inputs == 1);
    CHECK(result.months[0].holds);
}

TEST_CASE("the law that a month was computed with is kept, and a word of it changed is told") {
    const Closed closed;
    closed.change("UPDATE law_text SET text = text || '# x' WHERE path = 'accounting/chart.yaml'");
    const auto result = closed.verify();
    REQUIRE_FALSE(result.problems.empty());
    CHECK(result.problems[0].rule == Rule::seal_must_hold);
    CHECK(result.problems[0].details == cae::Details{"law_text"});
}

TEST_CASE("a seal that was kept elsewhere is that of a month, or the store is another") {
    const Closed closed;
    const auto months = closed.verify().months;
    const std::string first = months[0].seal.digest;
    CHECK(closed.verify(first).of_head == month_called("2026-01"));
    CHECK(closed.verify(first.substr(0, 12)).of_head == month_called("2026-01"));
    for (const std::string& other : {first.substr(0, 11), std::string(12, '0'), std::string()}) {
        const auto result = closed.verify(other);
        REQUIRE(result.problems.size() == 1);
        CHECK(result.problems[0].rule == Rule::head_must_be_a_seal);
        CHECK_FALSE(result.of_head);
    }
}

} // namespace verification_test
