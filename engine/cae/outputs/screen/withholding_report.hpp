// Rates of income tax that were taken into a folder, and the table that keeps them.
#pragma once

#include <string>
#include <vector>

#include "cae/cooperative/withholding_rates.hpp"
#include "cae/outputs/files/csv_writer.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// The rows, each with its member; empty for none.
[[nodiscard]] std::string withholding_table(const std::vector<WithholdingRate>& rates,
                                            const Roster& roster, const Screen& screen);

// withholding/rates.csv.
void write_withholding_rates(const std::vector<WithholdingRate>& rates, const Roster& roster,
                             CsvWriter& csv);

} // namespace cae
