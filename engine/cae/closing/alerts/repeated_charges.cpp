#include "cae/closing/alerts/internal/repeated_charges.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace cae {
namespace {

bool is_asked_for(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::purchase:
    case DocumentKind::subcontracting:
    case DocumentKind::expense:
    case DocumentKind::mileage:
    case DocumentKind::asset:
        return true;
    default:
        return false;
    }
}

// Letters and digits, in small letters where they have no accent.
std::string wording_of(std::string_view label) {
    std::string wording;
    for (const char letter : label) {
        const bool is_capital = letter >= 'A' && letter <= 'Z';
        const bool is_plain = is_capital || (letter >= 'a' && letter <= 'z') ||
                              (letter >= '0' && letter <= '9');
        const bool is_ascii = static_cast<unsigned char>(letter) < 0x80;
        if (is_plain || !is_ascii) {
            wording += is_capital ? static_cast<char>(letter - 'A' + 'a') : letter;
        }
    }
    return wording;
}

// By which two charges are compared: the supplier where there is no label.
std::string wording_of(std::string_view label, std::string_view party) {
    std::string wording = wording_of(label);
    return wording.empty() ? wording_of(party) : wording;
}

std::string joined(std::string_view one, std::string_view other) {
    return std::string(one).append("\n").append(other);
}

// Who bears a charge: an account, or a branch of the cooperative.
struct Bearer {
    std::optional<AccountIndex> account{};
    std::optional<BranchIndex> branch{};

    friend bool operator==(const Bearer&, const Bearer&) = default;
};

struct Charge {
    std::string_view number{};
    std::string_view party{};
    Bearer bearer{};
    std::pair<Rate, std::string> details{}; // by which lines of one invoice differ
    bool recurs = false;                    // a row of recurring.csv
    bool is_sealed = false;
};

class RepeatedCharges {
public:
    explicit RepeatedCharges(const MonthInputs& inputs) : inputs_(inputs) {}

    std::vector<Alert> find(const std::vector<WrittenRow>& rows) {
        for (const BookedCharge& booked : inputs_.prepared.booked_charges) {
            Charge charge{booked.number, booked.party};
            charge.is_sealed = true;
            known_[{booked.date, booked.gross, wording_of(booked.label, booked.party)}].push_back(
                charge);
        }
        for (const WrittenRow& row : rows) {
            if (is_asked_for(row.first->kind)) add(row);
        }
        for (const CommonCharge& charge : inputs_.documents.common_charges) add(charge);
        return std::move(alerts_);
    }

private:
    using Key = std::tuple<Date, Money, std::string>;

    void add(const WrittenRow& row) {
        const ActivityDocument& document = *row.first;
        const Roster& roster = inputs_.roster;
        const MemberId member = roster.members[roster.accounts[document.account].member].id;
        add({document.date, row.amounts.gross(), wording_of(document.label, document.party)},
            {document.number,
             document.party,
             {document.account, {}},
             {document.vat_rate, joined(document.refers_to, document.quantity)},
             document.table == DocumentTable::recurring},
            row.is_shared ? MemberId() : member);
    }

    void add(const CommonCharge& charge) {
        add({charge.date, charge.net + charge.vat, wording_of(charge.label, charge.party)},
            {charge.number,
             charge.party,
             {{}, charge.branch},
             {charge.vat_rate, {}},
             charge.is_recurring},
            {});
    }

    void add(const Key& key, const Charge& charge, const MemberId& member) {
        const bool has_wording = !std::get<std::string>(key).empty();
        std::vector<Charge>& others = known_[key];
        for (const Charge& other : others) {
            if (!is_same(charge, other, has_wording)) continue;
            alerts_.push_back(
                {AlertKind::entered_twice,
                 member,
                 {other.number, charge.number, std::get<Date>(key), std::get<Money>(key)}});
            break;
        }
        others.push_back(charge);
    }

    // Day, amount and wording are the same.
    static bool is_same(const Charge& charge, const Charge& other, bool has_wording) {
        const bool one_party = charge.party.empty() || other.party.empty() ||
                               wording_of(charge.party) == wording_of(other.party);
        if (!one_party) return false;
        const bool same_number = charge.number == other.number;
        if (other.is_sealed) return same_number || has_wording;
        if (charge.recurs && other.recurs) return false;
        const bool same_bearer = charge.bearer == other.bearer;
        if (same_number) return same_bearer && charge.details == other.details;
        return has_wording || same_bearer;
    }

    const MonthInputs& inputs_;
    std::map<Key, std::vector<Charge>> known_;
    std::vector<Alert> alerts_;
};

} // namespace

std::vector<Alert> repeated_charges(const MonthInputs& inputs,
                                    const std::vector<WrittenRow>& rows) {
    return RepeatedCharges(inputs).find(rows);
}

} // namespace cae
