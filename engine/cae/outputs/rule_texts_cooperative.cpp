#include <array>

#include "cae/outputs/internal/rule_texts.hpp"

namespace cae {
namespace {

constexpr std::array texts{
    RuleText{Rule::parameter_must_exist,
             {{"there is no parameter \"{0}\"", "il n'y a pas de paramètre « {0} »"},
              {"`cae law` lists the parameters; each is a file under config/.",
               "`cae law` liste les paramètres ; chacun est un fichier sous config/."}}},
    RuleText{Rule::parameter_must_be_in_force,
             {{"\"{0}\" has no value for {1}", "« {0} » n'a pas de valeur pour {1}"},
              {"Add the value to its file under config/law once the text is published.",
               "Ajoutez la valeur à son fichier sous config/law quand le texte est publié."}}},
    RuleText{Rule::versions_must_ascend,
             {{"the versions of \"{0}\" are not in the order of their dates",
               "les versions de « {0} » ne sont pas dans l'ordre de leurs dates"},
              {"Write the oldest version first; each begins after the one before.",
               "Écrivez la version la plus ancienne en premier ; chacune commence après la "
               "précédente."}}},
    RuleText{Rule::law_must_be_coherent,
             {{"\"{0}\" cannot be computed: {1}", "« {0} » n'est pas calculable : {1}"},
              {"Correct its file under config/law; config/law/README.md describes it.",
               "Corrigez son fichier sous config/law ; config/law/README.md le décrit."}}},
    RuleText{Rule::id_must_be_unique,
             {{"\"{value}\" is already taken: {0}", "« {value} » est déjà pris : {0}"},
              {"Give one of the two another name, or remove it.",
               "Donnez un autre nom à l'un des deux, ou retirez-le."}}},
    RuleText{Rule::reference_must_exist,
             {{"\"{value}\" is unknown ({0:word})", "« {value} » est inconnu ({0:word})"},
              {"Correct the spelling, or describe it first where it belongs.",
               "Corrigez l'orthographe, ou décrivez-le d'abord à sa place."}}},
    RuleText{Rule::periods_must_not_overlap,
             {{"two periods overlap: {0}", "deux périodes se chevauchent : {0}"},
              {"Let each one begin after the one before.",
               "Faites commencer chacune après la précédente."}}},
    RuleText{Rule::dated_value_must_be_in_force,
             {{"\"{0}\" has no value on {1}", "« {0} » n'a pas de valeur au {1}"},
              {"Add a version that begins on that day or before.",
               "Ajoutez une version qui commence ce jour-là ou avant."}}},
    RuleText{Rule::left_must_be_last,
             {{"a stage follows `left`", "une étape suit `left`"},
              {"Remove what follows; a person who comes back is a new member.",
               "Retirez ce qui suit ; une personne qui revient est un nouveau membre."}}},
    RuleText{Rule::health_cover_share_must_be_half,
             {{"the employer pays {value} % of the health cover, less than half",
               "l'employeur paie {value} % de la complémentaire santé, moins de la moitié"},
              {"Write 50 or more (CSS, L911-7).", "Écrivez 50 ou plus (CSS, L911-7)."}}},
    RuleText{Rule::branch_must_be_in_scope,
             {{"postcode {value}: Alsace-Moselle and overseas follow rules that are not computed",
               "code postal {value} : l'Alsace-Moselle et l'outre-mer suivent des règles qui ne "
               "sont pas calculées"},
              {"Remove this branch; its pay must be computed elsewhere.",
               "Retirez cette antenne ; sa paie doit être calculée ailleurs."}}},
    RuleText{Rule::opening_must_be_of_the_year,
             {{"the first period is {0}: no pay of its year comes before it",
               "la première période est {0} : aucune paie de son année ne la précède"},
              {"Leave the sums since January blank, or correct the first period.",
               "Laissez vides les cumuls depuis janvier, ou corrigez la première période."}}},
    RuleText{
        Rule::member_must_be_present,
        {{"no contract of \"{value}\" covers {0}", "aucun contrat de « {value} » ne couvre {0}"},
         {"Correct the date or the member, or the stages in the members' file.",
          "Corrigez la date ou le membre, ou les étapes dans le fichier des membres."}}},
    RuleText{Rule::member_must_be_employed,
             {{"\"{value}\": the member has no employment contract in {0}, hence no pay",
               "« {value} » : le membre n'a pas de contrat de travail en {0}, donc pas de paie"},
              {"Remove the row, or correct the stages in the members' file.",
               "Retirez la ligne, ou corrigez les étapes dans le fichier des membres."}}},
    RuleText{
        Rule::member_must_have_activity,
        {{"the member \"{value}\" has no activity", "le membre « {value} » n'a pas d'activité"},
         {"Give the member at least one activity in the members' file.",
          "Donnez au membre au moins une activité dans le fichier des membres."}}},
    RuleText{Rule::document_must_be_in_month,
             {{"\"{value}\" is not in {0}", "« {value} » n'est pas en {0}"},
              {"Correct the date or the month; a document belongs to the file of its month.",
               "Corrigez la date ou le mois ; une pièce appartient au fichier de son mois."}}},
    RuleText{Rule::document_must_have_amount,
             {{"the document has no amount: \"{0}\" is blank",
               "la pièce n'a pas de montant : « {0} » est vide"},
              {"Fill in the amount.", "Remplissez le montant."}}},
    RuleText{Rule::vat_must_match_rate,
             {{"the VAT \"{value}\" is not what the rate gives: {0:amount}",
               "la TVA « {value} » n'est pas celle que donne le taux : {0:amount}"},
              {"Correct the VAT or its rate.", "Corrigez la TVA ou son taux."}}},
    RuleText{Rule::feature_must_be_supported,
             {{"\"{value}\" is not supported yet", "« {value} » n'est pas encore pris en charge"},
              {"Supported: {0}.", "Pris en charge : {0}."}}},
};

} // namespace

std::span<const RuleText> texts_of_cooperative() { return texts; }

} // namespace cae
