// What the program says before a broken invariant ends it.
#pragma once

#include <functional>
#include <string>

namespace cae_test {

// What `work`, done in a process of its own, has written to standard error when it aborts; nothing
// when it does not.
[[nodiscard]] std::string last_words(const std::function<void()>& work);

} // namespace cae_test
