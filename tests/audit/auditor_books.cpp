// Where the auditor's own ledger has what journals post, and what the tax office's file makes of
// it.
#include <algorithm>
#include <string>
#include <vector>

#include "auditor.hpp"

namespace audit {
namespace {

bool begins_with_one_of(const std::string& account, const std::vector<std::string>& beginnings) {
    for (const std::string& beginning : beginnings) {
        if (account.starts_with(beginning)) return true;
    }
    return false;
}

// Accounts of customers and of suppliers; those of the staff.
bool is_of_others(const std::string& account) {
    return begins_with_one_of(account, {"411", "416", "419", "401", "403", "404", "409"});
}
bool is_of_staff(const std::string& account) {
    return begins_with_one_of(account, {"421", "425", "427", "467"});
}

// Whether lines of an entry name several: each has then its own.
bool names_several(const AccountantEntry& entry) {
    return std::any_of(entry.lines.begin(), entry.lines.end(), [&](const EntryLine& line) {
        return party_of(entry, line) != party_of(entry, entry.lines.front());
    });
}

const AccountantEntry* entry_called(const std::string& id, const Life& life) {
    for (const AccountantEntry& entry : life.entries()) {
        if (entry.id == id) return &entry;
    }
    for (const YearEnd& end : life.year_ends()) {
        for (const AccountantEntry& entry : end.inventory) {
            if (entry.id == id) return &entry;
        }
    }
    return nullptr;
}

} // namespace

// On accounts of the staff a line is about the member of its section, unless it names another
// itself: that is where an entry names several, and where a year opens.
std::string Auditor::party_of(const TableRow& line) const {
    const std::string& account = line["account"];
    if (line["analytic"] == "yes") return {};
    if (is_of_others(account)) return line["party"];
    if (!is_of_staff(account)) return {};
    const AccountantEntry* const entry = entry_called(line["piece"], life_);
    const bool is_its_own = line["journal"] == "AN" || (entry != nullptr && names_several(*entry));
    if (is_its_own && !line["party"].empty()) return line["party"];
    return line["member"].empty() ? line["party"] : line["member"];
}

Place Auditor::place_of(const TableRow& line) const {
    return {line["account"],
            line["analytic"] == "yes",
            line["branch"],
            {line["activity"], line["member"]},
            party_of(line)};
}

void Auditor::audit_fec(const Year& year, const std::string& text) {
    const ReadFec fec = read_fec(text, day_text(year.first, 1), last_day_text(year.last));
    for (const std::string& fault : fec.faults) {
        faults_.push_back("FEC of " + std::to_string(year.name()) + ", " + fault);
    }
    for (const auto& [code, left] : fec.letters) {
        about("letter " + code);
        if (!fec.opens) same("settles", left, 0); // invoices of a year before are in its opening
    }
    const Exercise& exercise = exercises_.of(year);
    const auto compare = [&](const char* what, auto found, const auto& own) {
        for (const auto& [key, left] : own) {
            about(std::string(what) + " of the FEC");
            same(key.first + " " + key.second, found[key], left);
            found.erase(key);
        }
        for (const auto& [key, left] : found) same(key.first + " " + key.second, left, 0);
    };
    compare("balance", fec.balances, of_the_plan(exercise.closing()));
    if (!exercise.opening.empty()) compare("opening", fec.opening, of_the_plan(exercise.opening));
    audit_vat_of(exercise, fec);
    about("FEC");
    same("result", -fec.on("6") - fec.on("7"), exercise.result());
}

// The life knows what moved the bank from its own rows, documents and entries.
void Auditor::audit_bank(const FoundBank& bank, const Tables& tables) {
    about("bank");
    const auto balances = by_account(exercises_.last().closing());
    const auto held = balances.find("512000");
    same("in the journals", held == balances.end() ? 0 : held->second, life_.bank_after());
    const auto of_parties = of_the_plan(exercises_.last().closing());
    const auto owed = of_parties.find({"401000", landlord});
    same("owed to the landlord", owed == of_parties.end() ? 0 : -owed->second, life_.rent_owed());
    const auto& said = life_.said_balance();
    same("has a statement", bank.statement ? 1 : 0, said ? 1 : 0);
    same("by its statement", bank.statement.value_or(0), said.value_or(0));
    same("on that day", bank.booked, said ? *said - life_.differs() : life_.bank_after());
    const auto told = [&](const char* kind) {
        const Table& alerts = tables.at("alerts");
        return std::count_if(alerts.begin(), alerts.end(),
                             [&](const TableRow& alert) { return alert["kind"] == kind; });
    };
    const bool is_told = said && life_.differs() != 0 && life_.has_complete_books();
    same("balances that differ", told("bank_balance_differs"), is_told ? 1 : 0);
    same("paid beyond what is owed", told("paid_beyond_owed"), life_.is_overpaid() ? 1 : 0);
}

} // namespace audit
