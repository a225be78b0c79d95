#include <doctest/doctest.h>

#include "cae/outputs/words/internal/vocabulary.hpp"

namespace cae {
namespace vocabulary_test {

TEST_CASE("things, kinds of documents and stages are read in French, and as they are in English") {
    CHECK(translated("member", Language::fr) == "membre");
    CHECK(translated("exchange", Language::fr) == "échange");
    CHECK(translated("cape", Language::fr) == "CAPE");
    CHECK(translated("exchange", Language::en) == "exchange");
    CHECK(translated("cape", Language::en) == "cape");
}

TEST_CASE("a word that has no other one stays as it is") {
    CHECK(translated("zorglub", Language::fr) == "zorglub");
}

} // namespace vocabulary_test

} // namespace cae
