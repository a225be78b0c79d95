#include "cae/reports/trial_balance.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "cae/closing/year/year_books.hpp"

namespace cae {
namespace {

std::uint64_t hash_of_row(const LedgerAccount& account, const Section& section,
                          InternedText party) {
    std::uint64_t hash = account.number.hash();
    for (const std::size_t part :
         {section.activity.hash(), section.member.hash(), section.branch.hash(), party.hash()}) {
        hash = hash * 31 + part;
    }
    return hash;
}

bool is_empty(const BalanceRow& row) {
    return row.opening == Money() && row.debit == Money() && row.credit == Money();
}

auto order_of(const BalanceRow& row) {
    return std::tie(row.section.branch, row.section.activity, row.section.member,
                    row.account.number, row.party);
}

} // namespace

TrialBalance::TrialBalance(ReportSpan span, Groups groups, const Chart& chart, BalanceChoice choice)
    : span_(span), groups_(std::move(groups)), chart_(chart), choice_(std::move(choice)) {}

void TrialBalance::add(Month month, const Entries& entries) {
    if (span_.begins_year(month)) carry_result();
    for (const NumberedEntry& numbered : entries) add(numbered.entry, span_.contains(month));
}

void TrialBalance::open(Month month, const Entries& entries) {
    if (!span_.begins_year(month)) return;
    rows_.clear();
    index_ = HashIndex();
    for (const NumberedEntry& numbered : entries) add(numbered.entry, false);
}

void TrialBalance::add(const EntryOfMonth& entry, bool in_span) {
    for (const EntryLine& line : entry.lines()) {
        if (line.account.analytic && !choice_.analytic) continue;
        BalanceRow& row = row_of(line.account, groups_.of(line.section),
                                 party_of_line(entry.head(), line));
        row.account.label = line.account.label;
        if (in_span) {
            row.debit += line.debit;
            row.credit += line.credit;
        } else {
            row.opening += line.debit - line.credit;
        }
    }
}

InternedText TrialBalance::party_of_line(const EntryHead& head, const EntryLine& line) const {
    if (groups_.by() != GroupBy::party) return {};
    const AuxiliaryAccounts* accounts = chart_.auxiliaries.of(line.account);
    return accounts == nullptr ? InternedText() : InternedText(party_of(*accounts, head, line));
}

BalanceRow& TrialBalance::row_of(const LedgerAccount& account, const Section& section,
                                 InternedText party) {
    const std::uint64_t hash = hash_of_row(account, section, party);
    const auto known = index_.find(hash, [&](std::uint32_t i) {
        return rows_[i].account.number == account.number && rows_[i].section == section &&
               rows_[i].party == party;
    });
    if (known) return rows_[*known];
    index_.insert(hash, static_cast<std::uint32_t>(rows_.size()));
    return rows_.emplace_back(BalanceRow{account, section, party});
}

void TrialBalance::carry_result() {
    std::map<Section, Money> results;
    Money all;
    for (BalanceRow& row : rows_) {
        if (!is_of_result(row.account, chart_)) continue;
        all += row.opening;
        results[row.section] += std::exchange(row.opening, Money());
    }
    const AccountRole role = all <= Money() ? AccountRole::year_profit : AccountRole::year_loss;
    for (const auto& [section, result] : results) {
        if (result != Money()) row_of(chart_.at(role), section, {}).opening += result;
    }
}

std::vector<BalanceRow> TrialBalance::rows() const {
    std::vector<BalanceRow> rows;
    for (const BalanceRow& row : rows_) {
        const bool asked = row.account.number.text().starts_with(choice_.account);
        if (asked && !is_empty(row)) rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(),
              [](const auto& a, const auto& b) { return order_of(a) < order_of(b); });
    return rows;
}

BalanceTotals totals_of(const std::vector<BalanceRow>& rows) {
    BalanceTotals totals;
    for (const BalanceRow& row : rows) {
        totals.opening += row.opening;
        totals.debit += row.debit;
        totals.credit += row.credit;
    }
    return totals;
}

} // namespace cae
