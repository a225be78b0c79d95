#include "cae/closing/invariants/identity.hpp"

#include "cae/base/check.hpp"
#include "cae/base/words.hpp"

namespace cae {

std::string to_string(const BrokenIdentity& identity, Month month) {
    std::string text(word(identity.identity));
    if (!identity.about.empty()) text += " of " + identity.about;
    return text + " in " + to_string(month);
}

void must_be_whole(const std::vector<BrokenIdentity>& identities, Month month) {
    if (identities.empty()) return;
    invariant_broken(to_string(identities.front(), month).c_str(), __FILE__, __LINE__);
}

} // namespace cae
