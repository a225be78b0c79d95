#include <doctest/doctest.h>

#include "cae/base/enum_table.hpp"
#include "cae/base/words.hpp"

namespace cae {
namespace words_test {

enum class Colour { red, dark_blue, green };

TEST_CASE("the word of an enumerator is its name") {
    CHECK(word(Colour::dark_blue) == "dark_blue");
    CHECK(word(static_cast<Colour>(3)).empty());
    CHECK(enumerators_of<Colour>.size() == 3);
}

TEST_CASE("a word gives its enumerator back, and any other text nothing") {
    CHECK(from_word<Colour>("green") == Colour::green);
    CHECK(from_word<Colour>("gree") == std::nullopt);
    CHECK(from_word<Colour>("") == std::nullopt);
}

using Row = EnumRow<Colour, int>;

constexpr std::array all{Row{Colour::green, 3}, Row{Colour::red, 1}, Row{Colour::dark_blue, 2}};
constexpr std::array one_missing{Row{Colour::red, 1}, Row{Colour::green, 3}};
constexpr std::array one_twice{Row{Colour::red, 1}, Row{Colour::green, 3}, Row{Colour::red, 2}};

TEST_CASE("a table is complete when each enumerator stands in it once") {
    CHECK(is_complete(all));
    CHECK_FALSE(is_complete(one_missing));
    CHECK_FALSE(is_complete(one_twice));
    CHECK(is_complete(std::array{Row{Colour::red, 1}, Row{Colour::dark_blue, 2}}, Colour::red,
                      Colour::dark_blue));
}

TEST_CASE("a table says nothing of an enumerator that it lacks") {
    CHECK(value_in(all, Colour::dark_blue) == 2);
    CHECK(value_in(one_missing, Colour::dark_blue) == 0);
}

} // namespace words_test

} // namespace cae
