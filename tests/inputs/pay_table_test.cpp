#include "inputs/folder_fixture.hpp"

namespace pay_table_test {

using cae::Money;
using cae::PayMode;
using cae::Place;
using cae::Privacy;
using cae::Rule;
using cae_test::Folder;

const std::string file = "pay/2026-01.csv";

Folder with_rows(const std::string& rows) {
    Folder folder;
    folder.with(file, "member;request;amount;withholding_rate_pct;weekly_hours;overtime_hours;"
                      "reimbursement;advance;deduction;note\n" +
                          rows);
    return folder;
}

cae::PaySheetRow row_of(const std::string& row) {
    return with_rows(row).load().documents.pay_sheet.at(0);
}

Rule rule_of(const std::string& row) { return with_rows(row).rule(); }

TEST_CASE("a row of the pay sheet is what is asked for a member") {
    const auto row = row_of("carla;target_cost;3000,50;7,5;;;12.30;100;5;À voir\n");
    CHECK(row.member == 2);
    CHECK(row.request == cae::PayRequest{PayMode::target_cost, Money::from_cents(300'050)});
    CHECK(row.withholding_rate->billionths() == 75'000'000);
    CHECK(row.reimbursement == Money::from_cents(1'230));
    CHECK(row.advance == Money::from_cents(10'000));
    CHECK(row.deduction == Money::from_cents(500));
    CHECK(row.note == "À voir");
    CHECK(row.line == 2);
}

TEST_CASE("blank cells leave the contract in force") {
    const auto row = row_of("anna;;;;;;;;;seen\n");
    CHECK_FALSE(row.request.has_value());
    CHECK_FALSE(row.withholding_rate.has_value());
    CHECK_FALSE(row.weekly_hours.has_value());
    CHECK(row.overtime == cae::Hours{});
    CHECK(row.reimbursement == Money());
}

TEST_CASE("all words for a request") {
    CHECK(row_of("anna;none;;;;;;;;\n").request->mode == PayMode::none);
    CHECK(row_of("anna;sweep;;;;;;;;\n").request->mode == PayMode::sweep);
    CHECK(row_of("anna;target_gross;1;;;;;;;\n").request->mode == PayMode::target_gross);
    CHECK(row_of("anna;target_net;1;;;;;;;\n").request->mode == PayMode::target_net);
    CHECK(rule_of("anna;all;;;;;;;;\n") == Rule::word_must_be_known);
}

TEST_CASE("an amount goes with a target and a target with an amount") {
    CHECK(rule_of("anna;;100;;;;;;;\n") == Rule::amount_must_match_request);
    CHECK(rule_of("anna;target_net;;;;;;;;\n") == Rule::amount_must_match_request);
    CHECK(rule_of("anna;sweep;100;;;;;;;\n") == Rule::amount_must_match_request);
    const auto problem = with_rows("anna;none;100;;;;;;;\n").problem();
    CHECK(problem == cae::Problem{Rule::amount_must_match_request,
                                  Place{file, 2, 11},
                                  "100",
                                  {"none"},
                                  Privacy::personal});
}

TEST_CASE("amounts of the pay sheet are not negative") {
    CHECK(rule_of("anna;target_net;-1;;;;;;;\n") == Rule::amount_must_be_positive);
    CHECK(rule_of("anna;;;;;;-1;;;\n") == Rule::amount_must_be_positive);
    CHECK(rule_of("anna;;;;;;;-1;;\n") == Rule::amount_must_be_positive);
    CHECK(rule_of("anna;;;;;;;;-1;\n") == Rule::amount_must_be_positive);
}

namespace {

Folder with_variable(const std::string& cells) {
    Folder folder;
    folder.with(file, "member;absence_days;bonus;benefit_in_kind;garnishment;"
                      "sickness_allowance_gross;sickness_allowance_net;sickness_allowance_kind\n" +
                          cells);
    return folder;
}

Rule variable_rule(const std::string& cells) { return with_variable(cells).rule(); }

} // namespace

TEST_CASE("variable elements of pay are read") {
    const auto sheet = with_variable("dora;3;150,50;80;200;513,66;479,24;maternity\nanna;;;;;;;\n")
                           .load()
                           .documents.pay_sheet;
    const cae::VariableElements expected{
        3,
        Money::from_cents(15'050),
        Money::from_cents(8'000),
        {cae::AllowanceKind::maternity, Money::from_cents(51'366), Money::from_cents(47'924)},
        Money::from_cents(20'000)};
    CHECK(sheet.at(0).variable == expected);
    CHECK(sheet.at(1).variable == cae::VariableElements());
}

TEST_CASE("absent days cannot exceed the days employed") {
    // Ben's contract of employment begins on 12 January: 20 days.
    CHECK(with_variable("ben;20;;;;;;\n").load().documents.pay_sheet[0].variable.absence_days ==
          20);
    CHECK(variable_rule("ben;21;;;;;;\n") == Rule::number_must_be_in_range);
    CHECK(variable_rule("dora;32;;;;;;\n") == Rule::number_must_be_in_range);
    CHECK(variable_rule("dora;1,5;;;;;;\n") == Rule::number_must_be_whole);
}

TEST_CASE("sickness allowances come with both amounts of the fund's statement") {
    CHECK(variable_rule("dora;;;;;100;;\n") == Rule::text_must_not_be_empty);
    CHECK(variable_rule("dora;;;;;;93;\n") == Rule::text_must_not_be_empty);
    CHECK(variable_rule("dora;;;;;;;illness\n") == Rule::text_must_not_be_empty);
    CHECK(variable_rule("dora;;;;;100;100,01;\n") == Rule::number_must_be_in_range);
    CHECK(variable_rule("dora;;;;;100;93;flu\n") == Rule::word_must_be_known);
    CHECK(with_variable("dora;;;;;100;93;\n")
              .load()
              .documents.pay_sheet[0]
              .variable.allowances.kind == cae::AllowanceKind::illness);
}

TEST_CASE("variable elements are not negative, and their amounts are masked") {
    const auto problem = with_variable("dora;;-1;;;;;\n").problem();
    CHECK(problem.rule == Rule::amount_must_be_positive);
    CHECK(problem.privacy == Privacy::personal);
    CHECK(variable_rule("dora;;;-1;;;;\n") == Rule::amount_must_be_positive);
    CHECK(variable_rule("dora;;;;-1;;;\n") == Rule::amount_must_be_positive);
}

TEST_CASE("who has no employment contract has no variable elements of pay") {
    Folder folder = with_variable("ben;;10;;;;;\n");
    folder.change("members.yaml", "2026-01-12", "2026-02-12");
    CHECK(folder.rule() == Rule::member_must_be_employed);
}

TEST_CASE("a member has one row a month") {
    CHECK(with_rows("anna;;;;;;;;;\nanna;sweep;;;;;;;;\n").problem() ==
          cae::Problem{Rule::pay_must_have_no_duplicate, Place{file, 3, 1}, "anna", {2}});
}

TEST_CASE("hours are refused for pay without measured working time") {
    CHECK(rule_of("anna;;;;35;;;;;\n") == Rule::working_time_refused);
    CHECK(rule_of("anna;;;;;2;;;;\n") == Rule::working_time_refused);
    const auto row = row_of("dora;;;;28;3,5;;;;\n");
    CHECK(row.weekly_hours == cae::Hours{2'800});
    CHECK(row.overtime == cae::Hours{350});
}

TEST_CASE("a month has no more hours than its days") {
    CHECK(row_of("dora;;;;;744;;;;\n").overtime == cae::Hours{74'400});
    CHECK(rule_of("dora;;;;;744.01;;;;\n") == Rule::number_must_be_in_range);
    CHECK(rule_of("dora;;;;169;;;;;\n") == Rule::number_must_be_in_range);
}

TEST_CASE("the pay sheet is about members who are there") {
    CHECK(rule_of("eve;;;;;;;;;\n") == Rule::reference_must_exist);
    Folder folder = with_rows("anna;;;;;;;;;\n");
    folder.change("members.yaml", "from: 2025-03-01}", "from: 2026-02-01}");
    CHECK(folder.problem() ==
          cae::Problem{Rule::member_must_be_present, Place{file, 2, 1}, "anna", {"2026-01"}});
}

TEST_CASE("a project holder is not paid, but may be reimbursed") {
    Folder folder = with_rows("ben;sweep;;;;;;;;\n");
    folder.change("members.yaml", "      - {stage: cesa, from: 2026-01-12}\n", "");
    CHECK(folder.rule() == Rule::member_must_be_employed);
    Folder reimbursed = with_rows("ben;;;;;;20;;;\n");
    reimbursed.change("members.yaml", "      - {stage: cesa, from: 2026-01-12}\n", "");
    CHECK(reimbursed.load().documents.pay_sheet.size() == 1);
}

TEST_CASE("the pay of a month is asked of permanent staff, at most that of a whole one") {
    const auto with = [](const std::string& row) {
        Folder folder;
        folder.with(file, "member;month_pay\n" + row);
        return folder;
    };
    CHECK(with("dora;1000,50\n").load().documents.pay_sheet.at(0).variable.month_pay ==
          Money::from_cents(100'050));
    CHECK(with("dora;99999,99\n").rule() == Rule::number_must_be_in_range);
    CHECK(with("anna;300\n").rule() == Rule::working_time_refused);
}

} // namespace pay_table_test
