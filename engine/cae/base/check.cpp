#include "cae/base/check.hpp"

#include <cstdio>
#include <cstdlib>

namespace cae {

void invariant_broken(const char* invariant, const char* file, int line) {
    std::fprintf(stderr, "cae: broken invariant: %s (%s:%d)\n", invariant, file, line);
    std::abort();
}

} // namespace cae
