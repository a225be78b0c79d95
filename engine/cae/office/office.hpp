// A cooperative's office: its folder and its books under the law. Start here.
//
//     auto office = cae::Office::open("artois", CAE_CONFIG_DIRECTORY);
//     auto month = office->next();                 // read and complete
//     auto record = cae::close_month(*month);      // pure, seals nothing
//     office->seal(*record, today);                // the next month is now the one after it
//
// Errors are values: Result holds what was asked or every problem found, each with its rule and,
// where there is one, its file, line and column; `describe` (cae/outputs/words/problem_texts.hpp)
// puts them into words. Amounts are exact cents; nothing reads a clock.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/alerts/clocks.hpp"
#include "cae/closing/close_month.hpp"
#include "cae/closing/documents/bank_import.hpp"
#include "cae/closing/documents/bank_reconciliation.hpp"
#include "cae/closing/preparation/prepared_month.hpp"
#include "cae/closing/state/inventory_record.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/closing/year/year_books.hpp"
#include "cae/cooperative/grants.hpp"
#include "cae/office/closed_year.hpp"
#include "cae/office/config.hpp"
#include "cae/office/looking_back.hpp"
#include "cae/office/sealed_books.hpp"

namespace cae {

// One thread at a time may use it.
class Office {
public:
    // Opens a cooperative's folder (docs/folder.md) under the law and the chart of a folder
    // `config`, such as the one installed with the library (load_config). Reads what holds for all
    // months; tables of a month are read by next() and month(). Fails with every problem of both;
    // when `about` is given, those of that month's tables are then told with them.
    [[nodiscard]] static Result<Office> open(const std::filesystem::path& folder,
                                             const std::filesystem::path& config,
                                             std::optional<Month> about = std::nullopt);
    // The same under a law that was read before.
    [[nodiscard]] static Result<Office> open(const std::filesystem::path& folder,
                                             std::shared_ptr<const Config> config,
                                             std::optional<Month> about = std::nullopt);

    // The same for verify() alone (cae/office/verification.hpp): SealedBooks::open_to_verify.
    [[nodiscard]] static Result<Office> open_to_verify(const std::filesystem::path& folder,
                                                       std::shared_ptr<const Config> config);

    // Everything that is wrong in the files of a folder, of one month or of all that have tables,
    // and of `config`; where they are sound, rows of sealed months that came after the seal
    // (Rule::document_must_not_be_of_sealed_month). A folder that cannot be opened can be checked.
    [[nodiscard]] static Problems check(const std::filesystem::path& folder,
                                        const std::filesystem::path& config,
                                        std::optional<Month> month = std::nullopt);

    [[nodiscard]] const Config& config() const { return *config_; }
    // The same, which lives as long as somebody needs it.
    [[nodiscard]] std::shared_ptr<const Config> shared_config() const { return config_; }
    // That of config() with what accounting/chart.yaml of the folder says.
    [[nodiscard]] const Chart& chart() const { return *chart_; }
    // What is known without the law: folder, roster, books, sealed months.
    [[nodiscard]] const SealedBooks& books() const { return books_; }
    [[nodiscard]] Month next_month() const { return books_.next_month(); }

    // --- a month ---

    // The next month: its documents read, checked and complete, with the law that holds for it.
    // close_month (cae/closing/close_month.hpp) computes it. Fails with everything that is wrong in
    // its tables, Rule::month_must_exist for tables that no month would read, and as
    // PreparedMonth::of does.
    [[nodiscard]] Result<PreparedMonth> next() const { return month(next_month()); }
    // The same for any month from the first period to the next one; a sealed month starts from the
    // books of its day. Fails with Rule::month_must_be_next for one beyond.
    [[nodiscard]] Result<PreparedMonth> month(Month month) const;

    // The inventory of the fiscal year that ends in a civil year, as its table gives it: behind
    // everything that is sealed, or, where it is sealed itself, as it stood then. Nothing without
    // inventory/<year>.csv. Fails with what is wrong in it, and as close_inventory does.
    [[nodiscard]] Result<std::optional<InventoryRecord>> inventory(int year) const;

    // Seals a month that close_month gave for next(), in one transaction that survives a power cut,
    // and goes on to the month after it. `day` is the day of sealing: what the entries of the month
    // are valid from; it is kept with the month and part of its seal. So are the texts of config().
    // Fails as Store::seal does; then nothing has changed.
    [[nodiscard]] Result<NewSeal> seal(const MonthRecord& record, Date day) {
        return books_.seal(record, {day, config_->texts});
    }
    // The same for an inventory; months of the next year may be sealed before it.
    [[nodiscard]] Result<NewSeal> seal(const InventoryRecord& record, Date day) {
        return books_.seal(record, {day, config_->texts});
    }

