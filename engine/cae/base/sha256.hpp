// SHA-256 (FIPS 180-4): what bytes are known by.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace cae {

// Bytes are added piece by piece; where one piece ends and the next begins does not count.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    ~Sha256();

    void add(std::string_view bytes);
    // 64 hexadecimal digits, small letters. Nothing may be added afterwards.
    [[nodiscard]] std::string hex();

private:
    struct State;
    std::unique_ptr<State> state_;
};

[[nodiscard]] std::string sha256_of(std::string_view bytes);

} // namespace cae
