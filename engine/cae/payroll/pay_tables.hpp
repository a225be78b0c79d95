// The rules of a profile as flat tables, one row after the other: what a payslip runs through.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "cae/law/contribution_line.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

struct CompiledBase;
struct LawInForce;
struct PayRules;

// How the amount of a base follows from the sums and the month.
enum class BaseShape {
    slice,         // what pay since January has between two bounds, or all of it
    above_ceiling, // pay since January up to a bound, from the first euro above another one
    above_smic,    // pay since January, from the first euro above a multiple of minimum wages
    csg,           // pay since January after the allowance for professional expenses
    capped,        // pay of the month, up to a bound
    employer_cover,
    exempt_overtime,
    fixed // an amount that no pay changes
};

// A number of ceilings. Whole ones make whole cents, and need no rounding.
struct Ceilings {
    Rate number{};
    std::int64_t whole = 0; // the same, where it is whole
};

// A base of PayRules::bases.
struct BaseRow {
    BaseShape shape = BaseShape::slice;
    bool of_cover = false;  // the cover that is pay does not count in it
    bool unbounded = false; // a slice of all pay
    Ceilings from{};
    Ceilings to{};
    Rate multiple{}; // of minimum wages
    Money amount{};  // what is fixed, or the bound of what is capped
};

// A rate, the base it bears on and the line that it is part of, by their positions.
struct RateRow {
    Rate rate{};
    std::uint32_t base = 0;
    std::uint32_t line = 0;
};

// A line of more than one rate: the next ones of LinesOfSide::rates_of_several.
struct LineOfSeveral {
    std::uint32_t line = 0;
    std::uint32_t rates = 0;
    bool relieved = false;
};

// The lines of one side that have a rate above or below 0. Most have one.
struct LinesOfSide {
    std::vector<RateRow> relieved;     // lines of one rate that the general relief relieves
    std::vector<RateRow> not_relieved; // the other lines of one rate
    std::vector<LineOfSeveral> of_several;
    std::vector<RateRow> rates_of_several;
    std::vector<std::uint32_t> slices;      // bases of these lines: slices of all pay
    std::vector<std::uint32_t> other_bases; // and the others
    std::vector<std::uint32_t> thresholds;  // those that appear or disappear at once
};

// What a base weighs in all lines of a side together, covers within other bases included.
struct BaseWeight {
    std::int64_t rate = 0; // billionths
    std::uint32_t base = 0;
};

// No base beyond `narrow_base` in either direction makes a line that 64 bits cannot hold in
// billionths of a cent.
struct PayTables {
    std::vector<BaseRow> bases; // parallel to PayRules::bases
    LinesOfSide employer;
    LinesOfSide employee;
    std::vector<std::uint32_t> priced_covers; // the employer's covers whose price follows a rate
    Money fixed_covers{};                     // the others: the same every month
    std::vector<std::uint32_t> added_to_taxable;
    Money narrow_base{};
    std::vector<BaseWeight> employer_weights;
    std::vector<BaseWeight> employee_weights;
};

// The row of one base.
[[nodiscard]] BaseRow row_of(const LawInForce& law, const CompiledBase& base);

// The tables of compiled lines and bases.
[[nodiscard]] PayTables tables_of(const PayRules& rules);

} // namespace cae
