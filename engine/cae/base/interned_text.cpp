#include "cae/base/interned_text.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <mutex>

#include "cae/base/hash_index.hpp"

namespace cae {

// Texts by their hash. A deque never moves what it holds.
class TextPool {
public:
    const InternedText::Kept* keep(std::string_view text, std::uint64_t hash) {
        const std::lock_guard lock(mutex_);
        const auto known = index_.find(hash,
                                       [&](std::uint32_t i) { return texts_[i].text == text; });
        if (known) return &texts_[*known];
        index_.insert(hash, static_cast<std::uint32_t>(texts_.size()));
        return &texts_.emplace_back(InternedText::Kept{std::string(text), hash});
    }

private:
    std::mutex mutex_;
    std::deque<InternedText::Kept> texts_;
    HashIndex index_;
};

namespace {

// Threads that read at the same time seldom meet in one pool. The lowest bits choose the slot
// within it.
constexpr std::size_t pools = 64;
constexpr unsigned pool_shift = 57;

TextPool& pool_of(std::uint64_t hash) {
    // Never destroyed: texts are read until the process ends, by destructors too.
    static auto& all = *new std::array<TextPool, pools>; // NOLINT(cppcoreguidelines-owning-memory)
    return all[(hash >> pool_shift) % pools];
}

} // namespace

const InternedText::Kept* InternedText::keep(std::string_view text) {
    if (text.empty()) return nullptr;
    const std::uint64_t hash = hash_of(text);
    return pool_of(hash).keep(text, hash);
}

const std::string& InternedText::empty_text() {
    static const std::string nothing;
    return nothing;
}

} // namespace cae
