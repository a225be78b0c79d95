#include "cae/archive/internal/encryption.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <sodium.h>

#include "cae/base/check.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

using Byte = unsigned char;

constexpr std::string_view encrypted_begins = "cae encrypted copy 1\n";
constexpr std::size_t plain_piece = std::size_t{1} << 16U;
constexpr std::size_t encrypted_piece = plain_piece + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t number_bytes = 8;
constexpr std::size_t head_bytes = encrypted_begins.size() + crypto_pwhash_SALTBYTES +
                                   2 * number_bytes +
                                   crypto_secretstream_xchacha20poly1305_HEADERBYTES;
// What is worked for the key of a copy that somebody else may have made; ours is far below.
constexpr std::uint64_t most_work = 16;
constexpr std::uint64_t most_memory = std::uint64_t{1} << 30U;

void start_sodium() { CAE_INVARIANT(sodium_init() >= 0); }

// How a key is made of a passphrase; written at the head of the copy.
struct KeyTerms {
    std::array<Byte, crypto_pwhash_SALTBYTES> salt{};
    std::uint64_t work = crypto_pwhash_OPSLIMIT_MODERATE;
    std::uint64_t memory = crypto_pwhash_MEMLIMIT_MODERATE;
};

struct Key {
    std::array<Byte, crypto_secretstream_xchacha20poly1305_KEYBYTES> bytes{};

    Key() = default;
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
};

// Whether the machine had the memory for it.
bool make_key(const Passphrase& passphrase, const KeyTerms& terms, Key& key) {
    const std::string& text = passphrase.text();
    return crypto_pwhash(key.bytes.data(), key.bytes.size(), text.data(), text.size(),
                         terms.salt.data(), terms.work, static_cast<std::size_t>(terms.memory),
                         crypto_pwhash_ALG_ARGON2ID13) == 0;
}

void append_number(std::string& text, std::uint64_t number) {
    for (std::size_t i = 0; i < number_bytes; ++i) {
        text += static_cast<char>(static_cast<Byte>(number >> (8 * i)));
    }
}

std::uint64_t number_at(std::string_view text, std::size_t place) {
    std::uint64_t number = 0;
    for (std::size_t i = number_bytes; i > 0; --i) {
        number = (number << 8U) | static_cast<Byte>(text[place + i - 1]);
    }
    return number;
}

std::string_view text_of(const std::vector<Byte>& bytes, std::size_t count) {
    return {reinterpret_cast<const char*>(bytes.data()), count}; // NOLINT: bytes are bytes
}

const Byte* bytes_of(std::string_view text) {
    return reinterpret_cast<const Byte*>(text.data()); // NOLINT: bytes are bytes
}

std::string head_of(const KeyTerms& terms) {
    std::string head(encrypted_begins);
    for (const Byte byte : terms.salt) head += static_cast<char>(byte);
    append_number(head, terms.work);
    append_number(head, terms.memory);
    return head;
}

KeyTerms terms_in(std::string_view head) {
    KeyTerms terms;
    std::size_t place = encrypted_begins.size();
    std::copy_n(bytes_of(head.substr(place)), terms.salt.size(), terms.salt.begin());
    place += terms.salt.size();
    terms.work = number_at(head, place);
    terms.memory = number_at(head, place + number_bytes);
    return terms;
}

bool are_bearable(const KeyTerms& terms) {
    return terms.work >= crypto_pwhash_OPSLIMIT_MIN && terms.work <= most_work &&
           terms.memory >= crypto_pwhash_MEMLIMIT_MIN && terms.memory <= most_memory;
}

Problem closed(const fs::path& file) {
    return {Rule::archive_must_open,
            {file.generic_string(), 0, 0},
            file.filename().string(),
            {},
            Privacy::open};
}

