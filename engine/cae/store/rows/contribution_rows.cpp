#include "cae/store/rows/internal/contribution_rows.hpp"

#include "cae/closing/state/columns/account_columns.hpp"
#include "cae/store/rows/internal/book_rows.hpp"
#include "cae/store/rows/internal/control_sums.hpp"
#include "cae/store/rows/internal/record_rows.hpp"

namespace cae {
namespace {

constexpr const char* select_charges =
    "SELECT activity_account.position, amount FROM levy_charge"
    " JOIN activity_account USING (month, activity, member) WHERE month = ? AND levy = ?";

std::string select_records_of_levy() {
    return "SELECT position, " + names_to_read(contribution_columns) +
           " FROM contribution JOIN member_month USING (month, member)"
           " WHERE month = ? AND levy = ? ORDER BY position";
}

std::string select_records() {
    return "SELECT levy, member, " + names_to_read(contribution_columns) +
           " FROM contribution WHERE month = ? ORDER BY levy, member";
}

ContributionRecord contribution_in(Statement& row) {
    return record_of(row, contribution_columns, ContributionRecord());
}

// Rows of members without an activity account are left out.
std::size_t count_of_records(const MonthRecord& record) {
    std::size_t count = 0;
    for (const MemberRecord& member : record.members) {
        if (member.contribution) count += 1 + member.levies.size();
    }
    return count;
}

const std::string& contribution_levy() {
    static const std::string name = contribution_name;
    return name;
}

void write_records(const Database& database, const std::string& text, const MonthRecord& record) {
    RecordWriter rows(database, {"contribution", "month, levy, member"}, contribution_columns,
                      count_of_records(record));
    for (const MemberRecord& member : record.members) {
        if (!member.contribution) continue;
        rows.add(*member.contribution, text, contribution_levy(), member.id);
        for (std::size_t i = 0; i < member.levies.size(); ++i) {
            rows.add(member.levies[i], text, record.levies[i].name, member.id);
        }
    }
}

void write_charges(const Database& database, const std::string& text, const MonthRecord& record) {
    std::size_t count = 0;
    for (const AccountRecord& account : record.accounts) {
        for (const Money levy : account.levies)
            if (levy != Money()) ++count;
    }
    RowWriter rows(database, "levy_charge", "month, levy, activity, member, amount", count);
    for (const AccountRecord& account : record.accounts) {
        for (std::size_t i = 0; i < account.levies.size(); ++i) {
            if (account.levies[i] == Money()) continue;
            rows.add(text, record.levies[i].name, account.activity, account.member,
                     account.levies[i]);
        }
    }
}

void read_charges(const Database& database, const std::string& text, MonthRecord& record) {
    for (AccountRecord& account : record.accounts) account.levies.resize(record.levies.size());
    Statement rows = database.prepare(select_charges);
    for (std::size_t i = 0; i < record.levies.size(); ++i) {
        rows.query(text, record.levies[i].name);
        while (rows.next()) {
            AccountRecord& account = place_in(record.accounts, rows);
            account.levies[i] = rows.money();
        }
    }
}

void read_records(const Database& database, const std::string& text, MonthRecord& record) {
    Statement rows = database.prepare(select_records_of_levy());
    rows.query(text, contribution_levy());
    while (rows.next()) {
        MemberRecord& member = place_in(record.members, rows);
        member.contribution = contribution_in(rows);
    }
    for (const LevyName& levy : record.levies) {
        rows.query(text, levy.name);
        while (rows.next()) {
            MemberRecord& member = place_in(record.members, rows);
            member.levies.push_back(contribution_in(rows));
        }
    }
}

} // namespace

void write_contributions(const Database& database, const std::string& text,
                         const MonthRecord& record) {
    write_in_order(database, "levy", levy_columns, text, record.levies);
    write_charges(database, text, record);
    write_records(database, text, record);
}

void read_contributions(const Database& database, const std::string& text, MonthRecord& record) {
    record.levies = read_in_order(database, "levy", levy_columns, text, LevyName());
    read_charges(database, text, record);
    read_records(database, text, record);
}

ByLevy<ContributionRecord> read_contributions(const Database& database, Month month) {
    ByLevy<ContributionRecord> records;
    if (!is_sealed_period(database, month)) return records;
    refuse_altered(database, month, {"contribution"});
    Statement rows = database.prepare(select_records());
    rows.query(month);
    while (rows.next()) {
        auto& of_levy = records[rows.string()];
        const MemberId member(rows.text());
        of_levy.emplace_hint(of_levy.end(), member, contribution_in(rows));
    }
    return records;
}

} // namespace cae
