#include "cae/reports/fec.hpp"

#include <algorithm>

namespace cae {
namespace {

const std::string_view opening_journal = code(Journal::opening);
constexpr std::string_view opening_label = "À nouveau";

bool is_analytic(const EntryOfMonth& entry) {
    const LinesOfEntry lines = entry.lines();
    return std::all_of(lines.begin(), lines.end(),
                       [](const EntryLine& line) { return line.account.analytic; });
}

std::int64_t general_entries(const Entries& entries) {
    return std::count_if(entries.begin(), entries.end(), [](const NumberedEntry& numbered) {
        return !is_analytic(numbered.entry);
    });
}

std::string_view filled(std::string_view text, std::string_view instead) {
    return is_blank(text) ? instead : text;
}

ReportSpan span_of(const FecScope& scope) {
    return {scope.year.first, scope.last,
            scope.years.value_or(FiscalYears(scope.year.first.number()))};
}

} // namespace

bool is_blank(std::string_view cell) {
    return std::all_of(cell.begin(), cell.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte <= 0x20 || byte == 0x7F;
    });
}

FecExtract::FecExtract(const FecScope& scope, Groups by_party, const PartyNames& names,
                       const Chart& chart)
    : scope_(scope), chart_(chart), balance_(span_of(scope), std::move(by_party), chart),
      parties_(names.parties), lettering_(chart) {
    for (const Member& member : names.roster.members) names_.emplace(member.id.text(), member.name);
}

void FecExtract::prepare(Month month, const Entries& entries) {
    lettering_.add(entries);
    if (month < scope_.year.first) balance_.add(month, entries);
    if (month == scope_.year.first) open();
    if (month >= scope_.year.first && month < scope_.first) {
        first_number_ += general_entries(entries);
    }
    next_number_ = first_number_;
}

// Before any entry of the year.
void FecExtract::open() {
    balance_.add(scope_.year.first, {});
    opening_ = balance_.rows();
    if (!opening_.empty()) ++first_number_;
}

const std::string* FecExtract::name_of(PartyKind kind, std::string_view party) const {
    if (kind == PartyKind::staff) {
        const auto name = names_.find(std::string(party));
        return name == names_.end() ? nullptr : &name->second;
    }
    const auto& list = kind == PartyKind::customer ? parties_.customers : parties_.suppliers;
    if (!list) return nullptr;
    const auto found = list->find(party);
    return found == list->end() ? nullptr : &found->second.name;
}

void FecExtract::set_party(const AuxiliaryAccounts* accounts, std::string_view party,
                           FecLine& line) const {
    if (accounts == nullptr || party.empty()) return;
    line.party_prefix = accounts->prefix;
    line.party = party;
    line.party_label = party;
    const std::string* const name = name_of(accounts->kind, party);
    if (name != nullptr) line.party_label = *name;
}

void FecExtract::add_lines(Month month, Date validated, const Entries& entries,
                           const UseFecLine& use) {
    if (month == scope_.year.first) add_opening(validated, use);
    for (const NumberedEntry& numbered : entries) {
        if (!is_analytic(numbered.entry)) add_entry(numbered, validated, use);
    }
}

void FecExtract::add_opening(Date validated, const UseFecLine& use) {
    const Date day = scope_.year.first_day();
    FecLine line{.journal = opening_journal,
                 .number = 1,
                 .date = day,
                 .piece = opening_journal,
                 .piece_date = day,
                 .label = opening_label,
                 .validated = validated};
    for (const BalanceRow& row : opening_) {
        ++line.line;
        line.account = row.account.number.text();
        line.account_label = row.account.label.text();
        line.party_prefix = line.party = line.party_label = {};
        set_party(chart_.auxiliaries.of(row.account), row.party.text(), line);
        line.debit = std::max(row.opening, Money());
        line.credit = std::max(-row.opening, Money());
        use(line);
    }
}

void FecExtract::add_entry(const NumberedEntry& numbered, Date validated, const UseFecLine& use) {
    const EntryHead& head = numbered.entry.head();
    const auto letter = lettering_.of(head);
    const std::string_view piece = filled(head.piece, code(head.journal));
    FecLine line{.journal = code(head.journal),
                 .number = next_number_++,
                 .entry = numbered.number,
                 .date = head.date,
                 .piece = piece,
                 .piece_date = head.piece_date.value_or(head.date),
                 .label = filled(head.label, piece),
                 .validated = validated};
    for (const EntryLine& posted : numbered.entry.lines()) {
        if (posted.account.analytic) continue;
        const AuxiliaryAccounts* accounts = chart_.auxiliaries.of(posted.account);
        ++line.line;
        line.account = posted.account.number.text();
        line.account_label = posted.account.label.text();
        line.party_prefix = line.party = line.party_label = {};
        if (accounts != nullptr) set_party(accounts, party_of(*accounts, head, posted), line);
        line.debit = posted.debit;
        line.credit = posted.credit;
        const bool of_customer = accounts != nullptr && accounts->kind == PartyKind::customer;
        line.letter = letter && of_customer ? &*letter : nullptr;
        line.section = posted.section;
        use(line);
    }
}

} // namespace cae
