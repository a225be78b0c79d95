#include <atomic>
#include <functional>
#include <stdexcept>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

#include "cae/base/parallel.hpp"

namespace parallel_test {

using ForEach = void (*)(std::size_t, unsigned, const std::function<void(std::size_t)>&);
constexpr ForEach both[] = {cae::for_each_index, cae::for_each_in_turn};

TEST_CASE("every element is worked on once, whatever the number of threads") {
    for (const ForEach for_each : both) {
        for (const unsigned threads : {0U, 1U, 2U, 7U, 300U}) {
            std::vector<std::atomic<int>> times(1'000);
            for_each(times.size(), threads, [&](std::size_t i) { ++times[i]; });
            for (const auto& count : times) REQUIRE(count == 1);
        }
    }
}

TEST_CASE("nothing is done for no elements") {
    for (const ForEach for_each : both) {
        for_each(0, 4, [](std::size_t) { FAIL("there is no element"); });
    }
}

TEST_CASE("an exception comes out after the other threads have ended") {
    for (const ForEach for_each : both) {
        const auto work = [](std::size_t i) {
            if (i == 500) throw std::runtime_error("500");
        };
        CHECK_THROWS_WITH_AS(for_each(1'000, 3, work), "500", std::runtime_error);
    }
}

TEST_CASE("who has ended takes the next element in turn, though another one takes long") {
    std::atomic<int> left = 3;
    cae::for_each_in_turn(4, 2, [&](std::size_t i) {
        if (i != 0) --left;
        while (i == 0 && left > 0) std::this_thread::yield(); // until the other has done the rest
    });
    CHECK(left == 0);
}

} // namespace parallel_test
