#include "terminal/clock.hpp"

#include <ctime>

namespace cae::cli {

Date today() {
    constexpr int first_year = 1900;
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    return Date::of(parts.tm_year + first_year, parts.tm_mon + 1, parts.tm_mday).value();
}

} // namespace cae::cli
