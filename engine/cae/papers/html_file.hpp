// A paper as one page of HTML that needs nothing beside it: no script, no other file.
#pragma once

#include "cae/outputs/files/text_sink.hpp"
#include "cae/papers/paper.hpp"

namespace cae {

// UTF-8. It prints on A4, and follows a reader who asks for dark colours.
void write_html(const Paper& paper, const TextSink& sink);

} // namespace cae
