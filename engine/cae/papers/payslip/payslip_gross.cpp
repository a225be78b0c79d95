// All pay of a month, line by line.
#include <algorithm>

#include "cae/papers/internal/paper_words.hpp"
#include "cae/papers/internal/payslip_parts.hpp"
#include "cae/papers/internal/payslip_words.hpp"
#include "cae/payroll/working_hours.hpp"

namespace cae {
namespace {

namespace words = payslip_words;

class GrossTable {
public:
    explicit GrossTable(const PayslipBasis& basis)
        : basis_(basis), pay_(*basis.member.pay), variable_(pay_.variable),
          language_(basis.language) {}

    PaperTable take() {
        table_.title = basis_.form.gross;
        table_.columns = {{"", 60},
                          {said(words::quantity, language_), 20, true},
                          {said(words::amount, language_), 20, true}};
        add_fixed_part();
        add_beside();
        add_rest();
        add_told();
        add_overtime();
        table_.rows.push_back(
            {PaperRowKind::sum, {basis_.form.gross, "", shown(pay_.all_pay(), language_)}});
        return std::move(table_);
    }

private:
    [[nodiscard]] bool has_hours() const { return pay_.terms.weekly_hours.has_value(); }

    // A line that counts.
    void add(const Words& label, Money amount, std::string quantity = {}) {
        if (amount == Money()) return;
        counted_ += amount;
        line(said(label, language_), std::move(quantity), shown(amount, language_));
    }
    void line(std::string label, std::string quantity, std::string amount) {
        table_.rows.push_back(
            {PaperRowKind::line, {std::move(label), std::move(quantity), std::move(amount)}});
    }

    [[nodiscard]] std::string quantity_of_fixed_part() const {
        const int days = basis_.member.days_employed;
        if (days != basis_.record.month.days()) {
            return fill(words::days_of_month, language_, {days, basis_.record.month.days()});
        }
        return has_hours() ? in_hours(told().plain) : std::string();
    }

    // Where leave is paid out of a provision, the fixed part gives way to it.
    void add_fixed_part() {
        const Money room = pay_.gross - pay_.terms.beyond_hours;
        add(has_hours() ? words::base_pay : words::fixed_part, std::min(pay_.fixed_part, room),
            quantity_of_fixed_part());
    }

    void add_beside() {
        add(words::bonus, variable_.bonus);
        add(words::benefit_in_kind, variable_.benefit_in_kind);
        add(words::leave_indemnity,
            pay_.terms.beyond_hours - variable_.bonus - variable_.benefit_in_kind);
        add(words::year_balance, regularised_gross(pay_));
    }

    void add_rest() {
        const bool is_entrepreneur = cae::is_entrepreneur(basis_.member.stage);
        add(is_entrepreneur ? words::variable_part : words::pay_asked, pay_.gross - counted_);
    }

    // What the lines above contain, and what they do not pay.
    void add_told() {
        const auto tell = [&](const Words& label, Money amount) {
            if (amount != Money()) line(said(label, language_), shown(amount, language_), "");
        };
        if (!has_hours() && basis_.member.leave) {
            tell(words::of_which_leave, basis_.member.leave->paid);
        }
        tell(words::of_which_sick_pay, variable_.sick_pay);
        tell(words::of_which_structural, basis_.paid.slip.structural_overtime);
        tell_days(words::sickness, variable_.sick_days);
        tell_days(words::unpaid_absence, variable_.absence_days);
    }

    void tell_days(const Words& label, int days) {
        if (days != 0) line(said(label, language_), fill(words::days, language_, {days}), "");
    }

    void add_overtime() {
        if (!has_hours()) return;
        const HoursTold hours = told();
        const Words& label = hours.are_complementary ? words::complementary_at : words::overtime_at;
        for (const IncreasedHours& increased : {hours.first, hours.further}) {
            if (increased.hours == Hours{}) continue;
            line(fill(label, language_, {shown_percent(increased.increase, language_)}),
                 in_hours(increased.hours), "");
        }
        add(hours.are_complementary ? words::complementary_pay : words::overtime_pay,
            pay_.overtime_pay);
    }

    [[nodiscard]] HoursTold told() const {
        return hours_told(basis_.paid.rules->law, *pay_.terms.weekly_hours, pay_.terms.overtime);
    }
    [[nodiscard]] std::string in_hours(Hours hours) const {
        return fill(words::hours, language_, {shown_hours(hours, language_)});
    }

    const PayslipBasis& basis_;
    const PayRecord& pay_;
    const VariableElements& variable_;
    Language language_;
    PaperTable table_;
    Money counted_;
};

} // namespace

PaperTable payslip_gross(const PayslipBasis& basis) { return GrossTable(basis).take(); }

} // namespace cae
