#include "cae/papers/payslip/payslip_files.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "cae/base/thing.hpp"
#include "cae/office/paid_month.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/papers/html_file.hpp"
#include "cae/papers/internal/payslip_words.hpp"
#include "cae/papers/payslip/payslip.hpp"
#include "cae/papers/pdf_file.hpp"

namespace cae {
namespace {

using SumsOfYear = std::unordered_map<MemberId, PaidInYear>;

void add_month(const MonthRecord& record, SumsOfYear& sums) {
    for (const MemberRecord& member : record.members) {
        if (member.pay) sums[member.id] += paid_in(*member.pay);
    }
}

// Of the sealed months that were paid in the civil year of a payment, up to its own.
Result<SumsOfYear> sums_of_year(const SealedBooks& books, const MonthRecord& record) {
    SumsOfYear sums;
    add_month(record, sums);
    for (Month month = record.month; month > books.cooperative().first_period;) {
        month = month.previous();
        const auto earlier = books.sealed(month);
        if (!earlier) return refuse(earlier.error());
        if (earlier->payment_day.year() != record.payment_day.year()) break;
        add_month(*earlier, sums);
    }
    return sums;
}

std::string join(const std::vector<std::string>& words) {
    std::string joined;
    for (const std::string& word : words) joined.append(joined.empty() ? "" : ", ").append(word);
    return joined;
}

// The payslips of a month, made one after the other.
class PayslipMaker {
public:
    PayslipMaker(const Office& office, const PaidMonth& month, RatedPay rated,
                 const PayslipForm& form, SumsOfYear sums, std::string seal, Language language)
        : office_(office), record_(*month.record), rated_(std::move(rated)), form_(form),
          sums_(std::move(sums)), seal_(std::move(seal)), language_(language) {
        for (const Member& member : office.books().roster().members) {
            contracts_.emplace(member.id, &member);
        }
    }

    // Nothing after appending why.
    std::optional<Paper> make(const MemberRecord& member, Problems& problems) {
        const auto contract = contracts_.find(member.id);
        if (contract == contracts_.end()) {
            problems.push_back(
                {Rule::reference_must_exist, {}, member.id.text(), {Thing::member}, Privacy::open});
            return std::nullopt;
        }
        Problems not_as_paid = rated_.rate(member, paid_);
        problems.insert(problems.end(), not_as_paid.begin(), not_as_paid.end());
        if (!not_as_paid.empty() || !has_mentions(*contract->second, problems)) return std::nullopt;
        Paper paper = payslip_paper({record_, member, *contract->second,
                                     office_.books().cooperative(), paid_, form_,
                                     sums_.at(member.id), seal_, language_});
        return is_printable(member.id, paper, problems) ? std::optional(std::move(paper))
                                                        : std::nullopt;
    }

    void write(const Paper& paper, PaperFormat format, const TextSink& sink) const {
        if (format == PaperFormat::html) return write_html(paper, sink);
        PdfFile file(fonts_, head(), sink);
        file.add(paper);
        file.finish();
    }

    // Those of these members in one file.
    void write_together(const std::vector<const MemberRecord*>& members, const TextSink& sink) {
        PdfFile file(fonts_, head(), sink);
        Problems told_already;
        for (const MemberRecord* member : members) {
            const auto paper = make(*member, told_already);
            if (paper) file.add(*paper);
        }
        file.finish();
    }

private:
    static bool has_mentions(const Member& contract, Problems& problems) {
        const auto missing = missing_mentions(contract);
        if (missing.empty()) return true;
        problems.push_back({Rule::payslip_must_have_its_mentions,
                            contract.place,
                            contract.id.text(),
                            {join(missing)},
                            Privacy::open});
        return false;
    }

    bool is_printable(const MemberId& member, const Paper& paper, Problems& problems) const {
        const auto texts = fonts_.unprintable_texts(paper);
        for (const std::string& text : texts) {
            problems.push_back(
                {Rule::paper_must_be_printable, {}, member.text(), {text}, Privacy::personal});
        }
        return texts.empty();
    }

    [[nodiscard]] PdfHead head() const {
        return {std::string(payslip_words::title.in(language_)) + " " + to_string(record_.month),
                office_.books().cooperative().name, record_.payment_day};
    }

