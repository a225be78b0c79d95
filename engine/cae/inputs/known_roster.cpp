#include "cae/inputs/internal/known_roster.hpp"

namespace cae::folder_reader {
namespace {

void report_unknown(const CsvCell& cell, const KnownRoster& known, const char* kind) {
    if (known.complete) cell.report(Rule::reference_must_exist, {kind});
}

std::optional<AccountIndex> only_account_of(const CsvCell& cell, const Member& member) {
    if (member.accounts.size() == 1) return member.accounts.front();
    if (member.accounts.empty()) {
        cell.report(Rule::member_must_have_activity);
    } else {
        cell.report(Rule::text_must_not_be_empty, {"activity"});
    }
    return std::nullopt;
}

} // namespace

std::optional<MemberIndex> member_in(const CsvCell& cell, const KnownRoster& known) {
    const auto id = id_in(cell);
    if (!id) return std::nullopt;
    const auto member = known.index.member(*id);
    if (!member) report_unknown(cell, known, "member");
    return member;
}

std::optional<AccountIndex> account_in(const CsvCell& cell, MemberIndex member,
                                       const KnownRoster& known) {
    if (cell.text.empty()) return only_account_of(cell, known.roster.members[member]);
    const auto id = id_in(cell);
    if (!id) return std::nullopt;
    const auto activity = known.index.activity(*id);
    const auto account = activity ? known.index.account(member, *activity) : std::nullopt;
    if (!account) report_unknown(cell, known, "activity");
    return account;
}

} // namespace cae::folder_reader
