#include <algorithm>

#include "cae/generation/internal/chance.hpp"
#include "cae/generation/internal/generated_files.hpp"
#include "cae/generation/internal/generated_member.hpp"
#include "cae/generation/internal/invented_numbers.hpp"
#include "cae/outputs/files/csv_writer.hpp"

namespace cae {
namespace {

constexpr std::uint64_t what_a_file_says = 6;

constexpr std::array women{"Alice",  "Inès",   "Chloé",   "Hélène", "Nadia",
                           "Élodie", "Jeanne", "Léa",     "Maëlle", "Rosa",
                           "Sofia",  "Zoé",    "Camille", "Fatou",  "Marguerite"};
constexpr std::array men{"Bruno",   "Éric",   "Samir", "Yann",   "Paul",
                         "Antoine", "João",   "Karim", "Loïc",   "Mathis",
                         "Olivier", "Pierre", "Rémi",  "Thomas", "Victor"};
constexpr std::array surnames{
    "Martin",   "Lefèvre", "Dubois",  "Roussel", "Benali",  "O'Brien",    "Kaczmarek", "Petit",
    "Fontaine", "Haddad",  "Gallois", "Nowak",   "Dupuis",  "Mercier",    "Bailleul",  "Delobelle",
    "Legrand",  "Santos",  "Wattel",  "Morel",   "Flament", "Carpentier", "Thery",     "Vasseur"};
constexpr std::array streets{"rue du Four",     "rue des Écluses", "avenue de la Gare",
                             "place du Marché", "rue du Moulin",   "impasse du Rossignol"};

std::string day_or_nothing(const std::optional<Date>& date) {
    return date ? to_string(*date) : std::string();
}

// The row of members.csv.
class RosterRow {
public:
    RosterRow(const GenerationPlan& plan, const GeneratedMember& member, CsvWriter& table)
        : chance_(plan.seed, {what_a_file_says, static_cast<std::uint64_t>(member.index)}),
          member_(member), table_(table) {}

    void write() {
        const bool woman = chance_.happens(540);
        table_.text(member_.id());
        const std::string first_name = woman ? chance_.one_of(women) : chance_.one_of(men);
        table_.text(first_name + " " + chance_.one_of(surnames));
        table_.text(branch_id(member_.branch)).text(activities());
        for (const auto& date : {member_.cape_from, member_.cesa_from, member_.associate_from,
                                 member_.permanent_from, member_.left_from}) {
            table_.text(day_or_nothing(date));
        }
        write_contract();
        write_person(woman);
        table_.end_row();
    }

private:
    std::string activities() const {
        if (member_.is_permanent()) return {};
        return member_.team ? member_.id() + " " + team_id(*member_.team) : member_.id();
    }

    void write_contract() {
        const bool employed = member_.cesa_from || member_.is_permanent();
        table_.text(employed && chance_.happens(80) ? "cadre" : "");
        if (member_.fixed_part == Money()) {
            table_.blank();
        } else {
            table_.amount(member_.fixed_part);
        }
        write_policy();
        table_.text(chance_.happens(600) ? std::to_string(chance_.between(0, 15)) : "");
        table_.text(chance_.happens(60) ? "yes" : "");
        table_.text(member_.is_permanent() ? std::to_string(member_.weekly_hours) : "");
    }

    // All that is available, by default; a smooth pay for some.
    void write_policy() {
        if (member_.is_permanent() || !member_.cesa_from || chance_.happens(700)) {
            table_.blank().blank();
            return;
        }
        constexpr std::array modes{"target_gross", "target_cost", "target_net"};
        table_.text(chance_.one_of(modes));
        const std::int64_t aimed = member_.usual_turnover.cents() * chance_.between(40, 60) / 100;
        table_.amount(std::max(Money::from_cents(aimed), member_.fixed_part));
    }

