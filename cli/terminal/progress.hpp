// How far a long computation has come, on a terminal.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <thread>

#include "cae/outputs/words/language.hpp"

namespace cae::cli {

// A share of work that is counted while it is done.
struct Counter {
    std::atomic<std::size_t> done = 0;
    std::size_t total = 0;
};

// While it lives, and from about half a second on, shows on standard error what is being done and,
// where it is counted, how much of it is. Leaves nothing behind. Silent when standard error is no
// terminal.
class Progress {
public:
    explicit Progress(Language language);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    Progress(Progress&&) = delete;
    Progress& operator=(Progress&&) = delete;

    // What is being done from now on; `counter` must outlive the stage.
    void stage(const Words& name, const Counter* counter = nullptr);

private:
    void draw_until_stopped(const std::stop_token& stopped);
    [[nodiscard]] std::string line() const;

    Language language_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    Words name_{};
    const Counter* counter_ = nullptr;
    bool drawn_ = false;
    std::jthread painter_; // last: it uses all the others
};

// "[########........]  50%" for a part of a whole, at most 1; the whole must be positive.
[[nodiscard]] std::string progress_bar(std::size_t done, std::size_t total);

} // namespace cae::cli
