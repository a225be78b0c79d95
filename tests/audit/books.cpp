#include "books.hpp"

#include <algorithm>

namespace audit {
namespace {

constexpr int per_mille = 1000;

bool is_about_a_sale(Kind kind) {
    return kind == Kind::credit_note || kind == Kind::receipt || kind == Kind::refund ||
           kind == Kind::bad_debt;
}

// CGI, annexe IV, art. 6 B: 3, 4 and 5 CV; in tenths of a cent a kilometre and cents.
struct Scale {
    Cents low;
    Cents middle;
    Cents plus;
    Cents high;
};

Scale scale_of(int power) {
    if (power <= 3) return {529, 316, 106'500, 370};
    if (power == 4) return {606, 340, 133'000, 407};
    return {636, 357, 139'500, 427};
}

Cents worth(const MemberPlan& member, std::int64_t km_hundredths) {
    if (km_hundredths == 0) return 0;
    const Scale scale = scale_of(member.power);
    const bool low = km_hundredths <= 500'000;
    const bool high = km_hundredths > 2'000'000;
    const Cents rate = low ? scale.low : high ? scale.high : scale.middle;
    const Cents plus = low || high ? 0 : scale.plus;
    const Wide thousandths = Wide{km_hundredths} * rate + Wide{plus} * 1000;
    return member.electric ? divided(thousandths * 120, 100'000) : divided(thousandths, 1000);
}

// What a rule takes of a base, in thousandths of a cent.
Wide charge_on(const Rule& rule, Cents base) {
    const Cents counted = rule.margin ? std::max<Cents>(base, 0) : base;
    Wide sum = 0;
    Cents from = 0;
    for (std::size_t i = 0; i < rule.brackets.size(); ++i) {
        const auto [up_to, rate] = rule.brackets[i];
        const bool last = i + 1 == rule.brackets.size();
        const Cents reached = last ? counted : std::min(counted, up_to);
        sum += Wide{i == 0 ? reached : std::max<Cents>(reached - from, 0)} * rate;
        from = up_to;
    }
    return sum;
}

Cents rounded_charge(const Rule& rule, Cents base) {
    return divided(charge_on(rule, base), per_mille);
}

} // namespace

Books::Books(const Plan& plan, const std::vector<MemberPlan>& members)
    : plan_(plan), members_(members) {}

void Books::open_invoice(const std::string& number, const Account& account, const Amounts& due,
                         int rate) {
    OpenPart part{Kind::sale, number, account, rate, plan_.on_debits};
    part.invoiced = due;
    parts_.push_back(part);
}

void Books::open_asset(OwnedAsset asset) { assets_.push_back(std::move(asset)); }

void Books::begin(int month) {
    month_ = month;
    for (OpenPart& part : parts_) part.due_before = part.due();
    put_in_order();
    clearing_moved_ = 0;
    accounts_.clear();
    vat_.clear();
    posted_.clear();
    paid_by_member_.clear();
    credits_.clear();
    for (const MemberPlan& member : members_) {
        for (const std::string& activity : member.activities) accounts_[{activity, member.id}];
    }
}

// Of equal remainders the first part has the cent. Those that are due come first, as they came up;
// those that were settled are in the order of their invoices.
void Books::put_in_order() {
    for (OpenPart& part : parts_) {
        const bool is_due = part.due() != Amounts{};
        if (part.place == 0) part.place = part.since = ++places_;
        if (is_due && !part.was_due) part.since = ++places_;
        part.was_due = is_due;
    }
    std::sort(parts_.begin(), parts_.end(), [](const OpenPart& a, const OpenPart& b) {
        if (a.was_due != b.was_due) return a.was_due;
        return a.was_due ? a.since < b.since : a.place < b.place;
    });
}

std::vector<std::size_t> Books::parts_of(const std::string& number) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (parts_[i].kind == Kind::sale && parts_[i].number == number) found.push_back(i);
    }
    return found;
}

Cents Books::to_reimburse(const std::string& member) const {
    const auto found = paid_by_member_.find(member);
    return found == paid_by_member_.end() ? 0 : found->second;
}

void Books::add(const Row& row) {
    if (row.kind == Kind::sale) return add_sale(row);
    if (is_about_a_sale(row.kind)) return add_about(row);
    if (row.kind == Kind::mileage) return add_mileage(row);
    if (row.kind == Kind::exchange) return exchange(row);
    if (row.kind != Kind::internal_sale) return add_charge(row);
    accounts_[row.account].turnover += row.amounts.net;
    accounts_[row.buyer].charges += row.amounts.net;
}

// The whole row, or the parts of a team.
std::vector<std::pair<Account, Amounts>> Books::split(const Row& row) const {
    if (!row.account.member.empty()) return {{row.account, row.amounts}};
    std::vector<Cents> weights;
    for (const auto& [member, percent] : plan_.team) weights.push_back(percent);
    const auto nets = shared(row.amounts.net, weights);
    const auto vats = shared(row.amounts.vat, weights);
    std::vector<std::pair<Account, Amounts>> parts;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (nets[i] == 0 && vats[i] == 0) continue;
        parts.push_back({{row.account.activity, plan_.team[i].first}, {nets[i], vats[i]}});
    }
    return parts;
}

void Books::move_vat(Side side, int rate, const Amounts& amounts) { vat_[{side, rate}] += amounts; }

void Books::add_sale(const Row& row) {
    for (const auto& [account, amounts] : split(row)) add_sale_part(row, account, amounts);
    if (!row.account.member.empty()) share_advances(row);
}

void Books::add_sale_part(const Row& row, const Account& account, const Amounts& amounts) {
    OpenPart part{
        Kind::sale, row.number, account, row.rate, row.on_debits.value_or(plan_.on_debits), month_};
    part.invoiced = amounts;
    use_advance(part);
    parts_.push_back(part);
    AccountMonth& moved = accounts_[account];
    moved.invoiced += amounts.net;
    moved.receivable += amounts.gross();
    if (!plan_.collected) moved.turnover += amounts.net;
    move_vat(part.on_debits ? Side::collected : Side::pending, row.rate, amounts);
}

void Books::use_advance(OpenPart& sale) {
    for (OpenPart& advance : parts_) {
        if (advance.kind != Kind::receipt || advance.month == month_) continue;
        if (advance.refers_to != sale.number || advance.account != sale.account) continue;
        if (advance.in_one_sum || advance.rate != sale.rate) continue;
        const Amounts due = sale.due();
        const Cents amount = std::min(advance.received.gross(), due.gross());
        if (amount <= 0) continue;
        const Amounts taken = part_of(advance.received, amount);
        const bool fits = taken.net <= due.net && taken.vat <= due.vat;
        const Amounts settled = fits ? taken : part_of(due, amount);
        advance.received += -taken;
        sale.received += settled;
        if (plan_.collected) accounts_[sale.account].turnover += settled.net - taken.net;
        if (sale.on_debits) continue;
        move_vat(Side::pending, sale.rate, taken - settled);
        move_vat(Side::collected, sale.rate, settled - taken);
    }
}

// Paid in one sum before the invoice was known: taken back and received again, by the invoice.
void Books::share_advances(const Row& row) {
    for (OpenPart& advance : parts_) {
        if (advance.kind != Kind::receipt || advance.month == month_) continue;
        if (advance.refers_to != row.number || advance.account != row.account) continue;
        if (!advance.in_one_sum) continue;
        OpenPart& sale = parts_[parts_of(row.number).front()];
        const Cents amount = std::min(advance.received.gross(), sale.due().gross());
        if (amount <= 0) continue;
        advance.received.net -= amount;
        const Amounts settled = part_of(sale.due(), amount);
        sale.received += settled;
        if (plan_.collected) accounts_[row.account].turnover += settled.net;
        if (sale.on_debits) continue;
        move_vat(Side::pending, sale.rate, -settled);
        move_vat(Side::collected, sale.rate, settled);
    }
}

bool Books::is_of(const Row& row, const OpenPart& part) const {
    if (!row.total && row.rate != part.rate) return false;
    if (row.in_bank) return true;
    if (row.account.activity != part.account.activity) return false;
    return row.account.member.empty() || row.account.member == part.account.member;
}

void Books::add_about(const Row& row) {
    std::vector<std::size_t> found;
    for (const std::size_t i : parts_of(row.refers_to)) {
        if (is_of(row, parts_[i])) found.push_back(i);
    }
    if (found.empty()) return add_unmatched(row);
    row.kind == Kind::credit_note ? credit(row, found) : settle(row, found);
}

// A receipt of no known sale.
void Books::add_unmatched(const Row& row) {
    OpenPart part{Kind::receipt,   row.number, row.account,  row.rate,
                  plan_.on_debits, month_,     row.refers_to};
    part.in_one_sum = row.total;
    part.received = row.amounts;
    parts_.push_back(part);
    pay(part, row.amounts);
    if (row.total || plan_.on_debits) return;
    move_vat(Side::pending, row.rate, -row.amounts);
    move_vat(Side::collected, row.rate, row.amounts);
}

// What was paid in one sum is no turnover before its sale.
void Books::pay(const OpenPart& part, const Amounts& amounts) {
    AccountMonth& moved = accounts_[part.account];
    moved.receivable -= amounts.gross();
    if (plan_.collected && !part.in_one_sum) moved.turnover += amounts.net;
}

// In proportion to what of each part is not credited yet, net and VAT each.
void Books::credit(const Row& row, const std::vector<std::size_t>& found) {
    if (found.size() == 1) return credit_part(found.front(), row.amounts);
    std::vector<Cents> nets;
    std::vector<Cents> vats;
    for (const std::size_t i : found) {
        nets.push_back(std::max<Cents>(parts_[i].invoiced.net - parts_[i].credited.net, 0));
        vats.push_back(std::max<Cents>(parts_[i].invoiced.vat - parts_[i].credited.vat, 0));
    }
    const auto net = shared(row.amounts.net, nets);
    const auto vat = shared(row.amounts.vat, vats);
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (net[i] != 0 || vat[i] != 0) credit_part(found[i], {net[i], vat[i]});
    }
}

void Books::credit_part(std::size_t position, const Amounts& amounts) {
    OpenPart& part = parts_[position];
    part.credited += amounts;
    AccountMonth& moved = accounts_[part.account];
    moved.invoiced -= amounts.net;
    moved.receivable -= amounts.gross();
    if (!plan_.collected) moved.turnover -= amounts.net;
    move_vat(part.on_debits ? Side::collected : Side::pending, part.rate, -amounts);
    if (part.month < month_) credits_.push_back({part.month, part.account, amounts.net});
}

Cents Books::owed_to_customer(const std::vector<std::size_t>& found) const {
    Cents owed = 0;
    for (const std::size_t i : found) owed -= parts_[i].due().gross();
    return owed;
}

bool Books::may_return(const std::string& number, Cents amount) const {
    Cents received = 0;
    for (const std::size_t i : parts_of(number)) {
        if (parts_[i].received.gross() < 0) return false;
        received += parts_[i].received.gross();
    }
    return amount <= received && amount > owed_to_customer(parts_of(number));
}

// What a row is shared by: what is due, what was paid too much, or what a payment that is given
// back had paid.
Amounts Books::open_for(const Row& row, std::size_t part, bool gives_back) const {
    if (row.kind != Kind::refund) return parts_[part].due();
    return gives_back ? parts_[part].received : -parts_[part].due();
}

void Books::settle(const Row& row, const std::vector<std::size_t>& found) {
    if (row.total || found.size() > 1) return share(row, row.amounts.gross(), found);
    const Amounts due = open_for(row, found.front(), false);
    const bool fits = row.amounts.net <= due.net && row.amounts.vat <= due.vat;
    apply(row, found.front(), fits ? row.amounts : part_of(due, row.amounts.gross()));
}

void Books::share(const Row& row, Cents gross, const std::vector<std::size_t>& found) {
    const bool gives_back = gross > owed_to_customer(found);
    std::vector<Amounts> open;
    std::vector<Cents> weights;
    for (const std::size_t i : found) {
        open.push_back(open_for(row, i, gives_back));
        weights.push_back(std::max<Cents>(open.back().gross(), 0));
    }
    const auto shares = shared(gross, weights);
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (shares[i] != 0) apply(row, found[i], part_of(open[i], shares[i]));
    }
}

