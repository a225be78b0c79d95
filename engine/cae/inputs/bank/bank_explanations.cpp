// What rows of later months say of movements that nobody had explained.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>

#include "cae/cooperative/earlier_movements.hpp"
#include "cae/inputs/folder/internal/month_tables.hpp"

namespace cae::folder_reader {
namespace {

// A movement with what its rows have explained of it.
struct TracedMovement {
    BankMovement movement;
    Month month;
    Money explained{};
    const BankRow* last_row = nullptr; // of the month that is traced, that explains some of it
    std::optional<std::uint32_t> position{}; // among the explained of the documents

    // Of the sign of the movement; zero when all is explained.
    [[nodiscard]] Money rest() const { return movement.amount - explained; }
};

// Whether more was explained than a movement was.
bool is_explained_too_much(const TracedMovement& traced) {
    const Money rest = traced.rest();
    return traced.movement.amount > Money() ? rest < Money() : rest > Money();
}

class Tracer {
public:
    Tracer(const HasReceipt& has_receipt, MonthDocuments& documents, Problems& problems)
        : has_receipt_(has_receipt), documents_(documents), problems_(problems) {}

    void trace(const BankMonth& month) {
        month_ = &month;
        for (const BankRow& row : month.rows) {
            TracedMovement* earlier = find(row.movement);
            earlier != nullptr ? explain(*earlier, row) : open(row);
        }
        refuse_too_much();
    }

    // Notes what is left to explain.
    void note_unexplained() const {
        for (const TracedMovement& traced : movements_) {
            const bool of_the_month = traced.month == documents_.month;
            const Money rest = traced.rest();
            if (of_the_month ? rest == Money() : rest <= Money()) continue;
            if ((traced.movement.amount > Money()) != (rest > Money())) continue;
            auto& left = of_the_month ? documents_.unexplained : documents_.unexplained_before;
            left.push_back(traced.movement);
            left.back().amount = rest;
        }
        for (auto* left : {&documents_.unexplained, &documents_.unexplained_before}) {
            std::stable_sort(left->begin(), left->end(),
                             [](const auto& a, const auto& b) { return a.date < b.date; });
        }
    }

private:
    // The movement of an earlier month that a row is about.
    TracedMovement* find(const BankMovement& movement) {
        for (const std::string& reference :
             {movement.reference, whole_reference(movement.reference)}) {
            const auto [first, last] = by_reference_.equal_range(reference);
            for (auto found = first; found != last; ++found) {
                TracedMovement& traced = movements_[found->second];
                if (traced.month < month_->month && says_the_same(movement, traced.movement)) {
                    return &traced;
                }
            }
        }
        return nullptr;
    }

    void open(const BankRow& row) {
        TracedMovement traced{row.movement, month_->month};
        if (is_booked(row)) traced.explained = row.movement.amount;
        by_reference_.emplace(row.movement.reference, movements_.size());
        movements_.push_back(std::move(traced));
    }

    void explain(TracedMovement& earlier, const BankRow& row) {
        if (!is_booked(row)) return;
        if (earlier.last_row == nullptr) {
            touched_.push_back(static_cast<std::size_t>(&earlier - movements_.data()));
        }
        earlier.last_row = &row;
        earlier.explained += row.movement.amount;
        if (month_->month == documents_.month) link(earlier, row);
    }

    // The documents of the month know what they explain: their own row, or the receipt it names.
    void link(TracedMovement& earlier, const BankRow& row) {
        if (!earlier.position) {
            earlier.position = static_cast<std::uint32_t>(documents_.explained.size());
            documents_.explained.push_back(earlier.movement);
        }
        for (ActivityDocument& document : documents_.documents) {
            if (explains(document, row)) document.explains = earlier.position;
        }
        for (BankPosting& posting : documents_.bank_postings) {
            if (posting.movement.line == row.movement.line) posting.explains = earlier.position;
        }
    }

    static bool explains(const ActivityDocument& document, const BankRow& row) {
        if (row.matched_by == MatchedBy::receipt) return is_receipt(document, row.refers_to);
        return document.table == DocumentTable::bank && document.line == row.movement.line;
    }

    static bool is_receipt(const ActivityDocument& document, const std::string& number) {
        return is_payment(document.kind) && document.table == DocumentTable::activity &&
               document.number == number;
    }

    // A receipt of activity/ is looked for where its documents were read.
    bool is_booked(const BankRow& row) const {
        if (row.matched_by != MatchedBy::receipt) return row.is_explained();
        if (month_->month != documents_.month) return true;
        const auto& documents = documents_.documents;
        const bool is_here = std::any_of(
            documents.begin(), documents.end(),
            [&](const auto& document) { return is_receipt(document, row.refers_to); });
        return is_here || has_receipt_(month_->month.previous(), row.refers_to) ||
               has_receipt_(month_->month.next(), row.refers_to);
    }

    // The parts of a movement count together.
    void refuse_too_much() {
        for (const std::size_t position : touched_) {
            TracedMovement& traced = movements_[position];
            if (is_explained_too_much(traced)) report(traced, *traced.last_row);
            traced.last_row = nullptr;
        }
        touched_.clear();
    }

    void report(const TracedMovement& earlier, const BankRow& row) {
        if (month_->month != documents_.month) return; // it was told in its month
        problems_.push_back({Rule::movement_must_not_be_explained_twice,
                             {month_->file, row.movement.line, 0},
                             row.movement.reference,
                             {earlier.rest() + row.movement.amount, earlier.month},
                             Privacy::open});
    }

    const HasReceipt& has_receipt_;
    MonthDocuments& documents_;
    Problems& problems_;
    const BankMonth* month_ = nullptr;
    std::vector<TracedMovement> movements_;
    std::vector<std::size_t> touched_; // positions of those that the traced month explains
    std::unordered_multimap<std::string, std::size_t> by_reference_;
};

} // namespace

void add_unexplained(const std::vector<BankMonth>& months, const HasReceipt& has_receipt,
                     MonthDocuments& documents, Problems& problems) {
    Tracer tracer(has_receipt, documents, problems);
    for (const BankMonth& month : months) tracer.trace(month);
    tracer.note_unexplained();
}

} // namespace cae::folder_reader
