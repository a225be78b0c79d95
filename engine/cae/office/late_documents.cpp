#include "cae/office/internal/late_documents.hpp"

#include <string_view>
#include <unordered_set>

namespace cae {

namespace {

// Every document is the piece of an entry of the closing; so is a movement of the bank that is no
// document.
class SealedPieces {
public:
    explicit SealedPieces(const MonthRecord& record) {
        AccountantNumbers written(record.accountant_entries);
        for (const NumberedEntry& numbered : record.entries) {
            const AccountantEntry* own = written.find(numbered.number);
            if (own != nullptr) {
                entries_.insert(own->id);
            } else {
                pieces_.insert(numbered.entry.head().piece);
            }
        }
        for (const ClearingItem& item : record.clearing) {
            if (item.left_before == Money()) pieces_.erase(item.reference);
        }
    }
    template <class Document>
    [[nodiscard]] bool has(const Document& document) const {
        return pieces_.contains(document.number);
    }
    [[nodiscard]] bool has(const BankPosting& posting) const {
        return pieces_.contains(posting.movement.reference);
    }
    [[nodiscard]] bool has(const WrittenEntry& entry) const { return entries_.contains(entry.id); }

private:
    std::unordered_set<std::string_view> pieces_;
    std::unordered_set<std::string_view> entries_; // of the accountant
};

template <class Document>
std::string called(const Document& document) {
    return document.number;
}
std::string called(const BankPosting& posting) { return posting.movement.reference; }
std::string called(const WrittenEntry& entry) { return entry.id; }

template <class Rows>
void refuse_late(const Rows& rows, const MonthDocuments& documents, const SealedPieces& sealed,
                 Problems& problems) {
    for (const auto& row : rows) {
        if (sealed.has(row)) continue;
        problems.push_back({Rule::document_must_not_be_of_sealed_month,
                            documents.place_of(row),
                            called(row),
                            {documents.month},
                            Privacy::open});
    }
}

} // namespace

Problems late_documents(const SealedBooks& books, std::optional<Month> period) {
    Problems problems;
    const Month first = books.cooperative().first_period;
    for (Month month = first; books.is_sealed(month); month = month.next()) {
        if (period && month != *period) continue;
        const auto documents = load_month(books.folder(), month);
        const auto record = books.sealed(month);
        const bool documents_are_read = gather(documents, problems);
        if (!gather(record, problems) || !documents_are_read) continue;
        const SealedPieces sealed(*record);
        refuse_late(documents->documents, *documents, sealed, problems);
        refuse_late(documents->common_charges, *documents, sealed, problems);
        refuse_late(documents->bank_postings, *documents, sealed, problems);
        refuse_late(documents->entries, *documents, sealed, problems);
    }
    return problems;
}

} // namespace cae
