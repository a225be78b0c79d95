#include "cae/closing/close_month.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/base/parallel.hpp"
#include "cae/closing/alerts/internal/bank_balance.hpp"
#include "cae/closing/alerts/internal/month_alerts.hpp"
#include "cae/closing/alerts/minimum_activity.hpp"
#include "cae/closing/contribution/contributions.hpp"
#include "cae/closing/documents/account_results.hpp"
#include "cae/closing/documents/depreciation.hpp"
#include "cae/closing/documents/internal/vat_summary.hpp"
#include "cae/closing/documents/local_currency.hpp"
#include "cae/closing/documents/owed_payments.hpp"
#include "cae/closing/documents/resolved_documents.hpp"
#include "cae/closing/entries/internal/month_entries.hpp"
#include "cae/closing/entries/internal/posted_recalls.hpp"
#include "cae/closing/invariants/broken.hpp"
#include "cae/closing/pay/charged_pay.hpp"
#include "cae/closing/pay/internal/member_pay.hpp"
#include "cae/closing/pay/on_accounts.hpp"
#include "cae/closing/pay/pay_terms.hpp"
#include "cae/closing/recalls/internal/recalls.hpp"

namespace cae {
namespace {

using TermsOfMembers = std::vector<std::optional<PayTerms>>;
using PayOfMembers = std::vector<std::optional<MemberPay>>;

// Months are closed one after the other, from the cooperative's first period.
Problems refuse_gap(const MonthInputs& inputs) {
    const auto& last = inputs.books.last_closed;
    const Month expected = last ? last->next() : inputs.cooperative.first_period;
    if (inputs.month() == expected) return {};
    const bool sealed = last && inputs.month() <= *last;
    return {{sealed ? Rule::month_must_not_be_sealed : Rule::month_must_be_next,
             {},
             to_string(inputs.month()),
             {expected},
             Privacy::open}};
}

void add_missing_collector(const Chart& chart, const std::string& collector, Problems& problems) {
    if (chart.collectors.contains(collector)) return;
    Problem problem{
        Rule::parameter_must_exist, {}, collector, {"collectors." + collector}, Privacy::open};
    if (std::find(problems.begin(), problems.end(), problem) == problems.end()) {
        problems.push_back(std::move(problem));
    }
}

// Every contribution must have accounts to be posted to before anything is computed.
Problems refuse_incomplete_chart(const MonthInputs& inputs) {
    Problems problems;
    for (const ContributionInForce& line : inputs.law.contributions) {
        add_missing_collector(inputs.chart, line.collector, problems);
    }
    for (const auto& [month, law] : inputs.prepared.past.laws) {
        for (const ContributionInForce& line : law.contributions) {
            add_missing_collector(inputs.chart, line.collector, problems);
        }
    }
    return problems;
}

// Expenses of the month that members paid themselves, VAT included, by member.
std::vector<Money> expenses_to_reimburse(const MonthInputs& inputs) {
    std::vector<Money> sums(inputs.roster.members.size());
    for (const ActivityDocument& document : inputs.documents.documents) {
        if (document.paid_by != PaidBy::member) continue;
        sums[inputs.roster.accounts[document.account].member] += owed_for(document);
    }
    return sums;
}

SumsSinceJanuary sums_before(const MonthInputs& inputs, const Member& member,
                             const MemberRecalls* recalls) {
    if (recalls != nullptr && recalls->sums_before) return *recalls->sums_before;
    const auto found = inputs.books.sums.find(member.id);
    return found == inputs.books.sums.end() ? SumsSinceJanuary{} : found->second;
}

Money claim_before(const MonthInputs& inputs, const MemberId& member) {
    const auto found = inputs.books.claims.find(member);
    return found == inputs.books.claims.end() ? Money() : found->second;
}

// Of the fiscal year, the month included.
Money turnover_of_year(const MonthInputs& inputs, const Member& member,
                       const std::vector<AccountRecord>& accounts) {
    Money sum = turnover_of_year_before(inputs.cooperative, inputs.books, member.id,
                                        inputs.month());
    for (const AccountIndex account : member.accounts) sum += accounts[account].turnover;
    return sum;
}

// What is known of everybody before pay is computed.
struct BeforePay {
    const TermsOfMembers& terms;
    const RecallsOfMonth& recalls;
    const std::vector<AccountRecord>& accounts;
};

// Step 4 for one member.
std::optional<MemberPay> compute_pay(const MonthInputs& inputs, const BeforePay& before,
                                     std::size_t i, Money reimbursement) {
    const std::optional<PayTerms>& terms = before.terms[i];
    if (!terms) return std::nullopt;
    const Member& member = inputs.roster.members[i];
    const MemberRecalls* recalls = before.recalls.of(static_cast<MemberIndex>(i));
    const Money sum = on_accounts(inputs, member, before.accounts).payable;
    const LeaveTerms leave = leave_terms(inputs, member, *terms, before.accounts);
    const Money reserve = reserve_kept(inputs, member, sum);
    AccountsOffer offer{sum - reserve + leave.released.total(),
                        {reimbursement, claim_before(inputs, member.id)}};
    offer.reserve = reserve;
    if (recalls != nullptr) offer.recalls = recalls->totals;
    const SumsSinceJanuary sums = sums_before(inputs, member, recalls);
    return member_pay(member.id, *terms, offer, {sums, leave},
                      {inputs.withholding, inputs.seizable});
}

MemberRecord describe(const MonthInputs& inputs, const Member& member, const OnAccounts& before) {
    MemberRecord record;
    record.id = member.id;
    record.name = member.name;
    record.branch = inputs.cooperative.branches[member.branch].id;
    record.stage = stage_shown(member, inputs.month());
    const Category* category = member.category.on(inputs.month().last_day());
    record.category = category != nullptr ? *category : Category::non_cadre;
    record.days_employed = days_employed(member, inputs.month());
    record.reserve = reserve_kept(inputs, member, before.payable);
    record.not_payable = before.not_payable;
    record.sums_after = sums_before(inputs, member, nullptr);
    record.leave = idle_leave(inputs, member.id);
    record.claim = claim_before(inputs, member.id);
    return record;
}

// Steps 5 and 6 for the pay: charges each cost to its accounts and posts it.
class PayPoster {
public:
    PayPoster(const MonthInputs& inputs, MonthRecord& record, EntryCollector& entries)
        : inputs_(inputs), record_(record), entries_(entries) {}

