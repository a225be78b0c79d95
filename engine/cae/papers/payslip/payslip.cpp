#include "cae/papers/payslip/payslip.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "cae/papers/internal/paper_words.hpp"
#include "cae/papers/internal/payslip_parts.hpp"
#include "cae/papers/internal/payslip_words.hpp"

namespace cae {
namespace {

namespace words = payslip_words;

void add_address(const Address& address, std::vector<std::string>& lines) {
    lines.push_back(address.street);
    lines.push_back(address.postcode + " " + address.town);
}

bool is_same(const Address& a, const Address& b) {
    return a.street == b.street && a.postcode == b.postcode && a.town == b.town;
}

PaperBox employer_box(const PayslipBasis& basis) {
    const Cooperative& cooperative = basis.cooperative;
    const Language language = basis.language;
    PaperBox box{said(words::employer, language), {cooperative.name}};
    add_address(cooperative.address, box.lines);
    const auto branch = std::find_if(
        cooperative.branches.begin(), cooperative.branches.end(),
        [&](const auto& each) { return each.id == basis.member.branch; });
    if (branch != cooperative.branches.end()) {
        box.lines.push_back(said(words::establishment, language) + branch->name);
        if (!is_same(branch->address, cooperative.address)) add_address(branch->address, box.lines);
        box.lines.push_back(said(words::siret, language) + branch->siret);
    }
    box.lines.push_back(said(words::ape, language) + cooperative.ape);
    box.lines.push_back(said(words::agreement, language) + cooperative.collective_agreement);
    return box;
}

// "2 81 09 62 994 031 52", as cards have it.
std::string grouped_nir(std::string_view nir) {
    constexpr std::array<std::size_t, 7> groups{1, 2, 2, 2, 3, 3, 2};
    std::string grouped;
    for (const std::size_t letters : groups) {
        grouped.append(grouped.empty() ? "" : " ").append(nir.substr(0, letters));
        nir.remove_prefix(std::min(letters, nir.size()));
    }
    return grouped;
}

const Words& words_of_stage(Stage stage) {
    switch (stage) {
    case Stage::permanent:
        return words::permanent;
    case Stage::associate:
        return words::associate;
    default:
        return words::entrepreneur;
    }
}

PaperBox employee_box(const PayslipBasis& basis) {
    const Language language = basis.language;
    const PersonalTexts personal = basis.contract.personal.texts();
    PaperBox box{
        said(words::employee, language),
        {basis.member.name, std::string(personal.address),
         said(words::nir, language) + grouped_nir(personal.nir),
         said(words::job, language) + std::string(personal.job),
         said(words_of_stage(basis.member.stage), language) + ", " +
             said(basis.member.category == Category::cadre ? words::cadre : words::non_cadre,
                  language)}};
    const auto since = employed_since(basis.contract, basis.record.month.last_day());
    if (since) {
        box.lines.push_back(said(words::employed_since, language) + shown_day(*since, language));
    }
    return box;
}

PaperTable year_table(const PayslipBasis& basis) {
    const Language language = basis.language;
    const PaidInYear& year = basis.year;
    const std::string title = fill(words::of_the_year, language,
                                   {std::to_string(basis.record.payment_day.year())});
    return {title,
            {{said(words::gross, language), 1, true},
             {said(words::taxable_net, language), 1, true},
             {said(words::tax_withheld, language), 1, true},
             {said(words::net_paid, language), 1, true}},
            {{PaperRowKind::line,
              {shown(year.gross, language), shown(year.net_taxable, language),
               shown(year.withholding, language), shown(year.net_paid, language)}}}};
}

PaperTable leave_table(const LeaveCounters& leave, Language language) {
    PaperTable table{said(words::leave, language),
                     {{"", 2},
                      {said(words::acquired, language), 1, true},
                      {said(words::taken, language), 1, true},
                      {said(words::left, language), 1, true}},
                     {}};
    const auto add = [&](const Words& label, const LeavePeriod& period) {
        table.rows.push_back(
            {PaperRowKind::line,
             {said(label, language), shown_days(period.acquired, language),
              shown_days(period.taken, language), shown_days(period.left(), language)}});
    };
    if (leave.earlier.left() != LeaveDays{}) add(words::earlier_periods, leave.earlier);
    if (leave.previous.acquired != LeaveDays{}) add(words::previous_period, leave.previous);
    add(words::current_period, leave.current);
    return table;
}

void add_leave(const PayslipBasis& basis, Paper& paper) {
    if (!basis.member.leave) return;
    const LeaveRecord& leave = *basis.member.leave;
    paper.blocks.emplace_back(leave_table(leave.after, basis.language));
    if (leave.taken.days == LeaveDays{}) return;
    paper.blocks.emplace_back(PaperNote{fill(words::taken_in_month, basis.language,
                                             {shown_days(leave.taken.days, basis.language)})});
}

void add_claim(const PayslipBasis& basis, Paper& paper) {
    const PayRecord& pay = *basis.member.pay;
    const Money claim = claim_after(pay);
    if (claim == Money()) return;
    const Words& text = pay.net_paid < Money() ? words::owes_now : words::still_owes;
    paper.blocks.emplace_back(
        PaperNote{fill(text, basis.language, {unbroken_euros(claim, basis.language)}), true});
}

void add_mentions(const PayslipBasis& basis, Paper& paper) {
    paper.blocks.emplace_back(PaperNote{
        said(words::keep, basis.language) + " " + said(words::read_more, basis.language), true});
}

} // namespace

PaidInYear& PaidInYear::operator+=(const PaidInYear& other) {
    gross += other.gross;
    net_taxable += other.net_taxable;
    withholding += other.withholding;
    net_paid += other.net_paid;
    return *this;
}

PaidInYear paid_in(const PayRecord& pay) {
    return {pay.all_pay() + pay.recalls.all_pay(), pay.net_taxable + pay.recalls.net_taxable,
            pay.withholding.amount, pay.net_paid};
}

std::vector<std::string> missing_mentions(const Member& member) {
    const PersonalTexts personal = member.personal.texts();
    std::vector<std::string> missing;
    if (personal.job.empty()) missing.emplace_back("job");
    if (personal.nir.empty()) missing.emplace_back("nir");
    if (personal.address.empty()) missing.emplace_back("address");
    return missing;
}

Paper payslip_paper(const PayslipBasis& basis) {
    const Language language = basis.language;
    const Month month = basis.record.month;
    Paper paper;
    paper.title = said(words::title, language);
    paper.language = language;
    paper.subtitle = fill(words::from_to, language,
                          {shown_month(month, language), shown_day(month.first_day(), language),
                           shown_day(month.last_day(), language),
                           shown_day(basis.record.payment_day, language)});
    paper.foot = fill(words::seal, language,
                      {basis.cooperative.name, shown_month(month, language), basis.seal});
    paper.blocks.emplace_back(PaperBoxes{{employer_box(basis), employee_box(basis)}});
    if (!basis.member.pay->terms.weekly_hours) {
        paper.blocks.emplace_back(PaperNote{said(words::basis_of_pay, language)});
    }
    paper.blocks.emplace_back(payslip_gross(basis));
    paper.blocks.emplace_back(payslip_contributions(basis));
    PaperTable recalls = payslip_recalls(basis);
    if (!recalls.rows.empty()) paper.blocks.emplace_back(std::move(recalls));
    paper.blocks.emplace_back(payslip_net(basis));
    add_claim(basis, paper);
    paper.blocks.emplace_back(year_table(basis));
    add_leave(basis, paper);
    add_mentions(basis, paper);
    return paper;
}

} // namespace cae
