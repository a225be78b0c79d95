// The form on which VAT is declared: which of its lines takes what.
#pragma once

#include <string>
#include <vector>

#include "cae/money/rate.hpp"

namespace cae {

struct VatRateLine {
    Rate rate;
    std::string line;
};

// Where what was bought under a reverse charge stands beside the line of its rate.
struct ReverseChargeLines {
    std::string reason{}; // a part of the reason of its documents; of all others when empty
    std::string base;
    std::string tax{}; // that repeats its VAT; none when empty
};

struct VatReturnForm {
    std::string sales;
    std::string not_taxed;
    std::vector<VatRateLine> rates;
    std::vector<ReverseChargeLines> reverse_charges; // the first that fits
    std::string gross;                               // VAT due, all rates
    std::string on_assets;                           // recovered
    std::string on_others;                           // recovered
    std::string credit_before;
    std::string deductible; // recovered and brought forward
    std::string credit;
    std::string due;
};

} // namespace cae
