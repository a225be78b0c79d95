// The auditor's books: what documents must make of each account, of what customers owe and of VAT.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "facts.hpp"

namespace audit {

// One rate and one account of an invoice, or what came without a known one.
struct OpenPart {
    Kind kind = Kind::sale; // or receipt, of no known sale
    std::string number;
    Account account;
    int rate = 0;
    bool on_debits = false;
    int month = -1; // of the document
    std::string refers_to{};
    bool in_one_sum = false; // a receipt that said nothing of VAT
    Amounts invoiced{};
    Amounts credited{};
    Amounts received{};
    Amounts written_off{};
    Amounts due_before{};
    int place = 0;       // among all, as they were written
    int since = 0;       // among those that are due, as they came up, last
    bool was_due = true; // when the month began

    [[nodiscard]] Amounts due() const { return invoiced - credited - received - written_off; }
};

// Of an asset's part of one account.
struct OwnedAsset {
    Account account;
    std::string number;
    int in_service = 0; // month; -1 - n: n months before January 2025, on their first day
    int day = 1;
    int life_months = 0;
    Cents cost = 0;
    Cents depreciated = 0;
};

struct AccountMonth {
    Cents turnover = 0;
    Cents charges = 0;
    Cents contribution = 0;
    Cents levies = 0;
    Cents invoiced = 0;   // net on the account of sales, class 7
    Cents expensed = 0;   // net on accounts of class 6, depreciation included
    Cents receivable = 0; // on 411
};

enum class Side { collected, pending, deductible, self_assessed };

class Books {
public:
    Books(const Plan& plan, const std::vector<MemberPlan>& members);

    void open_invoice(const std::string& number, const Account& account, const Amounts& due,
                      int rate);
    void open_asset(OwnedAsset asset);

    void begin(int month);
    // Sales first, then what is about them in the order of days.
    void add(const Row& row);
    void add_common_charge(const std::string& account, const Amounts& amounts, int rate);
    // A movement of the bank that nobody explains, and a part of it that a later month explains.
    void leave_unexplained(const std::string& movement, Cents amount);
    void explain(const std::string& movement, Cents amount);
    // A movement of an earlier month of which as much is left; empty when there is none.
    [[nodiscard]] std::string explainable(Cents amount) const;
    // What came onto the clearing account in the month, less what was explained.
    [[nodiscard]] Cents clearing_moved() const { return clearing_moved_; }
    // What a row of the bank posts to an account of the chart: received, or negative. VAT at `rate`
    // is within it, in thousandths.
    void post(const std::string& account, Cents amount, int rate);
    // Of these rows and of common charges, by account, debits of the month less credits, without
    // their VAT.
    [[nodiscard]] const std::map<std::string, Cents>& posted() const { return posted_; }
    // Depreciation and contributions.
    void end();

    [[nodiscard]] const std::vector<OpenPart>& parts() const { return parts_; }
    [[nodiscard]] std::vector<std::size_t> parts_of(const std::string& number) const;
    // Whether the bank can take back as much of what was paid of an invoice.
    [[nodiscard]] bool may_return(const std::string& number, Cents amount) const;
    [[nodiscard]] const std::map<Account, AccountMonth>& accounts() const { return accounts_; }
    [[nodiscard]] const std::map<Account, Amounts>& local_currency() const { return local_; }
    [[nodiscard]] const std::map<std::pair<Side, int>, Amounts>& vat() const { return vat_; }
    // Paid by the member in the month, VAT included.
    [[nodiscard]] Cents to_reimburse(const std::string& member) const;
    [[nodiscard]] const std::vector<OwnedAsset>& assets() const { return assets_; }

private:
    // What one rule has taken from one member.
    struct Charged {
        int year = -100; // its first month; none yet
        Cents base_of_year = 0;
        std::map<int, std::pair<Cents, Cents>> months; // base, what the shape took
    };
    struct Credit {
        int month; // of the sale
        Account account;
        Cents net;
    };

    void put_in_order();
    void add_sale(const Row& row);
    void add_sale_part(const Row& row, const Account& account, const Amounts& amounts);
    void use_advance(OpenPart& sale);
    void share_advances(const Row& row);
    void add_about(const Row& row);
    void add_unmatched(const Row& row);
    void credit(const Row& row, const std::vector<std::size_t>& found);
    void credit_part(std::size_t part, const Amounts& amounts);
    void settle(const Row& row, const std::vector<std::size_t>& found);
    void share(const Row& row, Cents gross, const std::vector<std::size_t>& found);
    void apply(const Row& row, std::size_t part, const Amounts& amounts);
    void pay(const OpenPart& part, const Amounts& amounts);
    void add_charge(const Row& row);
    void add_cost(const Row& row, const Account& account, const Amounts& amounts);
    void add_mileage(const Row& row);
    void exchange(const Row& row);
    void wear_off();
    void charge(const MemberPlan& member);
    std::vector<Cents> charge(const MemberPlan& member, const Rule& rule, Charged& charged);
    std::vector<std::pair<Account, Amounts>> split(const Row& row) const;
    void move_vat(Side side, int rate, const Amounts& amounts);
    bool is_of(const Row& row, const OpenPart& part) const;
    [[nodiscard]] Cents owed_to_customer(const std::vector<std::size_t>& found) const;
    [[nodiscard]] Amounts open_for(const Row& row, std::size_t part, bool gives_back) const;
    [[nodiscard]] int month_of(const Row& row) const;

    const Plan& plan_;
    const std::vector<MemberPlan>& members_;
    struct Unexplained {
        int month;
        Cents left;
    };

    int month_ = 0;
    int places_ = 0;
    std::map<std::string, Unexplained> unexplained_;
    Cents clearing_moved_ = 0;
    std::vector<OpenPart> parts_;
    std::vector<OwnedAsset> assets_;
    std::map<Account, AccountMonth> accounts_;
    std::map<Account, Amounts> local_;
    std::map<std::pair<Side, int>, Amounts> vat_;
    std::map<std::string, Cents> posted_;
    std::map<std::string, Cents> paid_by_member_;
    std::map<std::pair<std::string, int>, std::int64_t> km_; // of the year
    std::map<std::string, Charged> contributions_;
    std::map<std::string, Charged> levies_;
    std::vector<Credit> credits_; // of the month, about sales of earlier ones
};

} // namespace audit
