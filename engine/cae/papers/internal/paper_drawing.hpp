// Draws a paper on pages of A4.
#pragma once

#include "cae/papers/internal/typesetter.hpp"
#include "cae/papers/paper.hpp"

namespace cae {

// In points: 72 of them are an inch.
inline constexpr double page_width = 595.28;
inline constexpr double page_height = 841.89;

// From the top of a page of its own, on as many pages as it takes.
void draw_paper(cairo_t* context, Typesetter& typesetter, const Paper& paper);

} // namespace cae
