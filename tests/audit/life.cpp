#include "life.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

namespace audit {
namespace {

std::string described(const Rule& rule) {
    std::string text = std::string("{base: ") + (rule.margin ? "margin" : "turnover");
    if (rule.by_year) text += ", period: fiscal_year";
    if (rule.brackets.size() == 1) {
        text += ", rate_pct: " + percent(rule.brackets.front().second);
    } else {
        text += ", brackets: [";
        for (std::size_t i = 0; i < rule.brackets.size(); ++i) {
            const auto [up_to, rate] = rule.brackets[i];
            const bool last = i + 1 == rule.brackets.size();
            text += last ? "{" : "{up_to: " + audit::text(up_to) + ", ";
            text += "rate_pct: " + percent(rate) + (last ? "}]" : "}, ");
        }
    }
    if (rule.fee != 0) text += ", fixed_fee: " + audit::text(rule.fee);
    return text + "}";
}

const char* word(Stage stage) {
    constexpr std::array words{"cape", "cesa", "associate", "permanent"};
    return words.at(static_cast<std::size_t>(stage));
}

std::string first_day_of(int month, int day = 1) {
    return month < 0 ? "2024-01-01" : day_text(month, day);
}

} // namespace

Life::Life(std::uint64_t seed, std::filesystem::path folder)
    : draws_(seed), accountant_(~seed), folder_(std::move(folder)), books_(plan_, members_) {
    draw_plan();
    draw_members();
    std::filesystem::create_directories(folder_);
    write_cooperative();
    write_members();
    write_opening();
    write_recurring();
    write_posting_rules();
    write_rules();
}

// --- once
// ------------------------------------------------------------------------------------------

Rule Life::draw_rule() {
    Rule rule;
    rule.margin = draws_.percent(30);
    rule.by_year = draws_.percent(40);
    rule.brackets = {{0, draws_.from(40, 130)}};
    if (draws_.percent(50)) {
        const Cents first = draws_.from(500, 4000) * 100;
        rule.brackets = {{first, 120}, {first * 3, draws_.from(60, 110)}, {0, 50}};
    }
    return rule;
}

void Life::draw_plan() {
    plan_.collected = draws_.percent(40);
    plan_.on_debits = draws_.percent(30);
    plan_.local_currency = draws_.percent(40);
    plan_.first_turnover = draws_.percent(30);
    plan_.fiscal_first_month = draws_.one_of(std::array{1, 1, 4, 7});
    draw_first_year();
    plan_.settles_vat = accountant_.percent(50);
    plan_.reserve = draws_.percent(30) ? draws_.from(1, 300) * 100 : 0;
    plan_.contribution = draw_rule();
    if (draws_.percent(40)) plan_.levy = Rule{false, false, {{0, draws_.from(2, 20)}}, 0};
    const int share = draws_.from(10, 90);
    plan_.team = {{"ben", share}, {"carla", 100 - share}};
}

void Life::add_member(MemberPlan member) {
    member.provision = member.stages.back().first != Stage::permanent && draws_.percent(25);
    member.power = draws_.from(3, 5);
    member.electric = draws_.percent(20);
    members_.push_back(std::move(member));
}

void Life::draw_members() {
    if (draws_.percent(70)) add_member({"dora", {{Stage::permanent, -1}}, {}});
    members_.reserve(8);
    if (!members_.empty()) members_.back().fixed_part = draws_.from(2000, 4500) * 100;
    add_member({"ben", {{Stage::cesa, -1}}, {"ben", team_activity}});
    members_.back().fixed_part = draws_.from(0, 6) * 10'000;
    add_member({"carla", {{Stage::associate, -1}}, {"carla", team_activity}});
    if (draws_.percent(40)) members_.back().own_rule = draw_rule();
    if (draws_.percent(60)) add_member({"anna", {{Stage::cape, -1}}, {"anna"}});
    if (draws_.percent(60)) {
        add_member({"gus", {{Stage::cape, -1}, {Stage::cesa, draws_.from(1, 20)}}, {"gus"}});
    }
    if (draws_.percent(50)) {
        MemberPlan emma{"emma", {{Stage::cesa, draws_.from(1, 15)}}, {"emma"}};
        emma.first_day = draws_.from(1, 20);
        emma.fixed_part = draws_.from(0, 3) * 10'000;
        add_member(emma);
    }
    if (draws_.percent(50)) {
        MemberPlan farid{"farid", {{Stage::cesa, -1}}, {"farid"}};
        farid.left = draws_.from(4, 22);
        farid.left_day = draws_.from(1, 28);
        add_member(farid);
    }
    const bool all_stay = std::none_of(members_.begin(), members_.end(), [](const auto& member) {
        return member.left || member.entry() >= 0;
    });
    if (all_stay && draws_.percent(60)) plan_.contribution.fee = draws_.from(1, 40) * 100;
}

void Life::write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name) << text;
}

