#include "cae/explanation/explanation.hpp"

#include <algorithm>

namespace cae {

const Explanation* figure_called(const std::vector<Explanation>& figures, const std::string& name) {
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const Explanation& figure) { return figure.name == name; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace cae
