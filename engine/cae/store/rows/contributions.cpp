#include "cae/store/rows/internal/contributions.hpp"

#include <utility>

#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/row_writer.hpp"

namespace cae {
namespace {

constexpr const char* select_levies =
    "SELECT name, label FROM levy WHERE month = ? ORDER BY position";

constexpr const char* select_charges =
    "SELECT activity_account.position, amount FROM levy_charge"
    " JOIN activity_account USING (month, activity, member) WHERE month = ? AND levy = ?";

constexpr const char* select_records_of_levy =
    "SELECT member_month.position, base, taken, year, base_of_year, computed_of_year,"
    " charged_of_year, base_since_entry FROM contribution"
    " JOIN member_month USING (month, member) WHERE month = ? AND levy = ?"
    " ORDER BY member_month.position";

constexpr const char* select_records =
    "SELECT levy, member, base, taken, year, base_of_year, computed_of_year, charged_of_year,"
    " base_since_entry FROM contribution WHERE month = ? ORDER BY levy, member";

// The next columns from `base` to `base_since_entry`.
ContributionRecord record_of(Statement& row) {
    ContributionRecord record;
    record.base = row.money();
    record.taken = row.money();
    record.after.year = optional_month(row);
    record.after.base_of_year = row.money();
    record.after.computed_of_year = row.money();
    record.after.charged_of_year = row.money();
    record.after.base_since_entry = row.money();
    return record;
}

// Rows of members without an activity account are left out.
std::size_t count_of_records(const MonthRecord& record) {
    std::size_t count = 0;
    for (const MemberRecord& member : record.members) {
        if (member.contribution) count += 1 + member.levies.size();
    }
    return count;
}

void add(RowWriter& rows, const std::string& text, const std::string& levy, const MemberId& member,
         const ContributionRecord& record) {
    const ContributionSums& after = record.after;
    rows.add(text, levy, member, record.base, record.taken, after.year, after.base_of_year,
             after.computed_of_year, after.charged_of_year, after.base_since_entry);
}

const std::string& contribution_levy() {
    static const std::string name = contribution_name;
    return name;
}

void write_records(const Database& database, const std::string& text, const MonthRecord& record) {
    RowWriter rows(database, "contribution", count_of_records(record));
    for (const MemberRecord& member : record.members) {
        if (!member.contribution) continue;
        add(rows, text, contribution_levy(), member.id, *member.contribution);
        for (std::size_t i = 0; i < member.levies.size(); ++i) {
            add(rows, text, record.levies[i].name, member.id, member.levies[i]);
        }
    }
}

void write_charges(const Database& database, const std::string& text, const MonthRecord& record) {
    std::size_t count = 0;
    for (const AccountRecord& account : record.accounts) {
        for (const Money levy : account.levies)
            if (levy != Money()) ++count;
    }
    RowWriter rows(database, "levy_charge", count);
    for (const AccountRecord& account : record.accounts) {
        for (std::size_t i = 0; i < account.levies.size(); ++i) {
            if (account.levies[i] == Money()) continue;
            rows.add(text, record.levies[i].name, account.activity, account.member,
                     account.levies[i]);
        }
    }
}

std::vector<LevyName> levies_in(const Database& database, const std::string& text) {
    std::vector<LevyName> levies;
    Statement rows = database.prepare(select_levies);
    rows.query(text);
    while (rows.next()) levies.push_back({rows.string(), rows.string()});
    return levies;
}

void read_charges(const Database& database, const std::string& text, MonthRecord& record) {
    for (AccountRecord& account : record.accounts) account.levies.resize(record.levies.size());
    Statement rows = database.prepare(select_charges);
    for (std::size_t i = 0; i < record.levies.size(); ++i) {
        rows.query(text, record.levies[i].name);
        while (rows.next()) {
            const auto position = static_cast<std::size_t>(rows.integer());
            record.accounts.at(position).levies[i] = rows.money();
        }
    }
}

void read_records(const Database& database, const std::string& text, MonthRecord& record) {
    Statement rows = database.prepare(select_records_of_levy);
    rows.query(text, contribution_levy());
    while (rows.next()) {
        const auto position = static_cast<std::size_t>(rows.integer());
        record.members.at(position).contribution = record_of(rows);
    }
    for (const LevyName& levy : record.levies) {
        rows.query(text, levy.name);
        while (rows.next()) {
            const auto position = static_cast<std::size_t>(rows.integer());
            record.members.at(position).levies.push_back(record_of(rows));
        }
    }
}

} // namespace

void write_contributions(const Database& database, const std::string& text,
                         const MonthRecord& record) {
    RowWriter levies(database, "levy", record.levies.size());
    std::int64_t position = 0;
    for (const LevyName& levy : record.levies) levies.add(text, position++, levy.name, levy.label);
    write_charges(database, text, record);
    write_records(database, text, record);
}

void read_contributions(const Database& database, const std::string& text, MonthRecord& record) {
    record.levies = levies_in(database, text);
    read_charges(database, text, record);
    read_records(database, text, record);
}

ByLevy<ContributionRecord> read_contributions(const Database& database, Month month) {
    ByLevy<ContributionRecord> records;
    Statement rows = database.prepare(select_records);
    rows.query(month);
    while (rows.next()) {
        auto& of_levy = records[rows.string()];
        MemberId member(rows.string());
        of_levy.emplace_hint(of_levy.end(), std::move(member), record_of(rows));
    }
    return records;
}

Money levies_of(const AccountRecord& account) {
    Money sum;
    for (const Money levy : account.levies) sum += levy;
    return sum;
}

} // namespace cae