void Life::write_cooperative() {
    std::string text =
        "name: Les Beffrois\nsiren: \"123456790\"\nform: scop\n"
        "address: {street: 1 place des Héros, postcode: \"62000\", town: Arras}\n"
        "collective_agreement: aucune\nape: 8299Z\nfirst_period: 2025-01\n"
        "branches:\n"
        "  - {id: arras, name: Arras, siret: \"12345679000013\", accident_rate_pct: 1.21,\n"
        "     address: {street: a, postcode: \"62000\", town: Arras}}\n"
        "  - {id: bethune, name: Béthune, siret: \"12345679000039\", accident_rate_pct: "
        "1.95, mobility_rate_pct: 1,\n"
        "     address: {street: b, postcode: \"62400\", town: Béthune}}\n"
        "health_cover: {total: 50.41, employer_share_pct: 50}\n"
        "provident_cover_cadre_pct: 1.50\npay_day: 28\n";
    text += "headcount: " + std::to_string(draws_.one_of(std::array{8, 12, 34, 60})) + "\n";
    text += "fiscal_year_first_month: " + std::to_string(plan_.fiscal_first_month) + "\n";
    if (plan_.first_year) {
        text += "first_fiscal_year: {from: " + month_text(plan_.first_year->first) +
                ", to: " + month_text(plan_.first_year->last) + "}\n";
    }
    text += std::string("recognition: ") + (plan_.collected ? "collected" : "invoiced") + "\n";
    text += std::string("vat_on: ") + (plan_.on_debits ? "debits" : "receipts") + "\n";
    text += "contribution: " + described(plan_.contribution) + "\n";
    if (plan_.levy) {
        text += "levies: [{name: risk, label: Risque, rule: " + described(*plan_.levy) + "}]\n";
    }
    text += "pay_policy: {mode: sweep, reserve: " + audit::text(plan_.reserve) + "}\n";
    if (plan_.local_currency) text += "local_currency: {name: les bons, exchanged: no}\n";
    if (plan_.first_turnover) text += "first_turnover: {becomes: cesa}\n";
    write("cooperative.yaml", text);
    text = std::string("- id: ") + team_activity +
           "\n  name: Atelier\n  team:\n    - {from: "
           "2024-01-01, shares: {";
    for (const auto& [member, share] : plan_.team) {
        text += (member == plan_.team.front().first ? "" : ", ") + member + ": " +
                std::to_string(share);
    }
    write("activities.yaml", text + "}}\n");
}

void Life::write_members() {
    std::string text = "members:\n";
    for (const MemberPlan& member : members_) {
        text += "  - id: " + member.id + "\n    name: " + member.id +
                "\n    branch: " + draws_.one_of(std::array{"arras", "bethune"}) +
                "\n    stages:\n";
        for (const auto& [stage, from] : member.stages) {
            text += std::string("      - {stage: ") + word(stage) +
                    ", from: " + first_day_of(from, from == member.entry() ? member.first_day : 1) +
                    "}\n";
        }
        if (member.left) {
            text += "      - {stage: left, from: " + day_text(*member.left, member.left_day) +
                    "}\n";
        }
        if (member.activities.size() > 1) {
            text += "    activities: [" + member.activities.front() + ", " +
                    member.activities.back() + "]\n";
        }
        if (member.fixed_part != 0)
            text += "    fixed_part: " + audit::text(member.fixed_part) + "\n";
        if (member.id == "dora") text += "    weekly_hours: 35\n    category: cadre\n";
        if (member.own_rule) text += "    contribution: " + described(*member.own_rule) + "\n";
        if (member.provision) text += "    leave: {mode: provision, rate_pct: 10}\n";
        if (draws_.percent(50)) text += "    withholding_rate_pct: 3.7\n";
    }
    write("members.yaml", text);
}

