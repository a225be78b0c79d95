// Accounts that are kept by party: what each customer owes, what each supplier and each person of
// the staff is owed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cae {

struct EntryHead;
struct EntryLine;
struct LedgerAccount;

// Whose accounts they are.
enum class PartyKind { customer, supplier, staff };

// Accounts of the plan comptable whose numbers begin with `prefix` are kept by party.
struct AuxiliaryAccounts {
    PartyKind kind = PartyKind::customer;
    std::string prefix;

    friend bool operator==(const AuxiliaryAccounts&, const AuxiliaryAccounts&) = default;
};

// What says which accounts they are: the longest prefix that an account begins with.
class Auxiliaries {
public:
    Auxiliaries() = default;
    explicit Auxiliaries(std::vector<AuxiliaryAccounts> accounts);

    // How an account is kept by party; nullptr for one that is not, as every analytic account.
    [[nodiscard]] const AuxiliaryAccounts* of(const LedgerAccount& account) const;

    [[nodiscard]] const std::vector<AuxiliaryAccounts>& all() const { return accounts_; }

private:
    std::vector<AuxiliaryAccounts> accounts_; // longer prefixes first
};

// The party that a line on such an account is about; empty when nothing names one: the line stands
// on the collective account. A party of the line itself goes before the customer or supplier of the
// entry, or the member of the section for staff. Points into what it is given, or into texts that
// are kept.
[[nodiscard]] std::string_view party_of(const AuxiliaryAccounts& accounts, const EntryHead& head,
                                        const EntryLine& line);

// The number of a party's account, as the FEC has it: "411dupont". Empty for no party.
[[nodiscard]] std::string auxiliary_number(const AuxiliaryAccounts& accounts,
                                           std::string_view party);

} // namespace cae
