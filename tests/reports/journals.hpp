// Journals made by hand for the tests of reports.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "cae/inputs/law/chart_file.hpp"
#include "cae/ledger/entries.hpp"
#include "cae/reports/groups.hpp"
#include "support/source_path.hpp"
#include "support/values.hpp"

namespace reports_test {

using cae::Journal;
using cae::Section;
using cae_test::euros;

inline cae::Month month(const char* text) { return *cae::Month::parse(text); }
inline cae::Date day(const char* text) { return *cae::Date::parse(text); }

inline const cae::Chart& chart() {
    static const cae::Chart shipped =
        cae::load_chart(cae_test::source_path("config/accounting/chart.yaml")).value();
    return shipped;
}

inline const cae::LedgerAccount clients{"411000", "Clients"};
inline const cae::LedgerAccount sales{"706000", "Prestations"};
inline const cae::LedgerAccount bank{"512000", "Banque"};
inline const cae::LedgerAccount rent{"613200", "Locations"};
inline const cae::LedgerAccount suppliers{"401000", "Fournisseurs"};
inline const cae::LedgerAccount contribution{"921000", "Contribution", true};
inline const cae::LedgerAccount mirror{"911000", "Miroir", true};

inline const Section anna{cae::ActivityId("conseil"), cae::MemberId("anna")};
inline const Section ben{cae::ActivityId("conseil"), cae::MemberId("ben")};
inline const Section arras{{}, {}, cae::BranchId("arras")};

struct Posting {
    cae::LedgerAccount account;
    const char* debit = "0.00"; // a credit when negative
    Section section = anna;
};

inline cae::EntryHead head(Journal journal, const char* date, const char* piece,
                           const char* party = "", const char* settles = "") {
    cae::EntryHead head{journal, day(date), piece, "Libellé"};
    head.party = party;
    head.settles = settles;
    return head;
}

// Numbers its entries from a first one on.
class JournalOfTest {
public:
    explicit JournalOfTest(std::int64_t first = 1) : next_(first) {}

    JournalOfTest& add(cae::EntryHead head, std::initializer_list<Posting> postings) {
        cae::EntryLines lines;
        for (const Posting& posting : postings) {
            lines.debit(posting.account, posting.section, euros(posting.debit));
        }
        entries_.add(next_++, cae::Entry::of(std::move(head), std::move(lines)).value());
        return *this;
    }
    [[nodiscard]] const cae::Entries& entries() const { return entries_; }

private:
    std::int64_t next_;
    cae::Entries entries_;
};

// Two branches; anna is of arras, ben of bethune.
inline cae::Groups grouped(cae::GroupBy by) {
    cae::Cooperative cooperative{.first_period = month("2026-01")};
    cooperative.branches.resize(2);
    cooperative.branches[0].id = cae::BranchId("arras");
    cooperative.branches[1].id = cae::BranchId("bethune");
    cae::Roster roster;
    roster.members.resize(2);
    roster.members[0].id = cae::MemberId("anna");
    roster.members[1].id = cae::MemberId("ben");
    roster.members[1].branch = 1;
    return {by, cooperative, roster};
}

} // namespace reports_test
