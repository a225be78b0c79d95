#include "cae/inputs/folder/internal/document_numbers.hpp"

namespace cae::folder_reader {
namespace {

bool is_numbered(DocumentKind kind) {
    return kind == DocumentKind::sale || kind == DocumentKind::credit_note;
}

std::string key_of(const ActivityDocument& row) {
    std::string key(row.number);
    for (const auto part : {static_cast<std::int64_t>(row.kind), std::int64_t{row.account},
                            row.vat_rate.billionths(), row.net.cents(), row.vat.cents()}) {
        key += '\n'; // no cell holds one
        key += std::to_string(part);
    }
    for (const std::string_view part : {row.label.view(), row.quantity.view()}) {
        key.append("\n").append(part);
    }
    return key;
}

} // namespace

DocumentNumbers::DocumentNumbers(const std::vector<ActivityDocument>& documents, std::size_t rows)
    : documents_(documents), index_(rows) {}

std::optional<std::size_t> DocumentNumbers::add_last() {
    const ActivityDocument& row = documents_.back();
    if (!is_numbered(row.kind)) return {};
    const std::uint64_t hash = hash_of(row.number);
    const auto found = index_.find(hash, [&](std::uint32_t i) {
        return documents_[i].kind == row.kind && documents_[i].number == row.number;
    });
    if (!found) {
        index_.insert(hash, static_cast<std::uint32_t>(documents_.size() - 1));
        return {};
    }
    const ActivityDocument& first = documents_[*found];
    if (is_part_of(row, first)) return {};
    return first.line;
}

bool DocumentNumbers::is_part_of(const ActivityDocument& row, const ActivityDocument& first) {
    parts_.insert(key_of(first));
    const bool one_customer = row.party.empty() || first.party.empty() || row.party == first.party;
    return row.date == first.date && one_customer && parts_.insert(key_of(row)).second;
}

} // namespace cae::folder_reader
