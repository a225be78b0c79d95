#include "cae/inputs/law/chart_file.hpp"

#include <array>
#include <utility>

#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae {
namespace {

constexpr std::size_t shortest_number = 3;

constexpr std::array<std::pair<const char*, AccountRole>, 43> role_names{{
    {"clients", AccountRole::clients},
    {"sales", AccountRole::sales},
    {"vat_collected", AccountRole::vat_collected},
    {"vat_pending", AccountRole::vat_pending},
    {"vat_deductible", AccountRole::vat_deductible},
    {"suppliers", AccountRole::suppliers},
    {"bank", AccountRole::bank},
    {"local_currency", AccountRole::local_currency},
    {"purchases", AccountRole::purchases},
    {"subcontracting", AccountRole::subcontracting},
    {"bad_debts", AccountRole::bad_debts},
    {"assets", AccountRole::assets},
    {"assets_depreciated", AccountRole::assets_depreciated},
    {"depreciation", AccountRole::depreciation},
    {"asset_suppliers", AccountRole::asset_suppliers},
    {"vat_on_assets", AccountRole::vat_on_assets},
    {"expenses", AccountRole::expenses},
    {"mileage", AccountRole::mileage},
    {"expenses_owed", AccountRole::expenses_owed},
    {"gross_pay", AccountRole::gross_pay},
    {"leave_pay", AccountRole::leave_pay},
    {"leave_charges", AccountRole::leave_charges},
    {"leave_pay_owed", AccountRole::leave_pay_owed},
    {"leave_charges_owed", AccountRole::leave_charges_owed},
    {"pay_owed", AccountRole::pay_owed},
    {"advances", AccountRole::advances},
    {"deductions", AccountRole::deductions},
    {"benefits_in_kind", AccountRole::benefits_in_kind},
    {"daily_allowances", AccountRole::daily_allowances},
    {"withholding", AccountRole::withholding},
    {"year_profit", AccountRole::year_profit},
    {"year_loss", AccountRole::year_loss},
    {"losses_carried", AccountRole::losses_carried},
    {"legal_reserve", AccountRole::legal_reserve},
    {"statutory_reserve", AccountRole::statutory_reserve},
    {"work_share_owed", AccountRole::work_share_owed},
    {"share_interest_owed", AccountRole::share_interest_owed},
    {"internal_contribution", AccountRole::internal_contribution},
    {"internal_contribution_mirror", AccountRole::internal_contribution_mirror},
    {"internal_levy", AccountRole::internal_levy},
    {"internal_levy_mirror", AccountRole::internal_levy_mirror},
    {"internal_sales", AccountRole::internal_sales},
    {"internal_sales_mirror", AccountRole::internal_sales_mirror},
}};

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
    auto number = map.required("number", read_number);
    auto label = map.required("label", read_text);
    const auto analytic = map.optional("analytic", read_flag);
    map.refuse_other_keys();
    if (!number || !label) return std::nullopt;
    return LedgerAccount{*std::move(number), *std::move(label), analytic.value_or(false)};
}

std::optional<CollectorAccounts> read_collector(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    auto expense = map.required("expense", read_account);
    auto payable = map.required("payable", read_account);
    map.refuse_other_keys();
    if (!expense || !payable) return std::nullopt;
    return CollectorAccounts{*std::move(expense), *std::move(payable)};
}

std::optional<std::map<AccountRole, LedgerAccount>> read_roles(const YamlNode& node,
                                                               Problems& problems) {
    YamlMap map(node, problems);
    std::map<AccountRole, LedgerAccount> accounts;
    for (const auto& [name, role] : role_names) {
        if (auto account = map.required(name, read_account)) {
            accounts.emplace(role, *std::move(account));
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
    map.refuse_other_keys();
    if (!problems.empty()) return refuse(std::move(problems));
    Chart chart{*std::move(accounts), *std::move(collectors), {}, *std::move(common)};
    if (expenses) chart.expenses = *std::move(expenses);
    return chart;
}

} // namespace cae
