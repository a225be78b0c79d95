// Identifiers that cannot be exchanged for one another.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "cae/base/interned_text.hpp"

namespace cae {

// A text identifier of one kind: MemberId is not ActivityId, although both are text.
template <class Kind>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(std::string_view text) : text_(text) {}
    // The same text as an identifier of another kind.
    template <class Other>
    explicit StrongId(const StrongId<Other>& other) : text_(other.text_) {}

    [[nodiscard]] const std::string& text() const { return text_.text(); }
    [[nodiscard]] bool empty() const { return text_.empty(); }
    [[nodiscard]] std::size_t hash() const { return text_.hash(); }

    friend auto operator<=>(const StrongId&, const StrongId&) = default;
    friend bool operator==(const StrongId&, const StrongId&) = default;

private:
    template <class>
    friend class StrongId;

    InternedText text_;
};

using MemberId = StrongId<struct MemberKind>;
using ActivityId = StrongId<struct ActivityKind>;
using BranchId = StrongId<struct BranchKind>;

} // namespace cae

template <class Kind>
struct std::hash<cae::StrongId<Kind>> {
    std::size_t operator()(const cae::StrongId<Kind>& id) const noexcept { return id.hash(); }
};
