#include "cae/inputs/internal/recurring_table.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "cae/cooperative/words.hpp"
#include "cae/inputs/internal/contract_values.hpp"
#include "cae/inputs/internal/vat_cells.hpp"

namespace cae::folder_reader {
namespace {

namespace column {
enum Name : std::size_t {
    document,
    member,
    activity,
    kind,
    label,
    net,
    vat_rate,
    vat,
    vat_recoverable,
    day,
    from,
    to
};
} // namespace column

constexpr std::array columns{
    CsvColumn{"document", ColumnUse::required},
    CsvColumn{"member", ColumnUse::required},
    CsvColumn{"activity"},
    CsvColumn{"kind", ColumnUse::required},
    CsvColumn{"label"},
    CsvColumn{"net"},
    CsvColumn{"vat_rate"},
    CsvColumn{"vat"},
    CsvColumn{"vat_recoverable_pct"},
    CsvColumn{"day", ColumnUse::required},
    CsvColumn{"from", ColumnUse::required},
    CsvColumn{"to"},
};
static_assert(columns.size() == column::to + 1 && columns[column::to].name == "to");

constexpr auto kind_words = vocabulary(DocumentKind::purchase, DocumentKind::subcontracting);

constexpr int last_day = 31;

class RecurringReader {
public:
    RecurringReader(const RecurringTable& table, Problems& problems)
        : table_(table), row_(table.text, table.file, columns, problems) {}

    std::vector<RecurringCharge> read() {
        while (row_.next()) read_row();
        return std::move(charges_);
    }

private:
    void read_row() {
        const auto kind = word_in(row_.cell(column::kind), kind_words);
        const auto amounts = vat_amounts_in(row_, {column::net, column::vat_rate, column::vat},
                                            false);
        const auto recoverable = percent_in(row_.cell(column::vat_recoverable));
        const auto day = whole_in(row_.cell(column::day), 1, last_day);
        const auto from = month_in(row_.cell(column::from));
        const auto to = month_in(row_.cell(column::to));
        if (from && to && *to < *from) {
            row_.report(column::to, Rule::number_must_be_in_range, {to_string(*from), "2199-12"});
        }
        const auto member = member_in(row_.cell(column::member), table_.known);
        const auto account = member ? account_in(row_.cell(column::activity), *member, table_.known)
                                    : std::nullopt;
        note_number();
        if (!kind || !day || !from || !account || !row_.row_is_sound()) return;
        ActivityDocument charge{from->first_day(), std::string(row_.text(column::document)),
                                *account, *kind};
        charge.label = row_.text(column::label);
        charge.net = amounts.amounts.net;
        charge.vat = amounts.amounts.vat;
        charge.vat_rate = amounts.vat_rate;
        set(charge.vat_recoverable, recoverable);
        charge.line = row_.line();
        charges_.push_back({std::move(charge), *day, *from, to, *member});
    }

    void note_number() {
        const std::string number(row_.text(column::document));
        const auto [first, is_new] = lines_.emplace(number, row_.line());
        if (is_new || number.empty()) return;
        row_.report(column::document, Rule::id_must_be_unique,
                    {table_.file + ":" + std::to_string(first->second)});
    }

    const RecurringTable& table_;
    CsvReader row_;
    std::vector<RecurringCharge> charges_;
    std::unordered_map<std::string, std::size_t> lines_; // of numbers
};

} // namespace

std::vector<RecurringCharge> read_recurring_table(const RecurringTable& table, Problems& problems) {
    return RecurringReader(table, problems).read();
}

std::vector<ActivityDocument> charges_of_month(const std::vector<RecurringCharge>& charges,
                                               Month month, const RecurringTable& table,
                                               Problems& problems) {
    std::vector<ActivityDocument> documents;
    for (const RecurringCharge& recurring : charges) {
        if (month < recurring.from || (recurring.to && month > *recurring.to)) continue;
        ActivityDocument document = recurring.charge;
        document.date = *Date::of(month.year(), month.number(),
                                  std::min(recurring.day, month.days()));
        document.number += "-" + to_string(month);
        document.line = 0; // it stands in no line of activity/
        const MemberFacts& facts = table.known.facts[recurring.member];
        if (document.date < facts.from || document.date >= facts.left) {
            problems.push_back({Rule::member_must_be_present,
                                {table.file, recurring.charge.line, 0},
                                table.known.roster.members[recurring.member].id.text(),
                                {to_string(document.date)},
                                Privacy::open});
        }
        documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace cae::folder_reader
