#include "cae/outputs/screen/sealed_line.hpp"

#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

constexpr Words sealed_as{"Sealed: {0}.", "Sceau : {0}."};

} // namespace

std::string sealed_line(const std::string& shown_seal, const Screen& screen) {
    return fill(sealed_as, screen.language, {shown_seal});
}

} // namespace cae
