#include "cae/office/sealed_books.hpp"

#include <algorithm>
#include <utility>

#include "cae/closing/documents/first_turnover.hpp"

namespace cae {
namespace {

std::filesystem::path store_file(const CooperativeFolder& folder) {
    return folder.path / folder.cooperative.store.file;
}

Result<std::unique_ptr<Store>> open_store(const CooperativeFolder& folder, StoreAccess access) {
    const Cooperative& cooperative = folder.cooperative;
    return open_sqlite_store(store_file(folder), {cooperative.siren, cooperative.name}, access);
}

Result<std::optional<Books>> last_books(Store& store) {
    const auto months = store.sealed_months();
    if (!months) return refuse(months.error());
    if (months->empty()) return std::optional<Books>();
    auto books = store.books_after(months->back());
    if (!books) return refuse(std::move(books.error()));
    return std::optional(std::move(*books));
}

Result<std::optional<Books>> last_books_or_none(Store& store) {
    auto books = last_books(store);
    if (books) return books;
    const auto months = store.sealed_months();
    if (!months) return refuse(months.error());
    Books none;
    none.last_closed = months->back();
    return std::optional(std::move(none));
}

} // namespace

SealedBooks::SealedBooks(CooperativeFolder folder)
    : read_(std::make_shared<CooperativeFolder>(std::move(folder))), folder_(read_),
      books_(shared_opening()) {}

Result<SealedBooks> SealedBooks::open(const std::filesystem::path& path) {
    return open(path, last_books);
}

Result<SealedBooks> SealedBooks::open_to_verify(const std::filesystem::path& path) {
    return open(path, last_books_or_none);
}

Result<SealedBooks> SealedBooks::open(const std::filesystem::path& path, ReadBooks read_books) {
    auto read = load_folder(path);
    if (!read) return refuse(std::move(read.error()));
    SealedBooks books(std::move(*read));
    std::error_code unknown;
    if (!std::filesystem::exists(store_file(books.folder()), unknown) && !unknown) return books;
    auto store = open_store(books.folder(), StoreAccess::existing);
    if (!store) return refuse(std::move(store.error()));
    auto last = read_books(**store);
    if (!last) return refuse(std::move(last.error()));
    auto periods = (*store)->sealed_periods();
    if (!periods) return refuse(std::move(periods.error()));
    books.periods_ = *std::move(periods);
    if (*last) {
        (*last)->next_entry = books.periods_.back().next_entry; // behind an inventory
        books.take(*std::move(*last));
    }
    books.store_ = std::move(*store);
    return books;
}

// A folder is read once; its roster is copied only where a closing has changed a stage.
void SealedBooks::take(Books books) {
    books_ = std::make_shared<Books>(std::move(books));
    if (books_->promoted.empty()) return;
    auto folder = std::make_shared<CooperativeFolder>(*read_);
    apply_promotions(books_->promoted, folder->roster);
    folder_ = std::move(folder);
}

bool SealedBooks::is_sealed(Month month) const { return last_sealed() && month <= *last_sealed(); }

Month SealedBooks::next_month() const {
    return last_sealed() ? last_sealed()->next() : cooperative().first_period;
}

Problems SealedBooks::refuse_open(const Period& period) const {
    const auto month = period.month();
    const bool sealed = month ? is_sealed(*month) : has_inventory(period.year());
    if (store_ != nullptr && sealed) return {};
    return {Problem{
        Rule::month_must_be_sealed, {folder().path.generic_string()}, to_string(period), {}}};
}

bool SealedBooks::has_inventory(int year) const {
    const Period wanted = Period::inventory_of(year);
    return std::any_of(periods_.begin(), periods_.end(),
                       [&](const SealedPeriod& sealed) { return sealed.period == wanted; });
}

std::int64_t SealedBooks::first_entry_of(const Period& period) const {
    std::int64_t first = 1;
    for (const SealedPeriod& sealed : periods_) {
        if (sealed.period == period) break;
        first = sealed.next_entry;
    }
    return first;
}

Result<MonthRecord> SealedBooks::sealed(Month month) const {
    Problems open = refuse_open(month);
    if (!open.empty()) return refuse(std::move(open));
    return store_->read(month);
}

Result<Entries> SealedBooks::journal(const Period& period) const {
    Problems open = refuse_open(period);
    if (!open.empty()) return refuse(std::move(open));
    return store_->journal(period);
}

Result<InventoryRecord> SealedBooks::inventory(int year) const {
    const Period period = Period::inventory_of(year);
    Problems open = refuse_open(period);
    if (!open.empty()) return refuse(std::move(open));
    return store_->inventory(period);
}

Result<Entries> SealedBooks::opening_after(int year) const {
    const Period period = Period::inventory_of(year);
    Problems open = refuse_open(period);
    if (!open.empty()) return refuse(std::move(open));
    return store_->opening(period);
}

Result<std::shared_ptr<const Books>> SealedBooks::books_before(Month month) const {
    if (month == cooperative().first_period) return shared_opening();
    if (month == next_month()) return books_;
    if (!is_sealed(month) || month < cooperative().first_period) {
        return refuse(Problem{Rule::month_must_be_next, {}, to_string(month), {next_month()}});
    }
    auto books = store_->books_after(month.previous());
    if (!books) return refuse(std::move(books.error()));
    books->next_entry = first_entry_of(month);
    return std::make_shared<const Books>(std::move(*books));
}

Result<bool> SealedBooks::make_store_private() const {
    return cae::make_store_private(store_file(folder()));
}

Result<std::vector<Seal>> SealedBooks::seals() const {
    return store_ == nullptr ? std::vector<Seal>() : store_->seals();
}

Result<Seal> SealedBooks::seal_of(const Period& period) const {
    Problems open = refuse_open(period);
    if (!open.empty()) return refuse(std::move(open));
    return store_->seal_of(period);
}

Result<NewSeal> SealedBooks::seal(const MonthRecord& record, const Sealing& sealing) {
    Books left = after(*books_, record);
    auto store = open_store(folder(), StoreAccess::create_or_open);
    if (!store) return refuse(std::move(store.error()));
    auto sealed = (*store)->seal(record, left, sealing);
    if (!sealed) return sealed;
    store_ = std::move(*store);
    periods_.push_back({record.month, left.next_entry});
    take(std::move(left));
    return sealed;
}

Result<NewSeal> SealedBooks::seal(const InventoryRecord& record, const Sealing& sealing) {
    auto store = open_store(folder(), StoreAccess::create_or_open);
    if (!store) return refuse(std::move(store.error()));
    auto sealed = (*store)->seal(record, sealing);
    if (!sealed) return sealed;
    store_ = std::move(*store);
    Books books = *books_;
    books.next_entry += static_cast<std::int64_t>(record.entries.size());
    periods_.push_back({record.period(), books.next_entry});
    books_ = std::make_shared<Books>(std::move(books));
    return sealed;
}

std::shared_ptr<const Cooperative> SealedBooks::shared_cooperative() const {
    return {read_, &read_->cooperative};
}

std::shared_ptr<const Roster> SealedBooks::shared_roster() const { return {read_, &read_->roster}; }

std::shared_ptr<const Books> SealedBooks::shared_opening() const {
    return {read_, &read_->opening};
}

} // namespace cae
