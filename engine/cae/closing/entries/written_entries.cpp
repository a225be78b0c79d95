#include <algorithm>
#include <map>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/base/words.hpp"
#include "cae/closing/entries/internal/month_entries.hpp"

namespace cae {
namespace {

Journal journal_called(const std::string& written) {
    for (const Journal journal : enumerators_of<Journal>) {
        if (written == code(journal)) return journal;
    }
    return Journal::general;
}

// Makes the entries of the accountant, of which later ones may reverse earlier ones.
class EntryWriter {
public:
    explicit EntryWriter(const EntriesInputs& inputs)
        : inputs_(inputs), accounts_(accounts_by_number(inputs.chart)) {}

    Entry write(const WrittenEntry& written) {
        auto entry = Entry::of(head_of(written), lines_of(written));
        CAE_INVARIANT(entry.has_value()); // its reader has looked
        if (written.reverses.empty()) written_.emplace(written.id, *entry);
        return *std::move(entry);
    }

private:
    // A party that is that of every row is the party of the entry.
    static InternedText only_party(const WrittenEntry& written) {
        InternedText party;
        for (const WrittenLine& line : written.lines) {
            if (line.party.empty()) continue;
            if (!party.empty() && party != line.party) return {};
            party = line.party;
        }
        return party;
    }

    EntryHead head_of(const WrittenEntry& written) const {
        EntryHead head{journal_called(written.journal), written.date,
                       written.piece.empty() ? written.id : written.piece, written.label};
        head.party = written.reverses.empty() ? only_party(written)
                                              : reversed(written).head().party;
        return head;
    }

    EntryLines lines_of(const WrittenEntry& written) const {
        if (!written.reverses.empty()) return opposite_of(reversed(written));
        const bool has_one = !only_party(written).empty();
        EntryLines lines;
        for (const WrittenLine& line : written.lines) {
            lines.add({accounts_.at(line.account.text()), section_of_line(line), line.debit,
                       line.credit, has_one ? InternedText() : line.party});
        }
        return lines;
    }

    [[nodiscard]] Section section_of_line(const WrittenLine& line) const {
        if (line.section) return section_of(inputs_.roster, *line.section);
        Section section;
        if (line.branch) section.branch = inputs_.cooperative.branches[*line.branch].id;
        return section;
    }

    [[nodiscard]] const Entry& reversed(const WrittenEntry& written) const {
        const auto own = written_.find(written.reverses);
        return own != written_.end() ? own->second : inputs_.reversed.at(written.reverses);
    }

    EntriesInputs inputs_;
    AccountsByNumber accounts_;
    std::map<std::string, Entry> written_; // so far, of this period
};

} // namespace

std::vector<PlacedEntry> add_written_entries(const EntriesInputs& inputs, EntryCollector& entries) {
    std::vector<PlacedEntry> placed;
    if (inputs.documents.entries.empty()) return placed;
    EntryWriter writer(inputs);
    for (const WrittenEntry& written : inputs.documents.entries) {
        Entry entry = writer.write(written);
        const Journal journal = entry.head().journal;
        placed.push_back({&written, journal, entries.next_place(journal)});
        entries.add(std::move(entry));
    }
    return placed;
}

std::vector<AccountantEntry> accountant_entries(const std::vector<PlacedEntry>& placed,
                                                const FirstNumbers& first) {
    std::vector<AccountantEntry> entries;
    entries.reserve(placed.size());
    for (const auto& [written, journal, place] : placed) {
        const std::int64_t number = first[static_cast<std::size_t>(journal)] +
                                    static_cast<std::int64_t>(place);
        entries.push_back({number, written->id, written->reverses});
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.number < b.number; });
    return entries;
}

} // namespace cae
