// What a cooperative writes down, as plain data: who is there, by which rules, and the documents.
#pragma once

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cents.hpp"

namespace audit {

// Months count from 0, January 2025.
inline constexpr int month_count = 24;
[[nodiscard]] std::string month_text(int month);        // "2025-01"
[[nodiscard]] std::string day_text(int month, int day); // "2025-01-31"
[[nodiscard]] int days_in(int month);
[[nodiscard]] inline std::string last_day_text(int month) {
    return day_text(month, days_in(month));
}
// The civil one; months before January 2025 are negative.
[[nodiscard]] inline int year_of(int month) {
    return month < 0 ? 2024 - (-month - 1) / 12 : 2025 + month / 12;
}

// A fiscal year by its months, both of them its own.
struct Year {
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contains(int month) const { return first <= month && month <= last; }
    // The civil year that it is called by.
    [[nodiscard]] int name() const { return year_of(last); }
};

struct Account {
    std::string activity;
    std::string member; // none: a team

    friend auto operator<=>(const Account&, const Account&) = default;
    friend bool operator==(const Account&, const Account&) = default;
};
[[nodiscard]] inline std::string text(const Account& account) {
    return account.activity + "/" + account.member;
}

enum class Kind {
    sale,
    credit_note,
    receipt,
    refund,
    bad_debt,
    purchase,
    subcontracting,
    asset,
    expense,
    mileage,
    exchange,
    internal_sale,
};
[[nodiscard]] const char* word(Kind kind);

// Rates are in tenths of a percent: 55 is "5.5".
[[nodiscard]] std::string percent(int rate);
[[nodiscard]] Cents vat_of(Cents net, int rate);

// What a team shares.
inline constexpr const char* team_activity = "atelier";

// A row of activity/ or, where `in_bank`, of bank/. Those of recurring.csv are written once.
struct Row {
    Kind kind = Kind::sale;
    int day = 1;
    std::string number;
    Account account;
    Amounts amounts{};  // of a total or an exchange: net alone
    int rate = 0;       // of VAT, in tenths of a percent
    bool total = false; // VAT included, over all rates
    std::string refers_to{};
    int recoverable = 100; // percent of the VAT
    bool local = false;    // in the local currency
    bool in_bank = false;
    bool explains = false; // what the bank showed in a month before
    bool recurring = false;
    bool reverse_charge = false;     // the VAT is owed to nobody but the tax office
    bool late = false;               // its day is one of the month before, which is closed
    std::optional<bool> on_debits{}; // of a sale, where it differs from the cooperative
    Account buyer{};
    int life_months = 0;
    std::int64_t km_hundredths = 0;
};

// A row of entries/; debits are positive.
struct EntryLine {
    std::string account;
    std::string party;
    std::string branch;
    Account section; // none: of the cooperative
    Cents amount = 0;

    friend bool operator==(const EntryLine&, const EntryLine&) = default;
};

struct AccountantEntry {
    std::string id;
    std::string journal;
    std::vector<EntryLine> lines;
    std::string reverses{}; // whose lines are the opposite of these
};
inline constexpr const char* accountant_prefix = "ECR-";
// Whom an entry is about as a whole, where all its lines that name somebody name one; else each
// line is about the one that it names.
[[nodiscard]] std::string party_of(const AccountantEntry& entry, const EntryLine& line);

// Of the contribution or a levy; rates in tenths of a percent.
struct Rule {
    bool margin = false;
    bool by_year = false;                        // fiscal
    std::vector<std::pair<Cents, int>> brackets; // up to, rate; the last one has no end
    Cents fee = 0;                               // a month
};

struct Plan {
    bool collected = false;
    bool on_debits = false;
    bool local_currency = false;
    bool first_turnover = false;
    bool settles_vat = false; // month by month
    int fiscal_first_month = 1;
    std::optional<Year> first_year{}; // where it has not twelve months
    Cents reserve = 0;
    Rule contribution;
    std::optional<Rule> levy;
    std::vector<std::pair<std::string, Cents>> team; // of the activity "atelier", in percent

    [[nodiscard]] Year fiscal_year(int month) const;
    [[nodiscard]] bool begins_year(int month) const { return fiscal_year(month).first == month; }
    [[nodiscard]] bool ends_year(int month) const { return fiscal_year(month).last == month; }
};

enum class Stage { cape, cesa, associate, permanent };

struct MemberPlan {
    std::string id;
    std::vector<std::pair<Stage, int>> stages; // from the first day of a month; before 2025: -1
    std::vector<std::string> activities;
    std::optional<Rule> own_rule{};
    int first_day = 1;         // in the month of entry
    std::optional<int> left{}; // the month whose day `left_day` is the first without contract
    int left_day = 1;
    Cents fixed_part = 0;
    bool provision = false; // paid leave
    int power = 5;          // of the car
    bool electric = false;

    [[nodiscard]] int entry() const { return stages.front().second; }
    [[nodiscard]] Stage stage_in(int month) const;
};

} // namespace audit
