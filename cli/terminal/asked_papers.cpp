#include "terminal/asked_papers.hpp"

#include "cae/inputs/law/payslip_form_file.hpp"
#include "terminal/asked_report.hpp"
#include "terminal/opened_office.hpp"

namespace cae::cli {

AskedPapers asked_papers(Values& values) {
    AskedPapers asked{values.text("FOLDER"), values.month("--period")};
    const auto member = values.given("--member");
    if (member) asked.member = MemberId(*member);
    asked.formats = values.words<PaperFormat>("--format");
    if (asked.formats.empty()) asked.formats = {PaperFormat::pdf};
    asked.language = values.word<Language>("--in").value_or(Language::fr);
    return asked;
}

std::vector<Option> paper_options() {
    return {folder_option(),
            closed_period_option(),
            {"--member",
             Takes::value,
             {"ID", "ID"},
             {"that of one member alone", "celui d'un seul membre"}},
            {"--format",
             Takes::value,
             {"FORMATS", "FORMATS"},
             {"pdf, html, with a comma between them (else pdf)",
              "pdf, html, séparés par une virgule (sinon pdf)"}},
            {"--in",
             Takes::value,
             {"fr|en", "fr|en"},
             {"the language that they are written in (else fr)",
              "la langue dans laquelle ils sont écrits (sinon fr)"}}};
}

ExitCode write_papers(const AskedPapers& asked, const std::filesystem::path& config,
                      const CommandContext& context, const Words& written,
                      const WritePapers& write) {
    const Console& console = context.console;
    const auto office = open_office(asked.folder, config, console);
    if (!office) return console.refuse(office.error());
    const auto month = closed_month(asked.period, office->books(), console);
    if (!month) return ExitCode::refused;
    const auto papers = write(*office, {*month, asked.member, asked.formats, asked.language},
                              asked.folder / "out");
    if (!papers) return console.refuse(papers.error());
    console.say(written,
                {std::to_string(papers->count), to_string(*month), papers->folder.string()});
    return papers->left_out.empty() ? ExitCode::done : console.refuse(papers->left_out);
}

ExitCode write_paid_papers(const AskedPapers& asked, const CommandContext& context,
                           const Words& written, WritePaidPapers write) {
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto forms = load_payslip_form(*config);
    if (!forms) return context.console.refuse(forms.error());
    return write_papers(asked, *config, context, written,
                        [&](const Office& office, const PapersAsked& papers,
                            const std::filesystem::path& out_folder) {
                            return write(office, *forms, papers, out_folder);
                        });
}

} // namespace cae::cli
