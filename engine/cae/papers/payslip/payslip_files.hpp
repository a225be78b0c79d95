// The payslips of a sealed month as files.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/law/dated.hpp"
#include "cae/law/payslip_form.hpp"
#include "cae/office/office.hpp"
#include "cae/papers/written_papers.hpp"

namespace cae {

// Writes out/payslips/2026-03/ anew: payslip-2026-03-ID.pdf (and .html) of each member who was
// paid, by id, and payslips-2026-03.pdf with all of them in the order of the roster; of one member,
// theirs alone. The same month gives the same bytes. Memory does not grow with the members beyond
// the month's record. Left out are those with Rule::payslip_must_have_its_mentions,
// paper_must_be_printable, reference_must_exist for who is not in members.yaml any more, and as
// RatedPay::rate says. Fails as paid_month does, with Rule::reference_must_exist for a member
// without a payslip, Rule::parameter_must_be_in_force where no layout holds, and as FreshFolder
// does.
[[nodiscard]] Result<WrittenPapers> write_payslips(const Office& office,
                                                   const Dated<PayslipForm>& forms,
                                                   const PapersAsked& asked,
                                                   const std::filesystem::path& out_folder);

} // namespace cae
