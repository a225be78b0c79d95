#include "cae/inputs/bank/bank_table.hpp"

#include <array>
#include <unordered_map>
#include <utility>

#include "cae/inputs/folder/internal/folder_reading.hpp"
#include "cae/inputs/folder/internal/month_tables.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace folder_reader {
namespace {

namespace bank_column {
enum Name : std::size_t {
    date,
    reference,
    counterparty,
    label,
    amount,
    refers_to,
    member,
    activity,
    matched_by,
    account,
    party,
    branch,
    vat_rate,
    balance,
    rule,
    bank
};
} // namespace bank_column

constexpr std::array bank_columns{
    CsvColumn{"date", ColumnUse::required},
    CsvColumn{"reference", ColumnUse::required},
    CsvColumn{"counterparty", ColumnUse::optional, Privacy::personal},
    CsvColumn{"label", ColumnUse::optional, Privacy::personal},
    CsvColumn{"amount", ColumnUse::required},
    CsvColumn{"refers_to"},
    CsvColumn{"member"},
    CsvColumn{"activity"},
    CsvColumn{"matched_by"},
    CsvColumn{"account"},
    CsvColumn{"party", ColumnUse::optional, Privacy::personal},
    CsvColumn{"branch"},
    CsvColumn{"vat_rate"},
    CsvColumn{"balance"},
    CsvColumn{"rule"},
    CsvColumn{"bank"},
};
static_assert(bank_columns.size() == bank_column::bank + 1);

// What says more of the account that a row names.
constexpr std::array columns_of_account{bank_column::party, bank_column::branch,
                                        bank_column::vat_rate};

constexpr auto matched_by_words = vocabulary(MatchedBy::number, MatchedBy::amount,
                                             MatchedBy::digits, MatchedBy::receipt, MatchedBy::rule,
                                             MatchedBy::order);

class BankReader {
public:
    BankReader(const MonthTable& table, Problems& problems)
        : table_(table), row_(table.text, table.file, bank_columns, problems) {}

    std::vector<BankRow> read() {
        while (row_.next()) read_row();
        return std::move(rows_);
    }

private:
    void read_row() {
        const auto date = date_in(row_.cell(bank_column::date));
        if (date && date->month() != table_.month) {
            row_.report(bank_column::date, Rule::document_must_be_in_month, {table_.month});
        }
        const auto amount = money_in(row_.cell(bank_column::amount));
        const auto matched_by = word_in(row_.cell(bank_column::matched_by), matched_by_words);
        const auto vat_rate = percent_in(row_.cell(bank_column::vat_rate));
        const auto balance = money_in(row_.cell(bank_column::balance));
        const auto rule_line = line_of_rule(matched_by);
        const std::string bank = bank_of_row();
        row_.blank(bank_column::account) ? check_payment() : check_posting(matched_by);
        note_reference();
        if (!date || !amount || !row_.row_is_sound()) return;
        BankRow row{{*date,
                     text(bank_column::reference),
                     text(bank_column::counterparty),
                     text(bank_column::label),
                     *amount,
                     row_.line(),
                     bank,
                     {}},
                    text(bank_column::refers_to),
                    text(bank_column::member),
                    text(bank_column::activity),
                    matched_by.value_or(MatchedBy::nothing),
                    text(bank_column::account),
                    text(bank_column::party),
                    text(bank_column::branch),
                    vat_rate,
                    balance,
                    rule_line};
        rows_.push_back(std::move(row));
    }

    // Of the row that a rule has taken; a row that was taken from it says nothing of it any more.
    std::size_t line_of_rule(std::optional<MatchedBy> matched_by) {
        constexpr int most_lines = 1'000'000;
        const auto line = whole_in(row_.cell(bank_column::rule), 1, most_lines);
        return line && matched_by == MatchedBy::rule ? static_cast<std::size_t>(*line) : 0;
    }

    std::string text(std::size_t index) const { return std::string(row_.text(index)); }

    // The usual one where the row says none.
    std::string bank_of_row() {
        if (row_.blank(bank_column::bank)) return {};
        const Cooperative& cooperative = table_.cooperative;
        const BankAccount* bank = bank_called(cooperative, row_.text(bank_column::bank));
        if (bank != nullptr) return name_of_movements(cooperative, *bank);
        row_.report(bank_column::bank, Rule::reference_must_exist, {Thing::bank});
        return {};
    }

    // A row without a member leaves the account to the invoice.
    void check_payment() {
        for (const std::size_t column : columns_of_account) {
            if (row_.blank(column)) continue;
            row_.report(bank_column::account, Rule::text_must_not_be_empty, {"account"});
        }
        const auto member = member_in(row_.cell(bank_column::member), table_.known);
        if (member) {
            static_cast<void>(account_in(row_.cell(bank_column::activity), *member, table_.known));
        } else if (row_.blank(bank_column::member) && !row_.blank(bank_column::activity)) {
            row_.report(bank_column::member, Rule::text_must_not_be_empty, {"member"});
        }
    }

