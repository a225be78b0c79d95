// Every payslip of the example is computed again from what was sealed: the record, the law of its
// month and the sums after the month before.
#include <map>

#include "artois_months.hpp"
#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/inputs/law/rulebook_file.hpp"

namespace artois_recomputed_test {

// Sealed sums after the months met so far.
class SealedSums {
public:
    [[nodiscard]] cae::SumsSinceJanuary before(const cae::MemberId& member) const {
        const auto found = sums_.find(member);
        return found == sums_.end() ? cae::SumsSinceJanuary{} : found->second;
    }
    void take(const cae::MonthRecord& month) {
        for (const auto& member : month.members) sums_[member.id] = member.sums_after;
    }

private:
    std::map<cae::MemberId, cae::SumsSinceJanuary> sums_;
};

TEST_CASE("a sealed payslip is found again from its record, the law and the sums before it") {
    const auto law = cae::load_rulebook(cae_test::source_path("config/law")).value();
    SealedSums sums;
    int payslips = 0;
    for (const auto& month : cae_test::artois_months()) {
        cae::PayRulesOfMonth rules(cae::law_in_force(law, month.month).value());
        for (const auto& member : month.members) {
            if (!member.pay) continue;
            CAPTURE(to_string(month.month));
            CAPTURE(member.id.text());
            const auto& profile = month.profiles.at(member.pay->profile);
            const auto again = cae::recomputed_pay(*member.pay, *rules.for_profile(profile).value(),
                                                   sums.before(member.id));
            CHECK(again.record == *member.pay);
            CHECK(again.sums_after == member.sums_after);
            ++payslips;
        }
        sums.take(month);
    }
    CHECK(payslips == 118); // members under an employment contract: 19 + 19 + 20 + 20 + 20 + 20
}

TEST_CASE("a payslip computed from other terms or sums is another one") {
    const auto law = cae::load_rulebook(cae_test::source_path("config/law")).value();
    const auto& march = cae_test::artois_month("2026-03");
    cae::PayRulesOfMonth rules(cae::law_in_force(law, march.month).value());
    const auto& petit = cae_test::pay_of(march, "petit"); // employed for 16 days of 31
    const auto& compiled = *rules.for_profile(march.profiles.at(petit.profile)).value();
    REQUIRE(cae::recomputed_pay(petit, compiled, {}).record == petit);
    auto whole_month = petit;
    whole_month.terms.days_employed = 31;
    CHECK(cae::recomputed_pay(whole_month, compiled, {}).record.lines != petit.lines);
    cae::SumsSinceJanuary other_sums{2026, cae_test::euros("100"), {}, {}, {}, {}};
    CHECK(cae::recomputed_pay(petit, compiled, other_sums).record.lines != petit.lines);
}

} // namespace artois_recomputed_test
