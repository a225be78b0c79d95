// What opens a copy that is encrypted.
#pragma once

#include <filesystem>
#include <string>
#include <utility>

namespace cae {

// Forgotten as soon as it is no longer needed: its bytes are overwritten.
class Passphrase {
public:
    explicit Passphrase(std::string text) : text_(std::move(text)) {}
    Passphrase(const Passphrase&) = delete;
    Passphrase& operator=(const Passphrase&) = delete;
    Passphrase(Passphrase&& other) noexcept;
    Passphrase& operator=(Passphrase&&) = delete;
    ~Passphrase();

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
};

// Whether a file is a copy that only a passphrase opens.
[[nodiscard]] bool is_encrypted(const std::filesystem::path& file);

} // namespace cae