void Books::apply(const Row& row, std::size_t position, const Amounts& amounts) {
    OpenPart& part = parts_[position];
    AccountMonth& moved = accounts_[part.account];
    if (row.kind == Kind::bad_debt) {
        part.written_off += amounts;
        moved.receivable -= amounts.gross();
        moved.expensed += amounts.net;
        if (!plan_.collected) moved.charges += amounts.net;
        return move_vat(part.on_debits ? Side::collected : Side::pending, part.rate, -amounts);
    }
    const Amounts paid = row.kind == Kind::refund ? -amounts : amounts;
    part.received += paid;
    pay(part, paid);
    if (row.local) local_[part.account] += paid;
    if (part.on_debits) return;
    move_vat(Side::pending, part.rate, -paid);
    move_vat(Side::collected, part.rate, paid);
}

void Books::exchange(const Row& row) {
    Amounts& held = local_[row.account];
    held += -part_of(held, row.amounts.net);
}

// What came late is of the month before.
int Books::month_of(const Row& row) const { return row.late ? month_ - 1 : month_; }

void Books::add_charge(const Row& row) {
    for (const auto& [account, amounts] : split(row)) add_cost(row, account, amounts);
    if (row.kind != Kind::expense) return;
    paid_by_member_[row.account.member] += row.reverse_charge ? row.amounts.net
                                                              : row.amounts.gross();
}

