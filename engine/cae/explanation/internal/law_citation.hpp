// Numbers of the law with the day since when they hold and the text that says so.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cae/explanation/explanation.hpp"
#include "cae/payroll/pay_profile.hpp"

namespace cae {

// Cites what is in force on one day. Parameters that are not in force are left out: a month is only
// explained once the law has given all its values.
class LawCitation {
public:
    LawCitation(const Rulebook& rulebook, Date day) : rulebook_(&rulebook), day_(day) {}

    // A file that holds one number.
    void number(const std::string& id, std::vector<ParameterUsed>& cited) const;
    // The amount for a headcount of a file that has one a headcount.
    void amount_for(const std::string& id, int headcount, std::vector<ParameterUsed>& cited) const;
    // The rates of a contribution that concern a profile, of one side; without any the file alone.
    void line(const std::string& contribution, Side side, const PayProfile& profile,
              std::vector<ParameterUsed>& cited) const;
    // The scale of what may be seized: the bounds of its first `slices` slices, what a dependant
    // adds when there is one, and what must be left.
    void seizable(std::size_t slices, int dependants, std::vector<ParameterUsed>& cited) const;
    // The numbers of the relief's formula for a headcount.
    void relief(int headcount, std::vector<ParameterUsed>& cited) const;
    // The row of the withholding grid of `payment_day` for a taxable net: its bounds and its rate.
    void grid_row(Date payment_day, Money net_taxable, std::vector<ParameterUsed>& cited) const;

private:
    const Rulebook* rulebook_;
    Date day_;
};

} // namespace cae
