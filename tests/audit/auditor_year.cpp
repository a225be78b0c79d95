// Fiscal years: inventory, result, balance sheet, what opens the next one, and where the result
// goes.
#include <algorithm>
#include <string>
#include <utility>

#include "auditor.hpp"

namespace audit {
namespace {

// Rounded up to the cent.
Cents at_least(Wide amount, Wide of) {
    return static_cast<Cents>(amount / of) + (amount % of != 0 ? 1 : 0);
}

// Loi 78-763, art. 33, of a year that gains, by the part.
std::map<std::string, Cents> shared_result(Cents surplus, const Decisions& decided) {
    if (surplus < 0) return {{"loss_carried", surplus}};
    const Cents losses = std::min(decided.earlier_losses, surplus);
    const Cents net = surplus - losses;
    const Cents legal = std::min(divided(Wide{net} * 15, 100),
                                 std::max<Cents>(decided.capital - decided.legal_reserve, 0));
    const Cents work = at_least(Wide{net} * decided.work_share, 100);
    Cents most = std::min(work, net - legal - work);
    if (!decided.above_reserves) most = std::min(most, (net - work) / 2);
    const Cents wished = static_cast<Cents>(Wide{decided.shares} * decided.interest_rate / 1000);
    const Cents interest = std::min(wished, most);
    std::map<std::string, Cents> parts{{"earlier_losses", losses},
                                       {"legal_reserve", legal},
                                       {"development_fund", net - legal - work - interest},
                                       {"work_share", work},
                                       {"share_interest", interest}};
    std::erase_if(parts, [](const auto& part) { return part.second == 0; });
    return parts;
}

const char* account_of(const std::string& part) {
    if (part == "legal_reserve") return "106100";
    if (part == "development_fund") return "106300";
    if (part == "work_share") return "424600";
    return part == "share_interest" ? "457000" : "119000";
}

// The entry that a month books of it.
std::map<std::string, Cents> allocation_entry(Cents surplus,
                                              const std::map<std::string, Cents>& parts) {
    std::map<std::string, Cents> entry;
    for (const auto& [part, amount] : parts) entry[account_of(part)] -= amount;
    entry[surplus < 0 ? "129000" : "120000"] += surplus;
    std::erase_if(entry, [](const auto& line) { return line.second == 0; });
    return entry;
}

} // namespace

// The inventory counts before it is sealed.
void Auditor::audit_waiting(const YearEnd& end, const Settled& settled) {
    auto own = by_account(exercises_.of(end.year).closing());
    for (const AccountantEntry& entry : end.inventory) {
        for (const EntryLine& line : entry.lines) own[line.account] += line.amount;
    }
    auto found = settled.waiting;
    about("waiting");
    for (const char* const account : {"471000", "472000", "473000", "511200", "511500", "580000"}) {
        same(account, found[account], own[account]);
        found.erase(account);
    }
    same("other accounts", static_cast<Cents>(found.size()), 0);
}

void Auditor::audit_year(const YearEnd& end, const Settled& settled) {
    audit_inventory(end, settled.journal);
    const Exercise& exercise = exercises_.of(end.year);
    audit_statements(exercise, settled);
    audit_allocation(end, settled);
    audit_fec(end.year, settled.fec);
    if (!settled.next_fec.empty()) audit_fec(exercises_.last().year, settled.next_fec);
}

void Auditor::audit_inventory(const YearEnd& end, const Table& journal) {
    about("inventory of " + std::to_string(end.year.name()));
    written_.clear();
    Balances own;
    Balances opening;
    for (const TableRow& line : journal) {
        const Cents amount = line.amount("debit") - line.amount("credit");
        begin_entry(line);
        if (line["journal"] == "AN") {
            same("opens on the first day", line["date"] == day_text(end.year.last + 1, 1) ? 1 : 0,
                 1);
            add(opening, place_of(line), amount);
        } else {
            add(own, place_of(line), amount);
            add_accountant_line(line, amount);
        }
    }
    audit_written(end.inventory);
    exercises_.post(end.year, own);
    if (end.has_inventory) add_vat(end.year.name(), end.inventory);
    if (end.has_inventory) audit_carried(end, std::move(opening));
}

void Auditor::audit_carried(const YearEnd& end, Balances opening) {
    for (const auto& [place, amount] : exercises_.of(end.year).carried()) {
        about("opening of " + std::to_string(end.year.name() + 1) + ", " + text(place.section));
        same(place.account + " " + place.branch + " " + place.party, opening[place], amount);
        opening.erase(place);
    }
    same("other places", static_cast<Cents>(opening.size()), 0);
}

void Auditor::audit_statements(const Exercise& exercise, const Settled& settled) {
    about("year " + std::to_string(exercise.year.name()));
    same("result", settled.result, exercise.result());
    same("result of the statements", settled.stated_result, exercise.result());
    same("liabilities", settled.liabilities, settled.assets);
    auto found = settled.balances;
    for (const auto& [account, amount] : by_account(exercise.closing())) {
        same("balance of " + account, found[account], amount);
        found.erase(account);
    }
    same("other balances", static_cast<Cents>(found.size()), 0);
}

void Auditor::audit_allocation(const YearEnd& end, const Settled& settled) {
    about("allocation of " + std::to_string(end.year.name()));
    std::map<std::string, Cents> parts;
    const bool complete = life_.has_complete_books();
    const Cents surplus = complete ? exercises_.of(end.year).result()
                                   : end.decisions.stated_surplus;
    if (end.has_file) parts = shared_result(surplus, end.decisions);
    auto found = settled.allocation;
    for (const auto& [part, amount] : parts) {
        same(part, found[part], amount);
        found.erase(part);
    }
    same("other parts", static_cast<Cents>(found.size()), 0);
    const auto entry = allocation_entry(surplus, parts);
    const bool is_booked = complete && end.has_inventory && end.has_file && !entry.empty();
    if (is_booked) to_allocate_[end.year.name()] = entry;
}

// A result is booked by the month of the meeting, or by the next one where that was closed.
void Auditor::audit_allocations() {
    for (const YearEnd& end : life_.year_ends()) {
        const auto entry = to_allocate_.find(end.year.name());
        if (entry == to_allocate_.end() || end.meeting.first > month_) continue;
        about("allocation of " + std::to_string(end.year.name()));
        auto found = allocated_["AR-" + day_text(end.meeting.first, end.meeting.second)];
        for (const auto& [account, amount] : entry->second) {
            same(account, found[account], amount);
            found.erase(account);
        }
        same("other accounts", static_cast<Cents>(found.size()), 0);
        allocated_.erase("AR-" + day_text(end.meeting.first, end.meeting.second));
        to_allocate_.erase(entry);
    }
    same("other results", static_cast<Cents>(allocated_.size()), 0);
}

} // namespace audit
