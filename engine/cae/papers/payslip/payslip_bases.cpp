#include "cae/papers/internal/payslip_bases.hpp"

#include <utility>
#include <vector>

#include "cae/base/thing.hpp"
#include "cae/outputs/files/seal_file.hpp"

namespace cae {
namespace {

void add_paid(const MonthRecord& record, SumsOfYear& sums) {
    for (const MemberRecord& member : record.members) {
        if (member.pay) sums[member.id] += paid_in(*member.pay);
    }
}

// Of the sealed months that were paid in the civil year of a payment, up to its own.
Result<SumsOfYear> sums_of_year(const SealedBooks& books, const MonthRecord& record) {
    SumsOfYear sums;
    add_paid(record, sums);
    for (Month month = record.month; month > books.cooperative().first_period;) {
        month = month.previous();
        const auto earlier = books.sealed(month);
        if (!earlier) return refuse(earlier.error());
        if (earlier->payment_day.year() != record.payment_day.year()) break;
        add_paid(*earlier, sums);
    }
    return sums;
}

std::string join(const std::vector<std::string>& words) {
    std::string joined;
    for (const std::string& word : words) joined.append(joined.empty() ? "" : ", ").append(word);
    return joined;
}

bool has_mentions(const Member& contract, Problems& why) {
    const auto missing = missing_mentions(contract);
    if (missing.empty()) return true;
    why.push_back({Rule::payslip_must_have_its_mentions,
                   contract.place,
                   contract.id.text(),
                   {join(missing)},
                   Privacy::open});
    return false;
}

} // namespace

Result<PayslipBases> PayslipBases::of(const Office& office, const Dated<PayslipForm>& forms,
                                      Month month, Language language) {
    auto paid = paid_month(office, month);
    if (!paid) return refuse(std::move(paid.error()));
    auto rated = rated_pay(*paid);
    if (!rated) return refuse(std::move(rated.error()));
    const PayslipForm* form = forms.on(month.first_day());
    if (form == nullptr) {
        return refuse(Problem{Rule::parameter_must_be_in_force,
                              {},
                              "payslip/bulletin",
                              {"payslip/bulletin", month},
                              Privacy::open});
    }
    auto sums = sums_of_year(office.books(), *paid->record);
    if (!sums) return refuse(std::move(sums.error()));
    const auto seal = office.books().seal_of(month);
    if (!seal) return refuse(seal.error());
    return PayslipBases(office,
                        {*std::move(paid), *std::move(rated), *std::move(sums), shown_seal(*seal)},
                        *form, language);
}

PayslipBases::PayslipBases(const Office& office, PaidOnce paid, const PayslipForm& form,
                           Language language)
    : office_(&office), once_(std::move(paid)), form_(&form), language_(language) {
    for (const Member& member : office.books().roster().members) {
        contracts_.emplace(member.id, &member);
    }
}

std::optional<PayslipBasis> PayslipBases::basis(const MemberRecord& member, Problems& why) {
    const auto contract = contracts_.find(member.id);
    if (contract == contracts_.end()) {
        why.push_back(
            {Rule::reference_must_exist, {}, member.id.text(), {Thing::member}, Privacy::open});
        return std::nullopt;
    }
    Problems not_as_paid = once_.rated.rate(member, paid_);
    why.insert(why.end(), not_as_paid.begin(), not_as_paid.end());
    if (!not_as_paid.empty() || !has_mentions(*contract->second, why)) return std::nullopt;
    return PayslipBasis{record(), member, *contract->second,        office_->books().cooperative(),
                        paid_,    *form_, once_.sums.at(member.id), once_.seal,
                        language_};
}

} // namespace cae
