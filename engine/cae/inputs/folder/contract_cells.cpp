#include "cae/inputs/folder/internal/contract_cells.hpp"

namespace cae::folder_reader {

namespace {

std::optional<PayRequest> request_of(const CsvCell& mode, std::optional<PayMode> word,
                                     const CsvCell& amount) {
    const auto money = amount_in(amount);
    if (!word && !mode.text.empty()) return std::nullopt;
    const bool wants_amount = word && is_target(*word);
    const bool takes_amount = wants_amount || word == PayMode::year_balance;
    const bool is_given = !amount.text.empty();
    if ((wants_amount && !is_given) || (is_given && !takes_amount)) {
        amount.report(Rule::amount_must_match_request, {mode.text});
        return std::nullopt;
    }
    if (!word) return std::nullopt;
    return PayRequest{*word, money.value_or(Money())};
}

} // namespace

std::optional<PayRequest> request_in(const CsvCell& mode, const CsvCell& amount) {
    return request_of(mode, word_in(mode, pay_mode_words), amount);
}

std::optional<PayRequest> sheet_request_in(const CsvCell& mode, const CsvCell& amount) {
    return request_of(mode, word_in(mode, sheet_mode_words), amount);
}

std::optional<Hours> weekly_hours_in(const CsvCell& cell) {
    const auto hours = hours_in(cell, hours_of_a_week);
    if (!hours || hours->hundredths > 0) return hours;
    cell.report(Rule::number_must_be_in_range, {"0.01", hours_of_a_week.hundredths / 100});
    return std::nullopt;
}

// Days have the decimals of hours.
std::optional<LeaveDays> leave_days_in(const CsvCell& cell, LeaveDays most) {
    const auto days = hours_in(cell, Hours{most.hundredths});
    return days ? std::optional(LeaveDays{days->hundredths}) : std::nullopt;
}

} // namespace cae::folder_reader
