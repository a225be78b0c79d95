// Payments that came before their invoice.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "cae/closing/documents/internal/invoice_parts.hpp"

namespace cae {

class Advances {
public:
    using Position = InvoiceParts::Position;

    // `advance` stands at a position of the parts and names the sale that it is for.
    void add(const OpenItem& advance, Position position) {
        by_sale_.emplace(advance.refers_to, position);
    }
    [[nodiscard]] bool empty() const { return by_sale_.empty(); }

    // Settles a sale that has come as far as both go. Returns the rows that it then counts with, at
    // its own position among the documents; nothing where it counts alone.
    [[nodiscard]] std::optional<Replacement> use(const ActivityDocument& sale, std::size_t position,
                                                 InvoiceParts& parts) const;

private:
    std::unordered_multimap<std::string, Position> by_sale_;
};

} // namespace cae
