#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "cae/inputs/folder/internal/contract_cells.hpp"
#include "cae/inputs/folder/internal/month_tables.hpp"

namespace cae::folder_reader {
namespace {

namespace pay_column {
enum Name : std::size_t {
    member,
    request,
    amount,
    withholding_rate_pct,
    weekly_hours,
    overtime_hours,
    reimbursement,
    advance,
    deduction,
    leave_days,
    note,
    absence_days,
    bonus,
    benefit_in_kind,
    garnishment,
    sickness_allowance_gross,
    sickness_allowance_net,
    sickness_allowance_kind,
    sick_days,
    sick_kind,
    sick_pay,
    leave_told,
    month_pay
};
} // namespace pay_column

constexpr std::array pay_columns{
    CsvColumn{"member", ColumnUse::required},
    CsvColumn{"request"},
    CsvColumn{"amount", ColumnUse::optional, Privacy::personal},
    CsvColumn{"withholding_rate_pct", ColumnUse::optional, Privacy::personal},
    CsvColumn{"weekly_hours"},
    CsvColumn{"overtime_hours"},
    CsvColumn{"reimbursement", ColumnUse::optional, Privacy::personal},
    CsvColumn{"advance", ColumnUse::optional, Privacy::personal},
    CsvColumn{"deduction", ColumnUse::optional, Privacy::personal},
    CsvColumn{"leave_days"},
    CsvColumn{"note", ColumnUse::optional, Privacy::personal},
    CsvColumn{"absence_days"},
    CsvColumn{"bonus", ColumnUse::optional, Privacy::personal},
    CsvColumn{"benefit_in_kind", ColumnUse::optional, Privacy::personal},
    CsvColumn{"garnishment", ColumnUse::optional, Privacy::personal},
    CsvColumn{"sickness_allowance_gross", ColumnUse::optional, Privacy::personal},
    CsvColumn{"sickness_allowance_net", ColumnUse::optional, Privacy::personal},
    CsvColumn{"sickness_allowance_kind", ColumnUse::optional, Privacy::personal},
    CsvColumn{"sick_days", ColumnUse::optional, Privacy::personal},
    CsvColumn{"sick_kind", ColumnUse::optional, Privacy::personal},
    CsvColumn{"sick_pay", ColumnUse::optional, Privacy::personal},
    CsvColumn{"leave_told"},
    CsvColumn{"month_pay", ColumnUse::optional, Privacy::personal},
};
static_assert(pay_columns.size() == pay_column::month_pay + 1 &&
              pay_columns[pay_column::sickness_allowance_kind].name == "sickness_allowance_kind");

// A member and what separates it from the cells of the row.
constexpr std::size_t shortest_sheet = 4;

// What one month adds to a contract.
constexpr std::array variable_columns{
    pay_column::absence_days,
    pay_column::bonus,
    pay_column::benefit_in_kind,
    pay_column::garnishment,
    pay_column::sickness_allowance_gross,
    pay_column::sickness_allowance_net,
    pay_column::sickness_allowance_kind,
    pay_column::sick_days,
    pay_column::sick_kind,
    pay_column::sick_pay,
    pay_column::month_pay,
};

constexpr auto allowance_words = vocabulary<AllowanceKind>();
constexpr auto sick_words = vocabulary<SickKind>();

class PayReader {
public:
    PayReader(const MonthTable& table, Problems& problems)
        : table_(table), row_(table.text, table.file, pay_columns, problems),
          lines_(table.known.roster.members.size()) {
        for (const std::size_t column : variable_columns) {
            if (row_.has(column)) variables_.push_back(column);
        }
    }

