// The words of a command line by the names of their options, before they are understood.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cae::cli {

struct RawArguments {
    std::string command;
    std::map<std::string, std::string, std::less<>> values;             // "--period" -> "2026-01"
    std::map<std::string, std::vector<std::string>, std::less<>> lists; // as they were given
    std::set<std::string, std::less<>> flags;                           // "--yes"

    [[nodiscard]] bool has(std::string_view flag) const { return flags.contains(flag); }
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const {
        const auto found = values.find(name);
        if (found == values.end()) return std::nullopt;
        return found->second;
    }
    [[nodiscard]] std::vector<std::string> list(std::string_view name) const {
        const auto found = lists.find(name);
        return found != lists.end() ? found->second : std::vector<std::string>();
    }
};

} // namespace cae::cli
