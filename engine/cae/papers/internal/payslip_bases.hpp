// What the payslips of a sealed month are made from, member by member.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include "cae/base/result.hpp"
#include "cae/law/dated.hpp"
#include "cae/office/paid_month.hpp"
#include "cae/papers/payslip/payslip.hpp"

namespace cae {

using SumsOfYear = std::unordered_map<MemberId, PaidInYear>;

class PayslipBases {
public:
    // `office` and `forms` must outlive it. Fails as paid_month does, and with
    // Rule::parameter_must_be_in_force where no layout holds.
    [[nodiscard]] static Result<PayslipBases>
    of(const Office& office, const Dated<PayslipForm>& forms, Month month, Language language);

    [[nodiscard]] const MonthRecord& record() const { return *once_.month.record; }

    // That of a member who was paid; valid until the next one. Nothing after appending why:
    // Rule::payslip_must_have_its_mentions, reference_must_exist for who is not in members.yaml any
    // more, and as RatedPay::rate says.
    [[nodiscard]] std::optional<PayslipBasis> basis(const MemberRecord& member, Problems& why);

private:
    struct PaidOnce {
        PaidMonth month;
        RatedPay rated; // of it
        SumsOfYear sums;
        std::string seal;
    };
    PayslipBases(const Office& office, PaidOnce paid, const PayslipForm& form, Language language);

    const Office* office_;
    PaidOnce once_;
    const PayslipForm* form_;
    Language language_;
    std::unordered_map<MemberId, const Member*> contracts_;
    PaidAgain paid_;
};

} // namespace cae
