#include "cae/closing/documents/internal/vat_summary.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "cae/closing/documents/bank_postings.hpp"

namespace cae {
namespace {

class Summary {
public:
    explicit Summary(const MonthInputs& inputs) : inputs_(inputs) {}

    void add(const ActivityDocument& document) {
        const NetAndVat amounts{document.net, document.vat};
        switch (document.kind) {
        case DocumentKind::sale:
            return add_sold(document, amounts);
        case DocumentKind::credit_note:
        case DocumentKind::bad_debt:
            return add_sold(document, NetAndVat() - amounts);
        case DocumentKind::receipt:
            return add_paid(document, amounts);
        case DocumentKind::refund:
            return add_paid(document, NetAndVat() - amounts);
        case DocumentKind::purchase:
        case DocumentKind::subcontracting:
        case DocumentKind::expense:
        case DocumentKind::mileage:
        case DocumentKind::asset:
            return add_charge(document);
        case DocumentKind::internal_sale:
        case DocumentKind::exchange:
            return;
        }
    }

    void add(const CommonCharge& charge) { add_charge(charge); }

    void add(const BankPosting& posting) {
        const NetAndVat paid = paid_by(posting);
        if (paid.vat == Money()) return;
        sums_[{VatSide::deductible, posting.vat_rate, VatTreatment()}] += paid;
    }

    std::vector<VatRow> rows() const {
        std::vector<VatRow> rows;
        for (const auto& [key, amounts] : sums_) {
            const auto& [side, rate, treatment] = key;
            if (amounts != NetAndVat()) rows.push_back({side, rate, amounts, treatment});
        }
        return rows;
    }

private:
    void add_sold(const ActivityDocument& document, const NetAndVat& amounts) {
        const bool waits = vat_on(inputs_, document) == VatOn::receipts;
        sum(waits ? VatSide::pending : VatSide::collected, document) += amounts;
    }

    // A payment of no known invoice given as a total says nothing about rates.
    void add_paid(const ActivityDocument& document, const NetAndVat& amounts) {
        if (document.is_total || vat_on(inputs_, document) == VatOn::debits) return;
        sum(VatSide::pending, document) -= amounts;
        sum(VatSide::collected, document) += amounts;
    }

    // A reverse charge falls due and is recovered at once.
    template <class Charge>
    void add_charge(const Charge& charge) {
        if (charge.vat == Money()) return;
        const Money recovered = cost_and_recovered_vat(charge).vat;
        sum(VatSide::deductible, charge) += {charge.net, recovered};
        if (charge.treatment.kind != VatKind::reverse_charge) return;
        sum(VatSide::self_assessed, charge) += {charge.net, charge.vat};
    }

    template <class Document>
    NetAndVat& sum(VatSide side, const Document& document) {
        return sums_[{side, document.vat_rate, document.treatment}];
    }

    const MonthInputs& inputs_;
    std::map<std::tuple<VatSide, Rate, VatTreatment>, NetAndVat> sums_;
};

std::string listed(const std::vector<Rate>& rates) {
    std::string text;
    for (const Rate rate : rates) text += (text.empty() ? "" : ", ") + to_percent(rate) + " %";
    return text;
}

} // namespace

VatOn vat_on(const MonthInputs& inputs, const ActivityDocument& document) {
    return document.vat_on.value_or(inputs.cooperative.vat_on);
}

std::vector<VatRow> vat_summary(const MonthInputs& inputs) {
    Summary summary(inputs);
    for (const ActivityDocument& document : inputs.documents.documents) summary.add(document);
    for (const CommonCharge& charge : inputs.documents.common_charges) summary.add(charge);
    for (const BankPosting& posting : inputs.documents.bank_postings) summary.add(posting);
    return summary.rows();
}

Problems refuse_unknown_rates(const MonthInputs& inputs) {
    Problems problems;
    const auto check = [&](const auto& document, Date date, const std::string& number) {
        if (document.vat_rate == Rate()) return;
        const auto& rates = inputs.law_of(date).vat_rates;
        if (std::find(rates.begin(), rates.end(), document.vat_rate) != rates.end()) return;
        problems.push_back({Rule::vat_rate_must_be_in_force,
                            inputs.documents.place_of(document),
                            number,
                            {document.vat_rate, listed(rates)},
                            Privacy::open});
    };
    for (const ActivityDocument& document : inputs.documents.documents) {
        check(document, document.date, document.number);
    }
    for (const CommonCharge& charge : inputs.documents.common_charges) {
        check(charge, charge.date, charge.number);
    }
    for (const BankPosting& posting : inputs.documents.bank_postings) {
        check(posting, posting.movement.date, posting.movement.reference);
    }
    return problems;
}

} // namespace cae
