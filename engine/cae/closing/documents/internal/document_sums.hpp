// What the documents of a month sum up to on each account, as contributions see them.
#pragma once

#include <unordered_map>
#include <vector>

#include "cae/closing/state/month_inputs.hpp"

namespace cae {

// A credit note about a sale of an earlier month.
struct EarlierSale {
    const ActivityDocument* credit_note = nullptr;
    Month month; // of the sale
};

// Sums of the month's documents by account. Keeps pointers to the documents of `inputs`.
class DocumentSums {
public:
    explicit DocumentSums(const MonthInputs& inputs);

    // The turnover of an account by the event that makes it. Credit notes about sales of earlier
    // months are not counted, those about sales of this month or of an unknown one are.
    [[nodiscard]] Money turnover_of_account(AccountIndex account, Recognition event) const;
    // What of it, whatever the event, was sold to other members.
    [[nodiscard]] Money between_members_of_account(AccountIndex account) const {
        return sums_[account].between_members;
    }
    [[nodiscard]] const std::vector<EarlierSale>& credited_of(AccountIndex account) const;

private:
    struct Sums {
        Money invoiced;
        Money collected;
        Money between_members;
    };
    void add(const MonthInputs& inputs, const ActivityDocument& document);

    std::vector<Sums> sums_; // parallel to the accounts of the roster
    std::unordered_map<AccountIndex, std::vector<EarlierSale>> credited_;
};

} // namespace cae
