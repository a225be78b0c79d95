#include "cae/closing/alerts/internal/month_alerts.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "cae/base/words.hpp"
#include "cae/calendar/fiscal_year.hpp"
#include "cae/closing/alerts/clocks.hpp"
#include "cae/closing/alerts/internal/document_alerts.hpp"
#include "cae/closing/alerts/minimum_activity.hpp"
#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/working_hours.hpp"

namespace cae {
namespace {

// The first day of a stage, when the member ever had it.
std::optional<Date> first_contract(const Member& member) {
    const auto& versions = member.stages.versions();
    return versions.empty() ? std::nullopt : std::optional(versions.front().from);
}

class AlertWriter {
public:
    AlertWriter(const MonthInputs& inputs, const std::vector<AccountRecord>& accounts)
        : inputs_(inputs), accounts_(accounts) {}

    // What customers still owe of the sales that count when they are paid.
    void note_due(const std::vector<OpenItem>& items) {
        if (inputs_.cooperative.recognition != Recognition::collected) return;
        for (const OpenItem& item : items) {
            if (item.kind == OpenItemKind::sale) due_[item.member] += item.due().net;
        }
    }

    void write_member(const Member& member, const MemberRecord& record) {
        const Money turnover = turnover_of(member);
        write_promotion(member, turnover);
        write_minimum(member, record, turnover);
        if (record.not_payable > Money()) {
            add(AlertKind::local_currency_kept, member, {record.not_payable});
        }
        const bool entrepreneur = record.stage == Stage::cesa || record.stage == Stage::associate;
        const Money gross = record.pay ? record.pay->gross : Money();
        if (record.stage == Stage::cape && turnover > Money()) {
            add(AlertKind::first_turnover, member, {turnover});
        }
        if (entrepreneur && turnover > Money() && gross == Money()) {
            add(AlertKind::turnover_without_pay, member, {turnover});
        }
        if (entrepreneur && turnover <= Money() && gross > Money()) {
            add(AlertKind::pay_without_turnover, member, {gross});
        }
        write_minimum_wage(member, record);
        write_part_of_month(member, record);
        write_leave_left(member, record);
        write_balance_left(member, record);
        if (record.pay) {
            write_opening(member);
            write_year_balance(member, *record.pay);
            write_free_gross(member, *record.pay);
        }
        if (!record.pay) write_claim(member.id, record.claim);
        write_clock(member, record.stage);
    }

    void write_accounts() {
        for (const AccountRecord& account : accounts_) {
            if (account.closing >= Money()) continue;
            alerts.push_back(
                {AlertKind::account_negative, account.member, {account.activity, account.closing}});
        }
        write_orphans();
    }

    // Receipts and credit notes of the month whose sale is not known.
    void write_unmatched(const std::vector<OpenItem>& items) {
        for (const OpenItem& item : items) {
            if (item.kind == OpenItemKind::sale || item.booked_in() != inputs_.month()) continue;
            if (item.is_settled()) continue;
            const bool receipt = item.kind == OpenItemKind::receipt;
            alerts.push_back(
                {receipt ? AlertKind::receipt_unmatched : AlertKind::credit_note_unmatched,
                 item.member,
                 {item.number, -item.due().gross()}});
        }
    }

    // What the bank received is told one by one, what left it in one sum.
    void write_unexplained(const std::vector<ClearingItem>& moved) {
        auto left = inputs_.books.clearing;
        for (const BankMovement& movement : inputs_.documents.unexplained_before)
            add(movement, left);
        for (const BankMovement& movement : inputs_.documents.unexplained) add(movement, left);
        for (const ClearingItem& item : moved) left.insert_or_assign(item.key(), item);
        Money paid_out;
        std::optional<Date> since;
        for (const auto& [key, item] : left) {
            if (item.left > Money()) {
                alerts.push_back(
                    {AlertKind::bank_line_unmatched, {}, {item.reference, item.date, item.left}});
            } else if (item.left < Money()) {
                paid_out -= item.left;
                if (!since) since = item.date;
            }
        }
        if (since) alerts.push_back({AlertKind::bank_debits_unexplained, {}, {paid_out, *since}});
    }

    std::vector<Alert> alerts;

private:
    // One that is not on the clearing account: of months that version 1 sealed.
    static void add(const BankMovement& movement, std::map<MovementKey, ClearingItem>& left) {
        left.try_emplace(key_of(movement),
                         ClearingItem{movement.date, movement.reference, movement.counterparty,
                                      movement.label, Money(), movement.amount});
    }

