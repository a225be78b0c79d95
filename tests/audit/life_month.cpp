// The documents, the pay sheet and the corrections of a month.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "life.hpp"

namespace audit {

// --- a month
// ---------------------------------------------------------------------------------------

bool Life::is_present(const MemberPlan& member, int month) const {
    const bool gone = member.left &&
                      (month > *member.left || (month == *member.left && member.left_day == 1));
    return member.entry() <= month && !gone;
}

bool Life::is_whole_month(const MemberPlan& member, int month) const {
    const bool enters = member.entry() == month && member.first_day > 1;
    const bool leaves = member.left && (*member.left == month ||
                                        (*member.left == month + 1 && member.left_day == 1));
    return is_present(member, month) && !enters && !leaves;
}

void Life::live(int month, const PaidGross& paid) {
    month_ = month;
    about_day_ = 0;
    rows_.clear();
    pay_sheet_.clear();
    common_.clear();
    bank_rows_.clear();
    statement_.clear();
    bank_said_ = bank_after_;
    books_.begin(month);
    for (const MemberPlan& member : members_) {
        if (is_present(member, month)) draw_documents(member);
    }
    first_day_ = 1;
    last_day_ = 28;
    draw_team();
    add_recurring();
    draw_about_sales();
    draw_returned();
    draw_exchanges();
    draw_common();
    draw_unexplained();
    draw_postings();
    draw_statement();
    draw_entries();
    draw_rent_paid();
    draw_vat_paid();
    draw_balance();
    books_.end();
    draw_pay();
    draw_correction(paid);
    end_year();
    write_documents();
    write_pay();
    write_entries();
}

Cents Life::draw_amount(int low, int high) { return draws_.from(low * 100, high * 100); }

int Life::draw_rate() { return draws_.one_of(std::array{200, 200, 100, 55, 0}); }

Row Life::row(Kind kind, const char* prefix, const Account& account) {
    return {kind, draws_.from(first_day_, last_day_), prefix + std::to_string(++number_), account};
}

// Some are found when their month is closed.
void Life::may_come_late(Row& row) {
    const auto member = std::find_if(members_.begin(), members_.end(), [&](const auto& known) {
        return known.id == row.account.member;
    });
    row.late = month_ > 0 && draws_.percent(8) && is_whole_month(*member, month_ - 1);
    if (row.late) row.day = std::min(row.day, 28);
}

void Life::take(Row row) {
    books_.add(row);
    move_bank(row);
    if (is_shown(row)) return;
    rows_.push_back(std::move(row));
}

void Life::draw_documents(const MemberPlan& member) {
    first_day_ = member.entry() == month_ ? member.first_day : 1;
    last_day_ = member.left == month_ ? member.left_day - 1 : days_in(month_);
    for (const std::string& activity : member.activities) {
        const Account account{activity, member.id};
        draw_sales(account);
        draw_charges(member, account);
        draw_internal_sale(member, account);
    }
}

void Life::draw_sales(const Account& account) {
    for (int i = draws_.from(0, 2); i > 0; --i) {
        Row sale = row(Kind::sale, "F-", account);
        may_come_late(sale);
        if (draws_.percent(10)) sale.on_debits = !plan_.on_debits;
        for (int rates = draws_.percent(20) ? 2 : 1; rates > 0; --rates) {
            sale.rate = rates == 2 ? 55 : draws_.one_of(std::array{200, 200, 100, 0});
            sale.amounts.net = draw_amount(20, 2500);
            sale.amounts.vat = vat_of(sale.amounts.net, sale.rate);
            if (sale.rate > 0 && draws_.percent(10)) sale.amounts.vat += draws_.from(-1, 1);
            take(sale);
        }
    }
    const auto awaited = std::find_if(awaited_.begin(), awaited_.end(),
                                      [&](const Row& sale) { return sale.account == account; });
    if (awaited == awaited_.end() || draws_.percent(50)) return;
    awaited->day = draws_.from(first_day_, last_day_);
    take(*awaited);
    awaited_.erase(awaited);
}

void Life::draw_charges(const MemberPlan& member, const Account& account) {
    const auto buy = [&](Kind kind, const char* prefix, int chance) {
        if (!draws_.percent(chance)) return;
        Row bought = row(kind, prefix, account);
        may_come_late(bought);
        bought.rate = draw_rate();
        bought.amounts.net = draw_amount(5, kind == Kind::asset ? 2000 : 300);
        bought.amounts.vat = vat_of(bought.amounts.net, bought.rate);
        bought.recoverable = draws_.one_of(std::array{100, 100, 80, 0});
        bought.reverse_charge = bought.rate > 0 && draws_.percent(10);
        bought.life_months = kind == Kind::asset ? draws_.from(6, 60) : 0;
        take(bought);
    };
    buy(Kind::purchase, "A-", 40);
    buy(Kind::subcontracting, "S-", 12);
    buy(Kind::expense, "N-", 25);
    buy(Kind::asset, "I-", 8);
    if (draws_.percent(20)) {
        Row journey = row(Kind::mileage, "K-", {member.activities.front(), member.id});
        may_come_late(journey);
        journey.km_hundredths = draws_.from(500, 150'000);
        take(journey);
    }
}

// The seller stands before the buyer: nobody sells in a circle.
void Life::draw_internal_sale(const MemberPlan& seller, const Account& account) {
    if (!draws_.percent(8)) return;
    const auto after = static_cast<std::size_t>(&seller - members_.data()) + 1;
    for (std::size_t i = after; i < members_.size(); ++i) {
        const MemberPlan& buyer = members_[i];
        if (!is_whole_month(buyer, month_) || draws_.percent(40)) continue;
        Row sold = row(Kind::internal_sale, "X-", account);
        sold.buyer = {buyer.activities.front(), buyer.id};
        sold.amounts.net = draw_amount(5, 200);
        return take(sold);
    }
}

void Life::draw_team() {
    const Account team{team_activity, ""};
    if (draws_.percent(35)) {
        Row sale = row(Kind::sale, "F-", team);
        sale.rate = draw_rate();
        sale.amounts.net = draw_amount(20, 2000);
        sale.amounts.vat = vat_of(sale.amounts.net, sale.rate);
        take(sale);
    }
    if (draws_.percent(20)) {
        Row bought = row(draws_.one_of(std::array{Kind::purchase, Kind::asset}), "A-", team);
        bought.rate = 200;
        bought.amounts.net = draw_amount(20, 900);
        bought.amounts.vat = vat_of(bought.amounts.net, bought.rate);
        bought.recoverable = draws_.one_of(std::array{100, 50});
        bought.life_months = bought.kind == Kind::asset ? 24 : 0;
        take(bought);
    }
}

void Life::add_recurring() {
    for (const Recurring& recurring : recurring_) {
        if (recurring.from <= month_ && month_ <= recurring.to) books_.add(recurring.row);
    }
}

// One day each, in their order.
void Life::draw_about_sales() {
    std::vector<std::string> numbers;
    for (const OpenPart& part : books_.parts()) {
        const bool open = part.kind == Kind::sale && part.due() != Amounts{};
        if (open && (numbers.empty() || numbers.back() != part.number)) {
            numbers.push_back(part.number);
        }
    }
    for (const std::string& number : numbers) {
        if (about_day_ < 22 && draws_.percent(45)) draw_about(number);
    }
    for (const MemberPlan& member : members_) {
        if (member.activities.empty() || !is_whole_month(member, month_)) continue;
        if (draws_.percent(6)) draw_advance({member.activities.front(), member.id});
    }
}

void Life::settle(Row row) {
    row.day = ++about_day_;
    take(std::move(row));
}

// Payments may come after a contract, not before it.
bool Life::enters_in_month(const std::string& id) const {
    return std::any_of(members_.begin(), members_.end(), [&](const MemberPlan& member) {
        return member.id == id && member.entry() == month_ && member.first_day > 1;
    });
}

void Life::draw_about(const std::string& number) {
    const auto parts = books_.parts_of(number);
    const OpenPart& first = books_.parts()[parts.front()];
    const OpenPart& last = books_.parts()[parts.back()];
    Row about{Kind::receipt, 1, "", first.account};
    about.refers_to = number;
    if (enters_in_month(first.account.member)) return;
    const bool of_team = first.account != last.account;
    if (of_team) about.account.member.clear();
    Cents due = 0;
    for (const std::size_t i : parts) due += books_.parts()[i].due().gross();
    if (due < 0 && parts.size() == 1) {
        about.kind = Kind::refund;
        about.number = "B-" + std::to_string(++number_);
        about.total = true;
        about.amounts.net = draws_.percent(70) ? -due : std::max<Cents>(-due / 2, 1);
        return settle(about);
    }
    if (due <= 0) return;
    const int kind = draws_.from(1, 100);
    if (kind <= 12) return draw_credit_note(about, parts);
    if (kind <= 18) about.kind = Kind::bad_debt;
    about.number = (about.kind == Kind::receipt ? "R-" : "D-") + std::to_string(++number_);
    if (about.kind == Kind::receipt && plan_.local_currency && draws_.percent(20)) {
        about.local = true;
    }
    draw_whole_or_part(about, parts);
}

// In one sum, or by its net and its VAT where one part alone is open.
void Life::draw_whole_or_part(Row row, const std::vector<std::size_t>& parts) {
    Cents sum = 0;
    for (const std::size_t i : parts) sum += books_.parts()[i].due().gross();
    const OpenPart& part = books_.parts()[draws_.one_of(parts)];
    const Amounts due = part.due();
    const bool fits = std::abs(vat_of(due.net, part.rate) - due.vat) <= 1 && due.net > 0 &&
                      due.vat >= 0;
    if (fits && draws_.percent(40)) {
        row.account = part.account;
        row.rate = part.rate;
        row.amounts = due;
        if (due.net > 1000 && draws_.percent(40)) {
            row.amounts.net = due.net / draws_.from(2, 4);
            row.amounts.vat = vat_of(row.amounts.net, part.rate);
        }
        return settle(row);
    }
    row.total = true;
    row.in_bank = row.kind == Kind::receipt && !row.local && draws_.percent(30);
    row.amounts.net = draws_.percent(65) ? sum : std::max<Cents>(sum / draws_.from(2, 5), 1);
    if (row.in_bank) {
        explain_by(row);
        bank_payments_.push_back({row.refers_to, row.amounts.net});
    }
    settle(row);
}

// A payment that the bank showed months ago, once a month.
void Life::explain_by(Row& row) {
    const std::string movement = books_.explainable(row.amounts.net);
    const bool is_named = std::any_of(rows_.begin(), rows_.end(),
                                      [&](const Row& other) { return other.number == movement; });
    if (movement.empty() || is_named) return;
    row.number = movement;
    row.explains = true;
    books_.explain(movement, row.amounts.net);
}

void Life::draw_unexplained() {
    if (!draws_.percent(40)) return;
    const std::string number = "U-" + std::to_string(++number_);
    const Cents amount = draw_amount(50, 3000) * (draws_.percent(30) ? -1 : 1);
    books_.leave_unexplained(number, amount);
    move_bank(20, amount);
    bank_rows_ += day_text(month_, 20) + ";" + number + ";Client;VIR;" +
                  (amount < 0 ? "-" + text(-amount) : text(amount)) + ";;;;;;;;\n";
}

void Life::draw_credit_note(Row row, const std::vector<std::size_t>& parts) {
    const OpenPart& first = books_.parts()[parts.front()];
    row.kind = Kind::credit_note;
    row.number = "C-" + std::to_string(++number_);
    row.rate = first.rate;
    Amounts left;
    for (const std::size_t i : parts) {
        const OpenPart& part = books_.parts()[i];
        if (part.rate == row.rate) left += part.invoiced - part.credited;
    }
    if (left.net <= 100 || left.vat < 0) return;
    row.amounts = left;
    if (draws_.percent(60)) row.amounts.net = left.net / draws_.from(2, 6);
    row.amounts.vat = vat_of(row.amounts.net, row.rate);
    if (row.amounts.gross() > left.gross()) row.amounts.vat = left.vat;
    if (std::abs(vat_of(row.amounts.net, row.rate) - row.amounts.vat) > 1) return;
    settle(row);
}

void Life::draw_advance(const Account& account) {
    Row sale{Kind::sale, 1, "F-" + std::to_string(++number_), account};
    sale.rate = draws_.one_of(std::array{200, 100, 0});
    sale.amounts.net = draw_amount(50, 800);
    sale.amounts.vat = vat_of(sale.amounts.net, sale.rate);
    Row advance{Kind::receipt, 1,        "R-" + std::to_string(++number_), account,
                sale.amounts,  sale.rate};
    advance.refers_to = sale.number;
    if (draws_.percent(30)) {
        advance.amounts.net += draw_amount(1, 300);
        advance.amounts.vat = vat_of(advance.amounts.net, sale.rate);
    }
    if (draws_.percent(50)) {
        advance.total = true;
        advance.rate = 0;
        advance.amounts = {advance.amounts.gross() / draws_.from(1, 3), 0};
    }
    settle(advance);
    awaited_.push_back(sale);
}

void Life::draw_exchanges() {
    for (const auto& local : books_.local_currency()) {
        const Account& account = local.first;
        const Cents held = local.second.gross();
        const auto member = std::find_if(members_.begin(), members_.end(), [&](const auto& known) {
            return known.id == account.member;
        });
        if (held <= 0 || !is_whole_month(*member, month_) || draws_.percent(50)) continue;
        Row exchanged{Kind::exchange, 28, "E-" + std::to_string(++number_), account};
        exchanged.amounts.net = draws_.percent(50) ? held : (held + 1) / 2;
        take(exchanged);
    }
}

void Life::draw_common() {
    common_ = "date;document;branch;expense_account;label;net;vat_rate\n";
    for (const char* branch : {"", "arras", "bethune"}) {
        if (draws_.percent(60)) continue;
        const Cents net = draw_amount(20, 600);
        const int rate = draws_.one_of(std::array{200, 0});
        // Every other one leaves its account to the rules, the last of which takes what bears no
        // word of the others.
        const bool is_written = ++number_ % 2 == 0;
        const bool is_rent = !is_written && *branch != 0;
        books_.add_common_charge(is_written ? "622600"
                                 : is_rent  ? "613200"
                                            : "626000",
                                 {net, vat_of(net, rate)}, rate);
        common_ += day_text(month_, 12) + ";HO-" + std::to_string(number_) + ";" + branch + ";" +
                   (is_written ? "622600;x;"
                    : is_rent  ? ";Loyer, mois;"
                               : ";Loyers;") +
                   text(net) + ";" + percent(rate) + "\n";
    }
}

void Life::draw_pay() {
    for (const MemberPlan& member : members_) {
        const bool employed = member.stage_in(month_) != Stage::cape;
        if (employed && is_whole_month(member, month_)) draw_pay(member);
        if (employed && is_paid_late(member)) pay_sheet_.push_back({member.id, "sweep"});
    }
}

// Late money counts with the last month of the contract, here within its civil year.
bool Life::is_paid_late(const MemberPlan& member) const {
    if (!member.left || is_present(member, month_) || member.activities.empty()) return false;
    return month_ > *member.left && month_ % 3 == 0 && month_ / 12 == (*member.left - 1) / 12;
}

void Life::draw_pay(const MemberPlan& member) {
    PayRow row{member.id, ""};
    const bool permanent = member.stage_in(month_) == Stage::permanent;
    const int year = plan_.fiscal_year(month_).first;
    if (!permanent && year > 0 && month_ == year + 4) {
        row.request = "year_balance";
    } else if (!permanent && draws_.percent(40)) {
        row.request = draws_.one_of(
            std::array{"none", "sweep", "target_cost", "target_gross", "target_net"});
        if (row.request.starts_with("target")) row.amount = draw_amount(100, 2500);
    }
    if (draws_.percent(15)) row.reimbursement = draw_amount(1, 80);
    if (draws_.percent(10)) row.advance = draw_amount(10, 300);
    if (draws_.percent(10)) row.deduction = draw_amount(1, 60);
    if (draws_.percent(10)) row.bonus = draw_amount(10, 300);
    if (draws_.percent(5)) row.benefit = draw_amount(10, 90);
    if (draws_.percent(10)) row.garnishment = draw_amount(10, 200);
    if (draws_.percent(25)) row.leave_days = draws_.from(1, 4);
    if (draws_.percent(7)) row.absence_days = draws_.from(1, 3);
    if (permanent && draws_.percent(30)) row.overtime_hours = draws_.from(1, 9);
    if (row.request.empty() && draws_.percent(60)) return;
    pay_sheet_.push_back(row);
}

// Of an earlier month of the same civil year, each once.
void Life::draw_correction(const PaidGross& paid) {
    if (month_ % 12 == 0 || !draws_.percent(12)) return;
    const MemberPlan& member = members_[static_cast<std::size_t>(draws_.from(0, 1))];
    const int month = draws_.from(month_ - month_ % 12, month_ - 1);
    const auto gross = paid.find({member.id, month});
    if (gross == paid.end() || gross->second == 0 || corrected_[{member.id, month}]) return;
    if (!is_whole_month(member, month_)) return;
    corrected_[{member.id, month}] = true;
    const Cents corrected = gross->second + draws_.from(-2000, 9000);
    if (corrected <= 0 || corrected == gross->second) return;
    write("corrections/" + month_text(month_) + ".csv", "month;member;gross;reason\n" +
                                                            month_text(month) + ";" + member.id +
                                                            ";" + text(corrected) + ";Oubli\n");
}

} // namespace audit
