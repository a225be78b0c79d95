// A problem is one broken rule at one place: what a person needs to mend an input.
//
// Problems are values, never exceptions. The core names the rule and the facts; the words, in
// French and in English, stand in one place: cae/outputs/words/problem_texts.cpp.
#pragma once

#include <string>
#include <vector>

#include "cae/base/detail.hpp"
#include "cae/base/place.hpp"
#include "cae/base/rule.hpp"
#include "cae/base/thing.hpp"

namespace cae {

// Whether the value of a problem may be shown on a terminal or written to a log.
enum class Privacy { open, personal };

// `value` is the offending value as it was written; `details` fill the places {0}, {1}... of the
// rule's text, in its order.
struct Problem {
    Rule rule{};
    Place place{};
    std::string value{};
    Details details{};
    Privacy privacy = Privacy::open;

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

} // namespace cae
