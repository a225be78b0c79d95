#include "cae/closing/documents/bank_matching.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

namespace cae {
namespace {

// The words of a text, in capitals: letters and digits alone.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (std::isalnum(code) != 0 || code >= 0x80) {
            words.back() += static_cast<char>(std::toupper(code));
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += word;
    return text;
}

bool is_met_by_chance(const std::string& key) {
    constexpr std::size_t enough_digits = 4;
    return key.size() < enough_digits && std::all_of(key.begin(), key.end(), [](unsigned char c) {
               return std::isdigit(c) != 0;
           });
}

class Payments {
public:
    explicit Payments(std::vector<UnpaidInvoice> unpaid) : unpaid_(std::move(unpaid)) {
        for (std::size_t i = 0; i < unpaid_.size(); ++i) {
            const auto words = words_of(unpaid_[i].number);
            longest_ = std::max(longest_, words.size());
            by_number_.emplace(joined(words), i);
            by_due_[unpaid_[i].due].insert(i);
        }
    }

    BankMatch match(const BankMovement& payment) {
        if (payment.amount <= Money()) return {};
        const auto named = named_by(payment);
        if (named.empty()) return match_amount(payment);
        if (named.size() == 1) return match_one(*named.begin(), payment.amount);
        Money sum;
        for (const std::size_t i : named) sum += unpaid_[i].due;
        if (sum != payment.amount) return {{}, MatchedBy::nothing, Unmatched::several};
        BankMatch match{{}, MatchedBy::number};
        for (const std::size_t i : named) pay(i, unpaid_[i].due, match);
        return match;
    }

private:
    // The unpaid invoices whose numbers stand in the payment, in their order.
    std::set<std::size_t> named_by(const BankMovement& payment) const {
        const auto words = words_of(payment.reference + " " + payment.counterparty + " " +
                                    payment.label);
        // What is written with blanks or dashes may come without them, and the other way round.
        const std::size_t most = longest_ + 1;
        std::set<std::size_t> named;
        for (std::size_t first = 0; first < words.size(); ++first) {
            std::string key;
            for (std::size_t i = first; i < words.size() && i < first + most; ++i) {
                key += words[i];
                add_named(key, payment.amount, named);
            }
        }
        return named;
    }

    void add_named(const std::string& key, Money amount, std::set<std::size_t>& named) const {
        const auto [first, last] = by_number_.equal_range(key);
        for (auto found = first; found != last; ++found) {
            const Money due = unpaid_[found->second].due;
            if (due <= Money() || (is_met_by_chance(key) && due != amount)) continue;
            named.insert(found->second);
        }
    }

    BankMatch match_one(std::size_t i, Money amount) {
        if (amount > unpaid_[i].due) return {{}, MatchedBy::nothing, Unmatched::more_than_due};
        BankMatch match{{}, MatchedBy::number};
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

    std::vector<UnpaidInvoice> unpaid_;
    std::unordered_multimap<std::string, std::size_t> by_number_; // letters and digits alone
    std::map<Money, std::set<std::size_t>> by_due_;
    std::size_t longest_ = 1; // words of a number
};

} // namespace

std::vector<BankMatch> match_payments(const std::vector<BankMovement>& movements,
                                      std::vector<UnpaidInvoice> unpaid) {
    Payments payments(std::move(unpaid));
    std::vector<BankMatch> matches;
    matches.reserve(movements.size());
    for (const BankMovement& movement : movements) matches.push_back(payments.match(movement));
    return matches;
}

} // namespace cae
