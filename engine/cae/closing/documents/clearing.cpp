#include "cae/closing/documents/clearing.hpp"

#include <map>
#include <utility>

namespace cae {
namespace {

bool is_beyond(Money amount, Money left) {
    return left > Money() ? amount > left || amount < Money() : amount < left || amount > Money();
}

class Clearing {
public:
    explicit Clearing(const MonthInputs& inputs)
        : inputs_(inputs), on_account_(on_clearing_account(inputs)) {}

    void take_off(const ActivityDocument& payment) {
        if (!payment.explains || !on_account_[*payment.explains]) return;
        const MovementKey key = key_of(inputs_.documents.explained[*payment.explains]);
        ClearingItem& item = moved(key);
        const Money gross = payment.net + payment.vat;
        const Money amount = payment.kind == DocumentKind::receipt ? gross : -gross;
        if (is_beyond(amount, item.left)) report(payment, item);
        item.left -= amount;
    }

    void put_on(const BankMovement& movement) {
        moved_.emplace(key_of(movement),
                       ClearingItem{movement.date, movement.reference, movement.counterparty,
                                    movement.label, Money(), movement.amount});
    }

    Result<std::vector<ClearingItem>> take() {
        if (!problems_.empty()) return refuse(std::move(problems_));
        std::vector<ClearingItem> items;
        items.reserve(moved_.size());
        for (auto& [key, item] : moved_) items.push_back(std::move(item));
        return items;
    }

private:
    ClearingItem& moved(const MovementKey& key) {
        const auto [found, is_new] = moved_.try_emplace(key, inputs_.books.clearing.at(key));
        if (is_new) found->second.left_before = found->second.left;
        return found->second;
    }

    void report(const ActivityDocument& payment, const ClearingItem& item) {
        problems_.push_back({Rule::movement_must_not_be_explained_twice,
                             inputs_.documents.place_of(payment),
                             item.reference,
                             {item.left, item.date.month()},
                             Privacy::open});
    }

    const MonthInputs& inputs_;
    std::vector<bool> on_account_;
    std::map<MovementKey, ClearingItem> moved_;
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
    for (const BankMovement& movement : inputs.documents.unexplained) clearing.put_on(movement);
    return clearing.take();
}

} // namespace cae
