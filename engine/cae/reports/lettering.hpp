// Lettering (lettrage): the lines of a customer's account that settle one another to the cent.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/hash_index.hpp"
#include "cae/calendar/date.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/ledger/entries.hpp"

namespace cae {

struct Letter {
    std::string code; // "AA", "AB"... "ZZ", "AAA"
    Date settled;     // when the last of the lines came

    friend bool operator==(const Letter&, const Letter&) = default;
};

// Follows each invoice over the sealed months. An invoice and its payments get the next code when
// they come to nothing, and lose it when the invoice is due again: the code of what stays settled
// depends on no month after it.
class Lettering {
public:
    // `chart` must outlive it.
    explicit Lettering(const Chart& chart) : chart_(chart) {}

    // Adds the entries of a month: of all from the first one of the store on, in their order.
    void add(const Entries& entries);

    // The letter of the lines of an entry on customers' accounts; nothing while they do not settle.
    [[nodiscard]] std::optional<Letter> of(const EntryHead& head) const;

private:
    struct Invoice {
        std::string number;
        Money due;
        bool is_settled_by_others = false; // not by itself alone
        std::uint32_t code = 0;            // from 1 on
        Date settled;
    };

    void add(const EntryHead& head, Money amount);
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view number) const;

    const Chart& chart_;
    std::vector<Invoice> invoices_;
    HashIndex index_;
    std::uint32_t last_code_ = 0;
};

// The invoice that an entry is about: the one it settles, or that of a sale itself. Empty for none.
[[nodiscard]] std::string_view invoice_of(const EntryHead& head);

} // namespace cae
