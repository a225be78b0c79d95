#include "cae/closing/documents/local_currency.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace cae {
namespace {

NetAndVat held_before(const MonthInputs& inputs, const ActivityId& activity,
                      const MemberId& member) {
    const auto found = inputs.books.local_currency.find({activity, member});
    return found == inputs.books.local_currency.end() ? NetAndVat() : found->second;
}

bool needs_local_currency(const ActivityDocument& document) {
    return document.in_local_currency || document.kind == DocumentKind::exchange;
}

// Payments first, so that the order of the rows does not matter.
class Exchanges {
public:
    explicit Exchanges(const MonthInputs& inputs) : inputs_(inputs) {}

    void add_payment(const ActivityDocument& document) {
        held(document.account) += local_currency_of(document);
    }

    void exchange(const ActivityDocument& document, std::size_t position) {
        NetAndVat& before = held(document.account);
        if (document.net > before.gross()) {
            report(document, before);
            return;
        }
        const NetAndVat part = part_of(before, document.net);
        before -= part;
        ActivityDocument valued = document;
        valued.net = part.net;
        valued.vat = part.vat;
        replacements.push_back({position, {std::move(valued)}});
    }

    // More was given back in the local currency than the account had of it.
    void refuse_refund(const ActivityDocument& document) {
        const NetAndVat left = held(document.account);
        if (left.net < Money() || left.vat < Money()) report(document, left);
    }

    void refuse_undescribed(const ActivityDocument& document) {
        problems.push_back({Rule::local_currency_must_be_described,
                            inputs_.documents.place_of(document),
                            document.number,
                            {},
                            Privacy::open});
    }

    std::vector<Replacement> replacements;
    Problems problems;

private:
    NetAndVat& held(AccountIndex index) {
        const auto [found, is_new] = held_.try_emplace(index);
        if (is_new) {
            const ActivityAccount& account = inputs_.roster.accounts[index];
            found->second = held_before(inputs_, inputs_.roster.activities[account.activity],
                                        inputs_.roster.members[account.member].id);
        }
        return found->second;
    }

    void report(const ActivityDocument& document, const NetAndVat& held) {
        problems.push_back({Rule::local_currency_must_be_held,
                            inputs_.documents.place_of(document),
                            document.number,
                            {std::max(held.gross(), Money())},
                            Privacy::open});
    }

    const MonthInputs& inputs_;
    std::unordered_map<AccountIndex, NetAndVat> held_;
};

} // namespace

NetAndVat local_currency_of(const ActivityDocument& document) {
    const NetAndVat amounts{document.net, document.vat};
    if (document.kind == DocumentKind::exchange) return NetAndVat() - amounts;
    if (!document.in_local_currency) return {};
    return document.kind == DocumentKind::refund ? NetAndVat() - amounts : amounts;
}

Result<std::vector<Replacement>> value_exchanges(const MonthInputs& inputs) {
    Exchanges exchanges(inputs);
    const auto& documents = inputs.documents.documents;
    const bool described = inputs.cooperative.local_currency.has_value();
    for (const ActivityDocument& document : documents) {
        if (!described && needs_local_currency(document)) exchanges.refuse_undescribed(document);
        if (document.in_local_currency) exchanges.add_payment(document);
    }
    for (const ActivityDocument& document : documents) {
        const bool refund = document.kind == DocumentKind::refund;
        if (described && refund && document.in_local_currency) exchanges.refuse_refund(document);
    }
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (described && documents[i].kind == DocumentKind::exchange) {
            exchanges.exchange(documents[i], i);
        }
    }
    if (!exchanges.problems.empty()) return refuse(std::move(exchanges.problems));
    return std::move(exchanges.replacements);
}

void hold_local_currency(const MonthInputs& inputs, std::vector<AccountRecord>& accounts) {
    if (!inputs.cooperative.local_currency && inputs.books.local_currency.empty()) return;
    for (AccountRecord& account : accounts) {
        account.local_currency = held_before(inputs, account.activity, account.member);
    }
    for (const ActivityDocument& document : inputs.documents.documents) {
        accounts[document.account].local_currency += local_currency_of(document);
    }
}

Money not_payable(const MonthInputs& inputs, const Member& member,
                  const std::vector<AccountRecord>& accounts) {
    const auto& currency = inputs.cooperative.local_currency;
    const bool* exchanged = currency ? currency->exchanged.on(inputs.month().last_day()) : nullptr;
    if (exchanged != nullptr && *exchanged) return {};
    Money sum;
    for (const AccountIndex account : member.accounts) sum += accounts[account].local_currency.net;
    return std::max(sum, Money());
}

} // namespace cae
