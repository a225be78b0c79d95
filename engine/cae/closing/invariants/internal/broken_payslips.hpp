// The identities of payslips, of recalls and of what follows from them.
#pragma once

#include <vector>

#include "cae/closing/invariants/identity.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// Notes those that each payslip and each recall breaks by itself.
void check_payslips(const MonthRecord& record, std::vector<BrokenIdentity>& broken);

} // namespace cae
