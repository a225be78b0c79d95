#include "cae/papers/internal/member_papers.hpp"

#include <algorithm>
#include <utility>

#include "cae/base/thing.hpp"
#include "cae/outputs/files/locked_folder.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/papers/html_file.hpp"

namespace cae {
namespace {

class PaperWriter {
public:
    PaperWriter(const PaperFiles& files, const PapersAsked& asked, const MakePaper& make)
        : files_(files), asked_(asked), make_(make), written_{files.out / files.folder} {}

    Result<WrittenPapers> write_one(const MemberRecord& member) {
        const auto paper = printable_paper(member);
        if (!paper) return std::move(written_);
        const auto folder = make_private_folders(files_.out, files_.folder);
        if (!folder) return refuse(folder.error());
        for (const PaperFormat format : asked_.formats) {
            const auto file = write_private_file(
                *folder / file_name(member, format),
                [&](const TextSink& sink) { write(*paper, format, sink); });
            if (!file) return refuse(file.error());
        }
        written_.count = 1;
        return std::move(written_);
    }

    Result<WrittenPapers> write_all(const std::vector<const MemberRecord*>& members) {
        auto fresh = FreshFolder::write(written_.folder, {});
        if (!fresh) return refuse(fresh.error());
        Problems problems;
        for (const MemberRecord* member : members) {
            problems = add(*member, *fresh);
            if (!problems.empty()) return refuse(std::move(problems));
        }
        problems = add_together(*fresh);
        if (!problems.empty()) return refuse(std::move(problems));
        written_.count = made_.size();
        const auto place = fresh->put_in_place();
        if (!place) return refuse(place.error());
        return std::move(written_);
    }

private:
    std::optional<Paper> printable_paper(const MemberRecord& member) {
        auto paper = make_(member, written_.left_out);
        if (!paper) return paper;
        const auto texts = fonts_.unprintable_texts(*paper);
        for (const std::string& text : texts) {
            written_.left_out.push_back(
                {Rule::paper_must_be_printable, {}, member.id.text(), {text}, Privacy::personal});
        }
        return texts.empty() ? std::move(paper) : std::nullopt;
    }

    Problems add(const MemberRecord& member, FreshFolder& folder) {
        const auto paper = printable_paper(member);
        if (!paper) return {};
        made_.push_back(&member);
        for (const PaperFormat format : asked_.formats) {
            Problems problems = folder.add({file_name(member, format), [&](const TextSink& sink) {
                                                write(*paper, format, sink);
                                            }});
            if (!problems.empty()) return problems;
        }
        return {};
    }

    // To be printed at once: made again, so that no paper is kept.
    Problems add_together(FreshFolder& folder) const {
        if (made_.empty()) return {};
        const auto& formats = asked_.formats;
        if (std::find(formats.begin(), formats.end(), PaperFormat::pdf) == formats.end()) return {};
        return folder.add({files_.all + ".pdf", [&](const TextSink& sink) {
                               PdfFile file(fonts_, files_.head, sink);
                               Problems told_already;
                               for (const MemberRecord* member : made_) {
                                   const auto paper = make_(*member, told_already);
                                   if (paper) file.add(*paper);
                               }
                               file.finish();
                           }});
    }

    void write(const Paper& paper, PaperFormat format, const TextSink& sink) const {
        if (format == PaperFormat::html) return write_html(paper, sink);
        PdfFile file(fonts_, files_.head, sink);
        file.add(paper);
        file.finish();
    }

    [[nodiscard]] std::string file_name(const MemberRecord& member, PaperFormat format) const {
        return files_.one + "-" + member.id.text() +
               (format == PaperFormat::html ? ".html" : ".pdf");
    }

    const PaperFiles& files_;
    const PapersAsked& asked_;
    const MakePaper& make_;
    WrittenPapers written_;
    std::vector<const MemberRecord*> made_;
    PdfFonts fonts_;
};

} // namespace

Result<WrittenPapers> write_member_papers(const PaperFiles& files,
                                          const std::vector<const MemberRecord*>& members,
                                          const PapersAsked& asked, const MakePaper& make) {
    PaperWriter writer(files, asked, make);
    if (!asked.member) return writer.write_all(members);
    const auto found = std::find_if(
        members.begin(), members.end(),
        [&](const MemberRecord* member) { return member->id == *asked.member; });
    if (found != members.end()) return writer.write_one(**found);
    return refuse(Problem{
        Rule::reference_must_exist, {}, asked.member->text(), {Thing::member}, Privacy::open});
}

} // namespace cae
