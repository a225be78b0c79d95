#include "cae/outputs/payments/payment_order.hpp"

#include <array>
#include <utility>

#include "cae/base/enum_table.hpp"
#include "cae/base/sha256.hpp"
#include "cae/calendar/target_days.hpp"
#include "cae/cooperative/identifiers.hpp"
#include "cae/outputs/payments/sepa_text.hpp"

namespace cae {
namespace {

constexpr std::size_t most_of_name = 70;
constexpr std::size_t most_of_id = 35;
constexpr std::size_t most_of_text = 140;
constexpr std::size_t digits_of_digest = 12;

// The words of an order: banks and payees in France read them.
struct OrderWords {
    std::string_view id;
    std::string_view text;
};
using OrderRow = EnumRow<PaymentKind, OrderWords>;
constexpr std::array order_words{OrderRow{PaymentKind::pay, {"PAIE", "Paie"}},
                                 OrderRow{PaymentKind::refunds, {"FRAIS", "Frais"}},
                                 OrderRow{PaymentKind::suppliers, {"FOURN", "Reglement"}},
                                 OrderRow{PaymentKind::bodies, {"COTIS", "Cotisations"}}};
static_assert(is_complete(order_words));

// "PAIE-2026-03-anna"; an id that is too long, or has a sign that banks do not read, is followed by
// digits that only it has.
std::string end_to_end_of(std::string_view start, const std::string& id, const SepaText& sepa) {
    const std::size_t room = most_of_id - start.size();
    std::string written = sepa.of(id, room);
    if (written != id) {
        const std::string digits = sha256_of(id).substr(0, digits_of_digest);
        written = sepa.of(id, room - digits.size() - 1) + "-" + digits;
    }
    return std::string(start) + written;
}

Problem unwritable_payee(const Payee& payee) {
    return {Rule::payee_must_be_writable, {}, payee.id, {payee.name}, Privacy::personal};
}

Problems refuse_terms(const Cooperative& cooperative, const OrderTerms& terms) {
    Problems problems;
    if (cooperative.banks.empty()) {
        problems.push_back({Rule::payer_must_have_iban, {}, {}, {}, Privacy::open});
    } else if (bank_called(cooperative, terms.bank) == nullptr) {
        problems.push_back(
            {Rule::reference_must_exist, {}, terms.bank, {Thing::bank}, Privacy::open});
    }
    if (!is_target_day(terms.execution)) {
        problems.push_back({Rule::execution_must_be_a_banking_day,
                            {},
                            to_string(terms.execution),
                            {target_day_from(terms.execution)},
                            Privacy::open});
    }
    return problems;
}

class Ordering {
public:
    Ordering(const PaymentPlan& plan, const Cooperative& cooperative, const OrderTerms& terms)
        : words_(value_in(order_words, terms.kind)),
          start_(std::string(words_.id) + "-" + to_string(plan.month) + "-"),
          text_(sepa_.of(std::string(words_.text) + " " + to_string(plan.month) + " " +
                             cooperative.name,
                         most_of_text)),
          order_{terms,
                 sepa_.of(cooperative.name, most_of_name),
                 bank_called(cooperative, terms.bank)->bank,
                 name_of_movements(cooperative, *bank_called(cooperative, terms.bank)),
                 {},
                 {},
                 {}} {}

    PaymentOrder of(const PaymentPlan& plan) {
        for (const PlannedPayment& payment : plan.payments) {
            if (payment.kind == order_.terms.kind && payment.is_transferred()) add(payment);
        }
        order_.id = start_ + digest().substr(0, digits_of_digest);
        return std::move(order_);
    }

private:
    void add(const PlannedPayment& payment) {
        const Payee& to = payment.to;
        Transfer transfer{sepa_.of(to.name, most_of_name),     to.iban, to.bic, payment.amount,
                          end_to_end_of(start_, to.id, sepa_), text_};
        transfer.account = payment.account.number.text();
        if (payment.kind != PaymentKind::bodies) transfer.party = to.id;
        if (transfer.name.empty()) {
            order_.left_out.push_back(unwritable_payee(to));
            return;
        }
        order_.sum += transfer.amount;
        order_.transfers.push_back(std::move(transfer));
    }

    // Another day or another payment makes another message: a bank refuses an id that it has met.
    [[nodiscard]] std::string digest() const {
        Sha256 digest;
        const auto add = [&digest](std::string_view text) {
            digest.add(text);
            digest.add("\n");
        };
        add(order_.account.iban);
        add(to_string(order_.terms.execution));
        for (const Transfer& transfer : order_.transfers) {
            add(transfer.end_to_end);
            add(transfer.iban);
            add(to_string(transfer.amount));
        }
        return digest.hex();
    }

    SepaText sepa_;
    OrderWords words_;
    std::string start_;
    std::string text_;
    PaymentOrder order_;
};

} // namespace

std::vector<OrderedPayment> with_order(std::vector<OrderedPayment> payments,
                                       const PaymentOrder& order) {
    std::erase_if(payments, [&](const auto& payment) { return payment.message == order.id; });
    for (const Transfer& transfer : order.transfers) {
        payments.push_back({order.id, transfer.end_to_end, order.terms.execution, order.bank,
                            transfer.account, transfer.party, transfer.name, transfer.amount});
    }
    return payments;
}

void write_ordered_payments(const std::vector<OrderedPayment>& payments, CsvWriter& csv) {
    for (const char* const title :
         {"message", "end_to_end", "day", "bank", "account", "party", "name", "amount"}) {
        csv.text(title);
    }
    csv.end_row();
    for (const OrderedPayment& payment : payments) {
        csv.text(payment.message).text(payment.end_to_end).text(to_string(payment.day));
        csv.text(payment.bank).text(payment.account).text(payment.party).text(payment.name);
        csv.amount(payment.amount);
        csv.end_row();
    }
    csv.finish();
}

Result<PaymentOrder> payment_order(const PaymentPlan& plan, const Cooperative& cooperative,
                                   const OrderTerms& terms) {
    Problems problems = refuse_terms(cooperative, terms);
    if (!problems.empty()) return refuse(std::move(problems));
    return Ordering(plan, cooperative, terms).of(plan);
}

} // namespace cae
