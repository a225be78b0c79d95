// Random cooperatives, followed for two years by an auditor who knows nothing of the engine.
#include <doctest/doctest.h>

#include "auditor.hpp"
#include "closer.hpp"
#include "support/temporary_folder.hpp"
#include "verifier.hpp"

namespace audit_test {

using audit::Auditor;
using audit::Closed;
using audit::Life;

void settle_vat(int month, Life& life, Auditor& auditor, const audit::Closer& closer) {
    const audit::Table rows = closer.vat_settlement(month);
    auditor.audit_vat_settlement(rows);
    life.settle_vat(rows);
}

// Settles the fiscal year whose time has come. What waits on an account keeps it open until
// somebody says why it may. Returns why it is not settled.
std::string settle_year(Life& life, Auditor& auditor, audit::Closer& closer) {
    audit::YearEnd* const end = life.to_seal();
    if (end == nullptr) return {};
    life.decide(*end, false);
    audit::Settled settled = closer.settle(end->year.name());
    if (!settled.waiting.empty()) {
        auditor.audit_waiting(*end, settled);
        end->has_file = true;
        life.decide(*end, true);
        settled = closer.settle(end->year.name());
    }
    if (!settled.refusal.empty()) return settled.refusal;
    auditor.audit_year(*end, settled);
    life.note_sealed(*end);
    return {};
}

// A store is flipped once: one life of so many.
constexpr std::uint64_t lives_to_a_flip = 6;

std::string flips_unseen(const Life& life, std::uint64_t seed) {
    for (const audit::YearEnd& end : life.year_ends()) {
        if (end.is_sealed) return audit::unseen_flips(life.folder(), end.year.name(), seed);
    }
    return {};
}

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
        if (life.has_statement()) faults = closer.import(audit::statement_file);
        if (!faults.empty()) break;
        const Closed closed = closer.close(month);
        faults = closed.refusal;
        if (closed.refusal.empty()) auditor.audit(month, closed.tables);
        if (closed.refusal.empty()) auditor.audit_bank(closed.bank, closed.tables);
        if (!closed.fec.empty()) auditor.audit_fec(life.plan().fiscal_year(month), closed.fec);
        if (faults.empty() && life.plan().settles_vat) settle_vat(month, life, auditor, closer);
        if (faults.empty()) faults = settle_year(life, auditor, closer);
        for (const std::string& fault : auditor.faults()) faults += fault + "\n";
    }
    CHECK(auditor.compared() > 100 * months);
    if (faults.empty()) faults = closer.forgotten();
    if (faults.empty()) faults = audit::broken_store(life.folder());
    return faults.empty() && seed % lives_to_a_flip == 0 ? flips_unseen(life, seed) : faults;
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

// Some go no further than the February after their first year, to keep the test quick.
TEST_CASE("an auditor from outside agrees with thirty random cooperatives") {
    audit_lives({1, 18}, audit::month_count);
    audit_lives({19, 30}, 14);
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
