#include <string>

#include <doctest/doctest.h>

#include "cae/outputs/reports/report_writer.hpp"
#include "support/values.hpp"

namespace report_writer_test {

using cae::ReportCell;
using cae::ReportColumn;
using cae::ReportFormat;

std::string written(ReportFormat format) {
    std::string text;
    cae::Screen screen;
    screen.language = cae::Language::en;
    const auto writer = cae::report_writer(
        {"Les Beffrois", "3f2a91c0d4e7 lusab", format, screen},
        {"sample",
         "A sample",
         {{"account", {"Account", "Compte"}},
          {"label", {"Label", "Intitulé"}, ReportColumn::Kind::beside},
          {"note", {"Note", "Note"}, ReportColumn::Kind::data},
          {"day", {"Day", "Jour"}},
          {"amount", {"Amount", "Montant"}, ReportColumn::Kind::amount}}},
        [&](std::string_view piece) { text += piece; });
    const std::string_view number = "411000";
    writer->row({number, std::string_view("=Clients"), std::string_view("a\tb"),
                 *cae::Date::of(2026, 1, 31), cae_test::euros("1234.50")});
    writer->row({number, std::string_view("Clients"), ReportCell(), ReportCell(), ReportCell()});
    writer->total({std::string_view("Total"), ReportCell(), ReportCell(), ReportCell(),
                   cae_test::euros("1234.50")});
    writer->finish();
    return text;
}

TEST_CASE("a report for people joins labels to accounts, leaves out what is for programs, and "
          "sums below") {
    CHECK(written(ReportFormat::text) == "A sample\n"
                                         "Amounts in euros. Sealed: 3f2a91c0d4e7 lusab.\n"
                                         "\n"
                                         "Account          Day           Amount\n"
                                         "─────────────────────────────────────\n"
                                         "411000 =Clients  2026-01-31  1,234.50\n"
                                         "411000 Clients\n"
                                         "─────────────────────────────────────\n"
                                         "Total                        1,234.50\n");
}

TEST_CASE("a report as CSV has every column, starts no formula, and no line of totals") {
    CHECK(written(ReportFormat::csv) == "\xEF\xBB\xBF"
                                        "account;label;note;day;amount\n"
                                        "411000;'=Clients;\"a\tb\";2026-01-31;1234,50\n"
                                        "411000;Clients;;;\n");
}

TEST_CASE("a report as JSON keeps amounts as exact texts and totals apart") {
    CHECK(
        written(ReportFormat::json) ==
        "{\"report\": \"sample\",\n"
        " \"seal\": \"3f2a91c0d4e7 lusab\",\n"
        " \"rows\": [\n"
        "  "
        "{\"account\":\"411000\",\"label\":\"=Clients\",\"note\":\"a\\tb\",\"day\":\"2026-01-31\","
        "\"amount\":\"1234.50\"},\n"
        "  "
        "{\"account\":\"411000\",\"label\":\"Clients\",\"note\":null,\"day\":null,\"amount\":null}"
        "],\n"
        " \"totals\": [\n"
        "  {\"account\":\"Total\",\"label\":null,\"note\":null,\"day\":null,\"amount\":\"1234.50\"}"
        "]}\n");
}

} // namespace report_writer_test
