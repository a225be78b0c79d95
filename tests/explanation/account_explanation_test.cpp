// Accounts without pay: several activities, brackets, levies, and rules that are no longer known.
#include <algorithm>

#include <doctest/doctest.h>

#include "cae/explanation/explain_member.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace account_explanation_test {

using cae_test::euros;
using cae_test::percent;
using cae_test::SmallCooperative;

template <class T>
cae::Dated<T> always(T value) {
    return *cae::Dated<T>::of({cae::Version<T>{*cae::Date::of(2000, 1, 1), std::move(value), {}}});
}

// 10 % to 1 000 and 8 % above, and 3 euros a month of insurance.
SmallCooperative two_activities_of_a_project_holder() {
    SmallCooperative small(*cae::Month::of(2026, 1));
    const auto brackets = cae::Brackets::of(
        {{{}, cae::BracketBound{euros("1000"), false}, percent("10")},
         {cae::BracketBound{euros("1000")}, std::nullopt, percent("8")}});
    small.cooperative.contribution = always(cae::StagedContribution(cae::ContributionRule{
        cae::ContributionBase::turnover, cae::MarginalBrackets{brackets.value()}}));
    cae::ContributionRule fee;
    fee.fixed_fee = euros("3");
    small.cooperative.levies = {{"insurance", "Assurance", always(cae::StagedContribution(fee))}};
    cae::Member& member = small.add_member("anna", cae::Stage::cape);
    small.add_activity("garden");
    small.add_document(cae::DocumentKind::sale, 1500);
    small.add_document(cae::DocumentKind::sale, 500);
    small.documents.documents.back().account = member.accounts.back();
    small.add_document(cae::DocumentKind::purchase, 200);
    return small;
}

cae::MemberExplanation explained(const SmallCooperative& small,
                                 const std::vector<cae::ExplainedContribution>& contributions) {
    const auto record = small.close().value();
    const cae::Rulebook no_law;
    return cae::explain_member({record, small.books, no_law, small.cooperative, small.roster,
                                small.documents, contributions, cae::PayPast()},
                               cae::MemberId("anna"))
        .value();
}

std::vector<cae::ExplainedContribution> contributions_of(const SmallCooperative& small) {
    const auto month = small.prepare().value();
    return cae::explain_contributions(month.inputs(), 0).value();
}

const cae::Explanation& figure(const cae::MemberExplanation& explanation, const char* name) {
    const auto* found = cae::figure_called(explanation.figures, name);
    REQUIRE_MESSAGE(found != nullptr, name);
    return *found;
}

// 1 000 x 10 % + 1 000 x 8 % = 180.00, shared 1 500 to 500: 135.00 and 45.00.
TEST_CASE("a contribution by brackets shows each rate on its part, and the accounts' shares") {
    const auto small = two_activities_of_a_project_holder();
    const auto explanation = explained(small, contributions_of(small));
    CHECK(explanation.disagreements.empty());
    const auto& contribution = figure(explanation, "contribution");
    CHECK(contribution.formula == cae::Formula::contribution);
    CHECK(contribution.value == cae::Quantity(euros("180")));
    REQUIRE(contribution.terms.size() == 2);
    CHECK(contribution.terms[0].value == cae::Quantity(euros("1000")));
    CHECK(contribution.terms[0].rate == percent("10"));
    CHECK(contribution.terms[1].value == cae::Quantity(euros("1000")));
    CHECK(contribution.terms[1].rate == percent("8"));
    CHECK(contribution.parameters.size() == 2);
    CHECK(figure(explanation, "contribution:anna").value == cae::Quantity(euros("135")));
    CHECK(figure(explanation, "contribution:garden").value == cae::Quantity(euros("45")));
    CHECK(figure(explanation, "turnover").value == cae::Quantity(euros("2000")));
    CHECK(figure(explanation, "turnover:garden").documents.size() == 1);
    CHECK(figure(explanation, "charges:anna").documents.size() == 1);
}

// anna: 1 500 - 200 - 135 - her part of the 3.00; garden: 500 - 45 - the rest. Together 1 617.00.
TEST_CASE("a levy is a figure of its own, and the balance counts it") {
    const auto small = two_activities_of_a_project_holder();
    const auto explanation = explained(small, contributions_of(small));
    const auto& levy = figure(explanation, "levy_insurance");
    CHECK(levy.label == "Assurance");
    CHECK(levy.formula == cae::Formula::contribution_steps);
    CHECK(levy.value == cae::Quantity(euros("3")));
    const auto fee = std::find_if(levy.terms.begin(), levy.terms.end(), [](const auto& term) {
        return term.name == "contribution_fixed_fee";
    });
    REQUIRE(fee != levy.terms.end());
    CHECK(fee->value == cae::Quantity(euros("3")));
    CHECK(figure(explanation, "closing").value == cae::Quantity(euros("1617")));
}

TEST_CASE("a charge that the folder's rules no longer give is kept and told") {
    const auto small = two_activities_of_a_project_holder();
    const auto explanation = explained(small, {});
    REQUIRE(explanation.disagreements.size() == 2);
    CHECK(explanation.disagreements[0].figure == "contribution");
    CHECK(explanation.disagreements[0].in_record == euros("180"));
    CHECK(figure(explanation, "contribution").formula == cae::Formula::as_sealed);
    CHECK(figure(explanation, "contribution").value == cae::Quantity(euros("180")));
}

} // namespace account_explanation_test
