#include "cae/closing/documents/bank_import.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace cae {
namespace {

std::string part_of_reference(const std::string& reference, std::size_t part) {
    return reference + " (" + std::to_string(part) + ")";
}

std::string without_part(const std::string& reference) {
    const auto open = reference.rfind(" (");
    const bool has_part = open != std::string::npos && reference.back() == ')' &&
                          reference.find_first_not_of("0123456789", open + 2) ==
                              reference.size() - 1;
    return has_part ? reference.substr(0, open) : reference;
}

std::set<std::string> references_in(const BankTables& tables) {
    std::set<std::string> references;
    for (const auto& [month, rows] : tables) {
        for (const BankRow& row : rows) {
            references.insert(row.movement.reference);
            references.insert(without_part(row.movement.reference));
        }
    }
    return references;
}

void add_rows(const MatchedMovement& matched, std::vector<BankRow>& rows) {
    const BankMovement& movement = matched.movement;
    const auto& paid = matched.match.invoices;
    if (paid.empty()) rows.push_back({movement, {}, {}, {}, MatchedBy::nothing});
    for (std::size_t i = 0; i < paid.size(); ++i) {
        BankRow row{movement, paid[i].first, {}, {}, matched.match.by};
        row.movement.amount = paid[i].second;
        if (paid.size() > 1) {
            row.movement.reference = part_of_reference(movement.reference, i + 1);
        }
        rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<BankMovement> new_movements(const std::vector<BankMovement>& movements,
                                        const BankTables& tables) {
    const auto known = references_in(tables);
    std::vector<BankMovement> fresh;
    for (const BankMovement& movement : movements) {
        if (!known.contains(movement.reference)) fresh.push_back(movement);
    }
    std::stable_sort(fresh.begin(), fresh.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    return fresh;
}

BankImport import_movements(const std::vector<BankMovement>& movements,
                            std::vector<UnpaidInvoice> unpaid, const BankTables& tables) {
    BankImport import;
    auto matches = match_payments(movements, std::move(unpaid));
    for (std::size_t i = 0; i < movements.size(); ++i) {
        const Month month = movements[i].date.month();
        const auto [table, is_new] = import.tables.try_emplace(month);
        const auto before = tables.find(month);
        if (is_new && before != tables.end()) table->second = before->second;
        import.added.push_back({movements[i], std::move(matches[i])});
        add_rows(import.added.back(), table->second);
    }
    return import;
}

} // namespace cae
