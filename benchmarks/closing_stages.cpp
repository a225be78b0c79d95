// Where the time of a closing goes: closing_stages FOLDER [THREADS] closes the next month of a
// cooperative's folder, one stage after the other, and prints them as JSON. Months are sealed for
// good: run it on a copy.
//
// THREADS compute at the same time, as many as the machine has when it is not given. Under
// callgrind each stage is a dump of its own, which guard.py reads.
//
//     {"month": "2026-01", "members": ..., "documents": ..., "peak_bytes": ...,
//      "stages": {"opening": seconds, "reading": ..., "computing": ..., "sealing": ...,
//                 "files": ...}}
//
// opening: what holds for all months, the law and the books. reading: the month's tables.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <valgrind/callgrind.h>

#include "cae/office/office.hpp"
#include "cae/outputs/files/month_files.hpp"
#include "cae/outputs/words/problem_texts.hpp"

namespace {

using Clock = std::chrono::steady_clock;

struct Stage {
    const char* name;
    double seconds;
};

// Each stage lasts from the end of the one before.
class Stages {
public:
    void end(const char* name) {
        const auto now = Clock::now();
        done_.push_back({name, std::chrono::duration<double>(now - start_).count()});
        CALLGRIND_DUMP_STATS_AT(name); // NOLINT: a macro of valgrind's, nothing without it
        start_ = now;
    }
    [[nodiscard]] const std::vector<Stage>& done() const { return done_; }

private:
    Clock::time_point start_ = Clock::now();
    std::vector<Stage> done_;
};

template <class T>
T need(cae::Result<T> result) {
    if (result) return *std::move(result);
    std::fprintf(stderr, "%s\n", describe(result.error(), cae::Language::en, false).c_str());
    std::exit(EXIT_FAILURE);
}

long peak_bytes() {
    constexpr long bytes_per_kibibyte = 1024;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * bytes_per_kibibyte;
}

void print(const cae::PreparedMonth& month, const Stages& stages) {
    std::printf(
        R"({"month": "%s", "members": %zu, "documents": %zu, "peak_bytes": %ld, "stages": {)",
        to_string(month.month()).c_str(), month.roster().members.size(),
        month.documents().documents.size(), peak_bytes());
    const char* before = "";
    for (const Stage& stage : stages.done()) {
        std::printf(R"(%s"%s": %.4f)", before, stage.name, stage.seconds);
        before = ", ";
    }
    std::printf("}}\n");
}

void close_next_month(const std::filesystem::path& folder, unsigned threads) {
    Stages stages;
    auto office = need(cae::Office::open(folder, CAE_SOURCE_DIR "/config"));
    stages.end("opening");
    const auto month = need(office.next());
    stages.end("reading");
    const auto record = need(close_month(month, {threads}));
    stages.end("computing");
    need(office.seal(record, record.month.last_day()));
    stages.end("sealing");
    need(write_month_files(record, folder / "out", {}));
    stages.end("files");
    print(month, stages);
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2 || count > 3) {
        std::fprintf(stderr, "closing_stages FOLDER [THREADS]\n");
        return EXIT_FAILURE;
    }
    try {
        const auto threads = count == 3 ? std::strtoul(arguments[2], nullptr, 10) : 0;
        close_next_month(arguments[1], static_cast<unsigned>(threads));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "closing_stages: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
