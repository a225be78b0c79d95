#include "cae/law/law_in_force.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "cae/law/internal/billionths.hpp"

namespace cae {
namespace {

// Reads values in force on one day and remembers the name of each one that is missing.
class Reader {
public:
    Reader(const Rulebook& rulebook, Month month)
        : rulebook_(rulebook), day_(month.first_day()), month_(month) {}

    Money money(const std::string& id) {
        const std::int64_t billionths = number(id);
        if (billionths % billionths_per_cent != 0) incoherent(id, "finer than a cent");
        return Money::from_cents(billionths / billionths_per_cent);
    }
    Rate percent(const std::string& id) { return Rate::from_billionths(number(id) / 100); }
    Rate ratio(const std::string& id) { return Rate::from_billionths(number(id)); }
    Hours hours(const std::string& id) { return Hours{number(id) / billionths_per_cent}; }
    LeaveDays days(const std::string& id) { return LeaveDays{number(id) / billionths_per_cent}; }

    int whole(const std::string& id) {
        const std::int64_t billionths = number(id);
        if (billionths % Rate::one != 0) incoherent(id, "not a whole number");
        return static_cast<int>(billionths / Rate::one);
    }

    ByHeadcount<Money> by_headcount(const std::string& id) {
        const auto parameter = rulebook_.by_headcount.find(id);
        if (parameter == rulebook_.by_headcount.end()) return unknown(id), ByHeadcount<Money>{};
        const auto* values = parameter->second.values.on(day_);
        if (values == nullptr) return missing(id), ByHeadcount<Money>{};
        return *values;
    }

    const Version<ReliefFormula>* relief() {
        const auto* version = rulebook_.relief.version_on(day_);
        if (version == nullptr) missing(rulebook_.relief_id);
        return version;
    }

    std::vector<ContributionInForce> contributions() {
        std::vector<ContributionInForce> in_force;
        in_force.reserve(rulebook_.contributions.size());
        for (const ContributionLine& line : rulebook_.contributions) {
            if (const auto* parts = line.versions.on(day_)) {
                in_force.push_back({line.id, line.label, line.rank, line.collector,
                                    line.added_to_taxable, *parts});
            } else if (undecided(line)) {
                missing("cotisations." + line.id);
            }
        }
        return in_force;
    }

    // Hours of a month are exact only when the legal year is whole legal weeks (1 820 = 52 x 35).
    void check_weeks(const LawInForce& law) {
        const std::int64_t week = law.legal_week.hundredths;
        if (week <= 0 || law.legal_year.hundredths % week != 0) {
            incoherent("duree_legale.heures_annuelles", "not whole weeks");
        }
    }

    // A period begins with a month of the year; days are divided by working days and rounded up to
    // whole parts.
    void check_leave(const PaidLeaveLaw& leave) {
        if (leave.period_first_month < 1 || leave.period_first_month > 12) {
            incoherent("conges_payes.premier_mois_de_la_periode", "not a month of the year");
        }
        if (leave.working_days_a_month <= LeaveDays{}) {
            incoherent("conges_payes.jours_ouvrables_par_mois", "not above 0");
        }
        if (leave.rounded_up_to <= LeaveDays{}) {
            incoherent("conges_payes.arrondi", "not above 0");
        }
    }

    // Hours of a contract are divided by both.
    void check_complementary(const ComplementaryHoursLaw& hours) {
        if (hours.first_hours_divisor < 1) {
            incoherent("heures_complementaires.part_premieres_heures", "not above 0");
        }
        if (hours.most_divisor < 1) {
            incoherent("heures_complementaires.part_maximale", "not above 0");
        }
    }

    Problems problems;

private:
    // A line that has not begun yet is not missing; one that fell into a gap is.
    bool undecided(const ContributionLine& line) const {
        const auto& versions = line.versions.versions();
        return !versions.empty() && versions.front().from <= day_;
    }

    std::int64_t number(const std::string& id) {
        const auto parameter = rulebook_.parameters.find(id);
        if (parameter == rulebook_.parameters.end()) return unknown(id), 0;
        const Decimal* value = parameter->second.values.on(day_);
        if (value == nullptr) return missing(id), 0;
        return value->billionths;
    }

