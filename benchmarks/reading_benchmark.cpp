// What reading costs, in bytes a second of one core: the tables of a generated cooperative, from
// bytes to values that were checked. The tables are read from memory: a disk has its own speed.
//
// CAE_BENCHMARK_MEMBERS sets how many members (else 100 000).
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include "cae/generation/generated_folder.hpp"
#include "cae/inputs/folder/folder.hpp"
#include "cae/inputs/folder/internal/members_file.hpp"
#include "cae/inputs/folder/internal/month_tables.hpp"
#include "cae/inputs/text/internal/csv.hpp"
#include "cae/inputs/text/text_file.hpp"
#include "cae/outputs/words/problem_texts.hpp"

namespace {

namespace fs = std::filesystem;
using namespace cae::folder_reader;

constexpr int usual_members = 100'000;
constexpr std::uint64_t seed = 7;

cae::Month month() { return *cae::Month::of(2026, 1); }

void stop_at(const cae::Problems& problems) {
    if (problems.empty()) return;
    std::fputs(cae::describe(problems, cae::Language::en, true).c_str(), stderr);
    std::exit(1);
}

template <class T>
T value_of(cae::Result<T> result) {
    if (!result) stop_at(result.error());
    return std::move(*result);
}

int member_count() {
    const char* asked = std::getenv("CAE_BENCHMARK_MEMBERS"); // NOLINT(concurrency-mt-unsafe)
    return asked != nullptr ? std::atoi(asked) : usual_members;
}

// The generated folder and its texts; the files are gone again.
struct Tables {
    cae::CooperativeFolder folder;
    std::string activity;
    std::string members;
    std::string pay;
};

Tables read_tables(const fs::path& place) {
    const fs::path path = value_of(
        cae::generate_folder(place / "cooperative", {member_count(), 1, month(), seed}));
    const auto text = [&](const char* name) { return value_of(cae::read_text_file(path / name)); };
    Tables tables{value_of(cae::load_folder(path)), text("activity/2026-01.csv"),
                  text("members.csv"), text("pay/2026-01.csv")};
    fs::remove_all(place);
    return tables;
}

const Tables& tables() {
    static const Tables once = [] {
        std::string pattern = (fs::temp_directory_path() / "cae-reading-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) std::exit(1);
        return read_tables(pattern);
    }();
    return once;
}

const KnownRoster& known() {
    static const KnownRoster once(tables().folder.roster, true);
    return once;
}

void count_bytes(benchmark::State& state, std::string_view text) {
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}

// One pass over the bytes: encoding, control characters, length of lines.
void text_checked(benchmark::State& state) {
    const std::string& text = tables().activity;
    for (auto _ : state) stop_at(cae::check_text(text, "activity.csv"));
    count_bytes(state, text);
}

// Rows and cells, of columns of which nothing is known but their names.
void cells_alone(benchmark::State& state) {
    const std::string& text = tables().activity;
    const std::string header = text.substr(0, text.find('\n'));
    std::vector<cae::CsvColumn> columns;
    for (std::size_t start = 0; start < header.size();) {
        const std::size_t end = std::min(header.find(';', start), header.size());
        columns.push_back({std::string_view(header).substr(start, end - start)});
        start = end + 1;
    }
    for (auto _ : state) {
        cae::Problems problems;
        cae::CsvReader rows(text, "activity.csv", columns, problems);
        std::size_t cells = 0;
        while (rows.next()) cells += rows.text(0).size();
        stop_at(problems);
        benchmark::DoNotOptimize(cells);
    }
    count_bytes(state, text);
}

template <class Read>
void read_month_table(benchmark::State& state, const std::string& text, Read read) {
    const std::string file = "table.csv";
    for (auto _ : state) {
        cae::Problems problems;
        const MonthTable table{text, file, month(), known(), tables().folder.cooperative, month()};
        benchmark::DoNotOptimize(read(table, problems));
        stop_at(problems);
    }
    count_bytes(state, text);
}

void activity_table(benchmark::State& state) {
    read_month_table(state, tables().activity, read_activity_table);
}

void pay_table(benchmark::State& state) { read_month_table(state, tables().pay, read_pay_table); }

void members_table(benchmark::State& state) {
    const std::string& text = tables().members;
    for (auto _ : state) {
        cae::Problems problems;
        RosterBuilder builder(tables().folder.cooperative, problems);
        benchmark::DoNotOptimize(read_members_table(text, "members.csv", builder, problems));
        benchmark::DoNotOptimize(builder.take());
        stop_at(problems);
    }
    count_bytes(state, text);
}

BENCHMARK(text_checked)->Unit(benchmark::kMillisecond);
BENCHMARK(cells_alone)->Unit(benchmark::kMillisecond);
BENCHMARK(activity_table)->Unit(benchmark::kMillisecond);
BENCHMARK(pay_table)->Unit(benchmark::kMillisecond);
BENCHMARK(members_table)->Unit(benchmark::kMillisecond);

} // namespace
