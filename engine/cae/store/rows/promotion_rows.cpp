#include "cae/store/rows/internal/promotion_rows.hpp"

#include "cae/store/rows/internal/row_writer.hpp"
#include "cae/store/sqlite/internal/statement.hpp"

namespace cae {

void write_promotions(const Database& database, const std::string& month,
                      const std::vector<MemberId>& members) {
    RowWriter rows(database, "promotion", "month, member", members.size());
    for (const MemberId& member : members) rows.add(month, member);
}

std::vector<MemberId> read_promotions(const Database& database, const std::string& month) {
    std::vector<MemberId> members;
    Statement rows = database.prepare(
        "SELECT member FROM promotion WHERE month = ? ORDER BY member");
    rows.query(month);
    while (rows.next()) members.emplace_back(rows.string());
    return members;
}

std::map<MemberId, Month> read_promoted(const Database& database, Month until) {
    std::map<MemberId, Month> promoted;
    Statement rows = database.prepare("SELECT member, max(month) FROM promotion WHERE month <= ? "
                                      "GROUP BY member ORDER BY member");
    rows.query(until);
    while (rows.next()) {
        const MemberId member(rows.text());
        promoted.emplace_hint(promoted.end(), member, rows.month());
    }
    return promoted;
}

} // namespace cae
