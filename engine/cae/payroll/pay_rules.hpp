// The law of one month compiled for one profile: flat tables that a member's month runs through.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/payroll/pay_line.hpp"
#include "cae/payroll/pay_profile.hpp"
#include "cae/payroll/pay_tables.hpp"
#include "cae/payroll/relief_coefficients.hpp"

namespace cae {

// Bounds of the flat tables; a law that needs more is refused when it is compiled.
inline constexpr std::size_t most_lines = 64;
inline constexpr std::size_t most_bases = 24;

// A rate on one of the compiled bases.
struct RateOnBase {
    std::size_t base = 0; // position in PayRules::bases
    Rate rate{};
};

// The parts of a line that concern the profile; none when the line does not apply.
struct CompiledLine {
    std::vector<RateOnBase> rates;
    Side side = Side::employer;
    bool cover =
        false; // the employer's health or provident cover: computed before bases that hold it
    bool relieved = false;
    bool overtime_relieved = false;
    bool added_to_taxable = false; // to taxable pay: withheld although taxed, or a taxed benefit
};

// A base of the compiled table: the law's kinds, overtime pay exempt from income tax itself, and
// amounts that no pay changes.
struct CompiledBase {
    Base base{};
    bool exempt_overtime = false;
    std::optional<Money> constant{}; // a side's share of a cover of a fixed price
    bool of_cover = false; // of a cover's price: the cover that is pay does not count in it

    friend bool operator==(const CompiledBase&, const CompiledBase&) = default;
};

// Everything a month's payslip needs besides the member's own figures. Immutable and shared by all
// threads. Lines come in the order of tables: employer's by rank, then employee's by rank.
struct PayRules {
    LawInForce law;
    PayProfile profile;
    std::vector<PayLine> lines;
    std::vector<CompiledLine> compiled; // parallel to `lines`
    std::vector<CompiledBase> bases;
    std::shared_ptr<const ReliefCoefficients> coefficients; // none when no relief is due
    Money overtime_deduction_per_hour;
    PayTables tables; // of `compiled` and `bases`
};

// Whether a part of a line applies to the members of a profile.
[[nodiscard]] bool concerns(const ContributionPart& part, const PayProfile& profile);

// Compiles profiles of one month on demand. Not for use by several threads at once: the profiles of
// a closing are compiled before its members are computed in parallel.
class PayRulesOfMonth {
public:
    explicit PayRulesOfMonth(LawInForce law) : law_(std::move(law)) {}

    // The rules for a profile; the pointer stays valid as long as this object.
    // Fails with Rule::law_must_be_coherent when the law's data cannot be compiled.
    [[nodiscard]] Result<const PayRules*> for_profile(const PayProfile& profile);

    [[nodiscard]] const LawInForce& law() const { return law_; }

private:
    [[nodiscard]] std::shared_ptr<const ReliefCoefficients>
    coefficients(const std::vector<ContributionInForce>& contributions,
                 const PayProfile& profile) const;

    LawInForce law_;
    std::map<PayProfile, std::unique_ptr<const PayRules>> rules_;
};

} // namespace cae
