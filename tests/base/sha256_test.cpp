#include <cstdint>
#include <string>

#include <doctest/doctest.h>

#include "cae/base/canonical.hpp"
#include "cae/base/sha256.hpp"

namespace sha256_test {

TEST_CASE("a digest is that of FIPS 180-4, however the bytes come") {
    // The examples of the standard for "abc" and for no bytes at all.
    const std::string abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    CHECK(cae::sha256_of("abc") == abc);
    CHECK(cae::sha256_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    cae::Sha256 in_pieces;
    in_pieces.add("a");
    in_pieces.add("");
    in_pieces.add("bc");
    CHECK(in_pieces.hex() == abc);
}

TEST_CASE("values are digested by kind, length and bytes") {
    // printf 't\2\0\0\0\0\0\0\0abi\1\0\0\0\0\0\0\0n' | sha256sum
    cae::CanonicalDigest digest;
    digest.add("ab");
    digest.add(1);
    digest.add_nothing();
    CHECK(digest.hex() == "242758c65515ac56bb946d53289dcfc695ad67f3f780c4478c6dd6922c5648ec");
    // printf 'i\377\377\377\377\377\377\377\377' | sha256sum
    cae::CanonicalDigest negative;
    negative.add(std::int64_t{-1});
    CHECK(negative.hex() == "7f24dc3b6d75f4db3e7154a6d32f23271f133db55ce3c4582bd02f1b0e7542c1");
}

TEST_CASE("a long text is digested as a short one is") {
    const std::string text(100'000, 'x');
    cae::CanonicalDigest digest;
    digest.add(text);
    // 100 000 is 0x186A0.
    const std::string expected = std::string("t\xA0\x86\x01\0\0\0\0\0", 9) + text;
    CHECK(digest.hex() == cae::sha256_of(expected));
}

} // namespace sha256_test
