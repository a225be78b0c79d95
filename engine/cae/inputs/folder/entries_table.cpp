#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "cae/inputs/folder/internal/month_tables.hpp"
#include "cae/inputs/folder/internal/written_line.hpp"
#include "cae/ledger/entry.hpp"

namespace cae::folder_reader {
namespace {

namespace entries_column {
enum Name : std::size_t {
    entry,
    date,
    journal,
    account,
    party,
    branch,
    activity,
    member,
    label,
    debit,
    credit,
    piece,
    reverses
};
} // namespace entries_column

constexpr std::array entries_columns{
    CsvColumn{"entry", ColumnUse::required},
    CsvColumn{"date", ColumnUse::required},
    CsvColumn{"journal"},
    CsvColumn{"account", ColumnUse::present},
    CsvColumn{"party"},
    CsvColumn{"branch"},
    CsvColumn{"activity"},
    CsvColumn{"member"},
    CsvColumn{"label"},
    CsvColumn{"debit", ColumnUse::present},
    CsvColumn{"credit", ColumnUse::present},
    CsvColumn{"piece"},
    CsvColumn{"reverses"},
};
static_assert(entries_columns.size() == entries_column::reverses + 1);

// What a reversal takes from the entry that it reverses.
constexpr std::array columns_of_lines{entries_column::account, entries_column::party,
                                      entries_column::branch,  entries_column::activity,
                                      entries_column::member,  entries_column::debit,
                                      entries_column::credit};

// Neither opening balances nor internal movements are written by hand.
const std::array<Word<const char*>, 5>& journals_to_write() {
    static const auto journals = [] {
        std::array<Word<const char*>, 5> words{};
        std::size_t next = 0;
        for (const Journal journal :
             {Journal::purchases, Journal::bank, Journal::general, Journal::pay, Journal::sales}) {
            words[next++] = {code(journal), code(journal)};
        }
        return words;
    }();
    return journals;
}

struct Sides {
    Money debit{};
    Money credit{};
};

class EntriesReader {
public:
    EntriesReader(const MonthTable& table, Problems& problems)
        : table_(table), problems_(problems),
          row_(table.text, table.file, entries_columns, problems) {}

    std::vector<WrittenEntry> read() {
        while (row_.next()) read_row();
        if (!row_.left_out_rows()) {
            for (const Group& group : groups_) check_balance(group);
        }
        std::vector<WrittenEntry> entries;
        entries.reserve(groups_.size());
        for (Group& group : groups_) entries.push_back(std::move(group.entry));
        return entries;
    }

private:
    struct Group {
        WrittenEntry entry;
        Place place{};
        bool is_sound = true; // each of its rows
    };

    void read_row() {
        const auto date = read_date();
        const auto journal = word_in(row_.cell(entries_column::journal), journals_to_write());
        const std::string id(row_.text(entries_column::entry));
        const auto [known, is_new] = positions_.try_emplace(id, groups_.size());
        if (is_new) add_group(id, date, journal.value_or(code(Journal::general)));
        Group& group = groups_[known->second];
        if (!is_new) check_agreement(group);
        row_.blank(entries_column::reverses) ? read_line(group) : read_reversal(group, is_new);
        group.is_sound = group.is_sound && row_.row_is_sound();
    }

    std::optional<Date> read_date() {
        const auto date = date_in(row_.cell(entries_column::date));
        if (date && table_.only_day && *date != *table_.only_day) {
            row_.report(entries_column::date, Rule::inventory_must_be_of_last_day,
                        {*table_.only_day});
        } else if (date && date->month() != table_.month) {
            row_.report(entries_column::date, Rule::entry_must_be_in_month, {table_.month});
        }
        return date;
    }

