// The papers of those whose employment ends in a sealed month, as files.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/law/dated.hpp"
#include "cae/law/payslip_form.hpp"
#include "cae/office/office.hpp"
#include "cae/papers/written_papers.hpp"

namespace cae {

// Writes out/certificates/2026-04/ and out/receipts/2026-04/ anew, a file a leaver in each, and
// one with all of them; as write_payslips does, also in what is left out and what it fails with.
// The count is that of the certificates.
[[nodiscard]] Result<WrittenPapers> write_leavers(const Office& office,
                                                  const Dated<PayslipForm>& forms,
                                                  const PapersAsked& asked,
                                                  const std::filesystem::path& out_folder);

} // namespace cae
