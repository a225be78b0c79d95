#include "cae/payroll/pay_tables.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <utility>

#include "cae/money/int128.hpp"
#include "cae/money/rounding.hpp"
#include "cae/payroll/pay_bases.hpp"
#include "cae/payroll/pay_rules.hpp"

namespace cae {
namespace {

Ceilings ceilings(Rate number) {
    const bool whole = number.billionths() % Rate::one == 0;
    return {number, whole, number.billionths() / Rate::one};
}

BaseRow slice_row(const CompiledBase& base) {
    BaseRow row;
    row.of_cover = base.of_cover;
    row.unbounded = base.base.kind == BaseKind::total;
    row.from = ceilings(base.base.from);
    row.to = ceilings(base.base.to);
    return row;
}

BaseRow fixed_row(Money amount) {
    BaseRow row;
    row.shape = BaseShape::fixed;
    row.amount = amount;
    return row;
}

bool appears_at_once(const BaseRow& row) {
    return row.shape == BaseShape::above_ceiling || row.shape == BaseShape::above_smic;
}

std::vector<std::uint32_t>& list_for(const BaseRow& row, BasesByShape& bases) {
    switch (row.shape) {
    case BaseShape::slice:
        return row.of_cover ? bases.since_january : bases.slices;
    case BaseShape::above_ceiling:
    case BaseShape::above_smic:
    case BaseShape::csg:
        return bases.since_january;
    case BaseShape::capped:
    case BaseShape::employer_cover:
    case BaseShape::exempt_overtime:
    case BaseShape::fixed:
        return bases.of_month;
    }
    return bases.of_month;
}

std::uint32_t place_of(const Ceilings& number, std::vector<Ceilings>& ceilings) {
    const auto place = std::find_if(ceilings.begin(), ceilings.end(), [&](const Ceilings& other) {
        return other.number == number.number;
    });
    const auto position = static_cast<std::uint32_t>(place - ceilings.begin());
    if (place == ceilings.end()) ceilings.push_back(number);
    return position;
}

void add_base(BaseRow row, PayTables& tables) {
    if (!row.unbounded) {
        row.low = place_of(row.from, tables.ceilings);
        row.high = place_of(row.to, tables.ceilings);
    }
    list_for(row, tables.all_bases).push_back(static_cast<std::uint32_t>(tables.bases.size()));
    tables.bases.push_back(row);
}

// The rates of a line above or below 0.
std::vector<RateRow> rates_of(const CompiledLine& line, std::uint32_t position) {
    std::vector<RateRow> rows;
    for (const RateOnBase& part : line.rates) {
        if (part.rate == Rate()) continue;
        rows.push_back(
            {part.rate, scaled(part.rate), static_cast<std::uint32_t>(part.base), position});
    }
    return rows;
}

// Copies the lines of one side, base by base.
class SideWriter {
public:
    SideWriter(const PayRules& rules, PayTables& tables, LinesOfSide& side)
        : rules_(rules), tables_(tables), side_(side) {}

    void add(std::uint32_t line) {
        const std::vector<RateRow> rows = rates_of(rules_.compiled[line], line);
        for (const RateRow& row : rows) note_base(row.base);
        const bool relieved = rules_.compiled[line].relieved;
        if (rows.size() == 1) {
            tables_.scaled_base = std::min(tables_.scaled_base, scaled_base(rows.front().rate));
            (relieved ? side_.relieved : side_.not_relieved).push_back(rows.front());
        } else if (!rows.empty()) {
            side_.of_several.push_back({line, static_cast<std::uint32_t>(rows.size()), relieved});
            side_.rates_of_several.insert(side_.rates_of_several.end(), rows.begin(), rows.end());
        }
    }

private:
    void note_base(std::uint32_t base) {
        const BaseRow& row = tables_.bases[base];
        auto& bases = list_for(row, side_.bases);
        if (std::find(bases.begin(), bases.end(), base) != bases.end()) return;
        bases.push_back(base);
        if (appears_at_once(row)) side_.thresholds.push_back(base);
    }

