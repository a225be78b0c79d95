#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "cae/office/internal/changed_inputs.hpp"
#include "cae/office/internal/late_documents.hpp"
#include "cae/office/internal/touched_months.hpp"
#include "cae/office/office.hpp"

namespace cae {
namespace {

std::set<Month> months_of(const Problems& problems) {
    std::set<Month> months;
    for (const Problem& problem : problems) {
        for (const Detail& detail : problem.details) {
            if (const auto month = to_month(detail)) months.insert(*month);
        }
    }
    return months;
}

// The members whose month is another, by id; members come and go with the roster.
std::set<std::string> changed_members(const MonthRecord& sealed, const MonthRecord& again) {
    std::set<std::string> changed;
    const auto note = [&](const auto& rows, const auto& others, const auto& id_of) {
        for (const auto& row : rows) {
            const bool is_same = std::find(others.begin(), others.end(), row) != others.end();
            if (!is_same) changed.insert(id_of(row).text());
        }
    };
    const auto id = [](const MemberRecord& member) { return member.id; };
    const auto owner = [](const AccountRecord& account) { return account.member; };
    const auto payee = [](const RecallRecord& recall) { return recall.member; };
    note(sealed.members, again.members, id);
    note(sealed.accounts, again.accounts, owner);
    note(sealed.recalls, again.recalls, payee);
    note(again.recalls, sealed.recalls, payee);
    return changed;
}

// What differs by itself in a month: the entries of charges that no member bears.
bool has_same_entries(const MonthRecord& sealed, const MonthRecord& again) {
    return sealed.entries == again.entries;
}

// Positions among the profiles of a month move with those of others; who was not there yet is
// called otherwise since.
MonthRecord without_positions(MonthRecord record) {
    for (MemberRecord& member : record.members) {
        if (member.pay) member.pay->profile = 0;
        if (member.stage == Stage::to_come) member.stage = Stage::left; // what it was once called
    }
    for (RecallRecord& recall : record.recalls) recall.profile = 0;
    return record;
}

void refuse_changed(const MonthRecord& sealed, const MonthRecord& again, Problems& problems) {
    const auto refuse_row = [&](const std::string& value) {
        problems.push_back({Rule::row_must_be_as_sealed, {}, value, {sealed.month}, Privacy::open});
    };
    const auto members = changed_members(sealed, again);
    for (const std::string& member : members) refuse_row(member);
    if (members.empty() && !has_same_entries(sealed, again)) refuse_row(to_string(sealed.month));
}

} // namespace

// A month that cannot be closed again has a fault that its own check tells.
Problems Office::changed_since_sealed(std::optional<Month> period) const {
    Problems problems = late_documents(books_, period);
    const std::set<Month> told = months_of(problems); // what is late changes the rest of its month
    for (Month month = books_.cooperative().first_period; books_.is_sealed(month);
         month = month.next()) {
        if (told.contains(month) || (period && month != *period)) continue;
        const auto prepared = this->month(month);
        const auto sealed = books_.sealed(month);
        if (!prepared || !sealed) continue;
        const auto again = close_month(*prepared);
        if (!again) continue;
        if (*sealed == *again) continue;
        refuse_changed(without_positions(*sealed), without_positions(*again), problems);
    }
    if (problems.empty()) problems = changed_inputs(books_, period);
    return problems;
}

Problems Office::changed_since_last_seal() const {
    Problems problems;
    for (const Month month : touched_months(books_)) {
        const Problems of_month = changed_since_sealed(month);
        problems.insert(problems.end(), of_month.begin(), of_month.end());
    }
    const Problems of_years = changed_inventories(books_);
    problems.insert(problems.end(), of_years.begin(), of_years.end());
    return problems;
}

} // namespace cae
