#include "cae/closing/documents/bank_postings.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cae/closing/documents/strange_entries.hpp"
#include "cae/closing/state/bank_accounts.hpp"

namespace cae {
namespace {

bool is_of_class(const std::string& number, char digit) { return number.starts_with(digit); }

// What a row of the bank cannot move: it follows the invoices of the month and their payments.
constexpr std::array moved_by_invoices{
    AccountRole::clients,        AccountRole::vat_collected, AccountRole::vat_pending,
    AccountRole::vat_deductible, AccountRole::vat_on_assets, AccountRole::vat_self_assessed,
};

class PostingCheck {
public:
    PostingCheck(const MonthDocuments& documents, const Cooperative& cooperative,
                 const Chart& chart)
        : documents_(documents), cooperative_(cooperative), chart_(chart),
          accounts_(accounts_by_number(chart)) {}

    Problems check() {
        for (const BankPosting& posting : documents_.bank_postings) check(posting);
        return std::move(problems_);
    }

private:
    void check(const BankPosting& posting) {
        const auto account = accounts_.find(posting.account);
        if (account == accounts_.end() || account->second.analytic) {
            refuse(Rule::account_must_be_in_chart, posting);
        } else if (is_of_bank(posting.account, cooperative_, chart_) ||
                   is_of(posting, AccountRole::clearing)) {
            refuse(Rule::account_must_explain_movement, posting);
        } else if (is_of_invoices(posting)) {
            refuse(Rule::account_must_move_by_invoices, posting);
        } else if (posting.section && is_number_of_result(posting.account)) {
            refuse(Rule::account_must_move_by_documents, posting);
        } else if (posting.vat_rate != Rate() && !may_have_vat(posting)) {
            refuse(Rule::vat_must_be_of_charge, posting);
        }
    }

    static bool may_have_vat(const BankPosting& posting) {
        return is_of_class(posting.account, '6') || is_of_class(posting.account, '2');
    }

    bool is_of(const BankPosting& posting, AccountRole role) const {
        return chart_.at(role).number == posting.account;
    }

    bool is_of_invoices(const BankPosting& posting) const {
        return std::any_of(moved_by_invoices.begin(), moved_by_invoices.end(),
                           [&](AccountRole role) { return is_of(posting, role); });
    }

    void refuse(Rule rule, const BankPosting& posting) {
        problems_.push_back(
            {rule, documents_.place_of(posting), posting.account, {}, Privacy::open});
    }

    const MonthDocuments& documents_;
    const Cooperative& cooperative_;
    const Chart& chart_;
    AccountsByNumber accounts_;
    Problems problems_;
};

} // namespace

NetAndVat paid_by(const BankPosting& posting) {
    return split_total(-posting.movement.amount, posting.vat_rate);
}

std::string party_of_posting(const BankPosting& posting, const LedgerAccount& account,
                             const MonthInputs& inputs) {
    if (!posting.party.empty() || !posting.member) return posting.party;
    const AuxiliaryAccounts* kept = inputs.chart.auxiliaries.of(account);
    const bool is_of_staff = kept != nullptr && kept->kind == PartyKind::staff;
    return is_of_staff ? inputs.roster.members[*posting.member].id.text() : std::string();
}

const LedgerAccount& vat_account_of(const BankPosting& posting, const Chart& chart) {
    return chart.at(is_of_class(posting.account, '2') ? AccountRole::vat_on_assets
                                                      : AccountRole::vat_deductible);
}

Problems strange_postings(const MonthDocuments& documents, const Cooperative& cooperative,
                          const Chart& chart) {
    if (documents.bank_postings.empty()) return {};
    return PostingCheck(documents, cooperative, chart).check();
}

} // namespace cae
