#include "cae/law/contract_law.hpp"

#include <utility>

#include "cae/law/parameter_values.hpp"

namespace cae {

Result<ContractLaw> contract_law_on(const Rulebook& rulebook, Date day) {
    ParameterValues values(rulebook, day);
    ContractLaw law;
    law.cape_term = values.whole("contrats.cape_duree_initiale");
    law.cape_months = values.whole("contrats.cape_duree_maximale");
    law.trial_months = values.whole("contrats.essai_duree_maximale");
    law.associate_months = values.whole("contrats.delai_association");
    law.balance_months = values.whole("contrats.delai_solde_part_variable");
    if (!values.problems.empty()) return refuse(std::move(values.problems));
    if (law.cape_term > 0) return law;
    return refuse(Problem{Rule::law_must_be_coherent,
                          {},
                          "0",
                          {"contrats.cape_duree_initiale", "no month at all"},
                          Privacy::open});
}

} // namespace cae
