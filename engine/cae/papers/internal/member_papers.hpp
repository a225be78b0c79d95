// Writes the papers of members, whatever they are.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/papers/paper.hpp"
#include "cae/papers/pdf_file.hpp"
#include "cae/papers/written_papers.hpp"

namespace cae {

struct PaperFiles {
    std::filesystem::path out;    // out/
    std::filesystem::path folder; // below it: payslips/2026-03
    std::string one;              // "payslip-2026-03": the name of a file, before the member's id
    std::string all;              // "payslips-2026-03"
    PdfHead head;
};

// The paper of a member, the same whenever it is asked for; nothing after appending why.
using MakePaper = std::function<std::optional<Paper>(const MemberRecord& member, Problems& why)>;

// Writes the folder anew: the papers of `members`, by id, and in PDF one file with all of them in
// their order; of the one member that is asked for, theirs alone. Memory does not grow with them.
// What no font has all letters of is left out: Rule::paper_must_be_printable. Fails with
// Rule::reference_must_exist for a member who is none of them, and as FreshFolder does.
[[nodiscard]] Result<WrittenPapers>
write_member_papers(const PaperFiles& files, const std::vector<const MemberRecord*>& members,
                    const PapersAsked& asked, const MakePaper& make);

} // namespace cae
