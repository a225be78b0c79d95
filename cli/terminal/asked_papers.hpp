// What commands that write papers of a closed month share.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "cae/law/dated.hpp"
#include "cae/law/payslip_form.hpp"
#include "cae/office/office.hpp"
#include "cae/papers/written_papers.hpp"
#include "command_line/command.hpp"

namespace cae::cli {

struct AskedPapers {
    std::filesystem::path folder;
    std::optional<Month> period{}; // the last one closed when it is left out
    std::optional<MemberId> member{};
    std::vector<PaperFormat> formats{};
    Language language = Language::fr;
};

[[nodiscard]] AskedPapers asked_papers(Values& values);

// FOLDER, --period, --member, --format and --in.
[[nodiscard]] std::vector<Option> paper_options();

// Writes the papers of an office, below its folder out/.
using WritePapers = std::function<Result<WrittenPapers>(
    const Office& office, const PapersAsked& asked, const std::filesystem::path& out_folder)>;

// Opens the folder, writes its papers and tells what was written and what was not: `written` with
// their count, month and folder.
ExitCode write_papers(const AskedPapers& asked, const std::filesystem::path& config,
                      const CommandContext& context, const Words& written,
                      const WritePapers& write);

// The same of papers that are laid out as payslips are.
using WritePaidPapers = Result<WrittenPapers> (*)(const Office& office,
                                                  const Dated<PayslipForm>& forms,
                                                  const PapersAsked& asked,
                                                  const std::filesystem::path& out_folder);
ExitCode write_paid_papers(const AskedPapers& asked, const CommandContext& context,
                           const Words& written, WritePaidPapers write);

} // namespace cae::cli
