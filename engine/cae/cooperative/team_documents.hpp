// Documents that the members of a team share.
#pragma once

#include <vector>

#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/split_key.hpp"

namespace cae {

// Whether a team may have such a document: claims and sales between members are of one member.
[[nodiscard]] bool may_be_of_team(DocumentKind kind);

// Whether what a document is about decides how a team shares it: a payment goes to those who sold.
[[nodiscard]] bool is_about_a_sale(DocumentKind kind);

// One document for each share: net and VAT by largest remainder, so that no cent is lost. A share
// that gets nothing has none.
[[nodiscard]] std::vector<ActivityDocument> shared_by(const SplitKey& key,
                                                      const ActivityDocument& document);

} // namespace cae
