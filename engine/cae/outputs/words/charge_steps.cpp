#include "cae/outputs/words/charge_steps.hpp"

#include <utility>

#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/contribution_words.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

namespace words = contribution_words;

// "201.845": all decimals of an exact product, two at least.
std::string exact_decimal(ExactAmount amount) {
    constexpr int decimals = 11; // billionths of a cent
    Int128 value = amount.billionths_of_cent();
    const bool negative = value < 0;
    if (negative) value = -value;
    std::string digits;
    for (; value > 0 || digits.size() <= decimals; value /= 10) {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
    }
    digits.insert(digits.size() - decimals, ".");
    while (digits.back() == '0' && digits.size() - digits.find('.') > 3) digits.pop_back();
    return (negative ? "-" : "") + digits;
}

// The steps of one charge as rows of a label and an amount.
class ChargeSteps {
public:
    ChargeSteps(const ExplainedContribution& explained, Language language)
        : explained_(explained), charge_(explained.charge), rule_(*explained.terms.rule),
          terms_(explained.terms), language_(language) {}

    std::vector<ChargeStep> take(const std::vector<std::string>& accounts) {
        add_base();
        add_shape();
        add_month();
        add_reversals();
        add_year();
        if (charge_.fixed_fee != Money()) add(words::fixed_fee, charge_.fixed_fee);
        add(words::total, charge_.total);
        steps_.back().is_total = true;
        add_shares(accounts);
        return std::move(steps_);
    }

private:
    void row(std::string label, std::string amount) {
        steps_.push_back({std::move(label), std::move(amount)});
    }
    void add(const Words& label, Money amount) {
        row(std::string(label.in(language_)), shown(amount, language_));
    }
    std::string with(const Words& label, const Details& details) const {
        return filled(label.in(language_), {{}, details}, language_);
    }
    std::string shown_here(Money amount) const { return shown(amount, language_); }

    void add_base() {
        const bool invoiced = terms_.event == Recognition::invoiced;
        add(invoiced ? words::invoiced : words::collected, explained_.bases.turnover);
        if (rule_.between_members) {
            add(words::between_members, -explained_.bases.between_members);
        }
        if (rule_.base == ContributionBase::margin) {
            add(words::charges, -explained_.bases.charges);
        }
        add(words::base, charge_.base);
        if (rule_.period == ContributionPeriod::month) return;
        const bool of_year = rule_.period == ContributionPeriod::fiscal_year;
        add(of_year ? words::sum_of_year : words::sum_of_life, charge_.sum_before);
    }

    void add_shape() {
        if (terms_.is_exempt) {
            row(with(words::exempt, {rule_.exempt_months}), shown_here(Money()));
            return;
        }
        for (const ChargedPart& part :
             charged_parts(rule_, charge_.sum_before, charge_.sum_before + charge_.base)) {
            add_part(part);
        }
        add(words::by_rule, charge_.by_shape);
        if (rule_.between_members && explained_.bases.between_members != Money()) {
            row(with(words::between, {shown_here(explained_.bases.between_members),
                                      shown_percent(*rule_.between_members, language_)}),
                shown_here(charge_.between_members));
        }
    }

    void add_part(const ChargedPart& part) {
        const Details details{shown_here(part.base), shown_percent(part.rate, language_),
                              shown_here(part.from), part.to ? shown_here(*part.to) : ""};
        const bool flat = part.from == Money() && !part.to;
        const Words& label = flat ? words::part : part.to ? words::part_between : words::part_above;
        row(with(label, details), shown_number(exact_decimal(part.base * part.rate), language_));
    }

    void add_month() {
        if (terms_.days_present > 0 && is_prorated()) {
            row(with(words::prorated, {terms_.days_present}), "");
        }
        if (terms_.floor_of_month) add(words::floor_of_month, *terms_.floor_of_month);
        if (terms_.cap_of_month) add(words::cap_of_month, *terms_.cap_of_month);
        if (terms_.floor_of_month || terms_.cap_of_month) add(words::of_month, charge_.of_month);
    }

    [[nodiscard]] bool is_prorated() const {
        const bool has_amounts = terms_.floor_of_month || terms_.cap_of_month ||
                                 rule_.fixed_fee != Money();
        return has_amounts && terms_.days_present < terms_.days_of_month;
    }

    void add_reversals() {
        for (const ReversedSale& sale : explained_.reversed) {
            row(with(words::reversed,
                     {sale.credit_note, sale.sale, to_string(sale.month), shown_here(sale.net),
                      shown_here(sale.original.taken), shown_here(sale.original.base)}),
                shown_here(-sale.charge));
        }
    }

    void add_year() {
        if (!terms_.floor_of_year && !terms_.cap_of_year) return;
        add(words::charged_before, charge_.before.charged_of_year);
        if (terms_.floor_of_year) add(words::floor_of_year, *terms_.floor_of_year);
        if (terms_.cap_of_year) add(words::cap_of_year, *terms_.cap_of_year);
        add(words::held_by_year, charge_.held_by_year);
    }

    void add_shares(const std::vector<std::string>& accounts) {
        if (accounts.size() < 2) return;
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            row("  " + accounts[i], shown_here(explained_.shares[i]));
        }
    }

    const ExplainedContribution& explained_;
    const ContributionCharge& charge_;
    const ContributionRule& rule_;
    const ContributionTerms& terms_;
    Language language_;
    std::vector<ChargeStep> steps_;
};

// A rule written without a date holds from 1900 on: no day to tell.
std::string origin_of(const ContributionTerms& terms, Language language) {
    const bool dated = terms.since.year() > 1900;
    const Words& always = terms.is_own ? words::contract_always : words::rule_always;
    const Words& since = terms.is_own ? words::rule_of_contract : words::rule_of_cooperative;
    std::string text = filled((dated ? since : always).in(language), {{}, {terms.since}}, language);
    if (!terms.is_variant) return text;
    const std::string stage(words_of(terms.stage).in(language));
    return text + ", " + filled(words::variant.in(language), {{}, {stage}}, language);
}

} // namespace

ChargeInWords charge_in_words(const ExplainedContribution& charge,
                              const std::vector<std::string>& accounts, Language language) {
    return {charge.label.empty() ? std::string(words::title.in(language)) : charge.label,
            origin_of(charge.terms, language), ChargeSteps(charge, language).take(accounts)};
}

} // namespace cae
