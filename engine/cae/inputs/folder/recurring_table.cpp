#include "cae/inputs/folder/internal/recurring_table.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "cae/base/words.hpp"
#include "cae/cooperative/team_documents.hpp"
#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/month_tables.hpp"
#include "cae/inputs/folder/internal/vat_cells.hpp"

namespace cae::folder_reader {
namespace {

namespace recurring_column {
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
    to,
    branch,
    expense_account,
    supplier,
    vat_kind,
    vat_reason
};
} // namespace recurring_column

constexpr std::array recurring_columns{
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
    CsvColumn{"branch"},
    CsvColumn{"expense_account"},
    CsvColumn{"supplier"},
    CsvColumn{"vat_kind"},
    CsvColumn{"vat_reason"},
};
static_assert(recurring_columns.size() == recurring_column::vat_reason + 1 &&
              recurring_columns[recurring_column::to].name == "to");

// A common charge is no document of an activity.
using KindOfActivity = std::optional<DocumentKind>;
constexpr std::array recurring_kinds{
    Word<KindOfActivity>{word(DocumentKind::purchase), DocumentKind::purchase},
    Word<KindOfActivity>{word(DocumentKind::subcontracting), DocumentKind::subcontracting},
    Word<KindOfActivity>{"common_charge", std::nullopt},
};

constexpr int last_day = 31;

class RecurringReader {
public:
    RecurringReader(const RecurringTable& table, Problems& problems)
        : table_(table), row_(table.text, table.file, recurring_columns, problems) {}

    std::vector<RecurringCharge> read() {
        while (row_.next()) read_row();
        return std::move(charges_);
    }

private:
    void read_row() {
        const auto kind = word_in(row_.cell(recurring_column::kind), recurring_kinds);
        const auto recoverable = percent_in(row_.cell(recurring_column::vat_recoverable));
        const auto day = whole_in(row_.cell(recurring_column::day), 1, last_day);
        const auto from = month_in(row_.cell(recurring_column::from));
        const auto to = month_in(row_.cell(recurring_column::to));
        const Date first = from.value_or(table_.cooperative.first_period).first_day();
        const auto treatment = treatment_in(row_, recurring_column::vat_kind,
                                            recurring_column::vat_reason);
        const auto amounts = vat_amounts_in(
            row_, {recurring_column::net, recurring_column::vat_rate, recurring_column::vat},
            {false, vat_tolerance_on(table_.cooperative, first), treatment.kind, true});
        if (from && to && *to < *from) {
            row_.report(recurring_column::to, Rule::number_must_be_in_range, {*from, "2199-12"});
        }
        note_number();
        if (!kind || !day || !from) return;
        RecurringCharge recurring{CommonCharge{from->first_day()}, *day, *from, to};
        const bool is_known = *kind ? read_of_activity(**kind, recurring) : read_common(recurring);
        if (!is_known || !row_.row_is_sound()) return;
        std::visit(
            [&](auto& charge) {
                charge.number = row_.text(recurring_column::document);
                charge.label = row_.text(recurring_column::label);
                charge.party = row_.text(recurring_column::supplier);
                charge.treatment = treatment;
                charge.expense_account = row_.text(recurring_column::expense_account);
                set_cost(charge, amounts, recoverable);
                charge.line = row_.line();
            },
            recurring.charge);
        charges_.push_back(std::move(recurring));
    }

    // Whether the account or team is known: one that is not is passed over where the roster lacks
    // members, whose fault has been noted.
    bool read_of_activity(DocumentKind kind, RecurringCharge& recurring) {
        refuse_cells({recurring_column::branch}, word(kind));
        recurring.team = is_of_team()
                             ? activity_in(row_.cell(recurring_column::activity), table_.known)
                             : std::nullopt;
        const auto account = is_of_team() ? AccountIndex{0} : read_own_account();
        recurring.charge = ActivityDocument{
            recurring.from.first_day(), {}, account.value_or(0), kind};
        return is_of_team() ? recurring.team.has_value() : account.has_value();
    }

    bool read_common(RecurringCharge& recurring) {
        refuse_cells({recurring_column::member, recurring_column::activity}, "common_charge");
        CommonCharge charge{recurring.from.first_day()};
        charge.branch = branch_in(row_.cell(recurring_column::branch), table_.cooperative);
        recurring.charge = std::move(charge);
        return true;
    }

