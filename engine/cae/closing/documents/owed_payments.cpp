#include "cae/closing/documents/owed_payments.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "cae/closing/documents/bank_postings.hpp"
#include "cae/closing/state/owed.hpp"

namespace cae {
namespace {

constexpr std::array declared_debts{
    AccountRole::pay_owed, AccountRole::deductions,      AccountRole::withholding,
    AccountRole::vat_due,  AccountRole::work_share_owed, AccountRole::share_interest_owed,
};

bool is_declared(const std::string& number, const Chart& chart) {
    return std::any_of(declared_debts.begin(), declared_debts.end(),
                       [&](AccountRole role) { return chart.at(role).number == number; }) ||
           std::any_of(chart.collectors.begin(), chart.collectors.end(),
                       [&](const auto& one) { return one.second.payable.number == number; });
}

bool is_invoiced(const std::string& number, const Chart& chart) {
    return chart.at(AccountRole::suppliers).number == number ||
           chart.at(AccountRole::asset_suppliers).number == number ||
           chart.at(AccountRole::expenses_owed).number == number;
}

class PaymentJudge {
public:
    PaymentJudge(const MonthInputs& inputs, const MonthRecord& record)
        : inputs_(inputs), accounts_(accounts_by_number(inputs.chart)),
          owed_(inputs.prepared.owed) {
        for (const BankPosting& posting : inputs.documents.bank_postings) {
            if (debt_of(posting, inputs.chart) != DebtKind::none) paid_.insert(posting.account);
        }
        if (!paid_.empty()) add_month(record.entries);
    }

    JudgedPayments judge() {
        for (const BankPosting& posting : inputs_.documents.bank_postings) {
            if (paid_.contains(posting.account)) judge(posting);
        }
        return std::move(judged_);
    }

private:
    // What the entries of the month add, its payments left out.
    void add_month(const Entries& entries) {
        for (const NumberedEntry& numbered : entries) {
            for (const EntryLine& line : numbered.entry.lines()) {
                if (!paid_.contains(line.account.number.text())) continue;
                add(numbered.entry.head(), line);
            }
        }
        for (const BankPosting& posting : inputs_.documents.bank_postings) {
            if (paid_.contains(posting.account)) move(posting, -posting.movement.amount);
        }
    }

    void add(const EntryHead& head, const EntryLine& line) {
        const AuxiliaryAccounts* kept = inputs_.chart.auxiliaries.of(line.account);
        const std::string party(kept != nullptr ? cae::party_of(*kept, head, line)
                                                : std::string_view());
        owed_.add(line.account.number.text(), party, line.credit - line.debit);
    }

    void judge(const BankPosting& posting) {
        const Money paid = -posting.movement.amount;
        const Money owed = owed_.on(posting.account, party_of(posting));
        move(posting, posting.movement.amount);
        if (paid <= Money() || paid <= owed) return;
        const bool is_error = owed <= Money() && inputs_.prepared.has_opening_balance &&
                              debt_of(posting, inputs_.chart) == DebtKind::declared;
        is_error ? refuse(posting, owed) : tell(posting, owed);
    }

    void refuse(const BankPosting& posting, Money owed) {
        judged_.problems.push_back({Rule::payment_must_be_owed,
                                    inputs_.documents.place_of(posting),
                                    posting.movement.reference,
                                    {posting.account, party_of(posting), owed},
                                    Privacy::open});
    }

    void tell(const BankPosting& posting, Money owed) {
        judged_.alerts.push_back({AlertKind::paid_beyond_owed,
                                  {},
                                  {posting.movement.reference, posting.account,
                                   -posting.movement.amount, std::max(owed, Money())}});
    }

    void move(const BankPosting& posting, Money amount) {
        owed_.add(posting.account, party_of(posting), amount);
    }

    [[nodiscard]] std::string party_of(const BankPosting& posting) const {
        const LedgerAccount& account = accounts_.at(posting.account);
        if (inputs_.chart.auxiliaries.of(account) == nullptr) return {};
        return party_of_posting(posting, account, inputs_);
    }

    const MonthInputs& inputs_;
    AccountsByNumber accounts_;
    Owed owed_;
    std::set<std::string> paid_; // numbers of the accounts
    JudgedPayments judged_;
};

} // namespace

DebtKind debt_of(const BankPosting& posting, const Chart& chart) {
    if (is_declared(posting.account, chart)) return DebtKind::declared;
    return is_invoiced(posting.account, chart) ? DebtKind::invoiced : DebtKind::none;
}

JudgedPayments judge_payments(const MonthInputs& inputs, const MonthRecord& record) {
    if (inputs.documents.bank_postings.empty()) return {};
    return PaymentJudge(inputs, record).judge();
}

} // namespace cae
