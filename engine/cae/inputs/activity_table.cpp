#include <algorithm>
#include <array>

#include "cae/inputs/internal/contract_values.hpp"
#include "cae/inputs/internal/document_numbers.hpp"
#include "cae/inputs/internal/month_tables.hpp"
#include "cae/money/rounding.hpp"

namespace cae::folder_reader {
namespace {

namespace column {
enum Name : std::size_t {
    date,
    document,
    member,
    activity,
    kind,
    label,
    net,
    vat_rate,
    vat,
    refers_to,
    quantity,
    paid_by
};
} // namespace column

constexpr std::array columns{
    CsvColumn{"date", ColumnUse::required},
    CsvColumn{"document", ColumnUse::required},
    CsvColumn{"member", ColumnUse::required},
    CsvColumn{"activity"},
    CsvColumn{"kind", ColumnUse::required},
    CsvColumn{"label"},
    CsvColumn{"net"},
    CsvColumn{"vat_rate"},
    CsvColumn{"vat"},
    CsvColumn{"refers_to"},
    CsvColumn{"quantity"},
    CsvColumn{"paid_by"},
};
static_assert(columns.size() == column::paid_by + 1 && columns[column::paid_by].name == "paid_by");

constexpr std::array kind_words{Word<DocumentKind>{"sale", DocumentKind::sale},
                                Word<DocumentKind>{"credit_note", DocumentKind::credit_note},
                                Word<DocumentKind>{"receipt", DocumentKind::receipt},
                                Word<DocumentKind>{"purchase", DocumentKind::purchase},
                                Word<DocumentKind>{"expense", DocumentKind::expense},
                                Word<DocumentKind>{"mileage", DocumentKind::mileage}};
constexpr std::array paid_by_words{Word<PaidBy>{"cooperative", PaidBy::cooperative},
                                   Word<PaidBy>{"member", PaidBy::member}};

// Invoices sum the VAT of their lines, each rounded: their total may differ by a cent from the VAT
// of their net.
const Money vat_tolerance = Money::from_cents(1);

// Sales and what comes of them: kinds that say where money comes from rather than where it goes.
bool is_of_sales(DocumentKind kind) {
    return kind == DocumentKind::sale || kind == DocumentKind::credit_note ||
           kind == DocumentKind::receipt;
}

// A claim is paid by the member who makes it unless the row says otherwise.
PaidBy usual_payer(DocumentKind kind) {
    const bool claim = kind == DocumentKind::expense || kind == DocumentKind::mileage;
    return claim ? PaidBy::member : PaidBy::cooperative;
}

// Customers pay, and are credited, after a member has left: the account is still there.
bool may_come_after_contract(DocumentKind kind) {
    return kind == DocumentKind::receipt || kind == DocumentKind::credit_note;
}

bool is_within_contract(const MemberFacts& member, Date date, DocumentKind kind) {
    return date >= member.from && (date < member.left || may_come_after_contract(kind));
}

struct Amounts {
    Money net;
    Rate vat_rate;
    Money vat;
};

// Rows that a text can hold: no more than its lines, nor than rows of the shortest kind.
std::size_t most_rows(std::string_view text) {
    constexpr std::size_t shortest = 24;
    std::size_t lines = 0;
    constexpr auto none = std::string_view::npos;
    for (auto end = text.find('\n'); end != none; end = text.find('\n', end + 1)) ++lines;
    return std::min(lines, text.size() / shortest);
}

class ActivityReader {
public:
    ActivityReader(const MonthTable& table, std::size_t rows, Problems& problems)
        : table_(table), row_(table.text, table.file, columns, problems),
          numbers_(table.known.roster, documents_, rows) {
        documents_.reserve(rows);
    }

