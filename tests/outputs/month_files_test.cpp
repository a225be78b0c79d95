#include <algorithm>

#include <doctest/doctest.h>

#include "cae/outputs/files/month_files.hpp"
#include "outputs/example_month.hpp"
#include "support/temporary_folder.hpp"

namespace cae {
namespace month_files_test {

using cae_test::example_month;
using cae_test::TemporaryFolder;

// The lines of one file, without the byte order mark.
std::vector<std::string> lines_of(const MonthRecord& record, const MonthFilesOptions& options,
                                  const std::string& name) {
    std::string text;
    for (const OutputFile& file : month_files(record, options)) {
        if (file.name == name) file.produce([&](std::string_view piece) { text += piece; });
    }
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    std::vector<std::string> lines;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n')) {
        lines.push_back(text.substr(0, end));
        text.erase(0, end + 1);
    }
    return lines;
}

std::vector<std::string> lines_of(const std::string& name) {
    MonthFilesOptions options;
    options.csv = CsvStyle::international;
    return lines_of(example_month(), options, name);
}

TEST_CASE("activity accounts: opening, turnover, charges, contribution, pay, closing") {
    CHECK(
        lines_of("activity_accounts.csv") ==
        std::vector<std::string>{
            "period,activity,member,name,opening,turnover,charges,contribution,levies,pay,closing,"
            "leave_provision,leave_pay_held,leave_charges_held,local_currency_held",
            "2026-01,lea,lea,Léa Delannoy,0.00,3000.00,100.00,300.00,0.00,2600.00,0.00,"
            "0.00,0.00,0.00,0.00",
            "2026-01,ali,ali,\"Ali; \"\"l'artisan\"\"\",0.00,450.00,0.00,45.00,0.00,0.00,405.00,"
            "0.00,0.00,0.00,0.00"});
}

// The first month of a period that began in June: 2.5 days; members under CAPE acquire none.
TEST_CASE("paid leave: one row for each member who has ever been an employee") {
    const auto lines = lines_of("paid_leave.csv");
    REQUIRE(lines.size() == 3);
    CHECK(lines[1] ==
          "2026-01,lea,Léa Delannoy,2.50,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,"
          "0.00,0.00,,0.00,0.00,0.00,2025-06,0.00,0.00,0.00,0.00,0.00,0.00,2.50,0.00,2000.00,0.00,"
          ",0.00,,2.50");
    CHECK(lines[2].starts_with("2026-01,pat,Pat,2.50,"));
}

// Léa sold 3 000.00 with 600.00 of VAT, Ali 450.00 without: nothing is paid yet.
TEST_CASE("open items: every invoice with what is due of it and its age") {
    const auto lines = lines_of("open_items.csv");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] ==
          "period,kind,document,date,activity,member,name,label,refers_to,vat_rate_pct,"
          "invoiced,credited,received,written_off,due_before,due_net,due_vat,due,days,customer");
    CHECK(lines[1] == "2026-01,sale,D-1,2026-01-15,lea,lea,Léa Delannoy,'=SUM(A1),,20,3600.00,0.00,"
                      "0.00,0.00,0.00,3000.00,600.00,3600.00,16,");
}

TEST_CASE("VAT: by side and rate") {
    CHECK(lines_of("vat.csv") ==
          std::vector<std::string>{"period,side,vat_rate_pct,net,vat,kind,reason",
                                   "2026-01,pending,0,450.00,0.00,domestic,",
                                   "2026-01,pending,20,3000.00,600.00,domestic,"});
}

TEST_CASE("payslips: one row for each member who has pay") {
    const auto lines = lines_of("payslips.csv");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] ==
          "period,member,name,branch,stage,category,days_employed,request,request_amount,available,"
          "fixed_part,absence_days,bonus,benefit_in_kind,gross,overtime_pay,employer_total,"
          "employer_overtime_deduction,"
          "relief_coefficient,general_relief,employer_cost,employee_total,employee_overtime_relief,"
          "net_before_tax,net_taxable,net_social,withholding_rate_pct,withholding_rate_origin,"
          "sickness_allowance_taxed,withholding,sickness_allowance_net,reimbursements,advance,"
          "deduction,garnishment,seized,claim_recovered,net_paid,claim,gross_since_january,"
          "relief_since_january,"
          "recalled_gross,recalled_employer_cost,recalled_net_before_tax,"
          "recalled_net_taxable,recalled_net_social");
    CHECK(lines[1] == "2026-01,lea,Léa Delannoy,siege,associate,non_cadre,31,sweep,,2600.00,0.00,"
                      "0,0.00,0.00,2000.00,0.00,600.00,0.00,0.0000,0.00,2600.00,440.00,0.00,"
                      "1560.00,1560.00,1560.00,0,default_grid,0.00,0.00,0.00,0.00,0.00,0.00,0.00,"
                      "0.00,0.00,1560.00,0.00,2000.00,0.00,0.00,0.00,0.00,0.00,0.00");
    CHECK(lines[2].starts_with("2026-01,pat,Pat,siege,permanent,non_cadre,31,"));
}

