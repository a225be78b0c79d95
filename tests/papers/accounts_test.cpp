// Statements of account of artois: what they say is what the books have.
#include <algorithm>

#include "cae/inputs/law/statements_file.hpp"
#include "cae/papers/accounts/accounts_files.hpp"
#include "cae/papers/accounts/accounts_paper.hpp"
#include "papers/artois_papers.hpp"
#include "support/source_path.hpp"

namespace accounts_test {

using namespace cae_test;

std::string html_of(const char* member) {
    const TemporaryFolder folder;
    const auto layout = cae::load_statements(source_path("config/accounting/statements.yaml"));
    REQUIRE(layout.has_value());
    const auto written = cae::write_accounts(
        closed_artois(), *layout,
        {month_called("2026-09"), cae::MemberId(member), {cae::PaperFormat::html}}, folder.path());
    REQUIRE(written.has_value());
    CHECK(written->left_out.empty());
    return text_of(written->folder / ("statement-2026-09-" + std::string(member) + ".html"));
}

bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

cae::MonthRecord september() {
    return closed_artois().books().sealed(month_called("2026-09")).value();
}

TEST_CASE("a statement of account has the contribution step by step, and what customers owe") {
    const std::string text = html_of("carpentier");
    // 2 450,00 + 2 100,00 = 4 550,00 of turnover, of which 10 % are 455,00: 245,00 and 210,00.
    CHECK(says(text, "4 550,00 à 10 %"));
    CHECK(says(text, ">455,00<"));
    CHECK(says(text, ">F2026-152<"));
    CHECK(says(text, ">2 940,00<"));
    CHECK(says(text, "graphisme : bilan"));
    CHECK(says(text, "formation-pao : produits et charges"));
}

TEST_CASE("a statement of account gives each account what the month left on it") {
    const cae::MonthRecord record = september();
    for (const cae::MemberRecord& member : record.members) {
        cae::AccountsBasis basis{record, member, {}, {}, {}, {}, {}, "seal"};
        for (const cae::AccountRecord& account : record.accounts) {
            if (account.member != member.id) continue;
            basis.accounts.push_back(account);
            basis.statements.push_back(nullptr);
        }
        if (basis.accounts.empty()) continue;
        CAPTURE(member.id.text());
        const cae::PaperTable accounts = table_called(cae::accounts_paper(basis),
                                                      "Comptes d'activité");
        for (const cae::PaperRow& row : accounts.rows) {
            cae::Money sum; // before, turnover, charges, contribution, levies, pay
            for (std::size_t cell = 1; cell + 1 < row.cells.size(); ++cell) {
                sum += amount_in(row.cells[cell]);
            }
            CHECK(sum == amount_in(row.cells.back()));
        }
    }
}

TEST_CASE("permanent staff have no activity account, and no statement of one") {
    const TemporaryFolder folder;
    const auto layout = cae::load_statements(source_path("config/accounting/statements.yaml"));
    const auto written = cae::write_accounts(closed_artois(), *layout,
                                             {month_called("2026-09"), cae::MemberId("vasseur")},
                                             folder.path());
    REQUIRE(!written.has_value());
    CHECK(written.error().front().rule == cae::Rule::reference_must_exist);
}

} // namespace accounts_test