    std::vector<PaySheetRow> read() {
        rows_.reserve(std::min(most_csv_rows(table_.text, shortest_sheet), lines_.size()));
        while (row_.next()) read_row();
        return std::move(rows_);
    }

private:
    void read_row() {
        PaySheetRow sheet;
        const auto member = member_in(row_.cell(pay_column::member), table_.known, last_member_);
        sheet.request = sheet_request_in(row_.cell(pay_column::request),
                                         row_.cell(pay_column::amount));
        sheet.withholding_rate = percent_in(row_.cell(pay_column::withholding_rate_pct));
        sheet.weekly_hours = weekly_hours_in(row_.cell(pay_column::weekly_hours));
        sheet.overtime = read_overtime();
        sheet.reimbursement = read_amount(pay_column::reimbursement);
        sheet.advance = read_amount(pay_column::advance);
        sheet.deduction = read_amount(pay_column::deduction);
        sheet.leave_days = read_leave_days();
        sheet.leave_told = read_day_of_month(pay_column::leave_told);
        if (has_variable()) sheet.variable = read_variable(member);
        sheet.note = row_.text(pay_column::note);
        sheet.line = row_.line();
        if (!member) return;
        sheet.member = *member;
        check_member(sheet);
        if (row_.row_is_sound()) rows_.push_back(std::move(sheet));
    }

    Money read_amount(std::size_t column) { return amount_in(row_.cell(column)).value_or(Money()); }

    LeaveDays read_leave_days() {
        const LeaveDays most{std::int64_t{table_.month.days()} * 100};
        return leave_days_in(row_.cell(pay_column::leave_days), most).value_or(LeaveDays());
    }

    std::optional<Date> read_day_of_month(std::size_t column) {
        const auto day = date_in(row_.cell(column));
        if (!day || day->month() == table_.month) return day;
        row_.report(column, Rule::document_must_be_in_month, {table_.month});
        return std::nullopt;
    }

    // No month has more hours than its days.
    Hours read_overtime() {
        const Hours most{std::int64_t{table_.month.days()} * 24 * 100};
        return hours_in(row_.cell(pay_column::overtime_hours), most).value_or(Hours());
    }

    // Most rows have none, most tables no column of them.
    bool has_variable() const {
        return std::any_of(variables_.begin(), variables_.end(),
                           [this](std::size_t column) { return !row_.blank(column); });
    }

    VariableElements read_variable(std::optional<MemberIndex> member) {
        VariableElements variable;
        const int days = member ? employable_days(table_.known.roster.members[*member])
                                : table_.month.days();
        variable.absence_days = whole_in(row_.cell(pay_column::absence_days), 0, days).value_or(0);
        read_sickness(days - variable.absence_days, variable);
        variable.month_pay = read_amount(pay_column::month_pay);
        variable.bonus = read_amount(pay_column::bonus);
        variable.benefit_in_kind = read_amount(pay_column::benefit_in_kind);
        variable.garnishment = read_amount(pay_column::garnishment);
        variable.allowances = read_allowances();
        return variable;
    }

    // Days of sickness are others than those of unpaid absence.
    void read_sickness(int most_days, VariableElements& variable) {
        variable.sick_days = whole_in(row_.cell(pay_column::sick_days), 0, most_days).value_or(0);
        variable.sick_kind = word_in(row_.cell(pay_column::sick_kind), sick_words)
                                 .value_or(SickKind::non_occupational);
        variable.sick_pay = read_amount(pay_column::sick_pay);
        require_with(pay_column::sick_kind, pay_column::sick_days);
        require_with(pay_column::sick_pay, pay_column::sick_days);
    }

    // Both amounts are on the fund's statement; its own CSG and CRDS stand between them.
    DailyAllowances read_allowances() {
        DailyAllowances allowances;
        allowances.gross = read_amount(pay_column::sickness_allowance_gross);
        allowances.net = read_amount(pay_column::sickness_allowance_net);
        const auto kind = word_in(row_.cell(pay_column::sickness_allowance_kind), allowance_words);
        allowances.kind = kind.value_or(AllowanceKind::illness);
        require_with(pay_column::sickness_allowance_net, pay_column::sickness_allowance_gross);
        require_with(pay_column::sickness_allowance_gross, pay_column::sickness_allowance_net);
        require_with(pay_column::sickness_allowance_kind, pay_column::sickness_allowance_net);
        if (row_.row_is_sound() && allowances.net > allowances.gross) {
            row_.report(pay_column::sickness_allowance_net, Rule::number_must_be_in_range,
                        {"0", to_string(allowances.gross)});
        }
        return allowances;
    }

