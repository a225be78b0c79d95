#include <doctest/doctest.h>

#include "cae/outputs/screen/waterfall.hpp"
#include "cae/outputs/screen/waterfall_picture.hpp"
#include "outputs/example_month.hpp"

namespace cae {
namespace waterfall_test {

using cae_test::euros;
using cae_test::example_month;

Waterfall waterfall_of(const MonthRecord& record, std::size_t account, std::size_t member) {
    const auto& pay = record.members[member].pay;
    return waterfall({&record.accounts[account], 1}, pay ? &*pay : nullptr);
}

// Each level is the level before and the changes between.
bool adds_up(const Waterfall& steps) {
    Money running = steps.front().amount;
    for (std::size_t i = 1; i < steps.size(); ++i) {
        if (steps[i].level && steps[i].amount != running) return false;
        if (!steps[i].level) running += steps[i].amount;
    }
    return true;
}

TEST_CASE("the waterfall leads from turnover to what is paid") {
    using Item = WaterfallItem;
    const Waterfall expected{{Item::turnover, euros(3000), true},
                             {Item::contribution, euros(-300), false},
                             {Item::charges, euros(-100), false},
                             {Item::available, euros(2600), true},
                             {Item::employer_cost, euros(2600), true},
                             {Item::employer_contributions, euros(-600), false},
                             {Item::gross, euros(2000), true},
                             {Item::employee_contributions, euros(-440), false},
                             {Item::net_before_tax, euros(1560), true},
                             {Item::withholding, euros(0), false},
                             {Item::net_paid, euros(1560), true}};
    CHECK(waterfall_of(example_month(), 0, 0) == expected);
}

TEST_CASE("every level is the one before and the changes between") {
    MonthRecord record = example_month();
    AccountRecord& account = record.accounts[0];
    PayRecord& pay = *record.members[0].pay;
    account.opening = euros(-700);
    pay.available = euros(1700); // 200 are kept as a reserve
    pay.overtime_pay = euros(50);
    pay.employer_cost = euros(2650);
    pay.net_before_tax = euros(1599);
    pay.withholding.amount = euros(99);
    pay.reimbursements = euros(30);
    pay.advance = euros(200);
    pay.deduction = euros(5);
    pay.net_paid = euros(1325);
    const Waterfall steps = waterfall_of(record, 0, 0);
    CHECK(adds_up(steps));
    CHECK(steps.size() == 17);
    CHECK(steps[4] == WaterfallStep{WaterfallItem::reserve, euros(-200), false});
    CHECK(steps[6] == WaterfallStep{WaterfallItem::advanced, euros(950), false});
}

TEST_CASE("what is not spent stays on the account") {
    MonthRecord record = example_month();
    record.members[0].pay->available = euros(2700);
    CHECK(waterfall_of(record, 0, 0)[5] ==
          WaterfallStep{WaterfallItem::left_on_account, euros(-100), false});
}

TEST_CASE("a member without pay ends with the account, staff begins with the cost") {
    const MonthRecord record = example_month();
    CHECK(waterfall_of(record, 1, 1).back() ==
          WaterfallStep{WaterfallItem::balance, euros(405), true});
    const Waterfall staff = waterfall({}, &*record.members[2].pay);
    CHECK(staff.front() == WaterfallStep{WaterfallItem::employer_cost, euros(2470), true});
    CHECK(waterfall({}, nullptr).empty());
}

TEST_CASE("bars hang between the levels they join") {
    const Waterfall steps = waterfall_of(example_month(), 0, 0);
    Screen screen;
    screen.language = Language::en;
    screen.width = 68; // 30 cells of 100 euros
    CHECK(waterfall_picture(steps, screen) ==
          "Turnover excl. VAT          3,000.00  ██████████████████████████████\n"
          "  cooperative contribution   -300.00                             ▒▒▒\n"
          "  direct charges             -100.00                            ▒\n"
          "Available                   2,600.00  ██████████████████████████\n"
          "Employer cost               2,600.00  ██████████████████████████\n"
          "  employer contributions     -600.00                      ▒▒▒▒▒▒\n"
          "Gross pay                   2,000.00  ████████████████████\n"
          "  employee contributions     -440.00                  ▒▒▒▒\n"
          "Net before tax              1,560.00  ████████████████\n"
          "  income tax withheld           0.00\n"
          "Net paid                    1,560.00  ████████████████\n");
}

TEST_CASE("without Unicode a bar says which way it goes; a small change is a stroke") {
    const Waterfall steps{{WaterfallItem::turnover, euros(-500), true},
                          {WaterfallItem::contribution, euros(1), false},
                          {WaterfallItem::brought_forward, euros(999), false},
                          {WaterfallItem::balance, euros(500), true}};
    Screen screen;
    screen.width = 57; // 20 cells of 50 euros, the first half of them below zero
    screen.ascii = true;
    CHECK(waterfall_picture(steps, screen) == "Chiffre d'affaires HT       -500,00  ##########\n"
                                              "  contribution coopérative     1,00  |\n"
                                              "  report du mois précédent   999,00  "
                                              "++++++++++++++++++++\n"
                                              "Solde du compte              500,00  "
                                              "          ##########\n");
}

} // namespace waterfall_test

} // namespace cae
