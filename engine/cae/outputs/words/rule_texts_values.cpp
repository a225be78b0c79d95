#include <array>

#include "cae/outputs/words/internal/rule_texts.hpp"

namespace cae {
namespace {

constexpr std::array values_texts{
    RuleText{Rule::amount_must_be_exact,
             {{"\"{value}\" is not an amount: digits, at most two decimals, no exponent",
               "« {value} » n'est pas un montant : des chiffres, au plus deux décimales, pas "
               "d'exposant"},
              {"Write it like 1234.50 (in a table also 1234,50 or 1 234,50 €).",
               "Écrivez-le comme 1234.50 (dans un tableau aussi 1234,50 ou 1 234,50 €)."}}},
    RuleText{Rule::amount_must_be_positive,
             {{"\"{value}\" is not a positive amount", "« {value} » n'est pas un montant positif"},
              {"Write the amount without a sign: the kind of the row says which way it goes.",
               "Écrivez le montant sans signe : la nature de la ligne dit dans quel sens il va."}}},
    RuleText{Rule::decimal_must_be_exact,
             {{"\"{value}\" is not a number with at most {0} decimals",
               "« {value} » n'est pas un nombre d'au plus {0} décimales"},
              {"Write it like 151.67, without an exponent.",
               "Écrivez-le comme 151.67, sans exposant."}}},
    RuleText{Rule::rate_must_be_exact,
             {{"\"{value}\" is not a plain decimal number",
               "« {value} » n'est pas un nombre décimal simple"},
              {"Write it like 6.8, without an exponent (in a table also 6,8 %).",
               "Écrivez-le comme 6.8, sans exposant (dans un tableau aussi 6,8 %)."}}},
    RuleText{
        Rule::rate_must_be_in_range,
        {{"\"{value}\" is not from {0} to {1}", "« {value} » n'est pas compris entre {0} et {1}"},
         {"Check the unit: 6.8 % is written 6.8.", "Vérifiez l'unité : 6,8 % s'écrit 6.8."}}},
    RuleText{Rule::number_must_be_whole,
             {{"\"{value}\" is not a whole number", "« {value} » n'est pas un nombre entier"},
              {"Write digits only, like 12.", "N'écrivez que des chiffres, comme 12."}}},
    RuleText{
        Rule::number_must_be_in_range,
        {{"\"{value}\" is not from {0} to {1}", "« {value} » n'est pas compris entre {0} et {1}"},
         {"Write a value within these bounds, or check that this is the column you mean.",
          "Écrivez une valeur entre ces bornes, ou vérifiez que c'est bien la colonne "
          "voulue."}}},
    RuleText{
        Rule::date_must_exist,
        {{"\"{value}\" is no day of the calendar", "« {value} » n'est pas un jour du calendrier"},
         {"Write it like 2026-01-31 or 31/01/2026.",
          "Écrivez-le comme 2026-01-31 ou 31/01/2026."}}},
    RuleText{Rule::month_must_exist,
             {{"\"{value}\" is no month that can be used here",
               "« {value} » n'est pas un mois utilisable ici"},
              {"Write it like 2026-01 (a table of a month is 2026-01.csv).",
               "Écrivez-le comme 2026-01 (un tableau de mois s'appelle 2026-01.csv)."}}},
    RuleText{Rule::year_must_exist,
             {{"\"{value}\" is no year", "« {value} » n'est pas une année"},
              {"Write a year of four digits, like 2026.",
               "Écrivez une année de quatre chiffres, comme 2026."}}},
    RuleText{Rule::word_must_be_known,
             {{"\"{value}\" is not one of the words expected here",
               "« {value} » n'est pas l'un des mots attendus ici"},
              {"Write one of: {0}.", "Écrivez l'un de : {0}."}}},
    RuleText{Rule::text_must_not_be_empty,
             {{"\"{0}\" is blank", "« {0} » est vide"}, {"Fill it in.", "Remplissez-le."}}},
    RuleText{
        Rule::id_must_be_safe,
        {{"\"{value}\" cannot be an identifier", "« {value} » ne peut pas être un identifiant"},
         {"Use up to 64 letters without accents, digits, - _ and . (not first, not twice in "
          "a row).",
          "Utilisez au plus 64 lettres sans accent, chiffres, - _ et . (ni en tête, ni deux "
          "de suite)."}}},
    RuleText{Rule::iban_must_be_valid,
             {{"\"{value}\" is no valid IBAN", "« {value} » n'est pas un IBAN valide"},
              {"Compare it with the bank's document: a character is wrong, missing or moved.",
               "Comparez-le au relevé d'identité bancaire : un caractère est faux, absent ou "
               "déplacé."}}},
    RuleText{Rule::bic_must_be_valid,
             {{"\"{value}\" is no valid BIC", "« {value} » n'est pas un BIC valide"},
              {"A BIC has 8 or 11 characters, the first six are letters.",
               "Un BIC a 8 ou 11 caractères, dont les six premiers sont des lettres."}}},
    RuleText{Rule::siren_must_be_valid,
             {{"\"{value}\" is no valid SIREN", "« {value} » n'est pas un SIREN valide"},
              {"A SIREN has nine digits, the last one checks the others.",
               "Un SIREN a neuf chiffres, dont le dernier contrôle les autres."}}},
    RuleText{Rule::siret_must_be_valid,
             {{"\"{value}\" is no valid SIRET", "« {value} » n'est pas un SIRET valide"},
              {"A SIRET has fourteen digits, the last one checks the others.",
               "Un SIRET a quatorze chiffres, dont le dernier contrôle les autres."}}},
    RuleText{Rule::siret_must_be_of_siren,
             {{"the SIRET \"{value}\" does not begin with the SIREN {0}",
               "le SIRET « {value} » ne commence pas par le SIREN {0}"},
              {"Correct the SIRET of the branch or the SIREN of the cooperative.",
               "Corrigez le SIRET de l'antenne ou le SIREN de la coopérative."}}},
    RuleText{Rule::nir_must_be_valid,
             {{"\"{value}\" is no valid NIR", "« {value} » n'est pas un NIR valide"},
              {"A NIR (social security number) has 13 characters and a key of two digits.",
               "Un NIR (numéro de sécurité sociale) a 13 caractères et une clé de deux "
               "chiffres."}}},
    RuleText{
        Rule::postcode_must_be_valid,
        {{"\"{value}\" is no French postcode", "« {value} » n'est pas un code postal français"},
         {"Write its five digits.", "Écrivez ses cinq chiffres."}}},
    RuleText{Rule::sum_must_not_overflow,
             {{"a sum is too large to be exact: {0}",
               "une somme est trop grande pour être exacte : {0}"},
              {"Look for an amount with too many digits.",
               "Cherchez un montant qui a trop de chiffres."}}},
};
static_assert(is_complete(values_texts, rules_of_values.first, rules_of_values.last));

} // namespace

std::span<const RuleText> texts_of_values() { return values_texts; }

} // namespace cae
