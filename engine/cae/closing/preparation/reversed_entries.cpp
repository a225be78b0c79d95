#include "cae/closing/preparation/internal/reversed_entries.hpp"

#include <map>
#include <utility>

namespace cae {
namespace {

class ReversalCheck {
public:
    ReversalCheck(const MonthDocuments& documents, std::vector<SealedEntry> sealed)
        : documents_(documents) {
        for (SealedEntry& entry : sealed) {
            if (!entry.entry.reverses.empty()) {
                reversed_by_.emplace(entry.entry.reverses, entry.entry.id);
            }
            sealed_.emplace(entry.entry.id, std::move(entry));
        }
    }

    Problems check() {
        for (const WrittenEntry& entry : documents_.entries) {
            if (!entry.reverses.empty()) check_reversal(entry);
            check_id(entry);
        }
        return std::move(problems_);
    }

    // Those that reversals of the month are about.
    [[nodiscard]] std::vector<SealedEntry> to_reverse() const {
        std::vector<SealedEntry> wanted;
        for (const WrittenEntry& entry : documents_.entries) {
            const auto sealed = sealed_.find(entry.reverses);
            if (sealed != sealed_.end()) wanted.push_back(sealed->second);
        }
        return wanted;
    }

private:
    void check_id(const WrittenEntry& entry) {
        const auto sealed = sealed_.find(entry.id);
        if (sealed != sealed_.end()) {
            refuse(Rule::id_must_be_unique, entry, entry.id, {sealed->second.period});
        }
        own_.emplace(entry.id, entry.reverses.empty());
    }

    // One of this month stands above it, and is no reversal itself.
    void check_reversal(const WrittenEntry& entry) {
        const auto own = own_.find(entry.reverses);
        const bool is_own = own != own_.end() && own->second;
        if (!is_own && !sealed_.contains(entry.reverses)) {
            refuse(Rule::reference_must_exist, entry, entry.reverses, {Thing::entry});
            return;
        }
        const auto [before, is_first] = reversed_by_.emplace(entry.reverses, entry.id);
        if (is_first) return;
        refuse(Rule::entry_must_be_reversed_once, entry, entry.reverses, {before->second});
    }

    void refuse(Rule rule, const WrittenEntry& entry, const std::string& value, Details details) {
        problems_.push_back(
            {rule, documents_.place_of(entry), value, std::move(details), Privacy::open});
    }

    const MonthDocuments& documents_;
    std::map<std::string, SealedEntry> sealed_;
    std::map<std::string, std::string> reversed_by_;
    std::map<std::string, bool> own_; // of this month so far: whether it has lines of its own
    Problems problems_;
};

std::vector<std::string> ids_of(const MonthDocuments& documents) {
    std::vector<std::string> ids;
    for (const WrittenEntry& entry : documents.entries) {
        ids.push_back(entry.id);
        if (!entry.reverses.empty()) ids.push_back(entry.reverses);
    }
    return ids;
}

} // namespace

Problems look_up_reversed(const MonthDocuments& documents, const Period& period,
                          SealedMonths* sealed, ReversedEntries& reversed) {
    if (documents.entries.empty()) return {};
    std::vector<SealedEntry> known;
    if (sealed != nullptr) {
        auto found = sealed->accountant_entries(ids_of(documents), period);
        if (!found) return std::move(found.error());
        known = *std::move(found);
    }
    ReversalCheck check(documents, std::move(known));
    Problems problems = check.check();
    if (!problems.empty()) return problems;
    for (const SealedEntry& entry : check.to_reverse()) {
        auto booked = sealed->booked(entry);
        if (!booked) return std::move(booked.error());
        reversed.emplace(entry.entry.id, *std::move(booked));
    }
    return problems;
}

} // namespace cae
