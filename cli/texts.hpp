// What the program says, in both languages. The words of problems, alerts, tables and waterfalls
// stand with the outputs; the help of the commands in command_texts.
#pragma once

#include <string>
#include <vector>

#include "cae/outputs/words/language.hpp"

namespace cae::cli {

// The words in a language, their places {0}, {1}... filled with `details`, made harmless for a
// terminal.
[[nodiscard]] std::string fill(const Words& words, Language language,
                               const std::vector<std::string>& details = {});

namespace texts {

// The command line
extern const Words command_missing;
extern const Words command_unknown;     // {0} word
extern const Words argument_unexpected; // {0} word
extern const Words argument_needed;     // {0} option or argument
extern const Words value_needed;        // {0} option
extern const Words not_together;        // {0} and {1} options
extern const Words see_help;            // {0} command line that helps

// The environment
extern const Words config_not_found; // {0} places
extern const Words cannot_go_on;     // {0} reason
extern const Words output_lost;      // {0} reason
extern const Words out_of_memory;

// init
extern const Words cooperative_written; // {0} folder

// check
extern const Words no_fault;      // {0} folder
extern const Words if_closed_now; // {0} month
extern const Words as_sealed;     // {0} month

// close, export
extern const Words bank_rows_written; // {0} file
extern const Words reading;
extern const Words computing;
extern const Words sealing;
extern const Words writing;
extern const Words may_it_be_sealed;     // {0} month
extern const Words sealed;               // {0} month
extern const Words draft_written;        // {0} folder
extern const Words files_written;        // {0} folder
extern const Words files_can_be_written; // {0} month, {1} folder of the cooperative
extern const Words sealed_without_files; // {0} month, {1} folder of the cooperative

// show, export
extern const Words nothing_sealed; // {0} folder, {1} first month
extern const Words not_sealed;     // {0} folder, {1} month, {2} last month closed

// close-year
extern const Words year_not_closed; // {0} folder, {1} last month of the year, {2} next month

// coverage
extern const Words no_month_of_year; // {0} folder

// alerts
extern const Words dates_on;         // {0} date
extern const Words calendar_written; // {0} file

// grants
extern const Words no_grants; // {0} folder

// contribution
extern const Words turnover_for_cost; // {0} cost, {1} turnover
extern const Words cost_beyond_reach; // {0} cost
extern const Words charged_otherwise; // {0} month

// The summary of a large month
extern const Words members;
extern const Words turnover;
extern const Words charges;
extern const Words contribution;
extern const Words employer_cost;
extern const Words gross;
extern const Words net_paid;
extern const Words balances;
extern const Words alerts;

// law
extern const Words law_on; // {0} date

// simulate
extern const Words simulated_month; // {0} month, {1} day of payment
extern const Words defaults_used;

} // namespace texts

} // namespace cae::cli