void Books::add_cost(const Row& row, const Account& account, const Amounts& amounts) {
    const Cents recovered = divided(Wide{amounts.vat} * row.recoverable, 100);
    const Cents cost = amounts.gross() - recovered;
    if (amounts.vat != 0) move_vat(Side::deductible, row.rate, {amounts.net, recovered});
    if (row.reverse_charge) move_vat(Side::self_assessed, row.rate, amounts);
    if (row.kind == Kind::asset) {
        assets_.push_back({account, row.number, month_of(row), row.day, row.life_months, cost});
        return;
    }
    accounts_[account].charges += cost;
    accounts_[account].expensed += cost;
}

void Books::leave_unexplained(const std::string& movement, Cents amount) {
    unexplained_[movement] = {month_, amount};
    clearing_moved_ += amount;
}

void Books::explain(const std::string& movement, Cents amount) {
    unexplained_.at(movement).left -= amount;
    clearing_moved_ -= amount;
}

void Books::post(const std::string& account, Cents amount, int rate) {
    const Cents vat = divided(Wide{-amount} * rate, 1000 + rate);
    posted_[account] += -amount - vat;
    if (vat != 0) move_vat(Side::deductible, rate, {-amount - vat, vat});
}

std::string Books::explainable(Cents amount) const {
    for (const auto& [movement, unexplained] : unexplained_) {
        if (unexplained.month < month_ && unexplained.left >= amount) return movement;
    }
    return {};
}

