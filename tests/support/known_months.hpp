// Sealed months that a test knows without having closed them.
#pragma once

#include <map>
#include <vector>

#include "cae/closing/preparation/prepared_month.hpp"

namespace cae_test {

struct Known {
    bool of_version_1 = false;        // the month itself
    std::vector<cae::OpenItem> sales; // settled
    std::map<cae::Month, cae::ByLevy<cae::ContributionRecord>> charged;
    std::map<cae::Month, std::vector<cae::BookedCharge>> booked;
    std::map<cae::MemberId, std::vector<cae::SettledMonth>> paid;
    std::map<cae::Month, cae::LawInForce> laws;
    std::map<std::string, std::vector<cae::OwedToParty>> owed; // by account
};

// `known` must outlive it.
class KnownMonths final : public cae::SealedMonths {
public:
    explicit KnownMonths(const Known& known) : known_(known) {}

    cae::Result<cae::ByLevy<cae::ContributionRecord>> contributions(cae::Month month) override;
    cae::Result<std::vector<cae::OpenItem>> settled_sales(const std::vector<std::string>& numbers,
                                                          cae::Month before) override;
    cae::Result<std::vector<cae::BookedCharge>> charges(cae::Month month) override;
    cae::Result<std::vector<cae::SettledMonth>> settled_months(const cae::MemberId& member,
                                                               cae::MonthSpan span) override;
    cae::Result<bool> is_of_version_1(cae::Month /*month*/) override { return known_.of_version_1; }
    cae::Result<std::vector<cae::OwedToParty>> owed_on(const cae::AskedAccount& asked) override;
    // Fails: no month is known as a whole.
    cae::Result<cae::MonthRecord> read(cae::Month month) override;

    // Refers to these months.
    [[nodiscard]] cae::EarlierMonths earlier();

private:
    const Known& known_;
};

} // namespace cae_test
