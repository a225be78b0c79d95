// A cooperative of a few members under an invented law of round rates, built in memory, whose
// months can be computed by hand.
#pragma once

#include <string>

#include "cae/closing/close_month.hpp"
#include "support/known_months.hpp"

namespace cae_test {

using namespace cae; // NOLINT(google-build-using-namespace): test support speaks the engine's words

// 30 % employer and 22 % employee contributions on all pay, no relief, ceiling 4 000 EUR, minimum
// wage 12 EUR an hour; leave of 2.5 days a month from 1 June on, a tenth, 26 days a month.
[[nodiscard]] LawInForce round_law(Month month);

[[nodiscard]] Money euros(std::int64_t amount);

// The amount of the line `name` ("employer_fnal") on the payslip of the first member; throws when
// there is no such line.
[[nodiscard]] Money first_member_line(const MonthRecord& record, const std::string& name);

// Holds everything that a closing reads; change it, then `close`.
class SmallCooperative {
public:
    explicit SmallCooperative(Month month);

    // A member with one activity named as the member, under `stage` since 2025-01-01.
    cae::Member& add_member(const std::string& id, Stage stage);
    // A second or later activity of the last member.
    void add_activity(const std::string& activity);
    // A document of the last member's first account; net amount in euros, VAT at 20 % when `vat`.
    ActivityDocument& add_document(DocumentKind kind, std::int64_t net, bool vat = false);

    // Completes the month and closes it.
    [[nodiscard]] Result<MonthRecord> close(const ClosingOptions& options = {}) const;
    [[nodiscard]] Result<PreparedMonth> prepare() const;

    Cooperative cooperative;
    Roster roster;
    MonthDocuments documents;
    Books books;
    LawInForce law;
    WithholdingGrid grid;
    SeizableLaw seizable; // all of the net until a test says otherwise
    Chart chart;
    Books opening; // before the first month of all
    Known known;   // what the month may ask about the months before it
};

} // namespace cae_test
