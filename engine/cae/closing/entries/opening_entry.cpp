#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/documents/opening_balance.hpp"
#include "cae/closing/entries/internal/month_entries.hpp"

namespace cae {
namespace {

// Sums what stood on the accounts, by account, section and party.
class OpeningLines {
public:
    explicit OpeningLines(const MonthInputs& inputs)
        : inputs_(inputs), accounts_(accounts_by_number(inputs.chart)),
          details_(opening_details(inputs.books, inputs.chart)) {}

    EntryLines take() {
        for (const WrittenLine& row : inputs_.books.balance.rows) {
            if (!has_detail(row.account)) {
                add(row.account, section_of_row(row), row.party, row.debit - row.credit);
            }
        }
        for (const OpeningDetail& detail : details_) {
            for (const auto& [of, amount] : detail.amounts) {
                add(detail.account.number, of.first, of.second, amount);
            }
        }
        share_bank();
        return lines();
    }

private:
    [[nodiscard]] bool has_detail(InternedText number) const {
        return std::any_of(details_.begin(), details_.end(), [&](const OpeningDetail& detail) {
            return detail.account.number == number;
        });
    }

    [[nodiscard]] Section section_of_row(const WrittenLine& row) const {
        if (row.section) return section_of(inputs_.roster, *row.section);
        Section section;
        if (row.branch) section.branch = inputs_.cooperative.branches[*row.branch].id;
        return section;
    }

    void add(InternedText number, const Section& section, InternedText party, Money debit) {
        amounts_[{number.text(), section, party}] += debit;
        sections_[section] += debit;
    }

    // All have one bank: what a section owns beyond what it owes is its part of the money there.
    void share_bank() {
        const auto sums = sections_;
        const InternedText bank = inputs_.chart.at(AccountRole::bank).number;
        for (const auto& [section, sum] : sums) {
            if (section == Section() || sum == Money()) continue;
            add(bank, section, {}, -sum);
            add(bank, {}, {}, sum);
        }
    }

    [[nodiscard]] EntryLines lines() const {
        EntryLines lines;
        for (const auto& [of, amount] : amounts_) {
            const auto& [number, section, party] = of;
            const Money debit = amount > Money() ? amount : Money();
            lines.add({accounts_.at(number), section, debit, debit - amount, party});
        }
        return lines;
    }

    const MonthInputs& inputs_;
    AccountsByNumber accounts_;
    std::vector<OpeningDetail> details_;
    std::map<std::tuple<std::string, Section, InternedText>, Money> amounts_;
    std::map<Section, Money> sections_;
};

} // namespace

void add_opening_entry(const MonthInputs& inputs, EntryCollector& entries) {
    if (inputs.books.balance.rows.empty()) return;
    const Date day = inputs.month().first_day();
    auto entry = Entry::of({Journal::opening, day, "AN-" + to_string(inputs.month()), "À-nouveaux"},
                           OpeningLines(inputs).take());
    CAE_INVARIANT(entry.has_value()); // the trial balance balances, and so does each section
    entries.add(*std::move(entry));
}

} // namespace cae
