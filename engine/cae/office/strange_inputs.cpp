#include "cae/office/internal/strange_inputs.hpp"

#include "cae/closing/documents/bank_postings.hpp"
#include "cae/closing/documents/charge_accounts.hpp"
#include "cae/closing/documents/opening_balance.hpp"
#include "cae/closing/documents/strange_entries.hpp"
#include "cae/inputs/bank/bank_rules_file.hpp"

namespace cae {
namespace {

// Whether a table that names accounts of the chart is there.
bool may_name_accounts(const SealedBooks& books, Month month) {
    const std::filesystem::path& folder = books.folder().path;
    std::error_code unknown;
    return std::filesystem::exists(entries_file(folder, month), unknown) ||
           std::filesystem::exists(bank_file(folder, month), unknown);
}

// What a rule would post on its account.
BankPosting posted_by(const BankRule& rule, Month month) {
    BankMovement movement{month.first_day()};
    movement.line = rule.line;
    BankPosting posting{movement, rule.account};
    posting.vat_rate = rule.vat_rate.value_or(Rate());
    return posting;
}

void add_strange_inventories(const SealedBooks& books, const Chart& chart, Problems& problems) {
    const CooperativeFolder& folder = books.folder();
    Problems told; // by the check of the folder
    for (const int year : inventories_in(folder.path, told)) {
        if (books.has_inventory(year)) continue;
        const auto documents = load_inventory(folder, last_day_of_year(folder.cooperative, year));
        if (!documents || !*documents) continue;
        const Problems more = strange_entries(**documents, chart);
        problems.insert(problems.end(), more.begin(), more.end());
    }
}

} // namespace

Result<std::vector<BankRule>> sound_bank_rules(const SealedBooks& books, const Chart& chart) {
    const CooperativeFolder& folder = books.folder();
    auto rules = load_bank_rules(folder.path, folder.cooperative);
    if (!rules) return rules;
    MonthDocuments as_rows{folder.cooperative.first_period};
    as_rows.bank_file = bank_rules_file(folder.path).generic_string();
    for (const BankRule& rule : *rules) {
        as_rows.bank_postings.push_back(posted_by(rule, as_rows.month));
    }
    Problems problems = strange_postings(as_rows, chart);
    if (!problems.empty()) return refuse(std::move(problems));
    return rules;
}

Problems strange_inputs(const SealedBooks& books, const Chart& chart, std::optional<Month> period) {
    Problems problems;
    if (!books.last_sealed()) problems = strange_opening(books.folder().opening, chart);
    for (const Month month : months_in(books.folder().path)) {
        if (books.is_sealed(month) || (period && month != *period)) continue;
        if (!may_name_accounts(books, month)) continue;
        const auto documents = load_month(books.folder(), month);
        if (!documents) continue;
        for (const Problems& more :
             {strange_entries(*documents, chart), strange_postings(*documents, chart)}) {
            problems.insert(problems.end(), more.begin(), more.end());
        }
    }
    const Problems of_rules = strange_posting_rules(books.folder().posting_rules, chart);
    problems.insert(problems.end(), of_rules.begin(), of_rules.end());
    if (!period) add_strange_inventories(books, chart, problems);
    const auto rules = sound_bank_rules(books, chart);
    if (!rules) problems.insert(problems.end(), rules.error().begin(), rules.error().end());
    return problems;
}

} // namespace cae
