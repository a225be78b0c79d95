#include "terminal/asked_papers.hpp"

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
    const auto last = asked.period ? asked.period : office->books().last_sealed();
    const auto span = span_of(AskedMonths{last, {}, {}, {}}, office->books(), console);
    if (!span) return ExitCode::refused;
    const auto papers = write(*office, {span->last, asked.member, asked.formats, asked.language},
                              asked.folder / "out");
    if (!papers) return console.refuse(papers.error());
    console.say(written,
                {std::to_string(papers->count), to_string(span->last), papers->folder.string()});
    return papers->left_out.empty() ? ExitCode::done : console.refuse(papers->left_out);
}

} // namespace cae::cli
