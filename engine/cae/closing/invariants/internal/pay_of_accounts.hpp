// What the payslips of a month say that the accounts bear and that the journal of pay posts.
#pragma once

#include <vector>

#include "cae/closing/invariants/internal/posted_month.hpp"

namespace cae {

// Notes where the accounts of a member, or the section of a branch for members without any, do not
// bear what is paid, and where the journal says something else than payslips.
void check_pay_of_accounts(const MonthRecord& record, const PostedMonth& posted,
                           const Purposes& purposes, std::vector<BrokenIdentity>& broken);

} // namespace cae