// Up to `count` bytes; fewer at the end.
std::string next_bytes(std::ifstream& stream, std::size_t count) {
    std::string bytes(count, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

} // namespace

// A short text that is moved stays where it was: it is copied, and wiped out there.
// NOLINTNEXTLINE(performance-move-constructor-init)
Passphrase::Passphrase(Passphrase&& other) noexcept : text_(other.text_) {
    sodium_memzero(other.text_.data(), other.text_.size());
    other.text_.clear();
}
Passphrase::~Passphrase() { sodium_memzero(text_.data(), text_.size()); }

struct Encryption::Stream {
    crypto_secretstream_xchacha20poly1305_state state{};
    TextSink sink;
    std::string head;    // goes into the first piece: nobody changes it unnoticed
    std::string waiting; // less than a piece
    std::vector<Byte> encrypted = std::vector<Byte>(encrypted_piece);

    void push(std::string_view text, Byte tag) {
        unsigned long long count = 0;
        const int code = crypto_secretstream_xchacha20poly1305_push(
            &state, encrypted.data(), &count, bytes_of(text), text.size(), bytes_of(head),
            head.size(), tag);
        CAE_INVARIANT(code == 0);
        head.clear();
        sink(text_of(encrypted, static_cast<std::size_t>(count)));
    }
};

Encryption::Encryption(std::unique_ptr<Stream> stream) : stream_(std::move(stream)) {}
Encryption::Encryption(Encryption&&) noexcept = default;
Encryption& Encryption::operator=(Encryption&&) noexcept = default;
Encryption::~Encryption() {
    if (stream_) sodium_memzero(&stream_->state, sizeof stream_->state);
}

Result<Encryption> Encryption::begin(const Passphrase& passphrase, TextSink sink) {
    start_sodium();
    KeyTerms terms;
    randombytes_buf(terms.salt.data(), terms.salt.size());
    Key key;
    if (!make_key(passphrase, terms, key)) {
        return refuse(Problem{Rule::file_must_be_writable, {}, {}, {"out of memory"}});
    }
    auto stream = std::make_unique<Stream>();
    stream->sink = std::move(sink);
    stream->head = head_of(terms);
    std::vector<Byte> header(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    const int code = crypto_secretstream_xchacha20poly1305_init_push(&stream->state, header.data(),
                                                                     key.bytes.data());
    CAE_INVARIANT(code == 0);
    stream->sink(stream->head);
    stream->sink(text_of(header, header.size()));
    return Encryption(std::move(stream));
}

void Encryption::add(std::string_view text) {
    std::string& waiting = stream_->waiting;
    while (!text.empty()) {
        const std::size_t taken = std::min(text.size(), plain_piece - waiting.size());
        waiting.append(text.substr(0, taken));
        text.remove_prefix(taken);
        if (waiting.size() < plain_piece) continue;
        stream_->push(waiting, 0);
        waiting.clear();
    }
}

void Encryption::finish() {
    stream_->push(stream_->waiting, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

bool is_encrypted(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return next_bytes(stream, encrypted_begins.size()) == encrypted_begins;
}

Problems decrypt(const fs::path& file, const Passphrase& passphrase, const TextSink& sink) {
    start_sodium();
    std::ifstream stream(file, std::ios::binary);
    std::string head = next_bytes(stream, head_bytes);
    if (head.size() < head_bytes || !head.starts_with(encrypted_begins)) return {closed(file)};
    const std::size_t key_head = head_bytes - crypto_secretstream_xchacha20poly1305_HEADERBYTES;
    const KeyTerms terms = terms_in(head);
    Key key;
    crypto_secretstream_xchacha20poly1305_state state{};
    if (!are_bearable(terms) || !make_key(passphrase, terms, key) ||
        crypto_secretstream_xchacha20poly1305_init_pull(
            &state, bytes_of(std::string_view(head).substr(key_head)), key.bytes.data()) != 0) {
        return {closed(file)};
    }
    head.resize(key_head);
    std::vector<Byte> plain(plain_piece);
    for (Byte tag = 0; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL;) {
        const std::string piece = next_bytes(stream, encrypted_piece);
        unsigned long long count = 0;
        if (piece.size() < crypto_secretstream_xchacha20poly1305_ABYTES ||
            crypto_secretstream_xchacha20poly1305_pull(&state, plain.data(), &count, &tag,
                                                       bytes_of(piece), piece.size(),
                                                       bytes_of(head), head.size()) != 0) {
            return {closed(file)};
        }
        head.clear();
        sink(text_of(plain, static_cast<std::size_t>(count)));
    }
    return next_bytes(stream, 1).empty() ? Problems() : Problems{closed(file)};
}

} // namespace cae
