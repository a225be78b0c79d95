#include <array>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cae/base/sha256.hpp"
#include "closed_artois.hpp"

namespace hostile_copies_test {

namespace fs = std::filesystem;
using namespace cae_test;
using cae::Rule;

// An entry of a tar as nobody's program has written it.
struct TarEntry {
    std::string path;
    std::string text{};
    char type = '0';
    std::string link{};
};

void put(std::string& block, std::size_t at, const std::string& text) {
    block.replace(at, text.size(), text);
}

std::string octal(std::size_t number, int digits) {
    std::array<char, 16> text{};
    static_cast<void>(std::snprintf(text.data(), text.size(), "%0*zo", digits, number));
    return text.data();
}

// POSIX.1-1988: 512 bytes of header, then the text in blocks of 512.
std::string tar_of(const TarEntry& entry) {
    std::string header(512, '\0');
    put(header, 0, entry.path);
    put(header, 100, octal(0600, 7));
    put(header, 108, octal(0, 7));
    put(header, 116, octal(0, 7));
    put(header, 124, octal(entry.text.size(), 11));
    put(header, 136, octal(0, 11));
    put(header, 148, "        ");
    header[156] = entry.type;
    put(header, 157, entry.link);
    put(header, 257, std::string("ustar\00000", 8));
    std::size_t sum = 0;
    for (const char byte : header) sum += static_cast<unsigned char>(byte);
    put(header, 148, octal(sum, 6) + std::string(1, '\0'));
    std::string text = entry.text;
    text.resize((text.size() + 511) / 512 * 512, '\0');
    return header + text;
}

struct Listed {
    std::string path;
    std::size_t bytes = 0;
    std::string sha256{};
};

Listed listed(const TarEntry& entry) {
    return {entry.path, entry.text.size(), cae::sha256_of(entry.text)};
}

TarEntry manifest_of(const std::vector<Listed>& files, const std::string& format = "cae copy 1",
                     const std::string& store = "cae.db") {
    std::string text = "{\n \"format\": \"" + format +
                       "\",\n \"kind\": \"backup\",\n \"siren\": \"123456790\",\n"
                       " \"name\": \"Les Beffrois\",\n \"store\": \"" +
                       store + "\",\n \"last\": null,\n \"seal\": \"\",\n \"files\": [";
    for (std::size_t i = 0; i < files.size(); ++i) {
        text += std::string(i == 0 ? "" : ",") + "\n  {\n   \"path\": \"" + files[i].path +
                "\",\n   \"bytes\": " + std::to_string(files[i].bytes) + ",\n   \"sha256\": \"" +
                files[i].sha256 + "\"\n  }";
    }
    text += files.empty() ? "]\n}\n" : "\n ]\n}\n";
    return {"manifest.json", text};
}

class Container {
public:
    explicit Container(const std::vector<TarEntry>& entries) {
        std::string bytes;
        for (const TarEntry& entry : entries) bytes += tar_of(entry);
        file_ = place_.write("copy.tar", bytes + std::string(1024, '\0'));
    }
    [[nodiscard]] cae::Result<cae::UnpackedCopy> unpack() const {
        return cae::UnpackedCopy::unpack(file_, cae::PassingFolder(place_.path()));
    }
    // What unpacking left behind, anywhere in reach.
    [[nodiscard]] bool is_alone() const {
        return names_in(place_.path()) == std::vector<std::string>{"copy.tar"} &&
               !fs::exists(place_.path().parent_path() / "evil");
    }

private:
    TemporaryFolder place_;
    fs::path file_;
};

Rule refused(const std::vector<TarEntry>& entries) {
    const Container container(entries);
    const Rule rule = rule_of(container.unpack());
    CHECK(container.is_alone());
    return rule;
}

const TarEntry members{"folder/members.yaml", "members: []\n"};

TEST_CASE("a container as the format says is unpacked") {
    const Container container({manifest_of({listed(members)}), members});
    const auto copy = container.unpack();
    REQUIRE(copy.has_value());
    CHECK(text_of(copy->folder() / "members.yaml") == "members: []\n");
}

TEST_CASE("a path that leads elsewhere is refused, in the list and in the container") {
    for (const char* path : {"/evil", "../evil", "folder/../../evil", "folder//x", "./x", "folder/",
                             "folder/.", "", "folder/a\\nb"}) {
        CAPTURE(path);
        const TarEntry entry{path, "x"};
        CHECK(refused({manifest_of({listed(entry)}), entry}) == Rule::archive_path_must_be_safe);
    }
    CHECK(refused({manifest_of({listed(members)}), {"../evil", "x"}}) ==
          Rule::archive_path_must_be_safe);
}

TEST_CASE("links, devices, pipes and folders are refused") {
    for (const char type : {'1', '2', '3', '4', '5', '6'}) {
        CAPTURE(type);
        const TarEntry entry{"folder/members.yaml", "", type, "/etc/passwd"};
        CHECK(refused({manifest_of({listed(entry)}), entry}) == Rule::archive_path_must_be_safe);
    }
}

TEST_CASE("a file twice is refused, in the list and in the container") {
    CHECK(refused({manifest_of({listed(members), listed(members)}), members, members}) ==
          Rule::archive_path_must_be_safe);
    CHECK(refused({manifest_of({listed(members)}), members, members}) ==
          Rule::archive_file_must_be_as_said);
}

TEST_CASE("what the list does not say, or says otherwise, is refused") {
    const TarEntry other{"folder/members.yaml", "members: [x"};
    const TarEntry longer{"folder/members.yaml", "members: []\n\n"};
    const TarEntry beyond{"folder/other.csv", "x"};
    CHECK(refused({manifest_of({listed(members)}), {other.path, "members: {}\n"}}) ==
          Rule::archive_file_must_be_as_said);
    CHECK(refused({manifest_of({listed(members)}), longer}) == Rule::archive_file_must_be_as_said);
    CHECK(refused({manifest_of({listed(members)}), beyond}) == Rule::archive_file_must_be_as_said);
    CHECK(refused({manifest_of({listed(members)}), members, beyond}) ==
          Rule::archive_file_must_be_as_said);
    CHECK(refused({manifest_of({listed(members), listed(beyond)}), members}) ==
          Rule::archive_file_must_be_as_said);
}

TEST_CASE("more bytes than a file of that size can hold are refused before any is written") {
    CHECK(refused({manifest_of({{"folder/bomb", 1'000'000'000'000, std::string(64, '0')}}),
                   members}) == Rule::archive_file_must_be_as_said);
}

TEST_CASE("a container without its list first, of another format, or with another store's path") {
    CHECK(refused({members}) == Rule::archive_must_be_whole);
    CHECK(refused({}) == Rule::archive_must_be_whole);
    CHECK(refused({{"manifest.json", "{}"}}) == Rule::archive_must_be_whole);
    CHECK(refused({{"manifest.json", "no"}}) == Rule::archive_must_be_whole);
    CHECK(refused({manifest_of({}, "cae copy 2")}) == Rule::archive_must_not_be_newer);
    CHECK(refused({manifest_of({}, "cae copy 1", "../evil")}) == Rule::archive_path_must_be_safe);
}

TEST_CASE("what is no container at all is refused, and so is one that was cut") {
    const ClosedArtois artois(1);
    const std::string whole = text_of(artois.backup());
    const TemporaryFolder place;
    for (const std::size_t length :
         {std::size_t{0}, std::size_t{100}, whole.size() / 2, whole.size() - 1}) {
        CAPTURE(length);
        const auto cut = unpacked(place.write("cut", whole.substr(0, length)));
        CHECK_FALSE(cut.has_value());
    }
    CHECK(rule_of(unpacked(place.write("text", "members: []\n"))) == Rule::archive_must_be_whole);
    CHECK(rule_of(unpacked(place.path())) == Rule::file_must_be_ordinary);
    CHECK(rule_of(unpacked(place.path() / "nothing")) == Rule::file_must_exist);
}

TEST_CASE("a list that names other books than those beside it is told") {
    const ClosedArtois artois(1);
    const auto copy = unpacked(artois.backup());
    REQUIRE(copy.has_value());
    const auto books = cae::SealedBooks::open(copy->folder());
    REQUIRE(books.has_value());
    CHECK(cae::refuse_other_books(copy->manifest(), *books).empty());
    for (auto change : std::vector<void (*)(cae::Manifest&)>{
             [](cae::Manifest& manifest) { manifest.siren = "732829320"; },
             [](cae::Manifest& manifest) { manifest.name = "Autre"; },
             [](cae::Manifest& manifest) { manifest.store = "other.db"; },
             [](cae::Manifest& manifest) { manifest.last.reset(); },
             [](cae::Manifest& manifest) { manifest.seal = std::string(64, '0'); }}) {
        cae::Manifest other = copy->manifest();
        change(other);
        const auto problems = cae::refuse_other_books(other, *books);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].rule == Rule::archive_file_must_be_as_said);
    }
}

} // namespace hostile_copies_test
