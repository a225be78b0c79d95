#include "cae/closing/documents/bank_matching.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

#include "cae/closing/documents/internal/written_numbers.hpp"

namespace cae {
namespace {

class Payments {
public:
    Payments(const std::vector<BankMovement>& movements, std::vector<UnpaidInvoice> unpaid,
             std::vector<EnteredReceipt> receipts)
        : movements_(movements), unpaid_(std::move(unpaid)), receipts_(std::move(receipts)) {
        for (std::size_t i = 0; i < unpaid_.size(); ++i) {
            numbers_.push_back(written_number(unpaid_[i].number));
            longest_ = std::max(longest_, numbers_[i].words.size());
            by_number_.emplace(numbers_[i].joined, i);
            by_due_[unpaid_[i].due].insert(i);
        }
    }

    BankMatch match(const BankMovement& payment) {
        if (receipts_.empty() && payment.amount <= Money()) return {};
        const PaymentText text(payment.reference + " \n " + payment.counterparty + " \n " +
                               payment.label);
        const auto named = named_by(text, payment.amount);
        if (auto entered = match_receipt(payment, text, named)) return *std::move(entered);
        if (auto entered = match_receipts(payment, text, named)) return *std::move(entered);
        if (payment.amount <= Money()) return {};
        if (named.empty()) return match_amount(payment);
        if (named.size() == 1) return match_one(*named.begin(), payment.amount);
        Money sum;
        for (const std::size_t i : named) sum += unpaid_[i].due;
        if (sum != payment.amount) return {{}, MatchedBy::nothing, Unmatched::several};
        const bool weak = std::all_of(named.begin(), named.end(),
                                      [&](std::size_t i) { return numbers_[i].is_weak(); });
        BankMatch match{{}, weak ? MatchedBy::digits : MatchedBy::number};
        for (const std::size_t i : named) pay(i, unpaid_[i].due, match);
        return match;
    }

private:
    // The unpaid invoices whose numbers stand in the payment, in their order.
    std::set<std::size_t> named_by(const PaymentText& text, Money amount) const {
        std::set<std::size_t> named;
        // What is written with blanks or dashes may come without them, and the other way round.
        for (const std::string& key : text.candidates(longest_ + 1)) {
            const auto [first, last] = by_number_.equal_range(key);
            for (auto found = first; found != last; ++found) {
                if (counts(found->second, text, amount)) named.insert(found->second);
            }
        }
        return named;
    }

    bool counts(std::size_t i, const PaymentText& text, Money amount) const {
        const Money due = unpaid_[i].due;
        if (due <= Money() || (numbers_[i].is_met_by_chance() && due != amount)) return false;
        return text.holds(numbers_[i]);
    }

    // The receipt that was entered for this payment: of its day first.
    std::optional<BankMatch> match_receipt(const BankMovement& payment, const PaymentText& text,
                                           const std::set<std::size_t>& named) {
        auto best = receipts_.end();
        for (auto receipt = receipts_.begin(); receipt != receipts_.end(); ++receipt) {
            if (!is_entered(payment, text, named, *receipt)) continue;
            if (best == receipts_.end() || receipt->date == payment.date) best = receipt;
        }
        if (best == receipts_.end()) return std::nullopt;
        BankMatch match{{{best->number, payment.amount}}, MatchedBy::receipt};
        receipts_.erase(best);
        return match;
    }

    bool is_entered(const BankMovement& payment, const PaymentText& text,
                    const std::set<std::size_t>& named, const EnteredReceipt& receipt) const {
        if (receipt.amount != payment.amount || !is_near(receipt, payment)) return false;
        if (text.holds(written_number(receipt.refers_to))) return true;
        if (names_others(named, receipt)) return false;
        return receipt.date == payment.date || is_alone(payment, receipt);
    }

    static bool is_near(const EnteredReceipt& receipt, const BankMovement& payment) {
        return std::abs(receipt.date.days_since(payment.date)) <= most_days_of_receipt;
    }

    bool names_others(const std::set<std::size_t>& named, const EnteredReceipt& receipt) const {
        return std::any_of(named.begin(), named.end(),
                           [&](std::size_t i) { return unpaid_[i].number != receipt.refers_to; });
    }

    // Whether no other payment and no other receipt of the amount is near.
    bool is_alone(const BankMovement& payment, const EnteredReceipt& receipt) const {
        const auto receipts = std::count_if(
            receipts_.begin(), receipts_.end(), [&](const EnteredReceipt& other) {
                return other.amount == payment.amount && is_near(other, payment);
            });
        const auto payments = std::count_if(
            movements_.begin(), movements_.end(), [&](const BankMovement& other) {
                return other.amount == payment.amount && is_near(receipt, other);
            });
        return receipts == 1 && payments == 1;
    }

