#include "auditor.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace audit {
namespace {

constexpr const char* allocation_prefix = "AR-"; // of what a meeting has decided

int tenths(const std::string& percent) { return static_cast<int>(cents(percent) / 10); }

const char* word(Side side) {
    constexpr std::array words{"collected", "pending", "deductible", "self_assessed"};
    return words.at(static_cast<std::size_t>(side));
}

const Table& table(const Tables& tables, const std::string& name) {
    static const Table none;
    const auto found = tables.find(name);
    return found == tables.end() ? none : found->second;
}

} // namespace

void Auditor::same(const std::string& what, Cents found, Cents audited) {
    ++compared_;
    if (found == audited) return;
    faults_.push_back(month_text(month_) + ", " + subject_ + ": " + what + " " + text(found) +
                      ", audited " + text(audited));
}

void Auditor::audit(int month, const Tables& tables) {
    month_ = month;
    read_journal(table(tables, "journal"));
    audit_accounts(table(tables, "activity_accounts"));
    audit_sections();
    audit_open_items(table(tables, "open_items"));
    audit_vat(table(tables, "vat"));
    add_vat_of_month();
    audit_assets(table(tables, "assets"));
    audit_payslips(tables);
    audit_leave(table(tables, "paid_leave"));
    audit_pay_of_accounts();
}

const MemberPlan& Auditor::member(const std::string& id) const {
    return *std::find_if(life_.members().begin(), life_.members().end(),
                         [&](const MemberPlan& member) { return member.id == id; });
}

PayRow Auditor::sheet(const std::string& id) const {
    const auto& sheet = life_.pay_sheet();
    const auto found = std::find_if(sheet.begin(), sheet.end(),
                                    [&](const PayRow& row) { return row.member == id; });
    return found == sheet.end() ? PayRow{} : *found;
}

// --- the journal
// -----------------------------------------------------------------------------------

void Auditor::read_journal(const Table& journal) {
    ledger_.clear();
    sections_.clear();
    branches_.clear();
    analytic_.clear();
    entries_.clear();
    written_.clear();
    opening_.clear();
    allocated_.clear();
    exercises_.begin(month_);
    for (const TableRow& line : journal) add_line(line);
    about("journal");
    for (const auto& [number, left] : entries_) same("entry " + number, left, 0);
    for (const auto& [account, left] : analytic_) same("analytic account " + account, left, 0);
    audit_written(life_.entries());
    audit_opening();
    audit_allocations();
}

// No other sum knows of them.
void Auditor::add_accountant_line(const TableRow& line, Cents amount) {
    const Account section{line["activity"], line["member"]};
    if (line["journal"] == "AN") {
        const bool is_bank = line["account"] == "512000";
        opening_[{line["account"], is_bank ? Account() : section}] += amount;
        sections_[section].balance += amount;
        return;
    }
    written_[line["piece"]].push_back(
        {line["account"], line["party"], line["branch"], section, amount});
}

void Auditor::audit_written(const std::vector<AccountantEntry>& entries) {
    same("entries of the accountant", static_cast<Cents>(written_.size()),
         static_cast<Cents>(entries.size()));
    for (const AccountantEntry& entry : entries) {
        about(entry.id);
        auto lines = entry.lines;
        for (EntryLine& line : lines) line.party = audit::party_of(entry, line);
        same("its lines", written_[entry.id] == lines ? 1 : 0, 1);
    }
}

void Auditor::audit_opening() {
    about("opening balance");
    if (month_ > 0) return same("its lines", static_cast<Cents>(opening_.size()), 0);
    for (const auto& [of, amount] : life_.trial_balance()) {
        same(of.first + " of " + text(of.second), opening_[of], amount);
    }
    same("its lines", static_cast<Cents>(opening_.size()),
         static_cast<Cents>(life_.trial_balance().size()));
}

void Auditor::begin_entry(const TableRow& line) {
    const std::int64_t entry = std::stoll(line["number"]);
    about("journal");
    if (entry != last_entry_) same("number of the entry", entry, last_entry_ + 1);
    last_entry_ = entry;
}

