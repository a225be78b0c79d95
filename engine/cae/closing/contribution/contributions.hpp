// Step 2: the cooperative contribution and the other levies.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/contribution_month.hpp"

namespace cae {

// A credit note about a sale of an earlier month, given back at the rate of that month.
struct ReversedSale {
    std::string credit_note;
    std::string sale;
    Month month; // of the sale
    AccountIndex account = 0;
    Money net;                   // of the credit note
    ContributionRecord original; // what that month was charged
    Money charge;                // what is given back
};

// What one levy, or the contribution, takes from a member in a month, and why.
struct ExplainedContribution {
    std::string name;  // "contribution", or the name of the levy
    std::string label; // of the levy; empty for the contribution
    ContributionTerms terms;
    ContributionBases bases; // of all the member's accounts
    std::vector<ReversedSale> reversed;
    ContributionCharge charge;
    std::vector<Money> shares;          // of `charge.total`, parallel to Member::accounts
    std::vector<Money> account_bases{}; // what it is shared by, parallel to Member::accounts
    // What `charge.between_members` is shared by, parallel to Member::accounts; empty without it.
    std::vector<Money> sold_to_members{};
    // What `terms.rule` refers to where the charge is explained: it outlives the month.
    std::shared_ptr<const ContributionRule> rule{};
};

// What was recorded of the members' charges, parallel to the roster's members.
struct ChargedMember {
    std::optional<ContributionRecord> contribution; // none without an activity account
    std::vector<ContributionRecord> levies;         // parallel to Cooperative::levies
};

// Charges the contribution and the levies to the accounts, by the rule of each member's contract or
// the cooperative's. A charge is computed on all of a member's accounts together and shared in
// proportion to their bases above zero, cents by largest remainder; what is on sales to other
// members is borne by the accounts that made them, and what a credit note gives back goes to its
// own account. Fails with Rule::dated_value_must_be_in_force when no rule of the
// contribution is in force.
[[nodiscard]] Result<std::vector<ChargedMember>>
charge_contributions(const MonthInputs& inputs, std::vector<AccountRecord>& accounts);

// The same charges, step by step, of one member after the other: what the month's documents count
// is found once.
class ChargeExplainer {
public:
    // `inputs` are those of close_month, and must outlive it. Fails as resolve_documents does.
    [[nodiscard]] static Result<ChargeExplainer> of(const MonthInputs& inputs);

    // The contribution first; empty without accounts. They refer to nothing of the inputs. Fails
    // as charge_contributions does.
    [[nodiscard]] Result<std::vector<ExplainedContribution>> explain(MemberIndex member) const {
        return explain_(member);
    }

private:
    using Explain = std::function<Result<std::vector<ExplainedContribution>>(MemberIndex)>;
    explicit ChargeExplainer(Explain explain) : explain_(std::move(explain)) {}

    Explain explain_;
};

// Those of one member alone. Fails as both do.
[[nodiscard]] Result<std::vector<ExplainedContribution>>
explain_contributions(const MonthInputs& inputs, MemberIndex index);

} // namespace cae
