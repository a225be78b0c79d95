#include "cae/inputs/folder/internal/opening_table.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "cae/inputs/folder/internal/contract_cells.hpp"
#include "cae/money/parse.hpp"

namespace cae::folder_reader {
namespace {

namespace opening_column {
enum Name : std::size_t {
    member,
    activity,
    balance,
    claim,
    gross,
    ceiling,
    smic,
    exempt_overtime,
    relief_since,
    relief_gross,
    relief_smic,
    relief,
    relief_of_year,
    relieved_contributions,
    leave_acquired,
    leave_taken,
    leave_gross,
    leave_previous_acquired,
    leave_previous_taken,
    leave_previous_gross,
    leave_pay_held,
    leave_charges_held,
    contribution_base_of_year,
    contribution_of_year,
    contribution_base_since_entry,
    turnover_of_year,
    local_currency,
    local_currency_vat
};
} // namespace opening_column

constexpr CsvColumn personal_column(std::string_view name) {
    return {name, ColumnUse::optional, Privacy::personal};
}

constexpr std::array opening_columns{
    CsvColumn{"member", ColumnUse::required},
    CsvColumn{"activity"},
    CsvColumn{"balance"},
    personal_column("claim"),
    personal_column("gross"),
    personal_column("ceiling"),
    personal_column("smic"),
    personal_column("exempt_overtime"),
    CsvColumn{"relief_since"},
    personal_column("relief_gross"),
    personal_column("relief_smic"),
    personal_column("relief"),
    personal_column("relief_of_year"),
    personal_column("relieved_contributions"),
    CsvColumn{"leave_acquired"},
    CsvColumn{"leave_taken"},
    personal_column("leave_gross"),
    CsvColumn{"leave_previous_acquired"},
    CsvColumn{"leave_previous_taken"},
    personal_column("leave_previous_gross"),
    personal_column("leave_pay_held"),
    personal_column("leave_charges_held"),
    CsvColumn{"contribution_base_of_year"},
    CsvColumn{"contribution_of_year"},
    CsvColumn{"contribution_base_since_entry"},
    CsvColumn{"turnover_of_year"},
    CsvColumn{"local_currency"},
    CsvColumn{"local_currency_vat"},
};
static_assert(opening_columns.size() == opening_column::local_currency_vat + 1 &&
              opening_columns[opening_column::local_currency_vat].name == "local_currency_vat");

// More days than anybody has.
constexpr LeaveDays most_days{999'99};

// Sums of pay come together: one of them alone would be completed by zeros.
constexpr std::array needed_sums{opening_column::gross,       opening_column::ceiling,
                                 opening_column::smic,        opening_column::relief_gross,
                                 opening_column::relief_smic, opening_column::relief};

// Sums of minimum wages may be given to a thousandth of a cent, which SmicAmount holds exactly:
// their quotient with pay decides the coefficient of the relief.
constexpr int smic_decimals = 5;
constexpr std::int64_t smic_units = SmicAmount::units_per_cent / 1'000;
constexpr std::int64_t largest_smic = largest_amount_cents * 1'000;
static_assert(smic_units * 1'000 == SmicAmount::units_per_cent);

std::optional<SmicAmount> smic_in(const CsvCell& cell) {
    if (cell.text.empty()) return std::nullopt;
    const auto amount = parse_scaled(cell.text, smic_decimals, DecimalMark::either);
    if (!amount) {
        cell.report(Rule::decimal_must_be_exact, {smic_decimals});
    } else if (*amount < 0 || *amount > largest_smic) {
        cell.report(Rule::number_must_be_in_range,
                    {"0", to_string(Money::from_cents(largest_amount_cents))});
    } else {
        return SmicAmount::from_units(*amount * smic_units);
    }
    return std::nullopt;
}

class OpeningReader {
public:
    OpeningReader(const OpeningTable& table, Problems& problems)
        : table_(table), last_month_(table.first_period.previous()),
          row_(table.text, table.file, opening_columns, problems) {}

    Books read() {
        while (row_.next()) {
            const auto member = member_in(row_.cell(opening_column::member), table_.known);
            read_account(member);
            read_claim(member);
            read_turnover(member);
            if (is_filled(opening_column::gross, opening_column::relieved_contributions))
                read_sums(member);
            if (is_filled(opening_column::leave_acquired, opening_column::leave_previous_gross)) {
                read_leave(member);
            }
            if (is_filled(opening_column::contribution_base_of_year,
                          opening_column::contribution_base_since_entry)) {
                read_contribution(member);
            }
        }
        return std::move(books_);
    }

private:
    const Member& member_at(MemberIndex index) const { return table_.known.roster.members[index]; }

    void read_account(std::optional<MemberIndex> member) {
        const auto balance = money_in(row_.cell(opening_column::balance));
        const LeaveProvision held{read_amount(opening_column::leave_pay_held),
                                  read_amount(opening_column::leave_charges_held)};
        const NetAndVat local{read_amount(opening_column::local_currency),
                              read_amount(opening_column::local_currency_vat)};
        if (row_.blank(opening_column::balance) && held == LeaveProvision{} && local == NetAndVat{})
            return;
        const auto account = member ? account_in(row_.cell(opening_column::activity), *member,
                                                 table_.known)
                                    : std::nullopt;
        if ((!balance && !row_.blank(opening_column::balance)) || !account) return;
        const ActivityIndex activity = table_.known.roster.accounts[*account].activity;
        const auto [first, is_new] = balance_lines_.emplace(*account, row_.line());
        if (!is_new) {
            row_.report(row_.blank(opening_column::activity) ? opening_column::member
                                                             : opening_column::activity,
                        Rule::opening_must_stand_once, {first->second});
            return;
        }
        const std::pair key{table_.known.roster.activities[activity], member_at(*member).id};
        books_.balances[key] = balance.value_or(Money());
        if (held != LeaveProvision{}) books_.leave_provisions[key] = held;
        if (local != NetAndVat{}) books_.local_currency[key] = local;
    }

    void read_claim(std::optional<MemberIndex> member) {
        const auto claim = amount_in(row_.cell(opening_column::claim));
        if (!claim || !member) return;
        const auto [first, is_new] = claim_lines_.emplace(*member, row_.line());
        if (!is_new) {
            row_.report(opening_column::member, Rule::opening_must_stand_once, {first->second});
        } else if (*claim > Money()) {
            books_.claims[member_at(*member).id] = *claim;
        }
    }

    // On several rows of a member, each for an account, they add up.
    void read_turnover(std::optional<MemberIndex> member) {
        const auto turnover = money_in(row_.cell(opening_column::turnover_of_year));
        if (!turnover || !member) return;
        if (table_.fiscal_year == table_.first_period) {
            row_.report(opening_column::turnover_of_year, Rule::opening_must_be_of_the_year,
                        {table_.first_period});
            return;
        }
        books_.turnover_of_year[member_at(*member).id] += *turnover;
    }

    [[nodiscard]] bool is_filled(std::size_t first, std::size_t last) const {
        for (std::size_t column = first; column <= last; ++column) {
            if (!row_.blank(column)) return true;
        }
        return false;
    }

    // Days and gross of the reference period that runs, and of the one before it.
    void read_leave(std::optional<MemberIndex> member) {
        LeaveCounters counters;
        counters.since = last_month_; // moved to the start of its period by the first closing
        counters.current = {read_days(opening_column::leave_acquired),
                            read_days(opening_column::leave_taken),
                            read_amount(opening_column::leave_gross)};
        counters.previous = {read_days(opening_column::leave_previous_acquired),
                             read_days(opening_column::leave_previous_taken),
                             read_amount(opening_column::leave_previous_gross)};
        if (counters.previous.left() < LeaveDays{}) {
            row_.report(opening_column::leave_previous_taken, Rule::number_must_be_in_range,
                        {"0", to_string(counters.previous.acquired)});
        }
        if (!member) return;
        const auto [first, is_new] = leave_lines_.emplace(*member, row_.line());
        if (!is_new) {
            row_.report(opening_column::member, Rule::opening_must_stand_once, {first->second});
        }
        if (row_.row_is_sound()) books_.leave[member_at(*member).id] = counters;
    }

    // What the fiscal year and the member's life brought before the first period.
    void read_contribution(std::optional<MemberIndex> member) {
        const bool begins_year = table_.fiscal_year == table_.first_period;
        for (const std::size_t column :
             {opening_column::contribution_base_of_year, opening_column::contribution_of_year}) {
            if (!begins_year || row_.blank(column)) continue;
            row_.report(column, Rule::opening_must_be_of_the_year, {table_.first_period});
        }
        const Money charged = read_balance_of(opening_column::contribution_of_year);
        const Money of_year = read_balance_of(opening_column::contribution_base_of_year);
        const ContributionSums sums{
            table_.fiscal_year, of_year, charged, charged,
            row_.blank(opening_column::contribution_base_since_entry)
                ? of_year
                : read_balance_of(opening_column::contribution_base_since_entry)};
        if (!member) return;
        const auto [first, is_new] = contribution_lines_.emplace(*member, row_.line());
        if (!is_new) {
            row_.report(opening_column::member, Rule::opening_must_stand_once, {first->second});
        }
        if (row_.row_is_sound()) {
            books_.contributions[contribution_name][member_at(*member).id] = sums;
        }
    }

    // Credit notes may have exceeded sales.
    Money read_balance_of(std::size_t column) {
        return money_in(row_.cell(column)).value_or(Money());
    }

    LeaveDays read_days(std::size_t column) {
        return leave_days_in(row_.cell(column), most_days).value_or(LeaveDays());
    }

    void read_sums(std::optional<MemberIndex> member) {
        if (table_.first_period.number() == 1) {
            row_.report(opening_column::gross, Rule::opening_must_be_of_the_year,
                        {table_.first_period});
            return;
        }
        for (const std::size_t column : needed_sums) {
            if (!row_.blank(column)) continue;
            row_.report(column, Rule::text_must_not_be_empty, {row_.name(column)});
        }
        const SumsSinceJanuary sums = sums_in_row();
        if (!member) return;
        const auto [first, is_new] = sums_lines_.emplace(*member, row_.line());
        if (!is_new) {
            row_.report(opening_column::member, Rule::opening_must_stand_once, {first->second});
        }
        if (row_.row_is_sound()) books_.sums[member_at(*member).id] = sums;
    }

    SumsSinceJanuary sums_in_row() {
        SumsSinceJanuary sums;
        sums.year = last_month_.year();
        sums.gross = read_amount(opening_column::gross);
        sums.ceiling = read_amount(opening_column::ceiling);
        sums.smic = smic_in(row_.cell(opening_column::smic)).value_or(SmicAmount());
        sums.exempt_overtime = read_amount(opening_column::exempt_overtime);
        sums.relief.since = read_relief_since();
        sums.relief.gross = read_amount(opening_column::relief_gross);
        sums.relief.smic = smic_in(row_.cell(opening_column::relief_smic)).value_or(SmicAmount());
        sums.relief.relief = read_amount(opening_column::relief);
        sums.relief.relief_of_year =
            amount_in(row_.cell(opening_column::relief_of_year)).value_or(sums.relief.relief);
        // Contributions that the relief relieves are less than pay (their rates sum to less than
        // 1), so that unknown ones, taken for all pay, bound no relief: not what comes back in a
        // month of little pay either.
        sums.relief.relieved_contributions_of_year =
            amount_in(row_.cell(opening_column::relieved_contributions))
                .value_or(std::max(sums.gross, sums.relief.relief_of_year));
        return sums;
    }

    Money read_amount(std::size_t column) { return amount_in(row_.cell(column)).value_or(Money()); }

    // The month in which the formula of the relief began to be summed: January, unless it changed.
    Month read_relief_since() {
        const Month january = last_month_.january();
        const auto since = month_in(row_.cell(opening_column::relief_since));
        if (!since) return january;
        if (*since < january || *since > last_month_) {
            row_.report(opening_column::relief_since, Rule::number_must_be_in_range,
                        {january, last_month_});
        }
        return *since;
    }

    const OpeningTable& table_;
    Month last_month_;
    CsvReader row_;
    std::unordered_map<AccountIndex, std::size_t> balance_lines_;
    std::unordered_map<MemberIndex, std::size_t> claim_lines_;
    std::unordered_map<MemberIndex, std::size_t> sums_lines_;
    std::unordered_map<MemberIndex, std::size_t> leave_lines_;
    std::unordered_map<MemberIndex, std::size_t> contribution_lines_;
    Books books_;
};

} // namespace

Books read_opening(const OpeningTable& table, Problems& problems) {
    return OpeningReader(table, problems).read();
}

} // namespace cae::folder_reader
