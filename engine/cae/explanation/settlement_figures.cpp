// From the net before tax to what is transferred: what creditors and the cooperative take of it,
// and what the member owes after it.
#include <algorithm>
#include <iterator>
#include <utility>

#include "cae/explanation/internal/member_month.hpp"
#include "cae/law/seizable_pay.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr int months_a_year = 12;
constexpr int whole_in_sixtieths = 60;

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

// The slices of the scale that a year's pay reaches, each with its share.
std::vector<Term> slices_of(const SeizableScale& scale, Money year, int dependants) {
    std::vector<Term> slices;
    Money reached;
    const Money raise = Money::from_cents(scale.per_dependant.cents() * dependants);
    for (const SeizableSlice& slice : scale.slices) {
        const Money end = slice.up_to ? std::min(year, *slice.up_to + raise) : year;
        if (end <= reached) break;
        slices.push_back(
            {"seizable_slice", end - reached, Sign::named, std::nullopt, slice.sixtieths});
        reached = end;
    }
    return slices;
}

// What the shares of a year come to in a month.
Money of_month(const std::vector<Term>& slices) {
    Int128 sum = 0;
    for (const Term& slice : slices) {
        sum += static_cast<Int128>(std::get<Money>(slice.value).cents()) * *slice.sixtieths;
    }
    return Money::from_cents(static_cast<std::int64_t>(
        divide_half_away_from_zero(sum, Int128{whole_in_sixtieths} * months_a_year)));
}

class SettlementFigures {
public:
    SettlementFigures(const MemberMonth& member, const PayAgain& pay, Figures& figures)
        : member_(member), record_(pay.record), variable_(pay.record.variable),
          net_(record_.net_before_tax + record_.recalls.net_before_tax -
               record_.withholding.amount + variable_.allowances.net),
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
                        given("seizable_part", seizable()), given("net_in_money", in_money())};
    }

    // Pay that is there in money before anybody takes of it.
    Money in_money() const { return net_ - variable_.benefit_in_kind - record_.advance; }

    SeizableLaw law() const {
        return seizable_law_on(member_.month.rulebook, member_.closed().payment_day).value();
    }

    Money seizable() const { return seizable_part(law(), net_, variable_.dependants); }

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
        Explanation& base = add("seizable_from", FigureKind::detail, net_, Formula::sum);
        base.terms = {plus("net_before_tax", record_.net_before_tax),
                      minus("withholding", record_.withholding.amount)};
        add_recalled(base);
        add_if_any("allowances_net", variable_.allowances.net, Sign::plus, base);
        const SeizableLaw scale = law();
        Explanation& part = figures_.add("seizable_part", FigureKind::detail, seizable(),
                                         Formula::seizable_part, RoundingUsed::once);
        const Money year = Money::from_cents(std::max(net_, Money()).cents() * months_a_year);
        part.terms = slices_of(scale.scale, year, variable_.dependants);
        const std::size_t slices = part.terms.size();
        const Money by_scale = of_month(part.terms);
        part.terms.push_back(given("seizable_from", net_));
        part.terms.push_back(given("seizable_by_scale", by_scale));
        part.terms.push_back(given("left_at_least", scale.left_at_least));
        if (variable_.dependants > 0) {
            part.terms.push_back(given(
                "dependants", Multiple{Rate::from_billionths(Rate::one * variable_.dependants)}));
        }
        LawCitation(member_.month.rulebook, member_.closed().payment_day)
            .seizable(slices, variable_.dependants, part.parameters);
    }

    void add_claim() {
        add_claim_before(member_, variable_.claim_before, figures_);
        const bool is_owed = variable_.claim_before != Money();
        Explanation& recovered = add(
            "claim_recovered", is_owed ? FigureKind::pay : FigureKind::detail,
            variable_.claim_recovered, is_owed ? Formula::claim_recovered : Formula::nothing_given);
        if (!is_owed) return;
        recovered.terms = {
            given("claim_before", variable_.claim_before),
            given("seizable_left", seizable() - variable_.seized),
            given("net_in_money_left", in_money() - variable_.seized - record_.deduction)};
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
    Money net_; // what the seizable part is a part of
    Figures& figures_;
};

} // namespace

void add_settlement_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures) {
    SettlementFigures(member, pay, figures).add_all();
}

void add_idle_claim(const MemberMonth& member, Figures& figures) {
    const Money claim = member.record.claim;
    add_claim_before(member, claim, figures);
    figures
        .add("claim", claim == Money() ? FigureKind::detail : FigureKind::pay, claim, Formula::sum)
        .terms = {plus("claim_before", claim)};
}

} // namespace cae
