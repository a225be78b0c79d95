#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/month_entries.hpp"

namespace cae {
namespace {

Entry balanced(EntryHead head, EntryLines lines) {
    auto entry = Entry::of(std::move(head), std::move(lines));
    CAE_INVARIANT(entry.has_value());
    return *std::move(entry);
}

Section section_of(const Roster& roster, AccountIndex account) {
    const ActivityAccount& pair = roster.accounts[account];
    return {roster.activities[pair.activity], roster.members[pair.member].id};
}

// Posts documents of one month to the accounts of the chart.
class DocumentPoster {
public:
    explicit DocumentPoster(const MonthInputs& inputs) : inputs_(inputs), chart_(inputs.chart) {}

    Entry post(const ActivityDocument& document) const {
        const Section section = section_of(inputs_.roster, document.account);
        switch (document.kind) {
        case DocumentKind::sale:
            return sale(document, section);
        case DocumentKind::credit_note:
            return credit_note(document, section);
        case DocumentKind::receipt:
            return receipt(document, section);
        case DocumentKind::purchase:
            return charge(document, section, AccountRole::purchases);
        case DocumentKind::expense:
            return charge(document, section, AccountRole::expenses);
        case DocumentKind::mileage:
            return charge(document, section, AccountRole::mileage);
        }
        CAE_INVARIANT(false);
        return sale(document, section);
    }

private:
    static EntryHead head(const ActivityDocument& document, Journal journal) {
        return {journal, document.date, document.number, document.label};
    }

    // VAT on sales waits for the customer's payment unless the cooperative opted for debits.
    const LedgerAccount& vat_on_sales() const {
        return chart_.at(inputs_.cooperative.vat_on == VatOn::receipts
                             ? AccountRole::vat_pending
                             : AccountRole::vat_collected);
    }

    Entry sale(const ActivityDocument& document, const Section& section) const {
        EntryLines lines;
        lines.debit(chart_.at(AccountRole::clients), section, document.net + document.vat)
            .credit(chart_.at(AccountRole::sales), section, document.net)
            .credit(vat_on_sales(), section, document.vat);
        return balanced(head(document, Journal::sales), std::move(lines));
    }

    Entry credit_note(const ActivityDocument& document, const Section& section) const {
        EntryLines lines;
        lines.debit(chart_.at(AccountRole::sales), section, document.net)
            .debit(vat_on_sales(), section, document.vat)
            .credit(chart_.at(AccountRole::clients), section, document.net + document.vat);
        return balanced(head(document, Journal::sales), std::move(lines));
    }

    Entry receipt(const ActivityDocument& document, const Section& section) const {
        const Money received = document.net + document.vat;
        EntryLines lines;
        lines.debit(chart_.at(AccountRole::bank), section, received)
            .credit(chart_.at(AccountRole::clients), section, received);
        if (inputs_.cooperative.vat_on == VatOn::receipts) {
            lines.debit(chart_.at(AccountRole::vat_pending), section, document.vat)
                .credit(chart_.at(AccountRole::vat_collected), section, document.vat);
        }
        return balanced(head(document, Journal::bank), std::move(lines));
    }

    Entry charge(const ActivityDocument& document, const Section& section, AccountRole role) const {
        const bool by_member = document.paid_by == PaidBy::member;
        const AccountRole owed_to = by_member ? AccountRole::expenses_owed : AccountRole::suppliers;
        EntryLines lines;
        lines.debit(chart_.at(role), section, document.net)
            .debit(chart_.at(AccountRole::vat_deductible), section, document.vat)
            .credit(chart_.at(owed_to), section, document.net + document.vat);
        return balanced(head(document, Journal::purchases), std::move(lines));
    }

    const MonthInputs& inputs_;
    const Chart& chart_;
};

} // namespace

std::vector<Entry> document_entries(const MonthInputs& inputs) {
    const DocumentPoster poster(inputs);
    std::vector<Entry> entries;
    entries.reserve(inputs.documents.documents.size());
    for (const ActivityDocument& document : inputs.documents.documents) {
        entries.push_back(poster.post(document));
    }
    return entries;
}

} // namespace cae
