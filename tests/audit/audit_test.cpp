// Random cooperatives, followed for two years by an auditor who knows nothing of the engine.
#include <doctest/doctest.h>

#include "auditor.hpp"
#include "closer.hpp"
#include "support/temporary_folder.hpp"

namespace audit_test {

using audit::Auditor;
using audit::Closed;
using audit::Life;

// What the auditor finds in the life of a seed, or why a month is not closed; nothing is as it must
// be.
std::string faults_of(std::uint64_t seed, int months) {
    const cae_test::TemporaryFolder place;
    Life life(seed, place.path() / "life");
    Auditor auditor(life);
    audit::Closer closer(life.folder());
    std::string faults;
    for (int month = 0; month < months && faults.empty(); ++month) {
        life.live(month, auditor.paid());
        const Closed closed = closer.close(month);
        faults = closed.refusal;
        if (closed.refusal.empty()) auditor.audit(month, closed.tables);
        if (!closed.fec.empty()) auditor.audit_fec(closed.fec);
        for (const std::string& fault : auditor.faults()) faults += fault + "\n";
    }
    CHECK(auditor.compared() > 100 * months);
    return faults.empty() ? closer.forgotten() : faults;
}

struct Seeds {
    std::uint64_t first;
    std::uint64_t last;
};

void audit_lives(const Seeds& seeds, int months) {
    for (std::uint64_t seed = seeds.first; seed <= seeds.last; ++seed) {
        CAPTURE(seed);
        CHECK(faults_of(seed, months) == "");
    }
}

// Thirty of them go no further than the February after their first year, to keep the test quick.
TEST_CASE("an auditor from outside agrees with fifty random cooperatives") {
    audit_lives({1, 20}, audit::month_count);
    audit_lives({21, 50}, 14);
}

TEST_CASE("a cent too much is found, with its month, its account and both amounts") {
    const cae_test::TemporaryFolder place;
    Life life(1, place.path() / "life");
    Auditor auditor(life);
    life.live(0, {});
    Closed closed = audit::Closer(life.folder()).close(0);
    REQUIRE(closed.refusal == "");
    audit::TableRow& row = closed.tables.at("activity_accounts").front();
    const audit::Cents turnover = row.amount("turnover");
    row.set("turnover", turnover + 1);
    auditor.audit(0, closed.tables);
    REQUIRE(auditor.faults().size() == 1);
    CHECK(auditor.faults().front() == "2025-01, " + row["activity"] + "/" + row["member"] +
                                          ": turnover " + audit::text(turnover + 1) + ", audited " +
                                          audit::text(turnover));
}

TEST_SUITE_BEGIN("long");

TEST_CASE("an auditor from outside agrees with a thousand random cooperatives over two years") {
    audit_lives({1'001, 2'000}, audit::month_count);
}

TEST_SUITE_END();

} // namespace audit_test
