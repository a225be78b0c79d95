#include "cae/inputs/law/vat_return_file.hpp"

#include <utility>

#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae {
namespace {

std::optional<VatRateLine> read_rate_line(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto rate = map.required("rate_pct", read_percent);
    auto line = map.required("line", read_text);
    map.refuse_other_keys();
    if (!rate || !line) return std::nullopt;
    return VatRateLine{*rate, *std::move(line)};
}

std::optional<ReverseChargeLines> read_reverse_charge(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    ReverseChargeLines lines;
    lines.reason = map.optional("reason", read_text).value_or("");
    lines.base = map.required("base", read_text).value_or("");
    lines.tax = map.optional("tax", read_text).value_or("");
    map.refuse_other_keys();
    return lines;
}

std::optional<Version<VatReturnForm>> read_form(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto from = map.required("from", read_date);
    auto source = map.required("source", read_text);
    VatReturnForm form;
    const auto line = [&](const char* key) { return map.required(key, read_text).value_or(""); };
    form.sales = line("sales");
    form.not_taxed = line("not_taxed");
    form.rates = map.required("rates", list_of(read_rate_line)).value_or(form.rates);
    form.reverse_charges = map.required("reverse_charges", list_of(read_reverse_charge))
                               .value_or(form.reverse_charges);
    form.gross = line("gross");
    form.on_assets = line("on_assets");
    form.on_others = line("on_others");
    form.credit_before = line("credit_before");
    form.deductible = line("deductible");
    form.credit = line("credit");
    form.due = line("due");
    map.refuse_other_keys();
    if (!from || !source) return std::nullopt;
    return Version<VatReturnForm>{*from, std::move(form), *std::move(source)};
}

} // namespace

Result<Dated<VatReturnForm>> load_vat_return(const std::filesystem::path& file) {
    Problems problems;
    const auto root = read_yaml_file(file, problems);
    if (!root) return refuse(std::move(problems));
    YamlMap map(*root, problems);
    auto versions = map.required("versions", list_of(read_form));
    map.refuse_other_keys();
    if (!problems.empty()) return refuse(std::move(problems));
    auto dated = Dated<VatReturnForm>::of(*std::move(versions));
    if (dated) return *std::move(dated);
    return refuse(Problem{
        Rule::versions_must_ascend, root->place, {}, {file.stem().string()}, Privacy::open});
}

} // namespace cae
