// The payslips of a sealed month as files.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/law/dated.hpp"
#include "cae/law/payslip_form.hpp"
#include "cae/office/office.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

enum class PaperFormat { pdf, html };

struct PayslipsAsked {
    Month month;
    std::optional<MemberId> member{}; // everybody who was paid, unless it is given
    std::vector<PaperFormat> formats{PaperFormat::pdf};
    Language language = Language::fr;
};

struct WrittenPayslips {
    std::filesystem::path folder;
    std::size_t count = 0;
    // Those that were not made: Rule::payslip_must_have_its_mentions, paper_must_be_printable,
    // reference_must_exist for who is not in members.yaml any more, and as RatedPay::rate says.
    Problems left_out{};
};

// Writes out/payslips/2026-03/ anew: payslip-2026-03-ID.pdf (and .html) of each member, by id, and
// payslips-2026-03.pdf with all of them in the order of the roster; of one member, theirs alone.
// The same month gives the same bytes. Memory does not grow with the members beyond the month's
// record. Fails as paid_month does, with Rule::reference_must_exist for a member without a payslip,
// Rule::parameter_must_be_in_force where no layout holds, and as FreshFolder does.
[[nodiscard]] Result<WrittenPayslips> write_payslips(const Office& office,
                                                     const Dated<PayslipForm>& forms,
                                                     const PayslipsAsked& asked,
                                                     const std::filesystem::path& out_folder);

} // namespace cae
