// The columns of accounting entries.
#pragma once

#include <tuple>

#include "cae/base/column.hpp"
#include "cae/closing/state/accountant_entry.hpp"
#include "cae/ledger/entry.hpp"

namespace cae {

inline constexpr std::tuple entry_head_columns{
    Column("journal", &EntryHead::journal),       Column("date", &EntryHead::date),
    Column("piece", &EntryHead::piece),           Column("label", &EntryHead::label),
    Column("piece_date", &EntryHead::piece_date), Column("party", &EntryHead::party),
    Column("settles", &EntryHead::settles),       Column("rule", &EntryHead::rule)};

// The account has a table of its own.
inline constexpr std::tuple entry_line_columns{
    Column("activity", &EntryLine::section, &Section::activity),
    Column("member", &EntryLine::section, &Section::member),
    Column("branch", &EntryLine::section, &Section::branch), Column("debit", &EntryLine::debit),
    Column("credit", &EntryLine::credit)};

inline constexpr std::tuple accountant_entry_columns{
    Column("number", &AccountantEntry::number), Column("id", &AccountantEntry::id),
    Column("reverses", &AccountantEntry::reverses)};

inline constexpr std::tuple ledger_account_columns{Column("number", &LedgerAccount::number),
                                                   Column("label", &LedgerAccount::label),
                                                   Column("analytic", &LedgerAccount::analytic)};

} // namespace cae
