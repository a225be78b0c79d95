#include "cae/closing/documents/clearing.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "cae/closing/state/bank_accounts.hpp"

namespace cae {
namespace {

// Neither beyond what was left nor away from it.
bool is_too_much(const ClearingItem& item) {
    return item.left < std::min(item.left_before, Money()) ||
           item.left > std::max(item.left_before, Money());
}

class Clearing {
public:
    explicit Clearing(const MonthInputs& inputs)
        : inputs_(inputs), on_account_(on_clearing_account(inputs)) {}

    void take_off(const ActivityDocument& payment) {
        const Money gross = payment.net + payment.vat;
        take_off(payment, payment.kind == DocumentKind::refund ? -gross : gross);
    }
    void take_off(const BankPosting& posting) { take_off(posting, posting.movement.amount); }

    void put_on(const BankMovement& movement) {
        moved_.emplace(key_of(movement),
                       ClearingItem{movement.date, movement.reference, movement.counterparty,
                                    movement.label, Money(), movement.amount,
                                    other_bank_of(movement)});
    }

    Result<std::vector<ClearingItem>> take() {
        refuse_too_much();
        if (!problems_.empty()) return refuse(std::move(problems_));
        std::vector<ClearingItem> items;
        items.reserve(moved_.size());
        for (auto& [key, item] : moved_) items.push_back(std::move(item));
        return items;
    }

private:
    template <class Row>
    void take_off(const Row& row, Money amount) {
        if (!row.explains || !on_account_[*row.explains]) return;
        const MovementKey key = key_of(inputs_.documents.explained[*row.explains]);
        moved(key).left -= amount;
        last_rows_.insert_or_assign(key, inputs_.documents.place_of(row));
    }

    [[nodiscard]] std::string other_bank_of(const BankMovement& movement) const {
        if (movement.bank.empty()) return {};
        return number_of_bank(movement.bank, inputs_.cooperative, inputs_.chart);
    }

    ClearingItem& moved(const MovementKey& key) {
        const auto [found, is_new] = moved_.try_emplace(key, inputs_.books.clearing.at(key));
        if (is_new) found->second.left_before = found->second.left;
        return found->second;
    }

    // What the rows of the month take off a movement counts together: a part may go the other way.
    void refuse_too_much() {
        for (const auto& [key, place] : last_rows_) {
            const ClearingItem& item = moved_.at(key);
            if (!is_too_much(item)) continue;
            problems_.push_back({Rule::movement_must_not_be_explained_twice,
                                 place,
                                 item.reference,
                                 {item.left_before, item.date.month()},
                                 Privacy::open});
        }
    }

    const MonthInputs& inputs_;
    std::vector<bool> on_account_;
    std::map<MovementKey, ClearingItem> moved_;
    std::map<MovementKey, Place> last_rows_; // that take something off
    Problems problems_;
};

} // namespace

std::vector<bool> on_clearing_account(const MonthInputs& inputs) {
    std::vector<bool> found;
    found.reserve(inputs.documents.explained.size());
    for (const BankMovement& movement : inputs.documents.explained) {
        found.push_back(inputs.books.clearing.contains(key_of(movement)));
    }
    return found;
}

Result<std::vector<ClearingItem>> move_clearing(const MonthInputs& inputs) {
    Clearing clearing(inputs);
    if (inputs.prepared.is_of_version_1) return clearing.take();
    for (const ActivityDocument& document : inputs.documents.documents) {
        clearing.take_off(document);
    }
    for (const BankPosting& posting : inputs.documents.bank_postings) clearing.take_off(posting);
    for (const BankMovement& movement : inputs.documents.unexplained) clearing.put_on(movement);
    return clearing.take();
}

} // namespace cae
