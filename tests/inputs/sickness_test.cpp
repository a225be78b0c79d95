// Sickness on the pay sheet.
#include "inputs/folder_fixture.hpp"

namespace sickness_test {

using cae::Money;
using cae::Rule;
using cae_test::Folder;

Folder with_sheet(const std::string& cells) {
    Folder folder;
    folder.with("pay/2026-01.csv",
                "member;absence_days;sick_days;sick_kind;sick_pay\ndora;" + cells);
    return folder;
}

TEST_CASE("a pay sheet has the days of sickness, their cause and what is paid for them") {
    const auto sheet = with_sheet(";15;occupational;500,00\n").load().documents.pay_sheet.at(0);
    CHECK(sheet.variable.sick_days == 15);
    CHECK(sheet.variable.sick_kind == cae::SickKind::occupational);
    CHECK(sheet.variable.sick_pay == Money::from_cents(50'000));
    const auto blank = with_sheet(";3;;\n").load().documents.pay_sheet.at(0);
    CHECK(blank.variable.sick_kind == cae::SickKind::non_occupational);
}

TEST_CASE("days of sickness are others than those of unpaid absence, and no more than the month") {
    CHECK(with_sheet("10;22;;\n").rule() == Rule::number_must_be_in_range);
    CHECK(with_sheet("10;21;;\n").load().documents.pay_sheet.at(0).variable.sick_days == 21);
    CHECK(with_sheet(";;occupational;\n").rule() == Rule::text_must_not_be_empty);
    CHECK(with_sheet(";;;100\n").rule() == Rule::text_must_not_be_empty);
    CHECK(with_sheet(";3;flu;\n").rule() == Rule::word_must_be_known);
}

TEST_CASE("the day on which the member is told of leave is a day of the month") {
    Folder folder;
    folder.with("pay/2026-01.csv", "member;leave_told\ndora;28/01/2026\n");
    CHECK(folder.load().documents.pay_sheet.at(0).leave_told == *cae::Date::of(2026, 1, 28));
    Folder late;
    late.with("pay/2026-01.csv", "member;leave_told\ndora;2026-02-03\n");
    CHECK(late.rule() == Rule::document_must_be_in_month);
}

} // namespace sickness_test
