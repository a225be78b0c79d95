// The commands: each reads its inputs, calls the library and shows what it says.
#pragma once

#include "command_line/arguments.hpp"
#include "terminal/console.hpp"

namespace cae::cli {

// What every command is given besides its own arguments.
struct CommandContext {
    const Console& console;
    const GlobalArguments& global;
};

// The folder `config`; when it is not found, standard error tells where it was searched.
[[nodiscard]] std::optional<std::filesystem::path> config_folder(const CommandContext& context);

[[nodiscard]] ExitCode run(const InitArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const CheckArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const CloseArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const ExportArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const ShowArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const ContributionArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const ExplainArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const InvoicesArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const BankArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const AssetsArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const VatArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const SimulateArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const PayrollArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const LawArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const GrantsArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const CloseYearArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const CoverageArguments& arguments, const CommandContext& context);
[[nodiscard]] ExitCode run(const AlertsArguments& arguments, const CommandContext& context);

} // namespace cae::cli