    void add_group(const std::string& id, const std::optional<Date>& date, const char* journal) {
        Group& group = groups_.emplace_back(Group{{id, date.value_or(table_.month.first_day())},
                                                  row_.place(entries_column::entry)});
        group.entry.journal = journal;
        group.entry.label = row_.text(entries_column::label);
        group.entry.piece = row_.text(entries_column::piece);
        group.entry.line = row_.line();
        if (!group.entry.label.empty()) return;
        group.entry.label = "Extourne de " + std::string(row_.text(entries_column::reverses));
        if (!row_.blank(entries_column::reverses)) return;
        row_.report(entries_column::label, Rule::text_must_not_be_empty, {"label"});
    }

    // Rows of one entry say of it what its first row says, or nothing.
    void check_agreement(const Group& group) {
        const WrittenEntry& entry = group.entry;
        const auto date = date_in(row_.cell(entries_column::date));
        if (date && *date != entry.date) report_other(entries_column::date, group);
        check_agreement(entries_column::journal, entry.journal, group);
        check_agreement(entries_column::label, entry.label, group);
        check_agreement(entries_column::piece, entry.piece, group);
    }
    void check_agreement(std::size_t column, const std::string& said, const Group& group) {
        if (!row_.blank(column) && row_.text(column) != said) report_other(column, group);
    }
    void report_other(std::size_t column, const Group& group) {
        row_.report(column, Rule::entry_rows_must_agree,
                    {entries_columns[column].name, group.entry.line});
    }

    void read_line(Group& group) {
        if (!group.entry.reverses.empty()) return report_taken(group);
        constexpr WrittenLineColumns columns{entries_column::account, entries_column::party,
                                             entries_column::branch,  entries_column::activity,
                                             entries_column::member,  entries_column::debit,
                                             entries_column::credit};
        group.entry.lines.push_back(
            written_line_in(row_, columns, {table_.known, table_.cooperative}));
    }

    void read_reversal(Group& group, bool is_new) {
        if (!is_new) return report_taken(group);
        for (const std::size_t column : columns_of_lines) {
            if (row_.blank(column)) continue;
            row_.report(column, Rule::reversal_must_stand_alone, {entries_columns[column].name});
        }
        group.entry.reverses = row_.text(entries_column::reverses);
    }

    void report_taken(const Group& group) {
        row_.report(entries_column::entry, Rule::id_must_be_unique,
                    {table_.file + ":" + std::to_string(group.entry.line)});
    }

    void check_balance(const Group& group) {
        if (!group.is_sound) return;
        Sides all;
        std::map<std::pair<std::optional<AccountIndex>, std::optional<BranchIndex>>, Sides>
            sections;
        for (const WrittenLine& line : group.entry.lines) {
            for (Sides* const sides : {&all, &sections[{line.section, line.branch}]}) {
                sides->debit += line.debit;
                sides->credit += line.credit;
            }
        }
        if (all.debit != all.credit) {
            refuse(group, Rule::written_entry_must_balance, {all.debit, all.credit});
            return;
        }
        for (const auto& [section, sides] : sections) {
            if (sides.debit == sides.credit) continue;
            refuse(group, Rule::written_section_must_balance,
                   {shown_section(section.first, section.second), sides.debit, sides.credit});
        }
    }

    [[nodiscard]] Detail shown_section(const std::optional<AccountIndex>& account,
                                       const std::optional<BranchIndex>& branch) const {
        if (branch) return table_.cooperative.branches[*branch].id;
        if (!account) return Thing::cooperative;
        const Roster& roster = table_.known.roster;
        const ActivityAccount& of = roster.accounts[*account];
        return roster.activities[of.activity].text() + "/" + roster.members[of.member].id.text();
    }

    void refuse(const Group& group, Rule rule, Details details) {
        problems_.push_back({rule, group.place, group.entry.id, std::move(details), Privacy::open});
    }

    const MonthTable& table_;
    Problems& problems_;
    CsvReader row_;
    std::vector<Group> groups_;
    std::unordered_map<std::string, std::size_t> positions_;
};

} // namespace

std::vector<WrittenEntry> read_entries_table(const MonthTable& table, Problems& problems) {
    return EntriesReader(table, problems).read();
}

} // namespace cae::folder_reader
