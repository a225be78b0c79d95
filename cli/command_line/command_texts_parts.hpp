// The texts of each command, gathered by command_texts().
#pragma once

#include "command_line/help_texts.hpp"

namespace cae::cli {

[[nodiscard]] CommandText init_text();
[[nodiscard]] CommandText check_text();
[[nodiscard]] CommandText close_text();
[[nodiscard]] CommandText show_text();
[[nodiscard]] CommandText explain_text();
[[nodiscard]] CommandText export_text();
[[nodiscard]] CommandText contribution_text();
[[nodiscard]] CommandText invoices_text();
[[nodiscard]] CommandText bank_text();
[[nodiscard]] CommandText assets_text();
[[nodiscard]] CommandText vat_text();
[[nodiscard]] CommandText simulate_text();
[[nodiscard]] CommandText payroll_text();
[[nodiscard]] CommandText law_text();
[[nodiscard]] CommandText alerts_text();
[[nodiscard]] CommandText close_year_text();
[[nodiscard]] CommandText coverage_text();
[[nodiscard]] CommandText grants_text();

} // namespace cae::cli
