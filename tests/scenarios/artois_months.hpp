// The first six months of examples/artois, closed one after the other and read back from the store.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "office/folder_copy.hpp"
#include "support/source_path.hpp"
#include "support/values.hpp"

namespace cae_test {

inline const std::string artois_path = source_path("examples/artois");

// The office of a copy of artois, which closes its months as the program does.
class ArtoisOffice {
public:
    ArtoisOffice() : office(folder_.open()) {}

    // Closes and seals the next month, and reads it back.
    cae::MonthRecord close() { return office.books().sealed(close_next(office).month).value(); }

private:
    FolderCopy folder_{"examples/artois"};

public:
    cae::Office office;
};

// One for all tests.
inline ArtoisOffice& artois() {
    static ArtoisOffice office;
    return office;
}

// January to June 2026, closed once for all tests.
inline const std::vector<cae::MonthRecord>& artois_months() {
    static const std::vector<cae::MonthRecord> months = [] {
        std::vector<cae::MonthRecord> closed;
        for (int number = 1; number <= 6; ++number) closed.push_back(artois().close());
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