void Auditor::add_line(const TableRow& line) {
    const std::string& number = line["account"];
    const Cents amount = line.amount("debit") - line.amount("credit");
    begin_entry(line);
    entries_[line["number"]] += amount;
    if (line["analytic"] == "yes") analytic_[number] += amount;
    exercises_.post(place_of(line), amount);
    const bool is_written = line["journal"] == "AN" || line["piece"].starts_with(accountant_prefix);
    if (is_written) return add_accountant_line(line, amount);
    ledger_[number] += amount;
    if (line["piece"].starts_with(allocation_prefix)) allocated_[line["piece"]][number] += amount;
    const bool internal = number.starts_with("92");
    if (line["member"].empty()) {
        if (internal) branches_[line["branch"]] -= amount;
        return;
    }
    Section& section = sections_[{line["activity"], line["member"]}];
    const bool of_pay = line["journal"] == "PA";
    section.balance += amount;
    if (number.starts_with("70")) section.sales -= amount;
    if (number.starts_with("6")) (of_pay ? section.pay : section.expenses) += amount;
    if (number.starts_with("411")) section.receivable += amount;
    if (internal) section.internal += amount;
}

void Auditor::audit_sections() {
    Cents received = 0;
    for (const auto& [branch, amount] : branches_) received += amount;
    Cents handed_over = 0;
    for (const auto& [account, audited] : life_.books().accounts()) {
        const Section section = sections_[account];
        about(text(account));
        same("section", section.balance, 0);
        same("sales of the section", section.sales, audited.invoiced);
        same("expenses of the section", section.expenses, audited.expensed);
        same("411 of the section", section.receivable, audited.receivable);
        handed_over += audited.contribution + audited.levies;
    }
    about("cooperative");
    same("contributions received", received, handed_over);
}

// --- accounts, customers, VAT, assets
// --------------------------------------------------------------

void Auditor::audit_accounts(const Table& accounts) {
    borne_.clear();
    set_aside_.clear();
    about("accounts");
    same("how many", static_cast<Cents>(accounts.size()),
         static_cast<Cents>(life_.books().accounts().size()));
    for (const TableRow& row : accounts) audit_account(row);
}

void Auditor::audit_account(const TableRow& row) {
    const Account account{row["activity"], row["member"]};
    const AccountMonth& audited = life_.books().accounts().at(account);
    about(text(account));
    same("opening", row.amount("opening"), closing_[account]);
    same("turnover", row.amount("turnover"), audited.turnover);
    same("charges", row.amount("charges"), audited.charges);
    same("contribution", row.amount("contribution"), audited.contribution);
    same("levies", row.amount("levies"), audited.levies);
    const Cents pay = row.amount("pay");
    const Cents leave = row.amount("leave_provision");
    closing_[account] += audited.turnover - audited.charges - audited.contribution -
                         audited.levies - pay - leave;
    same("closing", row.amount("closing"), closing_[account]);
    same("pay of the section", sections_[account].pay, pay + leave);
    const auto local = life_.books().local_currency().find(account);
    same("local currency", row.amount("local_currency_held"),
         local == life_.books().local_currency().end() ? 0 : local->second.gross());
    borne_[account.member] += pay;
    set_aside_[account.member] += leave;
    provision_held_[account.member]; // known to paid_leave.csv
}

void Auditor::audit_open_items(const Table& items) {
    using Key = std::tuple<std::string, std::string, Account, int>;
    std::map<Key, const OpenPart*> audited;
    for (const OpenPart& part : life_.books().parts()) {
        const char* kind = part.kind == Kind::sale ? "sale" : "receipt";
        audited[{kind, part.number, part.account, part.rate}] = &part;
    }
    std::set<Key> seen;
    for (const TableRow& row : items) {
        const Key key{row["kind"],
                      row["document"],
                      {row["activity"], row["member"]},
                      tenths(row["vat_rate_pct"])};
        about("open item " + row["document"] + " of " + row["member"]);
        const auto found = audited.find(key);
        same("known", 1, found == audited.end() ? 0 : 1);
        if (found == audited.end()) continue;
        seen.insert(key);
        const OpenPart& part = *found->second;
        same("invoiced", row.amount("invoiced"), part.invoiced.gross());
        same("credited", row.amount("credited"), part.credited.gross());
        same("received", row.amount("received"), part.received.gross());
        same("written off", row.amount("written_off"), part.written_off.gross());
        same("due before", row.amount("due_before"), part.due_before.gross());
        same("due, net", row.amount("due_net"), part.due().net);
        same("due, VAT", row.amount("due_vat"), part.due().vat);
    }
    for (const auto& [key, part] : audited) {
        about("open item " + part->number + " of " + part->account.member);
        if (!seen.contains(key)) same("due, and not listed", 0, part->due().gross());
    }
}

