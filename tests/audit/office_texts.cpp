#include "office_texts.hpp"

#include <fstream>
#include <sstream>

#include "cae/office/fec.hpp"
#include "cae/outputs/statutory/fec_files.hpp"
#include "cae/outputs/words/problem_texts.hpp"
#include "support/source_path.hpp"

namespace audit {

const std::shared_ptr<const cae::Config>& config() {
    static const auto read_once = std::make_shared<const cae::Config>(
        cae::load_config(cae_test::source_path("config")).value());
    return read_once;
}

std::string worded(const cae::Problems& problems) {
    return cae::describe(problems, cae::Language::en, true);
}

std::string text_of(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

ReadFile fec_of(const cae::Office& office, const cae::FiscalYear& year, cae::Month last) {
    const auto& books = office.books();
    const cae::FecScope scope{year, year.first, last, fiscal_years_of(books.cooperative())};
    auto extract = cae::fec_extract(books, office.chart(), scope);
    if (!extract) return {worded(extract.error())};
    const auto written = cae::write_fec(
        {scope,
         office.chart(),
         books.cooperative().siren,
         books.cooperative().name,
         {},
         [&](const cae::UseFecLine& use) { return for_each_fec_line(books, *extract, use); }},
        books.folder().path / "out");
    if (!written) return {worded(written.error())};
    return {{}, text_of(written->file)};
}

} // namespace audit
