#include "cae/closing/documents/vat_return.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace cae {
namespace {

Money in_whole_euros(Money amount) {
    constexpr std::int64_t euro = 100;
    const bool is_negative = amount < Money();
    const std::int64_t cents = is_negative ? -amount.cents() : amount.cents();
    const std::int64_t whole = (cents + euro / 2) / euro * euro;
    return Money::from_cents(is_negative ? -whole : whole);
}

void add_reason(const std::string& reason, std::string& reasons) {
    if (reason.empty() || reasons.find(reason) != std::string::npos) return;
    reasons += (reasons.empty() ? "" : ", ") + reason;
}

// Net amounts with the reasons of their documents.
struct Declared {
    NetAndVat amounts{};
    std::string reasons{};

    void add(const VatRow& row) {
        amounts += row.amounts;
        add_reason(row.treatment.reason, reasons);
    }
};

class ReturnWriter {
public:
    ReturnWriter(const MonthRecord& month, const VatReturnForm& form, const Chart& chart)
        : month_(month), form_(form), chart_(chart) {}

    VatReturn write(Money credit_before) {
        for (const VatRow& row : month_.vat) add(row);
        add_assets();
        write_bases();
        const Money gross = write_rates();
        add(form_.gross, VatReturnItem::gross, gross);
        for (const auto& [lines, declared] : reverse_charges_) {
            if (lines->tax.empty()) continue;
            add(lines->tax, VatReturnItem::of_reverse_charges,
                in_whole_euros(declared.amounts.vat));
        }
        write_balance(gross, credit_before);
        return std::move(declared_);
    }

private:
    void add(const VatRow& row) {
        switch (row.side) {
        case VatSide::pending:
            return;
        case VatSide::collected:
            declared_.collected += row.amounts.vat;
            return add_sale(row);
        case VatSide::deductible:
            declared_.on_others += row.amounts.vat;
            return;
        case VatSide::self_assessed:
            declared_.self_assessed += row.amounts.vat;
            by_rate_[row.rate] += row.amounts;
            return reverse_charges_[lines_of(row.treatment.reason)].add(row);
        }
    }

    void add_sale(const VatRow& row) {
        if (row.treatment.kind == VatKind::out_of_scope) return;
        const bool is_taxed = row.treatment.kind == VatKind::domestic && row.rate != Rate();
        if (!is_taxed) return not_taxed_.add(row);
        sales_ += row.amounts.net;
        by_rate_[row.rate] += row.amounts;
    }

    const ReverseChargeLines* lines_of(const std::string& reason) const {
        const auto& all = form_.reverse_charges;
        const auto fits = std::find_if(all.begin(), all.end(), [&](const ReverseChargeLines& one) {
            return reason.find(one.reason) != std::string::npos;
        });
        return fits == all.end() ? &none_ : &*fits;
    }

    // What documents moved on the account of VAT on assets is among what is recovered.
    void add_assets() {
        const InternedText on_assets = chart_.at(AccountRole::vat_on_assets).number;
        if (on_assets == chart_.at(AccountRole::vat_deductible).number) return;
        AccountantNumbers written(month_.accountant_entries);
        for (const NumberedEntry& numbered : month_.entries) {
            if (numbered.entry.head().journal == Journal::opening) continue;
            if (written.find(numbered.number) != nullptr) continue;
            for (const EntryLine& line : numbered.entry.lines()) {
                if (line.account.number != on_assets) continue;
                declared_.on_assets += line.debit - line.credit;
            }
        }
        declared_.on_others -= declared_.on_assets;
    }

    void write_bases() {
        add_base(form_.sales, VatReturnItem::sales, {}, sales_);
        for (const auto& [lines, declared] : reverse_charges_) {
            add_base(lines->base, VatReturnItem::reverse_charges, declared.reasons,
                     declared.amounts.net);
        }
        add_base(form_.not_taxed, VatReturnItem::not_taxed, not_taxed_.reasons,
                 not_taxed_.amounts.net);
    }

    // In the order of the form; a rate that it does not have has no line.
    Money write_rates() {
        Money gross;
        for (const VatRateLine& one : form_.rates) {
            const auto found = by_rate_.find(one.rate);
            if (found == by_rate_.end()) continue;
            const NetAndVat amounts{in_whole_euros(found->second.net),
                                    in_whole_euros(found->second.vat)};
            declared_.lines.push_back(
                {one.line, VatReturnItem::at_rate, one.rate, {}, amounts.net, amounts.vat});
            gross += amounts.vat;
        }
        return gross;
    }

    void write_balance(Money gross, Money credit_before) {
        const Money on_assets = in_whole_euros(declared_.on_assets);
        const Money on_others = in_whole_euros(declared_.on_others);
        declared_.credit_before = in_whole_euros(credit_before);
        const Money deductible = on_assets + on_others + declared_.credit_before;
        declared_.due = std::max(gross - deductible, Money());
        declared_.credit = std::max(deductible - gross, Money());
        add(form_.on_assets, VatReturnItem::on_assets, on_assets);
        add(form_.on_others, VatReturnItem::on_others, on_others);
        add(form_.credit_before, VatReturnItem::credit_before, declared_.credit_before);
        add(form_.deductible, VatReturnItem::deductible, deductible);
        add(form_.credit, VatReturnItem::credit, declared_.credit);
        add(form_.due, VatReturnItem::due, declared_.due);
    }

    void add_base(const std::string& line, VatReturnItem item, const std::string& reason,
                  Money net) {
        if (in_whole_euros(net) == Money()) return;
        declared_.lines.push_back({line, item, {}, reason, in_whole_euros(net), std::nullopt});
    }
    void add(const std::string& line, VatReturnItem item, Money tax) {
        if (tax == Money()) return;
        declared_.lines.push_back({line, item, {}, {}, std::nullopt, tax});
    }

    const MonthRecord& month_;
    const VatReturnForm& form_;
    const Chart& chart_;
    ReverseChargeLines none_{{}, "", {}};
    VatReturn declared_{};
    Money sales_;
    Declared not_taxed_;
    std::map<Rate, NetAndVat> by_rate_;
    std::map<const ReverseChargeLines*, Declared> reverse_charges_;
};

} // namespace

VatReturn vat_return(const MonthRecord& month, Money credit_before, const VatReturnForm& form,
                     const Chart& chart) {
    return ReturnWriter(month, form, chart).write(credit_before);
}

EntryLines settlement_of(const VatReturn& declared, const Chart& chart) {
    const Money left = declared.collected + declared.self_assessed - declared.on_assets -
                       declared.on_others - declared.credit_before;
    const Money rounding = declared.due - declared.credit - left;
    EntryLines lines;
    lines.debit(chart.at(AccountRole::vat_collected), {}, declared.collected)
        .debit(chart.at(AccountRole::vat_self_assessed), {}, declared.self_assessed)
        .credit(chart.at(AccountRole::vat_deductible), {}, declared.on_others)
        .credit(chart.at(AccountRole::vat_on_assets), {}, declared.on_assets)
        .credit(chart.at(AccountRole::vat_credit), {}, declared.credit_before)
        .debit(chart.at(AccountRole::vat_credit), {}, declared.credit)
        .credit(chart.at(AccountRole::vat_due), {}, declared.due);
    if (rounding > Money()) lines.debit(chart.at(AccountRole::rounding_charges), {}, rounding);
    if (rounding < Money()) lines.credit(chart.at(AccountRole::rounding_income), {}, -rounding);
    return lines;
}

} // namespace cae
