#include <doctest/doctest.h>

#include "cae/inputs/bank/bank_statement.hpp"
#include "support/source_path.hpp"
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

std::string dated(const char* code, const char* amount, const char* day) {
    return std::string("<Bal><Tp><CdOrPrtry><Cd>") + code +
           "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount +
           "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>" + day + "</Dt></Dt></Bal>";
}

TEST_CASE("the balances of a statement are what its account held before and after it") {
    const auto statement = read(camt(dated("OPBD", "1.00", "2026-01-01") +
                                     entry("12.50", "CRDT", "") +
                                     dated("CLBD", "13.50", "2026-01-31")));
    CHECK(statement.opening == Money::from_cents(100));
    REQUIRE(statement.closing.has_value());
    CHECK(statement.closing->date == *cae::Date::of(2026, 1, 31));
    CHECK(statement.closing->amount == Money::from_cents(1'350));
    // Two statements of one file, the second of which opens with another balance.
    const auto between = [](const char* opening) {
        return camt(dated("OPBD", "1.00", "2026-01-01") + dated("CLBD", "1.00", "2026-01-31") +
                    "</Stmt><Stmt>" + dated("OPBD", opening, "2026-02-01") +
                    dated("CLBD", opening, "2026-02-28"));
    };
    CHECK(read(between("1.00")).closing->date == *cae::Date::of(2026, 2, 28));
    CHECK(rule_of(between("1.01")) == Rule::statement_must_follow);
}

TEST_CASE("the ledger balance of an OFX is what its account held after it") {
    const auto statement = read("<OFX><STMTRS><CURDEF>EUR<BANKTRANLIST><STMTTRN><TRNTYPE>CREDIT"
                                "<DTPOSTED>20260105<TRNAMT>5.00<FITID>1<NAME>A</STMTTRN>"
                                "</BANKTRANLIST><LEDGERBAL><BALAMT>105.00<DTASOF>20260131"
                                "</LEDGERBAL></STMTRS></OFX>");
    REQUIRE(statement.closing.has_value());
    CHECK(statement.closing->date == *cae::Date::of(2026, 1, 31));
    CHECK(statement.closing->amount == Money::from_cents(10'500));
    CHECK_FALSE(statement.opening.has_value());
}

TEST_CASE("the balances of a CSV that follow one another are those of its account") {
    const auto held = [](const std::string& rows) {
        return read("Date;Libellé;Montant;Solde\n" + rows);
    };
    const auto statement = held("05/01/2026;A;10,00;110,00\n06/01/2026;B;-30,00;80,00\n");
    CHECK(statement.opening == Money::from_cents(10'000));
    REQUIRE(statement.closing.has_value());
    CHECK(statement.closing->date == *cae::Date::of(2026, 1, 6));
    CHECK(statement.closing->amount == Money::from_cents(8'000));
    const auto latest_first = held("06/01/2026;B;-30,00;80,00\n05/01/2026;A;10,00;110,00\n");
    CHECK(latest_first.opening == statement.opening);
    CHECK(latest_first.closing->amount == Money::from_cents(8'000));
    CHECK_FALSE(held("05/01/2026;A;10,00;110,00\n06/01/2026;B;-30,00;81,00\n").closing.has_value());
    CHECK_FALSE(held("05/01/2026;A;10,00;110,00\n06/01/2026;B;-30,00;\n").closing.has_value());
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
    CHECK(read("date,amount,label\n2026-01-30,-12.40,x\n").movements[0].amount ==
          Money::from_cents(-1'240));
}

TEST_CASE("a movement without a date or an amount is refused") {
    CHECK(rule_of("date;amount\n;1,00\n") == Rule::text_must_not_be_empty);
    CHECK(rule_of("date;amount\n2026-01-30;\n") == Rule::document_must_have_amount);
    CHECK(rule_of("date;amount\n2026-01-30;1.000,00\n") == Rule::amount_must_be_exact);
    CHECK(rule_of("montant;libelle\n1;x\n") == Rule::bank_title_must_be_known);
}

TEST_CASE("a statement in another currency is refused row by row") {
    const auto statement = load("Date;Libellé;Montant;Devise\n20/01/2026;A;600,00;USD\n"
                                "21/01/2026;B;1,00;EUR\n22/01/2026;C;5,00 CHF;\n");
    REQUIRE_FALSE(statement.has_value());
    REQUIRE(statement.error().size() == 2);
    CHECK(statement.error()[0].rule == Rule::currency_must_be_euro);
    CHECK(statement.error()[0].value == "USD");
    CHECK(statement.error()[0].place.line == 2);
    CHECK(statement.error()[1].value == "CHF");
    CHECK(statement.error()[1].place.line == 4);
}

TEST_CASE("a column of senses says which way an amount goes, whatever its title") {
    const std::string rows = "20/01/2026;A;600,00;C\n21/01/2026;B;80,00;D\n";
    for (const char* const title : {"Sens", "Débit/Crédit", "Nature du flux"}) {
        CAPTURE(title);
        const auto statement = read("Date;Libellé;Montant;" + std::string(title) + "\n" + rows);
        REQUIRE(statement.movements.size() == 2);
        CHECK(statement.movements[0].amount == Money::from_cents(60'000));
        CHECK(statement.movements[1].amount == Money::from_cents(-8'000));
    }
    CHECK(rule_of("Date;Montant;Sens\n20/01/2026;1,00;X\n") == Rule::word_must_be_known);
    CHECK(rule_of("Date;Montant;Sens\n20/01/2026;-1,00;C\n") == Rule::word_must_be_known);
}

void check_is_read(const std::string& text, std::int64_t cents) {
    CAPTURE(text);
    const auto statement = read(text);
    REQUIRE(statement.movements.size() == 1);
    CHECK(statement.movements[0].amount == Money::from_cents(cents));
    CHECK(statement.movements[0].date == Date::of(2026, 1, 20));
}

TEST_CASE("titles are known without accents, in capitals, with any apostrophe, under other lines") {
    check_is_read("DATE D\u2019OPÉRATION;MONTANT (€)\n20/01/2026;7,00\n", 700);
    check_is_read("Date de l'operation\tDebit\tCredit\n20/01/2026\t\t7,00\n", 700);
    check_is_read("Compte 0500013M026;\nSolde au 31/01/2026;12,00\n\nDate;Montant EUR;\n"
                  "20/01/2026;7,00;\nTotal;7,00;\n",
                  700);
    check_is_read("Date;Libellé;Montant\n20/01/2026;\"VIREMENT\n MAIRIE\n F1\";7,00\n", 700);
}

TEST_CASE("amounts and days are read as banks write them, and only where they mean one thing") {
    const auto row = [](const std::string& date, const std::string& amount) {
        return "Date;Montant\n" + date + ";" + amount + "\n";
    };
    for (const char* const date : {"20/01/26", "20/1/2026", "20.01.2026", "20-01-2026", "20260120",
                                   "2026-01-20 09:30:00", "2026/01/20"}) {
        check_is_read(row(date, "1,00"), 100);
    }
    for (const char* const amount :
         {"1 234,5", "1\u00a0234,50", "1\u202f234.50 €", "+1 234,50 EUR"}) {
        check_is_read(row("20/01/2026", amount), 123'450);
    }
    check_is_read(row("20/01/2026", "80,00-"), -8'000);
    check_is_read(row("20/01/2026", "\u2212 80,00"), -8'000);
    for (const char* const amount : {"1.234", "12 34,00", "1.234,56", "1,234.56", "7,005", "x"}) {
        CHECK(rule_of(row("20/01/2026", amount)) == Rule::amount_must_be_exact);
    }
    CHECK(rule_of(row("20-01-26", "1,00")) == Rule::date_must_exist);
    CHECK(rule_of(row("01/20/2026", "1,00")) == Rule::date_must_exist);
}

TEST_CASE("a statement in latin-1 or in Windows-1252 is read and said") {
    const auto latin = read("Date;Libell\xE9;D\xE9"
                            "bit;Cr\xE9"
                            "dit\n20/01/2026;ch\xE8que;;7,00\n");
    REQUIRE(latin.movements.size() == 1);
    CHECK(latin.movements[0].label == "chèque");
    CHECK(latin.encoding == cae::TextEncoding::latin_1);
    const auto windows = read("Date d\x92op\xE9ration;Montant\n20/01/2026;7,00 \x80\n");
    CHECK(windows.movements.size() == 1);
    CHECK(windows.encoding == cae::TextEncoding::windows_1252);
}

TEST_CASE("a file that is no statement is refused by its format") {
    for (const char* const text : {"%PDF-1.7\n", "!Type:Bank\nD20/01/2026\nT7,00\n^\n",
                                   "PK\x03\x04x", "\xD0\xCF\x11\xE0x", ":20:START\n"}) {
        CHECK(rule_of(text) == Rule::statement_format_must_be_read);
    }
}

TEST_CASE("every known layout of a bank gives one payment with its number") {
    for (const char* const name : {"bnp.csv", "ca.csv", "lbp2.csv", "bourso.csv", "shine.csv",
                                   "fortuneo.csv", "sg.csv", "bpce.csv", "statement.ofx"}) {
        CAPTURE(name);
        const auto statement = cae::load_bank_statement(
            cae_test::source_path("tests/cases/bank/" + std::string(name)), iban);
        REQUIRE(statement.has_value());
        REQUIRE_FALSE(statement->movements.empty());
        const auto& payment = statement->movements.front();
        CHECK(payment.amount == Money::from_cents(70'000));
        CHECK(payment.date == Date::of(2026, 1, 20));
        CHECK(payment.label.find("F2026-001") != std::string::npos);
    }
    const auto shine = cae::load_bank_statement(cae_test::source_path("tests/cases/bank/shine.csv"),
                                                iban);
    CHECK(shine->movements.front().counterparty == "Mairie");
    const auto ofx = cae::load_bank_statement(
        cae_test::source_path("tests/cases/bank/statement.ofx"), iban);
    REQUIRE(ofx->movements.size() == 2);
    CHECK(ofx->movements[1].amount == Money::from_cents(-8'000));
}

// The same two movements as other banks write them: 700.00 for F2026-001, and -80.00.
TEST_CASE("exports of other banks give both movements with their texts") {
    for (const char* const text :
         {"\"Booking Date\",\"Value Date\",\"Partner Name\",\"Partner Iban\",Type,"
          "\"Payment Reference\",\"Account Name\",\"Amount (EUR)\",\"Original Amount\"\n"
          "2026-01-20,2026-01-20,MAIRIE,FR761,Credit,F2026-001,Compte,700.00,\n"
          "2026-01-21,2026-01-21,EDF,FR762,Debit,x,Compte,-80.00,\n",
          "Date opé.;Date val.;Libellé de l'opé.;Réf.;Montant débit (€);Montant crédit (€)\n"
          "20/01/2026;20/01/2026;VIR MAIRIE F2026-001;1;;700,00\n"
          "21/01/2026;21/01/2026;PRLV EDF;2;80,00;\n",
          "Status,Settlement date (UTC),Operation date (UTC),Total amount (incl. VAT),Currency,"
          "Counterparty name,Payment method,Note\n"
          "Settled,20-01-2026 09:00:00,20-01-2026 09:00:00,700.00,EUR,MAIRIE,Transfer,F2026-001\n"
          "Settled,21-01-2026 09:00:00,21-01-2026 09:00:00,-80.00,EUR,EDF,Debit,x\n",
          "Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\n"
          "TOPUP,Current,2026-01-20 08:00:00,2026-01-20 08:00:10,From MAIRIE F2026-001,700.00,0.00,"
          "EUR,COMPLETED,700.00\n"
          "TRANSFER,Current,2026-01-21 08:00:00,2026-01-21 08:00:10,EDF,-80.00,0.00,EUR,COMPLETED,"
          "620.00\n"
          "TRANSFER,Current,2026-01-21 08:00:00,,To X,-10.00,0.00,EUR,PENDING,\n",
          "Date;Ligne;Valeur en compte;Montant\n20/01/2026;MAIRIE F2026-001;;700,00\n"
          "21/01/2026;EDF;;-80,00\n"}) {
        CAPTURE(text);
        const auto movements = read(text).movements;
        REQUIRE(movements.size() == 2);
        CHECK(movements[0].amount == Money::from_cents(70'000));
        CHECK(movements[0].label.find("F2026-001") != std::string::npos);
        CHECK(movements[0].date == Date::of(2026, 1, 20));
        CHECK(movements[1].amount == Money::from_cents(-8'000));
        CHECK(movements[1].date == Date::of(2026, 1, 21));
    }
}

TEST_CASE("a dated balance or total is no movement, a payment that speaks of one is") {
    const auto statement = read("Date;Libellé;Débit;Crédit\n"
                                "20/01/2026;SOLDE F2026-001;;700,00\n"
                                "21/01/2026;SOLDE 2026-014;;30,00\n"
                                "22/01/2026;TOTAL ENERGIES;80,00;\n"
                                "31/01/2026;TOTAL DES OPERATIONS;80,00;730,00\n"
                                "31/01/2026;SOLDE AU 31/01/2026;;1620,00\n"
                                "31/01/2026;Solde final;;1620,00\n");
    CHECK(statement.movements.size() == 3);
    CHECK(statement.no_movements == 3);
}

TEST_CASE("an amount with a fee beside it is refused: the fee may be in it or not") {
    CHECK(rule_of("Date;Libellé;Montant;Frais\n21/01/2026;EDF;-79,50;0,50\n") ==
          Rule::keys_must_not_stand_together);
    CHECK(read("Date;Libellé;Montant;Frais\n21/01/2026;EDF;-80,00;0,00\n").movements.size() == 1);
}

TEST_CASE("OFX 2 is read, and another account in it is left out") {
    const auto account = [](const std::string& number, const std::string& amount) {
        return "<STMTRS><CURDEF>EUR</CURDEF><BANKACCTFROM><ACCTID>" + number +
               "</ACCTID></BANKACCTFROM><BANKTRANLIST><STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>"
               "20260120120000</DTPOSTED><TRNAMT>" +
               amount +
               "</TRNAMT><FITID>1</FITID><NAME>A &amp; B</NAME></STMTTRN></BANKTRANLIST></STMTRS>";
    };
    const auto statement = read("<?xml version=\"1.0\"?><?OFX OFXHEADER=\"200\"?><OFX>" +
                                account("0500013M026", "7.00") + account("00000000001", "9.00") +
                                "</OFX>");
    REQUIRE(statement.movements.size() == 1);
    CHECK(statement.movements[0].amount == Money::from_cents(700));
    CHECK(statement.movements[0].label == "A & B");
    CHECK(statement.other_accounts == 1);
    CHECK(rule_of("<OFX>" + account("00000000001", "9.00") + "</OFX>") ==
          Rule::statement_must_be_of_account);
}

TEST_CASE("of a CAMT of several accounts ours is read, of .052 its reports") {
    const std::string moved = entry("700.00000", "CRDT", "");
    const auto two = read(
        "<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>FR7630006000011234567890189"
        "</IBAN></Id></Acct>" +
        moved + "</Stmt><Stmt><Acct><Id><IBAN>" + iban + "</IBAN></Id></Acct>" + moved +
        "</Stmt></BkToCstmrStmt></Document>");
    REQUIRE(two.movements.size() == 1);
    CHECK(two.movements[0].amount == Money::from_cents(70'000));
    CHECK(two.other_accounts == 1);
    CHECK(read("<Document><BkToCstmrAcctRpt><Rpt>" + moved + "</Rpt></BkToCstmrAcctRpt></Document>")
              .movements.size() == 1);
    CHECK(rule_of(camt(entry("700.00100", "CRDT", ""))) == Rule::amount_must_be_exact);
    const auto latin = read(
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Document><BkToCstmrStmt>"
        "<Stmt>" +
        entry("1", "CRDT", "<AddtlNtryInf>ch\xE8que</AddtlNtryInf>") +
        "</Stmt></BkToCstmrStmt></Document>");
    CHECK(latin.movements.at(0).label == "chèque");
}

TEST_CASE("a layout names the columns of a bank that nobody knew, by titles or by numbers") {
    const cae_test::TemporaryFolder folder;
    folder.write("a.csv", "Quand;Quoi;Combien\n20/01/2026;VIR;7,00\n");
    folder.write("b.csv", "20/01/2026;7,00;VIR\n");
    using enum cae::BankField;
    const cae::BankLayout titled{{{date, "Quand"}, {label, "Quoi"}, {amount, "Combien"}}};
    const cae::BankLayout counted{{{date, "1"}, {amount, "2"}, {label, "3"}}};
    const auto a = cae::load_bank_statement(folder.path() / "a.csv", iban, titled);
    const auto b = cae::load_bank_statement(folder.path() / "b.csv", iban, counted);
    REQUIRE(a.has_value());
    REQUIRE(b.has_value());
    CHECK(a->movements.at(0).label == "VIR");
    CHECK(b->movements.at(0).amount == Money::from_cents(700));
}

TEST_CASE("what a table cannot hold is taken out of the texts of movements") {
    const auto statement = read(
        camt(entry("1", "CRDT", "<AddtlNtryInf>a&#1;&#10;b</AddtlNtryInf>")));
    CHECK(statement.movements.at(0).label == "a b");
    const auto longer = read("Date;Montant;Libellé\n20/01/2026;1,00;" + std::string(5'000, 'x') +
                             "\n");
    CHECK(longer.movements.at(0).label.size() == 1'000);
}

} // namespace bank_statement_test
