#include "cae/closing/documents/opening_balance.hpp"

#include <algorithm>
#include <utility>

#include "cae/closing/documents/strange_entries.hpp"

namespace cae {
namespace {

constexpr const char* opening_file = "opening.csv";
constexpr const char* invoices_file = "opening_invoices.csv";
constexpr const char* assets_file = "opening_assets.csv";

// Gathers the details, one an account.
class DetailCollector {
public:
    explicit DetailCollector(const Chart& chart) : chart_(chart) {}

    // `amount` as a debit.
    void add(AccountRole role, const char* file, const Section& section, InternedText party,
             Money amount) {
        detail_of(role, file).amounts[{section, party}] += amount;
    }
    // Known to be looked at, whether there is anything or not.
    OpeningDetail& detail_of(AccountRole role, const char* file) {
        const LedgerAccount& account = chart_.at(role);
        const auto known = std::find_if(details_.begin(), details_.end(), [&](const auto& detail) {
            return detail.account.number == account.number;
        });
        if (known != details_.end()) return *known;
        return details_.emplace_back(OpeningDetail{account, file});
    }
    [[nodiscard]] std::vector<OpeningDetail> take() && { return std::move(details_); }

private:
    const Chart& chart_;
    std::vector<OpeningDetail> details_;
};

void add_invoices(const std::vector<OpenItem>& items, DetailCollector& details) {
    details.detail_of(AccountRole::clients, invoices_file);
    details.detail_of(AccountRole::vat_pending, invoices_file);
    for (const OpenItem& item : items) {
        const Section section{item.activity, item.member};
        const NetAndVat due = item.due();
        details.add(AccountRole::clients, invoices_file, section, InternedText(item.customer),
                    due.gross());
        if (item.vat_on != VatOn::receipts) continue;
        details.add(AccountRole::vat_pending, invoices_file, section, {}, -due.vat);
    }
}

void add_assets(const std::vector<AssetRecord>& assets, DetailCollector& details) {
    details.detail_of(AccountRole::assets, assets_file);
    details.detail_of(AccountRole::assets_depreciated, assets_file);
    for (const AssetRecord& asset : assets) {
        const Section section{asset.activity, asset.member};
        details.add(AccountRole::assets, assets_file, section, {}, asset.cost);
        details.add(AccountRole::assets_depreciated, assets_file, section, {},
                    -asset.depreciated_before);
    }
}

void add_balances(const Books& opening, DetailCollector& details) {
    details.detail_of(AccountRole::activity_balances, opening_file);
    details.detail_of(AccountRole::local_currency, opening_file);
    for (const auto& [account, balance] : opening.balances) {
        details.add(AccountRole::activity_balances, opening_file, {account.first, account.second},
                    {}, -balance);
    }
    for (const auto& [account, held] : opening.local_currency) {
        details.add(AccountRole::local_currency, opening_file, {account.first, account.second}, {},
                    held.gross());
    }
}

class OpeningCheck {
public:
    OpeningCheck(const Books& opening, const Chart& chart)
        : balance_(opening.balance), chart_(chart), accounts_(accounts_by_number(chart)),
          details_(opening_details(opening, chart)) {}

    Problems check() {
        for (const WrittenLine& row : balance_.rows) check(row);
        for (const OpeningDetail& detail : details_) compare(detail);
        return std::move(problems_);
    }

private:
    void check(const WrittenLine& row) {
        const std::string& number = row.account.text();
        const auto account = accounts_.find(number);
        if (account == accounts_.end() || account->second.analytic) {
            return refuse(Rule::account_must_be_in_chart, row, {});
        }
        if (chart_.at(AccountRole::clearing).number == number) {
            return refuse(Rule::clearing_must_move_by_bank, row, {});
        }
        if (row.section && is_number_of_result(number)) {
            return refuse(Rule::account_must_move_by_documents, row, {});
        }
        const OpeningDetail* detail = detail_of(number);
        if (detail == nullptr) return;
        if (row.section || row.branch) {
            return refuse(Rule::opening_detail_must_stand_in_file, row, {detail->file});
        }
        sums_[{number, {}}] += row.debit - row.credit;
        if (!row.party.empty()) sums_[{number, row.party}] += row.debit - row.credit;
    }

    void compare(const OpeningDetail& detail) {
        compare(detail, {}, detail.sum());
        for (const auto& [key, sum] : sums_) {
            const auto& [number, party] = key;
            if (detail.account.number != number || party.empty()) continue;
            Money there;
            for (const auto& [of, amount] : detail.amounts) {
                if (of.second == party) there += amount;
            }
            compare(detail, party, there);
        }
    }

    // Of a party, or of the whole account.
    void compare(const OpeningDetail& detail, InternedText party, Money there) {
        const std::string& number = detail.account.number.text();
        const auto found = sums_.find({number, party});
        const Money here = found == sums_.end() ? Money() : found->second;
        if (here == there) return;
        problems_.push_back({Rule::opening_balance_must_agree,
                             {balance_.file, 0, 0},
                             party.empty() ? number : number + " " + party.text(),
                             {here, there, detail.file, here - there},
                             Privacy::open});
    }

    [[nodiscard]] const OpeningDetail* detail_of(const std::string& number) const {
        const auto found = std::find_if(
            details_.begin(), details_.end(),
            [&](const OpeningDetail& detail) { return detail.account.number == number; });
        return found == details_.end() ? nullptr : &*found;
    }

    void refuse(Rule rule, const WrittenLine& row, Details details) {
        problems_.push_back({rule,
                             {balance_.file, row.line, 0},
                             row.account.text(),
                             std::move(details),
                             Privacy::open});
    }

    const OpeningBalance& balance_;
    const Chart& chart_;
    AccountsByNumber accounts_;
    std::vector<OpeningDetail> details_;
    std::map<std::pair<std::string, InternedText>, Money> sums_; // with no party: of the account
    Problems problems_;
};

} // namespace

Money OpeningDetail::sum() const {
    Money sum;
    for (const auto& [of, amount] : amounts) sum += amount;
    return sum;
}

std::vector<OpeningDetail> opening_details(const Books& opening, const Chart& chart) {
    DetailCollector details(chart);
    add_invoices(opening.open_items, details);
    add_assets(opening.assets, details);
    add_balances(opening, details);
    return std::move(details).take();
}

Problems strange_opening(const Books& opening, const Chart& chart) {
    if (opening.balance.rows.empty()) return {};
    return OpeningCheck(opening, chart).check();
}

} // namespace cae
