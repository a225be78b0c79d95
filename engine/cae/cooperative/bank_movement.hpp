// The movements of the cooperative's bank account.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// A movement as a statement shows it.
struct BankMovement {
    Date date;
    std::string reference{}; // what the bank or the payer calls it; one of a kind in a table
    std::string counterparty{};
    std::string label{};
    Money amount{};       // negative when it leaves the account
    std::size_t line = 0; // where it was read, for messages
    std::string bank{};   // by its name; the usual one when empty
    // How a statement names the order and the transfer that it is of; no table keeps it.
    std::string order_names{};
};

// What an account held at the end of a day, as its statement says.
struct StatementBalance {
    Date date;
    Money amount{};

    friend bool operator==(const StatementBalance&, const StatementBalance&) = default;
};

// The movement that a reference is about: "R7" of "R7 (2)", a part of it.
[[nodiscard]] std::string whole_reference(const std::string& reference);

// The letters and digits of what a movement says, in capitals: what it is compared by.
[[nodiscard]] std::string text_key(const BankMovement& movement);

// How what a movement pays was found.
enum class MatchedBy {
    nothing,
    number,  // of the invoice, in the text
    amount,  // that one invoice alone has: a weak proof
    digits,  // a number without letters, or one that is short: a weak proof
    receipt, // entered in activity/: not booked again
    rule,    // of bank_rules.yaml
    order,   // of bank/orders.csv
};

// One row of bank/<month>.csv: a movement and what it pays.
struct BankRow {
    BankMovement movement;
    std::string refers_to{}; // the invoice; the receipt, of a movement that is one of activity/
    std::string member{};    // whose account, where no invoice tells
    std::string activity{};
    MatchedBy matched_by = MatchedBy::nothing;
    std::string account{}; // of the chart, where the money comes from or goes to
    std::string party{};
    std::string branch{};
    std::optional<Rate> vat_rate{}; // of the VAT that the amount includes
    std::optional<Money> balance{}; // of the account after it, as a statement says
    std::size_t rule_line = 0;      // of the rule that gave it the account; 0 when none did

    // Whether somebody has said what it pays.
    [[nodiscard]] bool is_explained() const {
        return !refers_to.empty() || !member.empty() || !account.empty();
    }
};

// Rows of a bank by their days, those of one day in their order.
[[nodiscard]] std::vector<const BankRow*> by_day(const std::vector<BankRow>& rows,
                                                 std::string_view bank);

// The last balance that rows of a bank say before a day, with what they moved since; nothing when
// none says one.
[[nodiscard]] std::optional<StatementBalance> balance_before(const std::vector<BankRow>& rows,
                                                             std::string_view bank, Date day);

// The last balance that rows of a bank say, with what they moved later on its day.
[[nodiscard]] std::optional<StatementBalance> last_balance(const std::vector<BankRow>& rows,
                                                           std::string_view bank);

} // namespace cae
