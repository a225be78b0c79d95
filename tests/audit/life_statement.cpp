// What the bank shows: a statement that is imported, rules by which its movements are booked,
// payments that it takes back, balances.
#include <algorithm>
#include <array>

#include "life.hpp"

namespace audit {
namespace {

// The rules of every life, and what each text comes to by the first one that fits: an account with
// the VAT that the amount includes, or nothing.
constexpr const char* rules =
    "- {text: [frais, tenue de compte], sense: out, account: \"627000\", branch: arras, vat_rate: "
    "20}\n"
    "- {text: échéance prêt, amount: 212.00, account: \"164000\", party: France Active}\n"
    "- {text: pret, sense: out, account: \"661100\"}\n"
    "- {text: Apport, sense: in, account: \"455000\"}\n";

struct Shown {
    const char* text;
    Cents amount; // 0: any that leaves the account
    const char* account;
    int vat_rate = 0; // in thousandths
};
// What comes in is more than any invoice.
constexpr std::array movements_shown{
    Shown{"FRAIS DE TENUE DE COMPTE", 0, "627000", 200},
    Shown{"Tenue de compte : frais", 0, "627000", 200},
    Shown{"ECHEANCE PRET CAP", -21'200, "164000"},
    Shown{"ECHEANCE PRET CAP", -21'201, "661100"},
    Shown{"INTERETS PRÊT", 0, "661100"},
    Shown{"APPORT ASSOCIE", 7'654'321, "455000"},
    Shown{"APPORT ASSOCIE", 0, ""},
    Shown{"FRAIS DE DOSSIER", 0, ""},
    Shown{"FRAIS D'APPORT", 0, ""},
    Shown{"PRETORIA", 0, ""},
    Shown{"VIREMENT INCONNU", 8'765'432, ""},
};

} // namespace

void Life::write_rules() const { write("bank_rules.yaml", rules); }

void Life::show(int day, const std::string& reference, const std::string& wording, Cents amount) {
    statement_ += day_text(month_, day) + ";" + reference + ";" + wording + ";" +
                  (amount < 0 ? "-" + text(-amount) : text(amount)) + "\n";
}

void Life::draw_statement() {
    for (int i = accountant_.from(0, 2); i > 0; --i) draw_shown();
    if (!statement_.empty()) write(statement_file, "Date;Référence;Libellé;Montant\n" + statement_);
}

void Life::draw_shown() {
    const Shown shown = accountant_.one_of(movements_shown);
    const Cents amount = shown.amount != 0 ? shown.amount : -accountant_.from(100, 90'000);
    const std::string reference = "Z-" + std::to_string(++number_);
    show(24, reference, shown.text, amount);
    move_bank(24, amount);
    if (*shown.account == '\0') return books_.leave_unexplained(reference, amount);
    books_.post(shown.account, amount, shown.vat_rate);
}

// A payment of the bank's table stands in the statement instead, with the number of its invoice.
bool Life::is_shown(const Row& row) {
    const bool may_be = row.in_bank && !row.explains && row.kind == Kind::receipt;
    if (!may_be || !accountant_.percent(40)) return false;
    show(row.day, row.number, "VIR CLIENT " + row.refers_to, row.amounts.net);
    return true;
}

// A payment that a row of the bank booked: its invoice is due again.
void Life::draw_returned() {
    if (bank_payments_.empty() || about_day_ >= 22 || !accountant_.percent(30)) return;
    const std::size_t which = static_cast<std::size_t>(
        accountant_.from(0, static_cast<int>(bank_payments_.size()) - 1));
    const Payment payment = bank_payments_[which];
    bank_payments_.erase(bank_payments_.begin() + static_cast<std::ptrdiff_t>(which));
    if (!books_.may_return(payment.invoice, payment.amount)) return;
    Row back{Kind::refund, ++about_day_, "T-" + std::to_string(++number_), {}};
    back.refers_to = payment.invoice;
    back.total = true;
    back.in_bank = true;
    back.amounts.net = payment.amount;
    move_bank(back.day, -payment.amount);
    books_.add(back);
    // Nobody types what takes back a payment that is not imported yet.
    const bool is_of_statement = statement_.find(payment.invoice + ";") != std::string::npos;
    if (is_of_statement || accountant_.percent(50)) {
        return show(back.day, back.number, "REJET " + back.refers_to, -payment.amount);
    }
    rows_.push_back(std::move(back));
}

void Life::move_bank(int day, Cents amount) {
    bank_after_ += amount;
    if (day <= balance_day) bank_said_ += amount;
}

void Life::move_bank(const Row& row) {
    if (row.local || row.explains) return;
    const Cents gross = row.amounts.gross();
    if (row.kind == Kind::receipt || row.kind == Kind::exchange) move_bank(row.day, gross);
    if (row.kind == Kind::refund) move_bank(row.day, -gross);
}

void Life::note(const std::vector<AccountantEntry>& entries, int day) {
    for (const AccountantEntry& entry : entries) {
        for (const EntryLine& line : entry.lines) {
            if (line.account == "512000") move_bank(day, line.amount);
            const bool is_rent = line.account == "401000" && party_of(entry, line) == landlord;
            if (is_rent) rent_owed_ -= line.amount;
            if (line.account == "445510") vat_owed_ -= line.amount;
        }
    }
}

// What is owed, or more.
void Life::draw_rent_paid() {
    is_overpaid_ = false;
    if (!accountant_.percent(35)) return;
    is_overpaid_ = rent_owed_ <= 0 || accountant_.percent(20);
    const Cents paid = std::max<Cents>(rent_owed_, 0) +
                       (is_overpaid_ ? accountant_.from(1, 9'000) : 0);
    move_bank(22, -paid);
    rent_owed_ -= paid;
    bank_rows_ += day_text(month_, 22) + ";L-" + std::to_string(++number_) + ";Bailleur;PRLV;-" +
                  text(paid) + ";;;;401000;;;;" + landlord + "\n";
}

// No more than is owed, which would be refused.
void Life::draw_vat_paid() {
    if (vat_owed_ <= 0 || !accountant_.percent(60)) return;
    const Cents paid = vat_owed_;
    vat_owed_ = 0;
    books_.post("445510", -paid, 0);
    move_bank(22, -paid);
    bank_rows_ += day_text(month_, 22) + ";W-" + std::to_string(++number_) + ";DGFIP;TVA;-" +
                  text(paid) + ";;;;445510;;;;\n";
}

// Beside a fee of the day, which is the last that the bank shows.
void Life::draw_balance() {
    said_balance_.reset();
    differs_ = 0;
    if (!accountant_.percent(60)) return;
    const Cents fee = accountant_.from(1, 900);
    books_.post("627000", -fee, 0);
    move_bank(balance_day, -fee);
    if (accountant_.percent(30)) differs_ = accountant_.from(-900, 900);
    said_balance_ = bank_said_ + differs_;
    bank_rows_ += day_text(month_, balance_day) + ";V-" + std::to_string(++number_) +
                  ";Banque;FRAIS;-" + text(fee) + ";;;;627000;;;" +
                  (*said_balance_ < 0 ? "-" + text(-*said_balance_) : text(*said_balance_)) + ";\n";
}

} // namespace audit
