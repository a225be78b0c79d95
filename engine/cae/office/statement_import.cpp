#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <utility>

#include "cae/inputs/bank/bank_layout.hpp"
#include "cae/inputs/bank/bank_rules_file.hpp"
#include "cae/inputs/bank/bank_statement.hpp"
#include "cae/inputs/bank/bank_table.hpp"
#include "cae/inputs/bank/orders_file.hpp"
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

// What a file says of one bank.
struct StatementOfBank {
    std::string bank{}; // as movements name it
    BankStatement statement{};
};
using StatementsOfBanks = std::vector<StatementOfBank>;

// Between what tables know and a statement nothing is missing.
void refuse_gap(const StatementOfBank& of_bank, const BankTables& tables,
                const std::filesystem::path& file, Problems& problems) {
    const BankStatement& statement = of_bank.statement;
    if (!statement.opening || statement.movements.empty()) return;
    const auto first = std::min_element(
        statement.movements.begin(), statement.movements.end(),
        [](const auto& a, const auto& b) { return a.date < b.date; });
    const auto known = balance_before(all_rows(tables), of_bank.bank, first->date);
    if (!known || known->amount == *statement.opening) return;
    problems.push_back({Rule::statement_must_follow,
                        {file.generic_string(), 0, 0},
                        {},
                        {*statement.opening, first->date, known->amount, known->date},
                        Privacy::open});
}

bool is_of(const BankStatement& statement, const BankAccount& bank) {
    return std::any_of(
        statement.accounts.begin(), statement.accounts.end(),
        [&](const std::string& account) { return is_account_of(account, bank.bank.iban); });
}

std::string listed_banks(const Cooperative& cooperative, bool by_iban) {
    std::string text;
    for (const BankAccount& bank : cooperative.banks) {
        text.append(text.empty() ? "" : ", ").append(by_iban ? bank.bank.iban : bank.name);
    }
    return text;
}

// Finds of which of several banks a file is, by the accounts that it names.
class BanksOfFile {
public:
    BanksOfFile(const Cooperative& cooperative, const std::filesystem::path& file,
                const BankLayout& layout)
        : cooperative_(cooperative), file_(file), layout_(layout) {}

    Result<StatementsOfBanks> find() {
        for (const BankAccount& bank : cooperative_.banks) {
            auto statement = load_bank_statement(file_, bank.bank.iban, layout_);
            if (!statement && is_of_others(statement.error())) continue;
            if (!statement) return refuse(std::move(statement.error()));
            if (statement->accounts.empty()) return refuse(unnamed());
            accounts_ = statement->accounts;
            if (!is_of(*statement, bank)) continue;
            of_ours_ += statement->of_account;
            found_.push_back({name_of_movements(cooperative_, bank), *std::move(statement)});
        }
        if (found_.empty()) return refuse(of_nobody());
        // What one of ours has is left out of no other.
        for (StatementOfBank& one : found_) {
            BankStatement& statement = one.statement;
            statement.other_accounts = &one == &found_.front() ? statement.other_accounts +
                                                                     statement.of_account - of_ours_
                                                               : 0;
        }
        return std::move(found_);
    }

private:
    bool is_of_others(const Problems& problems) {
        const bool are = std::all_of(problems.begin(), problems.end(), [](const Problem& problem) {
            return problem.rule == Rule::statement_must_be_of_account;
        });
        if (are && !problems.empty()) named_ = problems.back().value;
        return are;
    }

    [[nodiscard]] Problem unnamed() const {
        return {Rule::bank_must_be_named,
                {file_.generic_string(), 0, 0},
                listed_banks(cooperative_, false),
                {},
                Privacy::open};
    }

    [[nodiscard]] Problem of_nobody() const {
        return {Rule::statement_must_be_of_account,
                {file_.generic_string(), 0, 0},
                accounts_.empty() ? named_ : *accounts_.begin(),
                {listed_banks(cooperative_, true)},
                Privacy::open};
    }

