#include "cae/base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

namespace cae {
namespace {

// Below this many elements a thread costs more than it saves.
constexpr std::size_t least_per_thread = 64;

constexpr std::size_t most_threads = 256;

std::size_t threads_for(std::size_t most_useful, unsigned threads) {
    const std::size_t wanted = threads != 0 ? threads : std::thread::hardware_concurrency();
    return std::clamp<std::size_t>(std::min(wanted, most_useful), 1, most_threads);
}

// Calls `work(thread)` on each of so many threads, of which this is the first. The first exception
// by the number of its thread is thrown again after all have ended.
void on_threads(std::size_t threads, const std::function<void(std::size_t)>& work) {
    std::vector<std::exception_ptr> failures(threads);
    const auto run = [&](std::size_t thread) {
        try {
            work(thread);
        } catch (...) {
            failures[thread] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> workers;
        for (std::size_t thread = 1; thread < threads; ++thread) workers.emplace_back(run, thread);
        run(0);
    }
    for (const auto& failure : failures) {
        if (failure) std::rethrow_exception(failure);
    }
}

} // namespace

void for_each_index(std::size_t count, unsigned threads,
                    const std::function<void(std::size_t)>& work) {
    const std::size_t slices = threads_for(count / least_per_thread, threads);
    on_threads(slices, [&](std::size_t slice) {
        for (std::size_t i = count * slice / slices; i < count * (slice + 1) / slices; ++i) work(i);
    });
}

void for_each_in_turn(std::size_t count, unsigned threads,
                      const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next = 0;
    on_threads(threads_for(count, threads), [&](std::size_t) {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    });
}

} // namespace cae
