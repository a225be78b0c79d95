#include <cstdint>
#include <string_view>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/base/hash_index.hpp"
#include "cae/closing/documents/clearing.hpp"
#include "cae/closing/documents/internal/vat_summary.hpp"
#include "cae/closing/entries/internal/month_entries.hpp"
#include "cae/closing/state/bank_accounts.hpp"

namespace cae {
namespace {

Entry balanced(EntryHead head, EntryLines lines) {
    auto entry = Entry::of(std::move(head), std::move(lines));
    CAE_INVARIANT(entry.has_value());
    return *std::move(entry);
}

// Documents about a sale, or about what was received or credited without one.
bool is_settlement(DocumentKind kind) {
    return kind == DocumentKind::receipt || kind == DocumentKind::credit_note ||
           kind == DocumentKind::refund || kind == DocumentKind::bad_debt;
}

// Who is known to owe a sale.
class CustomersOfSales {
public:
    explicit CustomersOfSales(const std::vector<OpenItem>& items) : items_(items) {
        for (std::uint32_t i = 0; i < items.size(); ++i) {
            if (items[i].kind != OpenItemKind::sale || items[i].customer.empty()) continue;
            if (of(items[i].number).empty()) index_.insert(hash_of(items[i].number), i);
        }
    }

    // The customer of the sale of that number; empty when none is known.
    [[nodiscard]] std::string_view of(std::string_view number) const {
        if (index_.size() == 0) return {};
        const auto found = index_.find(hash_of(number),
                                       [&](std::uint32_t i) { return items_[i].number == number; });
        return found ? std::string_view(items_[*found].customer) : std::string_view();
    }

private:
    const std::vector<OpenItem>& items_;
    HashIndex index_;
};

// Posts documents of one month to the accounts of the chart.
class DocumentPoster {
public:
    DocumentPoster(const MonthInputs& inputs, const std::vector<OpenItem>& open_items)
        : inputs_(inputs), chart_(inputs.chart), customers_(open_items),
          accounts_(accounts_by_number(inputs.chart)), on_clearing_(on_clearing_account(inputs)) {}

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
        case DocumentKind::subcontracting:
            return charge(document, section, AccountRole::subcontracting);
        case DocumentKind::asset:
            return asset(document, section);
        case DocumentKind::refund:
            return refund(document, section);
        case DocumentKind::bad_debt:
            return bad_debt(document, section);
        case DocumentKind::internal_sale:
            return internal_sale(document, section);
        case DocumentKind::exchange:
            return exchange(document, section);
        }
        CAE_INVARIANT(false);
        return sale(document, section);
    }

    // A charge of the cooperative's own section, or of that of a branch.
    Entry post(const CommonCharge& charge) const {
        Section section;
        if (charge.branch) section.branch = inputs_.cooperative.branches[*charge.branch].id;
        const LedgerAccount* expense = chart_.common_charge(charge.expense_account);
        CAE_INVARIANT(expense != nullptr); // strange_expense_accounts has looked
        const NetAndVat cost = cost_and_recovered_vat(charge);
        EntryLines lines;
        lines.debit(*expense, section, cost.net)
            .debit(chart_.at(AccountRole::vat_deductible), section, cost.vat)
            .credit(chart_.at(AccountRole::suppliers), section, owed_for(charge))
            .credit(chart_.at(AccountRole::vat_self_assessed), section, self_assessed(charge));
        return balanced(head(charge, Journal::purchases, charge.party), std::move(lines));
    }

private:
    // The VAT of a reverse charge, which nobody has invoiced.
    template <class Charge>
    static Money self_assessed(const Charge& charge) {
        return charge.net + charge.vat - owed_for(charge);
    }

    // What came late is booked on the first day that is still open.
    template <class Document>
    EntryHead head(const Document& document, Journal journal, std::string_view party) const {
        EntryHead head{journal, document.date, document.number, document.label};
        head.party = party;
        if (document.rule_line != 0) head.rule = called_posting_rule(document.rule_line);
        if (!inputs_.documents.is_late(document.date)) return head;
        head.date = inputs_.month().first_day();
        head.piece_date = document.date;
        return head;
    }

