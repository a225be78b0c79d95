#include "raw_database.hpp"
#include "sample_month.hpp"
#include "support/last_words.hpp"
#include "support/temporary_folder.hpp"

namespace sequence_test {

using namespace cae_test;
using cae::Rule;

TEST_CASE("a month is sealed once") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto january = first_month();
    REQUIRE(seal(*store, january).has_value());
    auto other = january;
    other.members.back().name = "Anna";
    CHECK(rule_of(seal(*store, other)) == Rule::month_must_not_be_sealed);
    CHECK(*store->read(january.month) == january);
}

TEST_CASE("months are sealed without a gap") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    REQUIRE(seal(*store, first_month(month("2025-12"))).has_value());
    const auto gap = seal(*store, first_month(month("2026-02")));
    CHECK(rule_of(gap) == Rule::month_must_be_next);
    CHECK(detail_of(gap) == month("2026-01"));
    CHECK(rule_of(seal(*store, first_month(month("2025-11")))) == Rule::month_must_not_be_sealed);
    CHECK(*store->sealed_months() == std::vector{month("2025-12")});
}

TEST_CASE("a month that is not sealed cannot be read") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    CHECK(rule_of(store->read(month("2026-01"))) == Rule::month_must_exist);
    REQUIRE(seal(*store, first_month()).has_value());
    CHECK(rule_of(store->read(month("2026-02"))) == Rule::month_must_exist);
}

TEST_CASE("entries are numbered without a gap over the life of the store") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto january = first_month();
    REQUIRE(seal(*store, january).has_value());
    for (const std::int64_t number : {1, 2, 4}) {
        auto february = month_after(january);
        cae_test::replace_entry(february.entries, february.entries.size() - 1, number,
                                cae_test::entry_alone(february.entries.back().entry));
        CHECK(rule_of(seal(*store, february)) == Rule::store_must_work);
    }
    CHECK(seal(*store, month_after(january)).has_value());
}

TEST_CASE("a recall is of a member of its month") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    auto january = first_month();
    add_recalls(january);
    auto other = january;
    other.recalls.push_back(other.recalls.front());
    other.recalls.back().member = cae::MemberId("nobody");
    CHECK(rule_of(seal(*store, other)) == Rule::store_must_work);
    CHECK(store->sealed_months()->empty());
    CHECK(seal(*store, january).has_value());
}

TEST_CASE("a month that fails half way leaves nothing behind") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    auto january = first_month();
    january.promoted.push_back(january.promoted.front()); // the same member twice
    CHECK(rule_of(seal(*store, january)) == Rule::store_must_work);
    CHECK(store->sealed_months()->empty());
    CHECK(seal(*store, first_month()).has_value());
}

TEST_CASE("a month that breaks one of its identities ends the program and is not sealed") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    auto january = first_month();
    january.accounts.front().closing += cents(1);
    const std::string words = last_words([&] { (void)seal(*store, january); });
    CHECK(words.find("account_closes of conseil/anna in 2026-01") != std::string::npos);
    CHECK(store->sealed_months()->empty());
}

} // namespace sequence_test
