#include "cae/inputs/internal/document_numbers.hpp"

namespace cae::folder_reader {
namespace {

std::string key_of(const NumberedRow& row) {
    std::string key(row.number);
    for (const auto part : {static_cast<std::int64_t>(row.kind), std::int64_t{row.account},
                            row.vat_rate.billionths()}) {
        key += '\n'; // no cell holds one
        key += std::to_string(part);
    }
    return key;
}

} // namespace

std::optional<std::size_t> DocumentNumbers::add(const NumberedRow& row) {
    if (row.kind != DocumentKind::sale && row.kind != DocumentKind::credit_note) return {};
    auto& numbers = first_.at(row.kind == DocumentKind::sale ? 0 : 1);
    const auto [first, is_new] = numbers.try_emplace(row.number, row);
    if (is_new) return {};
    parts_.insert(key_of(first->second));
    const bool same = row.date == first->second.date && row.activity == first->second.activity;
    if (same && is_new_part(row)) return {};
    return first->second.line;
}

bool DocumentNumbers::is_new_part(const NumberedRow& row) {
    return parts_.insert(key_of(row)).second;
}

} // namespace cae::folder_reader
