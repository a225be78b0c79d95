// Customers and suppliers, as the cooperative lists them.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace cae {

struct Party {
    std::string name;
    std::string siren{};      // nine digits that pass Luhn's check, or empty
    std::string vat_number{}; // as it was written
    std::string address{};    // on one line
    std::string email{};
    std::string iban{}; // of a supplier; empty for one who is paid otherwise
    std::string bic{};
};

// By id: what documents write as `customer` or `supplier`.
using PartyList = std::map<std::string, Party, std::less<>>;

// A list that is absent knows nobody and refuses nobody.
struct Parties {
    std::optional<PartyList> customers{};
    std::optional<PartyList> suppliers{};
};

} // namespace cae
