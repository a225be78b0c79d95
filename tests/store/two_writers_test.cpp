#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include "raw_database.hpp"
#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace two_writers_test {

using namespace cae_test;
using cae::Rule;

// Another process that does something with the store, says so and then waits to be killed.
class OtherProcess {
public:
    template <class Work>
    explicit OtherProcess(Work work) {
        int channel[2] = {-1, -1};
        REQUIRE(pipe(channel) == 0);
        process_ = fork();
        REQUIRE(process_ >= 0);
        if (process_ == 0) {
            work();
            static_cast<void>(write(channel[1], "!", 1) == 1);
            for (;;) pause();
        }
        close(channel[1]);
        char done = 0;
        CHECK(::read(channel[0], &done, 1) == 1);
        close(channel[0]);
    }
    ~OtherProcess() { kill_it(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    void kill_it() {
        if (process_ <= 0) return;
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
        process_ = 0;
    }

    [[nodiscard]] pid_t number() const { return process_; }

private:
    pid_t process_ = 0;
};

TEST_CASE("of two closings at once one wins and nothing is doubled") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "cae.db";
    const auto one = open_store(file);
    const auto other = open_store(file);
    const auto january = first_month();
    REQUIRE(seal(*one, january).has_value());
    CHECK(rule_of(seal(*other, january)) == Rule::month_must_not_be_sealed);
    const auto again = open_store(file);
    CHECK(*again->read(january.month) == january);
    CHECK(last_books(*again)->next_entry == 3);
}

TEST_CASE("the loser of two first closings sees the winner's month") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "cae.db";
    const auto one = open_store(file);
    const auto other = open_store(file);
    REQUIRE(seal(*one, first_month()).has_value());
    CHECK(rule_of(seal(*other, first_month(month("2026-03")))) == Rule::month_must_be_next);
}

TEST_CASE("who finds the store held is told by whom") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "cae.db";
    const auto january = first_month();
    const auto store = open_store(file);
    REQUIRE(seal(*store, january).has_value());
    const OtherProcess holder([&] {
        auto* const raw = new RawDatabase(file); // never closed: the process is killed
        raw->run("BEGIN IMMEDIATE");
    });
    const auto refused = seal(*store, month_after(january));
    CHECK(rule_of(refused) == Rule::store_must_be_free);
    // The system tells who holds a lock where /proc is mounted; elsewhere the store itself is
    // named.
    const bool told = std::filesystem::exists("/proc/locks");
    CHECK(detail_of(refused) ==
          (told ? "process " + std::to_string(holder.number()) : file.string()));
    CHECK(*store->read(january.month) == january); // reading goes on meanwhile
}

TEST_CASE("looking at a store after a crash shows the month before") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "cae.db";
    const auto january = first_month();
    REQUIRE(seal(*open_store(file), january).has_value());
    const auto size = std::filesystem::file_size(file);
    OtherProcess crashed([&] {
        auto* const raw = new RawDatabase(file);
        raw->run(
            "PRAGMA cache_size = 1; BEGIN IMMEDIATE; DROP TRIGGER entry_refuses_delete;"
            "DELETE FROM entry; CREATE TABLE large AS WITH RECURSIVE count(n) AS"
            " (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 20000) SELECT n FROM count");
    });
    crashed.kill_it();
    REQUIRE(std::filesystem::exists(file.string() + "-journal"));
    REQUIRE(std::filesystem::file_size(file) > size); // half of the transaction is on disk
    const auto store = open_store(file, cae::StoreAccess::existing);
    CHECK(*store->read(january.month) == january);
    CHECK_FALSE(std::filesystem::exists(file.string() + "-journal"));
    CHECK(seal(*open_store(file), month_after(january)).has_value());
}

} // namespace two_writers_test
