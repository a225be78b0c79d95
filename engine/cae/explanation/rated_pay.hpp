// The lines of the payslips of a closed month with what their rates bear on.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/base/result.hpp"
#include "cae/closing/state/books.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/payroll/pay_month.hpp"

namespace cae {

// A line as it was paid. Of a line of one rate: that rate and its base. Of several on one base:
// their sum. Without either where it has several bases, or a price that no pay changes.
struct RatedLine {
    Money amount;
    std::optional<Money> base{};
    std::optional<Rate> rate{}; // of its side alone
};

// The pay of a member computed again.
struct PaidAgain {
    const PayRules* rules = nullptr; // of the profile; its lines are those of the record
    Payslip slip;
    MonthReference reference{};
    std::vector<RatedLine> lines{};          // parallel to MonthRecord::pay_lines
    BaseAmounts bases{};                     // parallel to the bases of `rules`
    std::span<const RecallRecord> recalls{}; // of the record, that the pay holds
};

// What a base is called, as `cae explain` calls it: "base_tranche_0_1"; empty for the price of a
// cover, which is a share and no base.
[[nodiscard]] std::string called_base(const CompiledBase& base);

// One thread at a time may use it. Compiles the law of the month once, each profile once.
class RatedPay {
public:
    // `record` and `before`, the books that it was closed on, must outlive it. Fails with the
    // problems of a month that the law does not know.
    [[nodiscard]] static Result<RatedPay> of(const MonthRecord& record, const Books& before,
                                             const Rulebook& rulebook);

    // The payslip of a member who has one. Its amounts are those of the record:
    // Rule::row_must_be_as_sealed, with its id, where the law gives others. Takes no memory beyond
    // the first call when the same `paid` is handed in.
    [[nodiscard]] Problems rate(const MemberRecord& member, PaidAgain& paid);

private:
    RatedPay(const MonthRecord& record, const Books& before, LawInForce law);

    [[nodiscard]] std::span<const RecallRecord> recalls_of(const MemberId& member) const;
    [[nodiscard]] const SumsSinceJanuary& sums_before(const MemberId& member) const;

    const MonthRecord* record_;
    const Books* before_;
    std::unique_ptr<PayRulesOfMonth> rules_;
    std::unordered_map<MemberId, std::span<const RecallRecord>> recalls_;
};

} // namespace cae
