#include "cae/papers/accounts/accounts_paper.hpp"

#include <algorithm>
#include <utility>

#include "cae/closing/state/columns/account_columns.hpp"
#include "cae/outputs/reports/statement_report.hpp"
#include "cae/outputs/screen/waterfall.hpp"
#include "cae/outputs/words/charge_steps.hpp"
#include "cae/outputs/words/clock_texts.hpp"
#include "cae/outputs/words/member_words.hpp"
#include "cae/papers/internal/accounts_words.hpp"
#include "cae/papers/internal/paper_words.hpp"

namespace cae {
namespace {

namespace told = accounts_words;

class AccountsPaper {
public:
    explicit AccountsPaper(const AccountsBasis& basis) : basis_(basis), language_(basis.language) {}

    Paper take() {
        const std::string month = shown_month(basis_.record.month, language_);
        paper_.title = say(told::title);
        paper_.language = language_;
        paper_.subtitle = fill(told::about, language_, {basis_.member.name, month});
        paper_.foot = fill(told::seal, language_, {basis_.record.cooperative, month, basis_.seal});
        add_boxes();
        add_waterfall();
        add_why();
        add_accounts();
        for (std::size_t i = 0; i < basis_.accounts.size(); ++i) add_statement(i);
        for (const ExplainedContribution& charge : basis_.charges) add_charge(charge);
        add_owed();
        add_months();
        add_dates();
        return std::move(paper_);
    }

private:
    [[nodiscard]] std::string say(const Words& words) const { return said(words, language_); }
    [[nodiscard]] std::string show(Money amount) const { return shown(amount, language_); }
    void add(PaperBlock block) { paper_.blocks.push_back(std::move(block)); }

    [[nodiscard]] Money sum_of(Money AccountRecord::*amount) const {
        Money sum;
        for (const AccountRecord& account : basis_.accounts) sum += account.*amount;
        return sum;
    }

    void add_boxes() {
        const MemberRecord& member = basis_.member;
        PaperBox who{say(told::member),
                     {member.name + " (" + member.id.text() + ")",
                      said(words_of(member.stage), language_) + ", " + member.branch.text()}};
        PaperBox what{say(told::balance),
                      {shown_euros(sum_of(&AccountRecord::closing), language_)}};
        add(PaperBoxes{{std::move(who), std::move(what)}});
    }

    [[nodiscard]] const PayRecord* pay() const {
        return basis_.member.pay ? &*basis_.member.pay : nullptr;
    }

    void add_waterfall() {
        const Waterfall steps = waterfall(basis_.accounts, pay(),
                                          basis_.member.leave ? &*basis_.member.leave : nullptr,
                                          basis_.member.not_payable);
        const auto reaches = reaches_of(steps);
        PaperBars bars{say(told::waterfall), {}};
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const WaterfallStep& step = steps[i];
            const PaperBarTone tone = step.level              ? PaperBarTone::level
                                      : step.amount < Money() ? PaperBarTone::taken
                                                              : PaperBarTone::added;
            bars.rows.push_back({(step.level ? "" : "  ") + said(words_of(step.item), language_),
                                 {{show(step.amount), reaches[i].from, reaches[i].to, tone}}});
        }
        add(std::move(bars));
    }

    void add_why() {
        if (pay() == nullptr) return add(PaperNote{say(told::unpaid)});
        add(PaperNote{fill(told::why, language_,
                           {shown_request(pay()->request, language_),
                            unbroken_euros(pay()->fixed_part, language_),
                            unbroken_euros(pay()->available, language_),
                            unbroken_euros(charged(*pay()), language_)})});
    }

    void add_accounts() {
        PaperTable table{say(told::accounts), {{say(told::activity), 5}}, {}};
        for (const Words& title : {told::before, told::turnover, told::charges, told::contribution,
                                   told::levies, told::pay, told::left}) {
            table.columns.push_back({say(title), 4, true});
        }
        for (const AccountRecord& account : basis_.accounts) {
            table.rows.push_back(account_row(account, account.activity.text()));
        }
        if (basis_.accounts.size() > 1) {
            table.rows.push_back(account_row(together(), say(told::together)));
            table.rows.back().kind = PaperRowKind::sum;
        }
        add(std::move(table));
    }