    void add(AlertKind kind, const Member& member, Details details) {
        alerts.push_back({kind, member.id, std::move(details)});
    }

    Money turnover_of(const Member& member) const {
        Money sum;
        for (const AccountIndex account : member.accounts) sum += accounts_[account].turnover;
        return sum;
    }

    // Told when its period ends.
    void write_minimum(const Member& member, const MemberRecord& record, Money turnover) {
        const auto due = minimum_due(inputs_.cooperative, member, inputs_.month());
        if (!due || due->last != inputs_.month()) return;
        const Money made = due->first == due->last ? turnover : record.turnover_of_year;
        if (made >= due->turnover) return;
        add(AlertKind::minimum_not_reached, member, {made, due->turnover, due->first, due->last});
    }

    void write_promotion(const Member& member, Money turnover) {
        const auto& promoted = inputs_.prepared.promoted;
        if (!std::binary_search(promoted.begin(), promoted.end(), member.id)) return;
        const auto from = first_day_of(member, Stage::cesa);
        add(AlertKind::became_entrepreneur, member,
            {turnover, from.value_or(inputs_.month().first_day())});
    }

    // Pay by hours may not be below the minimum wage; pay from turnover follows turnover.
    void write_minimum_wage(const Member& member, const MemberRecord& record) {
        if (record.stage != Stage::permanent || !record.pay) return;
        const MonthTerms& terms = record.pay->terms;
        const SmicAmount minimum = with_increases(
            inputs_.law, terms.weekly_hours.value_or(inputs_.law.legal_week),
            minimum_wage(inputs_.law, inputs_.law.smic_hour, terms));
        const Money gross = record.pay->gross - (record.leave ? record.leave->paid : Money());
        if (SmicAmount::from_money(gross) >= minimum) return;
        const Money shown = Money::from_cents(minimum.units() / SmicAmount::units_per_cent);
        add(AlertKind::pay_below_minimum_wage, member, {gross, shown});
    }

    // The pay of an entry or an exit, where the pay sheet does not say it.
    void write_part_of_month(const Member& member, const MemberRecord& record) {
        if (record.stage != Stage::permanent || !record.pay) return;
        if (record.days_employed == inputs_.month().days()) return;
        const Money* whole = member.fixed_part.on(inputs_.month().last_day());
        if (whole == nullptr || *whole == Money()) return;
        if (record.pay->variable.month_pay > Money()) return;
        add(AlertKind::month_pay_by_days, member, {record.pay->fixed_part, *whole});
    }

    // Who left in a month that was sealed before this was known has days that nobody paid.
    void write_leave_left(const Member& member, const MemberRecord& record) {
        if (record.stage != Stage::left || !record.leave) return;
        LeaveProvision held;
        for (const AccountIndex account : member.accounts) {
            held += accounts_[account].provision_held;
        }
        const LeaveDays left = record.leave->after.balance();
        if (left <= LeaveDays{} && held == LeaveProvision{}) return;
        add(AlertKind::leave_not_settled, member, {left, held.total()});
    }

    // Told each month, from the last one of the contract on, as long as something is there or
    // comes.
    void write_balance_left(const Member& member, const MemberRecord& record) {
        if (!has_left(member, inputs_.month().next().first_day())) return;
        Money balance = -record.not_payable;
        for (const AccountIndex account : member.accounts) balance += accounts_[account].closing;
        const auto owed = due_.find(member.id);
        const Money due = owed != due_.end() ? std::max(owed->second, Money()) : Money();
        if (balance <= Money() && due == Money()) return;
        const auto last = last_month_employed(member);
        const bool paid_here = last && *last >= inputs_.cooperative.first_period;
        add(paid_here ? AlertKind::balance_after_leaving : AlertKind::balance_after_leaving_unpaid,
            member, {std::max(balance, Money()), due});
    }

    // What opening.csv says of pay since January is used in the first month alone.
    void write_opening(const Member& member) {
        if (inputs_.month() != inputs_.cooperative.first_period) return;
        const auto sums = inputs_.books.sums.find(member.id);
        if (sums == inputs_.books.sums.end()) return write_missing_sums(member);
        const ReliefSums& relief = sums->second.relief;
        const bool has_some = relief.gross != Money() || relief.relief != Money();
        if (!has_some || !relief.since || *relief.since == inputs_.law.relief_since) return;
        add(AlertKind::opening_relief_unused, member, {*relief.since, inputs_.law.relief_since});
    }

