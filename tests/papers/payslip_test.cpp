// Payslips of artois: what stands on them, and that it comes to what was sealed.
#include <algorithm>
#include <map>

#include <doctest/doctest.h>

#include "cae/inputs/law/payslip_form_file.hpp"
#include "cae/office/paid_month.hpp"
#include "cae/papers/payslip/payslip.hpp"
#include "cae/papers/payslip/payslip_files.hpp"
#include "papers/artois_papers.hpp"
#include "support/source_path.hpp"

namespace payslip_test {

using namespace cae_test;
using cae::Money;
using cae::PaperRow;
using cae::PaperRowKind;
using cae::PaperTable;

const cae::PayslipForm& form() {
    static const auto forms = cae::load_payslip_form(source_path("config")).value();
    return *forms.on(*cae::Date::of(2026, 9, 1));
}

// One closed month whose payslips are asked for.
class Payslips {
public:
    explicit Payslips(const char* month)
        : month_(cae::paid_month(closed_artois(), month_called(month)).value()),
          rated_(cae::rated_pay(month_).value()) {}

    [[nodiscard]] const cae::MonthRecord& record() const { return *month_.record; }

    cae::Paper of(const cae::MemberRecord& member) {
        REQUIRE(rated_.rate(member, paid_).empty());
        const auto& roster = closed_artois().books().roster().members;
        const auto contract = std::find_if(roster.begin(), roster.end(),
                                           [&](const auto& m) { return m.id == member.id; });
        return cae::payslip_paper({record(), member, *contract,
                                   closed_artois().books().cooperative(), paid_, form(),
                                   cae::paid_in(*member.pay), "seal"});
    }
    cae::Paper of(const char* id) { return of(member(id)); }

