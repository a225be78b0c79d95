#include "closer.hpp"

#include <fstream>
#include <sstream>

#include "cae/office/fec.hpp"
#include "cae/outputs/files/month_files.hpp"
#include "cae/outputs/statutory/fec_files.hpp"
#include "cae/outputs/words/problem_texts.hpp"
#include "facts.hpp"
#include "support/source_path.hpp"

namespace audit {
namespace {

std::string read(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

// Read once for all lives.
const std::shared_ptr<const cae::Config>& config() {
    static const auto read_once = std::make_shared<const cae::Config>(
        cae::load_config(cae_test::source_path("config")).value());
    return read_once;
}

Closed refused(const cae::Problems& problems) {
    return {{}, cae::describe(problems, cae::Language::en, true)};
}

// The extract of a year that ends with the month, or that of its first month.
void write_fec_of_year(const cae::Office& office, cae::Month month, Closed& closed) {
    const auto& books = office.books();
    const auto year = cae::FiscalYear::containing(month, fiscal_years_of(books.cooperative()));
    if (month != year.first && month != year.last) return;
    const cae::FecScope scope{year, year.first, month};
    auto extract = cae::fec_extract(books, office.config().chart, scope);
    if (!extract) {
        closed.refusal = cae::describe(extract.error(), cae::Language::en, true);
        return;
    }
    const auto written = cae::write_fec(
        {scope,
         office.config().chart,
         books.cooperative().siren,
         books.cooperative().name,
         {},
         [&](const cae::UseFecLine& use) { return for_each_fec_line(books, *extract, use); }},
        books.folder().path / "out");
    if (!written) closed.refusal = cae::describe(written.error(), cae::Language::en, true);
    if (written) closed.fec = read(written->file);
}

Tables tables_in(const std::filesystem::path& folder) {
    Tables tables;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().extension() != ".csv") continue;
        tables.emplace(file.path().stem().string(), read_table(read(file.path())));
    }
    return tables;
}

} // namespace

std::string Closer::looked_back(cae::Month month, const cae::MonthRecord& record) const {
    const auto office = cae::Office::open(folder_, config());
    if (!office) return cae::describe(office.error(), cae::Language::en, true);
    if (office->books().books() != folded_) return "the store does not keep the fold of the months";
    if (office->books().sealed(month).value() != record) return "the store keeps another month";
    const auto again = office->month(month);
    if (!again) return cae::describe(again.error(), cae::Language::en, true);
    return cae::close_month(*again).value() == record ? "" : "closed again, the month is another";
}

std::string Closer::forgotten() const {
    const auto office = cae::Office::open(folder_, config());
    if (!office) return cae::describe(office.error(), cae::Language::en, true);
    for (const auto& [record, books] : left_) {
        if (office->books().sealed(record.month).value() != record) {
            return to_string(record.month) + " is read as another month";
        }
        if (*office->books().books_before(record.month.next()).value() != books) {
            return "the books after " + to_string(record.month) + " are others";
        }
    }
    return {};
}

Closed Closer::close(int number) {
    auto office = cae::Office::open(folder_, config());
    if (!office) return refused(office.error());
    const auto month = office->next();
    if (!month) return refused(month.error());
    const auto record = cae::close_month(*month);
    if (!record) return refused(record.error());
    if (number == 0) folded_ = office->books().folder().opening;
    folded_ = after(std::move(folded_), *record);
    const auto sealed = office->seal(*record, month->month().last_day());
    if (!sealed) return refused(sealed.error());
    const auto written = cae::write_month_files(*record, folder_ / "out", {.seal = sealed->seal});
    if (!written) return refused(written.error());
    std::string refusal = looked_back(month->month(), *record);
    if (!refusal.empty()) return {{}, month_text(number) + ": " + refusal};
    left_.push_back({*record, folded_});
    Closed closed{tables_in(*written), {}};
    write_fec_of_year(*office, month->month(), closed);
    return closed;
}

} // namespace audit
