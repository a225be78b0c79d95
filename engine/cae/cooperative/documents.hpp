// The documents of a month: what each activity sold, received and spent.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/place.hpp"
#include "cae/base/text.hpp"
#include "cae/calendar/date.hpp"
#include "cae/cooperative/bank_movement.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/input_file.hpp"
#include "cae/cooperative/net_and_vat.hpp"
#include "cae/cooperative/pay_policy.hpp"
#include "cae/cooperative/posting_rules.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/cooperative/variable_elements.hpp"
#include "cae/cooperative/vat_kind.hpp"
#include "cae/cooperative/written_entries.hpp"
#include "cae/law/mileage_scale.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/law/working_time.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

enum class DocumentKind : std::uint8_t {
    sale,           // an invoice to a customer
    credit_note,    // takes a sale back, wholly or in part
    receipt,        // a customer's payment, in the month it arrives
    purchase,       // a supplier's invoice
    expense,        // an expense claim
    mileage,        // a claim for kilometres
    refund,         // a customer's payment given back
    bad_debt,       // what a customer will never pay
    subcontracting, // a subcontractor's invoice
    asset,          // a supplier's invoice for what lasts: depreciated over its life
    internal_sale,  // of one member to another: no customer, no VAT
    exchange,       // local currency given for euros
};

// Whether a document moves a bank when nothing else is said of it.
[[nodiscard]] inline bool is_payment(DocumentKind kind) {
    return kind == DocumentKind::receipt || kind == DocumentKind::refund ||
           kind == DocumentKind::exchange;
}

// Who has paid a charge: the member is reimbursed with the pay of the month.
enum class PaidBy : std::uint8_t { cooperative, member };

// Whose account a document belongs to: that of its row, those of the team, or those that the
// invoice it pays was made by.
enum class SharedBy : std::uint8_t { nobody, team, invoice };

// The table of the month that a document stands in.
enum class DocumentTable : std::uint8_t { activity, bank, recurring };

// A journey that the barème values.
struct Journey {
    std::int32_t km_hundredths = 0; // none when zero: the amount was given
    std::int16_t power = 0;         // puissance fiscale, in CV; 1 for a moped
    bool electric = false;
    VehicleKind vehicle = VehicleKind::car;
};

// One row of activity/<month>.csv. Amounts are positive; the kind gives the sign. For a receipt
// `net` and `vat` are the parts of the payment excluding VAT and of VAT.
struct ActivityDocument {
    Date date;
    Text number{}; // of the piece; sales differ from one another, credit notes too
    AccountIndex account = 0;
    DocumentKind kind = DocumentKind::sale;
    Text label{};
    Money net{};
    Rate vat_rate{};
    Money vat{};
    Text refers_to{};    // the sale that a document is about; the vehicle of a journey
    RareText quantity{}; // as written, for the reader
    PaidBy paid_by = PaidBy::cooperative;
    bool is_total = false; // `net` includes VAT and is not yet shared over the parts of its invoice
    std::optional<VatOn> vat_on{}; // of a sale; the cooperative's when absent
    Rate vat_recoverable = Rate::from_billionths(Rate::one); // share of the VAT of a charge
    Journey journey{};
    int life_months = 0;                 // of an asset
    std::optional<Date> in_service{};    // of an asset; its own date when absent
    std::optional<AccountIndex> buyer{}; // of a sale between members
    // A document that is shared waits until what it refers to is known; `account` is then any of
    // the team's, or says nothing.
    SharedBy shared_by = SharedBy::nobody;
    bool in_local_currency = false; // of a payment
    bool is_deposit = false;        // of a payment in one sum, as long as its sale is not known
    bool keeps_bank = false; // of a payment that its later sale takes up: nothing is paid again
    DocumentTable table = DocumentTable::activity;
    std::size_t line = 0; // in the file of `table`, for messages; 0 when there is none
    // A payment of an earlier month that the row explains, in MonthDocuments::explained.
    std::optional<std::uint32_t> explains{};
    RareText party{};           // the customer of a sale, the supplier of a charge
    RareText expense_account{}; // of a charge: a number of the chart; of its kind when empty
    VatTreatment treatment{};
    std::uint32_t rule_line = 0; // of the posting rule that gave the account; 0 when none did
};

