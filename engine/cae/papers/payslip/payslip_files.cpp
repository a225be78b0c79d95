#include "cae/papers/payslip/payslip_files.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "cae/base/thing.hpp"
#include "cae/office/paid_month.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/papers/internal/member_papers.hpp"
#include "cae/papers/internal/payslip_words.hpp"
#include "cae/papers/payslip/payslip.hpp"

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
        return payslip_paper({record_, member, *contract->second, office_.books().cooperative(),
                              paid_, form_, sums_.at(member.id), seal_, language_});
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

    const Office& office_;
    const MonthRecord& record_;
    RatedPay rated_;
    const PayslipForm& form_;
    SumsOfYear sums_;
    std::string seal_;
    Language language_;
    std::unordered_map<MemberId, const Member*> contracts_;
    PaidAgain paid_;
};

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
    return write_member_papers(
        payslip_files(office, *month->record, asked, out_folder), paid_members(*month->record),
        asked, [&](const MemberRecord& member, Problems& why) { return maker.make(member, why); });
}

} // namespace cae
