// The words of the rules, in the groups of cae/base/rule.hpp.
#pragma once

#include <span>

#include "cae/base/enum_table.hpp"
#include "cae/base/rule.hpp"
#include "cae/outputs/words/problem_texts.hpp"

namespace cae {

using RuleText = EnumRow<Rule, RuleWords>;

// A file has the words of the rules from one to another: the build stops when one has none.
struct RuleGroup {
    Rule first;
    Rule last;
};

inline constexpr RuleGroup rules_of_files{Rule::file_must_exist, Rule::file_must_have_few_problems};
inline constexpr RuleGroup rules_of_values{Rule::amount_must_be_exact, Rule::sum_must_not_overflow};
inline constexpr RuleGroup rules_of_cooperative{Rule::parameter_must_exist,
                                                Rule::sales_between_members_must_not_cycle};
inline constexpr RuleGroup rules_of_closing{Rule::exactly_one_request,
                                            Rule::allocation_must_not_exceed};
inline constexpr RuleGroup rules_of_stores{Rule::store_must_be_of_cooperative,
                                           Rule::folder_must_be_empty};
inline constexpr RuleGroup rules_of_archives{Rule::archive_must_be_whole,
                                             Rule::restored_months_must_be_the_same};
inline constexpr RuleGroup rules_of_payments{Rule::payer_must_have_iban,
                                             Rule::dues_must_equal_journal};
inline constexpr RuleGroup rules_of_papers{Rule::payslip_must_have_its_mentions,
                                           Rule::paper_must_be_printable};

[[nodiscard]] constexpr bool follows(Rule rule, Rule before) {
    return static_cast<int>(rule) == static_cast<int>(before) + 1;
}

static_assert(rules_of_files.first == enumerators_of<Rule>.front() &&
              follows(rules_of_values.first, rules_of_files.last) &&
              follows(rules_of_cooperative.first, rules_of_values.last) &&
              follows(rules_of_closing.first, rules_of_cooperative.last) &&
              follows(rules_of_stores.first, rules_of_closing.last) &&
              follows(rules_of_archives.first, rules_of_stores.last) &&
              follows(rules_of_payments.first, rules_of_archives.last) &&
              follows(rules_of_papers.first, rules_of_payments.last) &&
              rules_of_papers.last == enumerators_of<Rule>.back());

[[nodiscard]] std::span<const RuleText> texts_of_files();       // files, text, YAML, CSV
[[nodiscard]] std::span<const RuleText> texts_of_values();      // single values
[[nodiscard]] std::span<const RuleText> texts_of_cooperative(); // law, cooperative
[[nodiscard]] std::span<const RuleText> texts_of_closing();     // pay, closing
[[nodiscard]] std::span<const RuleText> texts_of_stores();      // stores, seals, outputs
[[nodiscard]] std::span<const RuleText> texts_of_archives();    // archives, backups, restoring
[[nodiscard]] std::span<const RuleText> texts_of_payments();    // orders to a bank
[[nodiscard]] std::span<const RuleText> texts_of_papers();      // payslips and other papers

} // namespace cae
