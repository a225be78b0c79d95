// The statements of account of a sealed month as files.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/ledger/statement_layout.hpp"
#include "cae/office/office.hpp"
#include "cae/papers/written_papers.hpp"

namespace cae {

// Writes out/statements/2026-03/ anew: statement-2026-03-ID.pdf (and .html) of each member who has
// an activity account, by id, and statements-2026-03.pdf with all of them in the order of the
// roster; of one member, theirs alone. The same month gives the same bytes, but for the steps of a
// contribution, which the files of the month give: where they no longer say what was charged, the
// steps are left out. Left out are members with Rule::paper_must_be_printable. Fails as
// SealedBooks::sealed, trial_balance, statements_of and Office::alerts do, with
// Rule::reference_must_exist for a member without an account, and as FreshFolder does.
[[nodiscard]] Result<WrittenPapers> write_accounts(const Office& office,
                                                   const StatementLayout& layout,
                                                   const PapersAsked& asked,
                                                   const std::filesystem::path& out_folder);

} // namespace cae