void Auditor::audit_vat(const Table& rows) {
    std::map<std::pair<std::string, int>, Amounts> found;
    for (const TableRow& row : rows) {
        found[{row["side"], tenths(row["vat_rate_pct"])}] += {row.amount("net"), row.amount("vat")};
    }
    std::map<Side, Cents> sums;
    for (const auto& [key, amounts] : life_.books().vat()) {
        const auto [side, rate] = key;
        about(std::string("VAT ") + word(side) + " at " + std::to_string(rate) + " per mille");
        const Amounts row = found[{word(side), rate}];
        same("net", row.net, amounts.net);
        same("VAT", row.vat, amounts.vat);
        sums[side] += amounts.vat;
    }
    about("VAT");
    for (const auto& [key, amounts] : life_.books().vat()) {
        found.erase({word(key.first), key.second});
    }
    same("other rates", static_cast<Cents>(found.size()), 0);
    same("on 44571", -ledger_["445710"], sums[Side::collected]);
    same("on 44574", -ledger_["445740"], sums[Side::pending]);
    same("on 471", -ledger_["471000"], life_.books().clearing_moved());
    for (const auto& [account, moved] : life_.books().posted()) {
        same("on " + account, ledger_[account], moved);
    }
    same("on 4452", -ledger_["445200"], sums[Side::self_assessed]);
    same("on 44566 and 44562", ledger_["445660"] + ledger_["445620"], sums[Side::deductible]);
}

void Auditor::audit_assets(const Table& assets) {
    std::map<std::pair<std::string, Account>, Cents> values;
    for (const OwnedAsset& asset : life_.books().assets()) {
        values[{asset.number, asset.account}] += asset.cost - asset.depreciated;
    }
    about("assets");
    same("how many", static_cast<Cents>(assets.size()), static_cast<Cents>(values.size()));
    for (const TableRow& row : assets) {
        about("asset " + row["document"]);
        same("book value", row.amount("book_value"),
             values[{row["document"], {row["activity"], row["member"]}}]);
    }
}

// --- pay
// -------------------------------------------------------------------------------------------

void Auditor::audit_payslips(const Tables& tables) {
    lines_.clear();
    cost_.clear();
    for (const TableRow& row : table(tables, "payslip_lines")) {
        auto& [employer, employee] = lines_[row["member"]];
        (row["side"] == "employer" ? employer : employee) += row.amount("amount");
    }
    Cents paid = 0;
    Cents withheld = 0;
    for (const TableRow& pay : table(tables, "payslips")) {
        audit_payslip(pay);
        audit_settlement(pay);
        audit_request(pay);
        paid += std::max<Cents>(pay.amount("net_paid"), 0);
        withheld += pay.amount("withholding");
    }
    about("pay");
    same("421", -ledger_["421000"], paid);
    same("4421", -ledger_["442100"], withheld);
}

void Auditor::audit_payslip(const TableRow& pay) {
    const std::string& id = pay["member"];
    about(id);
    const Cents gross = pay.amount("gross") + pay.amount("overtime_pay");
    const auto [employer, employee] = lines_[id];
    same("employer total", pay.amount("employer_total"), employer);
    same("employer cost", pay.amount("employer_cost"),
         gross + employer - pay.amount("employer_overtime_deduction") -
             pay.amount("general_relief"));
    same("employee total", pay.amount("employee_total"),
         employee - pay.amount("employee_overtime_relief"));
    same("net before tax", pay.amount("net_before_tax"), gross - pay.amount("employee_total"));
    same("net social", pay.amount("net_social"), pay.amount("net_before_tax"));
    cost_[id] = pay.amount("employer_cost") - pay.amount("benefit_in_kind") +
                pay.amount("recalled_employer_cost");
    if (month_ % 12 == 0) gross_since_january_[id] = 0;
    gross_since_january_[id] += gross + pay.amount("recalled_gross");
    same("gross since January", pay.amount("gross_since_january"), gross_since_january_[id]);
    paid_[{id, month_}] = pay.amount("gross");
}

