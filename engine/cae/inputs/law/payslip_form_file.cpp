#include "cae/inputs/law/payslip_form_file.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae {
namespace {

using ContributionsSoFar = std::set<std::string>;
using FormLines = std::vector<PayslipFormLine>;
using FormSections = std::vector<PayslipFormSection>;

auto read_contribution(ContributionsSoFar& named) {
    return [&named](const YamlNode& node, Problems& problems) {
        auto id = read_text(node, problems);
        if (id && !named.insert(*id).second) {
            problems.push_back({Rule::key_must_be_unique, node.place, *id, {}});
        }
        return id;
    };
}

auto read_form_line(ContributionsSoFar& named) {
    return [&named](const YamlNode& node, Problems& problems) -> std::optional<PayslipFormLine> {
        YamlMap map(node, problems);
        PayslipFormLine line{map.required("label", read_text).value_or(""),
                             map.required("contributions", list_of(read_contribution(named)))
                                 .value_or(std::vector<std::string>())};
        map.refuse_other_keys();
        return line;
    };
}

auto read_form_section(ContributionsSoFar& named) {
    return [&named](const YamlNode& node, Problems& problems) -> std::optional<PayslipFormSection> {
        YamlMap map(node, problems);
        PayslipFormSection section{map.required("title", read_text).value_or("")};
        section.takes_others = map.optional("others", read_flag).value_or(false);
        if (!section.takes_others) {
            section.lines =
                map.required("lines", list_of(read_form_line(named))).value_or(FormLines());
        }
        map.refuse_other_keys();
        return section;
    };
}

void refuse_no_others(const YamlNode& node, const PayslipForm& form, Problems& problems) {
    const auto others = std::count_if(form.compulsory.begin(), form.compulsory.end(),
                                      [](const auto& section) { return section.takes_others; });
    if (others == 0) problems.push_back({Rule::key_must_be_present, node.place, {}, {"others"}});
    if (others > 1) problems.push_back({Rule::key_must_be_unique, node.place, "others", {}});
}

std::optional<Version<PayslipForm>> read_payslip_form(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    ContributionsSoFar named;
    const auto from = map.required("from", read_date);
    auto source = map.required("source", read_text);
    PayslipForm form;
    const auto sections = list_of(read_form_section(named));
    form.compulsory = map.required("compulsory", sections).value_or(FormSections());
    form.optional = map.optional("optional", sections).value_or(FormSections());
    const auto words = [&](const char* key) { return map.required(key, read_text).value_or(""); };
    form.gross = words("gross");
    form.reliefs = words("reliefs");
    form.total = words("total");
    if (!form.optional.empty()) form.optional_total = words("optional_total");
    form.net_social = words("net_social");
    form.net_before_tax = words("net_before_tax");
    form.income_tax = words("income_tax");
    form.beside_net = words("beside_net");
    form.net_paid = words("net_paid");
    form.employer_total = words("employer_total");
    form.employer_reliefs = words("employer_reliefs");
    map.refuse_other_keys();
    refuse_no_others(node, form, problems);
    if (!from || !source) return std::nullopt;
    return Version<PayslipForm>{*from, std::move(form), *std::move(source)};
}

} // namespace

Result<Dated<PayslipForm>> load_payslip_form(const std::filesystem::path& config) {
    Problems problems;
    const std::filesystem::path file = config / "payslip" / "bulletin.yaml";
    const auto root = read_yaml_file(file, problems);
    if (!root) return refuse(std::move(problems));
    YamlMap map(*root, problems);
    auto versions = map.required("versions", list_of(read_payslip_form));
    map.refuse_other_keys();
    if (!problems.empty()) return refuse(std::move(problems));
    auto dated = Dated<PayslipForm>::of(*std::move(versions));
    if (dated) return *std::move(dated);
    return refuse(Problem{
        Rule::versions_must_ascend, root->place, {}, {file.stem().string()}, Privacy::open});
}

} // namespace cae