    // The receipts that one payment is the sum of: of the invoices that it names, else all of its
    // day, as a deposit of cheques.
    std::optional<BankMatch> match_receipts(const BankMovement& payment, const PaymentText& text,
                                            const std::set<std::size_t>& named) {
        auto match = match_sum(payment, [&](const EnteredReceipt& receipt) {
            return text.holds(written_number(receipt.refers_to));
        });
        if (match || !named.empty()) return match;
        return match_sum(
            payment, [&](const EnteredReceipt& receipt) { return receipt.date == payment.date; });
    }

    template <class Fits>
    std::optional<BankMatch> match_sum(const BankMovement& payment, const Fits& fits) {
        BankMatch match{{}, MatchedBy::receipt};
        Money sum;
        const auto is_part = [&](const EnteredReceipt& receipt) {
            const bool same_way = (receipt.amount > Money()) == (payment.amount > Money());
            return same_way && is_near(receipt, payment) && fits(receipt);
        };
        for (const EnteredReceipt& receipt : receipts_) {
            if (!is_part(receipt)) continue;
            match.invoices.emplace_back(receipt.number, receipt.amount);
            sum += receipt.amount;
        }
        if (match.invoices.size() < 2 || sum != payment.amount) return std::nullopt;
        std::erase_if(receipts_, is_part);
        return match;
    }

    BankMatch match_one(std::size_t i, Money amount) {
        if (amount > unpaid_[i].due) return {{}, MatchedBy::nothing, Unmatched::more_than_due};
        BankMatch match{{}, numbers_[i].is_weak() ? MatchedBy::digits : MatchedBy::number};
        pay(i, amount, match);
        return match;
    }

    BankMatch match_amount(const BankMovement& payment) {
        const auto same = by_due_.find(payment.amount);
        std::vector<std::size_t> candidates;
        if (same != by_due_.end()) {
            for (const std::size_t i : same->second) {
                if (unpaid_[i].date <= payment.date) candidates.push_back(i);
            }
        }
        if (candidates.size() != 1) {
            return {{},
                    MatchedBy::nothing,
                    candidates.empty() ? Unmatched::no_invoice : Unmatched::several};
        }
        BankMatch match{{}, MatchedBy::amount};
        pay(candidates.front(), payment.amount, match);
        return match;
    }

    void pay(std::size_t i, Money amount, BankMatch& match) {
        match.invoices.emplace_back(unpaid_[i].number, amount);
        by_due_[unpaid_[i].due].erase(i);
        unpaid_[i].due -= amount;
        if (unpaid_[i].due > Money()) by_due_[unpaid_[i].due].insert(i);
    }

    const std::vector<BankMovement>& movements_;
    std::vector<UnpaidInvoice> unpaid_;
    std::vector<EnteredReceipt> receipts_;
    std::vector<WrittenNumber> numbers_;                          // of the invoices
    std::unordered_multimap<std::string, std::size_t> by_number_; // letters and digits alone
    std::map<Money, std::set<std::size_t>> by_due_;
    std::size_t longest_ = 1; // words of a number
};

} // namespace

std::vector<EnteredReceipt> entered_receipts(const std::vector<ActivityDocument>& documents) {
    std::map<std::pair<std::string, Date>, EnteredReceipt> entered;
    for (const ActivityDocument& document : documents) {
        const bool counts = is_payment(document.kind) &&
                            document.table == DocumentTable::activity &&
                            !document.in_local_currency;
        if (!counts) continue;
        const EnteredReceipt receipt{document.number, document.refers_to, document.date};
        auto& sum = entered.try_emplace({document.number, document.date}, receipt).first->second;
        const Money gross = document.net + document.vat;
        sum.amount += document.kind == DocumentKind::refund ? -gross : gross;
    }
    std::vector<EnteredReceipt> receipts;
    receipts.reserve(entered.size());
    for (auto& [key, receipt] : entered) receipts.push_back(std::move(receipt));
    return receipts;
}

std::vector<BankMatch> match_payments(const std::vector<BankMovement>& movements,
                                      std::vector<UnpaidInvoice> unpaid,
                                      std::vector<EnteredReceipt> receipts) {
    Payments payments(movements, std::move(unpaid), std::move(receipts));
    std::vector<BankMatch> matches;
    matches.reserve(movements.size());
    for (const BankMovement& movement : movements) matches.push_back(payments.match(movement));
    return matches;
}

} // namespace cae
