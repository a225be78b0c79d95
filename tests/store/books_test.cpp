#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace books_test {

using namespace cae_test;
using cae::Rule;

using Account = std::pair<cae::ActivityId, cae::MemberId>;

const Account annas{conseil, anna};
const Account obriens{cae::ActivityId("atelier"), obrien};

// A month that no longer mentions O'Brien, whose account closed at -1.50 and whose sums are known.
cae::MonthRecord without_obrien(const cae::MonthRecord& before) {
    auto record = month_after(before);
    std::erase_if(record.accounts, [](const auto& account) { return account.member == obrien; });
    std::erase_if(record.members, [](const auto& member) { return member.id == obrien; });
    complete(record);
    return record;
}

TEST_CASE("books begin empty") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto books = last_books(*store);
    CHECK_FALSE(books->last_closed.has_value());
    CHECK(books->balances.empty());
    CHECK(books->sums.empty());
    CHECK(books->next_entry == 1);
}

TEST_CASE("books are those after the last sealed month") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto january = first_month();
    const auto february = month_after(january);
    REQUIRE(seal(*store, january).has_value());
    REQUIRE(seal(*store, february).has_value());
    const auto books = last_books(*store);
    CHECK(books->last_closed == month("2026-02"));
    CHECK(books->balances.size() == 2);
    CHECK(books->balances.at(annas) == cents(4'200 + 1'000));
    CHECK(books->balances.at(obriens) == cents(-150 + 1'000));
    CHECK(books->sums.at(obrien) == february.members.front().sums_after);
    CHECK(books->leave.at(obrien) == february.members.front().leave->after);
    CHECK(books->leave.size() == 1);
    CHECK(books->leave_provisions.at(annas) == cae::LeaveProvision{cents(50'000), cents(6'000)});
    CHECK(books->next_entry == 4); // two entries in January, one in February
}

TEST_CASE("the balance of an account that is no longer mentioned is carried on") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto january = first_month();
    const auto february = without_obrien(january);
    REQUIRE(seal(*store, january).has_value());
    REQUIRE(seal(*store, february).has_value());
    CHECK(last_books(*store)->balances.at(obriens) == cents(-150));
    CHECK(last_books(*store)->leave_provisions.at(obriens).pay == cents(50'000));
    CHECK(last_books(*store)->leave.at(obrien) == january.members.front().leave->after);
    CHECK(last_books(*store)->sums.at(obrien) == january.members.front().sums_after);
    CHECK(*store->read(february.month) == february); // it is no part of the month
    SUBCASE("over several months") {
        REQUIRE(seal(*store, without_obrien(february)).has_value());
        CHECK(last_books(*store)->balances.at(obriens) == cents(-150));
        CHECK(last_books(*store)->sums.at(obrien) == january.members.front().sums_after);
    }
    SUBCASE("until it comes back") {
        auto march = month_after(february);
        march.accounts.back() = sample_account(obriens.first, obriens.second, cents(-150),
                                               cents(900));
        complete(march);
        REQUIRE(seal(*store, march).has_value());
        CHECK(last_books(*store)->balances.at(obriens) == cents(900));
    }
}

TEST_CASE("sums of contributions are handed on, and carried when nobody mentions them") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto january = first_month();
    REQUIRE(seal(*store, january).has_value());
    const auto& member = january.members.front();
    const auto books = last_books(*store);
    CHECK(books->contributions.at("contribution").at(obrien) == member.contribution->after);
    CHECK(books->contributions.at("insurance").at(obrien) == member.levies.front().after);
    CHECK(store->contributions(january.month)->at("insurance").at(obrien) == member.levies.front());
    CHECK(store->contributions(january.month.next())->empty());
    auto february = without_obrien(january);
    february.levies.pop_back();
    for (auto& account : february.accounts) account.levies.pop_back();
    complete(february);
    REQUIRE(seal(*store, february).has_value());
    CHECK(last_books(*store)->contributions.at("contribution").at(obrien) ==
          member.contribution->after);
    CHECK(last_books(*store)->contributions.at("risk").at(obrien) == member.levies.back().after);
    CHECK(*store->read(february.month) == february);
}

TEST_CASE("a claim on a member is carried on, also when the member is no longer mentioned") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto january = first_month();
    REQUIRE(seal(*store, january).has_value());
    CHECK(last_books(*store)->claims ==
          std::map<cae::MemberId, cae::Money>{{obrien, cents(31'313)}});
    const auto february = without_obrien(january);
    REQUIRE(seal(*store, february).has_value());
    CHECK(last_books(*store)->claims.at(obrien) == cents(31'313));
    auto march = month_after(february);
    auto& pay = *march.members.front().pay; // O'Brien is back and owes nothing any more
    pay.variable.claim_recovered = pay.variable.claim_before;
    pay.deduction -= cents(40'000);
    complete(march);
    REQUIRE(seal(*store, march).has_value());
    CHECK(last_books(*store)->claims.empty());
}

TEST_CASE("an account at zero that is no longer mentioned is forgotten") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    auto january = first_month();
    january.accounts.back() = sample_account(obriens.first, obriens.second, cents(0), cents(0));
    january.accounts[1].provision_held = {};
    january.accounts[1].local_currency = {};
    complete(january);
    REQUIRE(seal(*store, january).has_value());
    REQUIRE(seal(*store, without_obrien(january)).has_value());
    CHECK_FALSE(last_books(*store)->balances.contains(obriens));
}

TEST_CASE("sums of a member who is no longer mentioned end with the year") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto december = first_month(month("2026-12"));
    REQUIRE(seal(*store, december).has_value());
    REQUIRE(seal(*store, without_obrien(december)).has_value());
    CHECK_FALSE(last_books(*store)->sums.contains(obrien));
    CHECK(last_books(*store)->balances.at(obriens) == cents(-150));
}

TEST_CASE("an account opens with the balance it had") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto january = first_month();
    REQUIRE(seal(*store, january).has_value());
    auto february = month_after(january);
    february.accounts.front() = sample_account(conseil, anna, cents(4'201), cents(9'000));
    complete(february);
    const auto refused = seal(*store, february);
    CHECK(rule_of(refused) == Rule::store_must_work);
    CHECK(detail_of(refused) == "account conseil/anna does not open with its balance");
    SUBCASE("also a new one, which opens at zero") {
        february = month_after(january);
        february.accounts.push_back(
            sample_account(cae::ActivityId("new"), anna, cents(1), cents(1)));
        complete(february);
        CHECK(rule_of(seal(*store, february)) == Rule::store_must_work);
    }
}

} // namespace books_test
