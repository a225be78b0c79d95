#include "cae/outputs/files/internal/month_tables.hpp"

#include "cae/base/words.hpp"
#include "cae/closing/state/columns/account_columns.hpp"
#include "cae/outputs/words/alert_texts.hpp"

namespace cae {
namespace {

constexpr std::string_view draft_mark = "PROJET";

void write_request(const PayRequest& request, CsvWriter& csv) {
    csv.text(word(request.mode));
    const bool target = request.mode != PayMode::none && request.mode != PayMode::sweep;
    target ? csv.amount(request.amount) : csv.blank();
}

// The coefficient stands before the relief that it gives.
constexpr std::string_view coefficient_title = "relief_coefficient";
bool follows_coefficient(const PayTotal& total) { return total.name == "general_relief"; }

void add_total_titles(Titles& titles) {
    for (const PayTotal& total : pay_totals) {
        if (follows_coefficient(total)) titles.push_back(coefficient_title);
        titles.push_back(total.name);
    }
}

void write_totals(const PayRecord& pay, CsvWriter& csv) {
    for (const PayTotal& total : pay_totals) {
        if (follows_coefficient(total)) csv.decimal(to_string(pay.relief_coefficient));
        csv.amount(total.of(pay));
    }
}

void write_before_gross(const PayRecord& pay, CsvWriter& csv) {
    csv.amount(pay.available).amount(pay.fixed_part).whole(pay.variable.absence_days);
    csv.amount(pay.variable.bonus).amount(pay.variable.benefit_in_kind);
}

void write_settlement(const PayRecord& pay, CsvWriter& csv) {
    const bool own = pay.withholding.origin == WithholdingRateOrigin::own;
    csv.decimal(to_percent(pay.withholding.rate)).text(own ? "own" : "default_grid");
    csv.amount(pay.variable.taxed_allowances).amount(pay.withholding.amount);
    csv.amount(pay.variable.allowances.net).amount(pay.reimbursements);
    csv.amount(pay.advance).amount(pay.deduction);
    csv.amount(pay.variable.garnishment).amount(pay.variable.seized);
    csv.amount(pay.variable.claim_recovered).amount(pay.net_paid).amount(claim_after(pay));
}

void write_recall_totals(const PayTotals& recalls, CsvWriter& csv) {
    csv.amount(recalls.all_pay()).amount(recalls.employer_cost).amount(recalls.net_before_tax);
    csv.amount(recalls.net_taxable).amount(recalls.net_social);
}

Titles titles_of_payslips() {
    Titles titles{"member",        "name",    "branch",         "stage",     "category",
                  "days_employed", "request", "request_amount", "available", "fixed_part",
                  "absence_days",  "bonus",   "benefit_in_kind"};
    add_total_titles(titles);
    titles.insert(titles.end(), {"withholding_rate_pct",
                                 "withholding_rate_origin",
                                 "sickness_allowance_taxed",
                                 "withholding",
                                 "sickness_allowance_net",
                                 "reimbursements",
                                 "advance",
                                 "deduction",
                                 "garnishment",
                                 "seized",
                                 "claim_recovered",
                                 "net_paid",
                                 "claim",
                                 "gross_since_january",
                                 "relief_since_january",
                                 "recalled_gross",
                                 "recalled_employer_cost",
                                 "recalled_net_before_tax",
                                 "recalled_net_taxable",
                                 "recalled_net_social"});
    return titles;
}

void write_payslip(const MemberRecord& member, CsvWriter& csv) {
    csv.text(member.id.text()).text(member.name).text(member.branch.text());
    csv.text(word(member.stage));
    csv.text(word(member.category));
    csv.whole(member.days_employed);
    write_request(member.pay->request, csv);
    write_before_gross(*member.pay, csv);
    write_totals(*member.pay, csv);
    write_settlement(*member.pay, csv);
    csv.amount(member.sums_after.gross).amount(member.sums_after.relief.relief_of_year);
    write_recall_totals(member.pay->recalls, csv);
}

} // namespace

MonthRows::MonthRows(const MonthToWrite& month, const TextSink& sink, const Titles& titles)
    : csv_(month.options.csv, sink), period_(to_string(month.record.month)),
      draft_(month.options.state == MonthState::draft) {
    csv_.text("period");
    for (const std::string_view title : titles) csv_.text(title);
    end();
}

CsvWriter& MonthRows::begin() { return csv_.text(period_); }

void MonthRows::end() {
    if (draft_) csv_.text(draft_mark);
    csv_.end_row();
}

void write_activity_accounts(const MonthToWrite& month, const TextSink& sink) {
    const RecordView view(month.record);
    Titles titles{"activity", "member", "name"};
    add_titles(account_amount_columns, titles);
    titles.push_back("local_currency_held");
    MonthRows rows(month, sink, titles);
    for (const AccountRecord& account : month.record.accounts) {
        CsvWriter& csv = rows.begin();
        csv.text(account.activity.text()).text(account.member.text());
        csv.text(view.name_of(account.member));
        write_cells(account_amount_columns, account, csv);
        csv.amount(account.local_currency.gross());
        rows.end();
    }
    rows.finish();
}

// The accounts of each activity together, in the order of its first one.
void write_activities(const MonthToWrite& month, const TextSink& sink) {
    MonthRows rows(month, sink,
                   {"activity", "members", "opening", "turnover", "charges", "contribution",
                    "levies", "pay", "leave_provision", "closing"});
    for (const ActivitySum& sum : sums_of_activities(month.record.accounts)) {
        CsvWriter& csv = rows.begin();
        csv.text(sum.total.activity.text()).whole(sum.members);
        csv.amount(sum.total.opening).amount(sum.total.turnover).amount(sum.total.charges);
        csv.amount(sum.total.contribution).amount(sum_of(sum.total.levies)).amount(sum.total.pay);
        csv.amount(sum.total.leave_provision).amount(sum.total.closing);
        rows.end();
    }
    rows.finish();
}

void write_levies(const MonthToWrite& month, const TextSink& sink) {
    const RecordView view(month.record);
    MonthRows rows(month, sink, {"levy", "label", "activity", "member", "name", "amount"});
    for (const AccountRecord& account : month.record.accounts) {
        for (std::size_t i = 0; i < account.levies.size(); ++i) {
            if (account.levies[i] == Money()) continue;
            CsvWriter& csv = rows.begin();
            csv.text(month.record.levies[i].name).text(month.record.levies[i].label);
            csv.text(account.activity.text()).text(account.member.text());
            csv.text(view.name_of(account.member)).amount(account.levies[i]);
            rows.end();
        }
    }
    rows.finish();
}

void write_payslips(const MonthToWrite& month, const TextSink& sink) {
    MonthRows rows(month, sink, titles_of_payslips());
    for (const MemberRecord& member : month.record.members) {
        if (!member.pay) continue;
        write_payslip(member, rows.begin());
        rows.end();
    }
    rows.finish();
}

void write_payslip_lines(const MonthToWrite& month, const TextSink& sink) {
    MonthRows rows(month, sink, {"member", "line", "label", "side", "amount"});
    for (const MemberRecord& member : month.record.members) {
        if (!member.pay) continue;
        for (std::size_t i = 0; i < member.pay->lines.size(); ++i) {
            const PayLine& line = month.record.pay_lines[i];
            CsvWriter& csv = rows.begin();
            csv.text(member.id.text()).text(line.contribution).text(line.label);
            csv.text(word(line.side));
            csv.amount(member.pay->lines[i]);
            rows.end();
        }
    }
    rows.finish();
}

void write_journal_line(const NumberedEntry& numbered, const EntryLine& line, CsvWriter& csv) {
    const EntryHead& head = numbered.entry.head();
    csv.whole(numbered.number).day(head.date).text(code(head.journal));
    csv.text(head.piece).text(head.label);
    csv.text(line.account.number.text()).text(line.account.label.text());
    csv.text(line.section.activity.text()).text(line.section.member.text());
    csv.text(line.section.branch.text());
    csv.amount(line.debit).amount(line.credit);
    csv.text(line.account.analytic ? "yes" : "no");
    csv.day(head.piece_date.value_or(head.date)).text(party_of(head, line));
}

void write_journal(const MonthToWrite& month, const TextSink& sink) {
    MonthRows rows(month, sink, journal_titles);
    for (const NumberedEntry& numbered : month.record.entries) {
        for (const EntryLine& line : numbered.entry.lines()) {
            write_journal_line(numbered, line, rows.begin());
            rows.end();
        }
    }
    rows.finish();
}

void write_alerts(const MonthToWrite& month, const TextSink& sink) {
    const RecordView view(month.record);
    MonthRows rows(month, sink, {"kind", "member", "name", "alert"});
    for (const Alert& alert : month.record.alerts) {
        CsvWriter& csv = rows.begin();
        csv.text(word(alert.kind)).text(alert.member.text());
        csv.text(view.name_of(alert.member));
        csv.text(describe(alert, month.options.language));
        rows.end();
    }
    rows.finish();
}

} // namespace cae