    void missing(const std::string& id) {
        problems.push_back({Rule::parameter_must_be_in_force, {}, id, {id, month_}, Privacy::open});
    }
    void unknown(const std::string& id) {
        problems.push_back({Rule::parameter_must_exist, {}, id, {id}, Privacy::open});
    }
    void incoherent(const std::string& id, const char* reason) {
        problems.push_back({Rule::law_must_be_coherent, {}, id, {id, reason}, Privacy::open});
    }

    const Rulebook& rulebook_;
    Date day_;
    Month month_;
};

OvertimeLaw read_overtime(Reader& reader) {
    return {reader.percent("heures_supplementaires.majoration_premieres_heures"),
            reader.hours("heures_supplementaires.premieres_heures_par_semaine"),
            reader.percent("heures_supplementaires.majoration_heures_suivantes"),
            reader.percent("heures_supplementaires.reduction_salariale_maximale"),
            reader.money("heures_supplementaires.plafond_exonere_impot"),
            reader.by_headcount("heures_supplementaires.deduction_patronale")};
}

ComplementaryHoursLaw read_complementary_hours(Reader& reader) {
    return {reader.percent("heures_complementaires.majoration_premieres_heures"),
            reader.whole("heures_complementaires.part_premieres_heures"),
            reader.percent("heures_complementaires.majoration_heures_suivantes"),
            reader.whole("heures_complementaires.part_maximale")};
}

PaidLeaveLaw read_paid_leave(Reader& reader) {
    return {reader.days("conges_payes.jours_acquis_par_mois"),
            reader.days("conges_payes.jours_maximum"),
            reader.whole("conges_payes.premier_mois_de_la_periode"),
            reader.days("conges_payes.arrondi"),
            reader.percent("conges_payes.part_de_la_remuneration"),
            reader.days("conges_payes.jours_ouvrables_par_mois"),
            reader.days("conges_payes.jours_acquis_par_mois_de_maladie"),
            reader.percent("conges_payes.part_de_la_paie_de_maladie"),
            reader.whole("conges_payes.report_apres_maladie")};
}

} // namespace

Result<LawInForce> law_in_force(const Rulebook& rulebook, Month month) {
    Reader reader(rulebook, month);
    const auto* relief = reader.relief();
    LawInForce law{
        month,
        reader.money("securite_sociale.plafond_mensuel"),
        reader.money("smic.horaire"),
        reader.money("smic.horaire_reduction_generale"),
        reader.hours("duree_legale.heures_annuelles"),
        reader.hours("duree_legale.heures_hebdomadaires"),
        reader.percent("csg.part_assujettie"),
        reader.ratio("csg.plafonds_part_assujettie"),
        read_overtime(reader),
        {reader.whole("contrats.cape_duree_maximale"), reader.whole("contrats.delai_association")},
        relief != nullptr ? *relief->value : ReliefFormula{},
        relief != nullptr ? std::max(relief->from.month(), month.january()) : month,
        reader.contributions(),
        read_paid_leave(reader),
        {reader.percent("indemnites_journalieres.csg_deductible"),
         reader.percent("indemnites_journalieres.part_imposable_accident")},
        {reader.percent("prevoyance_complementaire.part_du_plafond"),
         reader.percent("prevoyance_complementaire.part_de_la_remuneration"),
         reader.percent("prevoyance_complementaire.maximum_du_plafond")},
        read_complementary_hours(reader),
        reader.hours("duree_legale.heures_hebdomadaires_maximales"),
    };
    for (const auto& [kind, parameter] : rulebook.mileage) {
        if (const auto* scale = parameter.scales.on(month.first_day())) law.mileage[kind] = *scale;
    }
    if (const auto* rates = rulebook.vat_rates.on(month.first_day())) law.vat_rates = *rates;
    if (reader.problems.empty()) reader.check_weeks(law);
    if (reader.problems.empty()) reader.check_leave(law.paid_leave);
    if (reader.problems.empty()) reader.check_complementary(law.complementary);
    if (!reader.problems.empty()) return refuse(std::move(reader.problems));
    return law;
}

Result<WithholdingGrid> withholding_grid_on(const Rulebook& rulebook, Date payment_day) {
    if (const WithholdingGrid* grid = rulebook.withholding.on(payment_day)) return *grid;
    const std::string& id = rulebook.withholding_id;
    return refuse(
        Problem{Rule::parameter_must_be_in_force, {}, id, {id, payment_day}, Privacy::open});
}

} // namespace cae
