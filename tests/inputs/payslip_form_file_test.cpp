#include <doctest/doctest.h>

#include "cae/inputs/law/payslip_form_file.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"

namespace payslip_form_file_test {

using cae::Rule;

const std::string words =
    "    gross: a\n    reliefs: b\n    total: c\n    net_social: d\n    net_before_tax: e\n"
    "    income_tax: f\n    beside_net: g\n    net_paid: h\n    employer_total: i\n"
    "    employer_reliefs: j\n";
const std::string others = "      - {title: Autres, others: true}\n";

std::string line(const std::string& contribution) {
    return "      - title: S\n        lines: [{label: L, contributions: [" + contribution + "]}]\n";
}

auto load(const std::string& sections) {
    const cae_test::TemporaryFolder folder;
    folder.write("payslip/bulletin.yaml", "versions:\n  - from: 2026-01-01\n    source: essai\n" +
                                              words + "    compulsory:\n" + sections);
    return cae::load_payslip_form(folder.path());
}

Rule rule_of(const std::string& sections) {
    const auto forms = load(sections);
    REQUIRE(!forms.has_value());
    REQUIRE(forms.error().size() == 1);
    return forms.error().front().rule;
}

TEST_CASE("the layout of payslips tells optional contributions apart from 2027 on") {
    const auto forms = cae::load_payslip_form(cae_test::source_path("config")).value();
    CHECK(forms.on(*cae::Date::of(2026, 12, 31))->optional.empty());
    REQUIRE(forms.on(*cae::Date::of(2027, 1, 1))->optional.size() == 1);
    CHECK(forms.on(*cae::Date::of(2027, 1, 1))->optional.front().lines.front().contributions ==
          std::vector<std::string>{"prevoyance"});
}

TEST_CASE("a layout takes every contribution once: named, or among the others") {
    CHECK(load(line("maladie") + others).has_value());
    CHECK(rule_of(line("maladie") + line("maladie") + others) == Rule::key_must_be_unique);
    CHECK(rule_of(line("maladie")) == Rule::key_must_be_present);
    CHECK(rule_of(others + others) == Rule::key_must_be_unique);
}

} // namespace payslip_form_file_test
