// Payments that came before their invoice.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "cae/closing/documents/internal/invoice_parts.hpp"
#include "cae/closing/state/books.hpp"

namespace cae {

class Advances {
public:
    using Position = InvoiceParts::Position;

    // `advance` stands at a position of the parts and names the sale that it is for.
    void add(const OpenItem& advance, Position position) {
        by_sale_.emplace(advance.refers_to, position);
    }
    // One that names no sale: it is for a later one of its account.
    void add_untied(const OpenItem& advance, Position position) {
        untied_[{advance.activity, advance.member}].push_back(position);
    }
    [[nodiscard]] bool any_named() const { return !by_sale_.empty(); }
    [[nodiscard]] bool any_untied() const { return !untied_.empty(); }

    // Settles a sale that has come by the advances that name it, as far as both go. Adds to `row`,
    // which begins with the sale, the rows that it counts with.
    void use_named(const ActivityDocument& sale, InvoiceParts& parts, Replacement& row) const;
    // The same by those of its account that name no sale: the one that the sale refers to, as far
    // as both go, or one that came before it and of which exactly the amount is due.
    void use_untied(const ActivityDocument& sale, InvoiceParts& parts, Replacement& row) const;

private:
    std::unordered_multimap<std::string, Position, TextHash, std::equal_to<>> by_sale_;
    std::map<AccountKey, std::vector<Position>> untied_;
};

} // namespace cae
