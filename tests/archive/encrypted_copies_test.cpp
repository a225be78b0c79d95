#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "closed_artois.hpp"

namespace encrypted_copies_test {

namespace fs = std::filesystem;
using namespace cae_test;
using cae::Passphrase;
using cae::Rule;

const std::string begins = "cae encrypted copy 1\n";
// The salt, two numbers of eight bytes, the header of the stream.
constexpr std::size_t head_bytes = 21 + 16 + 8 + 8 + 24;
constexpr std::size_t piece_bytes = 65'536 + 17;

fs::path encrypted(const ClosedArtois& artois, const char* name = "copy.cae") {
    const Passphrase passphrase("correct cheval pile agrafe");
    const auto written = cae::write_backup(artois.folder().path(), artois.copy(name), &passphrase);
    REQUIRE(written.has_value());
    return written->file;
}

cae::Result<cae::UnpackedCopy> opened(const fs::path& file,
                                      const char* words = "correct cheval pile agrafe") {
    const Passphrase passphrase(words);
    return cae::UnpackedCopy::unpack(file, cae::PassingFolder::of_system(), &passphrase);
}

TEST_CASE("an encrypted copy opens with its passphrase alone, and says nothing before") {
    const ClosedArtois artois;
    const fs::path file = encrypted(artois);
    CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(text_of(file).starts_with(begins));
    CHECK(text_of(file).find("cae.db") == std::string::npos);
    CHECK(cae::is_encrypted(file));
    CHECK_FALSE(cae::is_encrypted(artois.backup()));

    const auto copy = opened(file);
    REQUIRE(copy.has_value());
    CHECK(problems_of(copy->folder(), *copy->config()).empty());
    CHECK(names_in(copy->folder().parent_path()) ==
          std::vector<std::string>{"README.txt", "config", "folder"});

    CHECK(rule_of(opened(file, "correct cheval pile agraf")) == Rule::archive_must_open);
    CHECK(rule_of(unpacked(file)) == Rule::archive_must_be_given_its_passphrase);
}

TEST_CASE("no two encrypted copies are the same bytes") {
    const ClosedArtois artois(1);
    CHECK(text_of(encrypted(artois, "one")).substr(21, 16) !=
          text_of(encrypted(artois, "other")).substr(21, 16));
}

TEST_CASE("a folder is restored from an encrypted copy") {
    const ClosedArtois artois(1);
    const fs::path file = encrypted(artois);
    const Passphrase passphrase("correct cheval pile agrafe");
    REQUIRE(cae::restore(file, artois.copy("new"), &passphrase).has_value());
    CHECK(problems_of(artois.copy("new"), source_path("config")).empty());
    CHECK(names_in(file.parent_path()) == std::vector<std::string>{"copy.cae", "new"});
}

TEST_CASE("a byte that was changed, pieces in another order, an end that was cut off are told") {
    const ClosedArtois artois;
    const std::string whole = text_of(encrypted(artois));
    REQUIRE(whole.size() > head_bytes + piece_bytes);
    const auto flipped = [&](std::size_t place) {
        std::string bytes = whole;
        bytes[place] = static_cast<char>(bytes[place] ^ 1);
        return bytes;
    };
    const std::string head = whole.substr(0, head_bytes);
    const std::string first = whole.substr(head_bytes, piece_bytes);
    const std::string rest = whole.substr(head_bytes + piece_bytes);
    const TemporaryFolder place;
    for (const std::string& bytes :
         {flipped(25), flipped(60), flipped(head_bytes), flipped(whole.size() - 1), head + first,
          head + rest + first, whole + "x", head}) {
        CHECK(rule_of(opened(place.write("copy", bytes))) == Rule::archive_must_open);
    }
}

TEST_CASE("a copy that asks for more work than ours do is refused without it") {
    const ClosedArtois artois(1);
    std::string bytes = text_of(encrypted(artois));
    const TemporaryFolder place;
    bytes[21 + 16 + 8 + 5] = '\1'; // 2^40 bytes of memory
    CHECK(rule_of(opened(place.write("memory", bytes))) == Rule::archive_must_open);
    bytes = text_of(artois.copy("copy.cae"));
    bytes[21 + 16 + 7] = '\1'; // 2^56 rounds
    CHECK(rule_of(opened(place.write("rounds", bytes))) == Rule::archive_must_open);
}

} // namespace encrypted_copies_test
