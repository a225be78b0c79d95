#include "sealed_month.hpp"

#include "folder_books.hpp"
#include "texts.hpp"

namespace cae::cli {

ExitCode use_sealed_month(const std::filesystem::path& folder, std::optional<Month> month,
                          const Console& console,
                          const std::function<ExitCode(const MonthRecord&)>& use) {
    const auto books = read_books(folder);
    if (!books) return console.refuse(books.error());
    if (!books->books.last_closed) {
        console.tell(texts::nothing_sealed, {folder.string(), to_string(books->next_month())});
        return ExitCode::refused;
    }
    const auto record = books->store->read(month.value_or(*books->books.last_closed));
    return record ? use(*record) : console.refuse(record.error());
}

} // namespace cae::cli
