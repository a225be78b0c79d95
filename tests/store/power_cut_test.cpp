#include <fstream>
#include <iterator>
#include <utility>

#include "recording_disk.hpp"
#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace fs = std::filesystem;

namespace power_cut_test {

using namespace cae_test;

Files files_in(const fs::path& folder) {
    Files files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        files[entry.path().string()] = std::string(std::istreambuf_iterator<char>(stream), {});
    }
    return files;
}

void put_back(const fs::path& folder, const Files& files) {
    for (const auto& entry : fs::directory_iterator(folder)) fs::remove(entry.path());
    for (const auto& [path, content] : files) {
        std::ofstream(path, std::ios::binary)
            .write(content.data(), static_cast<std::streamsize>(content.size()));
    }
}

// Everything lost, everything kept, halves of the last writes, and mixtures that depend on `seed`.
std::vector<FateOf> fates(std::size_t seed) {
    return {[](std::size_t) { return Fate::dropped; }, [](std::size_t) { return Fate::kept; },
            [](std::size_t) { return Fate::torn; },
            [](std::size_t i) { return i % 2 == 0 ? Fate::kept : Fate::dropped; },
            [seed](std::size_t i) { return static_cast<Fate>((i * 7 + seed * 13) % 23 % 3); }};
}

// The store holds the month before or the month closed, and closing again gives the month closed.
void check_store(const fs::path& file, const std::vector<cae::MonthRecord>& earlier,
                 const cae::MonthRecord& month, bool acknowledged) {
    const auto store = open_store(file);
    const auto months = store->sealed_months();
    REQUIRE(months.has_value());
    const bool closed = months->size() == earlier.size() + 1;
    CHECK((closed || (months->size() == earlier.size() && !acknowledged)));
    if (!closed) REQUIRE(seal(*store, month).has_value());
    CHECK(*store->read(month.month) == month);
    for (const auto& record : earlier) CHECK(*store->read(record.month) == record);
}

// Seals `month` after `earlier` and cuts the power at every instant of it.
void cut_power_while_sealing(const cae::MonthRecord& month,
                             const std::vector<cae::MonthRecord>& earlier) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "cae.db";
    RecordingDisk disk;
    for (const auto& record : earlier) REQUIRE(seal(*open_store(file), record).has_value());
    if (earlier.empty()) folder.write("cae.db", ""); // created before SQLite has it
    const Files before = files_in(folder.path());
    disk.changes.clear();
    REQUIRE(seal(*open_store(file), month).has_value());
    const auto changes = std::exchange(disk.changes, {});
    REQUIRE(changes.size() > 20);
    for (std::size_t count = 0; count <= changes.size(); ++count) {
        CAPTURE(count);
        for (const FateOf& fate : fates(count)) {
            put_back(folder.path(), after_power_cut(before, changes, count, fate));
            check_store(file, earlier, month, count == changes.size());
        }
    }
}

TEST_CASE(
    "a power cut leaves the month before or the month closed, and keeps what was acknowledged") {
    const auto january = first_month();
    SUBCASE("in the first month") { cut_power_while_sealing(january, {}); }
    SUBCASE("in a later one") { cut_power_while_sealing(month_after(january), {january}); }
}

} // namespace power_cut_test
