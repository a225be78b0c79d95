// Months made by hand for the tests of the store: every amount is another one, so that two columns
// that were exchanged cannot go unseen. They are whole: what they break no store takes.
#pragma once

#include <map>
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "cae/store/store.hpp"
#include "support/entries.hpp"

namespace cae_test {

inline const cae::StoreOwner artois{"130025265", "Artois Activités"};

inline cae::Month month(const char* text) { return *cae::Month::parse(text); }
inline cae::Money cents(std::int64_t amount) { return cae::Money::from_cents(amount); }
inline const cae::MemberId anna("anna");
inline const cae::MemberId obrien("o-brien");
inline const cae::ActivityId conseil("conseil");

// Gives amounts that differ from one another.
class Amounts {
public:
    cae::Money next() { return cents(last_ += 7); }
    cae::SmicAmount next_smic() { return cae::SmicAmount::from_units(last_ += 7); }

private:
    std::int64_t last_ = 100'000;
};

inline cae::SumsSinceJanuary sample_sums(Amounts& amounts, int year) {
    return {year,
            amounts.next(),
            amounts.next(),
            amounts.next_smic(),
            amounts.next(),
            {month("2026-01"), amounts.next(), amounts.next_smic(), amounts.next(), amounts.next(),
             amounts.next()},
            {amounts.next(), amounts.next(), amounts.next(), amounts.next()}};
}

inline cae::VariableElements sample_variable() {
    return {3,
            cents(1'001),
            cents(2'002),
            {cae::AllowanceKind::maternity, cents(4'004), cents(5'005)},
            cents(9'009),
            2,
            4,
            cae::SickKind::occupational,
            cents(1'500),
            cents(1'700),
            cents(6'006),
            cents(7'007),
            cents(8'008),
            cents(7'707)};
}

inline cae::PayTotals sample_totals(Amounts& amounts) {
    cae::PayTotals totals;
    for (const cae::PayTotal& total : cae::pay_totals) total.of(totals) = amounts.next();
    totals.general_relief = -totals.general_relief;
    return totals;
}

// With one amount per line of sample_pay_lines().
inline cae::PayRecord sample_pay(Amounts& amounts) {
    return {
        sample_totals(amounts),
        {cae::PayMode::target_gross, amounts.next()},
        amounts.next(),
        amounts.next(),
        amounts.next(),
        {cents(10'101), cents(0), cents(-20'202)},
        {3981},
        {cae::Rate::from_billionths(75'000'000), cae::WithholdingRateOrigin::own, amounts.next()},
        amounts.next(),
        amounts.next(),
        amounts.next(),
        -amounts.next(),
        1,
        {cae::Hours{3'510}, cae::ReliefReference::equivalent_hours, 17, cae::Hours{1'234},
         cents(4'321)},
        sample_variable()};
}

// Each number another one, as in Amounts.
inline std::vector<cae::PayProfile> sample_profiles() {
    const auto rate = [](std::int64_t billionths) {
        return cae::Rate::from_billionths(billionths);
    };
    const cae::Base second_slice{cae::BaseKind::tranche, rate(1'000'000'000), rate(8'000'000'000)};
    return {{cae::Category::non_cadre, 0, {}, {}, {}},
            {cae::Category::cadre,
             49,
             rate(11'400'000),
             rate(6'000'000),
             {cae::fixed_health_cover(cents(5'230), rate(500'000'000)),
              {cae::CoverKind::provident, {}, rate(15'000'000), second_slice, rate(750'000'000)}}}};
}

// With days that end on that day of 2027.
inline cae::LeavePeriod sample_period(Amounts& amounts, int day = 0) {
    cae::LeavePeriod period{
        {amounts.next().cents()}, {amounts.next().cents()}, amounts.next(), {day}, {}};
    if (day != 0) period.until = cae::Date::of(2027, 3, day);
    return period;
}

inline cae::LeaveIndemnity sample_indemnity(Amounts& amounts) {
    return {{amounts.next().cents()}, amounts.next(), amounts.next(), amounts.next()};
}

inline cae::LeaveRecord sample_leave(Amounts& amounts) {
    return {{amounts.next().cents()},
            sample_indemnity(amounts),
            sample_indemnity(amounts),
            amounts.next(),
            {amounts.next(), amounts.next()},
            {amounts.next(), amounts.next()},
            {month("2025-06"), sample_period(amounts, 7), sample_period(amounts, 8),
             sample_period(amounts), 123, true},
            cae::Date::of(2026, 1, 9),
            {11}};
}

// What the totals of a payslip, or of a recall, amount to.
inline void add_up(auto& pay) {
    const cae::Money gross = pay.gross + pay.overtime_pay;
    pay.employer_cost = gross + pay.employer_total - pay.general_relief -
                        pay.employer_overtime_deduction;
    pay.net_before_tax = gross - pay.employee_total;
}

// Of o-brien's payslip of an earlier month.
inline cae::RecallRecord sample_recall(Amounts& amounts, cae::Month origin, std::string reason) {
    cae::RecallRecord recall{obrien,
                             origin,
                             std::move(reason),
                             0,
                             {std::nullopt, cae::ReliefReference::full, 12, cae::Hours{250}},
                             amounts.next(),
                             {123},
                             sample_sums(amounts, origin.year()),
                             {sample_totals(amounts),
                              {{{"cet", "CET", "retraite", cae::Side::employer}, amounts.next()},
                               {{"cet", "CET", "retraite", cae::Side::employee}, -amounts.next()}}},
                             {5, 6, cae::SickKind::occupational, cents(1'301)}};
    recall.terms.full_ceiling = true;
    cae::PayAmounts& moved = recall.difference;
    moved.employer_total = moved.lines[0].amount;
    moved.employee_total = moved.lines[1].amount - moved.employee_overtime_relief;
    add_up(moved);
    return recall;
}

inline std::vector<cae::PayLine> sample_pay_lines() {
    return {{"maladie", "Maladie", "urssaf", cae::Side::employer},
            {"agirc_t1", "Retraite T1", "retraite", cae::Side::employer},
            {"csg", "CSG déductible", "urssaf", cae::Side::employee}};
}

inline std::vector<cae::LevyName> sample_levies() {
    return {{"insurance", "Assurance d'accident"}, {"risk", "Risque"}};
}

inline cae::ContributionRecord sample_contribution(Amounts& amounts, cae::Month year) {
    return {amounts.next(),
            amounts.next(),
            {year, amounts.next(), amounts.next(), amounts.next(), amounts.next()}};
}

// Its turnover, pay and leave provision come with the month that it is of.
inline cae::AccountRecord sample_account(cae::ActivityId activity, cae::MemberId member,
                                         cae::Money opening, cae::Money closing) {
    return {std::move(activity),
            std::move(member),
            opening,
            {},
            cents(10'000),
            cents(20'000),
            {},
            closing,
            {},
            {cents(50'000), cents(6'000)},
            {cents(700), cents(0)},
            {cents(900), cents(180)}};
}

inline const cae::LedgerAccount bank{"512000", "Banque", false};
inline const cae::LedgerAccount clients{"411000", "Clients", false};
inline const cae::LedgerAccount internal{"900000", "Contribution interne", true};
inline const cae::LedgerAccount gross_pay{"641100", "Salaires", false};
inline const cae::LedgerAccount pay_owed{"421000", "Personnel", false};

inline void add_entry(cae::MonthRecord& record, std::int64_t number, cae::Journal journal) {
    cae::EntryLines lines;
    lines.debit(bank, {conseil, anna}, cents(1200 + number))
        .credit(clients, {conseil, anna}, cents(1200 + number))
        .debit(internal, {{}, {}, cae::BranchId("lens")}, cents(55))
        .credit(bank, {{}, {}, cae::BranchId("lens")}, cents(55))
        .debit(bank, {conseil, anna}, cents(55))
        .credit(internal, {conseil, anna}, cents(55))
        .add({bank, {}, cents(7), {}, cae::InternedText("Crédit coopératif")})
        .add({bank, {}, {}, cents(7), cae::InternedText("Urssaf")});
    auto entry = cae::Entry::of({journal, record.month.first_day(), "F-" + std::to_string(number),
                                 "Prestation; d'été", record.month.previous().last_day(),
                                 "Ville d'Arras"},
                                lines);
    REQUIRE(entry.has_value());
    record.entries.add(number, *std::move(entry));
}

inline const cae::Rate sample_rate = cae::Rate::from_billionths(200'000'000);

inline cae::NetAndVat sample_parts(Amounts& amounts) { return {amounts.next(), amounts.next()}; }

// Opens at nothing; what is due afterwards is not.
inline cae::OpenItem sample_item(Amounts& amounts, cae::Month in, cae::OpenItemKind kind) {
    const bool sale = kind == cae::OpenItemKind::sale;
    cae::OpenItem item{in.first_day(),
                       kind,
                       "F-" + std::to_string(static_cast<int>(kind)),
                       conseil,
                       anna,
                       sample_rate,
                       sale ? cae::VatOn::debits : cae::VatOn::receipts,
                       "Prestation; d'été",
                       sale ? "" : "F-9",
                       sample_parts(amounts),
                       sample_parts(amounts),
                       sample_parts(amounts),
                       sample_parts(amounts),
                       {}};
    if (!sale) return item;
    item.booked = in.next();
    item.customer = "Lycée; d'Arras";
    item.treatment = {cae::VatKind::exempt, "art. 261-4-4 a"};
    return item;
}

// What a payslip amounts to, its lines and what is withheld once known.
inline void complete(cae::MemberRecord& member, const std::vector<cae::PayLine>& lines) {
    cae::PayRecord& pay = *member.pay;
    const cae::VariableElements& variable = pay.variable;
    pay.employer_total = {};
    pay.employee_total = -pay.employee_overtime_relief;
    for (std::size_t i = 0; i < pay.lines.size(); ++i) {
        const bool employer = lines[i].side == cae::Side::employer;
        (employer ? pay.employer_total : pay.employee_total) += pay.lines[i];
    }
    add_up(pay);
    pay.net_social = pay.net_before_tax + variable.allowances.net;
    pay.net_paid = pay.net_social + pay.recalls.net_before_tax - pay.withholding.amount -
                   variable.benefit_in_kind - pay.advance - variable.seized - pay.deduction -
                   variable.claim_recovered + pay.reimbursements;
    member.claim = claim_after(pay);
}

inline cae::Money set_aside(const cae::MemberRecord& member) {
    return member.leave ? (member.leave->provisioned - member.leave->released).total()
                        : cae::Money();
}

// The pay of each section: of the first account of a member, or of the branch without any.
inline std::map<cae::Section, cae::Money> charge_pay(cae::MonthRecord& record) {
    std::map<cae::Section, cae::Money> sections;
    for (cae::AccountRecord& account : record.accounts) account.pay = account.leave_provision = {};
    for (const cae::MemberRecord& member : record.members) {
        if (!member.pay) continue;
        const cae::Money cost = charged(*member.pay) + member.pay->recalls.employer_cost;
        cae::Section section{{}, {}, member.branch};
        for (cae::AccountRecord& account : record.accounts) {
            if (account.member != member.id) continue;
            account.pay = cost;
            account.leave_provision = set_aside(member);
            section = {account.activity, account.member};
            break;
        }
        sections[section] += cost + set_aside(member);
    }
    return sections;
}

inline cae::Money levied(const cae::AccountRecord& account) {
    cae::Money sum;
    for (const cae::Money levy : account.levies) sum += levy;
    return sum;
}

inline cae::MonthTotals totals_of(const cae::MonthRecord& record) {
    cae::MonthTotals totals;
    for (const cae::AccountRecord& account : record.accounts) {
        totals.turnover += account.turnover;
        totals.charges += account.charges;
        totals.contribution += account.contribution;
        totals.accounts_closing += account.closing;
        totals.levies += levied(account);
    }
    for (const cae::MemberRecord& member : record.members) {
        if (!member.pay) continue;
        totals.gross += member.pay->all_pay() + member.pay->recalls.all_pay();
        totals.employer_cost += member.pay->employer_cost + member.pay->recalls.employer_cost;
        totals.net_paid += member.pay->net_paid;
    }
    return totals;
}

inline cae::Entry entry_of_pay(const std::map<cae::Section, cae::Money>& sections, cae::Month in) {
    cae::EntryLines lines;
    for (const auto& [section, amount] : sections) {
        lines.debit(gross_pay, section, amount).credit(pay_owed, section, amount);
    }
    auto entry = cae::Entry::of({cae::Journal::pay, in.last_day(), "PA", "Paie"}, lines);
    REQUIRE(entry.has_value());
    return *entry;
}

// Makes a month whole whose members, accounts or recalls have changed: turnover makes accounts
// close as they do, and its last entry posts the pay.
inline void complete(cae::MonthRecord& record) {
    for (cae::MemberRecord& member : record.members) {
        if (member.pay) complete(member, record.pay_lines);
    }
    const auto sections = charge_pay(record);
    for (cae::AccountRecord& account : record.accounts) {
        account.turnover = account.closing - account.opening + account.charges +
                           account.contribution + levied(account) + account.pay +
                           account.leave_provision;
    }
    record.totals = totals_of(record);
    replace_entry(record.entries, record.entries.size() - 1, record.entries.back().number,
                  entry_of_pay(sections, record.month));
}

// Gives the first member of `record` two recalls.
inline void add_recalls(cae::MonthRecord& record) {
    Amounts amounts;
    record.recalls = {sample_recall(amounts, record.month.plus(-2), "prime oubliée"),
                      sample_recall(amounts, record.month.previous(), "")};
    for (const auto& recall : record.recalls) {
        record.members.front().pay->recalls += recall.difference;
    }
    complete(record);
}

// A month of two members, one paid and one not, whose accounts open at zero; entries from number 1.
inline cae::MonthRecord first_month(cae::Month in = month("2026-01")) {
    Amounts amounts;
    cae::MonthRecord record{in, artois.siren, artois.name, in.last_day(), {}, {}, {}, {}, {}, {}};
    record.pay_lines = sample_pay_lines();
    record.accounts = {sample_account(conseil, anna, cents(0), cents(4'200)),
                       sample_account(cae::ActivityId("atelier"), obrien, cents(0), cents(-150))};
    record.members = {{obrien, "Zoé O'Brien <z@\"x\">", cae::BranchId("lens"),
                       cae::Stage::associate, cae::Category::cadre, 17, amounts.next(),
                       sample_pay(amounts), sample_sums(amounts, in.year()), sample_leave(amounts)},
                      {anna, "Anna Łukasz", cae::BranchId("arras"), cae::Stage::cape,
                       cae::Category::non_cadre, 0, cents(0), std::nullopt,
                       cae::SumsSinceJanuary{}}};
    record.levies = sample_levies();
    record.members.front().not_payable = cents(900);
    record.members.front().turnover_of_year = cents(123'400);
    record.members.front().contribution = sample_contribution(amounts, in.january());
    record.members.front().levies = {sample_contribution(amounts, in.january()), {}};
    add_entry(record, 1, cae::Journal::sales);
    add_entry(record, 2, cae::Journal::pay);
    record.alerts = {
        {cae::AlertKind::account_negative, obrien, {cae::ActivityId("atelier"), cents(-150)}},
        {cae::AlertKind::no_documents, cae::MemberId(), {}}};
    record.profiles = sample_profiles();
    record.open_items = {sample_item(amounts, in, cae::OpenItemKind::sale),
                         sample_item(amounts, in, cae::OpenItemKind::credit_note),
                         sample_item(amounts, in, cae::OpenItemKind::receipt)};
    record.clearing = {{in.first_day(), "B7", "Ville", "VIR", {}, cents(48'00), "512100"}};
    record.mileage = {{{anna, "zoé", 4, true}, in.year(), 12'345},
                      {{obrien, "", 5, false}, in.year(), 100}};
    record.assets = {
        {in.first_day(), "A-1", "Tour", conseil, anna, 36, amounts.next(), cents(11), cents(7)}};
    record.vat = {{cae::VatSide::collected, cae::Rate(), sample_parts(amounts)},
                  {cae::VatSide::pending, sample_rate, sample_parts(amounts)},
                  {cae::VatSide::deductible, sample_rate, sample_parts(amounts)},
                  {cae::VatSide::self_assessed,
                   sample_rate,
                   sample_parts(amounts),
                   {cae::VatKind::reverse_charge, "Autoliquidation"}}};
    record.promoted = {anna};
    record.accountant_entries = {{1, "OD-" + to_string(in), {}}};
    complete(record);
    // A claim of 313.13.
    record.members.front().pay->deduction += record.members.front().pay->net_paid + cents(31'012);
    complete(record);
    return record;
}

// A month that continues `before`: its accounts open with their balances; one entry.
inline cae::MonthRecord month_after(const cae::MonthRecord& before) {
    cae::MonthRecord record = first_month(before.month.next());
    record.accounts.clear();
    for (const cae::AccountRecord& account : before.accounts) {
        record.accounts.push_back(sample_account(account.activity, account.member, account.closing,
                                                 account.closing + cents(1'000)));
    }
    record.open_items.clear();
    for (cae::OpenItem item : before.open_items) {
        item.due_before = item.due();
        record.open_items.push_back(item);
    }
    record.entries = {};
    add_entry(record, before.entries.back().number + 1, cae::Journal::bank);
    record.accountant_entries.clear(); // its one entry is that of pay
    complete(record);
    return record;
}

inline std::unique_ptr<cae::Store>
open_store(const std::filesystem::path& file,
           cae::StoreAccess access = cae::StoreAccess::create_or_open) {
    auto store = cae::open_sqlite_store(file, artois, access);
    REQUIRE(store.has_value());
    return std::move(*store);
}

// After the last sealed month.
inline cae::Result<cae::Books> last_books(cae::Store& store) {
    const auto months = store.sealed_months();
    if (!months) return cae::refuse(months.error());
    return months->empty() ? cae::Books() : store.books_after(months->back());
}

// Seals a month with the books that it leaves.
inline cae::Result<cae::NewSeal> seal(cae::Store& store, const cae::MonthRecord& record) {
    const auto books = last_books(store);
    if (!books) return cae::refuse(books.error());
    return store.seal(record, after(*books, record), {});
}

inline cae::Rule rule_of(const auto& result) {
    REQUIRE_FALSE(result.has_value());
    return result.error().front().rule;
}

inline cae::Detail detail_of(const auto& result) {
    REQUIRE_FALSE(result.has_value());
    return result.error().front().details.at(0);
}

} // namespace cae_test