    void refuse_cells(std::initializer_list<recurring_column::Name> cells, std::string_view kind) {
        for (const recurring_column::Name cell : cells) {
            if (row_.blank(cell)) continue;
            row_.report(cell, Rule::column_must_fit_kind, {row_.name(cell), kind});
        }
    }

    bool is_of_team() const {
        return row_.blank(recurring_column::member) && !row_.blank(recurring_column::activity);
    }

    std::optional<AccountIndex> read_own_account() {
        const auto member = needed_member_in(row_.cell(recurring_column::member), table_.known);
        return member ? account_in(row_.cell(recurring_column::activity), *member, table_.known)
                      : std::nullopt;
    }

    void note_number() {
        const std::string number(row_.text(recurring_column::document));
        const auto [first, is_new] = lines_.emplace(number, row_.line());
        if (is_new || number.empty()) return;
        row_.report(recurring_column::document, Rule::id_must_be_unique,
                    {table_.file + ":" + std::to_string(first->second)});
    }

    const RecurringTable& table_;
    CsvReader row_;
    std::vector<RecurringCharge> charges_;
    std::unordered_map<std::string, std::size_t> lines_; // of numbers
};

// Adds the charges of one month to its documents.
class ChargesOfMonth {
public:
    ChargesOfMonth(const RecurringTable& table, MonthDocuments& documents, Problems& problems)
        : table_(table), documents_(documents), problems_(problems) {}

    void add(const RecurringCharge& recurring) {
        const Month month = documents_.month;
        std::visit(
            [&](auto charge) {
                const std::size_t line = charge.line;
                charge.date = *Date::of(month.year(), month.number(),
                                        std::min(recurring.day, month.days()));
                charge.number = std::string(charge.number) + "-" + to_string(month);
                mark(charge);
                add_one(std::move(charge), recurring.team, line);
            },
            recurring.charge);
    }

private:
    static void mark(CommonCharge& charge) { charge.is_recurring = true; }
    static void mark(ActivityDocument& document) { document.table = DocumentTable::recurring; }

    void add_one(CommonCharge charge, std::optional<ActivityIndex>, std::size_t) {
        documents_.common_charges.push_back(std::move(charge));
    }

    void add_one(ActivityDocument document, std::optional<ActivityIndex> team, std::size_t line) {
        if (team) {
            add_shared(document, *team, line);
            return;
        }
        const MemberIndex member = table_.known.roster.accounts[document.account].member;
        const MemberFacts& facts = table_.known.facts[member];
        if (document.date < facts.from || document.date >= facts.left) {
            report(line, Rule::member_must_be_present, id_of(member), {document.date});
        }
        documents_.documents.push_back(std::move(document));
    }

    void add_shared(const ActivityDocument& document, ActivityIndex activity, std::size_t line) {
        const Roster& roster = table_.known.roster;
        const std::string& id = roster.activities[activity].text();
        const SplitKey* team = split_on(roster, activity, document.date);
        if (team == nullptr) {
            if (!table_.known.teams_complete) return;
            report(line, Rule::activity_must_have_team, id, {document.date});
            return;
        }
        if (const auto absent = absent_member(*team, document.date, table_.known)) {
            report(line, Rule::team_must_be_present, id, {id_of(*absent), document.date});
        }
        auto parts = shared_by(*team, document);
        std::move(parts.begin(), parts.end(), std::back_inserter(documents_.documents));
    }

    [[nodiscard]] const std::string& id_of(MemberIndex member) const {
        return table_.known.roster.members[member].id.text();
    }

    void report(std::size_t line, Rule rule, const std::string& value, Details details) {
        problems_.push_back(
            {rule, {table_.file, line, 0}, value, std::move(details), Privacy::open});
    }

    const RecurringTable& table_;
    MonthDocuments& documents_;
    Problems& problems_;
};

} // namespace

std::vector<RecurringCharge> read_recurring_table(const RecurringTable& table, Problems& problems) {
    return RecurringReader(table, problems).read();
}

void add_charges_of_month(const std::vector<RecurringCharge>& charges, const RecurringTable& table,
                          MonthDocuments& documents, Problems& problems) {
    documents.recurring_file = table.file;
    ChargesOfMonth month(table, documents, problems);
    for (const RecurringCharge& recurring : charges) {
        const Month now = documents.month;
        if (now < recurring.from || (recurring.to && now > *recurring.to)) continue;
        month.add(recurring);
    }
}

} // namespace cae::folder_reader
