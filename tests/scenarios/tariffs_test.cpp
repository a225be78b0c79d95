// The tariffs of examples/tariffs, read as blocks of cooperative.yaml and charged month by month by
// the closing. Values are those that the cooperatives published or that follow from their texts.
#include <fstream>
#include <sstream>

#include "cae/cooperative/turnover_needed.hpp"
#include "inputs/folder_fixture.hpp"
#include "support/small_cooperative.hpp"
#include "support/source_path.hpp"
#include "support/values.hpp"

namespace tariffs_test {

using cae::DocumentKind;
using cae::Money;
using cae::Month;
using cae::Stage;
using cae_test::euros;

std::string tariff_text(const std::string& name) {
    std::ifstream file(cae_test::source_path("examples/tariffs/" + name + ".yaml"));
    std::ostringstream text;
    text << file.rdbuf();
    REQUIRE_FALSE(text.str().empty());
    return text.str();
}

cae::Cooperative cooperative_with(const std::string& name) {
    cae_test::Folder folder;
    folder.with("cooperative.yaml", cae_test::cooperative_yaml + tariff_text(name));
    return folder.load().folder.cooperative;
}

// A month's documents of one kind each, in euros.
struct Sold {
    Money turnover{};
    Money charges{};
    DocumentKind kind = DocumentKind::sale;
};

// One member under a tariff, whose months are closed one after the other.
class Tariff {
public:
    explicit Tariff(const std::string& name, Stage stage = Stage::cesa)
        : cooperative_(cooperative_with(name)), stage_(stage) {}

    Tariff& since(const char* entry) {
        entry_ = cae_test::day(entry);
        return *this;
    }

    Money charge(Month month, const Sold& sold) {
        cae_test::SmallCooperative small(month);
        small.cooperative.contribution = cooperative_.contribution;
        small.cooperative.levies = cooperative_.levies;
        small.add_member("anna", stage_).stages = *cae::Dated<Stage>::of(
            {cae::Version<Stage>{entry_, stage_, {}}});
        if (sold.turnover != Money()) add_sold(sold, small);
        if (sold.charges != Money()) {
            small.add_document(DocumentKind::purchase, 1).net = sold.charges;
        }
        small.books.contributions["contribution"][cae::MemberId("anna")] = sums_;
        const auto record = small.close();
        REQUIRE(record.has_value());
        sums_ = record->members.front().contribution->after;
        levies_ = record->accounts.front().levies;
        return record->accounts.front().contribution;
    }
    Money charge(const char* turnover) { return charge(january(), {euros(turnover)}); }
    Money margin(const char* turnover, const char* charges) {
        return charge(january(), {euros(turnover), euros(charges)});
    }
    // Twelve months of the same turnover, from January on.
    Money year(const Sold& sold) {
        Money sum;
        for (int i = 0; i < 12; ++i) sum += charge(january().plus(i), sold);
        return sum;
    }
    [[nodiscard]] const std::vector<Money>& levies() const { return levies_; }

    static Month january() { return *Month::of(2026, 1); }

private:
    // What is collected pays an invoice of an earlier year.
    static void add_sold(const Sold& sold, cae_test::SmallCooperative& small) {
        auto& document = small.add_document(sold.kind, 1);
        document.net = sold.turnover;
        if (sold.kind != DocumentKind::receipt) return;
        document.refers_to = "F2025-1";
        cae::OpenItem invoice{*cae::Date::of(2025, 12, 1), cae::OpenItemKind::sale, "F2025-1"};
        invoice.activity = cae::ActivityId("anna");
        invoice.member = cae::MemberId("anna");
        invoice.invoiced.net = sold.turnover;
        small.books.open_items.push_back(std::move(invoice));
    }

