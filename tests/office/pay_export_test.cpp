// What a payroll bureau asks for, a row a member.
#include <map>
#include <sstream>

#include "cae/office/paid_month.hpp"
#include "cae/outputs/payments/pay_export.hpp"
#include "office/two_employees.hpp"

namespace pay_export_test {

using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;
using cae_test::TwoEmployees;

namespace {

using Cells = std::map<std::string, std::string>;

std::vector<std::string> cells_in(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream stream(line + ";");
    for (std::string cell; std::getline(stream, cell, ';');) cells.push_back(cell);
    return cells;
}

// The rows of the export by their members.
std::map<std::string, Cells> exported(const cae::Office& office, const char* month) {
    const auto paid = cae::paid_month(office, month_called(month));
    REQUIRE(paid.has_value());
    auto payslips = cae::rated_pay(*paid);
    REQUIRE(payslips.has_value());
    std::string text;
    const auto problems = cae::write_pay_export(
        {*paid->record, office.books().cooperative(), office.books().roster(), *payslips},
        {"", "", cae::ReportFormat::csv, {}}, [&](std::string_view piece) { text += piece; });
    REQUIRE(problems.empty());
    std::istringstream lines(text.substr(text.find("period")));
    std::string line;
    std::getline(lines, line);
    const auto names = cells_in(line);
    std::map<std::string, Cells> rows;
    while (std::getline(lines, line)) {
        const auto cells = cells_in(line);
        REQUIRE(cells.size() == names.size());
        Cells row;
        for (std::size_t i = 0; i < names.size(); ++i) row[names[i]] = cells[i];
        CHECK(row.size() == names.size()); // no two columns are called alike
        rows[row["member"]] = row;
    }
    return rows;
}

} // namespace

// Dora: 2 000.00, relief .3147 x 2 000; employee lines 138.00 + 8.00 + 63.00 + 17.20 + 135.66 +
// 47.88 + 9.98 + 30.00 = 449.72.
TEST_CASE("a row of the export has contract, bases, lines on both sides, relief, nets and tax") {
    const TwoEmployees folder;
    auto office = folder.open();
    close_next(office);
    const auto rows = exported(office, "2026-01");
    REQUIRE(rows.size() == 2);
    const Cells& dora = rows.at("dora");
    const Cells expected{{"period", "2026-01"},
                         {"siren", "732829320"},
                         {"siret", "73282932000074"},
                         {"name", "Dora Roy"},
                         {"nir", ""},
                         {"stage", "permanent"},
                         {"employed_since", "2020-01-01"},
                         {"left_from", ""},
                         {"category", "non_cadre"},
                         {"headcount", "30"},
                         {"accident_rate_pct", "1,1"},
                         {"days_employed", "31"},
                         {"weekly_hours", "35,00"},
                         {"overtime_hours", ""},
                         {"ceiling", "4005,00"},
                         {"gross", "2000,00"},
                         {"base_tranche_0_1", "2000,00"},
                         {"base_csg", "1995,00"},
                         {"employer_maladie_base", "2000,00"},
                         {"employer_maladie_rate_pct", "13"},
                         {"employer_maladie", "260,00"},
                         {"employer_atmp", "22,00"},
                         {"employee_csg_deductible_base", "1995,00"},
                         {"employee_csg_deductible", "135,66"},
                         {"employer_health_cover_base", ""},
                         {"employer_health_cover", "30,00"},
                         {"general_relief", "629,40"},
                         {"relief_coefficient", "0,3147"},
                         {"employee_total", "449,72"},
                         {"net_before_tax", "1550,28"},
                         {"net_taxable", "1638,14"},
                         {"net_social", "1550,28"},
                         {"withholding_base", "1638,14"},
                         {"withholding_rate_pct", "5"},
                         {"withholding_rate_origin", "own"},
                         {"withholding", "81,91"},
                         {"net_paid", "1468,37"},
                         {"leave_acquired", "2,50"},
                         {"leave_left", "2,50"}};
    for (const auto& cell : expected) {
        CAPTURE(cell.first);
        REQUIRE(dora.contains(cell.first));
        CHECK(dora.at(cell.first) == cell.second);
    }
    CHECK(rows.at("emil").at("accident_rate_pct") == "2");
    CHECK(rows.at("emil").at("net_taxable") == "2458,23");
}

TEST_CASE("entrepreneurs have no hours in the export, and who has no pay has no row") {
    const FolderCopy folder("examples/artois");
    auto office = folder.open();
    const auto record = close_next(office);
    const auto rows = exported(office, "2026-01");
    std::size_t paid = 0;
    for (const auto& member : record.members) {
        if (member.pay) ++paid;
    }
    CHECK(rows.size() == paid);
    for (const auto& row : rows) {
        CAPTURE(row.first);
        const bool is_permanent = row.second.at("stage") == "permanent";
        CHECK(row.second.at("weekly_hours").empty() == !is_permanent);
    }
}

} // namespace pay_export_test
