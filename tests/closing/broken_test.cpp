// Which identity a wrong amount breaks.
#include <doctest/doctest.h>

#include "cae/closing/invariants/broken.hpp"
#include "support/entries.hpp"
#include "support/last_words.hpp"
#include "support/small_cooperative.hpp"

namespace broken_test {

using namespace cae_test;
using Broken = std::vector<BrokenIdentity>;

namespace {

constexpr Money cent = Money::from_cents(1);

// Anna invoices, buys and is paid, half of her invoice included; Dora keeps the books.
SmallCooperative two_members() {
    SmallCooperative small(*Month::parse("2025-03"));
    small.add_member("dora", Stage::permanent).fixed_part = *Dated<Money>::of(
        {Version<Money>{*Date::of(2025, 1, 1), euros(2000), ""}});
    small.roster.members.back().weekly_hours = *Dated<Hours>::of(
        {Version<Hours>{*Date::of(2025, 1, 1), Hours{3500}, ""}});
    small.add_member("anna", Stage::cesa);
    small.add_document(DocumentKind::sale, 3000, true);
    small.add_document(DocumentKind::receipt, 1500, true).refers_to = "D-1";
    small.add_document(DocumentKind::purchase, 200, true);
    return small;
}

class Month2025 {
public:
    Month2025() : small_(two_members()), record(small_.close().value()) {}

