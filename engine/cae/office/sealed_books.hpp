// A cooperative's folder and what was sealed of it, for looking: no law is needed.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/state/books.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/inputs/folder/folder.hpp"
#include "cae/store/store.hpp"

namespace cae {

class SealedBooks {
public:
    // Reads what holds for all months of a folder, and the books after its last sealed month; the
    // roster has the stages that closings gave. Looking brings no store into being. Fails with
    // every problem of the folder, or with those of its store.
    [[nodiscard]] static Result<SealedBooks> open(const std::filesystem::path& path);

    // The same for whoever wants to know what is wrong with a store: where the books after the last
    // sealed month cannot be read, books() are empty, as of that month.
    [[nodiscard]] static Result<SealedBooks> open_to_verify(const std::filesystem::path& path);

    [[nodiscard]] const CooperativeFolder& folder() const { return *folder_; }
    [[nodiscard]] const Cooperative& cooperative() const { return folder_->cooperative; }
    [[nodiscard]] const Roster& roster() const { return folder_->roster; }
    // After the last sealed month; before the first one, the folder's opening.
    [[nodiscard]] const Books& books() const { return *books_; }

    [[nodiscard]] const std::optional<Month>& last_sealed() const { return books_->last_closed; }
    [[nodiscard]] bool is_sealed(Month month) const;
    // The month that can be closed next.
    [[nodiscard]] Month next_month() const;

    // A sealed month, complete. Fails with Rule::month_must_exist when it is not sealed, and as
    // Store::read does.
    [[nodiscard]] Result<MonthRecord> sealed(Month month) const;

    // The entries of a sealed period alone. Fails with Rule::month_must_be_sealed, and as
    // Store::journal does.
    [[nodiscard]] Result<Entries> journal(const Period& period) const;

    // Months and inventories, in the order of sealing.
    [[nodiscard]] const std::vector<SealedPeriod>& sealed_periods() const { return periods_; }
    // Whether the inventory of the fiscal year that ends in a civil year is sealed.
    [[nodiscard]] bool has_inventory(int year) const;
    // That inventory. Fails with Rule::month_must_be_sealed, and as Store::inventory does.
    [[nodiscard]] Result<InventoryRecord> inventory(int year) const;
    // The entries with which it opens the next year. Fails in the same way.
    [[nodiscard]] Result<Entries> opening_after(int year) const;
    // The number of the first entry of a period: of a sealed one, or of what is sealed next.
    [[nodiscard]] std::int64_t first_entry_of(const Period& period) const;

    // The books that a month starts from: those after the month before it, or the opening. Fails
    // with Rule::month_must_be_next for a month that nothing leads up to.
    [[nodiscard]] Result<std::shared_ptr<const Books>> books_before(Month month) const;

    // What a sealed month may be asked about, or nothing before the first one.
    [[nodiscard]] Store* months() const { return store_.get(); }

    // The seals of everything that is sealed, in its order. Fails as Store::seals does.
    [[nodiscard]] Result<std::vector<Seal>> seals() const;
    // The seal of a sealed period. Fails with Rule::month_must_be_sealed, and as Store::seal_of
    // does.
    [[nodiscard]] Result<Seal> seal_of(const Period& period) const;

    // Takes from others what they may do with the file of the store. Fails as make_store_private
    // does.
    [[nodiscard]] Result<bool> make_store_private() const;

    // Seals a month and the books after it. Fails as Store::seal does.
    [[nodiscard]] Result<NewSeal> seal(const MonthRecord& record, const Sealing& sealing);
    // Seals an inventory: the books go on as they are, behind its entries.
    [[nodiscard]] Result<NewSeal> seal(const InventoryRecord& record, const Sealing& sealing);

    // Parts of the folder as it was read, which live as long as somebody needs them.
    [[nodiscard]] std::shared_ptr<const Cooperative> shared_cooperative() const;
    [[nodiscard]] std::shared_ptr<const Roster> shared_roster() const;
    [[nodiscard]] std::shared_ptr<const Books> shared_opening() const;

private:
    explicit SealedBooks(CooperativeFolder folder);
    void take(Books books);
    using ReadBooks = Result<std::optional<Books>> (*)(Store&);
    [[nodiscard]] static Result<SealedBooks> open(const std::filesystem::path& path,
                                                  ReadBooks read_books);
    [[nodiscard]] Problems refuse_open(const Period& period) const;

    std::shared_ptr<const CooperativeFolder> read_;
    std::shared_ptr<const CooperativeFolder> folder_; // with the stages that closings gave
    std::shared_ptr<const Books> books_;
    std::unique_ptr<Store> store_; // none before the first month was sealed
    std::vector<SealedPeriod> periods_;
};

} // namespace cae
