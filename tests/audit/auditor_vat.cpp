// VAT: the entry that settles a month, and what a fiscal year has of it in the tax office's file.
#include <array>
#include <cstdlib>
#include <map>
#include <string>

#include "auditor.hpp"

namespace audit {
namespace {

// How far the return is from the cent: half a euro for each of its lines.
constexpr Cents most_rounding = 500;

std::map<std::string, Cents> lines_of(const Table& rows) {
    std::map<std::string, Cents> lines;
    for (const TableRow& row : rows) {
        lines[row["account"]] += row.amount("debit") - row.amount("credit");
    }
    return lines;
}

} // namespace

std::map<std::string, Cents> Auditor::vat_of_documents() const {
    std::map<std::string, Cents> vat;
    for (const auto& [key, amounts] : life_.books().vat()) {
        switch (key.first) {
        case Side::collected:
            vat["44571"] -= amounts.vat;
            break;
        case Side::pending:
            vat["44574"] -= amounts.vat;
            break;
        case Side::deductible:
            vat["4456"] += amounts.vat;
            break;
        case Side::self_assessed:
            vat["4452"] -= amounts.vat;
            break;
        }
    }
    return vat;
}

void Auditor::audit_vat_settlement(const Table& rows) {
    about("settlement of VAT");
    auto found = lines_of(rows);
    auto vat = vat_of_documents();
    const auto balances = by_account(exercises_.last().closing());
    const auto carried = balances.find("445670");
    const Cents credit_before = carried == balances.end() ? 0 : carried->second;
    const Cents credit = credit_before + found["445670"];
    const Cents due = -found["445510"];
    same("445710", found["445710"], -vat["44571"]);
    same("445200", found["445200"], -vat["4452"]);
    same("44566 and 44562", found["445660"] + found["445620"], -vat["4456"]);
    const Cents rounding = found["658000"] + found["758000"];
    same("in whole euros", credit % 100 == 0 && due % 100 == 0 ? 1 : 0, 1);
    same("due or carried", due >= 0 && credit >= 0 && (due == 0 || credit == 0) ? 1 : 0, 1);
    same("rounded", std::abs(rounding) <= most_rounding ? 1 : 0, 1);
    same("due", due - credit - rounding, -vat["44571"] - vat["4452"] - vat["4456"] - credit_before);
}

void Auditor::add_vat(int year, const std::string& account, Cents amount) {
    for (const char* const beginning : vat_accounts) {
        if (account.starts_with(beginning)) vat_[year][beginning] += amount;
    }
}

void Auditor::add_vat(int year, const std::vector<AccountantEntry>& entries) {
    for (const AccountantEntry& entry : entries) {
        for (const EntryLine& line : entry.lines) add_vat(year, line.account, line.amount);
    }
}

// What documents move, and what entries do; what the books begin with is posted in their first
// month.
void Auditor::add_vat_of_month() {
    const int year = life_.plan().fiscal_year(month_).name();
    for (const auto& [account, amount] : vat_of_documents()) add_vat(year, account, amount);
    add_vat(year, life_.entries());
    if (month_ > 0) return;
    for (const auto& [of, amount] : life_.trial_balance()) add_vat(year, of.first, amount);
}

void Auditor::audit_vat_of(const Exercise& exercise, const ReadFec& fec) {
    about("VAT of the FEC");
    for (const char* const account : vat_accounts) {
        Cents opening = 0;
        for (const auto& [place, amount] : exercise.opening) {
            if (place.account.starts_with(account)) opening += amount;
        }
        same(account, fec.on(account) - opening, vat_[exercise.year.name()][account]);
    }
}

} // namespace audit
