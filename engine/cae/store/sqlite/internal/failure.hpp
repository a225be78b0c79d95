// How a failure travels inside this room: as an exception, so that an open transaction is rolled
// back on the way. The functions of Store turn it into a value.
#pragma once

#include <exception>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/base/result.hpp"
#include "cae/money/money.hpp"

struct sqlite3;

namespace cae {

// Its problem has no place yet: as_result gives it the path by which the caller knows the store.
struct StoreFailure : std::exception {
    explicit StoreFailure(Problem cause) : problem(std::move(cause)) {}
    [[nodiscard]] const char* what() const noexcept override { return "store failure"; }

    Problem problem;
};

// Throws that `rule` is broken; `details` as the rule wants them.
[[noreturn]] void fail(Rule rule, Details details = {}, std::string value = {});

// Throws that the store holds a value that this program cannot have written.
[[noreturn]] void fail_unreadable(std::string_view value);

// Throws what SQLite said last: Rule::store_must_be_free when somebody else holds the store,
// otherwise Rule::store_must_work with its words.
[[noreturn]] void fail_with_words_of(sqlite3* handle);

// What `work` on the store `file` returns, or the problem it ran into. A sum beyond 64 bits can
// only come from a damaged store: what is written there was computed within them.
template <class Work>
[[nodiscard]] auto as_result(const std::filesystem::path& file, Work work)
    -> Result<decltype(work())> {
    try {
        return work();
    } catch (StoreFailure& failure) {
        failure.problem.place.file = file.string();
        return refuse(std::move(failure.problem));
    } catch (const MoneyOverflow& overflow) {
        return refuse(Problem{Rule::store_must_work, {file.string()}, {}, {overflow.what()}});
    }
}

} // namespace cae
