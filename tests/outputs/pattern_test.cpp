#include <doctest/doctest.h>

#include "cae/base/thing.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/outputs/words/pattern.hpp"
#include "support/values.hpp"

namespace cae {
namespace pattern_test {

std::string shown(const Detail& detail, Language language) {
    return fill({"{0}", "{0}"}, language, {detail});
}

TEST_CASE("each kind of detail is shown as people read it in their language") {
    CHECK(shown("F-1", Language::fr) == "F-1");
    CHECK(shown(Thing::member, Language::fr) == "membre");
    CHECK(shown(MemberId("lea"), Language::fr) == "lea");
    CHECK(shown(4096, Language::fr) == "4096");
    CHECK(shown(cae_test::euros("-1234.50"), Language::fr) == "-1 234,50 €");
    CHECK(shown(LeaveDays{1750}, Language::fr) == "17,50");
    CHECK(shown(cae_test::day("2026-01-31"), Language::fr) == "2026-01-31");
    CHECK(shown(cae_test::month("2026-01"), Language::fr) == "2026-01");
    CHECK(shown(Thing::member, Language::en) == "member");
    CHECK(shown(cae_test::euros("-1234.50"), Language::en) == "-1,234.50 EUR");
    CHECK(shown(LeaveDays{1750}, Language::en) == "17.50");
}

TEST_CASE("a rate among the details is in percent, as files write it") {
    CHECK(shown(cae_test::percent("5.5"), Language::en) == "5.5 %");
    CHECK(shown(cae_test::percent("5.5"), Language::fr) == "5.5 %");
}

TEST_CASE("a text among the details is never read as an amount or a word") {
    CHECK(shown("1234.5", Language::fr) == "1234.5");
    CHECK(shown("member", Language::fr) == "member");
}

} // namespace pattern_test

} // namespace cae
