// A random cooperative that writes its folder month after month, as its people would. What it
// writes is always valid: no closing refuses it.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "books.hpp"
#include "draws.hpp"
#include "facts.hpp"
#include "tables.hpp"
#include "year_end.hpp"

namespace audit {

// A row of the pay sheet; empty and 0 where it says nothing.
struct PayRow {
    std::string member;
    std::string request;
    Cents amount = 0;
    Cents reimbursement = 0;
    Cents advance = 0;
    Cents deduction = 0;
    Cents bonus = 0;
    Cents benefit = 0;
    Cents garnishment = 0;
    int leave_days = 0;
    int absence_days = 0;
    int overtime_hours = 0;
};

// Beside the folder's own files.
inline constexpr const char* statement_file = "releve.csv";
inline constexpr const char* landlord = "Foncière";
inline constexpr int balance_day = 25; // of a statement

// What the members were paid in the months before: gross, overtime not included.
using PaidGross = std::map<std::pair<std::string, int>, Cents>;

class Life {
public:
    Life(std::uint64_t seed, std::filesystem::path folder);
    Life(const Life&) = delete;
    Life& operator=(const Life&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    [[nodiscard]] const Plan& plan() const { return plan_; }
    [[nodiscard]] const std::vector<MemberPlan>& members() const { return members_; }
    [[nodiscard]] const Books& books() const { return books_; }
    [[nodiscard]] const std::map<Account, Cents>& opening() const { return opening_; }
    // Of the month written last.
    [[nodiscard]] const std::vector<PayRow>& pay_sheet() const { return pay_sheet_; }
    [[nodiscard]] const std::vector<AccountantEntry>& entries() const { return entries_; }
    // The opening balance by account of the chart and section; the bank as a whole.
    [[nodiscard]] const std::map<std::pair<std::string, Account>, Cents>& trial_balance() const {
        return trial_balance_;
    }
    [[nodiscard]] bool is_present(const MemberPlan& member, int month) const;
    [[nodiscard]] bool is_paid_late(const MemberPlan& member) const;
    [[nodiscard]] bool is_whole_month(const MemberPlan& member, int month) const;

    // Writes the documents of the next month, its pay sheet and its corrections; at the end of a
    // fiscal year its inventory too.
    void live(int month, const PaidGross& paid);

    // Takes the rows that settle the VAT of the month written last into the entries of the next
    // one.
    void settle_vat(const Table& rows);

    // The year that is settled behind the month written last, if there is one.
    [[nodiscard]] YearEnd* to_seal();
    // Writes what the meeting decides of it.
    void decide(const YearEnd& end, bool says_why_open) const;
    void note_sealed(YearEnd& end);
    [[nodiscard]] const std::vector<YearEnd>& year_ends() const { return year_ends_; }
    [[nodiscard]] bool has_complete_books() const { return !trial_balance_.empty(); }
    // Of the bank, after the month written last: what it holds, what a statement says of a day
    // before, and how far that is from what it held then.
    [[nodiscard]] Cents bank_after() const { return bank_after_; }
    [[nodiscard]] const std::optional<Cents>& said_balance() const { return said_balance_; }
    [[nodiscard]] Cents differs() const { return differs_; }
    [[nodiscard]] Cents rent_owed() const { return rent_owed_; }
    // Whether the landlord was paid more than was owed.
    [[nodiscard]] bool is_overpaid() const { return is_overpaid_; }
    // Whether there is a statement to import for the month written last.
    [[nodiscard]] bool has_statement() const { return !statement_.empty(); }

private:
    struct Recurring {
        Row row;
        int from;
        int to;
    };

    void draw_plan();
    void draw_members();
    void add_member(MemberPlan member);
    [[nodiscard]] Rule draw_rule();
    void write_cooperative();
    void write_members();
    void write_opening();
    void write_opening_balance();
    void write_recurring();
    void write_posting_rules() const;
    void write(const std::string& name, const std::string& text) const;

    void draw_documents(const MemberPlan& member);
    void draw_sales(const Account& account);
    void draw_charges(const MemberPlan& member, const Account& account);
    void draw_advance(const Account& account);
    void draw_internal_sale(const MemberPlan& seller, const Account& account);
    void draw_team();
    void draw_about_sales();
    [[nodiscard]] bool enters_in_month(const std::string& id) const;
    void draw_about(const std::string& number);
    void draw_whole_or_part(Row row, const std::vector<std::size_t>& parts);
    void draw_credit_note(Row row, const std::vector<std::size_t>& parts);
    void draw_exchanges();
    void draw_common();
    void draw_unexplained();
    void explain_by(Row& row);
    void draw_postings();
    void draw_posting(const std::string& reference, Cents amount);
    void draw_explanation();
    void draw_gateway();
    void write_rules() const;
    void show(int day, const std::string& reference, const std::string& wording, Cents amount);
    void draw_statement();
    void draw_shown();
    [[nodiscard]] bool is_shown(const Row& row);
    void draw_returned();
    void draw_balance();
    void move_bank(int day, Cents amount);
    void move_bank(const Row& row);
    // What entries move that a life follows: the bank, and what the landlord is owed.
    void note(const std::vector<AccountantEntry>& entries, int day);
    void draw_rent_paid();
    void draw_vat_paid();
    void draw_pay();
    void draw_pay(const MemberPlan& member);
    void draw_correction(const PaidGross& paid);
    void add_recurring();
    void draw_entries();
    [[nodiscard]] AccountantEntry drawn_entry();
    void draw_reversal(std::vector<AccountantEntry>& entries);
    [[nodiscard]] static std::string entries_table(const std::vector<AccountantEntry>& entries,
                                                   const std::string& day);
    void draw_first_year();
    void end_year();
    [[nodiscard]] AccountantEntry inventory_entry();
    [[nodiscard]] Decisions draw_decisions();
    void write_documents() const;
    void write_entries() const;
    void write_pay() const;

    [[nodiscard]] Row row(Kind kind, const char* prefix, const Account& account);
    void may_come_late(Row& row);
    void settle(Row row);
    void take(Row row);
    [[nodiscard]] Cents draw_amount(int low, int high);
    [[nodiscard]] int draw_rate();

    Draws draws_;
    Draws accountant_; // draws by themselves: the rest of a life does not depend on them
    std::filesystem::path folder_;
    Plan plan_;
    std::vector<MemberPlan> members_;
    std::map<Account, Cents> opening_;
    Books books_;
    std::vector<Recurring> recurring_;
    std::vector<Row> awaited_; // sales to come, paid already
    int month_ = 0;
    int number_ = 0;
    int about_day_ = 0;
    int first_day_ = 1; // of the member whose documents are drawn
    int last_day_ = 28;
    std::vector<Row> rows_;
    std::vector<PayRow> pay_sheet_;
    std::string common_;
    std::string bank_rows_; // that are no receipts
    std::string statement_; // to import
    struct Payment {
        std::string invoice;
        Cents amount;
    };
    std::vector<Payment> bank_payments_; // that the bank may take back
    Cents bank_after_ = 0;               // held after the month
    Cents bank_said_ = 0;                // and on the day of the balance
    std::optional<Cents> said_balance_;
    Cents differs_ = 0;
    Cents rent_owed_ = 0; // to the landlord, on the account of suppliers
    bool is_overpaid_ = false;
    Cents vat_owed_ = 0;
    std::optional<AccountantEntry> vat_settlement_; // of the month before
    std::map<std::pair<std::string, int>, bool> corrected_;
    std::vector<AccountantEntry> entries_; // of the month
    std::vector<AccountantEntry> reversible_;
    std::vector<YearEnd> year_ends_;
    std::map<std::pair<std::string, Account>, Cents> trial_balance_;
};

} // namespace audit
