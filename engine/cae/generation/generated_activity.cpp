#include <algorithm>

#include "cae/generation/internal/chance.hpp"
#include "cae/generation/internal/generated_files.hpp"
#include "cae/generation/internal/generated_sales.hpp"
#include "cae/outputs/files/csv_writer.hpp"

namespace cae {
namespace {

constexpr std::uint64_t what_is_bought = 8;
constexpr std::uint64_t what_is_common = 9;

// Names of sellers: members count from 0, teams from here.
constexpr std::uint64_t first_team = 1'000'000'000;

struct Row {
    Date date;
    std::string number;
    std::string member;
    std::string activity;
    const char* kind = "";
    const char* label = "";
    std::optional<Money> net{};
    std::string vat_rate{};
    std::optional<Money> total{};
    std::string refers_to{};
    std::string kilometres{};
    std::string life_months{};
};

std::string percent_of(Rate rate) {
    const std::int64_t tenths = rate.billionths() / (Rate::one / 1000);
    const std::string whole = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + "," + std::to_string(tenths % 10);
}

class ActivityTable {
public:
    ActivityTable(const GenerationPlan& plan, Month month, CsvWriter& table)
        : plan_(plan), month_(month), table_(table) {
        for (const char* const column :
             {"date", "document", "member", "activity", "kind", "label", "net", "vat_rate", "total",
              "refers_to", "km", "power", "life_months"}) {
            table_.text(column);
        }
        table_.end_row();
    }

    void write(const GeneratedMember& member) {
        if (member.is_permanent()) return;
        const std::string id = member.id();
        const std::string activity = member.team ? id : "";
        write_sales({static_cast<std::uint64_t>(member.index), "F" + id + "-", member.trade,
                     member.usual_turnover},
                    member, id, activity);
        write_charges(member, id, activity);
        if (member.team && member.index % 2 == 0) write_team(member);
    }

private:
    void write_team(const GeneratedMember& member) {
        const std::string team = team_id(*member.team);
        write_sales({first_team + static_cast<std::uint64_t>(*member.team), "F" + team + "-",
                     member.trade, member.usual_turnover},
                    member, "", team);
    }

    // Sales of the month, and what came since of those before.
    void write_sales(const Seller& seller, const GeneratedMember& member, const std::string& id,
                     const std::string& activity) {
        for (int ago = 0; ago <= std::min(latest_payment, month_.months_since(plan_.first));
             ++ago) {
            const Month of_sale = month_.plus(-ago);
            const auto presence = presence_in(member, of_sale);
            if (!presence) continue;
            for (const auto& sale : generated_sales(plan_, seller, of_sale, *presence)) {
                if (ago == 0) write_sale(sale, id, activity);
                if (ago == 1) write_credit_note(sale, id, activity);
                write_payments(sale, ago, id, activity);
            }
        }
    }

    void write_sale(const GeneratedSale& sale, const std::string& id, const std::string& activity) {
        Row row{sale.date, sale.number, id, activity, "sale", "Prestation"};
        row.net = sale.net;
        row.vat_rate = percent_of(sale.vat_rate);
        write(row);
    }

    void write_credit_note(const GeneratedSale& sale, const std::string& id,
                           const std::string& activity) {
        if (!sale.credited) return;
        Row row{month_.first_day(), "A" + sale.number, id, activity, "credit_note", "Avoir"};
        row.net = sale.credited;
        row.vat_rate = percent_of(sale.vat_rate);
        row.refers_to = sale.number;
        write(row);
    }

    void write_payments(const GeneratedSale& sale, int ago, const std::string& id,
                        const std::string& activity) {
        for (const GeneratedPayment& payment : sale.payments) {
            if (payment.months_later != ago) continue;
            Row row{payment.date, "R" + sale.number + "-" + std::to_string(ago),
                    id,           activity,
                    "receipt",    "Virement"};
            row.total = payment.total;
            row.refers_to = sale.number;
            write(row);
        }
    }

    void write_charges(const GeneratedMember& member, const std::string& id,
                       const std::string& activity) {
        const auto presence = presence_in(member, month_);
        if (!presence) return;
        Chance chance(plan_.seed,
                      {what_is_bought, static_cast<std::uint64_t>(member.index), name_of(month_)});
        const std::string numbers = "C" + id + "-" + to_string(month_) + "-";
        const auto day = [&] {
            return *Date::of(month_.year(), month_.number(),
                             chance.between(presence->first.day(), presence->last.day()));
        };
        const int purchases = chance.below(3);
        for (int i = 0; i < purchases; ++i) {
            Row row{day(), numbers + std::to_string(i), id, activity, "purchase", "Fournitures"};
            row.net = part_of_turnover(member, chance.between(2, 8));
            row.vat_rate = "20";
            write(row);
        }
        if (chance.happens(150)) {
            Row row{day(), numbers + "e", id, activity, "expense", "Repas et fournitures"};
            row.net = Money::from_cents(chance.between(800, 6000));
            row.vat_rate = "10";
            write(row);
        }
        if (chance.happens(100)) {
            Row row{day(), numbers + "k", id, activity, "mileage", "Visites"};
            row.kilometres = std::to_string(chance.between(20, 300));
            write(row);
        }
        if (chance.happens(5)) {
            Row row{day(), numbers + "i", id, activity, "asset", "Équipement"};
            row.net = Money::from_cents(chance.between(60'000, 250'000));
            row.vat_rate = "20";
            row.life_months = "36";
            write(row);
        }
    }

    static Money part_of_turnover(const GeneratedMember& member, int percent) {
        return std::max(Money::from_cents(member.usual_turnover.cents() * percent / 100),
                        Money::from_cents(500));
    }

    void amount(const std::optional<Money>& value) {
        value ? table_.amount(*value) : table_.blank();
    }

    void write(const Row& row) {
        table_.text(to_string(row.date)).text(row.number).text(row.member).text(row.activity);
        table_.text(row.kind).text(row.label);
        amount(row.net);
        table_.text(row.vat_rate);
        amount(row.total);
        table_.text(row.refers_to).text(row.kilometres);
        table_.text(row.kilometres.empty() ? "" : "5").text(row.life_months);
        table_.end_row();
    }

    const GenerationPlan& plan_;
    Month month_;
    CsvWriter& table_;
};

} // namespace

void write_generated_activity(const GenerationPlan& plan, Month month, const TextSink& sink) {
    CsvWriter table(CsvStyle::french, sink);
    ActivityTable activity(plan, month, table);
    for (int index = 0; index < plan.members; ++index) {
        activity.write(generated_member(plan, index));
    }
    table.finish();
}

void write_generated_common_charges(const GenerationPlan& plan, Month month, const TextSink& sink) {
    CsvWriter table(CsvStyle::french, sink);
    for (const char* const column : {"date", "document", "branch", "label", "net", "vat_rate"}) {
        table.text(column);
    }
    table.end_row();
    for (int branch = 0; branch < branches_of(plan); ++branch) {
        Chance chance(plan.seed, {what_is_common, static_cast<std::uint64_t>(branch)});
        table.text(to_string(month.first_day()));
        table.text("LO-" + branch_id(branch) + "-" + to_string(month)).text(branch_id(branch));
        table.text("Loyer")
            .amount(Money::from_cents(std::int64_t{100} * chance.between(400, 2500)))
            .text("20");
        table.end_row();
    }
    table.finish();
}

} // namespace cae
