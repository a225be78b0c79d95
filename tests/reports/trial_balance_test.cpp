#include <string>
#include <vector>

#include "cae/reports/trial_balance.hpp"
#include "reports/journals.hpp"

namespace reports_test {

using cae::BalanceChoice;
using cae::GroupBy;
using cae::ReportSpan;
using cae::TrialBalance;

// anna sells 100 and is paid 40 of it, ben sells 70, the branch of Arras owes a rent of 30; anna
// hands 10 over to it.
cae::Entries sample_month() {
    JournalOfTest journal;
    journal.add(head(Journal::sales, "2026-01-10", "F-1", "mairie"),
                {{clients, "100.00"}, {sales, "-100.00"}});
    journal.add(head(Journal::sales, "2026-01-11", "F-2", "école"),
                {{clients, "70.00", ben}, {sales, "-70.00", ben}});
    journal.add(head(Journal::purchases, "2026-01-12", "L-1", "bailleur"),
                {{rent, "30.00", arras}, {suppliers, "-30.00", arras}});
    journal.add(head(Journal::bank, "2026-01-20", "R-1", "mairie", "F-1"),
                {{bank, "40.00"}, {clients, "-40.00"}});
    journal.add(head(Journal::contribution, "2026-01-31", "CO-1"),
                {{contribution, "10.00"},
                 {mirror, "-10.00"},
                 {mirror, "10.00", arras},
                 {contribution, "-10.00", arras}});
    return journal.entries();
}

ReportSpan months(const char* first, const char* last, int year_begins = 1) {
    return {month(first), month(last), year_begins};
}

TrialBalance balance_of_january(GroupBy by, const BalanceChoice& choice = {}) {
    TrialBalance balance(months("2026-01", "2026-01"), grouped(by), chart(), choice);
    balance.add(month("2026-01"), sample_month());
    return balance;
}

// "411000 opening debit credit closing", with the group before it.
std::vector<std::string> texts_of(const TrialBalance& balance) {
    std::vector<std::string> texts;
    for (const cae::BalanceRow& row : balance.rows()) {
        std::string text;
        for (const std::string& part : {row.section.branch.text(), row.section.activity.text(),
                                        row.section.member.text(), row.party.text()}) {
            text += part.empty() ? "" : part + " ";
        }
        text += row.account.number.text();
        for (const cae::Money amount : {row.opening, row.debit, row.credit, row.closing()}) {
            text += " " + to_string(amount);
        }
        texts.push_back(text);
    }
    return texts;
}

using Texts = std::vector<std::string>;

TEST_CASE("a trial balance sums the debits and credits of each account, analytic ones left out") {
    CHECK(texts_of(balance_of_january(GroupBy::account)) ==
          Texts{"401000 0.00 0.00 30.00 -30.00", "411000 0.00 170.00 40.00 130.00",
                "512000 0.00 40.00 0.00 40.00", "613200 0.00 30.00 0.00 30.00",
                "706000 0.00 0.00 170.00 -170.00"});
    const auto totals = totals_of(balance_of_january(GroupBy::account).rows());
    CHECK(totals.debit == euros("240.00"));
    CHECK(totals.credit == euros("240.00"));
    CHECK(totals.closing() == euros("0.00"));
}

TEST_CASE("analytic accounts are there when they are asked for, and sum to nothing") {
    CHECK(texts_of(balance_of_january(GroupBy::account, {"9", true})) ==
          Texts{"911000 0.00 10.00 10.00 0.00", "921000 0.00 10.00 10.00 0.00"});
}

TEST_CASE("a trial balance by branch counts members with their branch") {
    CHECK(texts_of(balance_of_january(GroupBy::branch)) ==
          Texts{"arras 401000 0.00 0.00 30.00 -30.00", "arras 411000 0.00 100.00 40.00 60.00",
                "arras 512000 0.00 40.00 0.00 40.00", "arras 613200 0.00 30.00 0.00 30.00",
                "arras 706000 0.00 0.00 100.00 -100.00", "bethune 411000 0.00 70.00 0.00 70.00",
                "bethune 706000 0.00 0.00 70.00 -70.00"});
}

TEST_CASE("a trial balance by activity puts the members of a team together, by member apart") {
    CHECK(texts_of(balance_of_january(GroupBy::activity, {"706", false})) ==
          Texts{"conseil 706000 0.00 0.00 170.00 -170.00"});
    CHECK(texts_of(balance_of_january(GroupBy::member, {"706", false})) ==
          Texts{"anna 706000 0.00 0.00 100.00 -100.00", "ben 706000 0.00 0.00 70.00 -70.00"});
    CHECK(texts_of(balance_of_january(GroupBy::section, {"706", false})) ==
          Texts{"conseil anna 706000 0.00 0.00 100.00 -100.00",
                "conseil ben 706000 0.00 0.00 70.00 -70.00"});
}

TEST_CASE("a trial balance by party tells customers and suppliers apart") {
    CHECK(texts_of(balance_of_january(GroupBy::party, {"4", false})) ==
          Texts{"bailleur 401000 0.00 0.00 30.00 -30.00", "mairie 411000 0.00 100.00 40.00 60.00",
                "école 411000 0.00 70.00 0.00 70.00"});
}

TEST_CASE("a span opens with what the months before it left") {
    TrialBalance balance(months("2026-02", "2026-02"), grouped(GroupBy::account), chart());
    balance.add(month("2026-01"), sample_month());
    balance.add(month("2026-02"), JournalOfTest(6)
                                      .add(head(Journal::bank, "2026-02-03", "R-2", "", "F-1"),
                                           {{bank, "60.00"}, {clients, "-60.00"}})
                                      .entries());
    CHECK(texts_of(balance) ==
          Texts{"401000 -30.00 0.00 0.00 -30.00", "411000 130.00 0.00 60.00 70.00",
                "512000 40.00 60.00 0.00 100.00", "613200 30.00 0.00 0.00 30.00",
                "706000 -170.00 0.00 0.00 -170.00"});
}

// Arras loses 30, anna gains 100, ben 70: 140 as a whole.
TEST_CASE("the result of an earlier fiscal year stands on the year's result when a span begins") {
    TrialBalance whole(months("2027-01", "2027-01"), grouped(GroupBy::account), chart());
    whole.add(month("2026-01"), sample_month());
    whole.add(month("2027-01"), {});
    CHECK(texts_of(whole) ==
          Texts{"120000 -140.00 0.00 0.00 -140.00", "401000 -30.00 0.00 0.00 -30.00",
                "411000 130.00 0.00 0.00 130.00", "512000 40.00 0.00 0.00 40.00"});
    TrialBalance sections(months("2027-01", "2027-01"), grouped(GroupBy::section), chart(),
                          {"1", false});
    sections.add(month("2026-01"), sample_month());
    sections.add(month("2027-01"), {});
    CHECK(texts_of(sections) == Texts{"conseil anna 120000 -100.00 0.00 0.00 -100.00",
                                      "conseil ben 120000 -70.00 0.00 0.00 -70.00",
                                      "arras 120000 30.00 0.00 0.00 30.00"});
}

TEST_CASE("a fiscal year begins with what was booked for it, whatever came before") {
    TrialBalance balance(months("2027-01", "2027-01"), grouped(GroupBy::account), chart());
    balance.add(month("2026-01"), sample_month());
    balance.open(month("2026-01"), {}); // not the last year that is opened
    balance.open(month("2027-01"), sample_month());
    balance.add(month("2027-01"), {});
    TrialBalance opened(months("2027-01", "2027-01"), grouped(GroupBy::account), chart());
    opened.open(month("2027-01"), sample_month());
    opened.add(month("2027-01"), {});
    CHECK(texts_of(balance) == texts_of(opened));
    TrialBalance within(months("2026-12", "2026-12"), grouped(GroupBy::account), chart());
    within.add(month("2026-12"), sample_month());
    const Texts before = texts_of(within);
    within.open(month("2027-01"), sample_month()); // beyond the beginning of the span
    CHECK(texts_of(within) == before);
}

TEST_CASE("the result of a fiscal year that is not a civil year is carried when it ends") {
    TrialBalance within(months("2026-03", "2026-03", 4), grouped(GroupBy::account), chart(),
                        {"7", false});
    within.add(month("2026-01"), sample_month());
    within.add(month("2026-03"), {});
    CHECK(texts_of(within) == Texts{"706000 -170.00 0.00 0.00 -170.00"});
    TrialBalance beyond(months("2026-04", "2026-04", 4), grouped(GroupBy::account), chart(),
                        {"7", false});
    beyond.add(month("2026-01"), sample_month());
    beyond.add(month("2026-04"), {});
    CHECK(texts_of(beyond).empty());
}

} // namespace reports_test
