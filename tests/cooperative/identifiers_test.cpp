#include <doctest/doctest.h>

#include "cae/cooperative/identifiers.hpp"

TEST_CASE("a safe id can be part of a file name") {
    CHECK(cae::is_safe_id("m-001"));
    CHECK(cae::is_safe_id("Anna_K.2"));
    CHECK(cae::is_safe_id(std::string(64, 'a')));
    CHECK_FALSE(cae::is_safe_id(""));
    CHECK_FALSE(cae::is_safe_id(std::string(65, 'a')));
    CHECK_FALSE(cae::is_safe_id(".hidden"));
    CHECK_FALSE(cae::is_safe_id("../etc"));
    CHECK_FALSE(cae::is_safe_id("a..b"));
    CHECK_FALSE(cae::is_safe_id("a/b"));
    CHECK_FALSE(cae::is_safe_id("a b"));
    CHECK_FALSE(cae::is_safe_id("zoé"));
}

TEST_CASE("a SIREN has nine digits and passes Luhn's check") {
    CHECK(cae::is_valid_siren("732829320"));
    CHECK_FALSE(cae::is_valid_siren("732829321"));
    CHECK_FALSE(cae::is_valid_siren("73282932"));
    CHECK_FALSE(cae::is_valid_siren("73282932A"));
}

TEST_CASE("a SIRET has fourteen digits and passes Luhn's check") {
    CHECK(cae::is_valid_siret("73282932000074"));
    CHECK_FALSE(cae::is_valid_siret("73282932000075"));
    CHECK_FALSE(cae::is_valid_siret("732829320"));
}

TEST_CASE("an IBAN passes the check by 97") {
    CHECK(cae::is_valid_iban("FR1420041010050500013M02606"));
    CHECK(cae::is_valid_iban("DE89370400440532013000"));
    CHECK(cae::is_valid_iban("GB82WEST12345698765432"));
    CHECK_FALSE(cae::is_valid_iban("FR1420041010050500013M02607"));
    CHECK_FALSE(cae::is_valid_iban("fr1420041010050500013m02606"));
    CHECK_FALSE(cae::is_valid_iban("FR14"));
    CHECK_FALSE(cae::is_valid_iban(""));
}

TEST_CASE("people group the digits of a number") {
    CHECK(cae::without_blanks("FR14 2004 1010 0505 0001 3M02 606") ==
          "FR1420041010050500013M02606");
}

TEST_CASE("a BIC has eight or eleven characters") {
    CHECK(cae::is_valid_bic("CRLYFRPP"));
    CHECK(cae::is_valid_bic("PSSTFRPPLIL"));
    CHECK_FALSE(cae::is_valid_bic("CRLYFRP"));
    CHECK_FALSE(cae::is_valid_bic("CRLY1RPP"));
}

TEST_CASE("a NIR carries its key") {
    // 97 - (2550814168025 mod 97) = 38.
    CHECK(cae::is_valid_nir("255081416802538"));
    CHECK_FALSE(cae::is_valid_nir("255081416802537"));
    CHECK_FALSE(cae::is_valid_nir("2550814168025"));
    CHECK_FALSE(cae::is_valid_nir("055081416802538"));
}

TEST_CASE("the departments of Corsica count as 19 and 18 in a NIR") {
    // 97 - (1850519004001 mod 97) = 81 and 97 - (1850518004001 mod 97) = 11.
    CHECK(cae::is_valid_nir("185052A00400181"));
    CHECK(cae::is_valid_nir("185052B00400111"));
    CHECK_FALSE(cae::is_valid_nir("185052A00400111"));
    CHECK_FALSE(cae::is_valid_nir("185052C00400111"));
}

TEST_CASE("postcodes tell where other rules hold") {
    CHECK(cae::is_postcode("62000"));
    CHECK_FALSE(cae::is_postcode("6200"));
    CHECK(cae::is_alsace_moselle("57000"));
    CHECK(cae::is_alsace_moselle("67000"));
    CHECK(cae::is_alsace_moselle("68100"));
    CHECK_FALSE(cae::is_alsace_moselle("62000"));
    CHECK(cae::is_overseas("97400"));
    CHECK(cae::is_overseas("98800"));
    CHECK_FALSE(cae::is_overseas("20000"));
}
