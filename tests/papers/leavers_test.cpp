// What Bruno Wattel of artois is given, who leaves on 16 April 2026.
#include "cae/inputs/law/payslip_form_file.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/papers/leavers/leaver_files.hpp"
#include "papers/artois_papers.hpp"
#include "support/source_path.hpp"

namespace leavers_test {

using namespace cae_test;

std::filesystem::path written(const TemporaryFolder& folder, const char* month) {
    const auto forms = cae::load_payslip_form(source_path("config")).value();
    const auto papers = cae::write_leavers(
        closed_artois(), forms, {month_called(month), {}, {cae::PaperFormat::html}}, folder.path());
    REQUIRE(papers.has_value());
    CHECK(papers->left_out.empty());
    return folder.path();
}

bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

TEST_CASE("the work certificate has the days of entry and of leaving, and the jobs between them") {
    const TemporaryFolder folder;
    const std::string text = text_of(written(folder, "2026-04") /
                                     "certificates/2026-04/certificate-2026-04-wattel.html");
    CHECK(says(text, "du 01/09/2019 au 15/04/2026"));
    CHECK(says(text, ">17/06/2022<")); // CESA
    CHECK(says(text, ">18/06/2022<")); // associate
    CHECK(says(text, "photographe"));
    CHECK(says(text, "L911-8"));
}

TEST_CASE("the receipt for the final account has every sum of the last payslip") {
    const TemporaryFolder folder;
    const std::string text = text_of(written(folder, "2026-04") /
                                     "receipts/2026-04/receipt-2026-04-wattel.html");
    const cae::MonthRecord april = closed_artois().books().sealed(month_called("2026-04")).value();
    for (const cae::MemberRecord& member : april.members) {
        if (member.id.text() != "wattel") continue;
        CHECK(member.pay->net_paid == euros("554.18"));
        CHECK(says(text, ">" + cae::shown(member.pay->gross, cae::Language::fr) + "<"));
    }
    CHECK(says(text, "la somme de 554,18"));
    CHECK(says(text, "six mois"));
}

TEST_CASE("a month that nobody leaves in gives no certificate") {
    const TemporaryFolder folder;
    CHECK(std::filesystem::is_empty(written(folder, "2026-03") / "certificates/2026-03"));
}

} // namespace leavers_test
