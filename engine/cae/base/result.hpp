// The value, or every problem that prevented it.
#pragma once

#include <utility>

#include <tl/expected.hpp>

#include "cae/base/problem.hpp"

namespace cae {

// Result<T> holds a T or at least one Problem. It is tl::expected with the attribute that makes
// ignoring it a compile-time warning.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Problems> {
public:
    using tl::expected<T, Problems>::expected;
};

// The failed Result of one problem.
[[nodiscard]] inline tl::unexpected<Problems> refuse(Problem problem) {
    Problems problems;
    problems.push_back(std::move(problem));
    return tl::unexpected<Problems>(std::move(problems));
}

// The failed Result of problems gathered so far. `problems` must not be empty.
[[nodiscard]] inline tl::unexpected<Problems> refuse(Problems problems) {
    return tl::unexpected<Problems>(std::move(problems));
}

// Appends the problems of a failed result to `problems`; returns whether the result held a value.
template <class T>
[[nodiscard]] bool gather(const Result<T>& result, Problems& problems) {
    if (result) return true;
    problems.insert(problems.end(), result.error().begin(), result.error().end());
    return false;
}

} // namespace cae
