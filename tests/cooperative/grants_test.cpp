#include "cae/cooperative/grants.hpp"
#include "support/values.hpp"

namespace grants_test {

using cae::GrantDecision;
using cae::GrantYear;
using cae::Rule;
using cae_test::day;
using cae_test::euros;
using cae_test::percent;
using cae_test::ratio;

// 2 000 EUR a job, 4 jobs at most, 20 % of at most 15 000 EUR.
cae::GrantScheme scheme() {
    const cae::GrantTerms terms{euros("2000"), ratio("4"), percent("20"), euros("15000")};
    return {"grants.aid", *cae::Dated<cae::GrantTerms>::of({{day("2026-01-01"), terms, {}}})};
}

class Year {
public:
    explicit Year(std::string_view credits) {
        year_.year = 2026;
        year_.credits = euros(credits);
        year_.file = "grants/2026.csv";
    }
    Year& ask(const std::string& applicant, std::string_view date, std::string_view jobs,
              std::string_view investment) {
        const std::size_t line = year_.applications.size() + 2;
        year_.applications.push_back({applicant, day(date), ratio(jobs), euros(investment), line});
        return *this;
    }
    [[nodiscard]] std::vector<GrantDecision> decide() const {
        return decide_grants(year_, scheme()).value();
    }
    [[nodiscard]] const GrantYear& year() const { return year_; }

private:
    GrantYear year_;
};

cae::Money granted(std::string_view jobs, std::string_view investment) {
    return Year("100000").ask("a", "2026-03-01", jobs, investment).decide().at(0).granted;
}

TEST_CASE("a full-time job gives 2 000 euros, a part of one its part") {
    CHECK(granted("1", "0") == euros("2000"));
    CHECK(granted("0.5", "0") == euros("1000"));
    CHECK(granted("1.333333333", "0") == euros("2666.67")); // 2 666.666666
    CHECK(granted("0", "0") == euros("0"));
}

TEST_CASE("four jobs count at most") {
    CHECK(granted("4", "0") == euros("8000"));
    CHECK(granted("4.01", "0") == euros("8000"));
    CHECK(granted("1000", "0") == euros("8000"));
}

TEST_CASE("an investment gives 20 % of at most 15 000 euros") {
    CHECK(granted("0", "6200.40") == euros("1240.08"));
    CHECK(granted("0", "15000") == euros("3000"));
    CHECK(granted("0", "15000.01") == euros("3000"));
    CHECK(granted("0", "0.03") == euros("0.01")); // 0.006
    CHECK(granted("0", "0.02") == euros("0"));    // 0.004
}

TEST_CASE("8 000 and 3 000 euros are the most that one applicant gets") {
    CHECK(granted("9", "99999") == euros("11000"));
}

TEST_CASE("applications are decided by date, on one day in the order of the file") {
    const auto decisions = Year("20000")
                               .ask("late", "2026-05-02", "1", "0")
                               .ask("second", "2026-05-01", "1", "0")
                               .ask("third", "2026-05-01", "1", "0")
                               .decide();
    CHECK(decisions.at(0).application == 1);
    CHECK(decisions.at(1).application == 2);
    CHECK(decisions.at(2).application == 0);
    CHECK(decisions.at(2).credits_left == euros("14000"));
}

TEST_CASE("the application that the credits do not cover gets what is left, later ones nothing") {
    const auto decisions = Year("9999.99")
                               .ask("a", "2026-01-02", "4", "0")
                               .ask("b", "2026-01-03", "1", "0.05")
                               .ask("c", "2026-01-04", "1", "0")
                               .decide();
    CHECK(decisions.at(0).granted == euros("8000"));
    CHECK(decisions.at(1).asked() == euros("2000.01"));
    CHECK(decisions.at(1).granted == euros("1999.99"));
    CHECK(decisions.at(2).granted == euros("0"));
    CHECK(decisions.at(2).credits_left == euros("0"));
}

TEST_CASE("the limits hold for an applicant over the year") {
    const auto decisions = Year("100000")
                               .ask("a", "2026-01-02", "1.5", "6200.40")
                               .ask("b", "2026-02-02", "4", "15000")
                               .ask("a", "2026-03-02", "3", "12000")
                               .decide();
    CHECK(decisions.at(2).for_jobs == euros("5000"));          // 8 000 - 3 000
    CHECK(decisions.at(2).for_investment == euros("1759.92")); // 3 000 - 1 240.08
}

TEST_CASE("every application on a day without terms is refused with its line") {
    const auto year = Year("1").ask("a", "2025-12-31", "1", "0").ask("b", "2025-12-30", "1", "0");
    const auto decided = decide_grants(year.year(), scheme());
    REQUIRE_FALSE(decided.has_value());
    REQUIRE(decided.error().size() == 2);
    CHECK(decided.error().at(1).rule == Rule::parameter_must_be_in_force);
    CHECK(decided.error().at(1).place == cae::Place{"grants/2026.csv", 2, 0});
}

} // namespace grants_test