    [[nodiscard]] AccountRecord together() const {
        AccountRecord sum{};
        for (const auto amount :
             {&AccountRecord::opening, &AccountRecord::turnover, &AccountRecord::charges,
              &AccountRecord::contribution, &AccountRecord::pay, &AccountRecord::leave_provision,
              &AccountRecord::closing}) {
            sum.*amount = sum_of(amount);
        }
        Money levies;
        for (const AccountRecord& account : basis_.accounts) levies += levies_of(account);
        sum.levies = {levies};
        return sum;
    }
    [[nodiscard]] PaperRow account_row(const AccountRecord& account, std::string label) const {
        return {PaperRowKind::line,
                {std::move(label), show(account.opening), show(account.turnover),
                 show(-account.charges), show(-account.contribution), show(-levies_of(account)),
                 show(-account.pay - account.leave_provision), show(account.closing)}};
    }

    void add_statement(std::size_t account) {
        const FinancialStatement* statement = basis_.statements[account];
        if (statement == nullptr) return; // nothing was ever posted
        const std::string& activity = basis_.accounts[account].activity.text();
        PaperTable income{fill(told::income_of, language_, {activity}),
                          {{"", 3}, {say(told::month), 1, true}, {say(told::year), 1, true}},
                          {}};
        PaperTable balance{fill(told::balance_of, language_, {activity}),
                           {{"", 3},
                            {say(told::before), 1, true},
                            {say(told::moved), 1, true},
                            {say(told::at_end), 1, true}},
                           {}};
        for (const StatedRow& row : rows_of(*statement, language_)) {
            const Money moved = row.amounts.closing - row.amounts.opening;
            const PaperRowKind kind = row.is_sum ? PaperRowKind::sum : PaperRowKind::line;
            if (row.statement == "results") {
                income.rows.push_back({kind, {row.label, show(moved), show(row.amounts.closing)}});
            } else {
                balance.rows.push_back({kind,
                                        {row.label, show(row.amounts.opening), show(moved),
                                         show(row.amounts.closing)}});
            }
        }
        add(std::move(income));
        add(std::move(balance));
    }

    void add_charge(const ExplainedContribution& charge) {
        std::vector<std::string> activities;
        for (const AccountRecord& account : basis_.accounts) {
            activities.push_back(account.activity.text());
        }
        ChargeInWords in_words = charge_in_words(charge, activities, language_);
        PaperTable table{in_words.title + ", " + in_words.origin, {{"", 4}, {"", 1, true}}, {}};
        for (ChargeStep& step : in_words.steps) {
            table.rows.push_back({step.is_total ? PaperRowKind::sum : PaperRowKind::line,
                                  {std::move(step.label), std::move(step.amount)}});
        }
        add(std::move(table));
    }

    void add_owed() {
        PaperTable table{say(told::owed),
                         {{say(told::invoice), 2},
                          {say(told::customer), 3},
                          {say(told::date), 2},
                          {say(told::days), 1, true},
                          {say(told::due), 2, true}},
                         {}};
        const Date day = basis_.record.month.last_day();
        Money sum;
        for (const OpenItem* item : basis_.unpaid) {
            const Money due = item->due().gross();
            sum += due;
            table.rows.push_back(
                {PaperRowKind::line,
                 {std::string(item->number.view()), std::string(item->customer.view()),
                  shown_day(item->date, language_), std::to_string(day.days_since(item->date)),
                  show(due)}});
        }
        if (table.rows.empty()) return;
        table.rows.push_back({PaperRowKind::sum, {say(told::sum), "", "", "", show(sum)}});
        add(std::move(table));
    }

    void add_months() {
        PaperBars bars{say(told::twelve_months), {}};
        const auto bar = [&](Money amount, PaperBarTone tone) {
            return PaperBar{show(amount), std::min(amount, Money()).cents(),
                            std::max(amount, Money()).cents(), tone};
        };
        for (const MonthOfMember& month : basis_.months) {
            bars.rows.push_back({shown_month(month.month, language_),
                                 {bar(month.turnover, PaperBarTone::level),
                                  bar(month.employer_cost, PaperBarTone::taken)}});
        }
        if (!bars.rows.empty()) add(std::move(bars));
    }

    void add_dates() {
        PaperTable table{say(told::dates), {{say(told::date), 1}, {say(told::what), 5}}, {}};
        for (const Clock& clock : basis_.dates) {
            table.rows.push_back({PaperRowKind::line,
                                  {shown_day(clock.date, language_), describe(clock, language_)}});
        }
        if (!table.rows.empty()) add(std::move(table));
    }

    const AccountsBasis& basis_;
    Language language_;
    Paper paper_;
};

} // namespace

Paper accounts_paper(const AccountsBasis& basis) { return AccountsPaper(basis).take(); }

} // namespace cae
