#include "cae/inputs/folder/internal/posting_rules_file.hpp"

#include <utility>

#include "cae/base/thing.hpp"
#include "cae/inputs/folder/internal/rule_values.hpp"
#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae::folder_reader {
namespace {

// A reader of a supplier; a list that could not be read whole refuses nobody.
auto supplier_of(const Parties& parties) {
    return [&list = parties.suppliers](const YamlNode& node, Problems& problems) {
        auto id = read_text(node, problems);
        if (id && list && !list->contains(*id)) {
            report(node, Rule::reference_must_exist, {Thing::supplier}, problems);
        }
        return id;
    };
}

// A reader of a member; one who could not be read is passed over.
auto member_of(const KnownRoster& known) {
    return [&known](const YamlNode& node, Problems& problems) -> std::optional<MemberIndex> {
        const auto id = read_text(node, problems);
        if (!id) return std::nullopt;
        const auto found = known.index.member(*id);
        if (!found && known.complete) {
            report(node, Rule::reference_must_exist, {Thing::member}, problems);
        }
        return found;
    };
}

class PostingRulesReader {
public:
    PostingRulesReader(const NamedByRules& named, Problems& problems)
        : named_(named), problems_(problems) {}

    std::optional<PostingRule> read(const YamlNode& node) {
        const std::size_t before = problems_.size();
        YamlMap map(node, problems_);
        PostingRule rule;
        rule.line = node.place.line;
        rule.texts = map.optional("text", read_said_words).value_or(rule.texts);
        rule.supplier = map.optional("supplier", supplier_of(named_.parties)).value_or("");
        rule.kind = map.optional("kind", one_of(by_word<ChargeKind>()));
        rule.member = map.optional("member", member_of(named_.known));
        rule.branch = map.optional("branch", branch_of(named_.cooperative));
        rule.expense_account = map.required("expense_account", read_text).value_or("");
        map.refuse_other_keys();
        if (problems_.size() == before && !rule.has_condition()) {
            report(node, Rule::key_must_be_present, {"text"}, problems_);
        }
        return rule;
    }

private:
    const NamedByRules& named_;
    Problems& problems_;
};

} // namespace

std::vector<PostingRule> read_posting_rules(const YamlNode& node, const NamedByRules& named,
                                            Problems& problems) {
    if (node.kind == YamlKind::null) return {};
    PostingRulesReader reader(named, problems);
    const auto read_rule = [&](const YamlNode& one, Problems& /*problems*/) {
        return reader.read(one);
    };
    return list_of(read_rule)(node, problems).value_or(std::vector<PostingRule>());
}

} // namespace cae::folder_reader
