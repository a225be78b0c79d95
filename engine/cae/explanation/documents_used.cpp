// The rows of the month's files that a figure is made of.
#include "cae/closing/account_results.hpp"
#include "cae/cooperative/words.hpp"
#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

Money counted(const ActivityDocument& document, Counted what, Recognition recognition) {
    switch (what) {
    case Counted::turnover:
        return turnover_of(document, recognition);
    case Counted::charges:
        return charge_of(document);
    case Counted::reimbursements:
        return document.paid_by == PaidBy::member ? document.net + document.vat : Money();
    }
    return {};
}

bool counts(const ActivityDocument& document, Counted what, Recognition recognition) {
    return counted(document, what, recognition) != Money();
}

DocumentUsed used(const MonthDocuments& documents, const ActivityDocument& document, Money amount) {
    return {documents.activity_file,
            document.line,
            document.date,
            document.number,
            std::string(word(document.kind)),
            document.label,
            document.net,
            document.vat,
            amount};
}

} // namespace

std::vector<DocumentUsed> documents_of(const MemberMonth& member, Counted what,
                                       const ActivityId& activity) {
    const MonthToExplain& month = member.month;
    const Recognition recognition = month.cooperative.recognition;
    std::vector<DocumentUsed> found;
    for (const ActivityDocument& document : month.documents.documents) {
        const ActivityAccount& account = month.roster.accounts[document.account];
        const bool of_member = month.roster.members[account.member].id == member.record.id &&
                               month.roster.activities[account.activity] == activity;
        if (!of_member || !counts(document, what, recognition)) continue;
        found.push_back(used(month.documents, document, counted(document, what, recognition)));
    }
    return found;
}

std::vector<DocumentUsed> pay_sheet_of(const MemberMonth& member, Money PaySheetRow::*amount) {
    const MonthToExplain& month = member.month;
    for (const PaySheetRow& row : month.documents.pay_sheet) {
        if (month.roster.members[row.member].id != member.record.id) continue;
        return {{month.documents.pay_file,
                 row.line,
                 {},
                 {},
                 "pay_sheet",
                 row.note,
                 {},
                 {},
                 amount != nullptr ? row.*amount : Money()}};
    }
    return {};
}

Money sum_of(const std::vector<DocumentUsed>& documents) {
    Money sum;
    for (const DocumentUsed& document : documents) sum += document.counted;
    return sum;
}

} // namespace cae
