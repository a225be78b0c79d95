#include "terminal/sealed_month.hpp"

#include "cae/office/sealed_books.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/outputs/screen/sealed_line.hpp"
#include "terminal/opened_office.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

// Whether the month, or any when none is named, was sealed; tells it otherwise.
bool is_sealed(const SealedBooks& books, std::optional<Month> month, const Console& console) {
    const std::string folder = books.folder().path.string();
    const auto& last = books.last_sealed();
    if (!last) {
        console.tell(texts::nothing_sealed, {folder, to_string(books.next_month())});
    } else if (month && !books.is_sealed(*month)) {
        console.tell(texts::not_sealed, {folder, to_string(*month), to_string(*last)});
    } else {
        return true;
    }
    return false;
}

} // namespace

ExitCode print_seal(const SealedBooks& books, Month month, const Console& console) {
    const auto seal = books.seal_of(month);
    if (!seal) return console.refuse(seal.error());
    print_output("\n" + sealed_line(shown_seal(*seal), console.screen()) + "\n");
    return ExitCode::done;
}

ExitCode use_sealed_month(const std::filesystem::path& folder, std::optional<Month> month,
                          const Console& console,
                          const std::function<ExitCode(const MonthRecord&)>& use) {
    return use_month_of_books(
        folder, month, console, [&](const MonthRecord& record, const SealedBooks& books) {
            const ExitCode code = use(record);
            return code == ExitCode::done ? print_seal(books, record.month, console) : code;
        });
}

ExitCode
use_month_of_books(const std::filesystem::path& folder, std::optional<Month> month,
                   const Console& console,
                   const std::function<ExitCode(const MonthRecord&, const SealedBooks&)>& use) {
    const auto books = open_books(folder, console);
    if (!books) return console.refuse(books.error());
    if (!is_sealed(*books, month, console)) return ExitCode::refused;
    const auto record = books->sealed(month.value_or(*books->last_sealed()));
    return record ? use(*record, *books) : console.refuse(record.error());
}

} // namespace cae::cli
