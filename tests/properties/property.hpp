// Properties of RapidCheck as doctest cases: quiet when they hold, and the same draws in every run.
#pragma once

#include <sstream>
#include <utility>

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace cae_test {

// Fails the test with the smallest counterexample found in `count` draws.
template <class Property>
void check_property(int count, Property&& property) {
    rc::detail::TestParams params;
    params.seed = 2026;
    params.maxSuccess = count;
    const auto result = rc::detail::checkTestable(std::forward<Property>(property),
                                                  rc::detail::TestMetadata(), params);
    std::ostringstream message;
    rc::detail::printResultMessage(result, message);
    INFO(message.str());
    CHECK(result.template is<rc::detail::SuccessResult>());
}

} // namespace cae_test
