#include <string>

#include <doctest/doctest.h>

#include "cae/inputs/text/yaml.hpp"
#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"
#include "support/temporary_folder.hpp"

namespace yaml_test {

using cae::parse_yaml;
using cae::Place;
using cae::Problem;
using cae::Problems;
using cae::Rule;
using cae::YamlKind;
using cae::YamlMap;
using cae::YamlNode;

YamlNode tree(std::string_view text) {
    Problems problems;
    auto root = parse_yaml(text, "f.yaml", problems);
    CHECK(problems.empty());
    REQUIRE(root);
    return *root;
}

// The only problem of a text.
Problem problem_of(std::string_view text) {
    Problems problems;
    static_cast<void>(parse_yaml(text, "f.yaml", problems));
    CHECK(problems.size() == 1);
    return problems.empty() ? Problem{} : problems.front();
}

std::string repeated(std::string_view text, int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

// The problems of reading one value written as `a: ...`.
template <class Read>
Problems problems_of(std::string_view value, const Read& read) {
    const YamlNode root = tree("a: " + std::string(value) + "\n");
    Problems problems;
    YamlMap map(root, problems);
    static_cast<void>(map.required("a", read));
    return problems;
}

template <class Read>
Rule rule_of(std::string_view value, const Read& read) {
    const Problems problems = problems_of(value, read);
    REQUIRE(problems.size() == 1);
    return problems.front().rule;
}

TEST_CASE("a map keeps its keys in order, with the place of keys and values") {
    const YamlNode root = tree("name: Artois\nbranches:\n  - {id: nord, rate: \"1.5\"}\nempty:\n");
    REQUIRE(root.children.size() == 3);
    CHECK(root.kind == YamlKind::map);
    const YamlNode& name = root.children[0];
    CHECK(name.key == "name");
    CHECK(name.text == "Artois");
    CHECK_FALSE(name.quoted);
    CHECK(name.place == Place{"f.yaml", 1, 7});
    CHECK(name.key_place() == Place{"f.yaml", 1, 1});
    const YamlNode& branch = root.find("branches")->children[0];
    CHECK(branch.key == "branches");
    CHECK(branch.find("rate")->quoted);
    CHECK(branch.find("rate")->place == Place{"f.yaml", 3, 22});
    CHECK(root.find("empty")->kind == YamlKind::null);
    CHECK(root.find("absent") == nullptr);
}

TEST_CASE("places count characters, and a byte order mark counts for nothing") {
    CHECK(tree("{\u00e9: \u00e9, b: 1}").find("b")->place.column == 11);
    CHECK(tree("\xEF\xBB\xBF"
               "a: 1\r\nb: 2\r\n")
              .find("b")
              ->place == Place{"f.yaml", 2, 4});
}

TEST_CASE("text means itself: no numbers, booleans or dates behind our back") {
    const YamlNode root = tree("a: 0755\nb: No\nc: 1e3\nd: 2026-01-31\ne: .inf\nf: ''\n");
    CHECK(root.find("a")->text == "0755");
    CHECK(root.find("b")->text == "No");
    CHECK(root.find("c")->text == "1e3");
    CHECK(root.find("d")->text == "2026-01-31");
    CHECK(root.find("e")->text == ".inf");
    CHECK(root.find("f")->kind == YamlKind::scalar);
}

TEST_CASE("an empty text is null") {
    CHECK(tree("").kind == YamlKind::null);
    CHECK(tree("# nothing yet\n").kind == YamlKind::null);
}

TEST_CASE("a duplicate key is refused, and the rest of the file is still read") {
    Problems problems;
    const auto root = parse_yaml("a: 1\nb: 2\na: 3\n", "f.yaml", problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == Rule::key_must_be_unique);
    CHECK(problems.front().value == "a");
    CHECK(problems.front().place == Place{"f.yaml", 3, 1});
    REQUIRE(root);
    CHECK(root->find("a")->text == "1");
    CHECK(root->children.size() == 2);
}

TEST_CASE("anchors and aliases are refused") {
    CHECK(problem_of("a: &x 1\n").rule == Rule::yaml_must_have_no_alias);
    CHECK(problem_of("a: &x [1]\nb: *x\n").place == Place{"f.yaml", 1, 4});
    std::string bomb = "a0: &a0 [x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before + ", " +
                before + "]\n";
    }
    CHECK(problem_of(bomb).rule == Rule::yaml_must_have_no_alias);
}

TEST_CASE("deep nesting is refused, however it is written") {
    CHECK(tree(repeated("[", 64) + repeated("]", 64)).kind == YamlKind::list);
    const std::string flow = repeated("[", 100'000) + repeated("]", 100'000);
    CHECK(problem_of(flow).rule == Rule::yaml_must_not_nest_deeply);
    CHECK(problem_of(repeated("- ", 100'000) + "a\n").rule == Rule::yaml_must_not_nest_deeply);
    std::string block;
    for (std::size_t i = 0; i < 500; ++i) block += std::string(i, ' ') + "a:\n";
    CHECK(problem_of(block).rule == Rule::yaml_must_not_nest_deeply);
    CHECK(problem_of(repeated("{a: ", 400) + repeated("}", 400)).rule ==
          Rule::yaml_must_not_nest_deeply);
    for (const char* opening : {"[", "{a: ", "? ", "- [", "[{"}) {
        CAPTURE(opening);
        CHECK_FALSE(problem_of(repeated(opening, 100'000)).place.line == 0);
    }
}

TEST_CASE("a file holds one document") {
    CHECK(problem_of("a: 1\n---\nb: 2\n").rule == Rule::yaml_must_be_one_document);
    CHECK(tree("---\na: 1\n...\n").find("a")->text == "1");
}

TEST_CASE("what is no YAML is refused where it breaks") {
    for (const char* text : {"a: [1\nb: 2\n", "a: {b\n", "a: b: c\n", "a: 'b' c\n", "a:\n\tb: 1\n",
                             "a: @x\n", "a: \"\\q\"\n", "[a]: 1\n", "{a: 1}: 2\n", "? \n: 1\n",
                             "a: !!int 3\n", "a: !secret 3\n"}) {
        CAPTURE(text);
        const Problem problem = problem_of(text);
        CHECK(problem.rule == Rule::yaml_must_be_well_formed);
        CHECK(problem.place.line > 0);
        CHECK_FALSE(problem.details.empty());
    }
}

TEST_CASE("a quote that is never closed does not swallow the file") {
    for (const char* text : {"a: \"abc\nb: 2\n", "a: 'abc\nb: 2\n", "a: 'it''\n", "a: \"x\\\"\n",
                             "a: \"abc", "\"a: 1\n"}) {
        CAPTURE(text);
        CHECK(problem_of(text).rule == Rule::yaml_must_be_well_formed);
    }
    CHECK(tree("a: 'it''s'\n").find("a")->text == "it's");
    CHECK(tree("a: \"say \\\"x\\\"\"\n").find("a")->text == "say \"x\"");
}

TEST_CASE("a control character cannot hide behind an escape") {
    CHECK(problem_of("a: \"\\e[31m\"\n").rule == Rule::text_must_have_no_control);
}

TEST_CASE("a YAML file has a largest size") {
    CHECK(problem_of(std::string(8 * 1024 * 1024 + 1, '\n')).rule ==
          Rule::file_must_not_be_too_large);
}

TEST_CASE("a YAML file is read with the checks of every text") {
    const cae_test::TemporaryFolder folder;
    Problems problems;
    CHECK_FALSE(read_yaml_file(folder.write("a.yaml", "name: Ren\xE9\n"), problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == Rule::text_must_not_be_windows_1252);
}

TEST_CASE("a map tells absent keys from unknown ones and goes on") {
    const YamlNode root = tree("name: Artois\nnmae: Artois\nrate:\ncount: 2\n");
    Problems problems;
    YamlMap map(root, problems);
    CHECK(map.required("name", cae::read_text) == "Artois");
    CHECK(map.required("count", cae::read_whole) == 2);
    CHECK_FALSE(map.required("rate", cae::read_percent));
    CHECK_FALSE(map.required("siren", cae::read_text));
    CHECK_FALSE(map.optional("address", cae::read_text));
    map.refuse_other_keys();
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].rule == Rule::key_must_be_present);
    CHECK(problems[0].place == Place{"f.yaml", 3, 1});
    CHECK(problems[0].details == cae::Details{"rate"});
    CHECK(problems[1].place == Place{"f.yaml", 1, 1});
    CHECK(problems[2].rule == Rule::key_must_be_known);
    CHECK(problems[2].value == "nmae");
    CHECK(problems[2].place == Place{"f.yaml", 2, 1});
    CHECK(problems[2].details == cae::Details{"name, count, rate, siren, address"});
}

TEST_CASE("what is no map is said once") {
    const YamlNode root = tree("[1, 2]");
    Problems problems;
    YamlMap map(root, problems);
    CHECK_FALSE(map.required("name", cae::read_text));
    map.refuse_other_keys();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == Rule::value_must_be_a_map);
}

TEST_CASE("values are read exactly or refused by the rule they break") {
    CHECK(rule_of("1e3", cae::read_money) == Rule::amount_must_be_exact);
    CHECK(rule_of("'1,50'", cae::read_money) == Rule::amount_must_be_exact);
    CHECK(rule_of("100.1", cae::read_percent) == Rule::rate_must_be_in_range);
    CHECK(rule_of("-1", cae::read_percent) == Rule::rate_must_be_in_range);
    CHECK(rule_of("10 %", cae::read_percent) == Rule::rate_must_be_exact);
    CHECK(rule_of("-0.5", cae::read_ratio) == Rule::rate_must_be_in_range);
    CHECK(rule_of("1.5", cae::read_whole) == Rule::number_must_be_whole);
    CHECK(rule_of("-1", cae::read_whole) == Rule::number_must_be_in_range);
    CHECK(rule_of("1000000001", cae::read_whole) == Rule::number_must_be_in_range);
    CHECK(rule_of("2026-02-30", cae::read_date) == Rule::date_must_exist);
    CHECK(rule_of("2026-13", cae::read_month) == Rule::month_must_exist);
    CHECK(rule_of("yes", cae::read_flag) == Rule::word_must_be_known);
    CHECK(rule_of("'  '", cae::read_text) == Rule::text_must_not_be_empty);
    CHECK(rule_of("[1]", cae::read_money) == Rule::value_must_be_a_scalar);
    CHECK(rule_of("1", cae::list_of(cae::read_whole)) == Rule::value_must_be_a_list);
}

TEST_CASE("a list reports each bad item") {
    const auto problems = problems_of("[1, x, 3, y]", cae::list_of(cae::read_whole));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].value == "x");
    CHECK(problems[1].place.column == 14);
}

TEST_CASE("a word must be one of those known, which are listed") {
    const auto form = cae::one_of<int>({{"scop", 1}, {"scic", 2}});
    CHECK(problems_of("scic", form).empty());
    const auto problems = problems_of("sarl", form);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().details == cae::Details{"scop, scic"});
}

TEST_CASE("the value of a personal key is marked so") {
    const auto problems = problems_of("1e3", cae::personal(cae::read_money));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().privacy == cae::Privacy::personal);
}

} // namespace yaml_test
