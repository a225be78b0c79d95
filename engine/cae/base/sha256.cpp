#include "cae/base/sha256.hpp"

#include <array>

#include <openssl/evp.h>

#include "cae/base/check.hpp"

namespace cae {

struct Sha256::State {
    struct Free {
        void operator()(EVP_MD_CTX* made) const { EVP_MD_CTX_free(made); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
    CAE_INVARIANT(EVP_DigestInit_ex(state_->context.get(), EVP_sha256(), nullptr) == 1);
}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    CAE_INVARIANT(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()) == 1);
}

std::string Sha256::hex() {
    constexpr std::size_t size = 32;
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<unsigned char, size> bytes{};
    CAE_INVARIANT(EVP_DigestFinal_ex(state_->context.get(), bytes.data(), nullptr) == 1);
    std::string text;
    text.reserve(2 * size);
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string sha256_of(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace cae
