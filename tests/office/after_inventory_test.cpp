// What months ask of a store that has an inventory among them.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "office/small_year.hpp"

namespace after_inventory_test {

using namespace cae_test;
using cae::AlertKind;
using cae::Money;

const cae::Date day_of_months = *cae::Date::of(2026, 12, 31); // that of close_next()

// It opens with 2 000 in the bank.
const std::string small_year_balance = "101300;;2000,00\n512000;2000,00;\n";

// A rent of 450 that is owed, and interest of 30 that the bank has taken.
void write_inventory(const SmallYear& year, const char* file, const char* day) {
    std::string rows = "entry;date;account;party;label;debit;credit\n";
    for (const char* row : {"F;613200;;Loyer;450,00;", "F;401000;Foncière;;;450,00",
                            "I;661100;;Intérêts;30,00;", "I;512000;;;;30,00"}) {
        rows += std::string(row, 2) + day + std::string(row + 1) + "\n";
    }
    year.write(file, rows);
}

void write_bank(const SmallYear& year, const char* file, const std::string& row) {
    year.write(file, "date;reference;label;amount;account;party;member;balance\n" + row + "\n");
}

std::vector<cae::Alert> told(const cae::MonthRecord& month, AlertKind kind) {
    std::vector<cae::Alert> found;
    std::copy_if(month.alerts.begin(), month.alerts.end(), std::back_inserter(found),
                 [kind](const cae::Alert& alert) { return alert.kind == kind; });
    return found;
}

// A year's end, and the last month that is sealed before its inventory is.
struct YearEnd {
    const char* years; // lines of cooperative.yaml
    const char* last_day;
    const char* last_sealed;
};
constexpr YearEnd year_ends[] = {
    {"", "2025-12-31", "2025-12"},
    {"", "2025-12-31", "2026-01"},
    {"", "2025-12-31", "2026-02"},
    {"fiscal_year_first_month: 2\n", "2026-01-31", "2026-01"},
    {"fiscal_year_first_month: 2\n", "2026-01-31", "2026-02"},
};

// The cooperative behind its sealed inventory.
class BehindInventory : public SmallYear {
public:
    explicit BehindInventory(const YearEnd& end) : SmallYear(small_year_balance) {
        add(end.years);
        const std::string name(end.last_day, 4);
        write_inventory(*this, ("inventory/" + name + ".csv").c_str(), end.last_day);
        auto sealed = closed_until(end.last_sealed);
        seal_inventory(sealed, std::stoi(name), day_of_months);
    }
};

// 2 000 - 30 - 12 = 1 958.
TEST_CASE("what the bank holds is counted once behind a sealed inventory") {
    for (const YearEnd& end : year_ends) {
        CAPTURE(end.last_day);
        CAPTURE(end.last_sealed);
        const BehindInventory year(end);
        write_bank(year, "bank/2026-03.csv", "2026-03-10;B1;Frais;-12,00;627000;;;1958,00");
        write_bank(year, "bank/2026-04.csv", "2026-04-10;B2;Frais;-8,00;627000;;;1960,00");
        auto office = year.closed_until("2026-02");
        CHECK(told(close_next(office), AlertKind::bank_balance_differs).empty());
        const auto april = told(close_next(office), AlertKind::bank_balance_differs);
        REQUIRE(april.size() == 1);
        CHECK(april[0].details ==
              cae::Details{*cae::Date::of(2026, 4, 10), Money::from_cents(196'000),
                           Money::from_cents(195'000), Money::from_cents(1'000)});
        const auto march = office.reconcile(month_called("2026-03"));
        REQUIRE(march.has_value());
        REQUIRE(march->size() == 1);
        CHECK(march->front().booked == Money::from_cents(195'800));
        CHECK(march->front().difference() == Money());
        CHECK(year.verified().problems.empty());
    }
}

TEST_CASE("what an inventory owes is paid once by a month behind it") {
    for (const YearEnd& end : year_ends) {
        CAPTURE(end.last_day);
        CAPTURE(end.last_sealed);
        const BehindInventory year(end);
        write_bank(year, "bank/2026-03.csv", "2026-03-10;B1;Loyer;-450,00;401000;Foncière;;");
        write_bank(year, "bank/2026-04.csv", "2026-04-10;B2;Loyer;-450,00;401000;Foncière;;");
        auto office = year.closed_until("2026-02");
        CHECK(told(close_next(office), AlertKind::paid_beyond_owed).empty());
        const auto april = told(close_next(office), AlertKind::paid_beyond_owed);
        REQUIRE(april.size() == 1);
        CHECK(april[0].details == cae::Details{"B2", "401000", Money::from_cents(45'000), Money()});
        CHECK(year.verified().problems.empty());
    }
}

// A month that an inventory was sealed behind is looked at again as it stood.
TEST_CASE("a month does not know of an inventory that was sealed behind it") {
    const SmallYear year(small_year_balance);
    write_bank(year, "bank/2026-01.csv", "2026-01-10;B1;Frais;-12,00;627000;;;1988,00");
    write_inventory(year, "inventory/2025.csv", "2025-12-31");
    auto office = year.closed_until("2026-01");
    seal_inventory(office, 2025, day_of_months);
    const auto january = office.month(month_called("2026-01"));
    REQUIRE(january.has_value());
    CHECK(*close_month(*january) == office.books().sealed(month_called("2026-01")).value());
    CHECK(year.verified().problems.empty());
}

// The entry names the landlord, the line of Anna's section stands on an account of the staff.
TEST_CASE("a line on an account of the staff is owed to the member of its section") {
    const SmallYear year(small_year_balance);
    year.write("entries/2025-11.csv", "entry;date;account;party;member;label;debit;credit\n"
                                      "E;2025-11-30;455000;Foncière;anna;Avance;100,00;\n"
                                      "E;2025-11-30;421000;;anna;;;100,00\n");
    write_bank(year, "bank/2025-12.csv", "2025-12-10;B1;Virement;-100,00;421000;;anna;");
    auto office = year.closed_until("2025-11");
    CHECK(told(close_next(office), AlertKind::paid_beyond_owed).empty());
}

} // namespace after_inventory_test
