#include "cae/outputs/files/year_files.hpp"

#include <initializer_list>
#include <map>
#include <string_view>
#include <utility>

#include "cae/closing/entries/surplus_entry.hpp"

namespace cae {
namespace {

void write_titles(CsvWriter& csv, std::initializer_list<std::string_view> titles) {
    for (const std::string_view title : titles) csv.text(title);
    csv.end_row();
}

void write_accounts(const YearToWrite& year, CsvWriter& csv) {
    write_titles(csv, {"activity", "member", "name", "opening", "turnover", "charges",
                       "contribution", "pay", "leave_provision", "closing", "reserve"});
    for (const YearAccount& account : year.books.accounts()) {
        csv.text(account.activity.text()).text(account.member.text()).text(account.name);
        csv.amount(account.opening).amount(account.turnover).amount(account.charges);
        csv.amount(account.contribution).amount(account.pay).amount(account.leave_provision);
        csv.amount(account.closing);
        csv.amount(account.reserve);
        csv.end_row();
    }
}

// The accounts of a team's activity together (R7331-5: for each activity).
void write_activities(const YearToWrite& year, CsvWriter& csv) {
    write_titles(csv, {"activity", "members", "opening", "turnover", "charges", "contribution",
                       "pay", "leave_provision", "closing"});
    std::map<ActivityId, std::pair<YearAccount, int>> sums;
    for (const YearAccount& account : year.books.accounts()) {
        auto& [sum, members] = sums[account.activity];
        sum.opening += account.opening;
        sum.turnover += account.turnover;
        sum.charges += account.charges;
        sum.contribution += account.contribution;
        sum.pay += account.pay;
        sum.leave_provision += account.leave_provision;
        sum.closing += account.closing;
        ++members;
    }
    for (const auto& [activity, of_activity] : sums) {
        const auto& [sum, members] = of_activity;
        csv.text(activity.text()).whole(members).amount(sum.opening).amount(sum.turnover);
        csv.amount(sum.charges).amount(sum.contribution).amount(sum.pay);
        csv.amount(sum.leave_provision).amount(sum.closing);
        csv.end_row();
    }
}

void write_section(const Section& section, CsvWriter& csv) {
    csv.text(section.activity.text()).text(section.member.text()).text(section.branch.text());
}

void write_amount(const Section& section, const LedgerAccount& account, Money amount,
                  CsvWriter& csv) {
    if (amount == Money()) return;
    write_section(section, csv);
    csv.text(account.number.text()).text(account.label.text()).amount(amount);
    csv.end_row();
}

void write_results(const YearToWrite& year, CsvWriter& csv) {
    write_titles(csv, {"activity", "member", "branch", "account", "label", "amount"});
    for (const auto& [section, books] : year.books.sections()) {
        for (const auto& [number, amounts] : books) {
            if (!is_of_result(amounts.account, year.chart)) continue;
            write_amount(section, amounts.account, amounts.in_year, csv);
        }
    }
}

// Results stand at the end of a balance sheet: debits less credits, negative when they gain.
void write_balances(const YearToWrite& year, CsvWriter& csv) {
    write_titles(csv, {"activity", "member", "branch", "account", "label", "amount"});
    for (const auto& [section, books] : year.books.sections()) {
        Money earlier;
        Money in_year;
        for (const auto& [number, amounts] : books) {
            if (is_of_result(amounts.account, year.chart)) {
                earlier += amounts.before;
                in_year += amounts.in_year;
            } else {
                write_amount(section, amounts.account, amounts.total(), csv);
            }
        }
        write_amount(section, {"", "Résultats antérieurs", false}, earlier, csv);
        write_amount(section, {"", "Résultat de l'exercice", false}, in_year, csv);
    }
}

void write_coverage(const YearToWrite& year, CsvWriter& csv) {
    write_titles(
        csv, {"branch", "month", "contributions", "permanent_staff", "other_charges", "balance"});
    for (const auto& [key, sums] : year.books.coverage()) {
        csv.text(key.first.text()).text(to_string(key.second)).amount(sums.contributions);
        csv.amount(sums.permanent_staff).amount(sums.other_charges).amount(sums.result());
        csv.end_row();
    }
}

void write_surplus(const YearToWrite& year, CsvWriter& csv) {
    write_titles(csv, {"part", "amount"});
    for (const AllocatedAmount& part : year.surplus->allocation.parts) {
        csv.text(word(part.part));
        csv.amount(part.amount);
        csv.end_row();
    }
}

void write_surplus_entry(const YearToWrite& year, CsvWriter& csv) {
    write_titles(csv,
                 {"date", "journal", "piece", "wording", "account", "label", "debit", "credit"});
    const SurplusReport& report = *year.surplus;
    const Entry entry = surplus_entry(report.allocation, report.meeting, year.chart);
    for (const EntryLine& line : entry.lines()) {
        csv.text(to_string(entry.head().date)).text(code(entry.head().journal));
        csv.text(entry.head().piece).text(entry.head().label);
        csv.text(line.account.number.text()).text(line.account.label.text());
        csv.amount(line.debit).amount(line.credit);
        csv.end_row();
    }
}

void write_work_share(const YearToWrite& year, CsvWriter& csv) {
    write_titles(csv, {"member", "name", "gross", "seniority_years", "share"});
    for (const WorkSharePart& part : year.surplus->work_share) {
        csv.text(part.employee.member.text()).text(part.name).amount(part.employee.pay);
        csv.whole(part.employee.seniority_years).amount(part.share);
        csv.end_row();
    }
}

OutputFile table(const char* name, const YearToWrite& year,
                 void (*write)(const YearToWrite&, CsvWriter&)) {
    return {name, [year, write](const TextSink& sink) {
                CsvWriter csv(year.csv, sink);
                write(year, csv);
                csv.finish();
            }};
}

} // namespace

std::vector<OutputFile> year_files(const YearToWrite& year) {
    std::vector<OutputFile> files{table("year_accounts.csv", year, write_accounts),
                                  table("year_activities.csv", year, write_activities),
                                  table("activity_results.csv", year, write_results),
                                  table("activity_balances.csv", year, write_balances),
                                  table("coverage.csv", year, write_coverage)};
    if (year.surplus == nullptr) return files;
    files.push_back(table("surplus.csv", year, write_surplus));
    files.push_back(table("surplus_entry.csv", year, write_surplus_entry));
    files.push_back(table("work_share.csv", year, write_work_share));
    return files;
}

} // namespace cae
