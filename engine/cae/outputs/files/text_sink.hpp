// Where a long text goes piece by piece, so that it never stands in memory whole.
#pragma once

#include <functional>
#include <string_view>

namespace cae {

// Takes the next piece. Whoever owns the sink keeps its errors; a producer writes to the end.
using TextSink = std::function<void(std::string_view)>;

} // namespace cae
