#include "cae/inputs/bank/bank_rules_file.hpp"

#include <utility>

#include "cae/inputs/folder/internal/rule_values.hpp"
#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae {
namespace {

std::optional<Money> read_positive(const YamlNode& node, Problems& problems) {
    auto amount = read_money(node, problems);
    if (amount && *amount <= Money()) report(node, Rule::amount_must_be_positive, {}, problems);
    return amount;
}

class RulesReader {
public:
    RulesReader(const Cooperative& cooperative, Problems& problems)
        : cooperative_(cooperative), problems_(problems) {}

    std::optional<BankRule> read(const YamlNode& node) {
        YamlMap map(node, problems_);
        BankRule rule;
        rule.line = node.place.line;
        rule.texts = map.required("text", folder_reader::read_said_words).value_or(rule.texts);
        rule.sense = map.optional("sense", one_of(by_word<MoneySense>()));
        rule.amount = map.optional("amount", read_positive);
        const auto bank = [&](const YamlNode& value, Problems& problems) {
            return read_bank_name(value, problems);
        };
        rule.bank = map.optional("bank", bank);
        rule.account = map.required("account", read_text).value_or("");
        const auto party = [&](const YamlNode& value, Problems& problems) {
            rule.party_place = value.place;
            return read_text(value, problems);
        };
        rule.party = map.optional("party", party).value_or("");
        const auto branch = map.optional("branch", folder_reader::branch_of(cooperative_));
        if (branch) rule.branch = cooperative_.branches[*branch].id.text();
        rule.vat_rate = map.optional("vat_rate", read_percent);
        map.refuse_other_keys();
        return rule;
    }

private:
    [[nodiscard]] std::optional<std::string> read_bank_name(const YamlNode& node,
                                                            Problems& problems) const {
        const auto name = read_text(node, problems);
        if (!name) return std::nullopt;
        const BankAccount* bank = bank_called(cooperative_, *name);
        if (bank != nullptr) return name_of_movements(cooperative_, *bank);
        report(node, Rule::reference_must_exist, {Thing::bank}, problems);
        return std::nullopt;
    }

    const Cooperative& cooperative_;
    Problems& problems_;
};

} // namespace

std::filesystem::path bank_rules_file(const std::filesystem::path& folder) {
    return folder / "bank_rules.yaml";
}

Result<std::vector<BankRule>> load_bank_rules(const std::filesystem::path& folder,
                                              const Cooperative& cooperative) {
    const auto file = bank_rules_file(folder);
    std::error_code error;
    if (!std::filesystem::exists(file, error) && !error) return std::vector<BankRule>();
    Problems problems;
    const auto root = read_yaml_file(file, problems);
    std::vector<BankRule> rules;
    if (root && root->kind != YamlKind::null) {
        RulesReader reader(cooperative, problems);
        const auto read_rule = [&](const YamlNode& node, Problems& /*problems*/) {
            return reader.read(node);
        };
        rules = list_of(read_rule)(*root, problems).value_or(rules);
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return rules;
}

} // namespace cae
