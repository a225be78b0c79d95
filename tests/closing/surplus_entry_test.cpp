#include <doctest/doctest.h>

#include "cae/closing/entries/surplus_entry.hpp"
#include "support/small_cooperative.hpp"

namespace surplus_entry_test {

using cae::Money;
using cae::SurplusPart;
using cae_test::euros;

const cae::Date meeting = *cae::Date::of(2027, 5, 20);

cae::Entry entry_of(std::vector<cae::AllocatedAmount> parts) {
    const cae_test::SmallCooperative coop(*cae::Month::of(2026, 12));
    cae::SurplusAllocation allocation;
    allocation.parts = std::move(parts);
    return surplus_entry(allocation, meeting, coop.chart);
}

// "106100 0.00 15.00"
std::vector<std::string> lines_of(const cae::Entry& entry) {
    std::vector<std::string> lines;
    for (const auto& line : entry.lines()) {
        lines.push_back(line.account.number.text() + " " + to_string(line.debit) + " " +
                        to_string(line.credit));
    }
    return lines;
}

TEST_CASE("the profit of the year goes to losses, reserves, employees and associates") {
    const auto entry = entry_of({{SurplusPart::earlier_losses, euros(20)},
                                 {SurplusPart::legal_reserve, euros(12)},
                                 {SurplusPart::development_fund, euros(33)},
                                 {SurplusPart::work_share, euros(30)},
                                 {SurplusPart::share_interest, euros(5)}});
    CHECK(lines_of(entry) == std::vector<std::string>{"120000 100.00 0.00", "119000 0.00 20.00",
                                                      "106100 0.00 12.00", "106300 0.00 33.00",
                                                      "424600 0.00 30.00", "457000 0.00 5.00"});
    CHECK(entry.head().date == meeting);
}

TEST_CASE("a loss is carried forward") {
    CHECK(lines_of(entry_of({{SurplusPart::loss_carried, euros(-70)}})) ==
          std::vector<std::string>{"129000 0.00 70.00", "119000 70.00 0.00"});
}

} // namespace surplus_entry_test
