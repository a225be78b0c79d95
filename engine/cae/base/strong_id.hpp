// Identifiers that cannot be exchanged for one another.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace cae {

// A text identifier of one kind: MemberId is not ActivityId, although both are text.
template <class Kind>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(std::string text) : text_(std::move(text)) {}

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }

    friend auto operator<=>(const StrongId&, const StrongId&) = default;
    friend bool operator==(const StrongId&, const StrongId&) = default;

private:
    std::string text_;
};

using MemberId = StrongId<struct MemberKind>;
using ActivityId = StrongId<struct ActivityKind>;
using BranchId = StrongId<struct BranchKind>;

} // namespace cae

template <class Kind>
struct std::hash<cae::StrongId<Kind>> {
    std::size_t operator()(const cae::StrongId<Kind>& id) const noexcept {
        return std::hash<std::string>{}(id.text());
    }
};
