#include <optional>
#include <utility>

#include "cae/closing/invariants/broken.hpp"
#include "cae/store/rows/internal/book_rows.hpp"
#include "cae/store/rows/internal/contribution_rows.hpp"
#include "cae/store/rows/internal/control_sums.hpp"
#include "cae/store/rows/internal/entry_rows.hpp"
#include "cae/store/rows/internal/inventory_rows.hpp"
#include "cae/store/rows/internal/months.hpp"
#include "cae/store/rows/internal/open_item_rows.hpp"
#include "cae/store/rows/internal/recall_rows.hpp"
#include "cae/store/rows/internal/seal_rows.hpp"
#include "cae/store/rows/internal/sealed_differences.hpp"
#include "cae/store/sqlite/internal/failure.hpp"
#include "cae/store/sqlite/internal/migrations.hpp"
#include "cae/store/sqlite/internal/private_file.hpp"
#include "cae/store/sqlite/internal/schema.hpp"
#include "cae/store/sqlite/internal/shapes.hpp"
#include "cae/store/sqlite/internal/transaction.hpp"
#include "cae/store/store.hpp"

namespace cae {
namespace {

void refuse_out_of_sequence(Month month, const std::optional<Month>& last) {
    if (!last || month == last->next()) return;
    const Rule rule = month <= *last ? Rule::month_must_not_be_sealed : Rule::month_must_be_next;
    fail(rule, {last->next()}, to_string(month));
}

// What `work` on a sealed period returns; why it cannot be read names the period.
template <class Work>
auto about(const Period& period, Work work) {
    try {
        return work();
    } catch (StoreFailure& failure) {
        if (failure.problem.rule != Rule::store_must_work) throw;
        Detail& reason = failure.problem.details.front();
        const std::string said = reason.text();
        const std::string name = to_string(period);
        if (said.find(name) == std::string::npos) reason = name + ": " + said;
        throw;
    } catch (const MoneyOverflow& overflow) {
        fail(Rule::store_must_work, {to_string(period) + ": " + overflow.what()});
    }
}

// What was sealed broke no identity: one that does was damaged since.
MonthRecord whole(MonthRecord record) {
    const auto identities = broken(record);
    if (!identities.empty()) {
        fail(Rule::store_must_work,
             {"broken identity: " + to_string(identities.front(), record.month)});
    }
    return record;
}

bool is_sealed(const Database& database, const Period& period) {
    try {
        return !database.in_transaction() && last_sealed_period(database) == period;
    } catch (const StoreFailure&) {
        return false;
    }
}

// The journal is removed before the disk confirms that it is: when that confirmation fails, the
// period is sealed, although a power cut could still undo it. Who reads the reason must know.
void commit(Transaction& transaction, const Database& database, const Period& period) {
    try {
        transaction.commit();
    } catch (StoreFailure& failure) {
        if (is_sealed(database, period)) {
            Detail& reason = failure.problem.details.front();
            reason = reason.text() + "; the period is written but not confirmed by the disk";
        }
        throw;
    }
}

// The months of an earlier version had no control sums: each is read whole before it is taken over.
void refuse_damaged_months(const Database& database) {
    std::optional<Month> before;
    for (const Month month : read_sealed_months(database)) {
        about(month, [&] { return whole(read_month(database, month)); });
        if (before) refuse_broken_accounts(database, *before, month);
        before = month;
    }
}

// Inventories are sealed one after the other, each when its last month is.
void refuse_sealed_inventory(const InventoryRecord& record,
                             const std::vector<SealedPeriod>& sealed) {
    bool has_last_month = false;
    for (const auto& [period, next_entry] : sealed) {
        has_last_month = has_last_month || period == record.last_day.month();
        if (!period.is_inventory() || period.year() < record.period().year()) continue;
        fail(Rule::inventory_must_not_be_sealed, {}, std::to_string(period.year()));
    }
    if (!has_last_month) fail(Rule::month_must_be_sealed, {}, to_string(record.last_day.month()));
}

void refuse_earlier_day(const Seal& before, const Sealing& sealing) {
    if (!before.sealed_on || !sealing.day || *sealing.day >= *before.sealed_on) return;
    fail(Rule::sealing_must_not_go_back, {*before.sealed_on}, to_string(*sealing.day));
}

// Whether there was anything to take over.
bool take_over(const Database& database) {
    if (!is_of_earlier_version(database)) return false;
    migrate(database, migrations());
    refuse_other_shapes(database);
    refuse_damaged_months(database);
    return true;
}

// A store whose file comes into being with its first month: until then there is no database.
class SqliteStore final : public Store {
public:
    struct Place {
        std::filesystem::path file;
        StoreOwner owner;
        StoreAccess access;
    };

