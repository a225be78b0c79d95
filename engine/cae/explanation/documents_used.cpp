// The rows of the month's files that a figure is made of.
#include <algorithm>
#include <utility>

#include "cae/base/words.hpp"
#include "cae/closing/documents/account_results.hpp"
#include "cae/closing/documents/local_currency.hpp"
#include "cae/explanation/internal/booked_accounts.hpp"
#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

Money counted(const ActivityDocument& document, Counted what, Recognition recognition) {
    switch (what) {
    case Counted::turnover:
        return turnover_of(document, recognition);
    case Counted::charges:
        return charge_of(document, recognition);
    case Counted::local_currency:
        return local_currency_of(document).net;
    case Counted::reimbursements:
        return document.paid_by == PaidBy::member ? owed_for(document) : Money();
    }
    return {};
}

bool counts(const ActivityDocument& document, Counted what, Recognition recognition) {
    return counted(document, what, recognition) != Money();
}

DocumentUsed used(const MonthDocuments& documents, const ActivityDocument& document, Money amount) {
    return {documents.place_of(document).file,
            document.line,
            document.date,
            document.number,
            std::string(word(document.kind)),
            document.label,
            document.net,
            document.vat,
            amount,
            {},
            {}};
}

} // namespace

std::vector<DocumentUsed> documents_of(const MemberMonth& member, Counted what,
                                       const ActivityId& activity) {
    const MonthToExplain& month = member.month;
    const Recognition recognition = month.cooperative.recognition;
    std::vector<DocumentUsed> found;
    const auto is_here = [&](AccountIndex index) {
        const ActivityAccount& account = month.roster.accounts[index];
        return month.roster.members[account.member].id == member.record.id &&
               month.roster.activities[account.activity] == activity;
    };
    for (const ActivityDocument& document : month.documents.documents) {
        if (is_here(document.account) && counts(document, what, recognition)) {
            found.push_back(used(month.documents, document, counted(document, what, recognition)));
        }
        // What one member sells to another is a charge of the buyer.
        if (what == Counted::charges && document.buyer && is_here(*document.buyer)) {
            found.push_back(used(month.documents, document, document.net));
        }
    }
    if (what == Counted::charges) {
        add_accounts(month.record.entries, {activity, member.record.id}, found);
    }
    return found;
}

const PaySheetRow* sheet_row_of(const MemberMonth& member) {
    for (const PaySheetRow& row : member.month.documents.pay_sheet) {
        if (member.month.roster.members[row.member].id == member.record.id) return &row;
    }
    return nullptr;
}

std::vector<DocumentUsed> pay_sheet_of(const MemberMonth& member, AmountOfSheet amount) {
    const PaySheetRow* row = sheet_row_of(member);
    if (row == nullptr) return {};
    return {{member.month.documents.pay_file,
             row->line,
             {},
             {},
             std::string(word(Thing::pay_sheet)),
             row->note,
             {},
             {},
             amount != nullptr ? amount(*row) : Money(),
             {},
             {}}};
}

Explanation& add_from_files(FigureKind kind, const std::string& name, Money sealed,
                            const std::pair<Formula, std::vector<DocumentUsed>>& files,
                            Figures& figures) {
    auto [formula, used] = files;
    used.erase(std::remove_if(used.begin(), used.end(),
                              [](const auto& row) { return row.counted == Money(); }),
               used.end());
    const Money in_files = sum_of(used);
    if (in_files != sealed) figures.disagree(name, sealed, in_files);
    Explanation& figure = figures.add(name, kind, sealed,
                                      in_files == sealed ? formula : Formula::as_sealed);
    figure.documents = std::move(used);
    return figure;
}

Explanation& add_variable(const MemberMonth& member, const std::string& name, Money sealed,
                          AmountOfSheet amount, Figures& figures) {
    const bool is_given = sealed != Money();
    return add_from_files(
        is_given ? FigureKind::pay : FigureKind::detail, name, sealed,
        {is_given ? Formula::pay_sheet : Formula::nothing_given, pay_sheet_of(member, amount)},
        figures);
}

Money sum_of(const std::vector<DocumentUsed>& documents) {
    Money sum;
    for (const DocumentUsed& document : documents) sum += document.counted;
    return sum;
}

} // namespace cae
