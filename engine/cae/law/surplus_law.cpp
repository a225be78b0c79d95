#include "cae/law/surplus_law.hpp"

#include <utility>

#include "cae/law/parameter_values.hpp"

namespace cae {

Result<SurplusLaw> surplus_law_on(const Rulebook& rulebook, Date day) {
    ParameterValues values(rulebook, day);
    SurplusLaw law;
    law.interest_above_tmo = values.percent("repartition.majoration_tmo");
    law.scop_legal_reserve = values.percent("repartition.reserve_legale_scop");
    law.least_work_share = values.percent("repartition.part_travail_minimale");
    law.presence_months = values.whole("repartition.presence_minimale");
    law.seniority_months = values.whole("repartition.anciennete_minimale");
    law.most_seniority_coefficient = values.ratio("repartition.coefficient_anciennete_maximal");
    law.scic_legal_reserve = values.percent("repartition.reserve_scic");
    law.least_scic_statutory_reserve = values.percent("repartition.reserve_statutaire_scic");
    if (!values.problems.empty()) return refuse(std::move(values.problems));
    return law;
}

} // namespace cae