    void post(std::size_t index, ChargedMember& charged, const std::optional<PayTerms>& terms,
              std::optional<MemberPay>& pay) {
        const Member& member = inputs_.roster.members[index];
        const OnAccounts before = on_accounts(inputs_, member, record_.accounts);
        MemberRecord member_record = describe(inputs_, member, before);
        member_record.turnover_of_year = turnover_of_year(inputs_, member, record_.accounts);
        member_record.contribution = charged.contribution;
        member_record.levies = std::move(charged.levies);
        if (pay) take_pay(member, *terms, *pay, member_record);
        record_.members.push_back(std::move(member_record));
    }

private:
    void take_pay(const Member& member, const PayTerms& terms, MemberPay& pay,
                  MemberRecord& member_record) {
        const auto shared = share_pay({charged(pay.record), pay.leave.provisioned},
                                      accounts_of(member, pay));
        charge_accounts(member, shared, record_.accounts);
        entries_.add(pay_entry(inputs_, {member, pay.record, *terms.rules, shares_of_pay(shared)}));
        if (has_moved_leave(shared)) entries_.add(leave_entry(inputs_, member, shared));
        if (record_.pay_lines.empty()) record_.pay_lines = terms.rules->lines;
        pay.record.profile = position_of(*terms.rules);
        std::move(pay.alerts.begin(), pay.alerts.end(), std::back_inserter(record_.alerts));
        member_record.sums_after = pay.sums_after;
        member_record.leave = pay.leave;
        member_record.claim = claim_after(pay.record);
        member_record.pay = std::move(pay.record);
    }

    std::vector<AccountToCharge> accounts_of(const Member& member, const MemberPay& pay) const {
        std::vector<AccountToCharge> accounts;
        accounts.reserve(member.accounts.size());
        for (std::size_t i = 0; i < member.accounts.size(); ++i) {
            accounts.push_back(
                {balance(record_.accounts[member.accounts[i]]), pay.leave_on_accounts[i].released});
        }
        return accounts;
    }

