// posting_rules.yaml of a folder.
#include <algorithm>

#include "inputs/folder_fixture.hpp"

namespace posting_rules_file_test {

using cae::ChargeKind;
using cae::Problem;
using cae::Rule;

namespace {

const char* const suppliers = "id;name\norange;Orange\nedf;EDF\n";

cae::Result<cae::CooperativeFolder> load(const std::string& rules) {
    auto files =
        cae_test::Folder().with("posting_rules.yaml", rules).with("suppliers.csv", suppliers);
    files.write();
    return cae::load_folder(files.path());
}

Problem refused(const std::string& rules) {
    const auto folder = load(rules);
    REQUIRE_FALSE(folder.has_value());
    REQUIRE(folder.error().size() == 1);
    return folder.error()[0];
}

} // namespace

TEST_CASE("the posting rules of a folder are read in their order, each with its line") {
    const auto folder = load("- {text: Téléphone, expense_account: 626000}\n"
                             "- text: [loyer, bureau]\n"
                             "  supplier: edf\n"
                             "  kind: common_charge\n"
                             "  branch: arras\n"
                             "  expense_account: \"613200\"\n"
                             "- {member: ben, expense_account: \"606300\"}\n");
    REQUIRE(folder.has_value());
    const auto& rules = folder->posting_rules.rules;
    REQUIRE(rules.size() == 3);
    CHECK(rules[0].texts == std::vector<std::string>{"Téléphone"});
    CHECK(rules[0].expense_account == "626000");
    CHECK(rules[0].line == 1);
    CHECK_FALSE(rules[0].kind);
    CHECK(rules[1].texts == std::vector<std::string>{"loyer", "bureau"});
    CHECK(rules[1].supplier == "edf");
    CHECK(rules[1].kind == ChargeKind::common_charge);
    CHECK(rules[1].branch == cae::BranchIndex{0});
    CHECK(rules[1].line == 2);
    CHECK(rules[2].member == cae::MemberIndex{1});
    CHECK(rules[2].line == 7);
    CHECK(load("").value().posting_rules.rules.empty());
}

TEST_CASE("what is wrong in a posting rule is told where it stands") {
    CHECK(refused("- {text: a}\n").rule == Rule::key_must_be_present);
    const Problem bare = refused("- {text: a, expense_account: 1}\n- {expense_account: 1}\n");
    CHECK(bare.rule == Rule::key_must_be_present);
    CHECK(bare.place.line == 2);
    CHECK(bare.details == cae::Details{"text"});
    const Problem unknown = refused("- {text: a, suplier: edf, expense_account: 1}\n");
    CHECK(unknown.rule == Rule::key_must_be_known);
    CHECK(unknown.place.column == 13);
    CHECK(unknown.details == cae::Details{"text, supplier, kind, member, branch, expense_account"});
    CHECK(refused("- {text: \"-\", expense_account: 1}\n").rule == Rule::text_must_not_be_empty);
    CHECK(refused("- {kind: sale, expense_account: 1}\n").rule == Rule::word_must_be_known);
    for (const char* const who : {"supplier: sfr", "member: dave", "branch: lens"}) {
        CAPTURE(who);
        const Problem stranger = refused("- {" + std::string(who) + ", expense_account: 1}\n");
        CHECK(stranger.rule == Rule::reference_must_exist);
        CHECK(stranger.place.line == 1);
    }
    CHECK(refused("text: a\n").rule == Rule::value_must_be_a_list);
}

TEST_CASE("a month is made of the posting rules too, and knows where they stand") {
    auto files = cae_test::Folder().with("posting_rules.yaml",
                                         "- {text: a, expense_account: 606300}\n");
    files.write();
    const auto folder = cae::load_folder(files.path());
    REQUIRE(folder.has_value());
    const auto documents = cae::load_month(*folder, cae_test::january());
    REQUIRE(documents.has_value());
    CHECK(documents->posting_rules.rules.size() == 1);
    CHECK(documents->posting_rules.file.ends_with("/posting_rules.yaml"));
    const auto& read = documents->read_from;
    CHECK(std::any_of(read.begin(), read.end(),
                      [](const auto& file) { return file.path == "posting_rules.yaml"; }));
}

} // namespace posting_rules_file_test
