#include "cae/closing/entries/internal/posted_recalls.hpp"

#include <algorithm>
#include <utility>

#include "cae/closing/documents/account_results.hpp"
#include "cae/closing/entries/internal/month_entries.hpp"
#include "cae/closing/pay/charged_pay.hpp"

namespace cae {
namespace {

// What the pay sheet adds to the net of late money, or takes from it.
void read_late_row(const PaySheetRow& row, PayTerms& terms) {
    terms.reimbursement = row.reimbursement;
    terms.advance = row.advance;
    terms.deduction = row.deduction;
    terms.variable.garnishment = row.variable.garnishment;
    if (row.withholding_rate) terms.withholding_rate = row.withholding_rate;
}

// No day under contract and no cover: the payslip of the month itself is empty.
Result<PayTerms> terms_of_recalls_alone(const MonthInputs& inputs, PayRulesOfMonth& rules,
                                        const MemberRecalls& recalls) {
    PayProfile profile = recalls.recalls.empty() ? recalls.late_profile
                                                 : recalls.recalls.back().profile;
    profile.covers.clear();
    const auto compiled = rules.for_profile(profile);
    if (!compiled) return refuse(compiled.error());
    PayTerms terms;
    terms.rules = *compiled;
    terms.request = {PayMode::none, {}};
    const Member& member = inputs.roster.members[recalls.member];
    terms.limited_by_account = !member.accounts.empty();
    const Date day = inputs.month().last_day();
    const Rate* rate = member.withholding_rate.on(day);
    if (rate != nullptr) terms.withholding_rate = *rate;
    const int* dependants = member.dependants.on(day);
    if (dependants != nullptr) terms.variable.dependants = *dependants;
    if (recalls.late != nullptr) read_late_row(*recalls.late, terms);
    return terms;
}

Alert alert_of(const RecallRecord& recall) {
    const PayAmounts& moved = recall.difference;
    return {AlertKind::pay_recalled,
            recall.member,
            {recall.origin, moved.gross + moved.overtime_pay, moved.employer_cost,
             moved.net_before_tax}};
}

class RecallPoster {
public:
    RecallPoster(const MonthInputs& inputs, MonthRecord& record, EntryCollector& entries)
        : inputs_(inputs), record_(record), entries_(entries) {}

    void post(const Member& member, const Recall& recall) {
        const auto charged = share_pay({recall.record.difference.employer_cost, {}},
                                       balances_of(member));
        charge_accounts(member, charged, record_.accounts);
        entries_.add(recall_entry(inputs_, {member, recall, shares_of_pay(charged)}));
        if (!is_nothing(recall.record.difference)) {
            record_.alerts.push_back(alert_of(recall.record));
        }
        record_.recalls.push_back(recall.record);
        record_.recalls.back().profile = place_of_profile(recall.profile, record_.profiles);
    }

private:
    [[nodiscard]] std::vector<AccountToCharge> balances_of(const Member& member) const {
        std::vector<AccountToCharge> accounts;
        accounts.reserve(member.accounts.size());
        for (const AccountIndex account : member.accounts) {
            accounts.push_back({balance(record_.accounts[account]), {}});
        }
        return accounts;
    }

    const MonthInputs& inputs_;
    MonthRecord& record_;
    EntryCollector& entries_;
};

} // namespace

void add_recalls_to_terms(const MonthInputs& inputs, PayRulesOfMonth& rules,
                          const RecallsOfMonth& recalls,
                          std::vector<std::optional<PayTerms>>& terms, Problems& problems) {
    for (const MemberRecalls& of_member : recalls.members()) {
        if (of_member.recalls.empty() && of_member.late == nullptr) continue;
        std::optional<PayTerms>& own = terms[of_member.member];
        if (!own) {
            auto alone = terms_of_recalls_alone(inputs, rules, of_member);
            if (!gather(alone, problems)) continue;
            own = *alone;
        }
        own->leave_before = of_member.leave_before;
    }
}

void post_recalls(const MonthInputs& inputs, const RecallsOfMonth& recalls, MonthRecord& record,
                  EntryCollector& entries) {
    RecallPoster poster(inputs, record, entries);
    for (const MemberRecalls& of_member : recalls.members()) {
        const Member& member = inputs.roster.members[of_member.member];
        for (const Recall& recall : of_member.recalls) poster.post(member, recall);
        record.alerts.insert(record.alerts.end(), of_member.alerts.begin(), of_member.alerts.end());
    }
}

std::uint32_t place_of_profile(const PayProfile& profile, std::vector<PayProfile>& profiles) {
    const auto known = std::find(profiles.begin(), profiles.end(), profile);
    const auto place = static_cast<std::uint32_t>(known - profiles.begin());
    if (known == profiles.end()) profiles.push_back(profile);
    return place;
}

} // namespace cae
