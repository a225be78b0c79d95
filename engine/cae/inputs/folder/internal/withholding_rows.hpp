// The rows of withholding/rates.csv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/cooperative/withholding_rates.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

struct WithholdingTable {
    std::string_view text;
    const std::string& file;
    const KnownRoster& known;
};

// See load_withholding_rates.
[[nodiscard]] std::vector<WithholdingRate> read_withholding_rates(const WithholdingTable& table,
                                                                  Problems& problems);

// Gives the rates to their members. Rule::periods_must_not_overlap where a contract has another one
// from the same day on.
void give_withholding_rates(const std::vector<WithholdingRate>& rates, const std::string& file,
                            Roster& roster, Problems& problems);

} // namespace cae::folder_reader