    const Office& office_;
    const MonthRecord& record_;
    RatedPay rated_;
    const PayslipForm& form_;
    SumsOfYear sums_;
    std::string seal_;
    Language language_;
    std::unordered_map<MemberId, const Member*> contracts_;
    PaidAgain paid_;
    PdfFonts fonts_;
};

std::string file_name(Month month, const MemberId& member, PaperFormat format) {
    return "payslip-" + to_string(month) + "-" + member.text() +
           (format == PaperFormat::html ? ".html" : ".pdf");
}

bool is_among(const std::vector<PaperFormat>& formats, PaperFormat format) {
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

Problem no_payslip(const MemberId& member) {
    return {Rule::reference_must_exist, {}, member.text(), {Thing::member}, Privacy::open};
}

Result<WrittenPayslips> write_one(const MonthRecord& record, const PayslipsAsked& asked,
                                  const std::filesystem::path& folder, PayslipMaker& maker) {
    const auto found = std::find_if(
        record.members.begin(), record.members.end(),
        [&](const MemberRecord& member) { return member.id == *asked.member && member.pay; });
    if (found == record.members.end()) return refuse(no_payslip(*asked.member));
    WrittenPayslips written{folder};
    const auto paper = maker.make(*found, written.left_out);
    if (!paper) return written;
    for (const PaperFormat format : asked.formats) {
        const auto file = write_private_file(
            folder / file_name(record.month, *asked.member, format),
            [&](const TextSink& sink) { maker.write(*paper, format, sink); });
        if (!file) return refuse(file.error());
    }
    written.count = 1;
    return written;
}

Result<WrittenPayslips> write_all(const MonthRecord& record, const PayslipsAsked& asked,
                                  const std::filesystem::path& folder, PayslipMaker& maker) {
    auto fresh = FreshFolder::write(folder, {});
    if (!fresh) return refuse(fresh.error());
    WrittenPayslips written{folder};
    std::vector<const MemberRecord*> made;
    for (const MemberRecord& member : record.members) {
        if (!member.pay) continue;
        const auto paper = maker.make(member, written.left_out);
        if (!paper) continue;
        made.push_back(&member);
        for (const PaperFormat format : asked.formats) {
            Problems problems = fresh->add(
                {file_name(record.month, member.id, format),
                 [&](const TextSink& sink) { maker.write(*paper, format, sink); }});
            if (!problems.empty()) return refuse(std::move(problems));
        }
    }
    if (is_among(asked.formats, PaperFormat::pdf)) {
        Problems problems = fresh->add(
            {"payslips-" + to_string(record.month) + ".pdf",
             [&](const TextSink& sink) { maker.write_together(made, sink); }});
        if (!problems.empty()) return refuse(std::move(problems));
    }
    written.count = made.size();
    const auto place = fresh->put_in_place();
    if (!place) return refuse(place.error());
    return written;
}

} // namespace

Result<WrittenPayslips> write_payslips(const Office& office, const Dated<PayslipForm>& forms,
                                       const PayslipsAsked& asked,
                                       const std::filesystem::path& out_folder) {
    const auto month = paid_month(office, asked.month);
    if (!month) return refuse(month.error());
    auto rated = rated_pay(*month);
    if (!rated) return refuse(std::move(rated.error()));
    const PayslipForm* form = forms.on(asked.month.first_day());
    if (form == nullptr) {
        return refuse(Problem{Rule::parameter_must_be_in_force,
                              {},
                              "payslip/bulletin",
                              {"payslip/bulletin", asked.month},
                              Privacy::open});
    }
    auto sums = sums_of_year(office.books(), *month->record);
    if (!sums) return refuse(std::move(sums.error()));
    const auto seal = office.books().seal_of(asked.month);
    if (!seal) return refuse(seal.error());
    PayslipMaker maker(office, *month, *std::move(rated), *form, *std::move(sums),
                       shown_seal(*seal), asked.language);
    const std::filesystem::path folder = out_folder / "payslips" / to_string(asked.month);
    return asked.member ? write_one(*month->record, asked, folder, maker)
                        : write_all(*month->record, asked, folder, maker);
}

} // namespace cae
