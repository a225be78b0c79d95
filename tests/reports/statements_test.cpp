#include <map>
#include <string>

#include "cae/inputs/law/statements_file.hpp"
#include "cae/reports/statements.hpp"
#include "reports/journals.hpp"

namespace reports_test {

using cae::FinancialStatement;
using cae::GroupBy;
using cae::StatementAmounts;

const cae::LedgerAccount loan{"164000", "Emprunt"};

cae::StatementLayout shipped_layout() {
    return cae::load_statements(cae_test::source_path("config/accounting/statements.yaml")).value();
}

// January: anna sells 100, pays 30 of rent to a supplier; hands 10 over to Arras. February: she is
// paid 40, sells 20 more.
cae::TrialBalance two_months(const char* first, GroupBy by) {
    cae::TrialBalance balance({month(first), month("2026-02")}, grouped(by), chart(),
                              {{}, by != GroupBy::account});
    JournalOfTest january;
    january.add(head(Journal::sales, "2026-01-10", "F-1"),
                {{clients, "100.00"}, {sales, "-100.00"}});
    january.add(head(Journal::purchases, "2026-01-12", "L-1"),
                {{rent, "30.00"}, {suppliers, "-30.00"}});
    january.add(head(Journal::contribution, "2026-01-31", "CO-1"),
                {{contribution, "10.00"},
                 {mirror, "-10.00"},
                 {mirror, "10.00", arras},
                 {contribution, "-10.00", arras}});
    balance.add(month("2026-01"), january.entries());
    JournalOfTest february(4);
    february.add(head(Journal::bank, "2026-02-01", "R-1"), {{bank, "40.00"}, {clients, "-40.00"}});
    february.add(head(Journal::sales, "2026-02-02", "F-2"),
                 {{clients, "20.00"}, {sales, "-20.00"}});
    balance.add(month("2026-02"), february.entries());
    return balance;
}

StatementAmounts amounts(const char* opening, const char* closing) {
    return {euros(opening), euros(closing)};
}

std::map<std::string, StatementAmounts> lines_of(const FinancialStatement& statement) {
    std::map<std::string, StatementAmounts> lines;
    const auto take = [&](const std::vector<cae::StatedLine>& stated) {
        for (const cae::StatedLine& line : stated) lines.emplace(line.name.name, line.amounts);
    };
    for (const auto& section : statement.assets) take(section.lines);
    for (const auto& section : statement.liabilities) take(section.lines);
    for (const auto& result : statement.results) {
        take(result.income);
        take(result.charges);
    }
    return lines;
}

using Lines = std::map<std::string, StatementAmounts>;

TEST_CASE("assets are liabilities and the result, which counts from the fiscal year's beginning") {
    const auto statements = statements_of(two_months("2026-02", GroupBy::account),
                                          shipped_layout());
    REQUIRE(statements.has_value());
    REQUIRE(statements->size() == 1);
    const FinancialStatement& whole = statements->front();
    CHECK(lines_of(whole) == Lines{{"customers", amounts("100.00", "80.00")},
                                   {"cash", amounts("0.00", "40.00")},
                                   {"suppliers", amounts("30.00", "30.00")},
                                   {"services_sold", amounts("100.00", "120.00")},
                                   {"other_purchases", amounts("30.00", "30.00")}});
    CHECK(whole.result == amounts("70.00", "90.00"));
    CHECK(whole.total_assets == amounts("100.00", "120.00"));
    CHECK(whole.total_liabilities == amounts("100.00", "120.00"));
}

TEST_CASE("the statement of a branch has the contributions within the cooperative") {
    const auto statements = statements_of(two_months("2026-01", GroupBy::section),
                                          shipped_layout());
    REQUIRE(statements.has_value());
    REQUIRE(statements->size() == 2);
    const FinancialStatement& anna_alone = statements->front();
    CHECK(anna_alone.group == anna);
    CHECK(anna_alone.result == amounts("0.00", "80.00"));
    CHECK(lines_of(anna_alone).at("internal_charges") == amounts("0.00", "10.00"));
    CHECK(lines_of(anna_alone).at("internal_credit") == amounts("0.00", "10.00"));
    const FinancialStatement& branch = statements->back();
    CHECK(branch.group == arras);
    CHECK(lines_of(branch) == Lines{{"internal_debit", amounts("0.00", "10.00")},
                                    {"internal_income", amounts("0.00", "10.00")}});
    CHECK(branch.result == amounts("0.00", "10.00"));
}

TEST_CASE("an account stands among the assets or the debts by the side of its balance") {
    cae::TrialBalance balance({month("2026-01"), month("2026-01")}, grouped(GroupBy::account),
                              chart());
    balance.add(month("2026-01"),
                JournalOfTest()
                    .add(head(Journal::bank, "2026-01-10", "B-1"),
                         {{clients, "-15.00"}, {bank, "-85.00"}, {loan, "100.00"}})
                    .entries());
    const auto statements = statements_of(balance, shipped_layout());
    REQUIRE(statements.has_value());
    CHECK(lines_of(statements->front()) == Lines{{"overdrafts", amounts("0.00", "85.00")},
                                                 {"other_debts", amounts("0.00", "15.00")},
                                                 {"loans", amounts("0.00", "-100.00")}});
}

TEST_CASE("what is written down is taken off the assets, whatever its balance") {
    const cae::LedgerAccount written_down{"491000", "Dépréciations des comptes de clients"};
    const cae::LedgerAccount charge{"681700", "Dotations aux dépréciations"};
    cae::TrialBalance balance({month("2026-01"), month("2026-01")}, grouped(GroupBy::account),
                              chart());
    balance.add(month("2026-01"), JournalOfTest()
                                      .add(head(Journal::general, "2026-01-31", "D-1"),
                                           {{charge, "25.00"}, {written_down, "-25.00"}})
                                      .entries());
    const auto statements = statements_of(balance, shipped_layout());
    REQUIRE(statements.has_value());
    CHECK(lines_of(statements->front()) ==
          Lines{{"receivables_written_down", amounts("0.00", "-25.00")},
                {"depreciation", amounts("0.00", "25.00")}});
    CHECK(statements->front().total_assets == amounts("0.00", "-25.00"));
}

TEST_CASE("an account that no line takes is an error that names it, once") {
    const cae::LedgerAccount transfer{"791000", "Transferts de charges"};
    cae::TrialBalance balance({month("2026-01"), month("2026-01")}, grouped(GroupBy::section),
                              chart(), {{}, true});
    JournalOfTest journal;
    for (const Section& section : {anna, ben}) {
        journal.add(head(Journal::bank, "2026-01-10", "B-1"),
                    {{bank, "5.00", section}, {transfer, "-5.00", section}});
    }
    balance.add(month("2026-01"), journal.entries());
    const auto statements = statements_of(balance, shipped_layout());
    REQUIRE_FALSE(statements.has_value());
    REQUIRE(statements.error().size() == 1);
    CHECK(statements.error().front().rule == cae::Rule::account_must_have_a_line);
    CHECK(statements.error().front().value == "791000");
}

// Whatever the balance.
TEST_CASE("the shipped lines take every account of the shipped chart, on either side") {
    std::vector<cae::LedgerAccount> accounts;
    for (const auto& [role, account] : chart().accounts) accounts.push_back(account);
    for (const auto& [name, both] : chart().collectors) {
        accounts.insert(accounts.end(), {both.expense, both.payable});
    }
    for (const auto& [name, account] : chart().expenses) accounts.push_back(account);
    for (const auto* list : {&chart().common_charges, &chart().activity_charges}) {
        accounts.insert(accounts.end(), list->begin(), list->end());
    }
    for (const auto& account : accounts) {
        CAPTURE(account.number.text());
        for (const char* amount : {"1.00", "-1.00"}) {
            const std::string other = amount[0] == '-' ? "1.00" : "-1.00";
            cae::TrialBalance balance({month("2026-01"), month("2026-01")},
                                      grouped(GroupBy::account), chart(), {{}, true});
            balance.add(month("2026-01"), JournalOfTest()
                                              .add(head(Journal::general, "2026-01-10", "B-1"),
                                                   {{account, amount}, {loan, other.c_str()}})
                                              .entries());
            CHECK(statements_of(balance, shipped_layout()).has_value());
        }
    }
}

} // namespace reports_test
