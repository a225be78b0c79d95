// What is kept apart for each levy and member.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "cae/base/strong_id.hpp"

namespace cae {

// By levy, "contribution" being the cooperative contribution, then by member.
template <class T>
using ByLevy = std::map<std::string, std::map<MemberId, T>, std::less<>>;

inline constexpr const char* contribution_name = "contribution";

} // namespace cae