    // A row that names an account of the chart pays no invoice.
    void check_posting(std::optional<MatchedBy> matched_by) {
        if (!row_.blank(bank_column::refers_to)) refuse_beside("refers_to");
        if (matched_by == MatchedBy::receipt) refuse_beside("matched_by");
        const auto branch = branch_in(row_.cell(bank_column::branch), table_.cooperative);
        const bool has_member = !row_.blank(bank_column::member) ||
                                !row_.blank(bank_column::activity);
        if (!has_member) return;
        if (branch)
            row_.report(bank_column::branch, Rule::keys_must_not_stand_together, {"member"});
        const auto member = needed_member_in(row_.cell(bank_column::member), table_.known);
        if (!member || is_of_branch(*member)) return;
        static_cast<void>(account_in(row_.cell(bank_column::activity), *member, table_.known));
    }

    void refuse_beside(const char* column) {
        row_.report(bank_column::account, Rule::keys_must_not_stand_together, {column});
    }

    // Permanent staff have no activity: what is about them stands in the section of their branch.
    bool is_of_branch(MemberIndex member) const {
        return row_.blank(bank_column::activity) && table_.known.facts[member].accounts == 0;
    }

    void note_reference() {
        const auto [first, is_new] = lines_.emplace(text(bank_column::reference), row_.line());
        if (is_new || first->first.empty()) return;
        row_.report(bank_column::reference, Rule::id_must_be_unique,
                    {table_.file + ":" + std::to_string(first->second)});
    }

    const MonthTable& table_;
    CsvReader row_;
    std::vector<BankRow> rows_;
    std::unordered_map<std::string, std::size_t> lines_; // of references
};

// The account of a row that names its member; nothing for one that leaves it to the invoice.
std::optional<AccountIndex> account_of(const BankRow& row, const KnownRoster& known) {
    const auto member = known.index.member(row.member);
    if (!member) return std::nullopt;
    if (row.activity.empty()) return known.facts[*member].first_account;
    const auto activity = known.index.activity(row.activity);
    return activity ? known.index.account(*member, *activity) : std::nullopt;
}

std::optional<BranchIndex> branch_called(const std::string& id, const Cooperative& cooperative) {
    for (std::size_t i = 0; i < cooperative.branches.size(); ++i) {
        if (cooperative.branches[i].id.text() == id) return static_cast<BranchIndex>(i);
    }
    return std::nullopt;
}

// A row of a member who could not be read is of nobody: that is noted.
BankPosting posting_of(const BankRow& row, const KnownRoster& known,
                       const Cooperative& cooperative) {
    BankPosting posting{row.movement, row.account, row.party, known.index.member(row.member)};
    posting.vat_rate = row.vat_rate.value_or(Rate());
    posting.rule_line = row.rule_line;
    posting.branch = branch_called(row.branch, cooperative);
    if (!posting.member) return posting;
    if (known.facts[*posting.member].accounts != 0) {
        posting.section = account_of(row, known);
    } else {
        posting.branch = known.roster.members[*posting.member].branch;
    }
    return posting;
}

// A row about an invoice, or about a member's account, as the payment that it is.
ActivityDocument payment_of(const BankRow& row, std::optional<AccountIndex> account) {
    const BankMovement& movement = row.movement;
    const bool received = movement.amount > Money();
    ActivityDocument payment{movement.date, movement.reference, account.value_or(0),
                             received ? DocumentKind::receipt : DocumentKind::refund};
    payment.label = movement.label.empty() ? movement.counterparty : movement.label;
    payment.net = received ? movement.amount : -movement.amount;
    payment.refers_to = row.refers_to;
    payment.is_total = true;
    payment.shared_by = account ? SharedBy::nobody : SharedBy::invoice;
    payment.table = DocumentTable::bank;
    payment.line = movement.line;
    return payment;
}

// A receipt of activity/ is booked there; here stands the bank that shows it.
void note_receipt(const BankRow& row, MonthDocuments& documents) {
    if (row.movement.bank.empty()) return;
    documents.banks_of_receipts.insert_or_assign(row.refers_to, row.movement.bank);
}

void add_payment(const BankRow& row, std::optional<AccountIndex> account,
                 MonthDocuments& documents) {
    // What leaves the account is booked where it is owed.
    if (row.refers_to.empty() && !account) return;
    const BankMovement& movement = row.movement;
    if (!movement.bank.empty()) documents.banks_of_rows.emplace(movement.line, movement.bank);
    documents.documents.push_back(payment_of(row, account));
}

} // namespace

std::vector<BankRow> read_bank_table(const MonthTable& table, Problems& problems) {
    return BankReader(table, problems).read();
}

void add_bank_rows(const std::vector<BankRow>& rows, const KnownRoster& known,
                   const Cooperative& cooperative, MonthDocuments& documents) {
    for (const BankRow& row : rows) {
        if (!row.account.empty()) {
            documents.bank_postings.push_back(posting_of(row, known, cooperative));
        } else if (row.matched_by == MatchedBy::receipt) {
            note_receipt(row, documents);
        } else {
            add_payment(row, account_of(row, known), documents);
        }
    }
}

} // namespace folder_reader

Result<std::vector<BankRow>> load_bank_rows(const CooperativeFolder& folder, Month month) {
    const auto path = bank_file(folder.path, month);
    if (!folder_reader::is_there(path)) return std::vector<BankRow>();
    const auto text = read_text_file(path);
    if (!text) return refuse(text.error());
    const folder_reader::KnownRoster known(folder.roster, true);
    const std::string name = path.generic_string();
    Problems problems;
    auto rows = folder_reader::read_bank_table(
        {*text, name, month, known, folder.cooperative, month}, problems);
    if (!problems.empty()) return refuse(std::move(problems));
    return rows;
}

} // namespace cae
