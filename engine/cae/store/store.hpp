// Where closed months are kept. SQLite is the first one; others stand behind the same interface.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/books.hpp"
#include "cae/closing/state/inventory_record.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/closing/state/sealed_months.hpp"
#include "cae/ledger/entries.hpp"

namespace cae {

class Store : public SealedMonths {
public:
    // Months sealed so far, ascending.
    [[nodiscard]] virtual Result<std::vector<Month>> sealed_months() = 0;

    // The books after a sealed month. Fails with Rule::month_must_exist when it is not sealed.
    [[nodiscard]] virtual Result<Books> books_after(Month month) = 0;

    // Months and inventories sealed so far, in the order of sealing.
    [[nodiscard]] virtual Result<std::vector<SealedPeriod>> sealed_periods() = 0;

    // The inventory of a period, as it was sealed. Fails with Rule::month_must_exist when it is
    // not, with Rule::store_must_work when it was altered.
    [[nodiscard]] virtual Result<InventoryRecord> inventory(const Period& period) = 0;

    // The seals of what was sealed so far, in the order of sealing, as they are kept.
    [[nodiscard]] virtual Result<std::vector<Seal>> seals() = 0;

    // That of one period. Fails with Rule::store_must_work when it has none.
    [[nodiscard]] virtual Result<Seal> seal_of(const Period& period) = 0;

    // The texts of the law and the chart that a period was computed with, by path; none for a month
    // of an earlier version, and for one that is not sealed.
    [[nodiscard]] virtual Result<LawTexts> law_texts(const Period& period) = 0;

    // The sealed periods that are not as they were sealed, in the order of sealing: every row that
    // the store has is read. Rule::store_must_work is told by read() of a month whose control sums
    // tell already.
    [[nodiscard]] virtual Result<std::vector<BrokenSeal>> broken_seals() = 0;

    // The first value that a sealed month has otherwise than `again`, the same month computed
    // again, and `left`, the books after it: by the names of tables, the keys of rows, the names of
    // columns. Nothing where all are the same. The months before are taken as they are.
    [[nodiscard]] virtual Result<std::optional<SealDifference>>
    difference_from(const MonthRecord& again, const Books& left) = 0;

    // The same for an inventory.
    [[nodiscard]] virtual Result<std::optional<SealDifference>>
    difference_from(const InventoryRecord& again) = 0;

    // What a period was read from, as it was sealed; nothing of one that is not.
    [[nodiscard]] virtual Result<InputFiles> inputs(const Period& period) = 0;

    // The entries of a sealed period, without anything else of it: what reports over many months
    // read; those with which an inventory opens the next year are left to opening(). Fails with
    // Rule::month_must_exist when it is not sealed, with Rule::store_must_work when they are not
    // those that were sealed.
    [[nodiscard]] virtual Result<Entries> journal(const Period& period) = 0;

    // The entries with which an inventory opens the next year. Fails as journal() does.
    [[nodiscard]] virtual Result<Entries> opening(const Period& inventory) = 0;

    // Seals a month and the books after it in one transaction: once this returns a value, the month
    // survives a kill, a crash and a power cut; when it fails nothing has changed, unless the
    // reason says that the disk did not confirm what was written. What earlier versions sealed is
    // sealed again with it. `left` is what after() makes of
    // the books that the month was closed on. Fails with Rule::month_must_not_be_sealed or
    // Rule::month_must_be_next when another closing was faster, Rule::sealing_must_not_go_back,
    // with Rule::store_must_be_free when it is still at it, Rule::store_must_work otherwise: also
    // for a month whose entries do not continue the numbers of the store or whose accounts do not
    // open with their balances. A month that breaks an identity of its own (cae/closing/invariants)
    // ends the program.
    [[nodiscard]] virtual Result<NewSeal> seal(const MonthRecord& record, const Books& left,
                                               const Sealing& sealing) = 0;

    // Seals an inventory in the same way, after everything that is sealed: its last day is that of
    // a sealed month. Fails with Rule::inventory_must_not_be_sealed when it is, or that of a later
    // year is, otherwise as seal() does.
    [[nodiscard]] virtual Result<NewSeal> seal(const InventoryRecord& record,
                                               const Sealing& sealing) = 0;
};

// Which cooperative a store must belong to.
struct StoreOwner {
    std::string siren;
    std::string name;
};

enum class StoreAccess {
    create_or_open, // the first month that is sealed creates a private file (0600)
    existing,       // for reading alone; fails with Rule::file_must_exist when there is none
};

// Opens the SQLite store of a folder; one thread at a time may use it. What a crash has left half
// way is rolled back, also for reading. A store of an earlier version is read as it was when it was
// opened, and becomes one of this version with the next month that is sealed. Fails with
// Rule::store_must_be_of_cooperative, Rule::store_must_not_be_newer, Rule::store_must_be_free,
// Rule::store_must_work, or Rule::output_must_not_be_a_link when the file itself is a symbolic link
// (folders above may be).
[[nodiscard]] Result<std::unique_ptr<Store>>
open_sqlite_store(const std::filesystem::path& file, const StoreOwner& owner, StoreAccess access);

// Takes from others what they may do with the file of a store: its mode becomes 0600. Whether there
// was anything to take. Fails with Rule::store_must_work where that cannot be done, as for a file
// of somebody else's.
[[nodiscard]] Result<bool> make_store_private(const std::filesystem::path& file);

// Makes `to` the same as the store `from`, as it is between two sealings: a reader of either finds
// the months of before or those of after, whatever goes on beside it, and a crash leaves one of
// both. `to` is created (0600) where it is missing. Nothing is looked at: `from` is one that was
// opened. Fails with Rule::store_must_be_free, store_must_work, output_must_not_be_a_link.
[[nodiscard]] Result<std::filesystem::path> copy_sqlite_store(const std::filesystem::path& from,
                                                              const std::filesystem::path& to);

} // namespace cae