    const Cooperative& cooperative_;
    const std::filesystem::path& file_;
    const BankLayout& layout_;
    StatementsOfBanks found_;
    std::size_t of_ours_ = 0;
    std::set<std::string> accounts_;
    std::string named_;
};

// Of the bank that is named, of the only one there is, or of those that the file names.
Result<StatementsOfBanks> statements_in(const std::filesystem::path& file,
                                        const Cooperative& cooperative, const BankLayout& layout,
                                        const std::string& name) {
    const BankAccount* bank = bank_called(cooperative, name);
    if (!name.empty() && bank == nullptr) {
        return refuse(Problem{Rule::reference_must_exist, {}, name, {Thing::bank}, Privacy::open});
    }
    if (name.empty() && cooperative.banks.size() > 1) {
        return BanksOfFile(cooperative, file, layout).find();
    }
    auto statement = load_bank_statement(file, bank != nullptr ? bank->bank.iban : "", layout);
    if (!statement) return refuse(std::move(statement.error()));
    StatementOfBank one{{}, *std::move(statement)};
    if (bank != nullptr) one.bank = name_of_movements(cooperative, *bank);
    return StatementsOfBanks{std::move(one)};
}

std::vector<BankMovement> movements_of(const StatementsOfBanks& statements) {
    std::vector<BankMovement> movements;
    for (const StatementOfBank& one : statements) {
        for (BankMovement movement : one.statement.movements) {
            movement.bank = one.bank;
            movements.push_back(std::move(movement));
        }
    }
    return movements;
}

void count(const StatementsOfBanks& statements, BankImport& import) {
    for (const auto& [bank, statement] : statements) {
        import.encoding = name_of(statement.encoding);
        import.pending += statement.pending;
        import.other_accounts += statement.other_accounts;
        import.no_movements += statement.no_movements;
    }
}

} // namespace

Result<BankImport> Office::import_statement(const std::filesystem::path& file,
                                            const std::string& bank) const {
    const Cooperative& cooperative = books_.cooperative();
    const auto layout = load_bank_layout(books_.folder().path);
    if (!layout) return refuse(layout.error());
    const auto rules = sound_bank_rules(books_, *chart_);
    if (!rules) return refuse(rules.error());
    const auto orders = load_ordered_payments(books_.folder().path, cooperative);
    if (!orders) return refuse(orders.error());
    const auto statements = statements_in(file, cooperative, *layout, bank);
    if (!statements) return refuse(statements.error());
    const auto tables = all_tables(books_.folder());
    if (!tables) return refuse(tables.error());
    const BankTables moved = movements_in(*tables);
    Problems gaps;
    for (const StatementOfBank& one : *statements) refuse_gap(one, moved, file, gaps);
    if (!gaps.empty()) return refuse(std::move(gaps));
    const auto shown = movements_of(*statements);
    auto movements = new_movements(shown, moved);
    const std::size_t known = shown.size() - movements.size();
    auto sealed = take_sealed(books_, movements);
    BankImport import;
    if (!movements.empty()) {
        auto unpaid = invoices(movements.back().date.month());
        if (!unpaid) return refuse(std::move(unpaid.error()));
        auto receipts = receipts_of(books_.folder(), movements, *tables);
        if (!receipts) return refuse(std::move(receipts.error()));
        import = import_movements(std::move(movements),
                                  {*std::move(unpaid), *std::move(receipts), *rules, *orders},
                                  *tables);
    }
    for (const auto& [name, statement] : *statements) {
        if (!statement.closing) continue;
        keep_balance({name, *statement.closing}, *tables, next_month(), import);
    }
    rule_waiting_rows(*tables, next_month(), *rules, import);
    import.sealed = std::move(sealed);
    import.known = known;
    if (cooperative.banks.size() > 1) import.usual_bank = cooperative.banks.front().name;
    count(*statements, import);
    return import;
}

} // namespace cae