    std::vector<ActivityDocument> read() {
        while (row_.next()) read_row();
        return std::move(documents_);
    }

private:
    void read_row() {
        numbers_.prepare(row_.text(column::document));
        table_.known.index.prepare_member(row_.text(column::member));
        const auto date = read_date();
        const auto kind = word_in(row_.cell(column::kind), kind_words);
        const Amounts amounts = read_amounts(kind);
        const PaidBy paid_by = read_payer(kind);
        const auto member = member_in(row_.cell(column::member), table_.known);
        const auto account = member ? read_account(*member) : std::nullopt;
        if (!date || !kind || !member || !account || !row_.row_is_sound()) return;
        if (!is_within_contract(table_.known.facts[*member], *date, *kind)) {
            row_.report(column::member, Rule::member_must_be_present, {to_string(*date)});
        }
        keep(*date, *kind, *account, amounts, paid_by);
        if (const auto first = numbers_.add_last()) {
            row_.report(column::document, Rule::id_must_be_unique,
                        {table_.file + ":" + std::to_string(*first)});
        }
    }

    std::optional<Date> read_date() {
        const auto date = date_in(row_.cell(column::date));
        if (date && date->month() != table_.month) {
            row_.report(column::date, Rule::document_must_be_in_month, {to_string(table_.month)});
        }
        return date;
    }

    // A blank activity is a fact about the member when there is no activity to choose from.
    std::optional<AccountIndex> read_account(MemberIndex member) {
        const bool none = row_.blank(column::activity) && table_.known.facts[member].accounts == 0;
        const CsvCell cell = none ? CsvCell{row_, column::member, {}} : row_.cell(column::activity);
        return account_in(cell, member, table_.known);
    }

    Amounts read_amounts(std::optional<DocumentKind> kind) {
        const Money net = read_net();
        const auto rate = percent_in(row_.cell(column::vat_rate));
        const auto vat = amount_in(row_.cell(column::vat));
        const bool needs_rate = (kind && is_of_sales(*kind)) || vat.value_or(Money()) > Money();
        if (needs_rate && row_.blank(column::vat_rate)) {
            row_.report(column::vat_rate, Rule::text_must_not_be_empty, {"vat_rate"});
        }
        if (!row_.row_is_sound()) return {};
        const Rate vat_rate = rate.value_or(Rate());
        const Money expected = rounded(net * vat_rate, Rounding::half_away_from_zero);
        if (vat && (*vat > expected + vat_tolerance || *vat < expected - vat_tolerance)) {
            row_.report(column::vat, Rule::vat_must_match_rate, {to_string(expected)});
        }
        return {net, vat_rate, vat.value_or(expected)};
    }

    Money read_net() {
        const auto net = money_in(row_.cell(column::net));
        if (row_.blank(column::net)) {
            row_.report(column::net, Rule::document_must_have_amount, {"net"});
        } else if (net && *net <= Money()) {
            row_.report(column::net, Rule::amount_must_be_positive);
        }
        return net.value_or(Money());
    }

    PaidBy read_payer(std::optional<DocumentKind> kind) {
        const auto payer = word_in(row_.cell(column::paid_by), paid_by_words);
        if (!kind) return PaidBy::cooperative;
        if (payer == PaidBy::member && is_of_sales(*kind)) {
            row_.report(column::paid_by, Rule::word_must_be_known, {"cooperative"});
        }
        return payer.value_or(usual_payer(*kind));
    }

    void keep(Date date, DocumentKind kind, AccountIndex account, const Amounts& amounts,
              PaidBy paid_by) {
        documents_.push_back({date, std::string(row_.text(column::document)), account, kind,
                              std::string(row_.text(column::label)), amounts.net, amounts.vat_rate,
                              amounts.vat, std::string(row_.text(column::refers_to)),
                              std::string(row_.text(column::quantity)), paid_by, row_.line()});
    }

    const MonthTable& table_;
    CsvReader row_;
    std::vector<ActivityDocument> documents_;
    DocumentNumbers numbers_;
};

} // namespace

std::vector<ActivityDocument> read_activity_table(const MonthTable& table, Problems& problems) {
    return ActivityReader(table, most_rows(table.text), problems).read();
}

} // namespace cae::folder_reader
