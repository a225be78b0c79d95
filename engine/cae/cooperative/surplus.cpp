#include "cae/cooperative/surplus.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

const Rate whole = Rate::from_billionths(Rate::one);

// A share that may not be less than its fraction.
Money rounded_up(ExactAmount amount) {
    const Money down = rounded(amount, Rounding::toward_zero);
    const bool exact = down * whole == amount;
    return exact ? down : down + Money::from_cents(1);
}

Money reserve_levy(Money net, Rate rate, const SurplusDecisions& decisions) {
    const Money missing = std::max(decisions.capital - decisions.reserves, Money());
    return std::min(rounded(net * rate, Rounding::half_away_from_zero), missing);
}

// Shares the surplus of a year that has one, earlier losses being made good.
class Allocator {
public:
    Allocator(const SurplusDecisions& decisions, const SurplusLaw& law, Money net)
        : decisions_(decisions), law_(law), net_(net) {}

    void allocate_scop() {
        const Money legal = reserve_levy(net_, law_.scop_legal_reserve, decisions_);
        check_least(decisions_.work_share, law_.least_work_share, Thing::work_share);
        check_seniority();
        check_rate();
        const Money work = decisions_.nobody_entitled ? Money()
                                                      : rounded_up(net_ * decisions_.work_share);
        check_work_share(work, net_ - legal);
        if (!problems.empty()) return;
        // What is not given to the employees is shared by the reserves and the interest: as much
        // to the reserves as to the interest means half of it.
        Money most = std::min(work, net_ - legal - work);
        if (!decisions_.interest || !decisions_.interest->above_reserves) {
            most = std::min(most, Money::from_cents((net_ - work).cents() / 2));
        }
        const Money interest = interest_within(most);
        add(SurplusPart::legal_reserve, legal);
        add(SurplusPart::development_fund, net_ - legal - work - interest);
        add(SurplusPart::work_share, work);
        add(SurplusPart::share_interest, interest);
    }

    void allocate_scic() {
        const Money legal = reserve_levy(net_, law_.scic_legal_reserve, decisions_);
        check_least(decisions_.statutory_reserve, law_.least_scic_statutory_reserve,
                    Thing::statutory_reserve);
        check_rate();
        const Money statutory = rounded_up((net_ - legal) * decisions_.statutory_reserve);
        const Money most = std::max(net_ - legal - statutory - decisions_.public_aid, Money());
        const Money interest = interest_within(most);
        add(SurplusPart::legal_reserve, legal);
        add(SurplusPart::statutory_reserve, net_ - legal - interest);
        add(SurplusPart::share_interest, interest);
    }

    Problems problems;
    std::vector<AllocatedAmount> parts;
    bool interest_was_cut = false;

private:
    void add(SurplusPart part, Money amount) {
        if (amount != Money()) parts.push_back({part, amount});
    }

    void check_least(Rate share, Rate least, Thing part) {
        if (share >= least) return;
        problems.push_back({Rule::allocation_must_reach,
                            decisions_.share_place,
                            {},
                            {part, least, share},
                            Privacy::open});
    }

    void check_seniority() {
        const Rate coefficient = decisions_.criteria.most_seniority;
        if (coefficient <= law_.most_seniority_coefficient) return;
        problems.push_back({Rule::allocation_must_not_exceed,
                            decisions_.share_place,
                            {},
                            {Thing::seniority_coefficient,
                             to_string(law_.most_seniority_coefficient), to_string(coefficient)},
                            Privacy::open});
    }

    void check_work_share(Money work, Money most) {
        if (work <= most) return;
        problems.push_back({Rule::allocation_must_not_exceed,
                            decisions_.share_place,
                            {},
                            {Thing::work_share, most, work},
                            Privacy::open});
    }

    void check_rate() {
        if (!decisions_.interest) return;
        const ShareInterest& interest = *decisions_.interest;
        const Rate limit = interest.mean_tmo + law_.interest_above_tmo;
        if (interest.rate <= limit) return;
        problems.push_back({Rule::allocation_must_not_exceed,
                            interest.place,
                            {},
                            {Thing::share_interest, limit, interest.rate},
                            Privacy::open});
    }

    Money interest_within(Money most) {
        if (!decisions_.interest) return {};
        const ShareInterest& interest = *decisions_.interest;
        const Money wished = rounded(interest.shares * interest.rate, Rounding::toward_zero);
        interest_was_cut = wished > most;
        return std::min(wished, most);
    }

    const SurplusDecisions& decisions_;
    const SurplusLaw& law_;
    Money net_;
};

Problem unsupported_form() {
    return {Rule::feature_must_be_supported, {}, "loi_1947", {"scop, scic"}, Privacy::open};
}

} // namespace

Money SurplusAllocation::of(SurplusPart part) const {
    const auto found = std::find_if(parts.begin(), parts.end(), [part](const auto& allocated) {
        return allocated.part == part;
    });
    return found != parts.end() ? found->amount : Money();
}

Result<SurplusAllocation> allocate_surplus(LegalForm form, const SurplusDecisions& decisions,
                                           const SurplusLaw& law) {
    if (form == LegalForm::loi_1947) return refuse(unsupported_form());
    SurplusAllocation allocation{decisions.surplus, {}, false};
    if (decisions.surplus < Money()) {
        allocation.parts.push_back({SurplusPart::loss_carried, decisions.surplus});
        return allocation;
    }
    const Money losses = std::min(decisions.earlier_losses, decisions.surplus);
    if (losses != Money()) allocation.parts.push_back({SurplusPart::earlier_losses, losses});
    Allocator allocator(decisions, law, decisions.surplus - losses);
    if (form == LegalForm::scop) {
        allocator.allocate_scop();
    } else {
        allocator.allocate_scic();
    }
    if (!allocator.problems.empty()) return refuse(std::move(allocator.problems));
    allocation.parts.insert(allocation.parts.end(), allocator.parts.begin(), allocator.parts.end());
    allocation.interest_was_cut = allocator.interest_was_cut;
    return allocation;
}

} // namespace cae
