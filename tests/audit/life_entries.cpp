// What the accountant of a cooperative writes beside documents and pay.
#include <array>

#include "life.hpp"

namespace audit {
namespace {

// Accounts that the closing moves too are among them.
constexpr std::array accounts_of_entries{"164000", "401000", "408000", "411000", "421000", "431000",
                                         "445510", "445660", "445710", "472000", "512000", "613200",
                                         "641100", "661100", "706000", "758000"};
constexpr std::array accounts_of_members{"421000", "455000", "512000"};
constexpr std::array parties{"", "", landlord, "Urssaf"};

std::string side(Cents amount) { return amount > 0 ? text(amount) + ";" : ";" + text(-amount); }

} // namespace

void Life::draw_entries() {
    entries_.clear();
    for (int i = accountant_.from(0, 2); i > 0; --i) {
        entries_.push_back(drawn_entry());
        reversible_.push_back(entries_.back());
    }
    if (accountant_.percent(30)) draw_reversal(entries_);
    if (vat_settlement_) entries_.push_back(*vat_settlement_);
    vat_settlement_.reset();
    note(entries_, 20);
}

// Of one section, so that it balances there.
AccountantEntry Life::drawn_entry() {
    AccountantEntry entry{"ECR-" + std::to_string(++number_),
                          accountant_.one_of(std::array{"OD", "BQ", "AC", "PA", "VE"}),
                          {}};
    EntryLine line;
    const bool of_member = accountant_.percent(20);
    if (of_member) line.section = {"ben", "ben"};
    if (!of_member) line.branch = accountant_.one_of(std::array{"", "arras", "bethune"});
    Cents left = 0;
    const int lines = accountant_.from(2, 4);
    for (int i = 1; i <= lines; ++i) {
        line.account = of_member ? accountant_.one_of(accounts_of_members)
                                 : accountant_.one_of(accounts_of_entries);
        line.party = accountant_.one_of(parties);
        line.amount = i == lines ? -left : accountant_.from(1, 90'000);
        left += line.amount;
        entry.lines.push_back(line);
    }
    return entry;
}

void Life::settle_vat(const Table& rows) {
    if (rows.empty()) return;
    AccountantEntry entry{accountant_prefix + rows.front()["entry"], "OD", {}};
    for (const TableRow& row : rows) {
        entry.lines.push_back(
            {row["account"], {}, {}, {}, row.amount("debit") - row.amount("credit")});
    }
    vat_settlement_ = std::move(entry);
}

void Life::draw_reversal(std::vector<AccountantEntry>& entries) {
    if (reversible_.empty()) return;
    const AccountantEntry reversed = reversible_.front();
    reversible_.erase(reversible_.begin());
    AccountantEntry entry{"ECR-" + std::to_string(++number_), "OD", reversed.lines, reversed.id};
    for (EntryLine& line : entry.lines) line.amount = -line.amount;
    entries.push_back(std::move(entry));
}

std::string Life::entries_table(const std::vector<AccountantEntry>& entries,
                                const std::string& day) {
    std::string rows = "entry;date;journal;account;party;branch;activity;member;label;debit;credit;"
                       "reverses\n";
    for (const AccountantEntry& entry : entries) {
        const std::string start = entry.id + ";" + day + ";" + entry.journal + ";";
        if (!entry.reverses.empty()) rows += start + ";;;;;;;;" + entry.reverses + "\n";
        if (!entry.reverses.empty()) continue;
        for (const EntryLine& line : entry.lines) {
            rows += start + line.account + ";" + line.party + ";" + line.branch + ";" +
                    line.section.activity + ";" + line.section.member + ";x;" + side(line.amount) +
                    ";\n";
        }
    }
    return rows;
}

void Life::write_entries() const {
    write("entries/" + month_text(month_) + ".csv", entries_table(entries_, day_text(month_, 20)));
}

// Half of the cooperatives begin with complete books.
void Life::write_opening_balance() {
    if (accountant_.percent(50)) return;
    for (const auto& [account, balance] : opening_) {
        trial_balance_[{"428610", account}] -= balance;
    }
    for (const OpenPart& part : books_.parts()) {
        trial_balance_[{"411000", part.account}] += part.due().gross();
        if (!plan_.on_debits) trial_balance_[{"445740", part.account}] -= part.due().vat;
    }
    for (const OwnedAsset& asset : books_.assets()) {
        trial_balance_[{"218000", asset.account}] += asset.cost;
        trial_balance_[{"281800", asset.account}] -= asset.depreciated;
    }
    trial_balance_[{"101300", {}}] -= accountant_.from(1, 900) * 10'000;
    Cents left = 0;
    std::map<std::string, Cents> totals;
    for (const auto& [of, amount] : trial_balance_) {
        left += amount;
        totals[of.first] += amount;
    }
    trial_balance_[{"512000", {}}] = totals["512000"] = -left;
    bank_after_ = -left;
    std::string rows = "account;debit;credit\n";
    for (const auto& [account, amount] : totals) {
        if (amount != 0) rows += account + ";" + side(amount) + "\n";
    }
    write("opening_balance.csv", rows);
}

} // namespace audit
