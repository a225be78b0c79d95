#include "cae/generation/generated_folder.hpp"
#include "commands/table.hpp"

namespace cae::cli::generate_command {

namespace {

struct GenerateArguments {
    std::filesystem::path folder;
    GenerationPlan plan;
};

constexpr int usual_members = 200;
constexpr int usual_months = 3;
constexpr int most_seeds = 999'999'999;

// Values that could not be read have their problem noted, and the command does not run.
GenerateArguments generate_arguments(Values& values) {
    const int members =
        values.whole("--members", 1, most_generated_members).value_or(usual_members);
    const int months = values.whole("--months", 1, most_generated_months).value_or(usual_months);
    const int seed = values.whole("--seed", 0, most_seeds).value_or(1);
    const auto first = values.month("--first-period");
    return {
        values.text("FOLDER"),
        {members, months, first ? *first : *Month::of(2026, 1), static_cast<std::uint64_t>(seed)}};
}

namespace words {

constexpr Words folder_generated{
    "{0} holds {1} invented members and {2} months from {3} on. Next:\n"
    "  cae close {0} --period {3} --yes",
    "{0} contient {1} membres inventés et {2} mois à partir de {3}. Ensuite :\n"
    "  cae close {0} --period {3} --yes"};

} // namespace words

ExitCode run(const GenerateArguments& arguments, const CommandContext& context) {
    const auto& plan = arguments.plan;
    const auto folder = generate_folder(arguments.folder, plan);
    if (!folder) return context.console.refuse(folder.error());
    context.console.say(words::folder_generated,
                        {folder->string(), std::to_string(plan.members),
                         std::to_string(plan.months), to_string(plan.first)});
    return ExitCode::done;
}

} // namespace

Command command() {
    constexpr Words number{"NUMBER", "NOMBRE"};
    return {
        .name = "generate",
        .summary = {"writes an invented cooperative of any size",
                    "écrit une coopérative inventée, aussi grande qu'on veut"},
        .explanation =
            {R"(Writes into FOLDER, which must be empty or not exist, a cooperative whose people,
identifiers and amounts are invented: branches, teams, project holders, employees,
associates and permanent staff, good and bad seasons, invoices paid late, in part or
never, credit notes, people who come and who leave. Its months close as they are.
The same numbers give the same bytes.)",
             R"(Écrit dans DOSSIER, qui doit être vide ou ne pas exister, une coopérative dont les
personnes, les identifiants et les montants sont inventés : antennes, équipes, porteurs
de projet, entrepreneurs, associés et permanents, saisons, factures payées tard, en
partie ou jamais, avoirs, arrivées et départs. Ses mois se clôturent tels quels.
Les mêmes nombres donnent les mêmes octets.)"},
        .options =
            {{"FOLDER",
              Takes::needed_value,
              {"FOLDER", "DOSSIER"},
              {"the folder to create", "le dossier à créer"}},
             {"--members", Takes::value, number, {"how many (else 200)", "combien (sinon 200)"}},
             {"--months",
              Takes::value,
              number,
              {"how many have documents (else 3)", "combien ont des pièces (sinon 3)"}},
             {"--seed",
              Takes::value,
              number,
              {"another one, another cooperative (else 1)",
               "un autre, une autre coopérative (sinon 1)"}},
             {"--first-period",
              Takes::value,
              {"YYYY-MM", "AAAA-MM"},
              {"the first month (else 2026-01)", "le premier mois (sinon 2026-01)"}}},
        .examples = {R"(  cae generate large --members 10000 --months 12 --seed 7
  cae close large --period 2026-01 --yes)",
                     R"(  cae generate large --members 10000 --months 12 --seed 7
  cae close large --period 2026-01 --yes)"},
        .action = action(generate_arguments, run),
    };
}

} // namespace cae::cli::generate_command
