#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "sample_month.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"

namespace earlier_versions_test {

namespace fs = std::filesystem;
using namespace cae_test;

// Stores closed by the programs of their time; every version of the schema leaves one.
std::vector<fs::path> fixtures() {
    std::vector<fs::path> stores;
    for (const auto& entry : fs::directory_iterator(source_path("tests/store/fixtures"))) {
        stores.push_back(entry.path());
    }
    return stores;
}

std::string bytes_of(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

const cae::StoreOwner owner{"123456790", "Les Beffrois"};

void check_march(const cae::MonthRecord& march) {
    CHECK(march.totals == cae::MonthTotals{cents(5'478'500), cents(623'358), cents(545'860),
                                           cents(4'017'792), cents(4'899'582), cents(3'044'306),
                                           cents(1'025'259), cents(0)});
    CHECK(march.entries.front().number == 166);
    CHECK(march.entries.back().number == 260);
    const auto& bailleul = *std::find_if(
        march.members.begin(), march.members.end(),
        [](const auto& member) { return member.id.text() == "bailleul"; });
    CHECK(bailleul.pay->gross == cents(163'088));
    CHECK(bailleul.pay->net_paid == cents(123'427));
}

TEST_CASE("a store of every earlier version is read, and looking at it changes nothing") {
    for (const fs::path& fixture : fixtures()) {
        CAPTURE(fixture.string());
        const TemporaryFolder folder;
        const auto file = folder.path() / "cae.db";
        fs::copy_file(fixture, file);
        for (const auto access : {cae::StoreAccess::existing, cae::StoreAccess::create_or_open}) {
            const auto store = cae::open_sqlite_store(file, owner, access).value();
            CHECK(*store->sealed_months() ==
                  std::vector{month("2026-01"), month("2026-02"), month("2026-03")});
            check_march(store->read(month("2026-03")).value());
        }
        CHECK(bytes_of(file) == bytes_of(fixture));
    }
}

} // namespace earlier_versions_test
