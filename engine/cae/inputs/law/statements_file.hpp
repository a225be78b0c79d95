// config/accounting/statements.yaml -> StatementLayout.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/ledger/statement_layout.hpp"

namespace cae {

// Reads the lines of the statements. Fails with every problem of the file at once; no two lines
// bear one name.
[[nodiscard]] Result<StatementLayout> load_statements(const std::filesystem::path& file);

} // namespace cae