// What a charge costs its activity (`net`, with the VAT that is not recoverable) and the VAT that
// is recovered, rounded half away from zero.
[[nodiscard]] NetAndVat cost_and_recovered_vat(const ActivityDocument& document);

// What is owed to whoever asked for a charge: the VAT of a reverse charge is owed to the tax
// office.
[[nodiscard]] Money owed_for(const ActivityDocument& document);

// One row of pay/<month>.csv (the "fiche navette"). What is absent is as in the member's contract.
struct PaySheetRow {
    MemberIndex member = 0;
    std::optional<PayRequest> request{};
    std::optional<Rate> withholding_rate{};
    std::optional<Hours> weekly_hours{};
    Hours overtime{};
    Money reimbursement{};            // added to what is transferred, never pay
    Money advance{};                  // already paid on account of this pay
    Money deduction{};                // withheld from what is transferred
    LeaveDays leave_days{};           // of paid leave taken in the month
    std::optional<Date> leave_told{}; // of leave that sickness kept from being taken (L3141-19-3)
    VariableElements variable{};
    std::string note{};
    std::size_t line = 0; // in MonthDocuments::pay_file, for messages; 0 when there is none
};

// One row of common/<month>.csv: a charge of the cooperative itself, such as rent or fees.
struct CommonCharge {
    Date date;
    std::string number{};
    std::optional<BranchIndex> branch{}; // none: of the cooperative as a whole
    std::string expense_account{};       // a number of Chart::common_charges; the usual when empty
    std::string label{};
    Money net{};
    Rate vat_rate{};
    Money vat{};
    Rate vat_recoverable = Rate::from_billionths(Rate::one);
    bool is_recurring = false; // a row of recurring.csv
    std::size_t line = 0;      // in its file, for messages; 0 when there is none
    std::string party{};       // the supplier
    VatTreatment treatment{};
    std::uint32_t rule_line = 0; // as for a document of an activity
};

// As for a document of an activity.
[[nodiscard]] NetAndVat cost_and_recovered_vat(const CommonCharge& charge);

[[nodiscard]] Money owed_for(const CommonCharge& charge);

// Whether a row of the pay sheet means something of an employee alone: pay, an absence or leave.
[[nodiscard]] bool needs_employment(const PaySheetRow& row);

// One row of corrections/<month>.csv: what the pay of a month sealed before should have been
// computed from. What is absent is as it was.
struct PayCorrection {
    Month month; // the sealed month
    MemberIndex member = 0;
    std::optional<Money> gross{}; // without overtime
    std::optional<Hours> overtime{};
    std::optional<Hours> weekly_hours{};
    std::optional<int> days_employed{};
    std::optional<ReliefReference> relief_reference{};
    std::optional<Category> category{};
    std::optional<int> headcount{};
    std::optional<Rate> accident_rate{};
    std::optional<Rate> mobility_rate{};
    std::optional<bool> cover_waiver{};
    std::optional<int> absence_days{};
    std::optional<int> sick_days{};
    std::optional<SickKind> sick_kind{};
    std::optional<Money> sick_pay{};
    std::string reason{};
    std::size_t line = 0; // in MonthDocuments::corrections_file, for messages
};

// A row of the bank that names the account of the chart where its money comes from or goes to.
struct BankPosting {
    BankMovement movement; // with the amount of the row
    std::string account{}; // a number of the chart
    std::string party{};
    std::optional<MemberIndex> member{};   // whom it is about
    std::optional<AccountIndex> section{}; // the account of an activity; else of the cooperative
    std::optional<BranchIndex> branch{};   // of the cooperative's sections
    Rate vat_rate{};                       // of the VAT that the amount includes
    std::size_t rule_line = 0; // of the bank rule that gave the account; 0 when none did
    // A movement of an earlier month that the row explains, in MonthDocuments::explained.
    std::optional<std::uint32_t> explains{};
};

