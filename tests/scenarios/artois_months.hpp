// The first six months of examples/artois, closed one after the other and read back from the store.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "cae/closing/close_month.hpp"
#include "cae/closing/documents/customer_accounts.hpp"
#include "cae/inputs/folder/folder.hpp"
#include "cae/inputs/law/chart_file.hpp"
#include "cae/inputs/law/rulebook_file.hpp"
#include "cae/store/store.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"
#include "support/values.hpp"

namespace cae_test {

inline const std::string artois_path = source_path("examples/artois");

// Closes the months of a folder whose closings keep in a store of their own.
class ArtoisBooks {
public:
    ArtoisBooks()
        : folder_(cae::load_folder(artois_path).value()),
          rulebook_(cae::load_rulebook(source_path("config/law")).value()),
          chart_(cae::load_chart(source_path("config/accounting/chart.yaml")).value()),
          store_(cae::open_sqlite_store(place_.path() / "cae.db",
                                        {folder_.cooperative.siren, folder_.cooperative.name},
                                        cae::StoreAccess::create_or_open)
                     .value()) {}

    cae::MonthRecord close(cae::Month month) {
        const auto documents = cae::load_month(folder_, month).value();
        const auto law = cae::law_in_force(rulebook_, month).value();
        const cae::Date payment = cae::payment_day(folder_.cooperative, month);
        const auto grid = cae::withholding_grid_on(rulebook_, payment).value();
        const auto seizable = cae::seizable_law_on(rulebook_, payment).value();
        cae::BooksBefore books = store_->books().value();
        if (!books.last_closed) books = folder_.opening;
        auto sales = store_->settled_sales(cae::sales_named(documents)).value();
        for (auto& sale : sales) {
            books.open_items.push_back(std::move(sale));
        }
        const cae::MonthInputs inputs{
            folder_.cooperative, folder_.roster, documents, books, law, grid, seizable, chart_};
        REQUIRE(store_->seal(cae::close_month(inputs).value()).has_value());
        return store_->read(month).value();
    }

private:
    TemporaryFolder place_;
    cae::CooperativeFolder folder_;
    cae::Rulebook rulebook_;
    cae::Chart chart_;
    std::unique_ptr<cae::Store> store_;
};

// January to June 2026, closed once for all tests.
inline const std::vector<cae::MonthRecord>& artois_months() {
    static const std::vector<cae::MonthRecord> months = [] {
        ArtoisBooks books;
        std::vector<cae::MonthRecord> closed;
        for (int number = 1; number <= 6; ++number) {
            closed.push_back(books.close(*cae::Month::of(2026, number)));
        }
        return closed;
    }();
    return months;
}

inline const cae::MonthRecord& artois_month(std::string_view name) {
    const auto& months = artois_months();
    return *std::find_if(months.begin(), months.end(),
                         [&](const auto& record) { return to_string(record.month) == name; });
}

inline const cae::MemberRecord& member_of(const cae::MonthRecord& record, std::string_view id) {
    return *std::find_if(record.members.begin(), record.members.end(),
                         [&](const auto& member) { return member.id.text() == id; });
}

inline const cae::PayRecord& pay_of(const cae::MonthRecord& record, std::string_view id) {
    return member_of(record, id).pay.value();
}

inline const cae::AccountRecord& account_of(const cae::MonthRecord& record, std::string_view member,
                                            std::string_view activity) {
    return *std::find_if(record.accounts.begin(), record.accounts.end(), [&](const auto& account) {
        return account.member.text() == member && account.activity.text() == activity;
    });
}

} // namespace cae_test
