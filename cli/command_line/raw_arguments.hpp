// The words of a command line by the names of their options, before they are understood.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace cae::cli {

struct RawArguments {
    std::string command;
    std::map<std::string, std::string, std::less<>> values; // "--period" -> "2026-01"
    std::set<std::string, std::less<>> flags;               // "--yes"

    [[nodiscard]] bool has(std::string_view flag) const { return flags.contains(flag); }
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const {
        const auto found = values.find(name);
        if (found == values.end()) return std::nullopt;
        return found->second;
    }
};

} // namespace cae::cli
