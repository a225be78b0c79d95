#include "cae/inputs/folder/strange_parties.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "cae/base/thing.hpp"
#include "cae/inputs/folder/internal/folder_reading.hpp"
#include "cae/inputs/text/internal/csv.hpp"
#include "cae/inputs/text/internal/near_words.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

constexpr const char* customers_file = "customers.csv";
constexpr const char* suppliers_file = "suppliers.csv";
constexpr const char* members_files = "members.yaml, members.csv";

namespace party_cell {
enum Name : std::size_t { customer, supplier, account, party };
} // namespace party_cell

constexpr std::array party_cells{
    CsvColumn{"customer"},
    CsvColumn{"supplier"},
    CsvColumn{"account"},
    CsvColumn{"party"},
};
static_assert(party_cells.size() == party_cell::party + 1);

// The accounts of staff on which nobody else can be: what others are owed of pay has their names.
constexpr std::array accounts_of_members{AccountRole::pay_owed, AccountRole::advances,
                                         AccountRole::expenses_owed};

// Who may be named, by id.
struct ListOfParties {
    Thing kind = Thing::member;
    const char* file = "";
    std::map<std::string, std::string, std::less<>> names{};
};

std::optional<ListOfParties> party_list_of(const std::optional<PartyList>& parties, Thing kind,
                                           const char* file) {
    if (!parties) return std::nullopt;
    ListOfParties list{kind, file};
    for (const auto& [id, party] : *parties) list.names.emplace(id, party.name);
    return list;
}

ListOfParties list_of_members(const Roster& roster) {
    ListOfParties list{Thing::member, members_files};
    for (const Member& member : roster.members) list.names.emplace(member.id.text(), member.name);
    return list;
}

// Ids that were probably meant: by a slip in them, or by the name in their place.
std::string meant(std::string_view party, const ListOfParties& list) {
    std::string ids;
    for (const auto& [id, name] : list.names) {
        if (!is_near(party, in_small_letters(id)) && !is_near(party, in_small_letters(name))) {
            continue;
        }
        ids.append(ids.empty() ? "" : ", ").append(id);
    }
    return ids;
}

class PartyLists {
public:
    PartyLists(const CooperativeFolder& folder, const Chart& chart)
        : chart_(chart),
          customers_(party_list_of(folder.parties.customers, Thing::customer, customers_file)),
          suppliers_(party_list_of(folder.parties.suppliers, Thing::supplier, suppliers_file)) {
        if (any()) members_ = list_of_members(folder.roster);
    }

    [[nodiscard]] bool any() const { return customers_ || suppliers_; }
    [[nodiscard]] const ListOfParties* customers() const { return pointer_to(customers_); }
    [[nodiscard]] const ListOfParties* suppliers() const { return pointer_to(suppliers_); }

    // Who may stand beside an account; nullptr where anybody may.
    [[nodiscard]] const ListOfParties* beside(std::string_view account) const {
        const LedgerAccount of_number{InternedText(account), {}};
        const AuxiliaryAccounts* kept = chart_.auxiliaries.of(of_number);
        if (kept == nullptr) return nullptr;
        if (kept->kind == PartyKind::customer) return customers();
        if (kept->kind == PartyKind::supplier) return suppliers();
        return is_of_members(account) ? pointer_to(members_) : nullptr;
    }

private:
    static const ListOfParties* pointer_to(const std::optional<ListOfParties>& list) {
        return list ? &*list : nullptr;
    }

    [[nodiscard]] bool is_of_members(std::string_view account) const {
        return std::any_of(
            accounts_of_members.begin(), accounts_of_members.end(),
            [&](AccountRole role) { return chart_.at(role).number.text() == account; });
    }

    const Chart& chart_;
    std::optional<ListOfParties> customers_;
    std::optional<ListOfParties> suppliers_;
    std::optional<ListOfParties> members_;
};

bool is_stranger(std::string_view party, const ListOfParties* list) {
    return list != nullptr && !party.empty() && !list->names.contains(party);
}

// What a stranger breaks; looked up once for each of them.
class StrangerWords {
public:
    std::pair<Rule, Details> words(std::string_view party, const ListOfParties& list) {
        const auto [known, is_new] = meant_.try_emplace({list.file, std::string(party)});
        if (is_new) known->second = meant(party, list);
        if (known->second.empty()) return {Rule::party_must_be_listed, {list.kind, list.file}};
        return {Rule::party_must_be_spelled_as_listed, {list.kind, list.file, known->second}};
    }

private:
    std::map<std::pair<std::string, std::string>, std::string> meant_;
};

