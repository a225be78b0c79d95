#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "cae/closing/state/columns/pay_columns.hpp"
#include "cae/store/rows/internal/member_rows.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/rows/internal/settlement_rows.hpp"

namespace cae {
namespace {

// The amounts as a JSON array of cents, in a buffer that is used again for the next payslip.
class CentsList {
public:
    [[nodiscard]] const std::string& of(const std::vector<Money>& amounts) {
        text_ = "[";
        for (const Money amount : amounts) append(amount.cents());
        if (text_.size() > 1) text_.pop_back();
        return text_ += "]";
    }

private:
    void append(std::int64_t cents) {
        std::array<char, 24> digits{};
        const auto written = std::to_chars(digits.begin(), digits.end(), cents);
        text_.append(digits.data(), written.ptr).push_back(',');
    }

    std::string text_;
};

void write_contracts(const Database& database, const std::string& month,
                     const std::vector<MemberRecord>& members) {
    write_in_order(database, "member_month", member_columns, month, members);
}

void write_sums(const Database& database, const std::string& month,
                const std::vector<MemberRecord>& members) {
    RecordWriter rows(database, {"sums_since_january", "month, member"}, sums_columns,
                      members.size());
    for (const MemberRecord& member : members) rows.add(member.sums_after, month, member.id);
}

void write_pay(const Database& database, const std::string& month,
               const std::vector<MemberRecord>& members) {
    const auto paid = std::count_if(members.begin(), members.end(),
                                    [](const MemberRecord& member) { return member.pay; });
    RecordWriter rows(database, {"pay", "month, member, lines"}, pay_columns,
                      static_cast<std::size_t>(paid));
    CentsList lines;
    for (const MemberRecord& member : members) {
        if (!member.pay) continue;
        rows.add(*member.pay, month, member.id, CopiedText{lines.of(member.pay->lines)});
    }
}

} // namespace

// Pay refers to the member's month: each table is complete before the next one is written.
void write_members(const Database& database, const std::string& month,
                   const std::vector<MemberRecord>& members) {
    write_contracts(database, month, members);
    write_sums(database, month, members);
    write_pay(database, month, members);
    write_settlements(database, month, members);
}

} // namespace cae
