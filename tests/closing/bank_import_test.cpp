#include <doctest/doctest.h>

#include "cae/closing/documents/bank_import.hpp"

namespace bank_import_test {

using cae::BankMovement;
using cae::BankTables;
using cae::Date;
using cae::import_movements;
using cae::Money;
using cae::new_movements;

BankMovement movement(int day, const std::string& reference, const std::string& label,
                      std::int64_t euros) {
    return {*Date::of(2026, 1, day), reference, {}, label, Money::from_cents(euros * 100), 1};
}

BankTables imported(const std::vector<BankMovement>& movements, const BankTables& tables = {}) {
    auto import = import_movements(new_movements(movements, tables), {}, tables);
    return import.tables.empty() ? tables : import.tables;
}

std::vector<std::string> references(const BankTables& tables) {
    std::vector<std::string> names;
    for (const auto& [month, rows] : tables) {
        for (const cae::BankRow& row : rows) names.push_back(row.movement.reference);
    }
    return names;
}

TEST_CASE("one reference for two movements is two movements, each named apart") {
    const auto first = imported({movement(5, "VIR", "MAIRIE", 700)});
    const auto both = imported({movement(14, "VIR", "CLIENT", 250)}, first);
    CHECK(references(both) == std::vector<std::string>{"VIR", "VIR-2"});
}

TEST_CASE("a statement again, or one that overlaps, adds nothing twice") {
    const std::vector<BankMovement> week{movement(5, "VIR", "A", 700), movement(6, "VIR", "A", 700),
                                         movement(6, "VIR", "B", 700),
                                         movement(6, "VIR", "B", 700)};
    const auto tables = imported(week);
    CHECK(references(tables).size() == 4);
    CHECK(new_movements(week, tables).empty());
    CHECK(new_movements(
              {movement(6, "", "B", 700), movement(6, "", "B", 700), movement(6, "", "B", 700)},
              tables)
              .size() == 1);
}

TEST_CASE("a movement without a reference has the same one each time, and no other has it") {
    const auto tables = imported({movement(30, "", "a", 1), movement(30, "", "b", 1)});
    CHECK(references(tables) ==
          references(imported({movement(30, "", "a", 1), movement(30, "", "b", 1)})));
    CHECK(references(tables)[0] != references(tables)[1]);
}

TEST_CASE("what was shared over invoices or cut by hand is known still") {
    const std::vector<cae::UnpaidInvoice> unpaid{
        {"F-1", *Date::of(2026, 1, 2), Money::from_cents(10'000)},
        {"F-2", *Date::of(2026, 1, 2), Money::from_cents(5'000)}};
    const auto shared = movement(20, "R", "F-1 et F-2", 150);
    auto tables = import_movements({shared}, {unpaid, {}}, {}).tables;
    CHECK(references(tables) == std::vector<std::string>{"R (1)", "R (2)"});
    CHECK(new_movements({shared}, tables).empty());
    tables = imported({movement(21, "S", "C", 90)});
    tables.begin()->second.front().movement.amount = Money::from_cents(8'000);
    CHECK(new_movements({movement(21, "S", "C", 90)}, tables).empty());
}

} // namespace bank_import_test
