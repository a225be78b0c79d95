// From the net before tax to what is transferred: what creditors and the cooperative take of it,
// and what the member owes after it.
#include <algorithm>
#include <iterator>
#include <utility>

#include "cae/explanation/internal/steps_again.hpp"

namespace cae {
namespace {

Money claim_in_books(const MemberMonth& member) {
    const auto found = member.month.before.claims.find(member.record.id);
    return found == member.month.before.claims.end() ? Money() : found->second;
}

// A claim that was there before the month.
void add_claim_before(const MemberMonth& member, Money sealed, Figures& figures) {
    const Money now = claim_in_books(member);
    if (now != sealed) figures.disagree("claim_before", sealed, now);
    figures.add("claim_before", sealed == Money() ? FigureKind::detail : FigureKind::pay, sealed,
                now == sealed ? Formula::claim_of_month_before : Formula::as_sealed);
}

class SettlementFigures {
public:
    SettlementFigures(const MemberMonth& member, const PayRecord& pay,
                      const NetSettlement& settlement, Figures& figures)
        : member_(member), record_(pay), variable_(pay.variable), settlement_(settlement),
          figures_(figures) {}

    void add_all() {
        add_reimbursements();
        add_of_sheet("advance", record_.advance,
                     [](const PaySheetRow& row) { return row.advance; });
        add_garnishment();
        add_of_sheet("deduction", record_.deduction,
                     [](const PaySheetRow& row) { return row.deduction; });
        add_claim();
        add_net_paid();
        add_claim_after();
    }

private:
    Explanation& add(const char* name, FigureKind kind, Money value, Formula formula) {
        return figures_.add(name, kind, value, formula);
    }

    void add_of_sheet(const char* name, Money sealed, AmountOfSheet amount) {
        add_from_files(FigureKind::pay, name, sealed,
                       {Formula::pay_sheet, pay_sheet_of(member_, amount)}, figures_);
    }

    void add_reimbursements() {
        std::vector<DocumentUsed> used;
        for (const AccountRecord* account : member_.accounts) {
            auto documents = documents_of(member_, Counted::reimbursements, account->activity);
            std::move(documents.begin(), documents.end(), std::back_inserter(used));
        }
        auto row = pay_sheet_of(member_, [](const PaySheetRow& r) { return r.reimbursement; });
        std::move(row.begin(), row.end(), std::back_inserter(used));
        add_from_files(FigureKind::pay, "reimbursements", record_.reimbursements,
                       {Formula::reimbursements, std::move(used)}, figures_);
    }

    void add_garnishment() {
        add_variable(
            member_, "garnishment", variable_.garnishment,
            [](const PaySheetRow& row) { return row.variable.garnishment; }, figures_);
        add_dependants();
        if (is_taken_from(record_)) add_seizable();
        const bool is_asked = variable_.garnishment != Money();
        Explanation& seized = add("seized", is_asked ? FigureKind::pay : FigureKind::detail,
                                  variable_.seized,
                                  is_asked ? Formula::seized : Formula::nothing_given);
        if (!is_asked) return;
        seized.terms = {given("garnishment", variable_.garnishment),
                        given("seizable_part", settlement_.seizable.amount),
                        given("net_in_money", settlement_.in_money)};
    }

    void add_dependants() {
        const Date day = member_.closed().month.last_day();
        const auto* version = member_.contract != nullptr
                                  ? member_.contract->dependants.version_on(day)
                                  : nullptr;
        const int now = version != nullptr ? *version->value : 0;
        Explanation& figure = figures_.add(
            "dependants", FigureKind::detail,
            Multiple{Rate::from_billionths(Rate::one * variable_.dependants)},
            now == variable_.dependants ? Formula::dependants_of_contract : Formula::as_sealed);
        if (version == nullptr || figure.formula == Formula::as_sealed) return;
        figure.parameters = {
            by_contract("dependants", {Rate::one * now}, Unit::ratio, version->from)};
    }

