#include "terminal/opened_office.hpp"

#include "texts.hpp"

namespace cae::cli {

namespace {

constexpr Words made_private{
    "The store of {0} could be read by others; it is now for its owner alone (mode 0600).",
    "La base de {0} pouvait être lue par d'autres ; elle n'est plus qu'à son propriétaire "
    "(mode 0600)."};

void keep_private(const SealedBooks& books, const Console& console) {
    tell_privacy(books.make_store_private(), books.folder().path, console);
}

} // namespace

void tell_privacy(const Result<bool>& made, const std::filesystem::path& folder,
                  const Console& console) {
    if (!made) {
        static_cast<void>(console.refuse(made.error()));
    } else if (*made) {
        console.tell(made_private, {folder.string()});
    }
}

Result<Office> open_office(const std::filesystem::path& folder, const std::filesystem::path& config,
                           const Console& console, std::optional<Month> about) {
    auto office = Office::open(folder, config, about);
    if (office) keep_private(office->books(), console);
    return office;
}

Result<SealedBooks> open_books(const std::filesystem::path& folder, const Console& console) {
    auto books = SealedBooks::open(folder);
    if (books) keep_private(*books, console);
    return books;
}

} // namespace cae::cli
