#include <utility>

#include "cae/inputs/bank/bank_statement.hpp"
#include "cae/inputs/bank/bank_table.hpp"
#include "cae/office/office.hpp"

namespace cae {
namespace {

// The rows that the months of a statement have already.
Result<BankTables> tables_of(const CooperativeFolder& folder, const BankStatement& statement) {
    BankTables tables;
    Problems problems;
    for (const BankMovement& movement : statement.movements) {
        const auto [table, is_new] = tables.try_emplace(movement.date.month());
        if (!is_new) continue;
        auto rows = load_bank_rows(folder, table->first);
        if (gather(rows, problems)) table->second = *std::move(rows);
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return tables;
}

// What a sealed month does not have any more can only be looked at.
Problems refuse_sealed_movements(const SealedBooks& books, const std::filesystem::path& file,
                                 const std::vector<BankMovement>& movements) {
    Problems problems;
    for (const BankMovement& movement : movements) {
        if (!books.is_sealed(movement.date.month())) continue;
        problems.push_back({Rule::month_must_not_be_sealed,
                            {file.generic_string(), movement.line, 0},
                            to_string(movement.date),
                            {books.next_month()},
                            Privacy::open});
    }
    return problems;
}

} // namespace

Result<BankImport> Office::import_statement(const std::filesystem::path& file) const {
    const auto& bank = books_.cooperative().bank;
    const auto statement = load_bank_statement(file, bank ? bank->iban : "");
    if (!statement) return refuse(statement.error());
    const auto tables = tables_of(books_.folder(), *statement);
    if (!tables) return refuse(tables.error());
    const auto movements = new_movements(statement->movements, *tables);
    Problems sealed = refuse_sealed_movements(books_, file, movements);
    if (!sealed.empty()) return refuse(std::move(sealed));
    BankImport import;
    if (!movements.empty()) {
        auto unpaid = invoices(movements.back().date.month());
        if (!unpaid) return refuse(std::move(unpaid.error()));
        import = import_movements(movements, std::move(*unpaid), *tables);
    }
    import.known = statement->movements.size() - movements.size();
    import.pending = statement->pending;
    return import;
}

} // namespace cae
