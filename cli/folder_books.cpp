#include "folder_books.hpp"

#include "cae/closing/documents/first_turnover.hpp"

namespace cae::cli {

namespace {

std::filesystem::path store_file(const CooperativeFolder& folder) {
    return folder.path / folder.cooperative.store.file;
}

} // namespace

Month FolderBooks::next_month() const {
    return books.last_closed ? books.last_closed->next() : folder.cooperative.first_period;
}

Result<std::unique_ptr<Store>> open_store(const CooperativeFolder& folder, StoreAccess access) {
    const Cooperative& cooperative = folder.cooperative;
    return open_sqlite_store(store_file(folder), {cooperative.siren, cooperative.name}, access);
}

Result<FolderBooks> read_books(const std::filesystem::path& path) {
    auto folder = load_folder(path);
    if (!folder) return refuse(folder.error());
    FolderBooks result{std::move(*folder), nullptr, {}};
    result.books = result.folder.opening;
    std::error_code unknown;
    if (!std::filesystem::exists(store_file(result.folder), unknown) && !unknown) return result;
    auto store = open_store(result.folder, StoreAccess::existing);
    if (!store) return refuse(store.error());
    auto books = (*store)->books();
    if (!books) return refuse(books.error());
    if (books->last_closed) result.books = std::move(*books);
    apply_promotions(result.books.promoted, result.folder.roster);
    result.store = std::move(*store);
    return result;
}

} // namespace cae::cli