    EntryHead head(const ActivityDocument& document, Journal journal) const {
        if (!is_settlement(document.kind)) return head(document, journal, document.party);
        EntryHead head = this->head(document, journal, customers_.of(document.refers_to));
        head.settles = document.refers_to;
        return head;
    }

    // VAT on sales waits for the customer's payment unless the cooperative opted for debits.
    const LedgerAccount& vat_on_sale(const ActivityDocument& document) const {
        return chart_.at(vat_on(inputs_, document) == VatOn::receipts ? AccountRole::vat_pending
                                                                      : AccountRole::vat_collected);
    }

    Entry sale(const ActivityDocument& document, const Section& section) const {
        EntryLines lines;
        lines.debit(chart_.at(AccountRole::clients), section, document.net + document.vat)
            .credit(chart_.at(AccountRole::sales), section, document.net)
            .credit(vat_on_sale(document), section, document.vat);
        return balanced(head(document, Journal::sales), std::move(lines));
    }

    Entry credit_note(const ActivityDocument& document, const Section& section) const {
        EntryLines lines;
        lines.debit(chart_.at(AccountRole::sales), section, document.net)
            .debit(vat_on_sale(document), section, document.vat)
            .credit(chart_.at(AccountRole::clients), section, document.net + document.vat);
        return balanced(head(document, Journal::sales), std::move(lines));
    }

    Entry receipt(const ActivityDocument& document, const Section& section) const {
        return payment(document, section, {document.net, document.vat});
    }

    // Every line of a receipt, the other way round.
    Entry refund(const ActivityDocument& document, const Section& section) const {
        return payment(document, section, NetAndVat() - NetAndVat{document.net, document.vat});
    }

    Entry payment(const ActivityDocument& document, const Section& section,
                  const NetAndVat& amounts) const {
        const Money received = amounts.gross();
        EntryLines lines;
        if (!document.keeps_bank) {
            lines.debit(received_on(document), section, received)
                .credit(chart_.at(AccountRole::clients), section, received);
        }
        if (vat_on(inputs_, document) == VatOn::receipts) {
            lines.debit(chart_.at(AccountRole::vat_pending), section, amounts.vat)
                .credit(chart_.at(AccountRole::vat_collected), section, amounts.vat);
        }
        return balanced(head(document, Journal::bank), std::move(lines));
    }

    // What was received in an earlier month without an explanation comes off the clearing account.
    const LedgerAccount& received_on(const ActivityDocument& payment) const {
        const bool cleared = payment.explains && on_clearing_[*payment.explains];
        if (cleared) return chart_.at(AccountRole::clearing);
        if (payment.in_local_currency) return chart_.at(AccountRole::local_currency);
        return bank_of(payment);
    }

    const LedgerAccount& bank_of(const ActivityDocument& payment) const {
        const std::string_view bank = inputs_.documents.bank_of(payment);
        if (bank.empty()) return chart_.at(AccountRole::bank);
        return accounts_.at(number_of_bank(bank, inputs_.cooperative, chart_));
    }

    // At par.
    Entry exchange(const ActivityDocument& document, const Section& section) const {
        const Money amount = document.net + document.vat;
        EntryLines lines;
        lines.debit(received_on(document), section, amount)
            .credit(chart_.at(AccountRole::local_currency), section, amount);
        return balanced(head(document, Journal::bank), std::move(lines));
    }

    // The VAT of what is lost is no longer pending, or is recovered where it was due on the
    // invoice.
    Entry bad_debt(const ActivityDocument& document, const Section& section) const {
        EntryLines lines;
        lines.debit(chart_.at(AccountRole::bad_debts), section, document.net)
            .debit(vat_on_sale(document), section, document.vat)
            .credit(chart_.at(AccountRole::clients), section, document.net + document.vat);
        return balanced(head(document, Journal::sales), std::move(lines));
    }

    // Internal like the contribution: from the buyer's section to the seller's, and zero on every
    // account.
    Entry internal_sale(const ActivityDocument& document, const Section& seller) const {
        const Section buyer = section_of(inputs_.roster, document.buyer.value());
        const LedgerAccount& sales = chart_.at(AccountRole::internal_sales);
        const LedgerAccount& mirror = chart_.at(AccountRole::internal_sales_mirror);
        EntryLines lines;
        lines.debit(sales, buyer, document.net)
            .credit(mirror, buyer, document.net)
            .debit(mirror, seller, document.net)
            .credit(sales, seller, document.net);
        return balanced(head(document, Journal::contribution), std::move(lines));
    }

