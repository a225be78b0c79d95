#include <sstream>

#include "cae/outputs/words/problem_texts.hpp"
#include "folder_fixture.hpp"

namespace personal_values_test {

using namespace cae_test;
using cae::Language;

// A name, pay, a bank account, a social security number, a day of birth: as people write them.
const std::vector<std::string> secrets{"Zoé Lefèvre",
                                       "Lefebvre",
                                       "DUPONT-MARTIN",
                                       "2345,67",
                                       "2345.67",
                                       "2 345,67 €",
                                       "FR76 3000 6000 0112 3456 7890 189",
                                       "255081416802538",
                                       "2 55 08 14 168 025 38",
                                       "06/11/1980",
                                       "1980-11-06"};

std::string told(const cae::Problems& problems) {
    return describe(problems, Language::en, false) + describe(problems, Language::fr, false);
}

// What the terminal says of a folder has nothing of `secret`.
void check_hidden(Folder& folder, const std::string& secret) {
    const auto problems = folder.check();
    CHECK(told(problems).find(secret) == std::string::npos);
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) {
        parts.push_back(part.substr(part.find_first_not_of(' ')));
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ";") + part;
    return text;
}

struct Table {
    std::string file;
    std::vector<std::string> columns;
    std::vector<std::string> row; // as it should be, the others are blank
};

Folder folder_of(const Table& table) {
    Folder folder;
    if (table.file == "members.csv") folder.without("members.yaml");
    return folder;
}

const std::vector<Table> tables{
    {"members.csv",
     split("id,name,branch,activities,category,cesa_from,fixed_part,pay_mode,pay_amount,reserve,"
           "withholding_rate_pct,weekly_hours,dependants,iban,bic,nir,address,birth_date",
           ','),
     {"anna", "Anna", "arras"}},
    {"pay/2026-01.csv",
     split("member,request,amount,withholding_rate_pct,weekly_hours,absence_days,reimbursement,"
           "advance,deduction,note,bonus,sick_days,sick_pay",
           ','),
     {"anna", "sweep"}},
    {"corrections/2026-01.csv", split("member,month,gross,reason", ','), {"anna", "2025-12"}},
    {"opening.csv", split("member,activity,balance,leave_acquired", ','), {"anna"}},
};

TEST_CASE("the tables of persons that are tried are those that are read") {
    for (const Table& table : tables) {
        CAPTURE(table.file);
        Folder folder = folder_of(table);
        folder.with(table.file, joined(table.columns) + "\n");
        for (const auto& problem : folder.check()) {
            const bool is_of_columns = problem.rule == cae::Rule::header_must_be_present;
            CHECK_FALSE(is_of_columns);
        }
    }
}

TEST_CASE("a value of a person in any cell of a person's table is not told") {
    for (const Table& table : tables) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            for (const std::string& secret : secrets) {
                CAPTURE(table.file);
                CAPTURE(table.columns[column]);
                CAPTURE(secret);
                std::vector<std::string> row = table.row;
                row.resize(table.columns.size());
                row[column] = secret;
                std::string text;
                for (std::size_t i = 0; i < row.size(); ++i) text += (i == 0 ? "" : ";") + row[i];
                Folder folder = folder_of(table);
                folder.with(table.file, joined(table.columns) + "\n" + text + "\n");
                check_hidden(folder, secret);
            }
        }
    }
}

TEST_CASE("the values of a table without a header, or with too many cells, are not told") {
    for (const Table& table : tables) {
        for (const std::string& secret : secrets) {
            CAPTURE(table.file);
            CAPTURE(secret);
            Folder folder = folder_of(table);
            std::vector<std::string> row = table.row;
            row.push_back(secret);
            folder.with(table.file, joined(row) + "\n" + joined(row) + "\n");
            check_hidden(folder, secret);
            std::string more = joined(table.columns) + "\n" + joined(row);
            more += std::string(table.columns.size(), ';') + secret + "\n";
            folder.with(table.file, more);
            check_hidden(folder, secret);
            folder.with(table.file, joined(table.columns) + ";" + secret + "\n");
            if (secret.find_first_of("0123456789") != std::string::npos) {
                check_hidden(folder, secret);
            }
        }
    }
}

TEST_CASE("a value of a person at any place of the members' file is not told") {
    const std::vector<std::string> places{
        "    stages: {stage: cesa, from: 2025-03-01}\n", "    fixed_part: 400\n",
        "    weekly_hours: 35\n", "    activities: [wood, garden]\n", "    activities: [garden]\n"};
    const std::vector<std::string> keys{"stages",
                                        "category",
                                        "branch",
                                        "fixed_part",
                                        "iban",
                                        "nir",
                                        "birth_date",
                                        "weekly_hours",
                                        "leave",
                                        "pay_policy",
                                        "contribution",
                                        "levies",
                                        "dependants",
                                        "activities",
                                        "minimum_activity",
                                        "withholding_rate_pct",
                                        "relief_reference"};
    for (const std::string& secret : secrets) {
        CAPTURE(secret);
        const std::string quoted = "\"" + secret + "\"";
        for (const std::string& key : keys) {
            CAPTURE(key);
            for (const std::string& value :
                 {quoted, "[" + quoted + "]", "{" + quoted + ": 1}", "{stage: " + quoted + "}",
                  "{mode: " + quoted + ", amount: " + quoted + "}",
                  "[{value: " + quoted + ", from: " + quoted + "}]"}) {
                Folder folder;
                folder.with("members.yaml", "members:\n  - id: anna\n    name: Anna\n    " + key +
                                                ": " + value + "\n");
                check_hidden(folder, secret);
            }
        }
        Folder key;
        key.with("members.yaml", "members:\n  - id: anna\n    " + quoted + ": 1\n    " + quoted +
                                     ": 2\n  - " + quoted + "\n" + quoted + ": x\n");
        check_hidden(key, secret);
    }
}

} // namespace personal_values_test