    SqliteStore(Place place, std::optional<Database> database)
        : place_(std::move(place)), database_(std::move(database)) {}

    Result<std::vector<Month>> sealed_months() override {
        return read<std::vector<Month>>(read_sealed_months);
    }

    Result<Books> books_after(Month month) override {
        return as_result(place_.file, [&] {
            if (!database_) fail(Rule::month_must_exist, {}, to_string(month));
            const Transaction transaction(*database_, DatabaseUse::reading);
            return about(month, [&] { return read_books(*database_, month); });
        });
    }

    Result<ByLevy<ContributionRecord>> contributions(Month month) override {
        return as_result(place_.file, [&] {
            if (!database_) return ByLevy<ContributionRecord>();
            const Transaction transaction(*database_, DatabaseUse::reading);
            return about(month, [&] { return read_contributions(*database_, month); });
        });
    }

    Result<bool> is_of_version_1(Month month) override {
        return as_result(place_.file, [&] {
            if (!database_) return false;
            const Transaction transaction(*database_, DatabaseUse::reading);
            return is_month_of_version_1(*database_, month);
        });
    }

    Result<std::vector<BookedCharge>> charges(Month month) override {
        return as_result(place_.file, [&] {
            if (!database_) return std::vector<BookedCharge>();
            const Transaction transaction(*database_, DatabaseUse::reading);
            return about(month, [&] { return read_charges(*database_, month); });
        });
    }

    Result<std::vector<SettledMonth>> settled_months(const MemberId& member,
                                                     MonthSpan span) override {
        return as_result(place_.file, [&] {
            if (!database_) return std::vector<SettledMonth>();
            const Transaction transaction(*database_, DatabaseUse::reading);
            return read_settled_months(*database_, member, span);
        });
    }

    Result<std::vector<OpenItem>> settled_sales(const std::vector<std::string>& numbers,
                                                Month before) override {
        return as_result(place_.file, [&] {
            if (!database_) return std::vector<OpenItem>();
            const Transaction transaction(*database_, DatabaseUse::reading);
            return read_settled_sales(*database_, numbers, before);
        });
    }

    Result<std::vector<SealedEntry>> accountant_entries(const std::vector<std::string>& ids,
                                                        const Period& before) override {
        return as_result(place_.file, [&] {
            if (!database_) return std::vector<SealedEntry>();
            const Transaction transaction(*database_, DatabaseUse::reading);
            return find_accountant_entries(*database_, ids, before);
        });
    }

    Result<Entry> booked(const SealedEntry& entry) override {
        return as_result(place_.file, [&] {
            if (!database_) fail(Rule::month_must_exist, {}, to_string(entry.period));
            const Transaction transaction(*database_, DatabaseUse::reading);
            return about(entry.period, [&] { return read_accountant_entry(*database_, entry); });
        });
    }

    Result<std::vector<OwedToParty>> owed_on(const AskedAccount& asked) override {
        return as_result(place_.file, [&] {
            if (!database_) return std::vector<OwedToParty>();
            const Transaction transaction(*database_, DatabaseUse::reading);
            return read_owed(*database_, asked);
        });
    }

    Result<MonthRecord> read(Month month) override {
        return as_result(place_.file, [&] {
            if (!database_) fail(Rule::month_must_exist, {}, to_string(month));
            const Transaction transaction(*database_, DatabaseUse::reading);
            return about(month, [&] { return whole(read_month(*database_, month)); });
        });
    }

