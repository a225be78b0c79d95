// Compares what closings leave with what the documents must make of it, month after month.
#pragma once

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "closed.hpp"
#include "exercises.hpp"
#include "fec_reader.hpp"
#include "life.hpp"
#include "tables.hpp"

namespace audit {

class Auditor {
public:
    explicit Auditor(const Life& life)
        : life_(life), closing_(life.opening()), exercises_(life.plan()) {}

    // The tables of the next month, right after the life has lived it.
    void audit(int month, const Tables& tables);

    // What the bank holds after the month, in the books and by its statement.
    void audit_bank(const FoundBank& bank, const Tables& tables);

    // The rows of the entry that settles the VAT of the month.
    void audit_vat_settlement(const Table& rows);

    // The FEC of a fiscal year up to the last month that is closed of it.
    void audit_fec(const Year& year, const std::string& text);

    // That a year is refused for what waits, and for nothing else.
    void audit_waiting(const YearEnd& end, const Settled& settled);
    // What settling a year leaves.
    void audit_year(const YearEnd& end, const Settled& settled);

    // What differs, each with its month, account or member and both numbers.
    [[nodiscard]] const std::vector<std::string>& faults() const { return faults_; }
    [[nodiscard]] const PaidGross& paid() const { return paid_; }
    // How many amounts were compared.
    [[nodiscard]] int compared() const { return compared_; }

private:
    // The journal of one section.
    struct Section {
        Cents balance = 0;
        Cents sales = 0;      // 70
        Cents expenses = 0;   // class 6 but the journal of pay
        Cents pay = 0;        // class 6 in the journal of pay
        Cents receivable = 0; // 411
        Cents internal = 0;   // 921, 922, 923
    };

    void read_journal(const Table& journal);
    void begin_entry(const TableRow& line);
    void add_line(const TableRow& line);
    [[nodiscard]] Place place_of(const TableRow& line) const;
    [[nodiscard]] std::string party_of(const TableRow& line) const;
    void add_accountant_line(const TableRow& line, Cents amount);
    void audit_written(const std::vector<AccountantEntry>& entries);
    void audit_opening();
    void audit_allocations();
    void audit_inventory(const YearEnd& end, const Table& journal);
    void audit_carried(const YearEnd& end, Balances opening);
    void audit_statements(const Exercise& exercise, const Settled& settled);
    void audit_allocation(const YearEnd& end, const Settled& settled);
    void audit_accounts(const Table& accounts);
    void audit_account(const TableRow& row);
    void audit_sections();
    void audit_open_items(const Table& items);
    void audit_vat(const Table& rows);
    [[nodiscard]] std::map<std::string, Cents> vat_of_documents() const;
    void add_vat(int year, const std::string& account, Cents amount);
    void add_vat(int year, const std::vector<AccountantEntry>& entries);
    void add_vat_of_month();
    void audit_vat_of(const Exercise& exercise, const ReadFec& fec);
    void audit_assets(const Table& assets);
    void audit_payslips(const Tables& tables);
    void audit_payslip(const TableRow& pay);
    void audit_settlement(const TableRow& pay);
    void audit_request(const TableRow& pay);
    void audit_pay_of_accounts();
    void audit_leave(const Table& rows);
    void audit_leave(const MemberPlan& member, const TableRow& row);

    [[nodiscard]] const MemberPlan& member(const std::string& id) const;
    [[nodiscard]] PayRow sheet(const std::string& id) const;
    void same(const std::string& what, Cents found, Cents audited);
    void about(std::string subject) { subject_ = std::move(subject); }

    const Life& life_;
    int month_ = 0;
    std::string subject_;
    std::vector<std::string> faults_;
    int compared_ = 0;

    std::map<Account, Cents> closing_;
    std::int64_t last_entry_ = 0;
    std::map<std::string, Cents> ledger_; // of the month, by account of the chart
    std::map<Account, Section> sections_;
    std::map<std::string, Cents> branches_; // internal accounts of the cooperative's own sections
    std::map<std::string, Cents> analytic_;
    std::map<std::string, Cents> entries_;
    std::map<std::string, std::vector<EntryLine>> written_; // by the accountant, by id
    std::map<std::pair<std::string, Account>, Cents> opening_;
    std::map<std::string, std::map<std::string, Cents>> allocated_; // in the month, by piece
    std::map<int, std::map<std::string, Cents>> to_allocate_; // by account, of years by their names
    std::map<std::string, std::pair<Cents, Cents>> lines_;    // of payslips: employer, employee
    std::map<std::string, Cents> cost_;                       // of pay, by member
    std::map<std::string, Cents> borne_;                      // by the accounts of a member
    std::map<std::string, Cents> set_aside_;                  // the same of paid leave
    std::map<std::string, Cents> gross_since_january_;
    std::map<std::string, Cents> claims_;
    std::map<std::string, Cents> leave_balance_;
    std::map<std::string, Cents> provision_held_;
    std::map<std::string, Cents> year_closing_; // of the accounts, at the end of the fiscal year
    PaidGross paid_;
    Exercises exercises_;
    static constexpr std::array vat_accounts{"44571", "44574", "4456", "4452"};
    // Moved in fiscal years, by their names and the beginnings of the accounts, whatever journals
    // say.
    std::map<int, std::map<std::string, Cents>> vat_;
};

} // namespace audit
