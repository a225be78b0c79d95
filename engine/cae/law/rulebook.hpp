// Everything the law's data files say, for all dates.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/law/by_headcount.hpp"
#include "cae/law/contribution_line.hpp"
#include "cae/law/dated.hpp"
#include "cae/law/mileage_scale.hpp"
#include "cae/law/relief_formula.hpp"
#include "cae/law/seizable_pay.hpp"
#include "cae/law/withholding_grid.hpp"

namespace cae {

// What a parameter's number counts. Percentages are written in percent ("13" is 13 %).
enum class Unit {
    eur,
    eur_per_hour,
    eur_per_month,
    eur_per_year,
    percent,
    ratio,
    hours,
    months,
    days,
    ceilings,
    employees
};

// A number exactly as written, in billionths of its unit.
struct Decimal {
    std::int64_t billionths = 0;

    friend bool operator==(Decimal, Decimal) = default;
};

// What every file of the law carries, whatever its kind.
struct ParameterHead {
    std::string id;    // "securite_sociale.plafond_mensuel"
    std::string label; // French
    Date checked;      // when somebody last compared the file with its sources
};

// A single dated number.
struct Parameter {
    ParameterHead head;
    Unit unit = Unit::eur;
    Dated<Decimal> values;
};

// Dated amounts of money that depend on headcount.
struct ParameterByHeadcount {
    ParameterHead head;
    Dated<ByHeadcount<Money>> values;
};

// The scale of one kind of vehicle.
struct MileageParameter {
    std::string id;
    Dated<MileageScale> scales;
};

// The law as data: read once, immutable afterwards. Lines ascend by rank.
struct Rulebook {
    std::map<std::string, Parameter> parameters;
    std::map<std::string, ParameterByHeadcount> by_headcount;
    std::vector<ContributionLine> contributions;
    std::map<std::string, ParameterHead> heads; // of every file, by id
    std::string relief_id;
    Dated<ReliefFormula> relief;
    std::string withholding_id;
    Dated<WithholdingGrid> withholding;
    std::map<VehicleKind, MileageParameter> mileage; // none of a kind that the law has no scale of
    std::string vat_rates_id;                        // empty when the law names no rates
    Dated<std::vector<Rate>> vat_rates;
    std::string seizable_id;
    Dated<SeizableScale> seizable;
};

} // namespace cae
