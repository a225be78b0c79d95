#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace promotions_test {

using namespace cae_test;

TEST_CASE("who became entrepreneur-salarié stays known to the months that follow") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    auto january = first_month();
    january.promoted = {anna};
    auto february = month_after(january);
    february.promoted = {};
    REQUIRE(seal(*store, january).has_value());
    REQUIRE(seal(*store, february).has_value());
    CHECK(store->read(january.month)->promoted == std::vector{anna});
    CHECK(store->read(february.month)->promoted.empty());
    const std::map<cae::MemberId, cae::Month> promoted{{anna, month("2026-01")}};
    CHECK(last_books(*store)->promoted == promoted);
}

} // namespace promotions_test
