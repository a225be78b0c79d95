#include <algorithm>
#include <system_error>
#include <utility>

#include "cae/closing/close_inventory.hpp"
#include "cae/closing/year/complete_books.hpp"
#include "cae/closing/year/employee_years.hpp"
#include "cae/inputs/folder/strange_parties.hpp"
#include "cae/inputs/folder/year_file.hpp"
#include "cae/office/internal/changed_inputs.hpp"
#include "cae/office/office.hpp"
#include "cae/office/reports.hpp"

namespace cae {
namespace {

// What was paid in the year: closed months, and before the first one what opening.csv says since
// January, which must be in the year.
PayByMember pay_of_year(const CooperativeFolder& folder, const YearBooks& year) {
    PayByMember pay = year.pay();
    const Month first = folder.cooperative.first_period;
    if (!year.year().contains(first) || !year.year().contains(first.january())) return pay;
    for (const auto& [member, sums] : folder.opening.sums) pay[member] += sums.gross;
    return pay;
}

// Those who have a right to the work share; nobody has in a SCIC, which gives none.
Result<std::vector<EmployeeYear>> employees_of(const CooperativeFolder& folder,
                                               const YearBooks& year, const SurplusLaw& law,
                                               const Rulebook& rulebook) {
    if (folder.cooperative.form != LegalForm::scop) return std::vector<EmployeeYear>();
    const auto month = law_in_force(rulebook, year.year().last);
    if (!month) return refuse(month.error());
    const PayByMember pay = pay_of_year(folder, year);
    return entitled_employees({folder.roster, pay, year.year(), law, month->legal_week});
}

// Nothing waits to be explained, unless the year's file says why.
Problems refuse_waiting(const std::vector<WaitingAccount>& waiting,
                        const std::filesystem::path& file) {
    Problems problems;
    for (const auto& [account, balance] : waiting) {
        problems.push_back({Rule::waiting_account_must_be_empty,
                            {file.generic_string(), 0, 0},
                            account.number.text(),
                            {account.label.text(), balance},
                            Privacy::open});
    }
    return problems;
}

// Of books that are complete, the surplus is their result.
Problems take_result(const YearBooks& year, SurplusDecisions& decisions) {
    const Money result = result_of_year(year);
    const Money stated = decisions.surplus;
    decisions.surplus = result;
    decisions.is_of_books = true;
    if (!decisions.surplus_place || stated == result) return {};
    return {{Rule::surplus_must_be_that_of_books,
             *decisions.surplus_place,
             to_string(stated),
             {result, stated},
             Privacy::open}};
}

Result<YearSurplus> surplus_of(const CooperativeFolder& folder, const YearBooks& year,
                               std::vector<WaitingAccount> waiting, const Rulebook& rulebook,
                               Date meeting) {
    const Cooperative& cooperative = folder.cooperative;
    const int ends_in = year.year().last.year();
    const bool complete = has_complete_books(folder);
    auto decisions = load_year(folder.path, ends_in, cooperative.form,
                               complete ? YearResult::of_books : YearResult::stated);
    const auto law = surplus_law_on(rulebook, year.year().last_day());
    Problems problems;
    const bool decisions_are_read = gather(decisions, problems);
    if (!gather(law, problems) || !decisions_are_read) return refuse(std::move(problems));
    if (complete) problems = take_result(year, *decisions);
    if (decisions->open_accounts.empty()) {
        const Problems open = refuse_waiting(waiting, year_file(folder.path, ends_in));
        problems.insert(problems.end(), open.begin(), open.end());
    }
    if (!problems.empty()) return refuse(std::move(problems));
    const auto employees = employees_of(folder, year, *law, rulebook);
    if (!employees) return refuse(employees.error());
    decisions->nobody_entitled = cooperative.form == LegalForm::scop && employees->empty();
    auto allocation = allocate_surplus(cooperative.form, *decisions, *law);
    if (!allocation) return refuse(allocation.error());
    auto parts = share_of_work(allocation->of(SurplusPart::work_share), *employees,
                               decisions->criteria, folder.roster);
    return YearSurplus{std::move(*decisions),  *law,
                       std::move(*allocation), meeting,
                       std::move(parts),       std::move(waiting)};
}

// Of every account after the last month of a fiscal year, its inventory not counted.
Result<CarriedBalances> balances_after(const SealedBooks& books, const Chart& chart, Month last) {
    CarriedBalances balances(chart, fiscal_years_of(books.cooperative()));
    const JournalUses uses{
        [&](const PeriodJournal& journal) { balances.add(journal.month, journal.entries); },
        [&](const PeriodJournal& opening) { balances.open(opening.entries); }};
    Problems problems = for_each_journal(books, last_opened(books, last), last.previous(), uses);
    if (!problems.empty()) return refuse(std::move(problems));
    const auto of_last = books.journal(last);
    if (!of_last) return refuse(of_last.error());
    balances.add(last, *of_last);
    return balances;
}

Result<std::optional<BalanceDue>> balance_due(const std::optional<Date>& meeting,
                                              const Rulebook& rulebook) {
    if (!meeting) return std::optional<BalanceDue>();
    const auto law = contract_law_on(rulebook, *meeting);
    if (!law) return refuse(law.error());
    return std::optional(BalanceDue{*meeting, balance_clock(*meeting, *law).date});
}

} // namespace

Result<YearBooks> Office::year(const FiscalYear& year) const {
    YearBooks sums(year, *chart_);
    if (!books_.last_sealed()) return sums;
    const Month last = std::min(year.last, *books_.last_sealed());
    for (Month month = books_.cooperative().first_period; month <= last; month = month.next()) {
        const auto record = books_.sealed(month);
        if (!record) return refuse(record.error());
        sums.add(*record);
    }
    Problems problems = add_inventories(sums);
    if (!problems.empty()) return refuse(std::move(problems));
    return sums;
}

Problems Office::add_inventories(YearBooks& sums) const {
    for (const auto& [period, next_entry] : books_.sealed_periods()) {
        if (!period.is_inventory() || period.year() > sums.year().last.year()) continue;
        const auto record = books_.inventory(period.year());
        if (!record) return record.error();
        sums.add(*record);
    }
    return {};
}

Result<std::optional<InventoryRecord>> Office::inventory(int year) const {
    const Cooperative& cooperative = books_.cooperative();
    const auto documents = load_inventory(books_.folder(), last_day_of_year(cooperative, year));
    if (!documents) return refuse(documents.error());
    if (!*documents) return std::optional<InventoryRecord>();
    Problems strangers;
    if (!books_.has_inventory(year)) {
        strangers = strange_inventory_parties(books_.folder(), year, *chart_);
    }
    if (!strangers.empty()) return refuse(std::move(strangers));
    const std::int64_t first = books_.first_entry_of(Period::inventory_of(year));
    auto record = close_inventory(
        {cooperative, books_.roster(), **documents, *chart_, books_.months(), first});
    if (!record) return refuse(std::move(record.error()));
    if (!books_.is_sealed(record->last_day.month())) return std::optional(std::move(*record));
    auto balances = balances_after(books_, *chart_, record->last_day.month());
    if (!balances) return refuse(std::move(balances.error()));
    add_opening(*std::move(balances), *record, first);
    return std::optional(std::move(*record));
}

Result<ClosedYear> Office::close_year(int year, std::optional<Date> meeting) const {
    const CooperativeFolder& folder = books_.folder();
    const auto period = FiscalYear::ending_in(year, fiscal_years_of(folder.cooperative));
    if (period.last < folder.cooperative.first_period || !books_.is_sealed(period.last)) {
        return refuse(
            Problem{Rule::fiscal_year_must_be_closed, {}, std::to_string(year), {period.last}});
    }
    Problems changed = changed_inventories(books_, year);
    if (!changed.empty()) return refuse(std::move(changed));
    const auto named = load_meeting(folder.path, year);
    if (!named) return refuse(named.error());
    const auto due = balance_due(meeting ? meeting : *named, config_->rulebook);
    auto books = this->year(period);
    Problems problems;
    const bool due_is_known = gather(due, problems);
    if (!gather(books, problems) || !due_is_known) return refuse(std::move(problems));
    ClosedYear closed{std::move(*books), *due, std::nullopt};
    if (!books_.has_inventory(year)) {
        auto open = inventory(year);
        if (!open) return refuse(std::move(open.error()));
        if (*open) closed.books.add(**open);
        closed.inventory = std::move(*open);
    }
    std::vector<WaitingAccount> waiting;
    if (has_complete_books(folder)) waiting = waiting_accounts(closed.books, *chart_);
    std::error_code unknown;
    if (!std::filesystem::exists(year_file(folder.path, year), unknown)) {
        problems = refuse_waiting(waiting, year_file(folder.path, year));
        if (!problems.empty()) return refuse(std::move(problems));
        return closed;
    }
    auto surplus = surplus_of(folder, closed.books, std::move(waiting), config_->rulebook,
                              *due ? (*due)->meeting : period.last_day());
    if (!surplus) return refuse(std::move(surplus.error()));
    closed.surplus = std::move(*surplus);
    return closed;
}

} // namespace cae
