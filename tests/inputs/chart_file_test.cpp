#include <algorithm>

#include <doctest/doctest.h>

#include "cae/inputs/law/chart_file.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"

namespace chart_file_test {

using cae::AccountRole;
using cae::Chart;
using cae::Rule;

const Chart& shipped() {
    static const Chart chart = *cae::load_chart(
        cae_test::source_path("config/accounting/chart.yaml"));
    return chart;
}

cae::Result<Chart> own(const std::string& text) {
    const cae_test::TemporaryFolder folder;
    folder.write("chart.yaml", text);
    return cae::load_own_chart(folder.path() / "chart.yaml", shipped());
}

cae::Problem problem_of(const std::string& text) {
    const auto chart = own(text);
    REQUIRE_FALSE(chart.has_value());
    REQUIRE(chart.error().size() == 1);
    return chart.error().front();
}

TEST_CASE("an account of the shipped chart has one number, and three digits at least") {
    const auto accounts = cae::accounts_by_number(shipped());
    const std::size_t roles = shipped().accounts.size();
    const std::size_t listed = shipped().common_charges.size() + shipped().activity_charges.size() +
                               shipped().other_accounts.size();
    CHECK(accounts.size() > listed + roles - 1);
    CHECK(accounts.at("445510").label == "TVA à décaisser");
    CHECK(accounts.at("411000") == shipped().at(AccountRole::clients));
    CHECK(accounts.at("633200").label == "Fonds national d'aide au logement");
    CHECK_FALSE(accounts.contains("791000"));
    CHECK(std::all_of(accounts.begin(), accounts.end(),
                      [](const auto& account) { return account.first.size() >= 3; }));
}

TEST_CASE("a folder without a chart has the shipped one") {
    const cae_test::TemporaryFolder folder;
    const auto chart = cae::load_own_chart(folder.path() / "chart.yaml", shipped());
    REQUIRE(chart.has_value());
    CHECK(chart->accounts == shipped().accounts);
    CHECK(chart->other_accounts == shipped().other_accounts);
}

TEST_CASE("the cooperative's chart adds accounts and takes the place of shipped ones") {
    const auto chart = own("accounts:\n  bank: {number: \"512300\", label: Crédit Coopératif}\n"
                           "collectors:\n  urssaf:\n"
                           "    payable: {number: \"431100\", label: Urssaf du Nord}\n"
                           "expenses:\n  fnal: {number: \"633210\", label: FNAL}\n"
                           "common_charges:\n  - {number: \"618800\", label: Assemblée}\n"
                           "  - {number: \"622600\", label: Honoraires comptables}\n"
                           "other_accounts:\n  - {number: \"164100\", label: Emprunt}\n");
    REQUIRE(chart.has_value());
    CHECK(chart->at(AccountRole::bank).number == "512300");
    CHECK(chart->at(AccountRole::sales) == shipped().at(AccountRole::sales));
    CHECK(chart->collectors.at("urssaf").payable.number == "431100");
    CHECK(chart->collectors.at("urssaf").expense.number == "645100");
    CHECK(chart->expense_of("fnal", "urssaf").number == "633210");
    CHECK(chart->common_charge("618800")->label == "Assemblée");
    CHECK(chart->common_charge("622600")->label == "Honoraires comptables");
    CHECK(chart->common_charges.size() == shipped().common_charges.size() + 1);
    CHECK(chart->common_charge("")->number == "618000"); // the usual one stays the usual one
    const auto accounts = cae::accounts_by_number(*chart);
    CHECK(accounts.at("164100").label == "Emprunt");
    CHECK_FALSE(accounts.contains("512000"));
}

TEST_CASE("an account may be written in one line, its number first") {
    const auto chart = own("other_accounts: [164100 Emprunt solidaire, 164200 Autre]\n");
    REQUIRE(chart.has_value());
    CHECK(cae::accounts_by_number(*chart).at("164100").label == "Emprunt solidaire");
    CHECK(problem_of("other_accounts: [164100]\n").rule == Rule::number_must_be_whole);
    const auto twice = problem_of("other_accounts: [411000 Acheteurs]\n");
    CHECK(twice.rule == Rule::id_must_be_unique);
    CHECK(twice.value == "411000 Acheteurs");
    CHECK(problem_of("accounts: {sales: 411000 Ventes}\n").rule ==
          Rule::account_must_keep_its_class);
}

TEST_CASE("the cooperative's chart adds accounts on which nothing may wait at the end of a year") {
    const auto chart = own("waiting_accounts: [\"467900\"]\n");
    REQUIRE(chart.has_value());
    CHECK(chart->waiting_accounts.size() == shipped().waiting_accounts.size() + 1);
    CHECK(chart->waiting_accounts.back() == "467900");
}

TEST_CASE("an account that takes the place of another keeps its class") {
    const auto other = problem_of("accounts: {sales: {number: \"411000\", label: Ventes}}\n");
    CHECK(other.rule == Rule::account_must_keep_its_class);
    CHECK(other.value == "411000");
    CHECK(other.details == cae::Details{"706000"});
    CHECK(other.place.line == 1);
    CHECK(problem_of("accounts: {sales: {number: \"707000\", label: Ventes, analytic: true}}\n")
              .rule == Rule::account_must_keep_its_class);
    CHECK(problem_of("collectors: {urssaf: {payable: {number: \"645\", label: Urssaf}}}\n").rule ==
          Rule::account_must_keep_its_class);
    CHECK(
        own("accounts: {activity_balances: {number: \"110100\", label: Activités}}\n").has_value());
    CHECK(problem_of("accounts: {activity_balances: {number: \"601\", label: Activités}}\n").rule ==
          Rule::account_must_keep_its_class);
}

TEST_CASE("what the cooperative's chart says is known, of the plan, and said once") {
    CHECK(problem_of("accounts: {banks: {number: \"512300\", label: Banque}}\n").rule ==
          Rule::key_must_be_known);
    CHECK(problem_of("collectors: {urssaff: {}}\n").rule == Rule::key_must_be_known);
    CHECK(problem_of("other_accounts: [{number: \"16\", label: Emprunt}]\n").rule ==
          Rule::number_must_be_whole);
    CHECK(problem_of("other_accounts: [{number: \"921500\", label: Analytique}]\n").rule ==
          Rule::word_must_be_known);
    CHECK(problem_of("common_charges: [{number: \"706100\", label: Ventes}]\n").rule ==
          Rule::word_must_be_known);
    const auto twice = problem_of("other_accounts: [{number: \"411000\", label: Acheteurs}]\n");
    CHECK(twice.rule == Rule::id_must_be_unique);
    CHECK(twice.value == "411000");
    CHECK(twice.details == cae::Details{"Clients"});
}

} // namespace chart_file_test
