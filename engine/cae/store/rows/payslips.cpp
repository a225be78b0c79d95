#include "cae/store/rows/internal/payslips.hpp"

#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/row_writer.hpp"
#include "cae/store/rows/internal/words.hpp"

namespace cae {
namespace {

constexpr const char* select_pay_lines =
    "SELECT contribution, label, collector, side FROM pay_line WHERE month = ? ORDER BY position";

constexpr const char* select_profiles =
    "SELECT category, headcount, accident_rate_billionths, mobility_rate_billionths"
    " FROM pay_profile WHERE month = ? ORDER BY position";

constexpr const char* select_covers =
    "SELECT kind, total, rate_billionths, base, base_from_billionths, base_to_billionths,"
    " employer_share_billionths FROM pay_profile_cover WHERE month = ? AND profile = ?"
    " ORDER BY position";

// The row writer keeps its statement: it is let go before the covers are written.
void write_rates(const Database& database, const std::string& month,
                 const std::vector<PayProfile>& profiles) {
    RowWriter rows(database, "pay_profile", profiles.size());
    std::int64_t position = 0;
    for (const PayProfile& profile : profiles) {
        rows.add(month, position++, word(profile.category), profile.headcount,
                 profile.accident_rate, profile.mobility_rate);
    }
}

void write_covers(const Database& database, const std::string& month,
                  const std::vector<PayProfile>& profiles) {
    std::size_t count = 0;
    for (const PayProfile& profile : profiles) count += profile.covers.size();
    RowWriter rows(database, "pay_profile_cover", count);
    std::int64_t of_profile = 0;
    for (const PayProfile& profile : profiles) {
        std::int64_t position = 0;
        for (const Cover& cover : profile.covers) {
            rows.add(month, of_profile, position++, word(cover.kind), cover.total, cover.rate,
                     word(cover.base.kind), cover.base.from, cover.base.to, cover.employer_share);
        }
        ++of_profile;
    }
}

} // namespace

std::vector<PayLine> read_pay_lines(const Database& database, const std::string& month) {
    std::vector<PayLine> lines;
    Statement rows = database.prepare(select_pay_lines);
    rows.query(month);
    while (rows.next()) {
        lines.push_back({rows.string(), rows.string(), rows.string(), kind_of<Side>(rows)});
    }
    return lines;
}

std::vector<PayProfile> read_profiles(const Database& database, const std::string& month) {
    std::vector<PayProfile> profiles;
    Statement rows = database.prepare(select_profiles);
    rows.query(month);
    Statement covers = database.prepare(select_covers);
    while (rows.next()) {
        PayProfile profile = profile_of(rows);
        covers.query(month, static_cast<std::int64_t>(profiles.size()));
        while (covers.next()) profile.covers.push_back(cover_of(covers));
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

void write_profiles(const Database& database, const std::string& month,
                    const std::vector<PayProfile>& profiles) {
    write_rates(database, month, profiles);
    write_covers(database, month, profiles);
}

} // namespace cae