// A receipt of activity/ and a row of the bank that look like one payment.
struct EnteredTwice {
    std::string receipt{};
    std::string movement{}; // its reference
    Money amount{};
};

// Everything that happened in a month, in the order of the files. The names of the files stand here
// once, so that a million documents do not repeat them.
struct MonthDocuments {
    Month month;
    std::vector<ActivityDocument> documents{};
    std::vector<PaySheetRow> pay_sheet{}; // at most one row a member
    std::string activity_file{};
    std::string pay_file{};
    std::vector<PayCorrection> corrections{}; // at most one a member and month
    std::string corrections_file{};
    // Movements of the month that no row of its bank table explains; payments that were received in
    // earlier months, with what no row explains of them; and the movements of earlier months that
    // rows of this one explain.
    std::vector<BankMovement> unexplained{};
    std::vector<BankMovement> unexplained_before{};
    std::vector<BankMovement> explained{};
    std::vector<EnteredTwice> entered_twice{};
    // The last one that a row says of each bank, by the names of movements.
    std::map<std::string, StatementBalance, std::less<>> bank_balances{};
    // The banks of rows that pay invoices, by line, and those of payments of activity/ that a row
    // shows, by number; none of the usual one.
    std::map<std::size_t, std::string> banks_of_rows{};
    std::map<std::string, std::string, std::less<>> banks_of_receipts{};
    std::vector<BankPosting> bank_postings{}; // in the order of the rows
    std::string bank_file{};
    std::vector<CommonCharge> common_charges{};
    std::string common_file{};
    bool lacks_activity = false; // there is no activity_file
    std::string recurring_file{};
    std::vector<WrittenEntry> entries{}; // of the accountant
    std::string entries_file{};
    PostingRules posting_rules{}; // for charges that name no account
    InputFiles read_from{};       // these and the files that hold for all months

    // The bank that a payment moves, by the name of movements.
    [[nodiscard]] std::string_view bank_of(const ActivityDocument& payment) const {
        if (payment.table == DocumentTable::bank) {
            const auto row = banks_of_rows.find(payment.line);
            return row != banks_of_rows.end() ? std::string_view(row->second) : std::string_view();
        }
        const auto receipt = banks_of_receipts.find(payment.number.view());
        return is_payment(payment.kind) && receipt != banks_of_receipts.end()
                   ? std::string_view(receipt->second)
                   : std::string_view();
    }

    // Whether a document of that day came after its own month was sealed: this one books it.
    [[nodiscard]] bool is_late(Date date) const { return date.month() < month; }

    [[nodiscard]] Place place_of(const ActivityDocument& document) const {
        return {file_of(document.table), document.line, 0};
    }
    [[nodiscard]] Place place_of(const CommonCharge& charge) const {
        return {charge.is_recurring ? recurring_file : common_file, charge.line, 0};
    }
    [[nodiscard]] Place place_of(const BankPosting& posting) const {
        return {bank_file, posting.movement.line, 0};
    }
    [[nodiscard]] Place place_of(const PaySheetRow& row) const { return {pay_file, row.line, 0}; }
    [[nodiscard]] Place place_of(const PayCorrection& row) const {
        return {corrections_file, row.line, 0};
    }
    [[nodiscard]] Place place_of(const WrittenEntry& entry) const {
        return {entries_file, entry.line, 0};
    }
    [[nodiscard]] Place place_of(const WrittenLine& line) const {
        return {entries_file, line.line, 0};
    }

private:
    [[nodiscard]] const std::string& file_of(DocumentTable table) const {
        if (table == DocumentTable::bank) return bank_file;
        return table == DocumentTable::recurring ? recurring_file : activity_file;
    }
};

} // namespace cae
