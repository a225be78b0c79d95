#include "cae/papers/accounts/accounts_files.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

#include "cae/closing/state/columns/account_columns.hpp"
#include "cae/office/reports.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/papers/accounts/accounts_paper.hpp"
#include "cae/papers/internal/accounts_words.hpp"
#include "cae/papers/internal/member_papers.hpp"

namespace cae {
namespace {

constexpr int months_shown = 12;

using MonthsOfMembers = std::unordered_map<MemberId, std::vector<MonthOfMember>>;

void add_month(const MonthRecord& record, MonthsOfMembers& months) {
    std::unordered_map<MemberId, MonthOfMember> of_month;
    for (const AccountRecord& account : record.accounts) {
        of_month.try_emplace(account.member, MonthOfMember{record.month}).first->second.turnover +=
            account.turnover;
    }
    for (const MemberRecord& member : record.members) {
        const auto found = of_month.find(member.id);
        if (found == of_month.end() || !member.pay) continue;
        found->second.employer_cost = member.pay->employer_cost + member.pay->recalls.employer_cost;
    }
    for (const auto& [member, month] : of_month) months[member].push_back(month);
}

// Of the last months up to one, as far as they are sealed here.
Result<MonthsOfMembers> months_of_members(const SealedBooks& books, const MonthRecord& last) {
    MonthsOfMembers months;
    const Month first = std::max(books.cooperative().first_period,
                                 last.month.plus(1 - months_shown));
    for (Month month = first; month < last.month; month = month.next()) {
        const auto record = books.sealed(month);
        if (!record) return refuse(record.error());
        add_month(*record, months);
    }
    add_month(last, months);
    return months;
}

// By activity account.
using StatementsBySection = std::map<Section, FinancialStatement>;

Result<StatementsBySection> statements_by_section(const Office& office, Month month,
                                                  const StatementLayout& layout) {
    const SealedBooks& books = office.books();
    const ReportSpan span{month, month, fiscal_years_of(books.cooperative())};
    const auto balance = trial_balance(books, office.chart(), span, GroupBy::section, {{}, true});
    if (!balance) return refuse(balance.error());
    auto statements = statements_of(*balance, layout);
    if (!statements) return refuse(std::move(statements.error()));
    StatementsBySection by_section;
    for (FinancialStatement& statement : *statements) {
        const Section section = statement.group;
        by_section.emplace(section, std::move(statement));
    }
    return by_section;
}

// What the contribution and the levies took, as the files of the month say it today.
class ChargesOfMonth {
public:
    ChargesOfMonth(const Office& office, Month month) {
        auto prepared = office.month(month);
        if (!prepared) return;
        month_.emplace(*std::move(prepared));
        inputs_.emplace(month_->inputs());
        auto explainer = ChargeExplainer::of(*inputs_);
        if (!explainer) return;
        explainer_.emplace(*std::move(explainer));
        const auto& members = month_->roster().members;
        for (MemberIndex i = 0; i < members.size(); ++i) index_.emplace(members[i].id, i);
    }

    ChargesOfMonth(const ChargesOfMonth&) = delete; // its parts refer to one another
    ChargesOfMonth& operator=(const ChargesOfMonth&) = delete;
    ~ChargesOfMonth() = default;

    // Nothing where they are not what was charged.
    [[nodiscard]] std::vector<ExplainedContribution>
    of(const MemberId& member, const std::vector<AccountRecord>& accounts) const {
        const auto index = index_.find(member);
        if (index == index_.end()) return {};
        auto charges = explainer_->explain(index->second);
        if (!charges || charges->empty()) return {};
        Money charged;
        for (const AccountRecord& account : accounts) {
            charged += account.contribution + levies_of(account);
        }
        for (const ExplainedContribution& charge : *charges) charged -= charge.charge.total;
        return charged == Money() ? *std::move(charges) : std::vector<ExplainedContribution>();
    }

private:
    std::optional<PreparedMonth> month_;
    std::optional<MonthInputs> inputs_;
    std::optional<ChargeExplainer> explainer_;
    std::unordered_map<MemberId, MemberIndex> index_;
};

// What the papers of a month say besides its record.
struct BesideRecord {
    StatementsBySection statements;
    MonthsOfMembers months;
    std::vector<Clock> dates;
    std::string seal;
};

class AccountsMaker {
public:
    AccountsMaker(const Office& office, const MonthRecord& record, BesideRecord beside,
                  Language language)
        : record_(record), beside_(std::move(beside)), charges_(office, record.month),
          language_(language) {
        for (const AccountRecord& account : record.accounts) {
            accounts_[account.member].push_back(&account);
        }
        for (const OpenItem& item : record.open_items) {
            const bool is_unpaid = item.kind == OpenItemKind::sale && item.due().gross() != Money();
            if (is_unpaid) unpaid_[item.member].push_back(&item);
        }
        // Those of the whole cooperative concern every member, and stand under no id.
        for (std::size_t i = 0; i < beside_.dates.size(); ++i) {
            dates_[beside_.dates[i].member].push_back(i);
        }
    }

