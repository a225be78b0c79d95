#include "cae/papers/leavers/leaver_papers.hpp"

#include <utility>

#include "cae/outputs/words/member_words.hpp"
#include "cae/papers/internal/leaver_words.hpp"
#include "cae/papers/internal/paper_words.hpp"
#include "cae/papers/internal/payslip_parts.hpp"

namespace cae {
namespace {

namespace wording = leaver_words;

// A stage of an employment with its first and its last day.
struct HeldStage {
    Stage stage = Stage::cesa;
    Date first;
    Date last;
};

Date day_before(Date day) {
    return day.day() == 1 ? day.month().previous().last_day()
                          : *Date::of(day.year(), day.month().number(), day.day() - 1);
}

// Those of the employment that ends in a month, in their order.
std::vector<HeldStage> held_stages(const Member& member, Month month) {
    std::vector<HeldStage> held;
    const auto& versions = member.stages.versions();
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const bool ends_here = i + 1 < versions.size();
        if (versions[i].from > month.last_day() || !ends_here) break;
        const bool is_employment = versions[i].value && is_employed(*versions[i].value);
        if (!is_employment) held.clear();
        if (is_employment) {
            held.push_back(
                {*versions[i].value, versions[i].from, day_before(versions[i + 1].from)});
        }
    }
    return held;
}

class LeaverPaper {
public:
    LeaverPaper(const PayslipBasis& basis, const Words& title)
        : basis_(basis), language_(basis.language), personal_(basis.contract.personal.texts()),
          held_(held_stages(basis.contract, basis.record.month)) {
        paper_.title = said(title, language_);
        paper_.language = language_;
        paper_.subtitle = basis.member.name;
        paper_.foot = basis.cooperative.name + ", " + basis.seal;
    }

    Paper certificate() {
        const Cooperative& cooperative = basis_.cooperative;
        add(fill(wording::certifies, language_,
                 {cooperative.name, address(), cooperative.siren, basis_.member.name,
                  personal_.address, shown_day(held_.front().first, language_),
                  shown_day(held_.back().last, language_)}));
        paper_.blocks.emplace_back(jobs());
        if (!basis_.record.profiles.at(basis_.member.pay->profile).covers.empty()) {
            add(said(wording::covers_go_on, language_));
        }
        add(said(wording::articles, language_));
        add_signatures({{said(wording::signed_by_employer, language_), blank_lines()}});
        return std::move(paper_);
    }

    Paper receipt() {
        const Money paid = basis_.member.pay->net_paid;
        const bool owes = paid < Money();
        add(fill(owes ? wording::owes : wording::received, language_,
                 {basis_.member.name, personal_.address, basis_.cooperative.name,
                  unbroken_euros(owes ? claim_after(*basis_.member.pay) : paid, language_),
                  shown_day(held_.back().last, language_)}));
        paper_.blocks.emplace_back(payslip_gross(basis_));
        paper_.blocks.emplace_back(payslip_contributions(basis_));
        PaperTable recalls = payslip_recalls(basis_);
        if (!recalls.rows.empty()) paper_.blocks.emplace_back(std::move(recalls));
        paper_.blocks.emplace_back(payslip_net(basis_));
        add(said(wording::two_copies, language_));
        add_signatures(
            {{said(wording::signed_by_employer, language_), blank_lines()},
             {fill(wording::signed_by_member, language_, {basis_.member.name}), blank_lines()}});
        return std::move(paper_);
    }

private:
    void add(std::string text) { paper_.blocks.emplace_back(PaperNote{std::move(text)}); }

    void add_signatures(std::vector<PaperBox> boxes) {
        add(fill(wording::done_at, language_, {basis_.cooperative.address.town}) + " ____________");
        paper_.blocks.emplace_back(PaperBoxes{std::move(boxes)});
    }
    static std::vector<std::string> blank_lines() { return {4, " "}; }

    [[nodiscard]] std::string address() const {
        const Address& address = basis_.cooperative.address;
        return address.street + ", " + address.postcode + " " + address.town;
    }

    [[nodiscard]] PaperTable jobs() const {
        PaperTable table{"",
                         {{said(wording::job, language_), 4},
                          {said(wording::contract, language_), 2},
                          {said(wording::from, language_), 2},
                          {said(wording::to, language_), 2}},
                         {}};
        for (const HeldStage& held : held_) {
            table.rows.push_back(
                {PaperRowKind::line,
                 {std::string(personal_.job), said(words_of(held.stage), language_),
                  shown_day(held.first, language_), shown_day(held.last, language_)}});
        }
        return table;
    }

    const PayslipBasis& basis_;
    Language language_;
    PersonalTexts personal_;
    std::vector<HeldStage> held_;
    Paper paper_;
};

} // namespace

Paper work_certificate(const PayslipBasis& basis) {
    return LeaverPaper(basis, wording::certificate).certificate();
}

Paper final_receipt(const PayslipBasis& basis) {
    return LeaverPaper(basis, wording::receipt).receipt();
}

} // namespace cae
