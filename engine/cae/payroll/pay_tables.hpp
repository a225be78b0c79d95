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
    bool is_whole = true;
    std::int64_t whole = 0; // the same, where it is whole
};

// A base of PayRules::bases.
struct BaseRow {
    BaseShape shape = BaseShape::slice;
    bool of_cover = false;  // the cover that is pay does not count in it
    bool unbounded = false; // a slice of all pay
    Ceilings from{};
    Ceilings to{};
    std::uint32_t low = 0; // where PayTables::ceilings has `from`
    std::uint32_t high = 0;
    Rate multiple{}; // of minimum wages
    Money amount{};  // what is fixed, or the bound of what is capped
};

// A rate, the base it bears on and the line that it is part of, by their positions.
struct RateRow {
    Rate rate{};
    std::int64_t scaled = 0; // the rate by `scaled`
    std::uint32_t base = 0;
    std::uint32_t line = 0;
};

// A rate in 2^-scale_bits, a little farther from 0 than it is. (base x scaled + half) >> scale_bits
// is then base x rate rounded half away from zero, where the base is within `scaled_base`: what the
// scaled rate has too much, multiplied by such a base, is less than half of the least part of a
// cent that base x rate can have. So it takes no product across a whole cent, and takes a product
// of exactly half a cent beyond it, away from zero, on either side of zero.
inline constexpr int scale_bits = 41;
[[nodiscard]] std::int64_t scaled(Rate rate);

// How far from 0 a base may lie for that, and for 64 bits to hold the product.
[[nodiscard]] Money scaled_base(Rate rate);

// A line of several rates: as many of the next ones.
struct LineOfSeveral {
    std::uint32_t line = 0;
    std::uint32_t rates = 0;
    bool relieved = false;
};

// Bases by how their amounts follow from pay.
struct BasesByShape {
    std::vector<std::uint32_t> slices;        // of all pay since January
    std::vector<std::uint32_t> since_january; // the other ones that cumulate
    std::vector<std::uint32_t> of_month;      // of the month alone
};

// The lines of one side that have a rate above or below 0. Most have one.
struct LinesOfSide {
    std::vector<RateRow> relieved;     // lines of one rate that the general relief relieves
    std::vector<RateRow> not_relieved; // the other lines of one rate
    std::vector<LineOfSeveral> of_several;
    std::vector<RateRow> rates_of_several;
    BasesByShape bases;                    // of these lines
    std::vector<std::uint32_t> thresholds; // those that appear or disappear at once
};

// What a base weighs in all lines of a side together, covers within other bases included.
struct BaseWeight {
    std::int64_t rate = 0; // billionths
    std::uint32_t base = 0;
};

// Amounts up to here, with rates of up to four times the pay in all, are held in billionths of a
// cent with room to spare; beyond, any guess will do.
inline constexpr std::int64_t most_guessed = 400'000'000; // cents

// What all lines of a side weigh on their bases.
struct SideWeights {
    std::vector<BaseWeight> bases;
    bool light = false; // so little that 64 bits hold it, for amounts up to `most_guessed`
};

// No base beyond `narrow_base` in either direction makes a line that 64 bits cannot hold in
// billionths of a cent.
struct PayTables {
    std::vector<BaseRow> bases;     // parallel to PayRules::bases
    std::vector<Ceilings> ceilings; // each number of them that bases since January are bounded by
    BasesByShape all_bases;         // of them
    LinesOfSide employer;
    LinesOfSide employee;
    std::vector<LineOfSeveral> priced_covers; // the employer's covers whose price follows a rate
    std::vector<RateRow> rates_of_covers;     // the next ones of each of them
    Money fixed_covers{};                     // the others: the same every month
    std::vector<std::uint32_t> added_to_taxable;
    bool straight_employer_bases = false; // each of them rises with pay by a cent a cent, or not at
                                          // all, between its bounds; or is the employer's cover
    Money narrow_base{};
    Money scaled_base{}; // the least of `scaled_base` of the lines of one rate, and of narrow_base
    SideWeights employer_weights;
    SideWeights employee_weights;
};

// The row of one base.
[[nodiscard]] BaseRow row_of(const LawInForce& law, const CompiledBase& base);

// The tables of compiled lines and bases.
[[nodiscard]] PayTables tables_of(const PayRules& rules);

} // namespace cae