    void write_missing_sums(const Member& member) {
        for (Month month = inputs_.month().january(); month < inputs_.month();
             month = month.next()) {
            if (days_employed(member, month) == 0) continue;
            return add(AlertKind::opening_sums_missing, member, {month});
        }
    }

    void write_year_balance(const Member& member, const PayRecord& pay) {
        if (pay.request.mode != PayMode::year_balance) return;
        const auto& cut = inputs_.prepared.balances_cut;
        const auto asked = cut.find(member.id);
        if (asked != cut.end()) {
            add(AlertKind::year_balance_cut, member, {asked->second, pay.request.amount});
        } else if (pay.request.amount == Money()) {
            add(AlertKind::year_balance_is_nothing, member, {});
        }
    }

    void write_free_gross(const Member& member, const PayRecord& pay) {
        if (pay.gross == Money() || pay.employer_cost > Money()) return;
        add(AlertKind::gross_costs_nothing, member, {pay.gross, pay.employer_cost});
    }

    void write_clock(const Member& member, Stage stage) {
        const auto start = first_contract(member);
        const ContractClocks& clocks = inputs_.law.clocks;
        if (!start) return;
        if (stage == Stage::cape) {
            const auto cape = first_day_of(member, Stage::cape);
            write_deadline(member, stage, months_after(*cape, clocks.cape_months));
        } else if (stage == Stage::cesa) {
            write_deadline(member, stage, months_after(*start, clocks.associate_months));
        }
    }

    void write_deadline(const Member& member, Stage stage, Date deadline) {
        if (inputs_.month().last_day() < deadline) return;
        add(AlertKind::contract_clock_passed, member, {stage, deadline});
    }

    // A claim that no pay of the month can meet.
    void write_claim(const MemberId& member, Money claim) {
        if (claim == Money()) return;
        alerts.push_back({AlertKind::claim_carried, member, {claim, Money(), claim}});
    }

    // Balances of accounts that nobody in the members' file owns any more are kept and shown.
    void write_orphans() {
        std::set<std::pair<ActivityId, MemberId>> known;
        for (const AccountRecord& account : accounts_) {
            known.emplace(account.activity, account.member);
        }
        for (const auto& [account, balance] : inputs_.books.balances) {
            if (balance == Money() || known.contains(account)) continue;
            alerts.push_back(
                {AlertKind::account_without_member, account.second, {account.first, balance}});
        }
        write_claims_of_orphans();
    }

    void write_claims_of_orphans() {
        if (inputs_.books.claims.empty()) return;
        std::set<MemberId> known;
        for (const Member& member : inputs_.roster.members) known.insert(member.id);
        for (const auto& [member, claim] : inputs_.books.claims) {
            if (!known.contains(member)) write_claim(member, claim);
        }
    }

    const MonthInputs& inputs_;
    const std::vector<AccountRecord>& accounts_;
    std::map<MemberId, Money> due_;
};

} // namespace

std::vector<Alert> month_alerts(const MonthInputs& inputs, const MonthRecord& record) {
    AlertWriter writer(inputs, record.accounts);
    writer.note_due(record.open_items);
    for (std::size_t i = 0; i < record.members.size(); ++i) {
        writer.write_member(inputs.roster.members[i], record.members[i]);
    }
    writer.write_accounts();
    writer.write_unmatched(record.open_items);
    writer.write_unexplained(record.clearing);
    auto of_documents = document_alerts(inputs);
    std::move(of_documents.begin(), of_documents.end(), std::back_inserter(writer.alerts));
    for (const EnteredTwice& twice : inputs.documents.entered_twice) {
        writer.alerts.push_back(
            {AlertKind::receipt_entered_twice, {}, {twice.receipt, twice.movement, twice.amount}});
    }
    const MonthDocuments& documents = inputs.documents;
    const bool is_empty = documents.documents.empty() && documents.common_charges.empty();
    if (is_empty || documents.lacks_activity) {
        writer.alerts.push_back({AlertKind::no_documents, {}, {}});
    }
    return std::move(writer.alerts);
}

} // namespace cae
