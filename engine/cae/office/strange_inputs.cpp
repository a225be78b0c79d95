#include "cae/office/internal/strange_inputs.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "cae/closing/documents/bank_postings.hpp"
#include "cae/closing/documents/charge_accounts.hpp"
#include "cae/closing/documents/opening_balance.hpp"
#include "cae/closing/documents/strange_entries.hpp"
#include "cae/closing/state/bank_accounts.hpp"
#include "cae/inputs/bank/bank_rules_file.hpp"
#include "cae/inputs/bank/orders_file.hpp"
#include "cae/inputs/folder/strange_parties.hpp"

namespace cae {
namespace {

// Whether a table that names accounts of the chart is there, or parties that must be listed.
bool may_be_strange(const SealedBooks& books, Month month) {
    const std::filesystem::path& folder = books.folder().path;
    const Parties& parties = books.folder().parties;
    if (parties.customers || parties.suppliers) return true;
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
        for (const Problems& more : {strange_entries(**documents, chart),
                                     strange_inventory_parties(folder, year, chart)}) {
            problems.insert(problems.end(), more.begin(), more.end());
        }
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
    Problems problems = strange_postings(as_rows, folder.cooperative, chart);
    const Problems strangers = strange_rule_parties(folder, *rules, chart);
    problems.insert(problems.end(), strangers.begin(), strangers.end());
    if (!problems.empty()) return refuse(std::move(problems));
    return rules;
}

Problems strangers_of(const SealedBooks& books, const MonthDocuments& documents,
                      const Chart& chart) {
    const Month month = documents.month;
    if (books.is_sealed(month)) return {};
    Problems problems = strange_parties(books.folder(), documents, chart);
    if (month == books.cooperative().first_period) {
        const Problems opening = strange_opening_parties(books.folder(), chart);
        problems.insert(problems.end(), opening.begin(), opening.end());
    }
    return problems;
}

Problems strange_inputs(const SealedBooks& books, const Chart& chart, std::optional<Month> period) {
    Problems problems;
    // A row that holds for several months is told once.
    const auto add = [&](const Problems& more) {
        std::copy_if(more.begin(), more.end(), std::back_inserter(problems), [&](const auto& one) {
            return std::find(problems.begin(), problems.end(), one) == problems.end();
        });
    };
    add(strange_banks(books.cooperative(), chart));
    if (!books.last_sealed()) {
        add(strange_opening(books.folder().opening, chart));
        add(strange_opening_parties(books.folder(), chart));
    }
    for (const Month month : months_in(books.folder().path)) {
        if (books.is_sealed(month) || (period && month != *period)) continue;
        if (!may_be_strange(books, month)) continue;
        const auto documents = load_month(books.folder(), month);
        if (!documents) continue;
        add(strange_entries(*documents, chart));
        add(strange_postings(*documents, books.cooperative(), chart));
        add(strange_parties(books.folder(), *documents, chart));
    }
    const Problems of_rules = strange_posting_rules(books.folder().posting_rules, chart);
    problems.insert(problems.end(), of_rules.begin(), of_rules.end());
    if (!period) add_strange_inventories(books, chart, problems);
    const auto rules = sound_bank_rules(books, chart);
    if (!rules) add(rules.error());
    const auto orders = load_ordered_payments(books.folder().path, books.cooperative());
    if (!orders) add(orders.error());
    return problems;
}

} // namespace cae
