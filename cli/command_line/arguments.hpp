// What was asked on the command line, as values.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <variant>

#include "cae/calendar/date.hpp"
#include "cae/cooperative/pay_policy.hpp"
#include "cae/law/contribution_line.hpp"
#include "cae/law/working_time.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae::cli {

struct InitArguments {
    std::filesystem::path folder;
};

struct CheckArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
};

struct CloseArguments {
    std::filesystem::path folder;
    Month period;
    bool yes = false;
    bool dry_run = false;
    unsigned threads = 0; // 0: as many as the machine has
};

struct ExportArguments {
    std::filesystem::path folder;
    Month period;
};

struct ShowArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
    std::optional<std::string> member;
    std::optional<std::string> activity; // instead of a member
};

struct ContributionArguments {
    std::filesystem::path folder;
    std::string member;
    std::optional<Month> period;
    std::optional<Money> for_cost;
};

struct ExplainArguments {
    std::filesystem::path folder;
    Month period;
    std::string member;
    std::string line; // empty: every figure
    bool json = false;
};

struct InvoicesArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
};

// The import of a bank statement.
struct BankArguments {
    std::filesystem::path folder;
    std::filesystem::path statement;
    bool dry_run = false;
};

struct AssetsArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
};

struct VatArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
};

// What is absent is taken from config/simulation.yaml.
struct SimulateArguments {
    Money turnover;
    std::optional<Money> charges;
    std::optional<Date> date;
    std::optional<Category> category;
    std::optional<int> headcount;
    std::optional<Rate> accident_rate;
    std::optional<Rate> mobility_rate;
    std::optional<Rate> contribution_rate;
    std::optional<Money> health_cover_total;
    std::optional<Rate> health_cover_employer;
    std::optional<Rate> provident_cover;
    std::optional<ReliefReference> relief_reference;
    std::optional<Rate> withholding_rate;
    std::optional<Money> reserve;
    std::optional<PayRequest> request;
};

struct PayrollArguments {
    std::string input; // "-" is standard input
    std::optional<std::filesystem::path> output;
};

struct LawArguments {
    std::optional<Date> date;
    std::optional<std::string> name;
};

struct GrantsArguments {
    std::filesystem::path folder;
    std::optional<int> year;
};

// What a fiscal year comes to.
struct CloseYearArguments {
    std::filesystem::path folder;
    int year = 0;                // in which the fiscal year ends
    std::optional<Date> meeting; // else that of the year's file
};

// How contributions cover the common charges of a fiscal year.
struct CoverageArguments {
    std::filesystem::path folder;
    std::optional<int> year; // in which the fiscal year ends
};

// The clocks of contracts, as a table or as a calendar.
struct AlertsArguments {
    std::filesystem::path folder;
    std::optional<Date> date;
    std::optional<std::filesystem::path> calendar; // "-" is standard output
};

using Command =
    std::variant<InitArguments, ContributionArguments, CheckArguments, CloseArguments,
                 ExportArguments, ShowArguments, ExplainArguments, InvoicesArguments, BankArguments,
                 AssetsArguments, VatArguments, SimulateArguments, PayrollArguments, LawArguments,
                 GrantsArguments, CloseYearArguments, AlertsArguments, CoverageArguments>;

// What every command understands.
struct GlobalArguments {
    std::optional<std::filesystem::path> config;
    bool show_personal = false;
};

struct Request {
    GlobalArguments global;
    Command command;
};

// Asked for: help or the version, to be printed.
struct Answer {
    std::string text;
};

// The command line cannot be understood; the text says why and what to write.
struct WrongUsage {
    std::string text;
};

using Arguments = std::variant<Request, Answer, WrongUsage>;

// Reads the command line; the first argument is the name of the program.
[[nodiscard]] Arguments read_arguments(std::span<const char* const> arguments, Language language);

} // namespace cae::cli
