#include "support/source_path.hpp"

namespace cae_test {

std::string source_path(const std::string& relative) { return CAE_SOURCE_DIR "/" + relative; }

} // namespace cae_test