void Auditor::audit_settlement(const TableRow& pay) {
    const std::string& id = pay["member"];
    const PayRow row = sheet(id);
    const Cents taxable = pay.amount("net_taxable") + pay.amount("recalled_net_taxable");
    same("withholding", pay.amount("withholding"),
         divided(Wide{std::max<Cents>(taxable, 0)} * cents(pay["withholding_rate_pct"]), 10'000));
    same("advance", pay.amount("advance"), row.advance);
    same("deduction", pay.amount("deduction"), row.deduction);
    same("benefit in kind", pay.amount("benefit_in_kind"), row.benefit);
    same("bonus", pay.amount("bonus"), row.bonus);
    same("reimbursements", pay.amount("reimbursements"),
         row.reimbursement + life_.books().to_reimburse(id));
    const Cents net = pay.amount("net_before_tax") + pay.amount("recalled_net_before_tax") -
                      pay.amount("withholding") - row.benefit - row.advance - pay.amount("seized") -
                      row.deduction - pay.amount("claim_recovered") + row.reimbursement +
                      life_.books().to_reimburse(id);
    same("net paid", pay.amount("net_paid"), net);
    claims_[id] += std::max<Cents>(-net, 0) - pay.amount("claim_recovered");
    same("claim", pay.amount("claim"), claims_[id]);
}

// The balance of a year is what its last month left on the accounts, but for the reserve.
void Auditor::audit_request(const TableRow& pay) {
    const std::string& id = pay["member"];
    const PayRow row = sheet(id);
    if (row.request.starts_with("target")) {
        same("amount asked for", pay.amount("request_amount"), row.amount);
    }
    if (row.request != "year_balance" || life_.plan().reserve != 0) return;
    if (life_.plan().local_currency) return;
    same("balance of the year", pay.amount("request_amount"),
         std::max<Cents>(year_closing_[id], 0));
}

void Auditor::audit_pay_of_accounts() {
    const bool year_ends = life_.plan().ends_year(month_);
    for (const MemberPlan& member : life_.members()) {
        if (member.activities.empty()) continue;
        about(member.id);
        same("pay on the accounts", borne_[member.id], cost_[member.id]);
        if (!year_ends) continue;
        year_closing_[member.id] = 0;
        if (!paid_.contains({member.id, month_})) continue; // under CAPE all is kept
        for (const std::string& activity : member.activities) {
            year_closing_[member.id] += closing_[{activity, member.id}];
        }
    }
}

void Auditor::audit_leave(const Table& rows) {
    for (const TableRow& row : rows) audit_leave(member(row["member"]), row);
}

// 2.5 days a month; what was acquired is rounded up where a period begins, in June, and where the
// contract ends.
void Auditor::audit_leave(const MemberPlan& member, const TableRow& row) {
    about(member.id);
    const PayRow pay = sheet(member.id);
    const bool employed = member.stage_in(month_) != Stage::cape;
    const bool whole = life_.is_whole_month(member, month_) && employed;
    if (whole && pay.absence_days == 0) same("leave acquired", row.amount("acquired"), 250);
    same("leave taken", row.amount("taken"), Cents{100} * pay.leave_days);
    const Cents balance = leave_balance_[member.id] + row.amount("acquired") - row.amount("taken") -
                          row.amount("settled") - row.amount("lost");
    const int roundings = (month_ % 12 == 5 ? 1 : 0) + (whole ? 0 : 1);
    const Cents rounding = row.amount("balance") - balance;
    same("leave left", rounding >= 0 && rounding < 100 * roundings ? 0 : rounding, 0);
    leave_balance_[member.id] = row.amount("balance");
    const Cents moved = row.amount("provisioned_pay") + row.amount("provisioned_charges") -
                        row.amount("released_pay") - row.amount("released_charges");
    Cents& held = provision_held_[member.id];
    held += moved;
    same("leave set aside", row.amount("pay_held") + row.amount("charges_held"), held);
    same("leave on the accounts", set_aside_[member.id], moved);
}

} // namespace audit
