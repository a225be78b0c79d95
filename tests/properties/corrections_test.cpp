// A year paid wrong and corrected is, line by line, a year paid right from the beginning.
#include <vector>

#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/closing/recalls/internal/recalls.hpp"
#include "cae/payroll/working_hours.hpp"
#include "law/config_law.hpp"
#include "properties/pay_draws.hpp"
#include "properties/property.hpp"
#include "support/small_cooperative.hpp"

namespace corrections_test {

using namespace cae_test;
using cae::Month;
using cae::PayCorrection;

struct PaidMonthOf {
    Month month;
    Contract contract;
    cae::Money gross;
};

std::vector<PaidMonthOf> draw_months() {
    const int year = *rc::gen::element(2026, 2025);
    const auto first = *Month::of(year, *rc::gen::inRange(1, 11));
    const auto count = *rc::gen::inRange(1, 13 - first.number());
    Contract contract = draw_contract();
    std::vector<PaidMonthOf> months;
    for (int i = 0; i < count; ++i) {
        const Month month = first.plus(i);
        contract.days_employed = static_cast<int>(draw(1, month.days()));
        months.push_back({month, contract, draw_gross()});
    }
    return months;
}

bool has_lawful_hours(const PaidMonthOf& month) {
    cae::MonthTerms terms;
    terms.weekly_hours = month.contract.weekly_hours;
    terms.overtime = month.contract.overtime;
    return terms.weekly_hours &&
           !unlawful_hours(law_in_force(config_law(), month.month).value(), terms);
}

// What was written by mistake: one value or several of the month are others; the correction says
// what they should have been. The gross always differs, so that every correction changes something.
PayCorrection spoil(PaidMonthOf& month) {
    PayCorrection correction{month.month, 0};
    const PaidMonthOf right = month;
    correction.gross = right.gross;
    month.gross += cents(draw(1, 300'000));
    if (*rc::gen::arbitrary<bool>()) {
        correction.days_employed = right.contract.days_employed;
        month.contract.days_employed = static_cast<int>(draw(1, month.month.days()));
    }
    if (*rc::gen::arbitrary<bool>()) {
        correction.headcount = right.contract.profile.headcount;
        month.contract.profile.headcount = *rc::gen::element(1, 11, 20, 49, 50, 250);
    }
    if (*rc::gen::arbitrary<bool>()) {
        correction.accident_rate = right.contract.profile.accident_rate;
        month.contract.profile.accident_rate = percent(*rc::gen::element("2.5", "0.1", "1"));
    }
    if (has_lawful_hours(right) && *rc::gen::arbitrary<bool>()) {
        correction.weekly_hours = right.contract.weekly_hours;
        month.contract.weekly_hours = cae::Hours{draw(100, 3'900)};
        correction.overtime = right.contract.overtime;
        month.contract.overtime = cae::Hours{draw(0, 5'000)};
    }
    return correction;
}

std::vector<cae::SettledMonth> paid(const std::vector<PaidMonthOf>& months) {
    cae_test::Member member;
    std::vector<cae::SettledMonth> settled;
    for (const PaidMonthOf& month : months) {
        member.contract = month.contract;
        const cae::MonthTerms terms{month.contract.weekly_hours, month.contract.relief_reference,
                                    *month.contract.days_employed, month.contract.overtime};
        const auto pay = member.pay(month.month, month.gross);
        settled.push_back({month.month,
                           cae::SettledPay{month.contract.profile, terms, month.gross,
                                           cae::amounts_of(pay.slip, *pay.rules)},
                           pay.slip.sums_after});
    }
    return settled;
}

cae::Result<cae::RecallsOfMonth> recalls(const std::vector<cae::SettledMonth>& sealed,
                                         std::vector<PayCorrection> corrections) {
    SmallCooperative coop(sealed.back().month.next());
    coop.cooperative.first_period = sealed.front().month;
    coop.add_member("anna", cae::Stage::permanent);
    coop.documents.corrections = std::move(corrections);
    for (const auto& month : sealed) {
        coop.known.laws.emplace(month.month, law_in_force(config_law(), month.month).value());
    }
    coop.known.paid.emplace(cae::MemberId("anna"), sealed);
    const auto month = coop.prepare().value();
    return recalls_of(month.inputs(), {});
}

// What was paid with what is recalled.
std::vector<cae::SettledMonth> settled(std::vector<cae::SettledMonth> sealed,
                                       const cae::RecallsOfMonth& recalled) {
    for (const cae::Recall& recall : recalled.of(0)->recalls) {
        for (cae::SettledMonth& month : sealed) {
            if (month.month != recall.record.origin) continue;
            month.pay->amounts += recall.record.difference;
            month.sums_after = recall.record.sums_after;
        }
    }
    return sealed;
}

TEST_CASE("what was paid and what is recalled make the right year, line by line and in its sums") {
    check_property(150, [] {
        const auto right = draw_months();
        auto wrong = right;
        std::vector<PayCorrection> corrections;
        for (int i = *rc::gen::inRange(1, 3); i > 0; --i) {
            const auto place = static_cast<std::size_t>(
                draw(0, static_cast<std::int64_t>(wrong.size()) - 1));
            if (wrong[place].gross == right[place].gross) {
                corrections.push_back(spoil(wrong[place]));
            }
        }
        const auto sealed = paid(wrong);
        const auto recalled = recalls(sealed, corrections);
        RC_ASSERT(recalled.has_value());
        const auto found = settled(sealed, *recalled);
        const auto expected = paid(right);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            RC_ASSERT(is_nothing(difference(found[i].pay->amounts, expected[i].pay->amounts)));
            RC_ASSERT(found[i].sums_after == expected[i].sums_after);
        }
        const auto& sums = recalled->of(0)->sums_before;
        const bool same_year = sealed.back().month.number() < 12;
        RC_ASSERT(sums.has_value() == same_year);
        if (sums) RC_ASSERT(*sums == expected.back().sums_after);
    });
}

} // namespace corrections_test