void Life::write_opening() {
    std::string balances = "member;activity;balance\n";
    std::string invoices = "document;date;member;activity;label;net;vat_rate;vat\n";
    std::string assets = "document;in_service;member;activity;label;life_months;cost;depreciated\n";
    for (const MemberPlan& member : members_) {
        if (member.entry() >= 0) continue;
        for (const std::string& activity : member.activities) {
            const Account account{activity, member.id};
            if (draws_.percent(50)) {
                opening_[account] = draws_.from(-20'000, 200'000);
                balances += member.id + ";" + activity + ";" + text(opening_[account]) + "\n";
            }
            if (draws_.percent(50)) {
                const Cents net = draw_amount(50, 1500);
                const Amounts due{net, vat_of(net, 200)};
                const std::string number = "OU-" + std::to_string(++number_);
                books_.open_invoice(number, account, due, 200);
                invoices += number + ";2024-11-15;" + member.id + ";" + activity + ";x;" +
                            text(due.net) + ";20;" + text(due.vat) + "\n";
            }
            if (draws_.percent(25)) {
                const Cents cost = draw_amount(500, 3000);
                const std::string number = "OA-" + std::to_string(++number_);
                const Cents until = divided(Wide{cost} * 180, 36 * 30);
                books_.open_asset({account, number, -6, 1, 36, cost, until});
                assets += number + ";2024-07-01;" + member.id + ";" + activity + ";x;36;" +
                          text(cost) + ";" + text(until) + "\n";
            }
        }
    }
    write("opening.csv", balances);
    write("opening_invoices.csv", invoices);
    write("opening_assets.csv", assets);
    write_opening_balance();
}

void Life::write_recurring() {
    std::string text = "document;member;activity;kind;label;net;vat_rate;vat_recoverable_pct;day;"
                       "from;to;branch;expense_account\n";
    const Account accounts[] = {{"ben", "ben"}, {team_activity, ""}, {"carla", "carla"}};
    for (const Account& account : accounts) {
        if (draws_.percent(50)) continue;
        Row row{draws_.one_of(std::array{Kind::purchase, Kind::subcontracting}), 5,
                "RE-" + std::to_string(++number_), account};
        row.recurring = true;
        row.rate = draw_rate();
        row.amounts.net = draw_amount(10, 150);
        row.amounts.vat = vat_of(row.amounts.net, row.rate);
        row.recoverable = draws_.one_of(std::array{100, 80, 0});
        const int from = draws_.from(0, 12);
        recurring_.push_back({row, from, from + draws_.from(0, 18)});
        text += row.number + ";" + account.member + ";" + account.activity + ";" +
                audit::word(row.kind) + ";x;" + audit::text(row.amounts.net) + ";" +
                percent(row.rate) + ";" + std::to_string(row.recoverable) + ";5;" +
                month_text(recurring_.back().from) + ";" + month_text(recurring_.back().to) +
                ";;\n";
    }
    write("recurring.csv", text);
}

void Life::write_posting_rules() const {
    write("posting_rules.yaml",
          "- {text: loyer, kind: purchase, expense_account: \"606300\"}\n"
          "- {text: [MOIS, loyer], branch: arras, expense_account: \"613200\"}\n"
          "- {text: loyer, branch: bethune, expense_account: \"613200\"}\n"
          "- {text: loyer, expense_account: \"607000\"}\n"
          "- {kind: common_charge, expense_account: \"626000\"}\n");
}

} // namespace audit
