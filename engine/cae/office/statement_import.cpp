#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "cae/inputs/bank/bank_layout.hpp"
#include "cae/inputs/bank/bank_statement.hpp"
#include "cae/inputs/bank/bank_table.hpp"
#include "cae/office/office.hpp"

namespace cae {
namespace {

// The rows of every month that has some: a reference that one has is free in none.
Result<BankTables> all_tables(const CooperativeFolder& folder) {
    BankTables tables;
    Problems problems;
    for (const Month month : months_in(folder.path)) {
        auto rows = load_bank_rows(folder, month);
        if (gather(rows, problems) && !rows->empty()) tables.emplace(month, *std::move(rows));
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return tables;
}

// What a sealed month does not have any more can only be looked at.
std::vector<BankMovement> take_sealed(const SealedBooks& books,
                                      std::vector<BankMovement>& movements) {
    const auto first_sealed = std::stable_partition(
        movements.begin(), movements.end(),
        [&](const BankMovement& movement) { return !books.is_sealed(movement.date.month()); });
    std::vector<BankMovement> sealed(first_sealed, movements.end());
    movements.erase(first_sealed, movements.end());
    return sealed;
}

// The receipts of activity/ in a month, by their numbers and their days.
Problems add_receipts(const CooperativeFolder& folder, Month month,
                      std::vector<EnteredReceipt>& receipts) {
    const auto documents = load_month(folder, month);
    if (!documents) return documents.error();
    std::map<std::pair<std::string, Date>, EnteredReceipt> entered;
    for (const ActivityDocument& document : documents->documents) {
        const bool counts = document.kind == DocumentKind::receipt &&
                            document.table == DocumentTable::activity &&
                            !document.in_local_currency;
        if (!counts) continue;
        const EnteredReceipt receipt{document.number, document.refers_to, document.date};
        auto& sum = entered.try_emplace({document.number, document.date}, receipt).first->second;
        sum.amount += document.net + document.vat;
    }
    for (auto& [key, receipt] : entered) receipts.push_back(std::move(receipt));
    return {};
}

// Receipts that a row of the bank is already are met no more.
void drop_met(const BankTables& tables, std::vector<EnteredReceipt>& receipts) {
    for (const auto& [month, rows] : tables) {
        for (const BankRow& row : rows) {
            if (row.matched_by != MatchedBy::receipt) continue;
            const auto met = std::find_if(
                receipts.begin(), receipts.end(), [&](const auto& receipt) {
                    return receipt.number == row.refers_to && receipt.date.month() == month;
                });
            if (met != receipts.end()) receipts.erase(met);
        }
    }
}

Result<std::vector<EnteredReceipt>> receipts_of(const CooperativeFolder& folder,
                                                const std::vector<BankMovement>& movements,
                                                const BankTables& tables) {
    std::vector<EnteredReceipt> receipts;
    Problems problems;
    std::optional<Month> read;
    for (const BankMovement& movement : movements) {
        if (read == movement.date.month()) continue;
        read = movement.date.month();
        problems = add_receipts(folder, *read, receipts);
        if (!problems.empty()) return refuse(std::move(problems));
    }
    drop_met(tables, receipts);
    return receipts;
}

} // namespace

Result<BankImport> Office::import_statement(const std::filesystem::path& file) const {
    const auto& bank = books_.cooperative().bank;
    const auto layout = load_bank_layout(books_.folder().path);
    if (!layout) return refuse(layout.error());
    const auto statement = load_bank_statement(file, bank ? bank->iban : "", *layout);
    if (!statement) return refuse(statement.error());
    const auto tables = all_tables(books_.folder());
    if (!tables) return refuse(tables.error());
    auto movements = new_movements(statement->movements, *tables);
    const std::size_t known = statement->movements.size() - movements.size();
    auto sealed = take_sealed(books_, movements);
    BankImport import;
    if (!movements.empty()) {
        auto unpaid = invoices(movements.back().date.month());
        if (!unpaid) return refuse(std::move(unpaid.error()));
        auto receipts = receipts_of(books_.folder(), movements, *tables);
        if (!receipts) return refuse(std::move(receipts.error()));
        import = import_movements(std::move(movements), {*std::move(unpaid), *std::move(receipts)},
                                  *tables);
    }
    import.sealed = std::move(sealed);
    import.known = known;
    import.encoding = name_of(statement->encoding);
    import.pending = statement->pending;
    import.other_accounts = statement->other_accounts;
    import.no_movements = statement->no_movements;
    return import;
}

} // namespace cae
