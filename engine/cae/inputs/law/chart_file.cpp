#include "cae/inputs/law/chart_file.hpp"

#include <utility>

#include "cae/base/words.hpp"
#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae {
namespace {

constexpr std::size_t shortest_number = 3;

// Account numbers are digits, at least three, as the FEC asks.
std::optional<std::string> read_number(const YamlNode& node, Problems& problems) {
    auto number = read_text(node, problems);
    if (!number) return std::nullopt;
    if (number->size() >= shortest_number &&
        number->find_first_not_of("0123456789") == std::string::npos) {
        return number;
    }
    report(node, Rule::number_must_be_whole, {}, problems);
    return std::nullopt;
}

std::optional<LedgerAccount> read_account(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto number = map.required("number", read_number);
    const auto label = map.required("label", read_text);
    const auto analytic = map.optional("analytic", read_flag);
    map.refuse_other_keys();
    if (!number || !label) return std::nullopt;
    return LedgerAccount{*number, *label, analytic.value_or(false)};
}

// An account of class 6: what an activity spends.
std::optional<LedgerAccount> read_charge_account(const YamlNode& node, Problems& problems) {
    auto account = read_account(node, problems);
    if (!account || account->number.text().front() == '6') return account;
    report(node, Rule::word_must_be_known, {"6..."}, problems);
    return std::nullopt;
}

std::optional<std::string> read_prefix(const YamlNode& node, Problems& problems) {
    auto prefix = read_text(node, problems);
    if (!prefix) return std::nullopt;
    const bool digits = prefix->find_first_not_of("0123456789") == std::string::npos;
    if (prefix->size() >= shortest_number && digits) return prefix;
    report(node, Rule::number_must_be_whole, {}, problems);
    return std::nullopt;
}

// Which accounts are kept by party, under the word of whose they are.
std::optional<Auxiliaries> read_auxiliaries(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    std::vector<AuxiliaryAccounts> accounts;
    for (const PartyKind kind : enumerators_of<PartyKind>) {
        const auto prefixes = map.optional(word(kind), list_of(read_prefix));
        if (!prefixes) continue;
        for (const std::string& prefix : *prefixes) accounts.push_back({kind, prefix});
    }
    map.refuse_other_keys();
    return Auxiliaries(std::move(accounts));
}

std::optional<CollectorAccounts> read_collector(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto expense = map.required("expense", read_account);
    const auto payable = map.required("payable", read_account);
    map.refuse_other_keys();
    if (!expense || !payable) return std::nullopt;
    return CollectorAccounts{*expense, *payable};
}

std::optional<std::map<AccountRole, LedgerAccount>> read_roles(const YamlNode& node,
                                                               Problems& problems) {
    YamlMap map(node, problems);
    std::map<AccountRole, LedgerAccount> accounts;
    for (const AccountRole role : enumerators_of<AccountRole>) {
        if (const auto account = map.required(word(role), read_account)) {
            accounts.emplace(role, *account);
        }
    }
    map.refuse_other_keys();
    return accounts;
}

// A map whose keys are free names.
template <class Read>
auto named(Read read) {
    return [read](const YamlNode& node, Problems& problems) {
        using Value = typename decltype(read(node, problems))::value_type;
        std::map<std::string, Value> values;
        YamlMap map(node, problems);
        for (const YamlNode& child : node.children) {
            if (auto value = map.required(child.key, read)) {
                values.emplace(child.key, *std::move(value));
            }
        }
        return std::optional(std::move(values));
    };
}

} // namespace

Result<Chart> load_chart(const std::filesystem::path& file) {
    Problems problems;
    const auto root = read_yaml_file(file, problems);
    if (!root) return refuse(std::move(problems));
    YamlMap map(*root, problems);
    auto accounts = map.required("accounts", read_roles);
    auto collectors = map.required("collectors", named(read_collector));
    auto expenses = map.optional("expenses", named(read_account));
    auto common = map.required("common_charges", list_of(read_account));
    auto of_activities = map.optional("activity_charges", list_of(read_charge_account));
    auto auxiliaries = map.optional("auxiliary", read_auxiliaries);
    map.refuse_other_keys();
    if (!problems.empty()) return refuse(std::move(problems));
    Chart chart{*std::move(accounts), *std::move(collectors), {}, *std::move(common)};
    if (expenses) chart.expenses = *std::move(expenses);
    if (of_activities) chart.activity_charges = *std::move(of_activities);
    if (auxiliaries) chart.auxiliaries = *std::move(auxiliaries);
    return chart;
}

} // namespace cae
