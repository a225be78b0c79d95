// What the accounts of the chart say about a month.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "cae/ledger/chart.hpp"

namespace cae {

// What an account is compared with. Those from gross_pay on count in the journal of pay alone.
enum class Purpose {
    other,
    customers,
    internal, // contribution, levies and sales between members
    vat_collected,
    vat_pending,
    vat_deductible,
    clearing,
    vat_self_assessed,
    gross_pay,
    benefits_in_kind,
    leave_pay,
    leave_charges,
    leave_pay_owed,
    leave_charges_owed,
    withholding,
    expenses_owed,
    daily_allowances,
    advances,
    deductions,
    pay_owed,
};

inline constexpr std::size_t purpose_count = static_cast<std::size_t>(Purpose::pay_owed) + 1;

template <class T>
using ByPurpose = std::array<T, purpose_count>;

[[nodiscard]] constexpr bool is_of_pay(Purpose purpose) { return purpose >= Purpose::gross_pay; }

// The purpose of each account's number. Without a chart every account is another one.
class Purposes {
public:
    explicit Purposes(const Chart* chart);

    [[nodiscard]] Purpose of(const std::string& number) const;
    // Whether the accounts of a purpose serve it alone.
    [[nodiscard]] bool is_clear(Purpose purpose) const {
        return is_clear_[static_cast<std::size_t>(purpose)];
    }

private:
    void add(const LedgerAccount& account, Purpose purpose);
    void forget(Purpose purpose) { is_clear_[static_cast<std::size_t>(purpose)] = false; }

    std::unordered_map<std::string_view, Purpose> purposes_; // numbers of the chart
    ByPurpose<bool> is_clear_{};
};

} // namespace cae
