#include <algorithm>
#include <system_error>

#include "cae/outputs/files/private_files.hpp"
#include "commands/table.hpp"

namespace cae::cli::init_command {

namespace {

namespace fs = std::filesystem;

struct InitArguments {
    std::filesystem::path folder;
};

InitArguments init_arguments(Values& values) { return {values.text("FOLDER")}; }

namespace words {

constexpr Words cooperative_written{
    "{0} holds a small cooperative to try. Next:\n"
    "  cae check {0}\n"
    "  cae close {0} --period 2026-01\n"
    "  cae show {0}\n"
    "Then replace its values by your own: each file explains what it holds.",
    "{0} contient une petite coopérative d'essai. Ensuite :\n"
    "  cae check {0}\n"
    "  cae close {0} --period 2026-01\n"
    "  cae show {0}\n"
    "Puis remplacez ses valeurs par les vôtres : chaque fichier explique ce qu'il contient."};

} // namespace words

constexpr auto private_folder = fs::perms::owner_all;
constexpr auto private_file = fs::perms::owner_read | fs::perms::owner_write;

Problem unwritable(const fs::path& path, const std::error_code& error) {
    return {Rule::file_must_be_writable, {path.string(), 0, 0}, {}, {error.message()}};
}

// Copies a folder's files one by one and takes all of them away again when one fails.
class FolderCopy {
public:
    explicit FolderCopy(fs::path target) : target_(std::move(target)) {}

    [[nodiscard]] Problems copy(const fs::path& source) {
        if (!create(target_)) return undone();
        for (const auto& entry : fs::recursive_directory_iterator(source)) {
            const fs::path copied = target_ / fs::relative(entry.path(), source);
            if (!(entry.is_directory() ? create(copied) : copy_file(entry.path(), copied))) {
                return undone();
            }
        }
        return {};
    }

private:
    bool create(const fs::path& folder) {
        if (!fs::create_directories(folder, error_)) return !error_ || failed_at(folder);
        created_.push_back(folder);
        fs::permissions(folder, private_folder, error_);
        return !error_ || failed_at(folder);
    }

    bool copy_file(const fs::path& from, const fs::path& to) {
        created_.push_back(to);
        fs::copy_file(from, to, error_);
        if (!error_) fs::permissions(to, private_file, error_);
        return !error_ || failed_at(to);
    }

    bool failed_at(const fs::path& path) {
        failed_ = path;
        return false;
    }

    [[nodiscard]] Problems undone() {
        std::error_code ignored;
        std::reverse(created_.begin(), created_.end()); // files before their folders
        for (const fs::path& path : created_) fs::remove(path, ignored);
        return {unwritable(failed_, error_)};
    }

    fs::path target_;
    std::vector<fs::path> created_;
    fs::path failed_;
    std::error_code error_;
};

Problems write_template(const fs::path& folder, const fs::path& config) {
    Problems problems = refuse_used_folder(folder);
    if (!problems.empty()) return problems;
    return FolderCopy(folder).copy(config / "templates" / "cooperative");
}

ExitCode run(const InitArguments& arguments, const CommandContext& context) {
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const Problems problems = write_template(arguments.folder, *config);
    if (!problems.empty()) return context.console.refuse(problems);
    context.console.say(words::cooperative_written, {arguments.folder.string()});
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "init",
        .summary = {"writes a commented cooperative that closes as it is",
                    "écrit une coopérative d'essai, commentée, qui se clôture telle quelle"},
        .explanation =
            {R"(Writes into FOLDER, which must be empty or not exist, a small cooperative whose
files explain, in French, what they hold. Replace the values by your own, then let
`cae check` guide you.)",
             R"(Écrit dans DOSSIER, qui doit être vide ou ne pas exister, une petite coopérative
d'essai dont chaque fichier explique ce qu'il contient. Remplacez-y les valeurs
par les vôtres, puis laissez `cae check` vous guider.)"},
        .options = {{"FOLDER",
                     Takes::needed_value,
                     {"FOLDER", "DOSSIER"},
                     {"the folder to create", "le dossier à créer"}}},
        .examples = {R"(  cae init artois
  cae check artois
  cae close artois --period 2026-01)",
                     R"(  cae init artois
  cae check artois
  cae close artois --period 2026-01)"},
        .action = action(init_arguments, run),
    };
}

} // namespace cae::cli::init_command
