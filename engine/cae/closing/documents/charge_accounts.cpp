#include "cae/closing/documents/charge_accounts.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cae/base/plain_words.hpp"

namespace cae {
namespace {

void add_numbers(const std::vector<LedgerAccount>& accounts, std::string& known) {
    for (const LedgerAccount& account : accounts) {
        known += (known.empty() ? "" : ", ") + account.number.text();
    }
}

// The numbers that charges of a kind may name.
std::string known_accounts(bool is_common, const Chart& chart) {
    std::string known;
    if (!is_common) add_numbers(chart.activity_charges, known);
    add_numbers(chart.common_charges, known);
    return known;
}

Problem unknown_account(Place place, std::string number, bool is_common, const Chart& chart) {
    return {Rule::word_must_be_known,
            std::move(place),
            std::move(number),
            {known_accounts(is_common, chart)},
            Privacy::open};
}

bool is_common(const PostingRule& rule) { return rule.kind == ChargeKind::common_charge; }

bool may_stand_on(const std::string& number, bool is_common, const Chart& chart) {
    return is_common ? chart.common_charge(number) != nullptr
                     : chart.activity_charge(number) != nullptr;
}

std::optional<ChargeKind> charge_kind(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::purchase:
        return ChargeKind::purchase;
    case DocumentKind::subcontracting:
        return ChargeKind::subcontracting;
    case DocumentKind::expense:
        return ChargeKind::expense;
    default:
        return std::nullopt;
    }
}

// What rules ask of a charge.
struct RuledCharge {
    ChargeKind kind = ChargeKind::purchase;
    std::string_view label{};
    std::string_view supplier{};
    std::optional<MemberIndex> member{};
    std::optional<BranchIndex> branch{};
};

// A rule with its words as charges are compared with them.
struct ComparedRule {
    const PostingRule& rule;
    std::vector<std::string> texts;
    std::string supplier;
    bool may_be_common;
};

class ChargeAccounts {
public:
    ChargeAccounts(const PostingRules& rules, const Roster& roster, const Chart& chart)
        : roster_(roster) {
        rules_.reserve(rules.rules.size());
        for (const PostingRule& rule : rules.rules) rules_.push_back(compared(rule, chart));
    }

    // The rule of a charge; nullptr when none fits it.
    [[nodiscard]] const PostingRule* rule_of(const RuledCharge& charge) const {
        const std::string label = words_between_blanks(charge.label);
        const std::string supplier = words_between_blanks(charge.supplier);
        for (const ComparedRule& compared : rules_) {
            if (fits(compared, charge) && says(compared, label, supplier)) return &compared.rule;
        }
        return nullptr;
    }

    [[nodiscard]] RuledCharge asked_of(const ActivityDocument& document, ChargeKind kind) const {
        RuledCharge charge{kind, document.label.view(), document.party.view()};
        if (document.shared_by != SharedBy::nobody) return charge;
        charge.member = roster_.accounts[document.account].member;
        charge.branch = roster_.members[*charge.member].branch;
        return charge;
    }

private:
    static ComparedRule compared(const PostingRule& rule, const Chart& chart) {
        ComparedRule compared{rule, {}, {}, chart.common_charge(rule.expense_account) != nullptr};
        for (const std::string& text : rule.texts) {
            compared.texts.push_back(words_between_blanks(text));
        }
        if (!rule.supplier.empty()) compared.supplier = words_between_blanks(rule.supplier);
        return compared;
    }

    static bool fits(const ComparedRule& compared, const RuledCharge& charge) {
        const PostingRule& rule = compared.rule;
        if (rule.kind && rule.kind != charge.kind) return false;
        if (charge.kind == ChargeKind::common_charge && !compared.may_be_common) return false;
        if (rule.member && rule.member != charge.member) return false;
        return !rule.branch || rule.branch == charge.branch;
    }

    static bool says(const ComparedRule& compared, const std::string& label,
                     const std::string& supplier) {
        if (!compared.supplier.empty() && compared.supplier != supplier) return false;
        return std::all_of(
            compared.texts.begin(), compared.texts.end(),
            [&](const std::string& text) { return label.find(text) != std::string::npos; });
    }

    const Roster& roster_;
    std::vector<ComparedRule> rules_;
};

template <class Charge>
void stand_on(const PostingRule* rule, Charge& charge) {
    if (rule == nullptr) return;
    charge.expense_account = rule->expense_account;
    charge.rule_line = static_cast<std::uint32_t>(rule->line);
}

} // namespace

Problems strange_expense_accounts(const MonthDocuments& documents, const Chart& chart) {
    Problems problems;
    for (const ActivityDocument& charge : documents.documents) {
        if (charge.expense_account.empty()) continue;
        std::string number(charge.expense_account.view());
        if (may_stand_on(number, false, chart)) continue;
        problems.push_back(
            unknown_account(documents.place_of(charge), std::move(number), false, chart));
    }
    for (const CommonCharge& charge : documents.common_charges) {
        if (may_stand_on(charge.expense_account, true, chart)) continue;
        problems.push_back(
            unknown_account(documents.place_of(charge), charge.expense_account, true, chart));
    }
    return problems;
}

Problems strange_posting_rules(const PostingRules& rules, const Chart& chart) {
    Problems problems;
    for (const PostingRule& rule : rules.rules) {
        if (may_stand_on(rule.expense_account, is_common(rule), chart)) continue;
        problems.push_back(unknown_account({rules.file, rule.line, 0}, rule.expense_account,
                                           is_common(rule), chart));
    }
    return problems;
}

void apply_posting_rules(const Roster& roster, const Chart& chart, MonthDocuments& documents) {
    if (documents.posting_rules.rules.empty()) return;
    const ChargeAccounts accounts(documents.posting_rules, roster, chart);
    for (ActivityDocument& document : documents.documents) {
        const auto kind = charge_kind(document.kind);
        if (!kind || !document.expense_account.empty()) continue;
        stand_on(accounts.rule_of(accounts.asked_of(document, *kind)), document);
    }
    for (CommonCharge& charge : documents.common_charges) {
        if (!charge.expense_account.empty()) continue;
        stand_on(accounts.rule_of({ChargeKind::common_charge, charge.label, charge.party,
                                   std::nullopt, charge.branch}),
                 charge);
    }
}

} // namespace cae
