// What a month costs as the books grow: 2 000 members whose three invoices a month stay unpaid,
// closed for 24 months. A closing reads everything that is due; what it writes must not grow.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "cae/office/office.hpp"
#include "cae/outputs/words/problem_texts.hpp"

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int member_count = 2'000;
constexpr int invoices_a_month = 3;
constexpr int month_count = 24;

const char* const cooperative = R"(name: Banc d'essai
siren: "732829320"
form: scop
address: {street: 1 place, postcode: "62000", town: Arras}
collective_agreement: x
ape: 7022Z
first_period: 2025-01
branches:
  - id: arras
    name: Arras
    siret: "73282932000074"
    address: {street: 1 place, postcode: "62000", town: Arras}
    accident_rate_pct: 1.10
headcount: 20
health_cover: {total: "50.00", employer_share_pct: "50"}
)";

std::string member(int number) { return "m" + std::to_string(10'000 + number); }

void write_members(const fs::path& folder) {
    std::ofstream file(folder / "members.yaml");
    file << "members:\n";
    for (int i = 0; i < member_count; ++i) {
        file << "  - {id: " << member(i) << ", name: " << member(i)
             << ", stages: {stage: cesa, from: 2024-01-01}}\n";
    }
}

void write_month(const fs::path& folder, cae::Month month) {
    const std::string name = to_string(month);
    std::ofstream file(folder / "activity" / (name + ".csv"));
    file << "date;document;member;kind;label;net;vat_rate;vat;total;refers_to\n";
    for (int i = 0; i < member_count; ++i) {
        for (int invoice = 0; invoice < invoices_a_month; ++invoice) {
            file << name << "-10;F-" << name << '-' << i << '-' << invoice << ';' << member(i)
                 << ";sale;Conseil;100.00;20;;;\n";
        }
    }
}

[[noreturn]] void stop(const cae::Problems& problems) {
    std::fputs(cae::describe(problems, cae::Language::en, true).c_str(), stderr);
    std::exit(1);
}

template <class T>
T value_of(cae::Result<T> result) {
    if (!result) stop(result.error());
    return std::move(*result);
}

struct MonthCost {
    double seconds;
    std::uintmax_t bytes;
};

// Opened anew each month, as the program does.
MonthCost close_next(const fs::path& folder, const std::shared_ptr<const cae::Config>& config) {
    const fs::path store = folder / "cae.db";
    const std::uintmax_t before = fs::exists(store) ? fs::file_size(store) : 0;
    const auto start = Clock::now();
    auto office = value_of(cae::Office::open(folder, config));
    const auto record = value_of(cae::close_month(value_of(office.next())));
    (void)value_of(office.seal(record, record.month.last_day()));
    const std::chrono::duration<double> taken = Clock::now() - start;
    return {taken.count(), fs::file_size(store) - before};
}

} // namespace

int main() {
    std::string pattern = (fs::temp_directory_path() / "cae-unpaid-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) return 1;
    const fs::path folder(pattern);
    fs::create_directory(folder / "activity");
    std::ofstream(folder / "cooperative.yaml") << cooperative;
    write_members(folder);
    const auto config = std::make_shared<const cae::Config>(
        value_of(cae::load_config(CAE_SOURCE_DIR "/config")));
    std::printf("%-8s %8s %10s %8s %8s\n", "month", "seconds", "KiB", "time/1", "bytes/1");
    MonthCost first{};
    for (int i = 0; i < month_count; ++i) {
        const auto month = cae::Month::of(2025, 1)->plus(i);
        write_month(folder, month);
        const MonthCost cost = close_next(folder, config);
        if (i == 0) first = cost;
        std::printf("%-8s %8.2f %10ju %8.2f %8.2f\n", to_string(month).c_str(), cost.seconds,
                    cost.bytes / 1024, cost.seconds / first.seconds,
                    static_cast<double>(cost.bytes) / static_cast<double>(first.bytes));
    }
    fs::remove_all(folder);
}
