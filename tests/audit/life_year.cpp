// How a cooperative ends its fiscal years: inventory, decisions, meeting.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "life.hpp"

namespace audit {
namespace {

struct Usual {
    const char* label;
    const char* debit;
    const char* credit;
};
// What an inventory is made of: to come, paid or invoiced for the next year, stock, write-downs,
// provisions, tax, interest that the bank takes, invoices that are known.
constexpr std::array usual_entries{Usual{"Loyer à recevoir", "613200", "408000"},
                                   Usual{"Loyer de janvier", "486000", "613200"},
                                   Usual{"Vente à établir", "418000", "706000"},
                                   Usual{"Abonnement", "706000", "487000"},
                                   Usual{"Stock", "310000", "603100"},
                                   Usual{"Stock déprécié", "681700", "390000"},
                                   Usual{"Client douteux", "681700", "491000"},
                                   Usual{"Provision", "681500", "151000"},
                                   Usual{"Impôt", "695000", "444000"},
                                   Usual{"Agios", "661100", "512000"},
                                   Usual{"Facture", "613200", "401000"},
                                   Usual{"Urssaf", "645100", "431000"}};

} // namespace

void Life::draw_first_year() {
    if (!accountant_.percent(25)) return;
    const int last = plan_.fiscal_year(0).last;
    const bool one_end = plan_.fiscal_first_month != 1 && accountant_.percent(30);
    if (one_end) plan_.first_year = Year{0, last + 12};
    if (!one_end) plan_.first_year = Year{last + 1 - accountant_.from(13, 20), last};
}

void Life::end_year() {
    if (!plan_.ends_year(month_)) return;
    YearEnd end{plan_.fiscal_year(month_)};
    end.has_inventory = accountant_.percent(85);
    end.sealed_behind = std::min(month_ + accountant_.from(0, 4), month_count - 1);
    const int entries = accountant_.from(0, 5);
    for (int i = 0; end.has_inventory && i < entries; ++i)
        end.inventory.push_back(inventory_entry());
    if (end.has_inventory && accountant_.percent(30)) draw_reversal(end.inventory);
    end.meeting = {month_ + accountant_.from(2, 7), accountant_.from(1, 28)};
    end.has_file = accountant_.percent(80);
    end.decisions = draw_decisions();
    if (end.has_inventory) {
        write("inventory/" + std::to_string(end.year.name()) + ".csv",
              entries_table(end.inventory, last_day_text(end.year.last)));
    }
    year_ends_.push_back(std::move(end));
}

// As they are usual, or of a member's section, or whatever an accountant may write.
AccountantEntry Life::inventory_entry() {
    if (accountant_.percent(20)) return drawn_entry();
    const Usual usual = accountant_.one_of(usual_entries);
    const Cents amount = accountant_.from(1, 500'000);
    const std::string branch = accountant_.one_of(std::array{"", "arras", "bethune"});
    const std::string party = accountant_.one_of(std::array{"", landlord});
    return {"ECR-" + std::to_string(++number_),
            "OD",
            {{usual.debit, party, branch, {}, amount}, {usual.credit, party, branch, {}, -amount}}};
}

Decisions Life::draw_decisions() {
    Decisions decisions;
    decisions.stated_surplus = accountant_.from(-900'000, 9'000'000);
    decisions.earlier_losses = accountant_.percent(30) ? accountant_.from(1, 90'000) : 0;
    decisions.capital = accountant_.from(1, 900) * 1'000;
    decisions.legal_reserve = accountant_.from(0, 400) * 1'000;
    decisions.work_share = accountant_.from(25, 50);
    if (accountant_.percent(50)) decisions.shares = accountant_.from(1, 5'000'000);
    decisions.interest_rate = accountant_.from(1, 50);
    decisions.above_reserves = accountant_.percent(40);
    return decisions;
}

YearEnd* Life::to_seal() {
    for (YearEnd& end : year_ends_) {
        if (end.sealed_behind == month_) return &end;
    }
    return nullptr;
}

void Life::decide(const YearEnd& end, bool says_why_open) const {
    if (!end.has_file) return;
    const Decisions& decided = end.decisions;
    std::string text = "meeting: " + day_text(end.meeting.first, end.meeting.second) + "\n";
    if (trial_balance_.empty()) text += "surplus: " + audit::text(decided.stated_surplus) + "\n";
    if (says_why_open) text += "open_accounts: Virements à identifier\n";
    if (decided.earlier_losses != 0) {
        text += "earlier_losses: " + audit::text(decided.earlier_losses) + "\n";
    }
    text += "highest_capital: " + audit::text(decided.capital) +
            "\nlegal_reserve: " + audit::text(decided.legal_reserve) +
            "\nwork_share: {pct: " + std::to_string(decided.work_share) + "}\n";
    if (decided.shares != 0) {
        text += "interest: {shares: " + audit::text(decided.shares) +
                ", rate_pct: " + percent(decided.interest_rate) +
                ", mean_tmo_pct: 3, above_reserves: " + (decided.above_reserves ? "yes" : "no") +
                "}\n";
    }
    write("year/" + std::to_string(end.year.name()) + ".yaml", text);
}

void Life::note_sealed(YearEnd& end) {
    end.is_sealed = end.has_inventory;
    if (!end.is_sealed) return;
    note(end.inventory, 1);
    for (const AccountantEntry& entry : end.inventory) {
        if (entry.reverses.empty()) reversible_.push_back(entry);
    }
}

} // namespace audit