    void write_person(bool woman) {
        const int year = chance_.between(1958, 2003);
        const int month = chance_.between(1, 12);
        const Date birth = *Date::of(year, month, chance_.between(1, 28));
        table_.text(invented_iban(static_cast<std::uint32_t>(member_.index) + 1));
        table_.text(invented_nir(woman, birth, chance_.between(1, 999)));
        table_.text(to_string(birth));
        const std::string house = std::to_string(chance_.between(1, 60));
        table_.text(house + " " + chance_.one_of(streets) + ", 62000 Arras");
        table_.text(member_.trade != nullptr ? member_.trade->job : "accompagnement");
    }

    Chance chance_;
    const GeneratedMember& member_;
    CsvWriter& table_;
};

// What is asked beside the contract in a month.
class PaySheetDraw {
public:
    PaySheetDraw(const GenerationPlan& plan, Month month, CsvWriter& table)
        : plan_(plan), month_(month), table_(table) {}

    void write(const GeneratedMember& member) {
        constexpr std::uint64_t what_is_asked = 7;
        const auto presence = presence_in(member, month_);
        if (!presence) return;
        Chance chance(plan_.seed,
                      {what_is_asked, static_cast<std::uint64_t>(member.index), name_of(month_)});
        if (member.is_permanent()) {
            write_staff(member, chance);
        } else if (member.cesa_from && *member.cesa_from <= presence->first) {
            write_entrepreneur(member, chance);
        }
    }

private:
    static constexpr int month_of_leave = 8;

    void row(const GeneratedMember& member, const char* request, std::optional<Money> amount) {
        table_.text(member.id()).text(request);
        amount ? table_.amount(*amount) : table_.blank();
    }

    void write_staff(const GeneratedMember& member, Chance& chance) {
        const bool leave = month_.number() == month_of_leave;
        const int overtime = member.weekly_hours == 35 && chance.happens(80) ? chance.between(1, 8)
                                                                             : 0;
        if (!leave && overtime == 0) return;
        row(member, "", std::nullopt);
        table_.text(overtime != 0 ? std::to_string(overtime) : "").blank();
        table_.text(leave ? "12" : "");
        table_.end_row();
    }

    void write_entrepreneur(const GeneratedMember& member, Chance& chance) {
        if (!chance.happens(60)) return;
        const bool asks = chance.happens(500);
        const Money amount = Money::from_cents(member.usual_turnover.cents() / 2);
        row(member, asks ? "target_net" : "", asks ? std::optional(amount) : std::nullopt);
        table_.blank().amount(Money::from_cents(chance.between(500, 9000))).blank();
        table_.end_row();
    }

    const GenerationPlan& plan_;
    Month month_;
    CsvWriter& table_;
};

void write_header(CsvWriter& table, std::initializer_list<const char*> columns) {
    for (const char* const column : columns) table.text(column);
    table.end_row();
}

} // namespace

void write_generated_members(const GenerationPlan& plan, const TextSink& sink) {
    CsvWriter table(CsvStyle::french, sink);
    write_header(table, {"id",
                         "name",
                         "branch",
                         "activities",
                         "cape_from",
                         "cesa_from",
                         "associate_from",
                         "permanent_from",
                         "left_from",
                         "category",
                         "fixed_part",
                         "pay_mode",
                         "pay_amount",
                         "withholding_rate_pct",
                         "cover_waiver",
                         "weekly_hours",
                         "iban",
                         "nir",
                         "birth_date",
                         "address",
                         "job"});
    for (int index = 0; index < plan.members; ++index) {
        const auto member = generated_member(plan, index);
        RosterRow(plan, member, table).write();
    }
    table.finish();
}

void write_generated_pay_sheet(const GenerationPlan& plan, Month month, const TextSink& sink) {
    CsvWriter table(CsvStyle::french, sink);
    write_header(table,
                 {"member", "request", "amount", "overtime_hours", "reimbursement", "leave_days"});
    PaySheetDraw sheet(plan, month, table);
    for (int index = 0; index < plan.members; ++index) sheet.write(generated_member(plan, index));
    table.finish();
}

} // namespace cae
