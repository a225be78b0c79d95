#include "cae/reports/fec_check.hpp"

#include <string>

namespace cae {
namespace {

constexpr std::size_t most_problems = 20;
constexpr std::size_t digits_of_the_plan = 3;

bool is_of_the_plan(std::string_view account) {
    return account.size() >= digits_of_the_plan &&
           account.substr(0, digits_of_the_plan).find_first_not_of("0123456789") ==
               std::string_view::npos;
}

} // namespace

void FecCheck::note(Rule rule, Details details) {
    if (problems_.size() >= most_problems) return;
    problems_.push_back({rule, {}, std::to_string(totals_.last_number), std::move(details)});
}

void FecCheck::add(const FecLine& line) {
    if (totals_.lines == 0 || line.number != totals_.last_number) begin_entry(line);
    ++totals_.lines;
    check_cells(line);
    check_amounts(line);
}

void FecCheck::begin_entry(const FecLine& line) {
    const bool is_first = totals_.lines == 0;
    if (!is_first) end_entry();
    const std::int64_t expected = totals_.last_number + 1;
    totals_.last_number = line.number;
    if (is_first) totals_.first_number = line.number;
    if (is_first ? line.number < 1 : line.number != expected) {
        note(Rule::fec_number_must_follow, {expected});
    }
    if (last_validated_ && line.validated < *last_validated_) {
        note(Rule::fec_validation_must_follow, {line.validated, *last_validated_});
    }
    last_validated_ = line.validated;
    if (line.date < year_.first_day() || line.date > year_.last_day()) {
        note(Rule::fec_date_must_be_of_year, {line.date, year_.first_day(), year_.last_day()});
    }
    entry_debit_ = {};
    entry_credit_ = {};
}

void FecCheck::end_entry() {
    if (entry_debit_ == entry_credit_) return;
    note(Rule::entry_must_balance, {entry_debit_, entry_credit_});
}

void FecCheck::check_cells(const FecLine& line) {
    struct Cell {
        const char* name;
        std::string_view text;
    };
    for (const Cell& cell : {Cell{"JournalCode", line.journal}, Cell{"CompteNum", line.account},
                             Cell{"CompteLib", line.account_label}, Cell{"PieceRef", line.piece},
                             Cell{"EcritureLib", line.label}}) {
        if (is_blank(cell.text)) note(Rule::fec_cell_must_be_filled, {cell.name});
    }
    if (!line.party.empty() && is_blank(line.party_label)) {
        note(Rule::fec_cell_must_be_filled, {"CompAuxLib"});
    }
    if (!is_of_the_plan(line.account)) {
        note(Rule::fec_account_must_be_of_the_plan, {line.account});
    }
    const LedgerAccount account{line.account, line.account_label};
    if (line.party.empty() && chart_.auxiliaries.of(account) != nullptr) {
        ++totals_.lines_without_party;
    }
}

void FecCheck::check_amounts(const FecLine& line) {
    const bool one_side = (line.debit > Money() && line.credit == Money()) ||
                          (line.credit > Money() && line.debit == Money());
    if (!one_side) note(Rule::fec_line_must_have_one_side, {line.debit, line.credit});
    entry_debit_ += line.debit;
    entry_credit_ += line.credit;
    totals_.debit += line.debit;
    totals_.credit += line.credit;
}

Problems FecCheck::finish() {
    if (totals_.lines > 0) end_entry();
    if (totals_.debit != totals_.credit && problems_.size() < most_problems) {
        problems_.push_back({Rule::fec_must_balance, {}, {}, {totals_.debit, totals_.credit}});
    }
    return problems_;
}

} // namespace cae
