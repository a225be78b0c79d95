// Papers of a sealed month as files: one a member, and all of them together.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

enum class PaperFormat { pdf, html };

struct PapersAsked {
    Month month;
    std::optional<MemberId> member{}; // everybody who has one, unless it is given
    std::vector<PaperFormat> formats{PaperFormat::pdf};
    Language language = Language::fr;
};

struct WrittenPapers {
    std::filesystem::path folder;
    std::size_t count = 0;
    Problems left_out{}; // why those of some members were not made
};

} // namespace cae
