// What rows of the bank post to accounts of the chart.
#include <algorithm>
#include <array>

#include "life.hpp"

namespace audit {
namespace {

// Accounts that nothing else of a life moves.
constexpr std::array posted_accounts{"164000", "661100", "627000", "455000"};

std::string signed_text(Cents amount) { return amount < 0 ? "-" + text(-amount) : text(amount); }

} // namespace

void Life::draw_postings() {
    if (accountant_.percent(40)) {
        draw_posting("P-" + std::to_string(++number_), -accountant_.from(1, 90'000));
    }
    if (accountant_.percent(50)) draw_explanation();
    if (accountant_.percent(30)) draw_gateway();
}

void Life::draw_posting(const std::string& reference, Cents amount) {
    const std::string account = accountant_.one_of(posted_accounts);
    const int rate = account == "627000" && accountant_.percent(50) ? 200 : 0;
    const std::string branch = accountant_.one_of(std::array{"", "arras", "bethune"});
    books_.post(account, amount, rate);
    move_bank(21, amount);
    bank_rows_ += day_text(month_, 21) + ";" + reference + ";Banque;VIR;" + signed_text(amount) +
                  ";;;;" + account + ";" + branch + ";" + (rate == 0 ? "" : percent(rate)) + ";;\n";
}

// A part of what an earlier month left unexplained, wherever it went or came from.
void Life::draw_explanation() {
    const Cents wanted = accountant_.from(1, 30'000);
    const std::string movement = books_.explainable(wanted);
    const bool is_named = std::any_of(rows_.begin(), rows_.end(),
                                      [&](const Row& row) { return row.number == movement; });
    if (movement.empty() || is_named) return;
    books_.explain(movement, wanted);
    const std::string account = accountant_.one_of(posted_accounts);
    books_.post(account, wanted, 0);
    bank_rows_ += day_text(month_, 22) + ";" + movement + ";;;" + text(wanted) + ";;;;" + account +
                  ";;;;\n";
}

// What a payment service kept of a loan, in two parts of one movement.
void Life::draw_gateway() {
    const std::string reference = "G-" + std::to_string(++number_);
    const Cents kept = accountant_.from(1, 900);
    books_.post("164000", kept * 40, 0);
    books_.post("627000", -kept, 0);
    move_bank(23, kept * 39);
    bank_rows_ += day_text(month_, 23) + ";" + reference + " (1);S;CB;" + text(kept * 40) +
                  ";;;;164000;;;;\n" + day_text(month_, 23) + ";" + reference + " (2);S;CB;-" +
                  text(kept) + ";;;;627000;;;;\n";
}

} // namespace audit
