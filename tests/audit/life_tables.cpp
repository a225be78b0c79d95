// The tables of a month as the people of a cooperative write them.
#include <algorithm>

#include "life.hpp"

namespace audit {
namespace {

std::string amount_or_blank(Cents amount) { return amount == 0 ? "" : text(amount); }

} // namespace

void Life::write_documents() const {
    std::string activity =
        "date;document;member;activity;kind;label;net;vat_rate;vat;total;refers_to;"
        "vat_recoverable_pct;km;power;electric;buyer;buyer_activity;life_months;currency;vat_on;"
        "vat_kind\n";
    std::string bank = "date;reference;counterparty;label;amount;refers_to;member;activity;account;"
                       "branch;vat_rate;balance;party\n";
    for (const Row& row : rows_) {
        const std::string date = day_text(month_ - (row.late ? 1 : 0), row.day);
        if (row.in_bank) {
            const bool is_back = row.kind == Kind::refund;
            bank += date + ";" + row.number + (row.explains ? ";;;" : ";Client;VIR;") +
                    (is_back ? "-" : "") + text(row.amounts.net) + ";" + row.refers_to +
                    ";;;;;;;\n";
            continue;
        }
        const bool rated = row.kind != Kind::mileage && row.kind != Kind::exchange &&
                           row.kind != Kind::internal_sale && !row.total;
        const bool journey = row.kind == Kind::mileage;
        const bool supplied = row.kind == Kind::purchase || row.kind == Kind::subcontracting ||
                              row.kind == Kind::asset || row.kind == Kind::expense;
        const auto member = std::find_if(members_.begin(), members_.end(), [&](const auto& known) {
            return known.id == row.account.member;
        });
        activity += date + ";" + row.number + ";" + row.account.member + ";" +
                    row.account.activity + ";" + audit::word(row.kind) + ";x;" +
                    (row.total || journey ? "" : text(row.amounts.net)) + ";" +
                    (rated ? percent(row.rate) : "") + ";" +
                    (rated && !row.reverse_charge ? text(row.amounts.vat) : "") + ";" +
                    (row.total ? text(row.amounts.net) : "") + ";" + row.refers_to + ";" +
                    (supplied ? std::to_string(row.recoverable) : "") + ";" +
                    (journey ? text(row.km_hundredths) : "") + ";" +
                    (journey ? std::to_string(member->power) : "") + ";" +
                    (journey ? (member->electric ? "yes" : "no") : "") + ";" + row.buyer.member +
                    ";" + row.buyer.activity + ";" +
                    (row.life_months == 0 ? "" : std::to_string(row.life_months)) + ";" +
                    (row.local ? "local" : "") + ";" +
                    (row.on_debits ? (*row.on_debits ? "debits" : "receipts") : "") + ";" +
                    (row.reverse_charge ? "reverse_charge" : "") + "\n";
    }
    write("activity/" + month_text(month_) + ".csv", activity);
    write("bank/" + month_text(month_) + ".csv", bank + bank_rows_);
    write("common/" + month_text(month_) + ".csv", common_);
}

void Life::write_pay() const {
    std::string text = "member;request;amount;overtime_hours;reimbursement;advance;deduction;bonus;"
                       "benefit_in_kind;absence_days;garnishment;leave_days\n";
    const auto count = [](int number) { return number == 0 ? "" : std::to_string(number); };
    for (const PayRow& row : pay_sheet_) {
        text += row.member + ";" + row.request + ";" + amount_or_blank(row.amount) + ";" +
                count(row.overtime_hours) + ";" + amount_or_blank(row.reimbursement) + ";" +
                amount_or_blank(row.advance) + ";" + amount_or_blank(row.deduction) + ";" +
                amount_or_blank(row.bonus) + ";" + amount_or_blank(row.benefit) + ";" +
                count(row.absence_days) + ";" + amount_or_blank(row.garnishment) + ";" +
                count(row.leave_days) + "\n";
    }
    write("pay/" + month_text(month_) + ".csv", text);
}

} // namespace audit
