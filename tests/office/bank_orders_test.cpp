// Orders that `cae payments` gave to the bank, from their table to the books.
#include <map>
#include <string>

#include "cae/inputs/bank/orders_file.hpp"
#include "cae/outputs/payments/payment_order.hpp"
#include "cae/outputs/screen/bank_report.hpp"
#include "office/folder_copy.hpp"

namespace bank_orders_test {

using cae::Money;
using cae::Rule;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

namespace {

const std::string header = "message;end_to_end;day;bank;account;party;name;amount\n";

std::string table_of(const std::vector<cae::OrderedPayment>& payments) {
    std::string text;
    const auto sink = [&](std::string_view more) { text.append(more); };
    cae::CsvWriter csv(cae::CsvStyle::french, sink);
    cae::write_ordered_payments(payments, csv);
    return text;
}

cae::PaymentOrder order_of(const char* id, std::int64_t cents) {
    return {
        {cae::PaymentKind::pay, *cae::Date::parse("2026-02-27"), *cae::Date::parse("2026-02-01")},
        "Les Beffrois",
        {},
        {},
        id,
        {},
        {{"Anna Lefevre",
          {},
          {},
          Money::from_cents(cents),
          "PAIE-2026-01-anna",
          {},
          "421000",
          "anna"}}};
}

cae::Result<std::vector<cae::OrderedPayment>> loaded(const FolderCopy& folder) {
    return cae::load_ordered_payments(folder.path(), folder.open().books().cooperative());
}

} // namespace

TEST_CASE("an order is kept once, beside the others") {
    auto payments = cae::with_order({}, order_of("PAIE-1", 100));
    payments = cae::with_order(payments, order_of("PAIE-2", 200));
    payments = cae::with_order(payments, order_of("PAIE-1", 100));
    REQUIRE(payments.size() == 2);
    const FolderCopy folder("examples/artois");
    folder.write("bank/orders.csv", table_of(payments));
    CHECK(loaded(folder).value() == payments);
    CHECK(cae::misnamed_tables(folder.path()).empty());
    CHECK(payments[1].end_to_end == "PAIE-2026-01-anna");
    CHECK(payments[1].account == "421000");
    CHECK(payments[1].party == "anna");
}

TEST_CASE("what is wrong in the table of orders is told by its line") {
    const FolderCopy folder("examples/artois");
    folder.write("bank/orders.csv", header + "M;E;2026-02-27;;421000;anna;Anna;100,00\n"
                                             "M;E;2026-02-27;;421000;anna;Anna;100,00\n"
                                             "M;F;2026-02-27;Nef;421000;anna;Anna;-1,00\n");
    const auto orders = loaded(folder);
    REQUIRE_FALSE(orders.has_value());
    REQUIRE(orders.error().size() == 3);
    CHECK(orders.error()[0].rule == Rule::id_must_be_unique);
    CHECK(orders.error()[0].place.line == 3);
    CHECK(orders.error()[1].place.line == 4);
    CHECK(orders.error()[2].place.line == 4);
    CHECK(cae::Office::check(folder.path(), cae_test::source_path("config")) == orders.error());
}

// January is sealed; in February the bank shows one debit of the order, which names its message.
TEST_CASE("a debit of an order clears what each transfer pays") {
    const FolderCopy folder("examples/artois");
    auto office = folder.open();
    close_next(office);
    folder.write("bank/orders.csv",
                 header + "PAIE-1;PAIE-1-vasseur;2026-02-05;;421000;vasseur;Vasseur;100,00\n"
                          "PAIE-1;PAIE-1-petit;2026-02-05;;421000;petit;Petit;50,00\n"
                          "PAIE-1;PAIE-1-edf;2026-02-05;;401000;edf;EDF;30,00\n");
    folder.write("statement.xml",
                 "<Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy=\"EUR\">180.00</Amt>"
                 "<CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-02-06</Dt></BookgDt>"
                 "<AcctSvcrRef>77</AcctSvcrRef><NtryDtls><Btch><PmtInfId>PAIE-1</PmtInfId></Btch>"
                 "</NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>");
    const auto import = folder.open().import_statement(folder.path() / "statement.xml").value();
    const std::string report = cae::bank_report(import, {cae::Language::en});
    CHECK(report.find("PAIE-1") != std::string::npos);
    CHECK(report.find("3 transfers") != std::string::npos);
    std::string table;
    const auto sink = [&](std::string_view text) { table.append(text); };
    cae::CsvWriter csv(cae::CsvStyle::french, sink);
    cae::write_bank_rows(import.tables.at(month_called("2026-02")), csv);
    folder.write("bank/2026-02.csv", table);
    const auto record = cae::close_month(*folder.open().next()).value();
    std::map<std::string, Money> paid;
    for (const cae::NumberedEntry& numbered : record.entries) {
        if (!numbered.entry.head().piece.view().starts_with("77 (")) continue;
        const cae::EntryLine line = numbered.entry.lines()[0];
        paid[line.account.number.text() + " " + numbered.entry.head().party.text()] += line.debit;
    }
    CHECK(paid == std::map<std::string, Money>{{"401000 edf", Money::from_cents(30'00)},
                                               {"421000 petit", Money::from_cents(50'00)},
                                               {"421000 vasseur", Money::from_cents(100'00)}});
}

} // namespace bank_orders_test