TEST_CASE("lines of payslips: both sides of every contribution") {
    CHECK(lines_of("payslip_lines.csv") ==
          std::vector<std::string>{"period,member,line,label,side,amount",
                                   "2026-01,lea,maladie,Maladie,employer,600.00",
                                   "2026-01,lea,maladie,Maladie,employee,440.00",
                                   "2026-01,pat,maladie,Maladie,employer,570.00",
                                   "2026-01,pat,maladie,Maladie,employee,418.00"});
}

TEST_CASE("journal: the lines of every entry, and no formula among them") {
    const auto lines = lines_of("journal.csv");
    CHECK(lines[0] == "period,number,date,journal,piece,wording,account,label,activity,member,"
                      "branch,debit,credit,analytic,piece_date,party");
    CHECK(lines[1] == "2026-01,1,2026-01-15,VE,D-1,'=SUM(A1),411000,Clients,lea,lea,,3600.00,0.00,"
                      "no,2026-01-15,");
    const auto analytic = std::count_if(lines.begin(), lines.end(), [](const std::string& line) {
        return line.find(",yes,2026") != std::string::npos;
    });
    CHECK(analytic == 8); // two contributions of four mirrored lines
    const auto of_cooperative = std::count_if(
        lines.begin(), lines.end(),
        [](const std::string& line) { return line.find(",,,345") != std::string::npos; });
    CHECK(of_cooperative == 0);
}

TEST_CASE("alerts: kind, member and words") {
    const auto lines = lines_of("alerts.csv");
    CHECK(lines[0] == "period,kind,member,name,alert");
    CHECK(std::count(lines.begin(), lines.end(),
                     "2026-01,first_turnover,ali,\"Ali; \"\"l'artisan\"\"\",\"un chiffre "
                     "d'affaires de 450,00 € sous CAPE : il est temps de devenir "
                     "entrepreneur-salarié\"") == 1);
}

TEST_CASE("every file of a draft carries the word PROJET, no other one does") {
    MonthRecord record = example_month();
    record.alerts.clear();
    MonthFilesOptions options;
    for (const MonthState state : {MonthState::draft, MonthState::sealed}) {
        options.state = state;
        for (const OutputFile& file : month_files(record, options)) {
            CAPTURE(file.name);
            const auto lines = lines_of(record, options, file.name);
            CHECK((lines.front().find("PROJET") != std::string::npos) ==
                  (state == MonthState::draft));
        }
    }
    options.state = MonthState::draft;
    CHECK(lines_of(record, options, "activity_accounts.csv")[1] ==
          "2026-01;lea;lea;Léa Delannoy;0,00;3000,00;100,00;300,00;0,00;2600,00;0,00;0,00;0,00;"
          "0,00;0,00;PROJET");
}

TEST_CASE("the files that are asked for are written, and no others") {
    const TemporaryFolder folder;
    MonthFilesOptions options;
    options.files = {MonthFile::journal, MonthFile::summary};
    const auto written = write_month_files(example_month(), folder.path() / "out", options);
    REQUIRE(written);
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(*written)) {
        names.push_back(entry.path().filename());
    }
    std::sort(names.begin(), names.end());
    CHECK(names == std::vector<std::string>{"journal.csv", "summary.txt"});
}

TEST_CASE("a month is written to its own folder, a draft beside it") {
    const TemporaryFolder folder;
    const auto out = folder.path() / "out";
    const MonthRecord record = example_month();
    const auto sealed = write_month_files(record, out, {});
    REQUIRE(sealed);
    CHECK(*sealed == out / "2026-01");
    const auto draft = write_month_files(record, out,
                                         {MonthState::draft, Language::en, CsvStyle::french});
    REQUIRE(draft);
    CHECK(*draft == out / "2026-01.draft");
    for (const char* name : {"activity_accounts.csv", "activities.csv", "levies.csv",
                             "payslips.csv", "payslip_lines.csv", "journal.csv", "open_items.csv",
                             "mileage.csv", "assets.csv", "vat.csv", "alerts.csv", "summary.txt"}) {
        CHECK(std::filesystem::is_regular_file(*sealed / name));
        CHECK(std::filesystem::is_regular_file(*draft / name));
    }
}

TEST_CASE("the same record gives the same bytes") {
    for (const char* name : {"journal.csv", "summary.txt"}) {
        CHECK(lines_of(example_month(), {}, name) == lines_of(example_month(), {}, name));
    }
}

} // namespace month_files_test

} // namespace cae
