// What the pay of a month owes, by body and line.
#include <algorithm>
#include <map>

#include "cae/office/paid_month.hpp"
#include "cae/office/social_dues.hpp"
#include "office/two_employees.hpp"

namespace social_dues_test {

using cae::DueKind;
using cae::DueLine;
using cae::Money;
using cae::SocialDues;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;
using cae_test::TwoEmployees;

namespace {

Money cents(std::int64_t count) { return Money::from_cents(count); }

std::vector<DueLine> lines_called(const SocialDues& dues, const std::string& name) {
    std::vector<DueLine> found;
    std::copy_if(dues.lines.begin(), dues.lines.end(), std::back_inserter(found),
                 [&](const DueLine& line) {
                     return line.kind == DueKind::contribution && line.line.name() == name;
                 });
    return found;
}

// "2 people on 5000.00 at 13: 650.00"
std::string told(const DueLine& line) {
    return std::to_string(line.people) + " people" +
           (line.base ? " on " + to_string(*line.base) : "") +
           (line.rate ? " at " + to_percent(*line.rate) : "") + ": " + to_string(line.amount);
}

std::vector<std::string> told(const std::vector<DueLine>& lines) {
    std::vector<std::string> texts;
    for (const DueLine& line : lines) texts.push_back(told(line));
    return texts;
}

using Texts = std::vector<std::string>;

std::vector<DueLine> of_kind(const SocialDues& dues, DueKind kind) {
    std::vector<DueLine> found;
    std::copy_if(dues.lines.begin(), dues.lines.end(), std::back_inserter(found),
                 [&](const DueLine& line) { return line.kind == kind; });
    return found;
}

} // namespace

// Of 2 000 and 3 000: C = .3147 and .0999, reliefs of 629.40 and 299.70, of which Urssaf bears
// x .3380 / .3981 = 534.38 and 254.46. CSG bears on 98.25 % and 30.00 of cover: 1 995.00 and
// 2 977.50. Taxable nets are 1 638.14 and 2 458.23.
TEST_CASE("what is owed is told by body and line: people, base, rate, amount") {
    const TwoEmployees folder;
    auto office = folder.open();
    close_next(office);
    const auto dues = cae::dues_after(office, month_called("2026-01"));
    REQUIRE(dues.has_value());
    CHECK(dues->due == *cae::Date::of(2026, 2, 15));
    const auto line = [&](const char* name) { return told(lines_called(*dues, name)); };
    CHECK(line("employer_maladie") == Texts{"2 people on 5000.00 at 13: 650.00"});
    CHECK(line("employee_vieillesse_plafonnee") == Texts{"2 people on 5000.00 at 6.9: 345.00"});
    CHECK(line("employer_agirc_arrco_t1") == Texts{"2 people on 5000.00 at 4.72: 236.00"});
    CHECK(line("employee_csg_deductible") == Texts{"2 people on 4972.50 at 6.8: 338.13"});
    CHECK(line("employee_crds") == Texts{"2 people on 4972.50 at 0.5: 24.87"});
    CHECK(line("employer_health_cover") == Texts{"2 people: 60.00"});
    CHECK(line("employer_forfait_social") == Texts{"2 people on 60.00 at 8: 4.80"});
    // A rate of each establishment takes a line, the lowest first.
    CHECK(line("employer_atmp") ==
          Texts{"1 people on 2000.00 at 1.1: 22.00", "1 people on 3000.00 at 2: 60.00"});
    CHECK(line("employer_agirc_arrco_t2").empty());
    CHECK(told(of_kind(*dues, DueKind::general_relief)) ==
          Texts{"2 people: -140.26", "2 people: -788.84"});
    CHECK(told(of_kind(*dues, DueKind::withholding)) == Texts{"2 people on 4096.37: 327.73"});
    std::map<std::string, Money> sums;
    for (const auto& body : dues->bodies) sums[body.account.number.text()] = body.amount;
    CHECK(sums == std::map<std::string, Money>{{"431000", cents(190'810)},
                                               {"437200", cents(12'000)},
                                               {"437300", cents(36'074)},
                                               {"442100", cents(32'773)}});
}

// 500.00 more of January at 13 % are 65.00.
TEST_CASE("a recall stands by itself, with the month that it corrects") {
    const TwoEmployees folder;
    auto office = folder.open();
    close_next(office);
    folder.write("corrections/2026-02.csv",
                 "month;member;gross;reason\n2026-01;dora;2500,00;Prime\n");
    auto again = folder.open();
    close_next(again);
    const auto dues = cae::dues_after(again, month_called("2026-02"));
    REQUIRE(dues.has_value());
    const auto lines = lines_called(*dues, "employer_maladie");
    REQUIRE(told(lines) == Texts{"2 people on 5000.00 at 13: 650.00", "1 people: 65.00"});
    CHECK_FALSE(lines[0].of);
    CHECK(lines[1].of == month_called("2026-01"));
    const auto reliefs = of_kind(*dues, DueKind::general_relief);
    REQUIRE(reliefs.size() == 4);
    CHECK(std::count_if(reliefs.begin(), reliefs.end(),
                        [](const DueLine& line) { return line.of.has_value(); }) == 2);
}

TEST_CASE("the sums of the lines are those of the journal, in every month of artois") {
    const FolderCopy folder("examples/artois");
    auto office = folder.open();
    for (const char* const name : {"2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06",
                                   "2026-07", "2026-08", "2026-09"}) {
        CAPTURE(name);
        close_next(office);
        const auto dues = cae::dues_after(office, month_called(name));
        REQUIRE(dues.has_value());
        std::map<std::string, Money> sums;
        for (const DueLine& line : dues->lines) sums[line.account.number.text()] += line.amount;
        for (const auto& body : dues->bodies) {
            CHECK(sums.at(body.account.number.text()) == body.amount);
        }
        CHECK(sums.size() == dues->bodies.size());
    }
}

TEST_CASE("what the journal of pay has otherwise is refused, account by account") {
    const TwoEmployees folder;
    auto office = folder.open();
    const auto record = close_next(office);
    const auto paid = cae::paid_month(office, month_called("2026-01"));
    REQUIRE(paid.has_value());
    cae::DuesOfMonth dues(*paid->record, office.chart());
    cae::PaidAgain again;
    auto payslips = cae::rated_pay(*paid);
    REQUIRE(payslips.has_value());
    REQUIRE(payslips->rate(paid->record->members.front(), again).empty());
    dues.add(paid->record->members.front(), again); // and not the other
    const auto refused = dues.take(*cae::Date::of(2026, 2, 15));
    REQUIRE_FALSE(refused.has_value());
    REQUIRE(refused.error().size() == 4);
    CHECK(refused.error()[1].rule == cae::Rule::dues_must_equal_journal);
    CHECK(refused.error()[1].value == "437200");
    CHECK(refused.error()[1].details ==
          cae::Details{month_called("2026-01"), cents(6'000), cents(12'000)});
}

} // namespace social_dues_test
