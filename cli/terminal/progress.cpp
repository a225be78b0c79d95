#include "terminal/progress.hpp"

#include <algorithm>

#include "terminal/console.hpp"
#include "terminal/environment.hpp"

namespace cae::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 500ms;
constexpr auto interval = 100ms;
constexpr std::string_view clear_line = "\r\033[K";

} // namespace

std::string progress_bar(std::size_t done, std::size_t total) {
    constexpr std::size_t cells = 40;
    constexpr std::size_t all = 100;
    const std::size_t counted = std::min(done, total);
    const std::size_t filled = counted * cells / total;
    const std::string percent = std::to_string(counted * all / total);
    return "[" + std::string(filled, '#') + std::string(cells - filled, '.') + "] " +
           std::string(3 - percent.size(), ' ') + percent + " %";
}

Progress::Progress(Language language) : language_(language) {
    if (!error_is_terminal()) return;
    painter_ = std::jthread([this](const std::stop_token& stop) { draw_until_stopped(stop); });
}

Progress::~Progress() {
    if (!painter_.joinable()) return;
    painter_.request_stop();
    painter_.join();
    if (drawn_) print_error(clear_line);
}

void Progress::stage(const Words& name, const Counter* counter) {
    const std::lock_guard lock(mutex_);
    name_ = name;
    counter_ = counter;
}

void Progress::draw_until_stopped(const std::stop_token& stopped) {
    const auto start = std::chrono::steady_clock::now();
    std::unique_lock lock(mutex_);
    while (!wake_.wait_for(lock, stopped, interval, [&] { return stopped.stop_requested(); })) {
        if (std::chrono::steady_clock::now() - start < patience) continue;
        print_error(std::string(clear_line) + line());
        drawn_ = true;
    }
}

std::string Progress::line() const {
    std::string text(name_.in(language_));
    if (counter_ == nullptr || counter_->total == 0) return text + "...";
    return text + " " + progress_bar(counter_->done, counter_->total);
}

} // namespace cae::cli