    static bool has_moved_leave(const std::vector<ChargedToAccount>& accounts) {
        return std::any_of(accounts.begin(), accounts.end(), [](const ChargedToAccount& account) {
            return account.leave_moved() != LeaveProvision{};
        });
    }

    // Members who share a profile share its rules.
    std::uint32_t position_of(const PayRules& rules) {
        const auto [known, is_new] = positions_.try_emplace(&rules, 0);
        if (is_new) known->second = place_of_profile(rules.profile, record_.profiles);
        return known->second;
    }

    const MonthInputs& inputs_;
    MonthRecord& record_;
    EntryCollector& entries_;
    std::unordered_map<const PayRules*, std::uint32_t> positions_;
};

// Members whose pay waits in memory until their accounts bear it.
constexpr std::size_t members_at_once = 4'096;

// Steps 4 and 5 for everybody: pay is computed in parallel, for members do not depend on one
// another, and posted in the order of the roster.
void pay_members(const MonthInputs& inputs, const ClosingOptions& options, const BeforePay& before,
                 std::vector<ChargedMember>& charged, PayPoster poster) {
    const auto reimbursements = expenses_to_reimburse(inputs);
    const std::size_t count = before.terms.size();
    for (std::size_t first = 0; first < count; first += members_at_once) {
        PayOfMembers pay(std::min(members_at_once, count - first));
        for_each_index(pay.size(), options.threads, [&](std::size_t i) {
            pay[i] = compute_pay(inputs, before, first + i, reimbursements[first + i]);
            if (options.members_done != nullptr) ++*options.members_done;
        });
        for (std::size_t i = 0; i < pay.size(); ++i) {
            poster.post(first + i, charged[first + i], before.terms[first + i], pay[i]);
        }
    }
}

MonthTotals totals_of(const MonthRecord& record) {
    MonthTotals totals;
    for (const AccountRecord& account : record.accounts) {
        totals.turnover += account.turnover;
        totals.charges += account.charges;
        totals.contribution += account.contribution;
        for (const Money levy : account.levies) totals.levies += levy;
        totals.accounts_closing += account.closing;
    }
    for (const MemberRecord& member : record.members) {
        if (!member.pay) continue;
        totals.gross += member.pay->all_pay() + member.pay->recalls.all_pay();
        totals.employer_cost += member.pay->employer_cost + member.pay->recalls.employer_cost;
        totals.net_paid += member.pay->net_paid;
    }
    return totals;
}

// What the month is of, and what its documents leave.
MonthRecord record_of(const MonthInputs& inputs, ResolvedDocuments& resolved) {
    MonthRecord record{inputs.month(),
                       inputs.cooperative.siren,
                       inputs.cooperative.name,
                       payment_day(inputs.cooperative, inputs.month()),
                       {},
                       {},
                       {},
                       {},
                       {},
                       {}};
    record.open_items = std::move(resolved.open_items);
    record.clearing = std::move(resolved.clearing);
    record.is_of_version_1 = inputs.prepared.is_of_version_1;
    record.vat = vat_summary(inputs);
    record.promoted = inputs.prepared.promoted;
    return record;
}

void fill_accounts(const MonthInputs& inputs, MonthRecord& record) {
    record.accounts = account_results(inputs);
    hold_local_currency(inputs, record.accounts);
    record.assets = depreciate(inputs);
    charge_depreciation(record.assets, record.accounts);
}

// `of_pay` come after the others of their journal.
void number_all_entries(const MonthInputs& inputs, EntryCollector of_pay, MonthRecord& record) {
    EntryCollector entries;
    add_opening_entry(inputs, entries);
    add_document_entries(inputs, record.open_items, entries);
    add_clearing_entries(inputs, record.clearing, entries);
    add_bank_entries(inputs, entries);
    add_depreciation_entries(inputs, record.assets, entries);
    add_contribution_entries(inputs, record.accounts, entries);
    add_levy_entries(inputs, record.accounts, entries);
    const auto placed = add_written_entries({inputs.cooperative, inputs.roster, inputs.documents,
                                             inputs.chart, inputs.prepared.reversed},
                                            entries);
    const FirstNumbers first = std::move(entries).number_with(
        std::move(of_pay), inputs.books.next_entry, record.entries);
    record.accountant_entries = accountant_entries(placed, first);
}

// `of_payments` come behind the others.
void add_alerts(const MonthInputs& inputs, std::vector<Alert> of_payments, MonthRecord& record) {
    auto alerts = month_alerts(inputs, record);
    std::move(of_payments.begin(), of_payments.end(), std::back_inserter(alerts));
    compare_bank_balances(inputs, record, alerts);
    tell_waiting(inputs, record, alerts);
    std::move(alerts.begin(), alerts.end(), std::back_inserter(record.alerts));
    CAE_INVARIANT(std::all_of(record.alerts.begin(), record.alerts.end(), has_its_details));
}

// Steps 2 to 5; returns the entries of pay. What contracts ask for takes as much room as the pay
// that comes of it: it is gone when everybody is paid.
Result<EntryCollector> charge_and_pay(const MonthInputs& inputs, const ClosingOptions& options,
                                      MonthRecord& record) {
    // 2. The cooperative contribution and the other levies.
    for (const Levy& levy : inputs.cooperative.levies) {
        record.levies.push_back({levy.name, levy.label});
    }
    Problems problems;
    auto charged = charge_contributions(inputs, record.accounts);
    const bool is_charged = gather(charged, problems);
    // 3. What each contract asks for, and what corrections of sealed months add.
    PayRulesOfMonth rules(inputs.law);
    auto terms = pay_terms(inputs, rules);
    const auto recalls = recalls_of(inputs, record.accounts);
    const bool has_terms = gather(terms, problems);
    if (!gather(recalls, problems) || !has_terms || !is_charged) {
        return refuse(std::move(problems));
    }
    add_recalls_to_terms(inputs, rules, *recalls, *terms, problems);
    if (!problems.empty()) return refuse(std::move(problems));
    EntryCollector entries;
    record.members.reserve(terms->size());
    post_recalls(inputs, *recalls, record, entries);
    // 4 and 5. The pay of each member, and whose account bears it.
    pay_members(inputs, options, {*terms, *recalls, record.accounts}, *charged,
                PayPoster(inputs, record, entries));
    return entries;
}

Result<MonthRecord> close_resolved(const MonthInputs& inputs, ResolvedDocuments& resolved,
                                   const ClosingOptions& options) {
    MonthRecord record = record_of(inputs, resolved);
    // 1. What each activity account produced.
    fill_accounts(inputs, record);
    auto entries_of_pay = charge_and_pay(inputs, options, record);
    if (!entries_of_pay) return refuse(std::move(entries_of_pay.error()));
    for (AccountRecord& account : record.accounts) account.closing = balance(account);
    // 6. The accounting entries.
    number_all_entries(inputs, *std::move(entries_of_pay), record);
    auto judged = judge_payments(inputs, record);
    if (!judged.problems.empty()) return refuse(std::move(judged.problems));
    // 7. What is unusual.
    add_alerts(inputs, std::move(judged.alerts), record);
    record.totals = totals_of(record);
    return record;
}

// Before all steps, documents get the amounts they count with.
Result<MonthRecord> close(const MonthInputs& inputs, const ClosingOptions& options) {
    auto resolved = resolve_documents(inputs);
    if (!resolved) return refuse(std::move(resolved.error()));
    auto record = close_resolved(with_documents(inputs, *resolved), *resolved, options);
    if (!record) return record;
    record->mileage = std::move(resolved->mileage);
    record->inputs = inputs.documents.read_from;
    must_be_whole(broken(*record, inputs.chart), inputs.month());
    return record;
}

} // namespace

Result<MonthRecord> close_month(const PreparedMonth& month, const ClosingOptions& options) {
    const MonthInputs inputs = month.inputs();
    Problems problems = refuse_gap(inputs);
    const Problems chart = refuse_incomplete_chart(inputs);
    problems.insert(problems.end(), chart.begin(), chart.end());
    if (!problems.empty()) return refuse(std::move(problems));
    try {
        return close(inputs, options);
    } catch (const MoneyOverflow&) {
        return refuse(
            Problem{Rule::sum_must_not_overflow, {}, {}, {inputs.month()}, Privacy::open});
    }
}

} // namespace cae
