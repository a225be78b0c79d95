#include <fstream>
#include <sstream>

#include "cae/inputs/folder/grants_file.hpp"
#include "cae/inputs/folder/payroll_table.hpp"
#include "cae/inputs/folder/year_file.hpp"
#include "inputs/folder_fixture.hpp"
#include "support/source_path.hpp"

namespace documentation_test {

// The first block under every heading that names a file: "## `members.yaml`".
std::map<std::string, std::string> files_of_page(const std::string& page) {
    std::map<std::string, std::string> files;
    std::istringstream lines(page);
    std::string line;
    std::string file;
    bool inside = false;
    while (std::getline(lines, line)) {
        if (line.starts_with("## `")) file = line.substr(4, line.size() - 5);
        if (line.starts_with("```")) {
            inside = !inside;
        } else if (inside) {
            files[file] += line + "\n";
        }
    }
    return files;
}

std::string text_of(const std::string& name) {
    std::ifstream stream(cae_test::source_path("docs/" + std::string(name)));
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

TEST_CASE("the table of docs/payroll-table.md is read") {
    const auto files = files_of_page(text_of("payroll-table.md"));
    const auto table = cae::parse_payroll_table(files.at(""), "payroll-table.md");
    REQUIRE(table.has_value());
    CHECK(table->rows.size() == 3);
}

TEST_CASE("the folder of docs/folder.md loads") {
    const auto files = files_of_page(text_of("folder.md"));
    REQUIRE(files.size() == 26);
    cae_test::TemporaryFolder folder;
    for (const auto& [name, text] : files) folder.write(name, text);
    const auto loaded = cae::load_folder_month(folder.path(), *cae::Month::of(2026, 6));
    REQUIRE(loaded.has_value());
    CHECK(loaded->folder.roster.members.size() == 4);
    CHECK(loaded->folder.roster.teams.size() == 1);
    CHECK(loaded->folder.opening.balances.size() == 2);
    CHECK(loaded->documents.documents.size() == 17);
    CHECK(loaded->folder.opening.open_items.size() == 2);
    CHECK(loaded->folder.opening.mileage.size() == 1);
    CHECK(loaded->folder.opening.assets.size() == 1);
    CHECK(loaded->folder.opening.balance.rows.size() == 9);
    CHECK(loaded->documents.entries.size() == 3);
    const auto inventory = cae::load_inventory(loaded->folder, *cae::Date::of(2026, 12, 31));
    REQUIRE(inventory.has_value());
    CHECK(inventory->value().entries.size() == 2);
    CHECK(loaded->documents.common_charges.size() == 2);
    CHECK(loaded->folder.cooperative.local_currency.has_value());
    CHECK(loaded->documents.pay_sheet.size() == 3);
    const auto august = cae::load_month(loaded->folder, *cae::Month::of(2026, 8));
    REQUIRE(august.has_value());
    CHECK(august->corrections.size() == 3);
    CHECK(loaded->folder.cooperative.employs_at_first_turnover);
    CHECK(cae::load_year(folder.path(), 2026, cae::LegalForm::scop, cae::YearResult::stated)
              .has_value());
    const auto grants = cae::load_grants(folder.path(), 2026);
    REQUIRE(grants.has_value());
    CHECK(grants->applications.size() == 1);
}

} // namespace documentation_test