    [[nodiscard]] bool has_accounts(const MemberId& member) const {
        return accounts_.contains(member);
    }

    [[nodiscard]] Paper make(const MemberRecord& member) const {
        AccountsBasis basis{record_, member, {}, {}, {}, {}, {}, beside_.seal, language_};
        for (const AccountRecord* account : accounts_.at(member.id)) {
            basis.accounts.push_back(*account);
            const auto statement = beside_.statements.find({account->activity, account->member});
            basis.statements.push_back(statement == beside_.statements.end() ? nullptr
                                                                             : &statement->second);
        }
        basis.charges = charges_.of(member.id, basis.accounts);
        basis.months = beside_.months.at(member.id);
        basis.dates = dates_of(member.id);
        const auto unpaid = unpaid_.find(member.id);
        if (unpaid != unpaid_.end()) basis.unpaid = unpaid->second;
        return accounts_paper(basis);
    }

private:
    // In the order of all of them: by date.
    [[nodiscard]] std::vector<Clock> dates_of(const MemberId& member) const {
        std::vector<std::size_t> places;
        for (const MemberId& concerned : {member, MemberId()}) {
            const auto found = dates_.find(concerned);
            if (found == dates_.end()) continue;
            places.insert(places.end(), found->second.begin(), found->second.end());
        }
        std::sort(places.begin(), places.end());
        std::vector<Clock> dates;
        dates.reserve(places.size());
        for (const std::size_t place : places) dates.push_back(beside_.dates[place]);
        return dates;
    }

    const MonthRecord& record_;
    BesideRecord beside_;
    ChargesOfMonth charges_;
    Language language_;
    std::unordered_map<MemberId, std::vector<const AccountRecord*>> accounts_;
    std::unordered_map<MemberId, std::vector<const OpenItem*>> unpaid_;
    std::unordered_map<MemberId, std::vector<std::size_t>> dates_; // places among all
};

PaperFiles account_files(const Office& office, const MonthRecord& record, const PapersAsked& asked,
                         const std::filesystem::path& out_folder) {
    const std::string month = to_string(record.month);
    return {out_folder,
            std::filesystem::path("statements") / month,
            "statement-" + month,
            "statements-" + month,
            {std::string(accounts_words::title.in(asked.language)) + " " + month,
             office.books().cooperative().name, record.payment_day}};
}

} // namespace

Result<WrittenPapers> write_accounts(const Office& office, const StatementLayout& layout,
                                     const PapersAsked& asked,
                                     const std::filesystem::path& out_folder) {
    const auto record = office.books().sealed(asked.month);
    if (!record) return refuse(record.error());
    auto statements = statements_by_section(office, asked.month, layout);
    auto months = months_of_members(office.books(), *record);
    auto dates = office.alerts(asked.month.last_day());
    const auto seal = office.books().seal_of(asked.month);
    Problems problems;
    const bool has_statements = gather(statements, problems);
    const bool has_months = gather(months, problems);
    const bool has_dates = gather(dates, problems);
    if (!gather(seal, problems) || !has_statements || !has_months || !has_dates) {
        return refuse(std::move(problems));
    }
    const AccountsMaker maker(
        office, *record,
        {*std::move(statements), *std::move(months), *std::move(dates), shown_seal(*seal)},
        asked.language);
    std::vector<const MemberRecord*> members;
    for (const MemberRecord& member : record->members) {
        if (maker.has_accounts(member.id)) members.push_back(&member);
    }
    return write_member_papers(
        account_files(office, *record, asked, out_folder), members, asked,
        [&](const MemberRecord& member, Problems&) { return maker.make(member); });
}

} // namespace cae
