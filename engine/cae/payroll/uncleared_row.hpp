// A row for a few values that is not cleared before.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <type_traits>

namespace cae {

// Places for up to `most` values, of which those alone may be read that were put. An array would be
// cleared whole each time it is made, which takes longer than most of what is done with one here.
template <class T, std::size_t most>
class UnclearedRow {
public:
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

    void put(std::size_t place, const T& value) { std::construct_at(places() + place, value); }
    [[nodiscard]] const T& operator[](std::size_t place) const { return data()[place]; }

    [[nodiscard]] const T* data() const { return reinterpret_cast<const T*>(bytes_.data()); }

private:
    [[nodiscard]] T* places() { return reinterpret_cast<T*>(bytes_.data()); }

    alignas(T) std::array<std::byte, most * sizeof(T)> bytes_;
};

} // namespace cae
