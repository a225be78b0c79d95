#include "closer.hpp"

#include <fstream>
#include <string_view>
#include <utility>

#include "cae/outputs/files/csv_writer.hpp"
#include "cae/outputs/files/month_files.hpp"
#include "cae/outputs/screen/bank_report.hpp"
#include "facts.hpp"
#include "office_texts.hpp"

namespace audit {
namespace {

Closed refused(const cae::Problems& problems) { return {{}, worded(problems)}; }

// That of a year that ends with the month, or of its first month.
void read_fec_of_year(const cae::Office& office, cae::Month month, Closed& closed) {
    const auto year = cae::FiscalYear::containing(month,
                                                  fiscal_years_of(office.books().cooperative()));
    if (month != year.first && month != year.last) return;
    ReadFile fec = fec_of(office, year, month);
    closed.refusal = std::move(fec.refusal);
    closed.fec = std::move(fec.text);
}

Tables tables_in(const std::filesystem::path& folder) {
    Tables tables;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().extension() != ".csv") continue;
        tables.emplace(file.path().stem().string(), read_table(text_of(file.path())));
    }
    return tables;
}

} // namespace

std::string Closer::looked_back(cae::Month month, const cae::MonthRecord& record) const {
    const auto office = cae::Office::open(folder_, config());
    if (!office) return worded(office.error());
    if (office->books().books() != folded_) return "the store does not keep the fold of the months";
    if (office->books().sealed(month).value() != record) return "the store keeps another month";
    const auto again = office->month(month);
    if (!again) return worded(again.error());
    return cae::close_month(*again).value() == record ? "" : "closed again, the month is another";
}

std::string Closer::forgotten() const {
    const auto office = cae::Office::open(folder_, config());
    if (!office) return worded(office.error());
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

std::string Closer::import(const std::string& statement) const {
    const auto office = cae::Office::open(folder_, config());
    if (!office) return worded(office.error());
    const auto import = office->import_statement(folder_ / statement);
    if (!import) return worded(import.error());
    for (const auto& [month, rows] : import->tables) {
        std::string text;
        cae::CsvWriter csv(cae::CsvStyle::french, [&](std::string_view part) { text += part; });
        write_bank_rows(rows, csv);
        csv.finish();
        std::ofstream(folder_ / "bank" / (to_string(month) + ".csv")) << text;
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
    read_fec_of_year(*office, month->month(), closed);
    const auto bank = office->reconcile(month->month());
    if (!bank) return refused(bank.error());
    const cae::BankReconciliation& found = bank->front(); // there is one
    if (found.statement) closed.bank.statement = found.statement->cents();
    closed.bank.booked = found.booked.cents();
    return closed;
}

} // namespace audit
