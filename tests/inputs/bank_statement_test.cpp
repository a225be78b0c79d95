#include <doctest/doctest.h>

#include "cae/inputs/bank/bank_statement.hpp"
#include "support/temporary_folder.hpp"

namespace bank_statement_test {

using cae::BankStatement;
using cae::Date;
using cae::Money;
using cae::Rule;

const std::string iban = "FR1420041010050500013M02606";

cae::Result<BankStatement> load(const std::string& text) {
    const cae_test::TemporaryFolder folder;
    folder.write("statement", text);
    return cae::load_bank_statement(folder.path() / "statement", iban);
}

BankStatement read(const std::string& text) {
    auto statement = load(text);
    REQUIRE(statement.has_value());
    return *std::move(statement);
}

Rule rule_of(const std::string& text) {
    const auto statement = load(text);
    REQUIRE_FALSE(statement.has_value());
    return statement.error().front().rule;
}

std::string camt(const std::string& inside) {
    return "<?xml version=\"1.0\"?><Document "
           "xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">"
           "<BkToCstmrStmt><GrpHdr/><Stmt><Acct><Id><IBAN>" +
           iban + "</IBAN></Id></Acct>" + inside + "</Stmt></BkToCstmrStmt></Document>";
}

std::string entry(const std::string& amount, const std::string& side, const std::string& more) {
    return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + side +
           "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><DtTm>2026-01-20T09:00:00+01:00</DtTm>"
           "</BookgDt>" +
           more + "</Ntry>";
}

std::string balance(const std::string& code, const std::string& amount) {
    return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount +
           "</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>";
}

TEST_CASE("an entry of CAMT.053 is a movement: credits come, debits go") {
    const auto statement = read(camt(
        entry("12.50", "CRDT",
              "<AcctSvcrRef>A1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Zoé</Nm>"
              "</Pty></Dbtr></RltdPties><RmtInf><Ustrd>F-1</Ustrd><Ustrd>suite</Ustrd><Strd>"
              "<CdtrRefInf><Ref>RF18</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls>") +
        entry("3", "DBIT", "<NtryRef>A2</NtryRef><AddtlNtryInf>FRAIS</AddtlNtryInf>")));
    REQUIRE(statement.movements.size() == 2);
    CHECK(statement.movements[0].date == Date::of(2026, 1, 20));
    CHECK(statement.movements[0].amount == Money::from_cents(1'250));
    CHECK(statement.movements[0].reference == "A1");
    CHECK(statement.movements[0].counterparty == "Zoé");
    CHECK(statement.movements[0].label == "F-1 suite RF18");
    CHECK(statement.movements[1].amount == Money::from_cents(-300));
    CHECK(statement.movements[1].label == "FRAIS");
}

TEST_CASE("an entry of several transactions is as many movements when they make it up") {
    const std::string two =
        "<AcctSvcrRef>B</AcctSvcrRef><NtryDtls><TxDtls><Amt Ccy=\"EUR\">10.00"
        "</Amt></TxDtls><TxDtls><Amt Ccy=\"EUR\">2.50</Amt></TxDtls></NtryDtls>";
    const auto statement = read(camt(entry("12.50", "CRDT", two)));
    REQUIRE(statement.movements.size() == 2);
    CHECK(statement.movements[0].amount == Money::from_cents(1'000));
    CHECK(statement.movements[0].reference == "B-1");
    CHECK(statement.movements[1].reference == "B-2");
    CHECK(read(camt(entry("12.60", "CRDT", two))).movements.size() == 1);
}

TEST_CASE("names of elements may bear the prefix of their namespace") {
    const auto statement = read(
        "<n:Document xmlns:n=\"urn:x\"><n:BkToCstmrStmt><n:Stmt><n:Ntry><n:Amt "
        "Ccy=\"EUR\">5</n:Amt>"
        "<n:CdtDbtInd>CRDT</n:CdtDbtInd><n:BookgDt><n:Dt>2026-01-02</n:Dt></n:BookgDt></n:Ntry>"
        "</n:Stmt></n:BkToCstmrStmt></n:Document>");
    REQUIRE(statement.movements.size() == 1);
    CHECK(statement.movements[0].amount == Money::from_cents(500));
}

TEST_CASE("a statement whose movements do not lead from one balance to the other is refused") {
    const std::string moved = entry("12.50", "CRDT", "");
    CHECK(read(camt(balance("OPBD", "1.00") + moved + balance("CLBD", "13.50"))).movements.size() ==
          1);
    CHECK(rule_of(camt(balance("OPBD", "1.00") + moved + balance("CLBD", "13.51"))) ==
          Rule::statement_must_balance);
    CHECK(rule_of(camt(balance("PRCD", "1.00") + balance("CLBD", "13.50"))) ==
          Rule::statement_must_balance);
}

TEST_CASE("hostile XML is refused, and nothing it names is opened") {
    CHECK(rule_of("<Document><BkToCstmrStmt>") == Rule::xml_must_be_well_formed);
    CHECK(rule_of("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>") ==
          Rule::element_must_be_present);
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>\n";
    CHECK(rule_of(deep) == Rule::xml_must_be_well_formed);
    CHECK(rule_of(camt(entry("1e3", "CRDT", ""))) == Rule::amount_must_be_exact);
    CHECK(rule_of(camt(entry("1", "BOTH", ""))) == Rule::word_must_be_known);
}

TEST_CASE("an entity of a statement is no file that is read") {
    const std::string text = camt(entry(
        "1", "CRDT", "<NtryDtls><TxDtls><RmtInf><Ustrd>&e;</Ustrd></RmtInf></TxDtls></NtryDtls>"));
    const std::string head = "<?xml version=\"1.0\"?>";
    const auto statement = read(
        head + "<!DOCTYPE Document [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" +
        text.substr(head.size()));
    REQUIRE(statement.movements.size() == 1);
    CHECK(statement.movements[0].label == "&e;");
}

TEST_CASE("a bank's CSV is read whatever its titles and its signs") {
    const auto statement = read("Date de l'opération;Libellé;\"Débit\";Crédit;Catégorie\r\n"
                                "31/01/2026;VIR \"\"X;;+1 234,56;divers\r\n"
                                "2026-01-30;PRLV;12,40;;divers\r\n"
                                "30/01/2026;PRLV;-12,40;;divers\r\n");
    REQUIRE(statement.movements.size() == 3);
    CHECK(statement.movements[0].amount == Money::from_cents(123'456));
    CHECK(statement.movements[1].amount == Money::from_cents(-1'240));
    CHECK(statement.movements[2].amount == Money::from_cents(-1'240));
    CHECK(statement.movements[2].reference == statement.movements[1].reference + "-2");
    CHECK(read("date,amount,label\n2026-01-30,-12.40,x\n").movements[0].amount ==
          Money::from_cents(-1'240));
}

TEST_CASE("the same movement has the same reference each time it is read, and no other has it") {
    const std::string head = "date;amount;label\n";
    const auto once = read(head + "2026-01-30;1,00;a\n");
    const auto later = read(head + "2026-01-29;5,00;b\n2026-01-30;1,00;a\n2026-01-30;1,01;a\n");
    CHECK(later.movements[1].reference == once.movements[0].reference);
    CHECK(later.movements[2].reference != once.movements[0].reference);
}

TEST_CASE("a movement without a date or an amount is refused") {
    CHECK(rule_of("date;amount\n;1,00\n") == Rule::text_must_not_be_empty);
    CHECK(rule_of("date;amount\n2026-01-30;\n") == Rule::document_must_have_amount);
    CHECK(rule_of("date;amount\n2026-01-30;1.000,00\n") == Rule::amount_must_be_exact);
    CHECK(rule_of("montant;libelle\n1;x\n") == Rule::column_must_be_present);
}

} // namespace bank_statement_test
