// Invariants: what must hold if the code is right. A broken one ends the program with its place.
#pragma once

namespace cae {

// Prints the broken invariant with its place on standard error and aborts.
[[noreturn]] void invariant_broken(const char* invariant, const char* file, int line);

} // namespace cae

// The one macro of the project: only the preprocessor knows the text and place of an expression.
#define CAE_INVARIANT(condition)                                                                   \
    ((condition) ? static_cast<void>(0) : ::cae::invariant_broken(#condition, __FILE__, __LINE__))
