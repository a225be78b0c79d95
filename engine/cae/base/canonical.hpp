// Values as bytes that can be read in one way only, for digests.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "cae/base/sha256.hpp"

namespace cae {

// Each value is one byte for its kind, then: of a whole number, eight bytes, the lowest first; of a
// text, its length as a number, then its bytes; of nothing, no more.
class CanonicalDigest {
public:
    void add(std::int64_t value) {
        pending_ += 'i';
        add_number(static_cast<std::uint64_t>(value));
    }
    void add(std::string_view text) {
        pending_ += 't';
        add_number(text.size());
        if (text.size() < enough) {
            pending_ += text;
        } else {
            give();
            hash_.add(text);
        }
    }
    void add_nothing() { pending_ += 'n'; }
    // A value that no table of ours has.
    void add_other(std::string_view bytes) {
        add(bytes);
        pending_ += 'o';
    }

    // Nothing may be added afterwards.
    [[nodiscard]] std::string hex() {
        give();
        return hash_.hex();
    }

private:
    static constexpr std::size_t enough = 1U << 14U; // to be worth a call

    void add_number(std::uint64_t value) {
        for (int byte = 0; byte < 8; ++byte) {
            pending_ += static_cast<char>(value & 0xFFU);
            value >>= 8U;
        }
        if (pending_.size() >= enough) give();
    }
    void give() {
        hash_.add(pending_);
        pending_.clear();
    }

    Sha256 hash_;
    std::string pending_;
};

} // namespace cae
