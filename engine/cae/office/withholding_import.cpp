#include "cae/office/withholding_import.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "cae/inputs/folder/withholding_table.hpp"

namespace cae {
namespace {

bool is_in_force(const WithholdingRate& rate, Date day) {
    return rate.from <= day && (!rate.to || *rate.to >= day);
}

class RateJoining {
public:
    RateJoining(const SealedBooks& books, std::string file)
        : books_(books), file_(std::move(file)), joined_{.month = books.next_month()} {
        joined_.all = books.folder().withholding_rates;
    }

    Result<WithholdingImport> join(const std::vector<WithholdingRate>& rates) {
        for (const WithholdingRate& rate : rates) add(rate);
        if (!problems_.empty()) return refuse(std::move(problems_));
        std::sort(joined_.all.begin(), joined_.all.end(), [](const auto& a, const auto& b) {
            return std::tuple(a.member, a.from) < std::tuple(b.member, b.from);
        });
        find_without();
        return std::move(joined_);
    }

private:
    void add(const WithholdingRate& rate) {
        const auto same_day = std::find_if(
            joined_.all.begin(), joined_.all.end(), [&](const WithholdingRate& known) {
                return known.member == rate.member && known.from == rate.from;
            });
        const bool is_given = same_day != joined_.all.end();
        if (is_given && is_same_rate(*same_day, rate)) {
            ++joined_.known;
            return;
        }
        if (books_.is_sealed(rate.from.month())) {
            return report(Rule::month_must_not_be_sealed, rate, {rate.from.month()});
        }
        if (!is_given && is_of_contract(rate)) {
            return report(Rule::periods_must_not_overlap, rate, {"withholding_rate_pct"});
        }
        if (is_given) {
            *same_day = rate;
        } else {
            joined_.all.push_back(rate);
        }
        joined_.added.push_back(rate);
    }

    [[nodiscard]] bool is_of_contract(const WithholdingRate& rate) const {
        const auto& versions = books_.roster().members[rate.member].withholding_rate.versions();
        return std::any_of(versions.begin(), versions.end(), [&](const auto& version) {
            return version.from == rate.from && version.value;
        });
    }

    void report(Rule rule, const WithholdingRate& rate, Details details) {
        problems_.push_back(
            {rule, {file_, rate.line, 0}, to_string(rate.from), std::move(details), Privacy::open});
    }

    void find_without() {
        const auto& members = books_.roster().members;
        const Date day = joined_.month.last_day();
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto index = static_cast<MemberIndex>(i);
            if (days_employed(members[i], joined_.month) == 0) continue;
            const bool is_given = std::any_of(
                joined_.all.begin(), joined_.all.end(), [&](const WithholdingRate& rate) {
                    return rate.member == index && is_in_force(rate, day);
                });
            if (is_given || members[i].withholding_rate.on(day) != nullptr) continue;
            joined_.without.push_back(index);
        }
    }

    const SealedBooks& books_;
    std::string file_;
    WithholdingImport joined_;
    Problems problems_;
};

} // namespace

Result<WithholdingImport> import_withholding_rates(const SealedBooks& books,
                                                   const std::filesystem::path& file) {
    if (file.empty()) return RateJoining(books, {}).join({});
    const auto rates = load_withholding_rates(file, books.folder());
    if (!rates) return refuse(rates.error());
    return RateJoining(books, file.generic_string()).join(*rates);
}

} // namespace cae