    // A sealed month as it was sealed, the next one as if it were closed now. Fails as month() and
    // close_month do, and as Store::read does.
    [[nodiscard]] Result<MonthRecord> record(Month month) const;

    // What the files say of sealed months (of `period` alone when it is given) and did not say when
    // these were sealed: rows that came later (Rule::document_must_not_be_of_sealed_month), members
    // whose month would be another today (Rule::row_must_be_as_sealed), for their contract, pay
    // sheet, corrections or opening was changed since: that may be meant, for no month moves any
    // more. Each month is closed again to find out.
    [[nodiscard]] Problems changed_since_sealed(std::optional<Month> period = std::nullopt) const;

    // The same for the months that files written since the last seal are about: their own tables,
    // the first month for openings, the twelve last ones for what holds for all months. Nothing is
    // closed again when nothing was written.
    [[nodiscard]] Problems changed_since_last_seal() const;

    // --- questions ---

    // Every figure of a member's month with what it comes from; figure_called finds one by the name
    // that docs/explain.md lists ("gross"), explanation_text and explanation_json word it. Fails as
    // record() does, and with Rule::reference_must_exist for a member whom the month does not have.
    [[nodiscard]] Result<ExplainedMonth> explain(Month month, const MemberId& member) const;

    // What a month's contribution and levies took from a member, step by step. Fails as month()
    // does, and with Rule::reference_must_exist.
    [[nodiscard]] Result<ExplainedCharges> contribution(Month month, const MemberId& member) const;

    // The dates of contracts that run on a day, those of minimum activity and of general meetings,
    // by date; passed ones that still ask for something are among them.
    [[nodiscard]] Result<std::vector<Clock>> alerts(Date day) const;

    // What customers owe after the documents of the open month and of the months beyond it, up to
    // those of `last`: by date, then by number. Fails as month() does.
    [[nodiscard]] Result<std::vector<UnpaidInvoice>> invoices(Month last) const;

    // The movements of a bank statement (CAMT, OFX, CSV) that were not imported before, each with
    // the invoices it pays or the receipt of activity/ that it is, and the tables bank/<month>.csv
    // as they become; those of sealed months are left out. Writes nothing. Fails with what is wrong
    // in the statement, in bank_layout.yaml, in bank_rules.yaml and in the tables. What pays no
    // invoice goes where a rule says, and so do movements of open months that waited for one. The
    // banks are those that the statement names, or `bank` where one is: it fails with
    // Rule::bank_must_be_named where neither does and the cooperative has several.
    [[nodiscard]] Result<BankImport> import_statement(const std::filesystem::path& file,
                                                      const std::string& bank = {}) const;

    // The account of each bank in a month from the first period to the next one, beside what its
    // statements show. Every month before it is read. Fails as record() does.
    [[nodiscard]] Result<std::vector<BankReconciliation>> reconcile(Month month) const;

    // --- a year ---

    // The closed months of a fiscal year put together, and its inventory where that is sealed.
    // chart() must outlive them.
    [[nodiscard]] Result<YearBooks> year(const FiscalYear& year) const;

    // The year that ends in a civil year, settled: its books, when the balances of variable parts
    // are due, and where the year's file states the surplus its allocation and the work share.
    // `meeting` goes before the one that the file names. The inventory counts, sealed or not. Fails
    // with
    // Rule::fiscal_year_must_be_closed when a month of it is not sealed, with what is wrong in
    // the year's file, and where the table of its sealed inventory is another one today, with
    // Rule::document_must_not_be_of_sealed_month for what came later or
    // Rule::input_must_be_as_sealed.
    [[nodiscard]] Result<ClosedYear> close_year(int year,
                                                std::optional<Date> meeting = std::nullopt) const;

private:
    Office(SealedBooks books, std::shared_ptr<const Config> config,
           std::shared_ptr<const Chart> chart)
        : books_(std::move(books)), config_(std::move(config)), chart_(std::move(chart)) {}

    [[nodiscard]] EarlierMonths earlier() const;
    // Adds inventories of years up to this one, those that are sealed.
    [[nodiscard]] Problems add_inventories(YearBooks& sums) const;
    [[nodiscard]] Result<PayPast> past_of(const MonthRecord& record, const MemberId& member) const;
    [[nodiscard]] Result<ExplainedMonth> explain_sealed(Month month, const MemberId& member) const;
    [[nodiscard]] Result<ExplainedMonth> explain_next(Month month, const MemberId& member) const;

    SealedBooks books_;
    std::shared_ptr<const Config> config_;
    std::shared_ptr<const Chart> chart_;
};

} // namespace cae
