#include "cae/papers/leavers/leaver_files.hpp"

#include <algorithm>
#include <utility>

#include "cae/papers/internal/leaver_words.hpp"
#include "cae/papers/internal/member_papers.hpp"
#include "cae/papers/internal/payslip_bases.hpp"
#include "cae/papers/leavers/leaver_papers.hpp"

namespace cae {
namespace {

// Members who were paid in the month in which their employment ends.
std::vector<const MemberRecord*> leavers_of(const MonthRecord& record, const Roster& roster) {
    std::unordered_map<MemberId, bool> leaves;
    for (const Member& member : roster.members) {
        leaves.emplace(member.id, ends_in(member, record.month));
    }
    std::vector<const MemberRecord*> leavers;
    for (const MemberRecord& member : record.members) {
        const auto found = leaves.find(member.id);
        if (member.pay && found != leaves.end() && found->second) leavers.push_back(&member);
    }
    return leavers;
}

// One of the papers that a leaver is given.
struct LeaverPaperKind {
    const char* folder;
    const char* name;
    const Words& title;
    Paper (*make)(const PayslipBasis&);
};

Result<WrittenPapers> write_kind(const LeaverPaperKind& kind, const Office& office,
                                 PayslipBases& bases, const PapersAsked& asked,
                                 const std::filesystem::path& out_folder) {
    const std::string month = to_string(asked.month);
    const PaperFiles files{out_folder,
                           std::filesystem::path(kind.folder) / month,
                           std::string(kind.name) + "-" + month,
                           std::string(kind.folder) + "-" + month,
                           {std::string(kind.title.in(asked.language)) + " " + month,
                            office.books().cooperative().name, bases.record().payment_day}};
    return write_member_papers(files, leavers_of(bases.record(), office.books().roster()), asked,
                               [&](const MemberRecord& member, Problems& why) {
                                   const auto basis = bases.basis(member, why);
                                   return basis ? std::optional(kind.make(*basis)) : std::nullopt;
                               });
}

} // namespace

Result<WrittenPapers> write_leavers(const Office& office, const Dated<PayslipForm>& forms,
                                    const PapersAsked& asked,
                                    const std::filesystem::path& out_folder) {
    auto bases = PayslipBases::of(office, forms, asked.month, asked.language);
    if (!bases) return refuse(std::move(bases.error()));
    auto receipts = write_kind({"receipts", "receipt", leaver_words::receipt, final_receipt},
                               office, *bases, asked, out_folder);
    if (!receipts) return receipts;
    return write_kind({"certificates", "certificate", leaver_words::certificate, work_certificate},
                      office, *bases, asked, out_folder);
}

} // namespace cae