void Books::add_common_charge(const std::string& account, const Amounts& amounts, int rate) {
    posted_[account] += amounts.net;
    if (amounts.vat != 0) move_vat(Side::deductible, rate, amounts);
}

void Books::add_mileage(const Row& row) {
    const auto member = std::find_if(members_.begin(), members_.end(), [&](const auto& known) {
        return known.id == row.account.member;
    });
    std::int64_t& km = km_[{row.account.member, year_of(month_of(row))}];
    const Cents amount = worth(*member, km + row.km_hundredths) - worth(*member, km);
    km += row.km_hundredths;
    accounts_[row.account].charges += amount;
    accounts_[row.account].expensed += amount;
    paid_by_member_[row.account.member] += amount;
}

// Months of 30 days, from the day of entry into service on.
void Books::wear_off() {
    for (OwnedAsset& asset : assets_) {
        const int days = (month_ - asset.in_service + 1) * 30 - std::min(asset.day, 30) + 1;
        const int life = asset.life_months * 30;
        const Cents until = divided(Wide{std::min(days, life)} * asset.cost, life);
        accounts_[asset.account].charges += until - asset.depreciated;
        accounts_[asset.account].expensed += until - asset.depreciated;
        asset.depreciated = until;
    }
}

void Books::end() {
    wear_off();
    for (const MemberPlan& member : members_) charge(member);
}

void Books::charge(const MemberPlan& member) {
    if (member.activities.empty()) return;
    const Rule& rule = member.own_rule ? *member.own_rule : plan_.contribution;
    const auto contribution = charge(member, rule, contributions_[member.id]);
    std::vector<Cents> levy(member.activities.size());
    if (plan_.levy) levy = charge(member, *plan_.levy, levies_[member.id]);
    for (std::size_t i = 0; i < member.activities.size(); ++i) {
        AccountMonth& account = accounts_[{member.activities[i], member.id}];
        account.contribution = contribution[i];
        account.levies = levy[i];
    }
}

std::vector<Cents> Books::charge(const MemberPlan& member, const Rule& rule, Charged& charged) {
    const int year = plan_.fiscal_year(month_).first;
    if (charged.year != year) charged.base_of_year = 0;
    charged.year = year;
    std::vector<Cents> bases;
    std::vector<Cents> given_back(member.activities.size());
    Cents of_year = 0;
    Cents before_year = 0;
    Cents base_taken_back = 0;
    for (std::size_t i = 0; i < member.activities.size(); ++i) {
        const Account account{member.activities[i], member.id};
        Cents turnover = accounts_[account].turnover;
        for (const Credit& credit : credits_) {
            if (plan_.collected || credit.account != account) continue;
            const auto sale = charged.months.find(credit.month);
            if (sale == charged.months.end()) continue; // stays off the base
            const auto& [base, taken] = sale->second;
            const Cents back = base == 0 ? 0 : divided(Wide{credit.net} * taken, base);
            turnover += credit.net;
            given_back[i] += back;
            if (credit.month >= year) base_taken_back += credit.net;
            (credit.month >= year ? of_year : before_year) += back;
        }
        bases.push_back(turnover - (rule.margin ? accounts_[account].charges : 0));
    }
    Cents base = 0;
    for (const Cents of_account : bases) base += of_account;
    charged.base_of_year -= base_taken_back;
    const Cents sum_before = rule.by_year ? charged.base_of_year : 0;
    const Cents taken = rounded_charge(rule, sum_before + base) - rounded_charge(rule, sum_before);
    charged.base_of_year += base;
    charged.months[month_] = {base, taken};
    const Cents to_share = taken + rule.fee;
    std::vector<Cents> weights;
    for (const Cents of_account : bases) {
        weights.push_back(std::max<Cents>(to_share < 0 ? -of_account : of_account, 0));
    }
    auto shares = shared(to_share, weights);
    for (std::size_t i = 0; i < shares.size(); ++i) shares[i] -= given_back[i];
    return shares;
}

} // namespace audit