    void add_seizable() {
        Explanation& base = add("seizable_from", FigureKind::detail, settlement_.net, Formula::sum);
        base.terms = {plus("net_before_tax", record_.net_before_tax),
                      minus("withholding", record_.withholding.amount)};
        add_recalled(base);
        add_if_any("allowances_net", variable_.allowances.net, Sign::plus, base);
        const SeizablePart& seizable = settlement_.seizable;
        Explanation& part = figures_.add("seizable_part", FigureKind::detail, seizable.amount,
                                         Formula::seizable_part, RoundingUsed::once);
        for (const ReachedSlice& slice : seizable.slices) {
            part.terms.push_back(
                {"seizable_slice", slice.of_year, Sign::named, std::nullopt, slice.sixtieths});
        }
        part.terms.push_back(given("seizable_from", settlement_.net));
        part.terms.push_back(given("seizable_by_scale", seizable.by_scale));
        part.terms.push_back(given("left_at_least", seizable.left_at_least));
        if (variable_.dependants > 0) {
            part.terms.push_back(given(
                "dependants", Multiple{Rate::from_billionths(Rate::one * variable_.dependants)}));
        }
        LawCitation(member_.month.rulebook, member_.closed().payment_day)
            .seizable(seizable.slices.size(), variable_.dependants, part.parameters);
    }

    void add_claim() {
        add_claim_before(member_, variable_.claim_before, figures_);
        const bool is_owed = variable_.claim_before != Money();
        Explanation& recovered = add(
            "claim_recovered", is_owed ? FigureKind::pay : FigureKind::detail,
            variable_.claim_recovered, is_owed ? Formula::claim_recovered : Formula::nothing_given);
        if (!is_owed) return;
        recovered.terms = {given("claim_before", variable_.claim_before),
                           given("seizable_left", settlement_.seizable_left),
                           given("net_in_money_left", settlement_.in_money_left)};
    }

    static void add_if_any(const char* name, Money amount, Sign sign, Explanation& figure) {
        if (amount != Money()) figure.terms.push_back({name, amount, sign});
    }

    void add_recalled(Explanation& figure) const {
        add_if_any("recalled_net_before_tax", record_.recalls.net_before_tax, Sign::plus, figure);
    }

    void add_net_paid() {
        Explanation& paid = add("net_paid", FigureKind::pay, record_.net_paid, Formula::sum);
        paid.terms = {plus("net_before_tax", record_.net_before_tax),
                      minus("withholding", record_.withholding.amount)};
        add_recalled(paid);
        add_if_any("allowances_net", variable_.allowances.net, Sign::plus, paid);
        add_if_any("benefit_in_kind", variable_.benefit_in_kind, Sign::minus, paid);
        paid.terms.push_back(plus("reimbursements", record_.reimbursements));
        paid.terms.push_back(minus("advance", record_.advance));
        add_if_any("seized", variable_.seized, Sign::minus, paid);
        paid.terms.push_back(minus("deduction", record_.deduction));
        add_if_any("claim_recovered", variable_.claim_recovered, Sign::minus, paid);
    }

    // A net below zero is owed by the member from then on.
    void add_claim_after() {
        const Money claim = member_.record.claim;
        Explanation& after = add("claim", claim == Money() ? FigureKind::detail : FigureKind::pay,
                                 claim, Formula::sum);
        after.terms = {plus("claim_before", variable_.claim_before),
                       minus("claim_recovered", variable_.claim_recovered)};
        if (record_.net_paid < Money()) after.terms.push_back(minus("net_paid", record_.net_paid));
    }

    const MemberMonth& member_;
    const PayRecord& record_;
    const VariableElements& variable_;
    const NetSettlement& settlement_;
    Figures& figures_;
};

} // namespace

void add_settlement_figures(const MemberMonth& member, const PayRecord& pay,
                            const NetSettlement& settlement, Figures& figures) {
    SettlementFigures(member, pay, settlement, figures).add_all();
}

void add_idle_claim(const MemberMonth& member, Figures& figures) {
    const Money claim = member.record.claim;
    add_claim_before(member, claim, figures);
    figures
        .add("claim", claim == Money() ? FigureKind::detail : FigureKind::pay, claim, Formula::sum)
        .terms = {plus("claim_before", claim)};
}

} // namespace cae
