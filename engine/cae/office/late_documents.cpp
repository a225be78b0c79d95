#include "cae/office/internal/late_documents.hpp"

#include <string_view>
#include <unordered_set>

namespace cae {

namespace {

// Every document is the piece of an entry; so is a movement of the bank that is no document.
class SealedPieces {
public:
    explicit SealedPieces(const MonthRecord& record) {
        for (const NumberedEntry& numbered : record.entries) {
            pieces_.insert(numbered.entry.head().piece);
        }
        for (const ClearingItem& item : record.clearing) {
            if (item.left_before == Money()) pieces_.erase(item.reference);
        }
    }
    [[nodiscard]] bool has(std::string_view number) const { return pieces_.contains(number); }

private:
    std::unordered_set<std::string_view> pieces_;
};

template <class Rows>
void refuse_late(const Rows& rows, const MonthDocuments& documents, const SealedPieces& sealed,
                 Problems& problems) {
    for (const auto& row : rows) {
        if (sealed.has(row.number)) continue;
        problems.push_back({Rule::document_must_not_be_of_sealed_month,
                            documents.place_of(row),
                            row.number,
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
    }
    return problems;
}

} // namespace cae
