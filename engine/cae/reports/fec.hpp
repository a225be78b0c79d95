// The lines of the fichier des écritures comptables (FEC): what the tax office asks for of a fiscal
// year (LPF art. A47 A-1).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "cae/calendar/fiscal_year.hpp"
#include "cae/cooperative/parties.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/ledger/entries.hpp"
#include "cae/reports/groups.hpp"
#include "cae/reports/lettering.hpp"
#include "cae/reports/trial_balance.hpp"

namespace cae {

// The months of a fiscal year that are extracted: all of it, or one of them.
struct FecScope {
    FiscalYear year;
    Month first;
    Month last;
    std::optional<FiscalYears> years{}; // where they are not all like this one
};

// One line. Texts live as long as what it was made from.
struct FecLine {
    std::string_view journal{}; // code
    std::int64_t number = 0;    // EcritureNum
    int line = 0;               // of the entry, from 1 on
    std::int64_t entry = 0;     // number in the store; 0 for the opening entry, which has none
    Date date;
    std::string_view account{};
    std::string_view account_label{};
    std::string_view party_prefix{}; // CompAuxNum begins with it; empty where there is no party
    std::string_view party{};
    std::string_view party_label{};
    std::string_view piece{};
    Date piece_date;
    std::string_view label{};
    Money debit{};
    Money credit{};
    const Letter* letter = nullptr;
    Date validated;
    Section section{};
};

// Whether nothing of a text is left when it is written: blanks, and what would end a cell or a
// line.
[[nodiscard]] bool is_blank(std::string_view cell);

using UseFecLine = std::function<void(const FecLine&)>;

// Whose names stand beside the numbers of their accounts: members, and customers and suppliers that
// the cooperative lists. Others are called by what documents write.
struct PartyNames {
    const Roster& roster;
    const Parties& parties;
};

// Entries of the FEC are numbered from 1 in each fiscal year, without the analytic ones and in the
// order of their numbers in the store; the opening balance of a year that others come before is its
// first entry. An entry has one number, whether a month or the year is extracted. A document
// without a label is told by its number, one without a number by its journal.
class FecExtract {
public:
    // `chart` must outlive it.
    FecExtract(const FecScope& scope, Groups by_party, const PartyNames& names, const Chart& chart);

    // First every month from the first one of the store to the last of the scope, and before it
    // what a sealed inventory opens its fiscal year with.
    void prepare(Month month, const Entries& entries);
    void prepare_opening(Month month, const Entries& entries) { balance_.open(month, entries); }

    // Then the lines of the months of the scope, in their order; `validated` is the day of sealing.
    void add_lines(Month month, Date validated, const Entries& entries, const UseFecLine& use);
    // Begins again with the first month of the scope.
    void begin_again() { next_number_ = first_number_; }

    [[nodiscard]] const FecScope& scope() const { return scope_; }

private:
    void open();
    void add_opening(Date validated, const UseFecLine& use);
    void add_entry(const NumberedEntry& numbered, Date validated, const UseFecLine& use);
    // Of a member, or of a listed customer or supplier; nullptr for others.
    [[nodiscard]] const std::string* name_of(PartyKind kind, std::string_view party) const;
    void set_party(const AuxiliaryAccounts* accounts, std::string_view party, FecLine& line) const;

    FecScope scope_;
    const Chart& chart_;
    std::unordered_map<std::string, std::string> names_; // of members, by id
    TrialBalance balance_;
    Parties parties_;
    Lettering lettering_;
    std::vector<BalanceRow> opening_; // what the years before left
    std::int64_t first_number_ = 1;
    std::int64_t next_number_ = 1;
};

} // namespace cae
