#include "cae/cooperative/team_documents.hpp"

#include <utility>

namespace cae {

bool may_be_of_team(DocumentKind kind) {
    return kind != DocumentKind::expense && kind != DocumentKind::mileage &&
           kind != DocumentKind::internal_sale && kind != DocumentKind::exchange;
}

bool is_about_a_sale(DocumentKind kind) {
    return kind == DocumentKind::credit_note || kind == DocumentKind::receipt ||
           kind == DocumentKind::refund || kind == DocumentKind::bad_debt;
}

std::vector<ActivityDocument> shared_by(const SplitKey& key, const ActivityDocument& document) {
    const auto net = key.share(document.net);
    const auto vat = key.share(document.vat);
    std::vector<ActivityDocument> parts;
    parts.reserve(net.size());
    for (std::size_t i = 0; i < net.size(); ++i) {
        if (net[i] == Money() && vat[i] == Money()) continue;
        ActivityDocument part = document;
        part.account = key.shares()[i].account;
        part.net = net[i];
        part.vat = vat[i];
        part.shared_by = SharedBy::nobody;
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace cae
