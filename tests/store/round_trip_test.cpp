#include "cae/closing/state/detail_text.hpp"
#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace round_trip_test {

using namespace cae_test;

TEST_CASE("a sealed month is read as it was sealed") {
    const TemporaryFolder folder;
    const auto sealed = first_month();
    {
        const auto store = open_store(folder.path() / "cae.db");
        REQUIRE(seal(*store, sealed).has_value());
        CHECK(*store->read(sealed.month) == sealed);
    }
    const auto store = open_store(folder.path() / "cae.db", cae::StoreAccess::existing);
    CHECK(*store->read(sealed.month) == sealed);
}

TEST_CASE("recalls are read as they were sealed, with their totals in the pay") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    auto sealed = first_month();
    add_recalls(sealed);
    REQUIRE(seal(*store, sealed).has_value());
    CHECK(*store->read(sealed.month) == sealed);
}

TEST_CASE("each month keeps its own lines, accounts, members, entries and alerts") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto january = first_month();
    auto february = month_after(january);
    february.pay_lines.pop_back();
    february.members.front().pay->lines.pop_back();
    february.members.pop_back();
    complete(february);
    february.alerts.pop_back();
    REQUIRE(seal(*store, january).has_value());
    REQUIRE(seal(*store, february).has_value());
    CHECK(*store->read(january.month) == january);
    CHECK(*store->read(february.month) == february);
    CHECK(*store->sealed_months() == std::vector{january.month, february.month});
}

TEST_CASE("a month without anybody and anything is read as it was sealed") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    cae::MonthRecord empty{month("2026-01"),
                           artois.siren,
                           artois.name,
                           *cae::Date::parse("2026-01-31"),
                           {},
                           {},
                           {},
                           {},
                           {},
                           {}};
    REQUIRE(seal(*store, empty).has_value());
    CHECK(*store->read(empty.month) == empty);
    CHECK(last_books(*store)->next_entry == 1);
}

// A detail of each kind that the alert has.
cae::Details sample_details(cae::AlertKind alert) {
    cae::Details details;
    for (const cae::DetailKind kind : cae::details_of(alert)) {
        const auto text = kind == cae::DetailKind::date    ? "2026-01-31"
                          : kind == cae::DetailKind::month ? "2026-01"
                                                           : "-12.50";
        details.push_back(*cae::parse_detail(kind, text));
    }
    return details;
}

// Numbers of enumerators: those of the headers, counted by hand.
TEST_CASE("every stage, category, request, origin, journal and alert is read as it was sealed") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    auto record = first_month();
    const cae::MemberRecord paid = record.members.front();
    for (int i = 0; i < 6; ++i) {
        cae::MemberRecord member = paid;
        member.id = cae::MemberId("member-" + std::to_string(i));
        member.stage = static_cast<cae::Stage>(i % 5);
        member.pay->request.mode = static_cast<cae::PayMode>(i);
        member.category = static_cast<cae::Category>(i % 2);
        member.pay->withholding.origin = static_cast<cae::WithholdingRateOrigin>(i % 2);
        record.members.push_back(member);
    }
    complete(record);
    for (int i = 0; i < 6; ++i) {
        add_entry(record, 3 + i, static_cast<cae::Journal>(i));
    }
    for (int i = 0; i < 27; ++i) {
        const auto kind = static_cast<cae::AlertKind>(i);
        record.alerts.push_back({kind, anna, sample_details(kind)});
    }
    REQUIRE(seal(*store, record).has_value());
    CHECK(*store->read(record.month) == record);
}

TEST_CASE("amounts keep all 64 bits and minimum wages all their units") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    auto record = first_month();
    record.members.front().reserve = cents(9'223'372'036'854'775'807);
    record.members.front().sums_after.smic = cae::SmicAmount::from_units(9'223'372'036'854'775'807);
    record.members.front().pay->available = cents(-9'223'372'036'854'775'807 - 1);
    REQUIRE(seal(*store, record).has_value());
    CHECK(*store->read(record.month) == record);
}

// Rows are written in groups: these numbers leave groups of every kind half full.
TEST_CASE("a month of many members, paid or not, is read as it was sealed") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    auto record = first_month();
    const cae::MemberRecord paid = record.members.front();
    for (int i = 0; i < 75; ++i) {
        cae::MemberRecord member = paid;
        member.id = cae::MemberId("member-" + std::to_string(i));
        member.reserve = cents(i);
        if (i % 3 == 0) {
            member.pay.reset();
            member.leave.reset();
        }
        record.members.push_back(member);
        record.accounts.push_back(sample_account(conseil, member.id, cents(0), cents(i)));
        record.alerts.push_back({cae::AlertKind::net_negative, member.id, {cents(-i)}});
    }
    complete(record);
    for (int i = 0; i < 75; ++i) {
        add_entry(record, 3 + i, cae::Journal::sales);
    }
    REQUIRE(seal(*store, record).has_value());
    CHECK(*store->read(record.month) == record);
}

} // namespace round_trip_test
