// The words of roundings.
#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/words/internal/explanation_words.hpp"

namespace cae {
namespace {

using RoundingText = EnumRow<RoundingUsed, Words>;

constexpr std::array roundings{
    RoundingText{RoundingUsed::none, {"not rounded", "sans arrondi"}},
    RoundingText{RoundingUsed::once,
                 {"rounded to the cent, once, half away from zero",
                  "arrondi au centime, une fois, la moitié s'éloignant de zéro"}},
    RoundingText{
        RoundingUsed::once_a_period,
        {"rounded to the cent once a period and a method, half away from zero",
         "arrondi au centime une fois par période et par méthode, la moitié s'éloignant de "
         "zéro"}},
    RoundingText{RoundingUsed::toward_zero,
                 {"rounded to the cent toward zero", "arrondi au centime vers zéro"}},
    RoundingText{RoundingUsed::four_decimals,
                 {"rounded to four decimals, half up",
                  "arrondi à quatre décimales, la moitié vers le haut"}},
    RoundingText{RoundingUsed::largest_remainder,
                 {"cents by largest remainder: the shares keep their sum",
                  "centimes au plus fort reste : les parts gardent leur somme"}},
    RoundingText{RoundingUsed::rest_of_the_rounded,
                 {"the rest of a rounded part", "le reste d'une part arrondie"}},
};
static_assert(is_complete(roundings));

} // namespace

Words words_of(RoundingUsed rounding) { return value_in(roundings, rounding); }

} // namespace cae
