#include "cae/store/rows/internal/payslip_rows.hpp"

#include "cae/closing/state/columns/pay_columns.hpp"
#include "cae/store/rows/internal/record_rows.hpp"

namespace cae {
namespace {

std::string select_covers() {
    return "SELECT " + names_to_read(cover_columns) +
           " FROM pay_profile_cover WHERE month = ? AND profile = ? ORDER BY position";
}

void write_covers(const Database& database, const std::string& month,
                  const std::vector<PayProfile>& profiles) {
    std::size_t count = 0;
    for (const PayProfile& profile : profiles) count += profile.covers.size();
    RecordWriter rows(database, {"pay_profile_cover", "month, profile, position"}, cover_columns,
                      count);
    std::int64_t of_profile = 0;
    for (const PayProfile& profile : profiles) {
        std::int64_t position = 0;
        for (const Cover& cover : profile.covers) {
            rows.add(cover, month, of_profile, position++);
        }
        ++of_profile;
    }
}

} // namespace

std::vector<PayLine> read_pay_lines(const Database& database, const std::string& month) {
    return read_in_order(database, "pay_line", pay_line_columns, month, PayLine());
}

void write_pay_lines(const Database& database, const std::string& month,
                     const std::vector<PayLine>& lines) {
    write_in_order(database, "pay_line", pay_line_columns, month, lines);
}

std::vector<PayProfile> read_profiles(const Database& database, const std::string& month) {
    auto profiles = read_in_order(database, "pay_profile", profile_columns, month, PayProfile());
    Statement covers = database.prepare(select_covers());
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        covers.query(month, static_cast<std::int64_t>(i));
        while (covers.next()) {
            profiles[i].covers.push_back(record_of(covers, cover_columns, Cover()));
        }
    }
    return profiles;
}

void write_profiles(const Database& database, const std::string& month,
                    const std::vector<PayProfile>& profiles) {
    write_in_order(database, "pay_profile", profile_columns, month, profiles);
    write_covers(database, month, profiles);
}

} // namespace cae
