// The movements of the bank that their rows post to accounts of the chart.
#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/documents/bank_postings.hpp"
#include "cae/closing/documents/clearing.hpp"
#include "cae/closing/entries/internal/month_entries.hpp"
#include "cae/closing/state/bank_accounts.hpp"
#include "cae/cooperative/bank_rules.hpp"

namespace cae {
namespace {

class BankPoster {
public:
    explicit BankPoster(const MonthInputs& inputs)
        : inputs_(inputs), chart_(inputs.chart), accounts_(accounts_by_number(inputs.chart)),
          on_clearing_(on_clearing_account(inputs)) {}

    Entry post(const BankPosting& posting) const {
        const LedgerAccount& account = accounts_.at(posting.account);
        const Section section = section_of_posting(posting);
        const NetAndVat paid = paid_by(posting);
        EntryLines lines;
        lines.debit(account, section, paid.net)
            .debit(vat_account_of(posting, chart_), section, paid.vat)
            .credit(money_of(posting), section, paid.gross());
        auto entry = Entry::of(head_of(posting, account), std::move(lines));
        CAE_INVARIANT(entry.has_value()); // an amount and its parts
        return *std::move(entry);
    }

private:
    [[nodiscard]] EntryHead head_of(const BankPosting& posting,
                                    const LedgerAccount& account) const {
        const BankMovement& movement = posting.movement;
        EntryHead head{Journal::bank, movement.date, movement.reference,
                       movement.label.empty() ? movement.counterparty : movement.label};
        head.party = party_of_posting(posting, account, inputs_);
        if (posting.rule_line != 0) head.rule = called_bank_rule(posting.rule_line);
        return head;
    }

    [[nodiscard]] Section section_of_posting(const BankPosting& posting) const {
        if (posting.section) return section_of(inputs_.roster, *posting.section);
        Section section;
        if (posting.branch) section.branch = inputs_.cooperative.branches[*posting.branch].id;
        return section;
    }

    // What an earlier month booked without an explanation comes off the clearing account.
    [[nodiscard]] const LedgerAccount& money_of(const BankPosting& posting) const {
        const bool cleared = posting.explains && on_clearing_[*posting.explains];
        if (cleared) return chart_.at(AccountRole::clearing);
        return accounts_.at(number_of_bank(posting.movement.bank, inputs_.cooperative, chart_));
    }

    const MonthInputs& inputs_;
    const Chart& chart_;
    AccountsByNumber accounts_;
    std::vector<bool> on_clearing_; // parallel to the explained movements
};

} // namespace

void add_bank_entries(const MonthInputs& inputs, EntryCollector& entries) {
    if (inputs.documents.bank_postings.empty()) return;
    const BankPoster poster(inputs);
    for (const BankPosting& posting : inputs.documents.bank_postings) {
        entries.add(poster.post(posting));
    }
}

} // namespace cae
