#include "cae/closing/documents/replaced_documents.hpp"

#include <algorithm>
#include <iterator>

namespace cae {

MonthDocuments replaced(const MonthDocuments& documents, std::vector<Replacement> replacements) {
    std::sort(replacements.begin(), replacements.end(),
              [](const auto& a, const auto& b) { return a.position < b.position; });
    MonthDocuments result = documents;
    result.documents.clear();
    result.documents.reserve(documents.documents.size() + replacements.size());
    auto next = replacements.begin();
    for (std::size_t i = 0; i < documents.documents.size(); ++i) {
        if (next == replacements.end() || next->position != i) {
            result.documents.push_back(documents.documents[i]);
            continue;
        }
        std::move(next->by.begin(), next->by.end(), std::back_inserter(result.documents));
        ++next;
    }
    return result;
}

} // namespace cae
