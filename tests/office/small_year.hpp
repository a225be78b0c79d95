// The smallest cooperative that settles a year of complete books: Anna, who holds a project, sells
// for 500 in November 2025, when the books begin. Years end in December.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "cae/office/verification.hpp"
#include "office/folder_copy.hpp"

namespace cae_test {

class SmallYear {
public:
    // `balance` are rows of opening_balance.csv: account;debit;credit.
    explicit SmallYear(const std::string& balance) {
        write("cooperative.yaml", R"(name: Mini
siren: "732829320"
form: scop
address: {street: 1 place, postcode: "62000", town: Arras}
collective_agreement: x
ape: 7022Z
first_period: 2025-11
branches:
  - id: arras
    name: Arras
    siret: "73282932000074"
    address: {street: 1 place, postcode: "62000", town: Arras}
    accident_rate_pct: 1.10
headcount: 20
health_cover: {total: "50.00", employer_share_pct: "50"}
)");
        write("members.yaml",
              "members:\n  - {id: anna, name: Anna, stages: {stage: cape, from: 2025-06-01}}\n");
        write("opening_balance.csv", "account;debit;credit\n" + balance);
        write("activity/2025-11.csv", "date;document;member;kind;label;net;vat_rate\n"
                                      "2025-11-04;F-1;anna;sale;Conseil;500,00;0\n");
    }

    void write(const char* name, const std::string& text) const { folder_.write(name, text); }
    // Adds lines to cooperative.yaml.
    void add(const std::string& lines) const {
        write("cooperative.yaml", text_of(path() / "cooperative.yaml") + lines);
    }
    [[nodiscard]] std::filesystem::path path() const { return folder_.path(); }

    [[nodiscard]] cae::Office open() const {
        auto office = cae::Office::open(path(), source_path("config"));
        REQUIRE(office.has_value());
        return std::move(*office);
    }
    [[nodiscard]] cae::Office closed_until(const char* last) const {
        auto office = open();
        while (office.next_month() <= month_called(last)) close_next(office);
        return office;
    }
    [[nodiscard]] cae::Problems checked() const {
        return cae::Office::check(path(), source_path("config"));
    }
    [[nodiscard]] cae::Verification verified() const {
        auto config = cae::load_config(source_path("config"));
        REQUIRE(config.has_value());
        const auto office = cae::Office::open_to_verify(
            path(), std::make_shared<const cae::Config>(std::move(*config)));
        REQUIRE(office.has_value());
        return cae::verify(*office);
    }

private:
    TemporaryFolder folder_;
};

// Seals the inventory of the fiscal year that ends in `year`.
inline void seal_inventory(cae::Office& office, int year, cae::Date day) {
    const auto record = office.inventory(year);
    REQUIRE(record.has_value());
    REQUIRE(record->has_value());
    REQUIRE(office.seal(**record, day).has_value());
}

// What the cooperative has decided of the result: the legal reserve is full.
inline const std::string decisions = "highest_capital: \"9000\"\nlegal_reserve: \"9000\"\n"
                                     "work_share: {pct: \"40\"}\n";

} // namespace cae_test