    cae::Cooperative cooperative_;
    Stage stage_;
    cae::Date entry_ = *cae::Date::of(2025, 12, 1);
    cae::ContributionSums sums_;
    std::vector<Money> levies_;
};

TEST_CASE("seed: 10 % of turnover") {
    CHECK(Tariff("seed").charge("22000") == euros("2200"));
    CHECK(Tariff("seed").charge("3000") == euros("300"));
    CHECK(Tariff("seed").charge("2018.45") == euros("201.85"));
    CHECK(Tariff("seed").charge("2211.25") == euros("221.13")); // 221.125
}

TEST_CASE("Astrolabe: brackets of the year and a minimum by stage") {
    CHECK(Tariff("astrolabe").charge("90000") == euros("9300"));
    CHECK(Tariff("astrolabe").year({euros("7500")}) == euros("9300"));
    CHECK(Tariff("astrolabe").charge("40001") == euros("4400.10"));
    Tariff cape("astrolabe", Stage::cape);
    Money year = cape.charge("10000");
    CHECK(year == euros("1100"));
    for (int i = 1; i < 12; ++i) year += cape.charge(Tariff::january().plus(i), {});
    CHECK(year == euros("1200"));
    CHECK(Tariff("astrolabe").year({}) == euros("2160"));
    CHECK(Tariff("astrolabe", Stage::cape).year({}) == euros("1200"));
    // from the 1st of July: six twelfths
    CHECK(Tariff("astrolabe").since("2026-07-01").year({}) == euros("1080"));
}

TEST_CASE("Solstice 2017: slabs of the monthly margin, a floor and a cap") {
    CHECK(Tariff("solstice_2017").charge("500") == euros("80"));
    CHECK(Tariff("solstice_2017").since("2024-06-01").charge("500") == euros("100"));
    CHECK(Tariff("solstice_2017").charge("1500") == euros("180"));
    CHECK(Tariff("solstice_2017").charge("2500") == euros("275"));
    CHECK(Tariff("solstice_2017").margin("2500", "1000") == euros("180"));
    CHECK(Tariff("solstice_2017").year({euros("5000")}) == euros("5500"));
    CHECK(Tariff("solstice_2017", Stage::associate).year({euros("5000")}) == euros("5000"));
}

TEST_CASE("Solstice 2017: bounds as its file chooses them") {
    CHECK(Tariff("solstice_2017").charge("999.99") == euros("130.00")); // 129.9987
    CHECK(Tariff("solstice_2017").charge("1000") == euros("120"));
    CHECK(Tariff("solstice_2017").charge("2000") == euros("240"));
    CHECK(Tariff("solstice_2017").charge("2000.50") == euros("220.06")); // 220.055
    CHECK(Tariff("solstice_2017").charge("3333") == euros("366.63"));
    CHECK(Tariff("solstice_2017").charge("3333.01") == euros("333.30")); // 333.301
}

TEST_CASE("Crealead: 9 % from a cumulative turnover of 80 000") {
    Tariff tariff("crealead");
    CHECK(tariff.charge("80000") == euros("8000"));
    CHECK(tariff.charge(Tariff::january().plus(1), {euros("1000")}) == euros("90"));
    // a month that crosses a step pays each part at its own rate
    Tariff crossing("crealead");
    CHECK(crossing.charge("79000") == euros("7900"));
    CHECK(crossing.charge(Tariff::january().plus(1), {euros("2000")}) == euros("190"));
    // steps run over the years: 80 000 at each of 10, 9, 8, 7 and 6 %, then 5 %
    Tariff life("crealead");
    CHECK(life.charge("410000") == euros("32500"));
}

TEST_CASE("encom1: brackets of what was collected in the year") {
    const auto collected = [](const char* amount) {
        return Sold{euros(amount), {}, DocumentKind::receipt};
    };
    Tariff tariff("encom1");
    CHECK(tariff.charge("35000") == euros("0")); // invoiced only
    CHECK(tariff.charge(Tariff::january().plus(1), collected("35000")) == euros("3500"));
    CHECK(tariff.charge(Tariff::january().plus(2), collected("12000")) == euros("920"));
}

TEST_CASE("Mosaique: 12 % of the margin between a floor and a cap") {
    CHECK(Tariff("mosaique").margin("1200", "1000") == euros("40"));
    CHECK(Tariff("mosaique").year({euros("7000"), euros("1000")}) == euros("8400"));
    CHECK(Tariff("mosaique").margin("100", "500") == euros("40"));
}

TEST_CASE("Coopaname: a fee and a share of the margin") {
    CHECK(Tariff("coopaname").margin("2500", "500") == euros("300"));
    CHECK(Tariff("coopaname").charge("0") == euros("30"));
}

TEST_CASE("Tumukumakop: six months without contribution") {
    Tariff tariff("tumukumakop");
    tariff.since("2026-01-15");
    Money sum;
    for (int i = 0; i < 6; ++i) sum += tariff.charge(Tariff::january().plus(i), {euros("1000")});
    CHECK(sum == euros("0"));
    CHECK(tariff.charge(Tariff::january().plus(6), {euros("1000"), euros("200")}) == euros("80"));
}

TEST_CASE("Opteos 2024: 11.5 %") {
    CHECK(Tariff("opteos_2024").charge("2142.37") == euros("246.37"));
}

TEST_CASE("Opteos 2024: the turnover that pays for a cost, in whole euros as published") {
    const auto cooperative = cooperative_with("opteos_2024");
    cae::Member member;
    member.stages = *cae::Dated<Stage>::of(
        {cae::Version<Stage>{*cae::Date::of(2025, 1, 1), Stage::cesa, {}}});
    const auto terms = contribution_terms(contribution_contract(cooperative, member),
                                          Tariff::january());
    const auto whole_euros = [&](const char* cost) {
        return (turnover_needed(*terms, {}, {}, euros(cost))->cents() + 50) / 100;
    };
    CHECK(whole_euros("1896") == 2142);
    CHECK(whole_euros("2420") == 2734);
    CHECK(whole_euros("3367") == 3805);
}

TEST_CASE("insurance is levied besides the contribution, by stage") {
    Tariff cape("insurance", Stage::cape);
    CHECK(cape.charge("1000") == euros("100"));
    CHECK(cape.levies() == std::vector<Money>{euros("3"), euros("0")});
    Tariff cesa("insurance");
    CHECK(cesa.charge("1000") == euros("100"));
    CHECK(cesa.levies() == std::vector<Money>{euros("0"), euros("5")});
}

} // namespace tariffs_test
