// Six months of pay of four members, to the cent.
//
// The amounts were computed by a second program, written apart from the engine in exact fractions,
// that reads the folder by the rules of docs/folder.md and searches gross pay by bisecting bounds
// of the cost. What it read is shown above each table. All: 18 people, health cover 52.30 of which
// the employer pays half, paid on the 28th.
#include "artois_months.hpp"

namespace artois_pay_test {

using cae_test::artois_month;
using cae_test::euros;
using cae_test::pay_of;

struct PayOfMonth {
    const char* month;
    const char* available;
    const char* gross;
    const char* employer_cost;
    const char* general_relief;
    const char* net_before_tax;
    const char* withholding;
    const char* net_paid;
};

void check(const char* member, const PayOfMonth& expected) {
    CAPTURE(member);
    CAPTURE(expected.month);
    const auto& pay = pay_of(artois_month(expected.month), member);
    CHECK(pay.available == euros(expected.available));
    CHECK(pay.gross == euros(expected.gross));
    CHECK(pay.employer_cost == euros(expected.employer_cost));
    CHECK(pay.general_relief == euros(expected.general_relief));
    CHECK(pay.net_before_tax == euros(expected.net_before_tax));
    CHECK(pay.withholding.amount == euros(expected.withholding));
    CHECK(pay.net_paid == euros(expected.net_paid));
}

// Cadre of Arras (accidents 1.14 %, mobility 0.60 %, prévoyance 1.5 %), 14.1 % withheld. Sweeps
// what is available, but asks for costs of 5 000 in April and 6 500 in May. Without relief until
// the sums of the year come below 3 SMIC in April; no gross costs between 4 870.56 and 5 000. In
// June the sums exceed 3 SMIC again: what April and May gave is taken back. March reimburses 304.93
// of expenses.
TEST_CASE("pay above the ceiling follows the sums of the year in and out of the relief") {
    constexpr PayOfMonth months[] = {
        {"2026-01", "10287.20", "7118.12", "10287.19", "0.00", "5625.54", "825.84", "4799.70"},
        {"2026-02", "7417.21", "5113.42", "7417.20", "0.00", "4018.06", "591.13", "3426.93"},
        {"2026-03", "8687.28", "6000.57", "8687.27", "0.00", "4729.43", "695.00", "4339.36"},
        {"2026-04", "6967.21", "3644.28", "4870.56", "437.53", "2840.55", "419.18", "2421.37"},
        {"2026-05", "10593.85", "4541.71", "6500.00", "98.76", "3559.62", "524.19", "3035.43"},
        {"2026-06", "12231.05", "8101.33", "12231.05", "-536.29", "6413.94", "940.95", "5472.99"},
    };
    for (const auto& month : months) check("nowak", month);
}

// Non-cadre of Arras, no fixed part, 2.8 % withheld, equivalent_hours, sweeps what is available. A
// month without anything available still costs the employer's health cover and its forfait
// social: 26.15 + 2.09 = 28.24.
// The claims of January and April, 28.69 each, are taken back in March and June: 2 734.29 and
// 2 182.11 without them.
TEST_CASE("irregular pay with the SMIC of equivalent hours") {
    constexpr PayOfMonth months[] = {
        {"2026-01", "0.00", "0.00", "28.24", "0.00", "-28.69", "0.00", "-28.69"},
        {"2026-02", "475.76", "433.66", "475.76", "172.64", "314.61", "9.91", "304.70"},
        {"2026-03", "5030.00", "3594.59", "5030.00", "138.74", "2816.78", "82.49", "2705.60"},
        {"2026-04", "0.00", "0.00", "28.24", "0.00", "-28.69", "0.00", "-28.69"},
        {"2026-05", "961.76", "822.77", "961.76", "243.09", "622.61", "18.84", "603.77"},
        {"2026-06", "3814.20", "2876.21", "3814.20", "327.21", "2248.11", "66.00", "2153.42"},
    };
    for (const auto& month : months) check("rousseau", month);
}

// Non-cadre of Arras, 0 % withheld. Employed from 16 March, 16 days of 31, and sweeps then what was
// kept under CAPE.
TEST_CASE("pay from an entry in mid-month on") {
    constexpr PayOfMonth months[] = {
        {"2026-03", "3075.45", "2178.42", "3075.45", "72.54", "1694.03", "0.00", "1694.03"},
        {"2026-04", "864.00", "1119.04", "864.00", "760.07", "858.87", "0.00", "858.87"},
        {"2026-05", "1116.00", "1407.57", "1115.98", "925.19", "1085.53", "0.00", "1085.53"},
        {"2026-06", "852.17", "910.11", "852.16", "477.59", "691.75", "0.00", "691.75"},
    };
    for (const auto& month : months) check("petit", month);
    CHECK_FALSE(cae_test::member_of(artois_month("2026-02"), "petit").pay.has_value());
    // 700.00 x 16 / 31 = 361.290...
    CHECK(pay_of(artois_month("2026-03"), "petit").fixed_part == euros("361.29"));
}

// Cadre of Arras at 35 hours, 3 450.00 then 3 520.00 from April, 6.9 % withheld; 7.5 hours of
// overtime in June: 3 520 / (35 x 52/12) x 1.25 x 7.5 = 217.582... and 7.5 x 1.50 = 11.25 deducted
// below 20 people.
TEST_CASE("pay by hours with overtime in June") {
    constexpr PayOfMonth months[] = {
        {"2026-01", "0.00", "3450.00", "4798.31", "220.80", "2696.47", "194.80", "2501.67"},
        {"2026-02", "0.00", "3450.00", "4798.31", "220.80", "2696.47", "194.80", "2501.67"},
        {"2026-03", "0.00", "3450.00", "4798.31", "220.80", "2696.47", "194.80", "2501.67"},
        {"2026-04", "0.00", "3520.00", "4908.94", "211.41", "2751.77", "198.76", "2553.01"},
        {"2026-05", "0.00", "3520.00", "4909.02", "211.33", "2751.77", "198.76", "2553.01"},
        {"2026-06", "0.00", "3520.00", "5209.63", "214.21", "2948.26", "198.74", "2749.52"},
    };
    for (const auto& month : months) check("vasseur", month);
    const auto& june = pay_of(artois_month("2026-06"), "vasseur");
    CHECK(june.overtime_pay == euros("217.58"));
    CHECK(june.employer_overtime_deduction == euros("11.25"));
}

} // namespace artois_pay_test