    const PayRules& rules_;
    PayTables& tables_;
    LinesOfSide& side_;
};

bool is_straight(BaseShape shape) {
    switch (shape) {
    case BaseShape::slice:
    case BaseShape::above_ceiling:
    case BaseShape::capped:
    case BaseShape::employer_cover:
    case BaseShape::fixed:
        return true;
    case BaseShape::above_smic:
    case BaseShape::csg:
    case BaseShape::exempt_overtime:
        return false;
    }
    return false;
}

bool are_straight(const PayTables& tables, const BasesByShape& bases) {
    const auto straight = [&](std::uint32_t base) { return is_straight(tables.bases[base].shape); };
    return std::all_of(bases.since_january.begin(), bases.since_january.end(), straight) &&
           std::all_of(bases.of_month.begin(), bases.of_month.end(), straight);
}

// The sum of the rates of a line, whatever their signs.
Int128 weight_of(const CompiledLine& line) {
    Int128 weight = 0;
    for (const RateOnBase& part : line.rates) {
        const std::int64_t rate = part.rate.billionths();
        weight += rate < 0 ? -rate : rate;
    }
    return weight;
}

Money narrow_base(const PayRules& rules) {
    Int128 heaviest = Rate::one;
    for (const CompiledLine& line : rules.compiled) heaviest = std::max(heaviest, weight_of(line));
    constexpr Int128 most = std::numeric_limits<std::int64_t>::max() - Rate::one;
    return Money::from_cents(static_cast<std::int64_t>(most / heaviest));
}

bool is_fixed(const PayTables& tables, const CompiledLine& line) {
    return std::all_of(line.rates.begin(), line.rates.end(), [&](const RateOnBase& part) {
        return tables.bases[part.base].shape == BaseShape::fixed;
    });
}

Money fixed_amount(const PayTables& tables, const CompiledLine& line) {
    ExactAmount amount;
    for (const RateOnBase& part : line.rates) amount += tables.bases[part.base].amount * part.rate;
    return rounded(amount, Rounding::half_away_from_zero);
}

void add_cover(const PayRules& rules, std::uint32_t line, PayTables& tables) {
    const CompiledLine& compiled = rules.compiled[line];
    if (is_fixed(tables, compiled)) {
        tables.fixed_covers += fixed_amount(tables, compiled);
    } else {
        const std::vector<RateRow> rows = rates_of(compiled, line);
        tables.priced_covers.push_back({line, static_cast<std::uint32_t>(rows.size()), false});
        tables.rates_of_covers.insert(tables.rates_of_covers.end(), rows.begin(), rows.end());
    }
}

bool bears_cover(BaseShape shape) {
    return shape == BaseShape::employer_cover || shape == BaseShape::csg;
}

using Weights = std::array<std::int64_t, most_bases>;

// What bears on the employer's cover weighs on the bases of its price.
void weigh_cover(const PayRules& rules, std::int64_t bearing, Weights& weights) {
    for (const CompiledLine& line : rules.compiled) {
        if (!line.cover) continue;
        for (const RateOnBase& part : line.rates) {
            const Int128 product = static_cast<Int128>(bearing) * part.rate.billionths();
            weights[part.base] += static_cast<std::int64_t>(product / Rate::one);
        }
    }
}

bool are_light(const std::vector<BaseWeight>& weights, const PayTables& tables) {
    constexpr std::int64_t most_weight = 4 * Rate::one;
    std::int64_t weight = 0;
    for (const BaseWeight& row : weights) {
        const std::int64_t amount = tables.bases[row.base].amount.cents();
        if (amount <= -most_guessed || amount >= most_guessed) return false;
        weight += std::min(std::abs(row.rate), most_weight);
    }
    return weight < most_weight;
}

SideWeights weights_of(const PayRules& rules, const PayTables& tables, Side side) {
    Weights weights{};
    std::int64_t bearing = 0;
    for (const CompiledLine& line : rules.compiled) {
        if (line.side != side) continue;
        for (const RateOnBase& part : line.rates) {
            weights[part.base] += part.rate.billionths();
            if (bears_cover(tables.bases[part.base].shape)) bearing += part.rate.billionths();
        }
    }
    weigh_cover(rules, bearing, weights);
    std::vector<BaseWeight> rows;
    for (std::uint32_t base = 0; base < tables.bases.size(); ++base) {
        if (weights[base] != 0) rows.push_back({weights[base], base});
    }
    const bool light = are_light(rows, tables);
    return {std::move(rows), light};
}

} // namespace

std::int64_t scaled(Rate rate) {
    const Int128 exact = (static_cast<Int128>(std::abs(rate.billionths())) << scale_bits) /
                         Rate::one;
    constexpr Int128 most = std::numeric_limits<std::int64_t>::max() - 1;
    const std::int64_t beyond = static_cast<std::int64_t>(std::min(exact, most)) + 1;
    return rate.billionths() < 0 ? -beyond : beyond;
}

Money scaled_base(Rate rate) {
    // What base x rate can have of a cent is a multiple of so many billionths; where 10^9 of them
    // are even, halves are such multiples too.
    const std::int64_t part = std::gcd(rate.billionths(), Rate::one);
    const Int128 exact_up_to = ((static_cast<Int128>(part) << scale_bits) - 1) /
                               (Int128{2} * Rate::one);
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() -
                                  (std::int64_t{1} << (scale_bits - 1));
    const Int128 held_up_to = most / std::abs(scaled(rate));
    return Money::from_cents(static_cast<std::int64_t>(std::min(exact_up_to, held_up_to)));
}

BaseRow row_of(const LawInForce& law, const CompiledBase& base) {
    BaseRow row = slice_row(base);
    if (base.constant) return fixed_row(*base.constant);
    if (base.exempt_overtime) {
        row.shape = BaseShape::exempt_overtime;
        return row;
    }
    switch (base.base.kind) {
    case BaseKind::total:
    case BaseKind::tranche:
        break;
    case BaseKind::total_above_ceiling:
        row.shape = BaseShape::above_ceiling;
        break;
    case BaseKind::total_above_smic:
        row.shape = BaseShape::above_smic;
        row.multiple = base.base.from;
        break;
    case BaseKind::csg:
        row.shape = BaseShape::csg;
        row.to = ceilings(law.csg_share_ceilings);
        break;
    case BaseKind::month_capped:
        row.shape = BaseShape::capped;
        row.amount = bound_of(law.ceiling, row.to);
        break;
    case BaseKind::employer_cover:
        row.shape = BaseShape::employer_cover;
        break;
    case BaseKind::month_ceiling:
        return fixed_row(law.ceiling);
    case BaseKind::csg_exempt_overtime:
    case BaseKind::csg_other:
        return fixed_row(Money()); // compiled into the kinds above
    }
    return row;
}

PayTables tables_of(const PayRules& rules) {
    PayTables tables;
    tables.narrow_base = narrow_base(rules);
    tables.scaled_base = tables.narrow_base;
    for (const CompiledBase& base : rules.bases) add_base(row_of(rules.law, base), tables);
    SideWriter employer(rules, tables, tables.employer);
    SideWriter employee(rules, tables, tables.employee);
    for (std::uint32_t line = 0; line < rules.compiled.size(); ++line) {
        const CompiledLine& compiled = rules.compiled[line];
        (compiled.side == Side::employer ? employer : employee).add(line);
        if (compiled.added_to_taxable) tables.added_to_taxable.push_back(line);
        if (compiled.cover) add_cover(rules, line, tables);
    }
    tables.straight_employer_bases = are_straight(tables, tables.employer.bases);
    tables.employer_weights = weights_of(rules, tables, Side::employer);
    tables.employee_weights = weights_of(rules, tables, Side::employee);
    return tables;
}

} // namespace cae