class PartyScan {
public:
    PartyScan(const CooperativeFolder& folder, const Chart& chart) : lists_(folder, chart) {}

    // Tables that have been read: what is wrong in them otherwise has been told.
    void scan(const std::string& file, const std::set<std::size_t>* lines = nullptr) {
        if (!lists_.any() || !folder_reader::is_there(file)) return;
        const auto text = read_text_file(file);
        if (!text) return;
        Problems found;
        CsvReader row(*text, file, party_cells, found, OtherColumns::left_out);
        while (row.next()) {
            if (lines != nullptr && !lines->contains(row.line())) continue;
            check(row, party_cell::customer, lists_.customers());
            check(row, party_cell::supplier, lists_.suppliers());
            check(row, party_cell::party, lists_.beside(row.text(party_cell::account)));
        }
        keep(std::move(found));
    }

    void scan(const BankRule& rule) {
        const ListOfParties* list = lists_.beside(rule.account);
        if (!is_stranger(rule.party, list)) return;
        auto [broken, details] = words_.words(rule.party, *list);
        problems_.push_back(
            {broken, rule.party_place, rule.party, std::move(details), Privacy::open});
    }

    // Whether a document is of nobody whom the lists have.
    [[nodiscard]] bool any_stranger(const std::vector<ActivityDocument>& documents) const {
        if (!lists_.any()) return false;
        return std::any_of(documents.begin(), documents.end(), [&](const auto& document) {
            const bool is_sale = document.kind == DocumentKind::sale;
            return is_stranger(document.party.view(),
                               is_sale ? lists_.customers() : lists_.suppliers());
        });
    }

    [[nodiscard]] Problems take() { return std::move(problems_); }

private:
    void check(CsvReader& row, std::size_t column, const ListOfParties* list) {
        const std::string_view party = row.text(column);
        if (!is_stranger(party, list)) return;
        auto [rule, details] = words_.words(party, *list);
        row.report(column, rule, std::move(details));
    }

    void keep(Problems found) {
        for (Problem& problem : found) {
            const bool is_of_party = problem.rule == Rule::party_must_be_listed ||
                                     problem.rule == Rule::party_must_be_spelled_as_listed;
            if (is_of_party) problems_.push_back(std::move(problem));
        }
    }

    PartyLists lists_;
    StrangerWords words_;
    Problems problems_;
};

// The rows of recurring.csv that a month has charges of: what has ended is nobody's any more.
std::set<std::size_t> recurring_lines(const MonthDocuments& documents) {
    std::set<std::size_t> lines;
    for (const ActivityDocument& document : documents.documents) {
        if (document.table == DocumentTable::recurring) lines.insert(document.line);
    }
    for (const CommonCharge& charge : documents.common_charges) {
        if (charge.is_recurring) lines.insert(charge.line);
    }
    return lines;
}

} // namespace

Problems strange_parties(const CooperativeFolder& folder, const MonthDocuments& documents,
                         const Chart& chart) {
    PartyScan scan(folder, chart);
    if (scan.any_stranger(documents.documents)) scan.scan(documents.activity_file);
    for (const std::string* file :
         {&documents.bank_file, &documents.common_file, &documents.entries_file}) {
        scan.scan(*file);
    }
    const auto recurring = recurring_lines(documents);
    if (!recurring.empty()) scan.scan(documents.recurring_file, &recurring);
    return scan.take();
}

Problems strange_opening_parties(const CooperativeFolder& folder, const Chart& chart) {
    PartyScan scan(folder, chart);
    for (const char* file : {"opening_invoices.csv", "opening_balance.csv"}) {
        scan.scan((folder.path / file).generic_string());
    }
    return scan.take();
}

Problems strange_inventory_parties(const CooperativeFolder& folder, int year, const Chart& chart) {
    PartyScan scan(folder, chart);
    scan.scan(inventory_file(folder.path, year).generic_string());
    return scan.take();
}

Problems strange_rule_parties(const CooperativeFolder& folder, const std::vector<BankRule>& rules,
                              const Chart& chart) {
    PartyScan scan(folder, chart);
    for (const BankRule& rule : rules) scan.scan(rule);
    return scan.take();
}

} // namespace cae
