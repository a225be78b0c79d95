// Contributions as the law lays them out, whatever lines the law has.
#include <algorithm>
#include <optional>

#include "cae/papers/internal/paper_words.hpp"
#include "cae/papers/internal/payslip_parts.hpp"
#include "cae/papers/internal/payslip_words.hpp"

namespace cae {
namespace {

namespace words = payslip_words;

// Contributions that stand on one line.
struct Shown {
    Money employee;
    Money employer;
    std::optional<Money> base;
    std::optional<Rate> rate; // the employee's
    bool has_other_bases = false;
    bool has_price = false; // some of it is rated on nothing

    void add(const RatedLine& line, Side side) {
        if (line.amount == Money()) return;
        (side == Side::employee ? employee : employer) += line.amount;
        if (!line.base) {
            has_price = true;
            return;
        }
        if (base && *base != *line.base) has_other_bases = true;
        base = line.base;
        if (side == Side::employee) rate = rate.value_or(Rate()) + *line.rate;
    }
    [[nodiscard]] bool has_base() const { return base && !has_other_bases && !has_price; }
    [[nodiscard]] bool is_nothing() const { return employee == Money() && employer == Money(); }
};

class ContributionTable {
public:
    explicit ContributionTable(const PayslipBasis& basis)
        : basis_(basis), pay_(*basis.member.pay), language_(basis.language) {}

    PaperTable take() {
        table_.title = said(words::contributions, language_);
        table_.columns = {{"", 46},
                          {said(words::base, language_), 14, true},
                          {said(words::rate, language_), 12, true},
                          {said(words::employee_share, language_), 14, true},
                          {said(words::employer_share, language_), 14, true}};
        for (const auto& section : basis_.form.compulsory) add(section, compulsory_);
        add_reliefs();
        add_sum(basis_.form.total, compulsory_);
        for (const auto& section : basis_.form.optional) add(section, optional_);
        if (!basis_.form.optional.empty()) add_sum(basis_.form.optional_total, optional_);
        return std::move(table_);
    }

private:
    struct Sides {
        Money employee;
        Money employer;
    };

    void add(const PayslipFormSection& section, Sides& sum) {
        if (section.takes_others) return add_section(section.title, others(), sum);
        const auto& lines = section.lines;
        if (lines.size() == 1 && lines.front().label == section.title) {
            return add_section(section.title, of(lines.front()), sum);
        }
        const std::size_t begin = table_.rows.size();
        for (const PayslipFormLine& line : lines) {
            add_line(PaperRowKind::line, line.label, of(line), sum);
        }
        add_title(section.title, begin);
    }

    // A section of one line.
    void add_section(const std::string& title, const Shown& line, Sides& sum) {
        add_line(PaperRowKind::group, title, line, sum);
    }

    // Above the lines that were added since, where there are any.
    void add_title(const std::string& title, std::size_t begin) {
        if (table_.rows.size() == begin) return;
        table_.rows.insert(table_.rows.begin() + static_cast<std::ptrdiff_t>(begin),
                           {PaperRowKind::group, {title}});
    }

    void add_line(PaperRowKind kind, const std::string& label, const Shown& line, Sides& sum) {
        if (line.is_nothing()) return;
        const bool has_base = line.has_base();
        table_.rows.push_back(
            {kind,
             {label, has_base ? shown(*line.base, language_) : "",
              has_base && line.rate ? shown_percent(*line.rate, language_) : "",
              shown_if_any(line.employee, language_), shown_if_any(line.employer, language_)}});
        sum.employee += line.employee;
        sum.employer += line.employer;
    }

    template <class Takes>
    [[nodiscard]] Shown sum_where(const Takes& takes) const {
        Shown sum;
        const auto& lines = basis_.record.pay_lines;
        for (std::size_t i = 0; i < basis_.paid.lines.size(); ++i) {
            if (takes(lines[i].contribution)) sum.add(basis_.paid.lines[i], lines[i].side);
        }
        return sum;
    }

    static bool names(const PayslipFormLine& line, const std::string& contribution) {
        const auto& named = line.contributions;
        return std::find(named.begin(), named.end(), contribution) != named.end();
    }

    static bool names(const std::vector<PayslipFormSection>& sections,
                      const std::string& contribution) {
        return std::any_of(sections.begin(), sections.end(), [&](const auto& section) {
            return std::any_of(section.lines.begin(), section.lines.end(),
                               [&](const auto& line) { return names(line, contribution); });
        });
    }

    [[nodiscard]] Shown of(const PayslipFormLine& line) const {
        return sum_where([&](const std::string& id) { return names(line, id); });
    }

    [[nodiscard]] Shown others() const {
        return sum_where([&](const std::string& id) {
            return !names(basis_.form.compulsory, id) && !names(basis_.form.optional, id);
        });
    }

    void add_reliefs() {
        const std::size_t begin = table_.rows.size();
        const std::string coefficient = shown_number(to_string(pay_.relief_coefficient), language_);
        Shown general;
        general.employer = -pay_.general_relief;
        add_line(PaperRowKind::line, fill(words::general_relief, language_, {coefficient}), general,
                 compulsory_);
        Shown overtime;
        overtime.employer = -pay_.employer_overtime_deduction;
        overtime.employee = -pay_.employee_overtime_relief;
        add_line(PaperRowKind::line, said(words::overtime_reliefs, language_), overtime,
                 compulsory_);
        add_title(basis_.form.reliefs, begin);
    }

    void add_sum(const std::string& label, const Sides& sum) {
        table_.rows.push_back(
            {PaperRowKind::sum,
             {label, "", "", shown(sum.employee, language_), shown(sum.employer, language_)}});
    }

    const PayslipBasis& basis_;
    const PayRecord& pay_;
    Language language_;
    PaperTable table_;
    Sides compulsory_;
    Sides optional_;
};

} // namespace

PaperTable payslip_contributions(const PayslipBasis& basis) {
    return ContributionTable(basis).take();
}

} // namespace cae
