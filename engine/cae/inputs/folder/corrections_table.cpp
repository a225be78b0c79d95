#include "cae/inputs/folder/internal/corrections_table.hpp"

#include <array>
#include <map>
#include <utility>

#include "cae/base/words.hpp"
#include "cae/inputs/folder/internal/contract_cells.hpp"

namespace cae::folder_reader {
namespace {

namespace corrections_column {
enum Name : std::size_t {
    month,
    member,
    gross,
    overtime_hours,
    weekly_hours,
    days_employed,
    category,
    relief_reference,
    headcount,
    accident_rate_pct,
    mobility_rate_pct,
    cover_waiver,
    absence_days,
    sick_days,
    sick_kind,
    sick_pay,
    reason
};
} // namespace corrections_column

constexpr std::array corrections_columns{
    CsvColumn{"month", ColumnUse::required},
    CsvColumn{"member", ColumnUse::required},
    CsvColumn{"gross", ColumnUse::optional, Privacy::personal},
    CsvColumn{"overtime_hours"},
    CsvColumn{"weekly_hours"},
    CsvColumn{"days_employed"},
    CsvColumn{"category"},
    CsvColumn{"relief_reference"},
    CsvColumn{"headcount"},
    CsvColumn{"accident_rate_pct"},
    CsvColumn{"mobility_rate_pct"},
    CsvColumn{"cover_waiver"},
    CsvColumn{"absence_days"},
    CsvColumn{"sick_days", ColumnUse::optional, Privacy::personal},
    CsvColumn{"sick_kind", ColumnUse::optional, Privacy::personal},
    CsvColumn{"sick_pay", ColumnUse::optional, Privacy::personal},
    CsvColumn{"reason", ColumnUse::required, Privacy::personal},
};
static_assert(corrections_columns.size() == corrections_column::reason + 1 &&
              corrections_columns[corrections_column::reason].name == "reason");

constexpr auto categories = vocabulary<Category>();
constexpr auto sick_kinds = vocabulary<SickKind>();
constexpr auto references = vocabulary<ReliefReference>();
constexpr int largest_headcount = 10'000'000;

class CorrectionsReader {
public:
    CorrectionsReader(const MonthTable& table, Problems& problems)
        : table_(table), row_(table.text, table.file, corrections_columns, problems) {}

    std::vector<PayCorrection> read() {
        while (row_.next()) read_row();
        return std::move(corrections_);
    }

private:
    void read_row() {
        const auto month = month_in(row_.cell(corrections_column::month));
        const auto member = member_in(row_.cell(corrections_column::member), table_.known);
        PayCorrection correction{month.value_or(table_.month), member.value_or(0)};
        read_pay(correction);
        read_absence(correction);
        read_rates(correction);
        correction.reason = row_.text(corrections_column::reason);
        correction.line = row_.line();
        if (!month || !member) return;
        check(correction);
        if (row_.row_is_sound()) corrections_.push_back(std::move(correction));
    }

    void read_pay(PayCorrection& correction) {
        const int days = correction.month.days();
        correction.gross = amount_in(row_.cell(corrections_column::gross));
        correction.overtime = hours_in(row_.cell(corrections_column::overtime_hours),
                                       {std::int64_t{days} * 24 * 100});
        correction.weekly_hours = weekly_hours_in(row_.cell(corrections_column::weekly_hours));
        correction.days_employed = whole_in(row_.cell(corrections_column::days_employed), 0, days);
        correction.relief_reference = word_in(row_.cell(corrections_column::relief_reference),
                                              references);
    }

    void read_absence(PayCorrection& correction) {
        const int days = correction.month.days();
        correction.absence_days = whole_in(row_.cell(corrections_column::absence_days), 0, days);
        correction.sick_days = whole_in(row_.cell(corrections_column::sick_days), 0, days);
        correction.sick_kind = word_in(row_.cell(corrections_column::sick_kind), sick_kinds);
        correction.sick_pay = amount_in(row_.cell(corrections_column::sick_pay));
    }

    void read_rates(PayCorrection& correction) {
        correction.category = word_in(row_.cell(corrections_column::category), categories);
        correction.headcount = whole_in(row_.cell(corrections_column::headcount), 0,
                                        largest_headcount);
        correction.accident_rate = percent_in(row_.cell(corrections_column::accident_rate_pct));
        correction.mobility_rate = percent_in(row_.cell(corrections_column::mobility_rate_pct));
        correction.cover_waiver = word_in(row_.cell(corrections_column::cover_waiver), flag_words);
    }

    void check(const PayCorrection& correction) {
        if (correction.month >= table_.month) {
            row_.report(corrections_column::month, Rule::correction_must_be_of_sealed_month,
                        {table_.month});
        }
        const auto [first, is_new] = lines_.emplace(std::pair(correction.member, correction.month),
                                                    correction.line);
        if (!is_new) {
            row_.report(corrections_column::member, Rule::pay_must_have_no_duplicate,
                        {first->second});
        }
    }

    const MonthTable& table_;
    CsvReader row_;
    std::map<std::pair<MemberIndex, Month>, std::size_t> lines_;
    std::vector<PayCorrection> corrections_;
};

} // namespace

std::vector<PayCorrection> read_corrections_table(const MonthTable& table, Problems& problems) {
    return CorrectionsReader(table, problems).read();
}

} // namespace cae::folder_reader
