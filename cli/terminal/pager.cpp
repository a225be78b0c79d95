#include "terminal/pager.hpp"

#include <algorithm>
#include <cstdio>

#include "terminal/console.hpp"
#include "terminal/environment.hpp"

namespace cae::cli {

namespace {

constexpr int command_not_found = 127; // of the shell

bool is_longer_than_the_screen(const std::string& text) {
    const auto lines = std::count(text.begin(), text.end(), '\n');
    return static_cast<std::size_t>(lines) >= output_height();
}

// Whether the pager has shown it. Whoever leaves it before the end has read enough.
bool was_paged(const std::string& text, const std::string& pager) {
    std::fflush(stdout);
    std::FILE* const pipe = popen(pager.c_str(), "w");
    if (pipe == nullptr) return false;
    std::fwrite(text.data(), 1, text.size(), pipe);
    const int status = pclose(pipe);
    return status != -1 && (status >> 8) != command_not_found;
}

} // namespace

void print_paged(const std::string& text, bool may_page) {
    const bool pages = may_page && output_is_terminal() && is_longer_than_the_screen(text);
    if (!pages || !was_paged(text, pager_command())) print_output(text);
}

} // namespace cae::cli
