#include <algorithm>
#include <array>

#include "cae/base/words.hpp"
#include "cae/cooperative/internal_sales.hpp"
#include "cae/cooperative/team_documents.hpp"
#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/document_details.hpp"
#include "cae/inputs/folder/internal/document_numbers.hpp"
#include "cae/inputs/folder/internal/month_tables.hpp"
#include "cae/inputs/folder/internal/vat_cells.hpp"

namespace cae::folder_reader {
namespace {

namespace activity_column {
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
    paid_by,
    total
};
} // namespace activity_column

constexpr std::size_t first_detail = activity_column::total + 1;

constexpr std::array shared_columns{
    CsvColumn{"date", ColumnUse::required},
    CsvColumn{"document", ColumnUse::required},
    CsvColumn{"member", ColumnUse::present},
    CsvColumn{"activity"},
    CsvColumn{"kind", ColumnUse::required},
    CsvColumn{"label"},
    CsvColumn{"net"},
    CsvColumn{"vat_rate"},
    CsvColumn{"vat"},
    CsvColumn{"refers_to"},
    CsvColumn{"quantity"},
    CsvColumn{"paid_by"},
    CsvColumn{"total"},
};
static_assert(shared_columns.size() == first_detail && shared_columns.back().name == "total");

constexpr auto columns = [] {
    std::array<CsvColumn, shared_columns.size() + detail_columns.size()> all{};
    std::copy(shared_columns.begin(), shared_columns.end(), all.begin());
    std::copy(detail_columns.begin(), detail_columns.end(), all.begin() + first_detail);
    return all;
}();

constexpr auto kind_words = vocabulary<DocumentKind>();
constexpr auto paid_by_words = vocabulary<PaidBy>();

// Payments, and invoices that will never be paid: they may be given as a total.
bool is_settlement(DocumentKind kind) {
    return is_about_a_sale(kind) && kind != DocumentKind::credit_note;
}

// Invoices and claims that somebody else has written: their total may stand for net and VAT.
bool splits_total(DocumentKind kind) {
    return kind == DocumentKind::purchase || kind == DocumentKind::subcontracting ||
           kind == DocumentKind::expense || kind == DocumentKind::asset;
}

// Sales and what comes of them: kinds that say where money comes from rather than where it goes.
bool is_of_sales(DocumentKind kind) { return kind == DocumentKind::sale || is_about_a_sale(kind); }

// A claim is paid by the member who makes it unless the row says otherwise.
PaidBy usual_payer(DocumentKind kind) {
    const bool claim = kind == DocumentKind::expense || kind == DocumentKind::mileage;
    return claim ? PaidBy::member : PaidBy::cooperative;
}

// Customers pay, and are credited, after a member has left, and suppliers send their invoices: the
// account is still there.
bool may_come_after_contract(DocumentKind kind) {
    return is_about_a_sale(kind) || kind == DocumentKind::exchange ||
           kind == DocumentKind::purchase || kind == DocumentKind::subcontracting;
}

bool is_within_contract(const MemberFacts& member, Date date, DocumentKind kind) {
    return date >= member.from && (date < member.left || may_come_after_contract(kind));
}

struct Amounts {
    Money net;
    Rate vat_rate;
    Money vat;
    bool is_total = false;
    VatTreatment treatment{};
};

// A date, a number, a member, a kind and an amount.
constexpr std::size_t shortest_document = 24;

class ActivityReader {
public:
    ActivityReader(const MonthTable& table, std::size_t rows, Problems& problems)
        : table_(table), row_(table.text, table.file, columns, problems), problems_(problems),
          details_(row_, first_detail, table.known), numbers_(documents_, rows) {
        documents_.reserve(rows);
    }

    std::vector<ActivityDocument> read() {
        while (row_.next()) read_row();
        refuse_circle();
        return std::move(documents_);
    }

private:
    void read_row() {
        details_.look_at_row();
        numbers_.prepare(row_.text(activity_column::document));
        const auto date = document_date_in(row_.cell(activity_column::date), table_);
        const auto kind = word_in(row_.cell(activity_column::kind), kind_words);
        const Amounts amounts = read_amounts(date.value_or(table_.month.first_day()), kind);
        const PaidBy paid_by = read_payer(kind);
        const SplitKey* team = is_of_team() ? read_team(date, kind) : nullptr;
        const auto account = is_of_team() ? first_account(team) : read_own_account();
        if (!date || !kind || !account || !row_.row_is_sound()) return;
        check_presence(*date, *kind, *account, team);
        keep(*date, *kind, *account, amounts, paid_by);
        details_.read(documents_.back());
        team != nullptr ? number_team(*team) : number_last();
    }

    bool is_of_team() const {
        return row_.blank(activity_column::member) && !row_.blank(activity_column::activity);
    }

    static std::optional<AccountIndex> first_account(const SplitKey* team) {
        return team != nullptr ? std::optional(team->shares().front().account) : std::nullopt;
    }

    // The key by which a row without a member is shared.
    const SplitKey* read_team(std::optional<Date> date, std::optional<DocumentKind> kind) {
        if (!date || !kind) return nullptr;
        if (!may_be_of_team(*kind)) {
            row_.report(activity_column::member, Rule::text_must_not_be_empty, {"member"});
            return nullptr;
        }
        return team_in(row_.cell(activity_column::activity), *date, table_.known);
    }

    std::optional<AccountIndex> read_own_account() {
        const auto member = needed_member_in(row_.cell(activity_column::member), table_.known,
                                             last_member_);
        return member ? read_account(*member) : std::nullopt;
    }

