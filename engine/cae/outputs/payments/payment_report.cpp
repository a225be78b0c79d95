#include "cae/outputs/payments/payment_report.hpp"

#include <algorithm>

#include "cae/outputs/reports/internal/report_parts.hpp"
#include "cae/outputs/words/internal/payment_words.hpp"
#include "cae/outputs/words/internal/report_words.hpp"

namespace cae {
namespace {

using PaymentColumn = ReportColumn::Kind;

ReportHead payments_head(const PaymentPlan& plan, const ReportSheet& sheet) {
    return {"payments",
            report_title(sheet, payment_words::title, {plan.month, plan.month}),
            {{"kind", payment_words::kind, PaymentColumn::data},
             {"for", payment_words::kind},
             {"id", payment_words::payee, PaymentColumn::data},
             {"name", payment_words::payee},
             {"account", report_words::account, PaymentColumn::data},
             {"iban", payment_words::iban, PaymentColumn::data},
             {"bic", payment_words::iban, PaymentColumn::data},
             {"transferred", payment_words::transferred, PaymentColumn::amount},
             {"not_transferred", payment_words::not_transferred, PaymentColumn::amount},
             {"reason", payment_words::why, PaymentColumn::data},
             {"why", payment_words::why}}};
}

class PaymentReport {
public:
    PaymentReport(const ReportSheet& sheet, ReportWriter& writer)
        : language_(sheet.screen.language), writer_(writer) {}

    void row(const PlannedPayment& payment) {
        const ReportCell blank;
        const bool goes = payment.is_transferred();
        const std::string_view why = goes ? "" : reason(*payment.unpaid);
        writer_.row(
            {word(payment.kind), kind(payment.kind), std::string_view(payment.to.id),
             std::string_view(payment.to.name), std::string_view(payment.account.number.text()),
             std::string_view(payment.to.iban), std::string_view(payment.to.bic),
             goes ? ReportCell(payment.amount) : blank, goes ? blank : ReportCell(payment.amount),
             goes ? std::string_view() : word(*payment.unpaid), why});
    }

    void sum(const PaymentPlan& plan, PaymentKind of) {
        const ReportCell blank;
        writer_.total({word(of), kind(of), blank, payment_words::sum.in(language_), blank, blank,
                       blank, transferred(plan, of), blank, blank, blank});
    }

private:
    [[nodiscard]] std::string_view kind(PaymentKind of) const {
        return value_in(payment_words::kinds, of).in(language_);
    }
    [[nodiscard]] std::string_view reason(WhyUnpaid why) const {
        return value_in(payment_words::reasons, why).in(language_);
    }

    Language language_;
    ReportWriter& writer_;
};

} // namespace

void write_payments(const PaymentPlan& plan, const std::vector<PaymentKind>& kinds,
                    const ReportSheet& sheet, const TextSink& sink) {
    const auto writer = report_writer(sheet, payments_head(plan, sheet), sink);
    PaymentReport report(sheet, *writer);
    for (const PlannedPayment& payment : plan.payments) {
        if (std::count(kinds.begin(), kinds.end(), payment.kind) > 0) report.row(payment);
    }
    for (const PaymentKind kind : kinds) report.sum(plan, kind);
    writer->finish();
}

} // namespace cae