    [[nodiscard]] Broken found() const { return broken(record, small_.chart); }
    [[nodiscard]] const Chart& chart() const { return small_.chart; }
    [[nodiscard]] PayRecord& annas_pay() { return *record.members.back().pay; }

private:
    SmallCooperative small_;

public:
    MonthRecord record;
};

// The entry of this number with a cent more on the first line and on the last one.
void add_cent(MonthRecord& record, std::size_t position) {
    const auto [number, entry] = record.entries[position];
    EntryLines lines;
    for (std::size_t i = 0; i < entry.lines().size(); ++i) {
        const EntryLine line = entry.lines()[i];
        const bool ends = i == 0 || i + 1 == entry.lines().size();
        const Money more = ends ? cent : Money();
        lines
            .debit(line.account, line.section, line.debit + (line.debit > Money() ? more : Money()))
            .credit(line.account, line.section,
                    line.credit + (line.credit > Money() ? more : Money()));
    }
    cae_test::replace_entry(record.entries, position, number,
                            Entry::of(entry.head(), lines).value());
}

} // namespace

TEST_CASE("a closed month breaks no identity") {
    CHECK(Month2025().found().empty());
    SmallCooperative collected = two_members();
    collected.cooperative.recognition = Recognition::collected;
    CHECK(broken(collected.close().value(), collected.chart).empty());
}

TEST_CASE("a wrong amount of an account breaks its closing and the total") {
    Month2025 month;
    SUBCASE("turnover") {
        month.record.accounts.front().turnover += cent;
        CHECK(month.found() == Broken{{Identity::account_closes, "anna/anna"},
                                      {Identity::total_is_sum, "turnover"}});
    }
    SUBCASE("turnover and charges alike") {
        month.record.accounts.front().turnover += cent;
        month.record.accounts.front().charges += cent;
        CHECK(month.found() ==
              Broken{{Identity::total_is_sum, "turnover"}, {Identity::total_is_sum, "charges"}});
    }
    SUBCASE("opening and closing alike") {
        month.record.accounts.front().opening += cent;
        month.record.accounts.front().closing += cent;
        CHECK(month.found() == Broken{{Identity::total_is_sum, "accounts_closing"}});
    }
}

TEST_CASE("an account that closes at another amount than its section is found by the chart") {
    Month2025 month;
    month.record.accounts.front().turnover += cent;
    month.record.accounts.front().closing += cent;
    month.record.totals.turnover += cent;
    month.record.totals.accounts_closing += cent;
    CHECK(broken(month.record).empty());
    CHECK(month.found() == Broken{{Identity::account_is_its_section, "anna/anna"}});
}

TEST_CASE("a contribution that the cooperative does not receive is found") {
    Month2025 month;
    month.record.accounts.front().contribution += cent;
    month.record.accounts.front().charges -= cent;
    month.record.totals.contribution += cent;
    month.record.totals.charges -= cent;
    CHECK(month.found() == Broken{{Identity::cooperative_receives_contributions, ""}});
}

TEST_CASE("a payslip must add up, line by line, to what is paid and charged") {
    Month2025 month;
    PayRecord& pay = month.annas_pay();
    SUBCASE("an employer's line") {
        pay.lines.front() += cent;
        CHECK(month.found() == Broken{{Identity::employer_lines_sum, "anna"}});
    }
    SUBCASE("an employee's line") {
        pay.lines.back() += cent;
        CHECK(month.found() == Broken{{Identity::employee_lines_sum, "anna"}});
    }
    SUBCASE("a line too many") {
        pay.lines.push_back(cent);
        CHECK(month.found() == Broken{{Identity::payslip_has_its_lines, "anna"}});
    }
    SUBCASE("the employer cost") {
        pay.employer_cost += cent;
        CHECK(month.found() == Broken{{Identity::employer_cost_adds_up, "anna"},
                                      {Identity::accounts_bear_the_pay, "anna"},
                                      {Identity::total_is_sum, "employer_cost"}});
    }
    SUBCASE("the net before tax") {
        pay.net_before_tax += cent;
        CHECK(month.found() == Broken{{Identity::net_before_tax_adds_up, "anna"},
                                      {Identity::net_social_adds_up, "anna"},
                                      {Identity::net_paid_adds_up, "anna"}});
    }
    SUBCASE("what is withheld") {
        pay.advance += cent;
        CHECK(month.found() == Broken{{Identity::net_paid_adds_up, "anna"},
                                      {Identity::payslip_is_its_entry, "anna"}});
    }
    SUBCASE("recalls of nobody") {
        pay.recalls.net_taxable += cent;
        CHECK(month.found() == Broken{{Identity::recalls_sum, "anna"}});
    }
    SUBCASE("the claim") {
        month.record.members.back().claim += cent;
        CHECK(month.found() == Broken{{Identity::claim_continues, "anna"}});
    }
}

TEST_CASE("leave that the accounts do not set aside is found") {
    Month2025 month;
    month.record.members.back().leave->provisioned.pay += cent;
    CHECK(month.found() == Broken{{Identity::accounts_set_leave_aside, "anna"},
                                  {Identity::payslip_is_its_entry, "anna"}});
}

TEST_CASE("the pay of permanent staff is posted in the section of their branch") {
    Month2025 month;
    PayRecord& pay = *month.record.members.front().pay;
    pay.gross += cent;
    pay.employer_cost += cent;
    pay.employee_total += cent;
    CHECK(month.found() == Broken{{Identity::employee_lines_sum, "dora"},
                                  {Identity::staff_pay_is_posted, "siege"},
                                  {Identity::payslip_is_its_entry, "siege"},
                                  {Identity::total_is_sum, "gross"},
                                  {Identity::total_is_sum, "employer_cost"}});
}

TEST_CASE("what customers owe and the VAT move as their accounts do") {
    Month2025 month;
    SUBCASE("an open item") {
        month.record.open_items.front().received.net += cent;
        CHECK(month.found() == Broken{{Identity::customers_are_open_items, "anna/anna"}});
    }
    SUBCASE("VAT") {
        month.record.vat.front().amounts.vat += cent;
        CHECK(month.found() == Broken{{Identity::vat_is_its_account, "collected"}});
    }
}

TEST_CASE("the journal is checked entry by entry") {
    Month2025 month;
    SUBCASE("a gap in the numbers") {
        const auto [number, entry] = month.record.entries.back();
        cae_test::replace_entry(month.record.entries, month.record.entries.size() - 1, number + 1,
                                cae_test::entry_alone(entry));
        CHECK(month.found().front() == BrokenIdentity{Identity::entries_follow_one_another, "7"});
    }
    SUBCASE("an invoice of another amount") {
        add_cent(month.record, 0);
        CHECK(month.found() == Broken{{Identity::customers_are_open_items, "anna/anna"},
                                      {Identity::vat_is_its_account, "pending"}});
    }
    SUBCASE("a section nobody has") {
        month.record.accounts.front().activity = ActivityId("other");
        CHECK(month.found().front() == BrokenIdentity{Identity::section_is_known, "anna/anna"});
    }
}

TEST_CASE("an account that serves several purposes says nothing about any of them") {
    Month2025 month;
    Chart chart = month.chart();
    chart.accounts.at(AccountRole::clients) = chart.at(AccountRole::suppliers);
    chart.accounts.at(AccountRole::vat_collected) = chart.at(AccountRole::vat_pending);
    CHECK(broken(month.record, chart).empty());
}

TEST_CASE("the books after a month follow it, whatever of them is looked at") {
    const Month2025 month;
    const cae::MonthRecord& record = month.record;
    const cae::Books left = after(cae::Books(), record);
    CHECK(broken(record, left).empty());
    const auto found = [&](const auto& change) {
        cae::Books changed = left;
        change(changed);
        return broken(record, changed);
    };
    const auto about = [](const char* what) {
        return Broken{{Identity::books_follow_the_month, what}};
    };
    CHECK(found([](auto& books) { books.last_closed.reset(); }) == about("month"));
    CHECK(found([](auto& books) { ++books.next_entry; }) == about("next_entry"));
    CHECK(found([](auto& books) {
              books.balances[{ActivityId("anna"), cae::MemberId("anna")}] += cent;
          }) == about("anna/anna"));
    CHECK(found([](auto& books) { books.claims[cae::MemberId("anna")] = cent; }) == about("anna"));
}

TEST_CASE("a broken identity ends the program with its name, its account and its month") {
    const Broken identities{{Identity::account_closes, "anna/anna"}};
    const std::string words = last_words(
        [&] { must_be_whole(identities, *Month::parse("2025-03")); });
    CHECK(words.find("account_closes of anna/anna in 2025-03") != std::string::npos);
    CHECK(last_words([] { must_be_whole({}, *Month::parse("2025-03")); }).empty());
}

} // namespace broken_test