    Entry charge(const ActivityDocument& document, const Section& section, AccountRole role) const {
        return supplied(document, section,
                        {role, AccountRole::vat_deductible, AccountRole::suppliers});
    }

    Entry asset(const ActivityDocument& document, const Section& section) const {
        return supplied(
            document, section,
            {AccountRole::assets, AccountRole::vat_on_assets, AccountRole::asset_suppliers});
    }

    struct SupplyRoles {
        AccountRole cost;
        AccountRole vat;
        AccountRole supplier;
    };

    const LedgerAccount& expense_of(const ActivityDocument& charge, AccountRole usual) const {
        if (charge.expense_account.empty()) return chart_.at(usual);
        const LedgerAccount* named = chart_.activity_charge(charge.expense_account);
        CAE_INVARIANT(named != nullptr); // strange_expense_accounts has looked
        return *named;
    }

    Entry supplied(const ActivityDocument& document, const Section& section,
                   const SupplyRoles& roles) const {
        const bool by_member = document.paid_by == PaidBy::member;
        const AccountRole owed_to = by_member ? AccountRole::expenses_owed : roles.supplier;
        const NetAndVat cost = cost_and_recovered_vat(document);
        EntryLines lines;
        lines.debit(expense_of(document, roles.cost), section, cost.net)
            .debit(chart_.at(roles.vat), section, cost.vat)
            .credit(chart_.at(owed_to), section, owed_for(document))
            .credit(chart_.at(AccountRole::vat_self_assessed), section, self_assessed(document));
        return balanced(head(document, Journal::purchases), std::move(lines));
    }

    const MonthInputs& inputs_;
    const Chart& chart_;
    CustomersOfSales customers_;
    AccountsByNumber accounts_;
    std::vector<bool> on_clearing_; // parallel to the explained movements
};

} // namespace

Section section_of(const Roster& roster, AccountIndex index) {
    const ActivityAccount& account = roster.accounts[index];
    return {roster.activities[account.activity], roster.members[account.member].id};
}

void add_document_entries(const MonthInputs& inputs, const std::vector<OpenItem>& open_items,
                          EntryCollector& entries) {
    const DocumentPoster poster(inputs, open_items);
    for (const ActivityDocument& document : inputs.documents.documents) {
        entries.add(poster.post(document));
    }
    for (const CommonCharge& charge : inputs.documents.common_charges) {
        entries.add(poster.post(charge));
    }
}

void add_clearing_entries(const MonthInputs& inputs, const std::vector<ClearingItem>& moved,
                          EntryCollector& entries) {
    const auto accounts = accounts_by_number(inputs.chart);
    const LedgerAccount& usual = inputs.chart.at(AccountRole::bank);
    const LedgerAccount& clearing = inputs.chart.at(AccountRole::clearing);
    for (const ClearingItem& item : moved) {
        if (item.left_before != Money()) continue; // it came before
        const LedgerAccount& bank = item.bank.empty() ? usual : accounts.at(item.bank);
        EntryLines lines;
        lines.debit(bank, {}, item.left).credit(clearing, {}, item.left);
        entries.add(balanced({Journal::bank, item.date, item.reference,
                              item.label.empty() ? item.counterparty : item.label},
                             std::move(lines)));
    }
}

void add_depreciation_entries(const MonthInputs& inputs, const std::vector<AssetRecord>& assets,
                              EntryCollector& entries) {
    const LedgerAccount& charge = inputs.chart.at(AccountRole::depreciation);
    const LedgerAccount& depreciated = inputs.chart.at(AccountRole::assets_depreciated);
    for (const AssetRecord& asset : assets) {
        if (asset.depreciation == Money()) continue;
        const Section section{asset.activity, asset.member};
        EntryLines lines;
        lines.debit(charge, section, asset.depreciation)
            .credit(depreciated, section, asset.depreciation);
        entries.add(balanced({Journal::general, inputs.month().last_day(), asset.number,
                              "Amortissement " + asset.label},
                             std::move(lines)));
    }
}

} // namespace cae
