#include "cae/base/parallel.hpp"

#include <algorithm>
#include <exception>
#include <thread>
#include <vector>

namespace cae {
namespace {

// Below this many elements a thread costs more than it saves.
constexpr std::size_t least_per_thread = 64;

std::size_t slices_for(std::size_t count, unsigned threads) {
    const std::size_t wanted = threads != 0 ? threads : std::thread::hardware_concurrency();
    return std::clamp<std::size_t>(std::min(wanted, count / least_per_thread), 1, 256);
}

} // namespace

void for_each_index(std::size_t count, unsigned threads,
                    const std::function<void(std::size_t)>& work) {
    const std::size_t slices = slices_for(count, threads);
    std::vector<std::exception_ptr> failures(slices);
    const auto run_slice = [&](std::size_t slice) {
        try {
            for (std::size_t i = count * slice / slices; i < count * (slice + 1) / slices; ++i) {
                work(i);
            }
        } catch (...) {
            failures[slice] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> workers;
        for (std::size_t slice = 1; slice < slices; ++slice) workers.emplace_back(run_slice, slice);
        run_slice(0);
    }
    for (const auto& failure : failures) {
        if (failure) std::rethrow_exception(failure);
    }
}

} // namespace cae
