// One line of a payslip: a contribution seen from one side.
#pragma once

#include <string>

#include "cae/law/contribution_line.hpp"

namespace cae {

struct PayLine {
    std::string contribution; // "maladie"
    std::string label;        // French, as on a payslip
    std::string collector;    // "urssaf"
    Side side = Side::employer;

    // The column of tables: "employer_maladie".
    [[nodiscard]] std::string name() const;

    friend bool operator==(const PayLine&, const PayLine&) = default;
};

} // namespace cae
