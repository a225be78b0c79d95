// A stream of bytes that only a passphrase opens: argon2id makes the key, XChaCha20-Poly1305 in
// pieces (secretstream of libsodium) keeps what is written, its order and its end.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "cae/archive/passphrase.hpp"
#include "cae/base/result.hpp"
#include "cae/outputs/files/text_sink.hpp"

namespace cae {

// Encrypts what it is given, under a salt of its own.
class Encryption {
public:
    // Nothing where the machine has not the memory that the key takes.
    [[nodiscard]] static Result<Encryption> begin(const Passphrase& passphrase, TextSink sink);

    void add(std::string_view text);
    // To be called once, at the end.
    void finish();

    Encryption(const Encryption&) = delete;
    Encryption& operator=(const Encryption&) = delete;
    Encryption(Encryption&&) noexcept;
    Encryption& operator=(Encryption&&) noexcept;
    ~Encryption();

private:
    struct Stream;
    explicit Encryption(std::unique_ptr<Stream> stream);

    std::unique_ptr<Stream> stream_;
};

// Gives what was encrypted to the sink, each piece once it is known to be what was written. Fails
// with Rule::archive_must_open with another passphrase, or where a byte was changed, moved or cut
// off.
[[nodiscard]] Problems decrypt(const std::filesystem::path& file, const Passphrase& passphrase,
                               const TextSink& sink);

} // namespace cae
