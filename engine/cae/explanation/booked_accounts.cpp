#include "cae/explanation/internal/booked_accounts.hpp"

#include <string>
#include <utility>

namespace cae {
namespace {

// A charge as it was booked: the first line of its entry is what it costs.
struct Booked {
    const EntryHead* head;
    EntryLine cost;
};

std::vector<Booked> booked_charges(const Entries& entries, const Section& section) {
    std::vector<Booked> booked;
    for (const NumberedEntry& numbered : entries) {
        const EntryOfMonth& entry = numbered.entry;
        if (entry.head().journal != Journal::purchases || entry.empty()) continue;
        const EntryLine cost = entry.lines().front();
        if (cost.section == section) booked.push_back({&entry.head(), cost});
    }
    return booked;
}

bool is_of(const Booked& booked, const DocumentUsed& charge) {
    const EntryHead& head = *booked.head;
    return head.piece == charge.number && head.label == charge.label &&
           head.piece_date.value_or(head.date) == charge.date &&
           booked.cost.debit - booked.cost.credit == charge.counted;
}

} // namespace

void add_accounts(const Entries& entries, const Section& section,
                  std::vector<DocumentUsed>& charges) {
    if (charges.empty()) return;
    std::vector<Booked> booked = booked_charges(entries, section);
    for (DocumentUsed& charge : charges) {
        for (auto one = booked.begin(); one != booked.end(); ++one) {
            if (!is_of(*one, charge)) continue;
            charge.account = one->cost.account.number.text();
            charge.rule = std::string(one->head->rule.view());
            booked.erase(one); // equal rows are booked one by one
            break;
        }
    }
}

} // namespace cae