    Result<std::vector<SealedPeriod>> sealed_periods() override {
        return read<std::vector<SealedPeriod>>(read_sealed_periods);
    }

    Result<InventoryRecord> inventory(const Period& period) override {
        return as_result(place_.file, [&] {
            if (!database_) fail(Rule::month_must_exist, {}, to_string(period));
            const Transaction transaction(*database_, DatabaseUse::reading);
            return about(period, [&] { return read_inventory(*database_, period); });
        });
    }

    Result<Entries> journal(const Period& period) override {
        return as_result(place_.file, [&] {
            if (!database_) fail(Rule::month_must_exist, {}, to_string(period));
            const Transaction transaction(*database_, DatabaseUse::reading);
            return about(period, [&] { return read_journal(*database_, period); });
        });
    }

    Result<Entries> opening(const Period& inventory) override {
        return as_result(place_.file, [&] {
            if (!database_) fail(Rule::month_must_exist, {}, to_string(inventory));
            const Transaction transaction(*database_, DatabaseUse::reading);
            return about(inventory, [&] { return read_opening(*database_, inventory); });
        });
    }

    Result<std::vector<Seal>> seals() override { return read<std::vector<Seal>>(read_seals); }

    Result<Seal> seal_of(const Period& period) override {
        return as_result(place_.file, [&] {
            if (!database_) fail(Rule::month_must_exist, {}, to_string(period));
            const Transaction transaction(*database_, DatabaseUse::reading);
            return read_seal(*database_, period);
        });
    }

    Result<LawTexts> law_texts(const Period& period) override {
        return as_result(place_.file, [&] {
            if (!database_) return LawTexts();
            const Transaction transaction(*database_, DatabaseUse::reading);
            return read_law_texts(*database_, period);
        });
    }

    Result<std::vector<BrokenSeal>> broken_seals() override {
        return read<std::vector<BrokenSeal>>(find_broken_seals);
    }

    Result<std::optional<SealDifference>> difference_from(const MonthRecord& again,
                                                          const Books& left) override {
        return as_result(place_.file, [&]() -> std::optional<SealDifference> {
            if (!database_) return std::nullopt;
            const Transaction transaction(*database_, DatabaseUse::reading);
            return first_difference(*database_, again, left);
        });
    }

    Result<std::optional<SealDifference>> difference_from(const InventoryRecord& again) override {
        return as_result(place_.file, [&]() -> std::optional<SealDifference> {
            if (!database_) return std::nullopt;
            const Transaction transaction(*database_, DatabaseUse::reading);
            return first_difference(*database_, again);
        });
    }

    Result<InputFiles> inputs(const Period& period) override {
        return as_result(place_.file, [&] {
            if (!database_) return InputFiles();
            const Transaction transaction(*database_, DatabaseUse::reading);
            return about(period, [&] { return read_inputs(*database_, period); });
        });
    }

    Result<NewSeal> seal(const MonthRecord& record, const Books& left,
                         const Sealing& sealing) override {
        return as_result(place_.file, [&] {
            must_be_whole(broken(record), record.month);
            must_be_whole(broken(record, left), record.month);
            return seal_in_file(MonthWork{record, left, sealing});
        });
    }

    Result<NewSeal> seal(const InventoryRecord& record, const Sealing& sealing) override {
        return as_result(place_.file, [&] { return seal_in_file(InventoryWork{record, sealing}); });
    }

private:
    // What a function finds in the database, or nothing when there is none.
    template <class Found>
    Result<Found> read(Found (*find)(const Database&)) const {
        return as_result(place_.file, [&] {
            if (!database_) return Found();
            const Transaction transaction(*database_, DatabaseUse::reading);
            return find(*database_);
        });
    }

    // What is to be sealed, and how it is written after what was sealed last.
    struct MonthWork {
        const MonthRecord& record;
        const Books& left;
        const Sealing& sealing;