    void check_presence(Date date, DocumentKind kind, AccountIndex account, const SplitKey* team) {
        const Roster& roster = table_.known.roster;
        if (team == nullptr) {
            const MemberFacts& member = table_.known.facts[roster.accounts[account].member];
            if (is_within_contract(member, date, kind)) return;
            row_.report(activity_column::member, Rule::member_must_be_present, {date});
        } else if (!may_come_after_contract(kind)) {
            const auto absent = absent_member(*team, date, table_.known);
            if (!absent) return;
            row_.report(activity_column::activity, Rule::team_must_be_present,
                        {roster.members[*absent].id.text(), date});
        }
    }

    void number_last() {
        const auto first = numbers_.add_last();
        if (!first) return;
        row_.report(activity_column::document, Rule::id_must_be_unique,
                    {table_.file + ":" + std::to_string(*first)});
    }

    // What is about a sale waits for that sale: the closing knows who sold.
    void number_team(const SplitKey& team) {
        if (is_about_a_sale(documents_.back().kind)) {
            documents_.back().shared_by = SharedBy::team;
            number_last();
            return;
        }
        const ActivityDocument whole = std::move(documents_.back());
        documents_.pop_back();
        for (ActivityDocument& part : shared_by(team, whole)) {
            documents_.push_back(std::move(part));
            number_last();
        }
    }

    // A blank activity is a fact about the member when there is no activity to choose from.
    std::optional<AccountIndex> read_account(MemberIndex member) {
        const bool none = row_.blank(activity_column::activity) &&
                          table_.known.facts[member].accounts == 0;
        const CsvCell cell = none ? CsvCell{row_, activity_column::member, {}}
                                  : row_.cell(activity_column::activity);
        return account_in(cell, member, table_.known);
    }

    Amounts read_amounts(Date date, std::optional<DocumentKind> kind) {
        const bool splits = kind && splits_total(*kind);
        if (!row_.blank(activity_column::total) && !splits) return read_total(kind);
        if (kind == DocumentKind::mileage && details_.has_kilometres() &&
            row_.blank(activity_column::net)) {
            refuse_vat(*kind);
            return {};
        }
        if (kind == DocumentKind::internal_sale || kind == DocumentKind::exchange) {
            refuse_vat(*kind);
        }
        const VatTreatment treatment = details_.treatment();
        const auto read = vat_amounts_in(row_,
                                         {activity_column::net, activity_column::vat_rate,
                                          activity_column::vat, activity_column::total},
                                         {kind && is_of_sales(*kind),
                                          vat_tolerance_on(table_.cooperative, date),
                                          treatment.kind, kind != DocumentKind::sale});
        return {read.amounts.net, read.vat_rate, read.amounts.vat, false, treatment};
    }

    // What a receipt brings in one sum, instead of its net and VAT.
    Amounts read_total(std::optional<DocumentKind> kind) {
        const auto total = positive_in(row_.cell(activity_column::total));
        if (kind && !is_settlement(*kind)) {
            row_.report(activity_column::total, Rule::column_must_fit_kind, {"total", word(*kind)});
        }
        for (const std::size_t part :
             {activity_column::net, activity_column::vat_rate, activity_column::vat}) {
            if (row_.blank(part)) continue;
            row_.report(part, Rule::total_must_stand_alone, {row_.name(part)});
        }
        return {total, {}, {}, true, {}};
    }

    PaidBy read_payer(std::optional<DocumentKind> kind) {
        const auto payer = word_in(row_.cell(activity_column::paid_by), paid_by_words);
        if (!kind) return PaidBy::cooperative;
        const bool internal = *kind == DocumentKind::internal_sale ||
                              *kind == DocumentKind::exchange;
        if (payer == PaidBy::member && (internal || is_of_sales(*kind) || is_of_team())) {
            row_.report(activity_column::paid_by, Rule::word_must_be_known, {"cooperative"});
        }
        return payer.value_or(usual_payer(*kind));
    }

    // A sale between members is no sale of the cooperative, the scale no invoice: neither has VAT.
    void refuse_vat(DocumentKind kind) {
        for (const std::size_t part : {activity_column::vat_rate, activity_column::vat}) {
            if (row_.blank(part)) continue;
            row_.report(part, Rule::column_must_fit_kind, {row_.name(part), word(kind)});
        }
    }

    void refuse_circle() {
        const auto circle = circle_of_sales(documents_, table_.known.roster);
        if (!circle) return;
        const ActivityDocument& document = documents_[circle->document];
        problems_.push_back({Rule::sales_between_members_must_not_cycle,
                             {table_.file, document.line, 0},
                             document.number,
                             {circle->members},
                             Privacy::open});
    }

    void keep(Date date, DocumentKind kind, AccountIndex account, const Amounts& amounts,
              PaidBy paid_by) {
        documents_.push_back({.date = date,
                              .number = row_.text(activity_column::document),
                              .account = account,
                              .kind = kind,
                              .label = row_.text(activity_column::label),
                              .net = amounts.net,
                              .vat_rate = amounts.vat_rate,
                              .vat = amounts.vat,
                              .refers_to = row_.text(activity_column::refers_to),
                              .quantity = row_.text(activity_column::quantity),
                              .paid_by = paid_by,
                              .is_total = amounts.is_total,
                              .line = row_.line(),
                              .treatment = amounts.treatment});
    }

    const MonthTable& table_;
    CsvReader row_;
    Problems& problems_;
    DocumentDetails details_;
    MemberIndex last_member_ = 0;
    std::vector<ActivityDocument> documents_;
    DocumentNumbers numbers_;
};

} // namespace

std::vector<ActivityDocument> read_activity_table(const MonthTable& table, Problems& problems) {
    return ActivityReader(table, most_csv_rows(table.text, shortest_document), problems).read();
}

} // namespace cae::folder_reader
