// Customers and suppliers who stand in no list of the folder, wherever a party can be written.
#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include "cae/outputs/words/problem_texts.hpp"
#include "office/folder_copy.hpp"

namespace strange_parties_test {

using cae::Problem;
using cae::Problems;
using cae::Rule;
using cae_test::close_next;
using cae_test::FolderCopy;

namespace {

// Nobody whom a list names, in every table of January; the roster of artois has vasseur.
void write_strangers(const FolderCopy& folder) {
    folder.write("activity/2026-01.csv",
                 "date;document;member;kind;label;net;vat_rate;supplier;customer\n"
                 "2026-01-05;A-1;dupuis;purchase;Loyer;270,00;0;Maire;\n"
                 "2026-01-06;F-1;dupuis;sale;Conseil;100,00;20;;mairrie\n");
    folder.write("common/2026-01.csv", "date;document;supplier;label;net\n"
                                       "2026-01-05;C-1;EDF;Courant;50,00\n");
    folder.write("entries/2026-01.csv", "entry;date;account;party;label;debit;credit\n"
                                        "E-1;2026-01-31;613200;Foncière;Loyer;450,00;\n"
                                        "E-1;2026-01-31;401000;Foncière;Loyer;;450,00\n"
                                        "E-2;2026-01-31;164000;Socoden;Prêt;10,00;\n"
                                        "E-2;2026-01-31;421000;vaseur;Prêt;;10,00\n");
    folder.write("bank/2026-01.csv", "date;reference;label;amount;account;party\n"
                                     "2026-01-05;B1;VIR;-10,00;401000;edff\n"
                                     "2026-01-06;B2;URSSAF;-10,00;431000;Urssaf\n"
                                     "2026-01-07;B3;HUISSIER;-10,00;427000;Me Petit\n");
    folder.write("recurring.csv", "document;member;kind;label;net;vat_rate;day;from;to;supplier\n"
                                  "R-0;dupuis;purchase;Fini;1,00;0;1;2025-01;2025-12;Personne\n"
                                  "R-1;dupuis;purchase;Box;10,00;0;1;2026-01;;Orange\n"
                                  "R-2;;common_charge;Eau;10,00;0;1;2026-01;;Véolia\n");
    folder.write("opening_invoices.csv", "document;date;member;customer;net;vat_rate;vat\n"
                                         "F-0;2025-12-01;dumont;Auberge;100,00;20;20,00\n");
    folder.write("bank_rules.yaml", "- {text: EDF, account: \"401000\", party: EDF SA}\n");
    folder.write("inventory/2026.csv", "entry;date;account;party;label;debit;credit\n"
                                       "I-1;2026-12-31;622600;;Bilan;10,00;\n"
                                       "I-1;2026-12-31;401000;Cabinet;Bilan;;10,00\n");
}

void add_lists(const FolderCopy& folder) {
    folder.write("customers.csv", "id;name\nmairie;Mairie d'Arras\n");
    folder.write("suppliers.csv", "id;name\nedf;EDF SA\n");
}

// File, line, column and who is named, of each that no list has.
std::string strangers(const Problems& problems) {
    std::vector<std::string> found;
    for (const Problem& problem : problems) {
        CHECK_MESSAGE((problem.rule == Rule::party_must_be_listed ||
                       problem.rule == Rule::party_must_be_spelled_as_listed),
                      cae::describe(problem, cae::Language::en, true));
        const auto& [file, line, column] = problem.place;
        found.push_back(file.substr(file.find("/folder/") + 8) + ":" + std::to_string(line) + ":" +
                        std::to_string(column) + " " + problem.value + "\n");
    }
    std::sort(found.begin(), found.end());
    return std::accumulate(found.begin(), found.end(), std::string());
}

Problems checked(const FolderCopy& folder) {
    return cae::Office::check(folder.path(), cae_test::source_path("config"));
}

} // namespace

TEST_CASE("without a list of customers or suppliers a party is any name") {
    const FolderCopy folder("examples/artois");
    write_strangers(folder);
    CHECK(strangers(checked(folder)).empty());
}

TEST_CASE("where there are lists, a party that they do not have is told wherever it is written") {
    const FolderCopy folder("examples/artois");
    write_strangers(folder);
    add_lists(folder);
    CHECK(strangers(checked(folder)) == "activity/2026-01.csv:2:47 Maire\n"
                                        "activity/2026-01.csv:3:47 mairrie\n"
                                        "bank/2026-01.csv:2:33 edff\n"
                                        "bank_rules.yaml:1:41 EDF SA\n"
                                        "common/2026-01.csv:2:16 EDF\n"
                                        "entries/2026-01.csv:3:23 Foncière\n"
                                        "entries/2026-01.csv:5:23 vaseur\n"
                                        "inventory/2026.csv:3:23 Cabinet\n"
                                        "opening_invoices.csv:2:23 Auberge\n"
                                        "recurring.csv:3:44 Orange\n"
                                        "recurring.csv:4:43 Véolia\n");
}

TEST_CASE("a party is told with whom it seems to be, by id or by name") {
    const FolderCopy folder("examples/artois");
    write_strangers(folder);
    add_lists(folder);
    const auto remedy_of = [problems = checked(folder)](const std::string& party) {
        const auto found = std::find_if(problems.begin(), problems.end(),
                                        [&](const Problem& one) { return one.value == party; });
        REQUIRE(found != problems.end());
        return cae::describe(*found, cae::Language::en, true);
    };
    const auto says = [&](const char* party, const char* text) {
        return remedy_of(party).find(text) != std::string::npos;
    };
    CHECK(says("mairrie", "\"mairrie\" is not how customers.csv spells a customer"));
    CHECK(says("mairrie", "Did you mean mairie?"));
    CHECK(says("EDF SA", "Did you mean edf?"));
    CHECK(says("vaseur", "\"vaseur\" is not how members.yaml, members.csv spells a member"));
    CHECK(says("vaseur", "Did you mean vasseur?"));
    // A supplier is no customer, whatever its name.
    CHECK(says("Maire", "\"Maire\" is no supplier of suppliers.csv"));
    CHECK(says("Maire", "Write an id of the list"));
}

TEST_CASE("a month of strangers is not closed, and one that was closed before the list stays") {
    const FolderCopy folder("examples/artois");
    write_strangers(folder);
    std::filesystem::remove(folder.path() / "inventory" / "2026.csv");
    std::filesystem::remove(folder.path() / "bank_rules.yaml");
    add_lists(folder);
    const auto refused = folder.open().next();
    REQUIRE_FALSE(refused.has_value());
    CHECK(strangers(refused.error()) == strangers(checked(folder))); // nine of them
    CHECK(refused.error().size() == 9);
    std::filesystem::remove(folder.path() / "customers.csv");
    std::filesystem::remove(folder.path() / "suppliers.csv");
    auto office = folder.open();
    close_next(office);
    add_lists(folder);
    folder.write("recurring.csv", "document;member;kind;label;net;vat_rate;day;from\n");
    CHECK(folder.open().month(cae_test::month_called("2026-01")).has_value());
    CHECK(folder.open().next().has_value());
}

} // namespace strange_parties_test
