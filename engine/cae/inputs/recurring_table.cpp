#include "cae/inputs/internal/recurring_table.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "cae/cooperative/team_documents.hpp"
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
    CsvColumn{"member", ColumnUse::present},
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
        const auto team = is_of_team() ? activity_in(row_.cell(column::activity), table_.known)
                                       : std::nullopt;
        const auto account = is_of_team() ? AccountIndex{0} : read_own_account();
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
        charges_.push_back({std::move(charge), *day, *from, to, team});
    }

    bool is_of_team() const { return row_.blank(column::member) && !row_.blank(column::activity); }

    std::optional<AccountIndex> read_own_account() {
        if (row_.blank(column::member)) {
            row_.report(column::member, Rule::text_must_not_be_empty, {"member"});
        }
        const auto member = member_in(row_.cell(column::member), table_.known);
        return member ? account_in(row_.cell(column::activity), *member, table_.known)
                      : std::nullopt;
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

// Puts the documents of one month together.
class ChargesOfMonth {
public:
    ChargesOfMonth(Month month, const RecurringTable& table, Problems& problems)
        : month_(month), table_(table), problems_(problems) {}

    void add(const RecurringCharge& recurring) {
        ActivityDocument document = recurring.charge;
        document.date = *Date::of(month_.year(), month_.number(),
                                  std::min(recurring.day, month_.days()));
        document.number += "-" + to_string(month_);
        document.line = 0; // it stands in no line of activity/
        if (recurring.team) {
            add_shared(recurring, document);
            return;
        }
        const MemberIndex member = table_.known.roster.accounts[document.account].member;
        const MemberFacts& facts = table_.known.facts[member];
        if (document.date < facts.from || document.date >= facts.left) {
            report(recurring, Rule::member_must_be_present, id_of(member),
                   {to_string(document.date)});
        }
        documents_.push_back(std::move(document));
    }

    std::vector<ActivityDocument> take() { return std::move(documents_); }

private:
    void add_shared(const RecurringCharge& recurring, const ActivityDocument& document) {
        const Roster& roster = table_.known.roster;
        const std::string& activity = roster.activities[*recurring.team].text();
        const SplitKey* team = split_on(roster, *recurring.team, document.date);
        if (team == nullptr) {
            if (!table_.known.teams_complete) return;
            report(recurring, Rule::activity_must_have_team, activity, {to_string(document.date)});
            return;
        }
        if (const auto absent = absent_member(*team, document.date, table_.known)) {
            report(recurring, Rule::team_must_be_present, activity,
                   {id_of(*absent), to_string(document.date)});
        }
        auto parts = shared_by(*team, document);
        std::move(parts.begin(), parts.end(), std::back_inserter(documents_));
    }

    [[nodiscard]] const std::string& id_of(MemberIndex member) const {
        return table_.known.roster.members[member].id.text();
    }

    void report(const RecurringCharge& recurring, Rule rule, const std::string& value,
                std::vector<std::string> details) {
        problems_.push_back({rule,
                             {table_.file, recurring.charge.line, 0},
                             value,
                             std::move(details),
                             Privacy::open});
    }

    Month month_;
    const RecurringTable& table_;
    Problems& problems_;
    std::vector<ActivityDocument> documents_;
};

} // namespace

std::vector<RecurringCharge> read_recurring_table(const RecurringTable& table, Problems& problems) {
    return RecurringReader(table, problems).read();
}

std::vector<ActivityDocument> charges_of_month(const std::vector<RecurringCharge>& charges,
                                               Month month, const RecurringTable& table,
                                               Problems& problems) {
    ChargesOfMonth documents(month, table, problems);
    for (const RecurringCharge& recurring : charges) {
        if (month < recurring.from || (recurring.to && month > *recurring.to)) continue;
        documents.add(recurring);
    }
    return documents.take();
}

} // namespace cae::folder_reader