    // A cell that says nothing without another one.
    void require_with(std::size_t given, std::size_t needed) {
        if (row_.blank(given) || !row_.blank(needed)) return;
        row_.report(needed, Rule::text_must_not_be_empty, {row_.name(needed)});
    }

    void check_member(const PaySheetRow& sheet) {
        std::size_t& first = lines_[sheet.member];
        if (first != 0) {
            row_.report(pay_column::member, Rule::pay_must_have_no_duplicate, {first});
        } else {
            first = sheet.line;
        }
        const MemberFacts& facts = table_.known.facts[sheet.member];
        const Member& member = table_.known.roster.members[sheet.member];
        if (is_settled_employee(facts, table_.month.first_day())) {
            check_hours(member);
        } else if (!member.stages.empty()) { // else noted
            check_contract(sheet, member);
        }
        check_month_pay(sheet, member);
    }

    // A part of a month is not worth more than the whole.
    void check_month_pay(const PaySheetRow& sheet, const Member& member) {
        if (sheet.variable.month_pay == Money()) return;
        const Money* whole = member.fixed_part.on(table_.month.last_day());
        const Money most = whole != nullptr ? *whole : Money();
        if (sheet.variable.month_pay <= most) return;
        row_.report(pay_column::month_pay, Rule::number_must_be_in_range, {"0", to_string(most)});
    }

    void check_contract(const PaySheetRow& sheet, const Member& member) {
        const auto last = last_month_employed(member);
        if (last && *last < table_.month && !member.accounts.empty()) {
            check_late_pay(sheet);
        } else if (days_present(member, table_.month) == 0) {
            row_.report(pay_column::member, Rule::member_must_be_present,
                        {to_string(table_.month)});
        } else if (needs_employment(sheet) && employable_days(member) == 0) {
            const bool asks_leave = sheet.leave_days > LeaveDays{};
            row_.report(asks_leave ? pay_column::leave_days : pay_column::member,
                        Rule::member_must_be_employed, {to_string(table_.month)});
        } else {
            check_hours(member);
        }
    }

    // C. trav. L7332-3: pay of an entrepreneur-salarié does not follow working time.
    void check_hours(const Member& member) {
        for (const std::size_t column :
             {pay_column::weekly_hours, pay_column::overtime_hours, pay_column::month_pay}) {
            if (row_.blank(column) || stage_in(member, table_.month) == Stage::permanent) continue;
            row_.report(column, Rule::working_time_refused);
        }
    }

    // After the contract the accounts are paid out, and nothing of a month is.
    void check_late_pay(const PaySheetRow& sheet) {
        for (const std::size_t column :
             {pay_column::weekly_hours, pay_column::overtime_hours, pay_column::leave_days,
              pay_column::absence_days, pay_column::bonus, pay_column::benefit_in_kind,
              pay_column::sickness_allowance_gross, pay_column::sick_days}) {
            if (!row_.blank(column)) refuse_after_contract(column);
        }
        if (sheet.request && sheet.request->mode == PayMode::year_balance) {
            refuse_after_contract(pay_column::request);
        }
    }

    void refuse_after_contract(std::size_t column) {
        row_.report(column, Rule::late_pay_must_be_of_accounts, {row_.name(column)});
    }

    // The most days of the month that the member may turn out to be employed.
    int employable_days(const Member& member) const {
        const bool may_be_employed = table_.cooperative.employs_at_first_turnover &&
                                     stage_in(member, table_.month) == Stage::cape;
        return may_be_employed ? days_present(member, table_.month)
                               : days_employed(member, table_.month);
    }

    const MonthTable& table_;
    CsvReader row_;
    std::vector<std::size_t> variables_; // those of `variable_columns` that the file has
    MemberIndex last_member_ = 0;
    std::vector<std::size_t> lines_; // of each member's row; 0 as long as there is none
    std::vector<PaySheetRow> rows_;
};

} // namespace

std::vector<PaySheetRow> read_pay_table(const MonthTable& table, Problems& problems) {
    return PayReader(table, problems).read();
}

} // namespace cae::folder_reader