        [[nodiscard]] Period period() const { return record.month; }
        void refuse_out_of_place(const Database& database) const {
            refuse_out_of_sequence(record.month, last_sealed_month(database));
        }
        [[nodiscard]] Seal write(const Database& database,
                                 const std::optional<Period>& last) const {
            const auto before = last_sealed_month(database);
            // Its books were looked at when they were read.
            if (before) refuse_altered_journal(database, *before);
            return write_month(database, record, {left, before, last, sealing});
        }
    };
    struct InventoryWork {
        const InventoryRecord& record;
        const Sealing& sealing;

        [[nodiscard]] Period period() const { return record.period(); }
        void refuse_out_of_place(const Database& database) const {
            refuse_sealed_inventory(record, read_sealed_periods(database));
        }
        [[nodiscard]] Seal write(const Database& database,
                                 const std::optional<Period>& last) const {
            return write_inventory(database, record, {last, sealing});
        }
    };

    template <class Work>
    NewSeal seal_in_file(const Work& work) {
        if (place_.access == StoreAccess::existing) {
            fail(Rule::store_must_work, {"it was opened for reading alone"});
        }
        if (!database_ || database_->is_copy()) return seal_in_opened_file(work);
        return seal_in(*database_, work);
    }

    template <class Work>
    NewSeal seal_in_opened_file(const Work& work) {
        create_private_file(place_.file);
        Database database(place_.file, DatabaseUse::writing);
        NewSeal seal = seal_in(database, work);
        database_ = std::move(database);
        return seal;
    }

    template <class Work>
    NewSeal seal_in(const Database& database, const Work& work) const {
        Transaction transaction(database, DatabaseUse::writing);
        if (is_empty(database)) create_schema(database, place_.owner);
        refuse_foreign_store(database, place_.owner);
        const bool is_taken_over = take_over(database);
        if (work.record.siren != place_.owner.siren) {
            fail(Rule::store_must_be_of_cooperative, {place_.owner.siren, work.record.siren});
        }
        work.refuse_out_of_place(database);
        const auto last = last_sealed_period(database);
        if (last) refuse_earlier_day(read_seal(database, *last), work.sealing);
        Seal seal = work.write(database, last);
        commit(transaction, database, work.period());
        return {std::move(seal), is_taken_over && last};
    }

    Place place_;
    std::optional<Database> database_;
};

// A store of an earlier version as this program reads it. The file stays as it is until a month is
// sealed.
Database migrated_copy(const Database& database) {
    Database copy = database.copy_in_memory();
    Transaction transaction(copy, DatabaseUse::writing);
    migrate(copy, migrations());
    refuse_other_shapes(copy);
    transaction.commit();
    return copy;
}

// The database of the file, or nothing when there is no file or, since a closing was killed right
// after it was created, nothing in it.
std::optional<Database> open_database(const std::filesystem::path& file, const StoreOwner& owner,
                                      StoreAccess access) {
    const bool existing = access == StoreAccess::existing;
    if (!store_file_exists(file)) {
        if (existing) fail(Rule::file_must_exist);
        return std::nullopt;
    }
    Database database(file, existing ? DatabaseUse::reading : DatabaseUse::writing);
    if (is_empty(database)) return std::nullopt;
    refuse_foreign_store(database, owner);
    if (is_of_earlier_version(database)) return migrated_copy(database);
    return database;
}

} // namespace

Result<std::unique_ptr<Store>> open_sqlite_store(const std::filesystem::path& file,
                                                 const StoreOwner& owner, StoreAccess access) {
    return as_result(file, [&]() -> std::unique_ptr<Store> {
        auto database = open_database(file, owner, access);
        return std::make_unique<SqliteStore>(SqliteStore::Place{file, owner, access},
                                             std::move(database));
    });
}

Result<std::filesystem::path> copy_sqlite_store(const std::filesystem::path& from,
                                                const std::filesystem::path& to) {
    return as_result(to, [&] {
        static_cast<void>(store_file_exists(from)); // refuses a link
        const Database original(from, DatabaseUse::reading);
        create_private_file(to);
        original.copy_to(Database(to, DatabaseUse::writing));
        return to;
    });
}

Result<bool> make_store_private(const std::filesystem::path& file) {
    return as_result(file, [&] { return make_file_private(file); });
}

} // namespace cae
