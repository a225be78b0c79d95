#include "cae/papers/payslip/payslip_files.hpp"

#include <utility>

#include "cae/papers/internal/member_papers.hpp"
#include "cae/papers/internal/payslip_bases.hpp"
#include "cae/papers/internal/payslip_words.hpp"

namespace cae {
namespace {

std::vector<const MemberRecord*> paid_members(const MonthRecord& record) {
    std::vector<const MemberRecord*> members;
    for (const MemberRecord& member : record.members) {
        if (member.pay) members.push_back(&member);
    }
    return members;
}

PaperFiles payslip_files(const Office& office, const MonthRecord& record, const PapersAsked& asked,
                         const std::filesystem::path& out_folder) {
    const std::string month = to_string(record.month);
    return {out_folder,
            std::filesystem::path("payslips") / month,
            "payslip-" + month,
            "payslips-" + month,
            {std::string(payslip_words::title.in(asked.language)) + " " + month,
             office.books().cooperative().name, record.payment_day}};
}

} // namespace

Result<WrittenPapers> write_payslips(const Office& office, const Dated<PayslipForm>& forms,
                                     const PapersAsked& asked,
                                     const std::filesystem::path& out_folder) {
    auto bases = PayslipBases::of(office, forms, asked.month, asked.language);
    if (!bases) return refuse(std::move(bases.error()));
    const MonthRecord& record = bases->record();
    return write_member_papers(
        payslip_files(office, record, asked, out_folder), paid_members(record), asked,
        [&](const MemberRecord& member, Problems& why) {
            const auto basis = bases->basis(member, why);
            return basis ? std::optional(payslip_paper(*basis)) : std::nullopt;
        });
}

} // namespace cae
