#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <utility>

#include "cae/inputs/bank/bank_layout.hpp"
#include "cae/inputs/bank/bank_rules_file.hpp"
#include "cae/inputs/bank/bank_statement.hpp"
#include "cae/inputs/bank/bank_table.hpp"
#include "cae/office/internal/strange_inputs.hpp"
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

bool is_near(Date day, Date other) {
    return std::abs(day.days_since(other)) <= most_days_of_receipt;
}

// Receipts that a row of the bank is already are met no more.
void drop_met(const BankTables& tables, std::vector<EnteredReceipt>& receipts) {
    for (const auto& [month, rows] : tables) {
        for (const BankRow& row : rows) {
            if (row.matched_by != MatchedBy::receipt) continue;
            const auto met = std::find_if(receipts.begin(), receipts.end(),
                                          [&](const auto& receipt) {
                                              return receipt.number == row.refers_to &&
                                                     is_near(receipt.date, row.movement.date);
                                          });
            if (met != receipts.end()) receipts.erase(met);
        }
    }
}

// The months that receipts of movements may stand in: a receipt of one month may be a movement of
// the next.
std::set<Month> months_of_receipts(const std::vector<BankMovement>& movements) {
    std::set<Month> months;
    for (const BankMovement& movement : movements) {
        const Month month = movement.date.month();
        months.insert(month);
        if (movement.date.day() <= most_days_of_receipt) months.insert(month.previous());
        if (is_near(month.last_day(), movement.date)) months.insert(month.next());
    }
    return months;
}

Result<std::vector<EnteredReceipt>> receipts_of(const CooperativeFolder& folder,
                                                const std::vector<BankMovement>& movements,
                                                const BankTables& tables) {
    std::vector<EnteredReceipt> receipts;
    for (const Month month : months_of_receipts(movements)) {
        const auto documents = load_month(folder, month);
        if (!documents) return refuse(documents.error());
        auto entered = entered_receipts(documents->documents);
        std::move(entered.begin(), entered.end(), std::back_inserter(receipts));
    }
    drop_met(tables, receipts);
    return receipts;
}

// Between what tables know and a statement nothing is missing.
Problems refuse_gap(const BankStatement& statement, const BankTables& tables,
                    const std::filesystem::path& file) {
    if (!statement.opening || statement.movements.empty()) return {};
    const auto first = std::min_element(
        statement.movements.begin(), statement.movements.end(),
        [](const auto& a, const auto& b) { return a.date < b.date; });
    const auto known = balance_before(all_rows(tables), first->date);
    if (!known || known->amount == *statement.opening) return {};
    return {{Rule::statement_must_follow,
             {file.generic_string(), 0, 0},
             {},
             {*statement.opening, first->date, known->amount, known->date},
             Privacy::open}};
}

} // namespace

Result<BankImport> Office::import_statement(const std::filesystem::path& file) const {
    const auto& bank = books_.cooperative().bank;
    const auto layout = load_bank_layout(books_.folder().path);
    if (!layout) return refuse(layout.error());
    const auto rules = sound_bank_rules(books_, *chart_);
    if (!rules) return refuse(rules.error());
    const auto statement = load_bank_statement(file, bank ? bank->iban : "", *layout);
    if (!statement) return refuse(statement.error());
    const auto tables = all_tables(books_.folder());
    if (!tables) return refuse(tables.error());
    Problems gap = refuse_gap(*statement, *tables, file);
    if (!gap.empty()) return refuse(std::move(gap));
    auto movements = new_movements(statement->movements, *tables);
    const std::size_t known = statement->movements.size() - movements.size();
    auto sealed = take_sealed(books_, movements);
    BankImport import;
    if (!movements.empty()) {
        auto unpaid = invoices(movements.back().date.month());
        if (!unpaid) return refuse(std::move(unpaid.error()));
        auto receipts = receipts_of(books_.folder(), movements, *tables);
        if (!receipts) return refuse(std::move(receipts.error()));
        import = import_movements(std::move(movements),
                                  {*std::move(unpaid), *std::move(receipts), *rules}, *tables);
    }
    if (statement->closing) keep_balance(*statement->closing, *tables, next_month(), import);
    rule_waiting_rows(*tables, next_month(), *rules, import);
    import.sealed = std::move(sealed);
    import.known = known;
    import.encoding = name_of(statement->encoding);
    import.pending = statement->pending;
    import.other_accounts = statement->other_accounts;
    import.no_movements = statement->no_movements;
    return import;
}

} // namespace cae
