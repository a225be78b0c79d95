#include "cae/law/contribution_dates.hpp"

#include <utility>

#include "cae/law/parameter_values.hpp"

namespace cae {

Result<Date> contributions_due(const Rulebook& rulebook, Month month,
                               const ContributionPayer& payer) {
    ParameterValues values(rulebook, month.last_day());
    const int many = values.whole("versement.effectif_avance");
    const int early = values.whole("versement.jour_avance");
    const int usual = values.whole("versement.jour");
    if (!values.problems.empty()) return refuse(std::move(values.problems));
    const bool is_early = payer.headcount >= many && !payer.pays_late;
    const Month after = month.next();
    if (auto day = Date::of(after.year(), after.number(), is_early ? early : usual)) return *day;
    return refuse(Problem{Rule::law_must_be_coherent,
                          {},
                          "versement.jour",
                          {"versement.jour", "no day of a month"},
                          Privacy::open});
}

} // namespace cae