    [[nodiscard]] const cae::MemberRecord& member(const char* id) const {
        return *std::find_if(record().members.begin(), record().members.end(),
                             [&](const auto& member) { return member.id.text() == id; });
    }

private:
    cae::PaidMonth month_;
    cae::RatedPay rated_;
    cae::PaidAgain paid_;
};

// What the lines of a table add up to in a column.
Money sum_of_lines(const PaperTable& table, std::size_t column) {
    Money sum;
    for (const PaperRow& row : table.rows) {
        const bool counts = row.kind == PaperRowKind::line || row.kind == PaperRowKind::group;
        if (counts && row.cells.size() > column) sum += amount_in(row.cells[column]);
    }
    return sum;
}

TEST_CASE("a line of the payslip shows its base and its rate where it has one of each") {
    Payslips march("2026-03");
    const PaperTable lines = table_called(march.of("carpentier"),
                                          "Cotisations et contributions sociales");
    // 1 813,80 x 6,90 % = 125,1522 and x 8,55 % = 155,0799
    CHECK(cells(lines, "Sécurité sociale plafonnée") ==
          Cells{"Sécurité sociale plafonnée", "1 813,80", "6,9 %", "125,15", "155,08"});
    // 3,15 % + 0,86 %, each rounded: 57,1347 -> 57,13 and 15,59868 -> 15,60
    // 4,72 % + 1,29 %: 85,61136 -> 85,61 and 23,39802 -> 23,40
    CHECK(cells(lines, "Complémentaire tranche 1") ==
          Cells{"Complémentaire tranche 1", "1 813,80", "4,01 %", "72,73", "109,01"});
    // 98,25 % x 1 813,80 = 1 782,0585 -> 1 782,06, and 26,15 of health cover; x 6,8 % = 122,958
    CHECK(cells(lines, "CSG déductible de l'impôt sur le revenu") ==
          Cells{"CSG déductible de l'impôt sur le revenu", "1 808,21", "6,8 %", "122,96", ""});
}

TEST_CASE("every payslip adds up to what was sealed, to the cent") {
    for (const char* month : {"2026-01", "2026-03", "2026-06", "2026-09"}) {
        Payslips payslips(month);
        for (const cae::MemberRecord& member : payslips.record().members) {
            if (!member.pay) continue;
            CAPTURE(member.id.text());
            CAPTURE(month);
            const cae::PayRecord& pay = *member.pay;
            const cae::Paper paper = payslips.of(member);
            CHECK(sum_of_lines(table_called(paper, "Rémunération brute"), 2) == pay.all_pay());
            const PaperTable lines = table_called(paper, "Cotisations et contributions sociales");
            CHECK(sum_of_lines(lines, 3) == pay.employee_total);
            CHECK(sum_of_lines(lines, 4) == pay.employer_cost - pay.all_pay());
            const PaperTable net = table_called(paper, "Net");
            CHECK(amount_in(cells(net, "Net payé").at(3)) == pay.net_paid);
        }
    }
}

TEST_CASE("an entrepreneur's payslip has what pay is based on, and no hours (R3243-1, 5° b)") {
    Payslips march("2026-03");
    const cae::Paper entrepreneur = march.of("carpentier");
    const auto has_basis = [](const cae::Paper& paper) {
        return std::any_of(paper.blocks.begin(), paper.blocks.end(), [](const auto& block) {
            const auto* note = std::get_if<cae::PaperNote>(&block);
            return note != nullptr && note->text.find("L7332-3") != std::string::npos;
        });
    };
    CHECK(has_basis(entrepreneur));
    const PaperTable gross = table_called(entrepreneur, "Rémunération brute");
    for (const PaperRow& row : gross.rows) {
        CHECK(row.cells.at(1).empty());
    }
    const cae::Paper staff = march.of("vasseur"); // 35 h a week: 35 x 52 / 12 = 151,67
    CHECK(!has_basis(staff));
    CHECK(cells(table_called(staff, "Rémunération brute"), "Salaire de base") ==
          Cells{"Salaire de base", "151,67 h", "3 450,00"});
}

TEST_CASE("corrections of earlier months stand on the payslip that pays them, with their reason") {
    Payslips september("2026-09");
    const PaperTable recalls = table_called(september.of("delattre"), "Rappels de mois antérieurs");
    REQUIRE(recalls.rows.size() == 1);
    CHECK(recalls.rows.front().cells.front() == "Rappel, août 2026, Prime d'été oubliée");
    const cae::PayRecord& pay = *september.member("delattre").pay;
    CHECK(amount_in(recalls.rows.front().cells.at(3)) == pay.recalls.net_before_tax);
    CHECK(find_table(september.of("vasseur"), "Rappels de mois antérieurs") == nullptr);
}

TEST_CASE(
    "a layout of payslips names every contribution of the law once, or takes it among others") {
    const auto forms = cae::load_payslip_form(source_path("config")).value();
    for (const auto& version : forms.versions()) {
        std::map<std::string, int> named;
        for (const auto* sections : {&version.value->compulsory, &version.value->optional}) {
            for (const auto& section : *sections) {
                for (const auto& line : section.lines) {
                    for (const auto& contribution : line.contributions) ++named[contribution];
                }
            }
        }
        for (const auto& contribution : named) {
            CAPTURE(contribution.first);
            CHECK(contribution.second == 1);
            const auto& lines = closed_artois().config().rulebook.contributions;
            CHECK(std::any_of(lines.begin(), lines.end(),
                              [&](const auto& line) { return line.id == contribution.first; }));
        }
    }
}

TEST_CASE("who lacks a mention of the payslip is named with its keys, and the others have theirs") {
    const FolderCopy folder("examples/artois");
    std::string members = text_of(folder.path() / "members.yaml");
    const std::string job = "    job: coordinatrice\n";
    const auto place = members.find(job);
    REQUIRE(place != std::string::npos);
    members.erase(place, job.size());
    folder.write("members.yaml", members);
    cae::Office office = folder.open();
    (void)close_next(office);
    const auto written = cae::write_payslips(
        office, cae::load_payslip_form(source_path("config")).value(),
        {month_called("2026-01"), {}, {cae::PaperFormat::html}}, folder.path() / "out");
    REQUIRE(written.has_value());
    CHECK(written->count == 18);
    REQUIRE(written->left_out.size() == 1);
    const cae::Problem& told = written->left_out.front();
    CHECK(told.rule == cae::Rule::payslip_must_have_its_mentions);
    CHECK(told.value == "vasseur");
    CHECK(told.details == cae::Details{"job"});
    CHECK(told.place.file.ends_with("members.yaml"));
    CHECK(told.place.line == 8);
    CHECK(std::filesystem::exists(written->folder / "payslip-2026-01-delattre.html"));
    CHECK(!std::filesystem::exists(written->folder / "payslip-2026-01-vasseur.html"));
}

} // namespace payslip_test
