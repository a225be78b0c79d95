// The cooperative: one legal entity, its establishments and its rules.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/place.hpp"
#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/calendar/fiscal_year.hpp"
#include "cae/cooperative/contribution_rule.hpp"
#include "cae/cooperative/leave_policy.hpp"
#include "cae/cooperative/pay_policy.hpp"
#include "cae/law/cover.hpp"
#include "cae/law/dated.hpp"
#include "cae/money/money.hpp"

namespace cae {

enum class LegalForm { scop, scic, loi_1947 };

// When the VAT on sales falls due.
enum class VatOn : std::uint8_t { receipts, debits };

struct Address {
    std::string street{};
    std::string postcode{};
    std::string town{};
};

// An establishment (antenne). Its rates are notified to it.
struct Branch {
    BranchId id{};
    std::string name{};
    std::string siret{}; // 14 digits
    Address address{};
    Dated<Rate> accident_rate{}; // accidents du travail et maladies professionnelles
    Dated<Rate> mobility_rate{}; // versement mobilité, zero where there is none
};

// The covers of one kind that the cooperative has agreed for each category.
struct CoversByCategory {
    std::vector<Cover> non_cadre{};
    std::vector<Cover> cadre{};

    [[nodiscard]] const std::vector<Cover>& of(Category category) const {
        return category == Category::cadre ? cadre : non_cadre;
    }
};

struct Bank {
    std::string iban{};
    std::string bic{}; // may be empty
};

// An account of the cooperative at a bank.
struct BankAccount {
    std::string name{}; // by which rows of the bank name it; may be empty where it stands alone
    Bank bank{};
    std::string account{}; // a number of the chart; that of the closing when empty
    Place place{};         // where it is written
};

// Who receives the contributions of a collector by transfer.
struct SocialBody {
    std::string name{};
    Bank bank{};
    Place place{}; // where it is written
};

// A currency of the region, at par with the euro. Pay is only ever in euros (C. trav. L3241-1).
struct LocalCurrency {
    std::string name{};
    Dated<bool> exchanged{}; // into euros by the cooperative: then it is available for pay
};

// Where the closed months are kept.
struct StoreLocation {
    std::string file = "cae.db"; // name of the SQLite file in the folder
};

// When the pay of a month is paid: a day of it, or of the month after; the last day where that
// month is shorter.
struct PayDay {
    int day = 31;
    bool of_next_month = false;
};

// Everything the folder's cooperative.yaml says.
struct Cooperative {
    std::string name{};
    std::string siren{}; // 9 digits
    LegalForm form = LegalForm::scop;
    Address address{};
    std::string collective_agreement{};
    std::string ape{};
    std::vector<Branch> branches{};
    Dated<int> headcount{}; // notified annual average; the one of 1 January holds for the year
    Dated<CoversByCategory> health_cover{}; // the employer pays at least one half (CSS L911-7)
    Dated<CoversByCategory> provident_cover{};
    int fiscal_year_first_month = 1; // 1 to 12
    Month first_period;              // the first month that is closed here
    Recognition recognition = Recognition::invoiced;
    VatOn vat_on = VatOn::receipts;
    Dated<StagedContribution> contribution{}; // `usual_contribution` when the folder says nothing
    std::vector<Levy> levies{};               // charged besides, each on its own
    PayPolicy pay_policy{};
    Dated<LeavePolicy> leave{}; // included when absent; entrepreneurs alone
    PayDay pay_day{};
    std::vector<BankAccount> banks{}; // the usual one first; none when the folder says nothing
    StoreLocation store{};
    std::optional<LocalCurrency> local_currency{};
    bool employs_at_first_turnover = false; // project holders become entrepreneurs-salariés
    Dated<Money> vat_tolerance{};           // `usual_vat_tolerance` when absent
    // By collector ("urssaf"); those that are not here take what is due by direct debit.
    std::map<std::string, SocialBody> bodies{};
    // Where the first of all has more than twelve months, or less.
    std::optional<FiscalYear> first_fiscal_year{};
};

[[nodiscard]] inline FiscalYears fiscal_years_of(const Cooperative& cooperative) {
    return {cooperative.fiscal_year_first_month, cooperative.first_fiscal_year};
}

// The bank of a name; the usual one for none. nullptr when there is no such bank.
[[nodiscard]] const BankAccount* bank_called(const Cooperative& cooperative, std::string_view name);

// The name by which movements say that they are of a bank: none for the usual one.
[[nodiscard]] std::string name_of_movements(const Cooperative& cooperative,
                                            const BankAccount& bank);

// What members hand over when the cooperative says nothing else: 10 % of turnover.
[[nodiscard]] ContributionRule usual_contribution();

// What the VAT of an invoice may differ from its rate when the cooperative says nothing else:
// invoices sum the VAT of their lines, each rounded, and the VAT that one bears is the one that is
// due (CGI art. 283, 3).
[[nodiscard]] Money usual_vat_tolerance();

// What the VAT written on an invoice of that day may differ from what its rate gives.
[[nodiscard]] Money vat_tolerance_on(const Cooperative& cooperative, Date day);

// The covers in force on `day` for a member of `category`: the health cover first, unless the
// member has waived it, then the provident cover, which nobody may waive.
[[nodiscard]] std::vector<Cover> covers_of(const Cooperative& cooperative, Category category,
                                           bool waives_health_cover, Date day);

// The day on which the pay of a month is paid.
[[nodiscard]] Date payment_day(const Cooperative& cooperative, Month month);

} // namespace cae
