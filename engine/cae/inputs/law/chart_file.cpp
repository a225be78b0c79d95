#include "cae/inputs/law/chart_file.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include "cae/base/words.hpp"
#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae {
namespace {

constexpr std::size_t shortest_number = 3;

// Account numbers are digits, at least three, as the FEC asks.
bool is_account_number(std::string_view text) {
    return text.size() >= shortest_number &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<std::string> read_number(const YamlNode& node, Problems& problems) {
    auto number = read_text(node, problems);
    if (!number || is_account_number(*number)) return number;
    report(node, Rule::number_must_be_whole, {}, problems);
    return std::nullopt;
}

// "101300 Capital": a long list in this form is read in a fraction of the time.
std::optional<LedgerAccount> read_account_in_one_line(const YamlNode& node, Problems& problems) {
    const std::size_t blank = node.text.find(' ');
    const std::string number = node.text.substr(0, blank);
    if (blank != std::string::npos && is_account_number(number)) {
        return LedgerAccount{number, node.text.substr(blank + 1)};
    }
    report(node, Rule::number_must_be_whole, {}, problems);
    return std::nullopt;
}

std::optional<LedgerAccount> read_account(const YamlNode& node, Problems& problems) {
    if (node.kind == YamlKind::scalar) return read_account_in_one_line(node, problems);
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

// Where the number of an account that was read stands.
const YamlNode& number_node(const YamlNode& account) {
    return account.kind == YamlKind::scalar ? account : *account.find("number");
}

// An account in the place of a shipped one.
auto in_place_of(const LedgerAccount& shipped, std::string_view classes) {
    return [&shipped, classes](const YamlNode& node,
                               Problems& problems) -> std::optional<LedgerAccount> {
        auto account = read_account(node, problems);
        if (!account) return account;
        const bool fits = classes.find(account->number.text().front()) != std::string_view::npos;
        if (fits && account->analytic == shipped.analytic) return account;
        report(number_node(node), Rule::account_must_keep_its_class, {shipped.number.text()},
               problems);
        return std::nullopt;
    };
}

auto in_place_of(const LedgerAccount& shipped) {
    return in_place_of(shipped, std::string_view(shipped.number.text()).substr(0, 1));
}

// What activities hold is a debt or a part of equity, as the cooperative keeps it.
constexpr std::string_view classes_of_activity_balances = "14";

void own_roles(const YamlNode& node, std::map<AccountRole, LedgerAccount>& accounts,
               Problems& problems) {
    YamlMap map(node, problems);
    for (auto& [role, account] : accounts) {
        const auto own = role == AccountRole::activity_balances
                             ? map.optional(word(role),
                                            in_place_of(account, classes_of_activity_balances))
                             : map.optional(word(role), in_place_of(account));
        if (own) account = *own;
    }
    map.refuse_other_keys();
}

void own_expenses(const YamlNode& node, std::map<std::string, LedgerAccount>& expenses,
                  Problems& problems) {
    YamlMap map(node, problems);
    for (auto& [name, account] : expenses) {
        if (const auto own = map.optional(name, in_place_of(account))) account = *own;
    }
    map.refuse_other_keys();
}

void own_collectors(const YamlNode& node, std::map<std::string, CollectorAccounts>& collectors,
                    Problems& problems) {
    YamlMap map(node, problems);
    for (auto& [name, accounts] : collectors) {
        const auto own = map.optional(
            name, [&accounts = accounts](const YamlNode& of_collector, Problems& noted) {
                YamlMap parts(of_collector, noted);
                const auto expense = parts.optional("expense", in_place_of(accounts.expense));
                const auto payable = parts.optional("payable", in_place_of(accounts.payable));
                parts.refuse_other_keys();
                return std::optional(CollectorAccounts{expense.value_or(accounts.expense),
                                                       payable.value_or(accounts.payable)});
            });
        if (own) accounts = *own;
    }
    map.refuse_other_keys();
}

// The accounts of a list that an accountant may post to: no analytic ones.
std::optional<LedgerAccount> read_other_account(const YamlNode& node, Problems& problems) {
    auto account = read_account(node, problems);
    const bool is_of_plan = account && !account->analytic &&
                            account->number.text().front() >= '1' &&
                            account->number.text().front() <= '7';
    if (!account || is_of_plan) return account;
    report(number_node(node), Rule::word_must_be_known, {"1... - 7..."}, problems);
    return std::nullopt;
}

// Adds an account to a list, or puts it in the place of the one of its number.
void put(const LedgerAccount& account, std::vector<LedgerAccount>& list) {
    const auto same = std::find_if(list.begin(), list.end(), [&](const LedgerAccount& known) {
        return known.number == account.number;
    });
    if (same == list.end()) {
        list.push_back(account);
    } else {
        *same = account;
    }
}

// A list of the file; an account that the rest of the chart calls otherwise is refused.
template <class Read>
auto own_list(Read read, const AccountsByNumber& named, std::vector<LedgerAccount>& list) {
    return [read, &named, &list](const YamlNode& node, Problems& problems) -> std::optional<bool> {
        const auto read_new = [&](const YamlNode& child,
                                  Problems& noted) -> std::optional<LedgerAccount> {
            auto account = read(child, noted);
            if (!account) return account;
            const auto known = named.find(account->number.text());
            if (known == named.end() || known->second.label == account->label) return account;
            report(number_node(child), Rule::id_must_be_unique, {known->second.label.text()},
                   noted);
            return std::nullopt;
        };
        const auto accounts = list_of(read_new)(node, problems);
        if (!accounts) return std::nullopt;
        for (const LedgerAccount& account : *accounts) put(account, list);
        return true;
    };
}

// Those that the closing posts to by what they are for.
AccountsByNumber named_by_purpose(Chart chart) {
    chart.common_charges.clear();
    chart.activity_charges.clear();
    chart.other_accounts.clear();
    return accounts_by_number(chart);
}

// A reader that changes a part of the chart.
template <class Own, class Part>
auto changing(Own own, Part& part) {
    return [own, &part](const YamlNode& node, Problems& problems) {
        own(node, part, problems);
        return std::optional(true);
    };
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

void add_waiting(const std::vector<std::string>& numbers, Chart& chart) {
    for (const std::string& number : numbers) chart.waiting_accounts.emplace_back(number);
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
    auto others = map.optional("other_accounts", list_of(read_other_account));
    const auto waiting = map.optional("waiting_accounts", list_of(read_number));
    map.refuse_other_keys();
    if (!problems.empty()) return refuse(std::move(problems));
    Chart chart{*std::move(accounts), *std::move(collectors), {}, *std::move(common)};
    if (expenses) chart.expenses = *std::move(expenses);
    if (of_activities) chart.activity_charges = *std::move(of_activities);
    if (auxiliaries) chart.auxiliaries = *std::move(auxiliaries);
    if (others) chart.other_accounts = *std::move(others);
    if (waiting) add_waiting(*waiting, chart);
    return chart;
}

Result<Chart> load_own_chart(const std::filesystem::path& file, const Chart& shipped) {
    std::error_code error;
    if (std::filesystem::status(file, error).type() == std::filesystem::file_type::not_found) {
        return shipped;
    }
    Problems problems;
    const auto root = read_yaml_file(file, problems);
    if (!root) return refuse(std::move(problems));
    Chart chart = shipped;
    YamlMap map(*root, problems);
    static_cast<void>(map.optional("accounts", changing(own_roles, chart.accounts)));
    static_cast<void>(map.optional("collectors", changing(own_collectors, chart.collectors)));
    static_cast<void>(map.optional("expenses", changing(own_expenses, chart.expenses)));
    const AccountsByNumber named = named_by_purpose(chart);
    static_cast<void>(
        map.optional("common_charges", own_list(read_charge_account, named, chart.common_charges)));
    static_cast<void>(map.optional("activity_charges",
                                   own_list(read_charge_account, named, chart.activity_charges)));
    static_cast<void>(
        map.optional("other_accounts", own_list(read_other_account, named, chart.other_accounts)));
    const auto waiting = map.optional("waiting_accounts", list_of(read_number));
    if (waiting) add_waiting(*waiting, chart);
    map.refuse_other_keys();
    if (!problems.empty()) return refuse(std::move(problems));
    return chart;
}

} // namespace cae
