// The law as it is shipped: config/law.
#pragma once

#include "cae/inputs/law/rulebook_file.hpp"
#include "support/source_path.hpp"

namespace cae_test {

// Read once; ends the test program when it cannot be read.
inline const cae::Rulebook& config_law() {
    static const cae::Rulebook rulebook =
        cae::load_rulebook(cae_test::source_path("config/law")).value();
    return rulebook;
}

} // namespace cae_test
