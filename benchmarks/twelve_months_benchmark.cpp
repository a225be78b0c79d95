// What the twelfth month costs beside the second, which is the first one that has a month before
// it: 2 000 generated members, closed for a year, processor time without the files.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "cae/generation/generated_folder.hpp"
#include "cae/office/office.hpp"
#include "cae/outputs/words/problem_texts.hpp"

namespace {

namespace fs = std::filesystem;

constexpr int member_count = 2'000;
constexpr int month_count = 12;

template <class T>
T value_of(cae::Result<T> result) {
    if (result) return std::move(*result);
    std::fputs(cae::describe(result.error(), cae::Language::en, true).c_str(), stderr);
    std::exit(EXIT_FAILURE);
}

double processor_seconds() {
    constexpr double nanoseconds = 1e-9;
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * nanoseconds;
}

// Seconds of what a closing does; opened anew each month, as the program does.
struct MonthStages {
    double opened = 0;
    double prepared = 0;
    double computed = 0;
    double sealed = 0;

    [[nodiscard]] double whole() const { return opened + prepared + computed + sealed; }
};

MonthStages close_next(const fs::path& folder, const std::shared_ptr<const cae::Config>& config) {
    double before = processor_seconds();
    const auto lap = [&before] {
        const double now = processor_seconds();
        return now - std::exchange(before, now);
    };
    MonthStages stages;
    auto office = value_of(cae::Office::open(folder, config));
    stages.opened = lap();
    const auto month = value_of(office.next());
    stages.prepared = lap();
    const auto record = value_of(cae::close_month(month));
    stages.computed = lap();
    (void)value_of(office.seal(record));
    stages.sealed = lap();
    return stages;
}

} // namespace

int main() {
    std::string pattern = (fs::temp_directory_path() / "cae-months-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) return EXIT_FAILURE;
    const fs::path folder = fs::path(pattern) / "generated";
    const auto first = *cae::Month::of(2026, 1);
    (void)value_of(cae::generate_folder(folder, {member_count, month_count, first, 7}));
    const auto config = std::make_shared<const cae::Config>(
        value_of(cae::load_config(CAE_SOURCE_DIR "/config")));
    std::printf("%-8s %8s %8s %8s %8s %8s %8s\n", "month", "open", "prepare", "compute", "seal",
                "whole", "whole/2");
    double second = 0;
    for (int i = 0; i < month_count; ++i) {
        const MonthStages stages = close_next(folder, config);
        if (i == 1) second = stages.whole();
        std::printf("%-8s %8.3f %8.3f %8.3f %8.3f %8.3f %8.2f\n", to_string(first.plus(i)).c_str(),
                    stages.opened, stages.prepared, stages.computed, stages.sealed, stages.whole(),
                    i == 0 ? 0.0 : stages.whole() / second);
    }
    fs::remove_all(pattern);
    return EXIT_SUCCESS;
}
