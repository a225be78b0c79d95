// Fiscal years, settled through the office.
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "cae/base/words.hpp"
#include "cae/closing/documents/vat_return.hpp"
#include "cae/inputs/law/statements_file.hpp"
#include "cae/office/account_balance.hpp"
#include "cae/office/reports.hpp"
#include "cae/outputs/files/entry_rows.hpp"
#include "cae/outputs/files/inventory_files.hpp"
#include "cae/reports/statements.hpp"
#include "closer.hpp"
#include "facts.hpp"
#include "office_texts.hpp"
#include "support/source_path.hpp"

namespace audit {
namespace {

const cae::StatementLayout& layout() {
    static const auto read_once =
        cae::load_statements(cae_test::source_path("config/accounting/statements.yaml")).value();
    return read_once;
}

void read_refusal(const cae::Problems& problems, Settled& settled) {
    settled.refusal = worded(problems);
    for (const cae::Problem& problem : problems) {
        if (problem.rule != cae::Rule::waiting_account_must_be_empty) continue;
        settled.waiting[problem.value] = problem.details.at(1).number();
    }
}

void read_year(const cae::ClosedYear& year, Settled& settled) {
    settled.result = result_of_year(year.books).cents();
    if (!year.surplus) return;
    for (const auto& [part, amount] : year.surplus->allocation.parts) {
        settled.allocation[std::string(cae::word(part))] = amount.cents();
    }
}

cae::Problems read_statements(const cae::Office& office, const cae::FiscalYear& year,
                              Settled& settled) {
    const cae::ReportSpan span{year.first, year.last,
                               fiscal_years_of(office.books().cooperative())};
    const cae::Month begun = std::max(span.first, office.books().cooperative().first_period);
    const auto balance = trial_balance(office.books(), office.chart(),
                                       {begun, span.last, span.years}, cae::GroupBy::account);
    if (!balance) return balance.error();
    for (const cae::BalanceRow& row : balance->rows()) {
        const Cents closing = row.closing().cents();
        if (closing != 0) settled.balances[row.account.number.text()] = closing;
    }
    const auto statements = cae::statements_of(*balance, layout());
    if (!statements) return statements.error();
    const cae::FinancialStatement& whole = statements->front();
    settled.assets = whole.total_assets.closing.cents();
    settled.liabilities = whole.total_liabilities.closing.cents();
    settled.stated_result = whole.result.closing.cents();
    return {};
}

void read_fecs(const cae::Office& office, const cae::FiscalYear& year, Settled& settled) {
    ReadFile fec = fec_of(office, year, year.last);
    settled.refusal = std::move(fec.refusal);
    settled.fec = std::move(fec.text);
    const auto last = *office.books().last_sealed();
    if (!settled.refusal.empty() || last == year.last) return;
    const auto next = cae::FiscalYear::containing(last,
                                                  fiscal_years_of(office.books().cooperative()));
    fec = fec_of(office, next, last);
    settled.refusal = std::move(fec.refusal);
    settled.next_fec = std::move(fec.text);
}

} // namespace

// The books after the month go on behind the entries of the inventory.
void Closer::seal(cae::Office& office, const cae::InventoryRecord& record, Settled& settled) {
    const auto sealed = office.seal(record, office.books().last_sealed()->last_day());
    if (!sealed) return read_refusal(sealed.error(), settled);
    folded_.next_entry += static_cast<std::int64_t>(record.entries.size());
    left_.back().books = folded_;
    const auto written = write_inventory_files(record, sealed->seal, folder_ / "out");
    if (!written) return read_refusal(written.error(), settled);
    settled.journal = read_table(text_of(*written / "journal.csv"));
    const auto reopened = cae::Office::open(folder_, config());
    if (!reopened) return read_refusal(reopened.error(), settled);
    const auto again = reopened->inventory(record.period().year());
    if (!again) return read_refusal(again.error(), settled);
    if (*again != record) settled.refusal = "read again, the inventory is another one";
    if (reopened->books().books() != folded_) settled.refusal = "behind it, the books are others";
}

Table Closer::vat_settlement(int number) const {
    const auto office = cae::Office::open(folder_, config()).value();
    const auto month = *cae::Month::parse(month_text(number));
    const cae::Chart& chart = office.chart();
    const auto credit = account_balance(office.books(),
                                        chart.at(cae::AccountRole::vat_credit).number, month);
    const auto declared = vat_return(office.books().sealed(month).value(), credit.value(),
                                     *office.config().vat_return.on(month.last_day()), chart);
    const std::string rows = entry_rows(
        {"TVA-" + month_text(number), office.next_month().first_day(), "TVA"},
        settlement_of(declared, chart));
    return rows.empty() ? Table() : read_table(rows);
}

Settled Closer::settle(int number) {
    Settled settled;
    auto office = cae::Office::open(folder_, config());
    if (!office) {
        read_refusal(office.error(), settled);
        return settled;
    }
    const auto year = office->close_year(number);
    if (!year) {
        read_refusal(year.error(), settled);
        return settled;
    }
    read_year(*year, settled);
    if (year->inventory) seal(*office, *year->inventory, settled);
    if (!settled.refusal.empty()) return settled;
    const cae::Problems problems = read_statements(*office, year->books.year(), settled);
    if (!problems.empty()) read_refusal(problems, settled);
    if (problems.empty()) read_fecs(*office, year->books.year(), settled);
    return settled;
}

} // namespace audit
