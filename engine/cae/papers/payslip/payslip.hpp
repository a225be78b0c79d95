// The payslip of a member's month (bulletin de paie) as a paper: C. trav. R3243-1 and R3243-2.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/explanation/rated_pay.hpp"
#include "cae/law/payslip_form.hpp"
#include "cae/papers/paper.hpp"

namespace cae {

// What was paid to a member in the civil year of a payment, this one included.
struct PaidInYear {
    Money gross;
    Money net_taxable;
    Money withholding;
    Money net_paid;

    PaidInYear& operator+=(const PaidInYear& other);
};

// What the month of a member counts in it, recalls included.
[[nodiscard]] PaidInYear paid_in(const PayRecord& pay);

// What a payslip is made from. All must outlive the call.
struct PayslipBasis {
    const MonthRecord& record;
    const MemberRecord& member; // with pay
    const Member& contract;     // of the same, in the folder
    const Cooperative& cooperative;
    const PaidAgain& paid;
    const PayslipForm& form;
    PaidInYear year;
    std::string seal;
    Language language = Language::fr;
};

// The keys of members.yaml that a payslip needs and a member does not have: job, nir, address.
[[nodiscard]] std::vector<std::string> missing_mentions(const Member& member);

// The payslip. Every amount is one of the record, or a sum of some; none is rounded. An
// entrepreneur has no hours on it: what the pay is based on stands in their place (R3243-1, 5° b).
// What is zero is left out, but for what every payslip states.
[[nodiscard]] Paper payslip_paper(const PayslipBasis& basis);

} // namespace cae
