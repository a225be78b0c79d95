#include "command_line/arguments.hpp"

#include <CLI/CLI.hpp>

#include "cae/outputs/words/problem_texts.hpp"
#include "command_line/help.hpp"
#include "command_line/help_texts.hpp"
#include "command_line/raw_arguments.hpp"
#include "command_line/values.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

// The command line as CLI11 splits it. What is missing or too much is judged afterwards, so that
// the program says it in the reader's language.
class CommandLine {
public:
    CommandLine() {
        app_.set_help_flag();
        app_.allow_extras();
        app_.require_subcommand(0, 1); // a folder may then bear the name of a command
        add_options(app_, global_options());
        for (const CommandText& text : command_texts()) {
            CLI::App* command = app_.add_subcommand(std::string(text.name));
            command->set_help_flag();
            command->allow_extras();
            command->fallthrough();
            add_options(*command, text.options);
        }
    }

    // Throws CLI::ParseError.
    void parse(std::span<const char* const> arguments) {
        app_.parse(static_cast<int>(arguments.size()), arguments.data());
        raw_.command = command();
        for (const auto& [name, value] : values_) {
            if (value) raw_.values[name] = *value;
        }
        for (const auto& [name, given] : flags_) {
            if (given) raw_.flags.insert(name);
        }
    }

    // The command that was recognised, even when the rest could not be parsed.
    [[nodiscard]] std::string command() const {
        const auto commands = app_.get_subcommands();
        return commands.empty() ? std::string() : commands.front()->get_name();
    }
    [[nodiscard]] const RawArguments& raw() const { return raw_; }
    [[nodiscard]] std::vector<std::string> left_over() const { return app_.remaining(true); }

private:
    // Options of several commands share their place: only one command is given.
    void add_options(CLI::App& app, const std::vector<OptionText>& options) {
        for (const OptionText& option : options) {
            const std::string name(option.name);
            if (option.takes == Takes::nothing) {
                app.add_flag(name, flags_[name]);
            } else {
                app.add_option(name, values_[name]);
            }
        }
    }

    CLI::App app_;
    std::map<std::string, std::optional<std::string>> values_;
    std::map<std::string, bool> flags_;
    RawArguments raw_;
};

const CommandText* text_of(std::string_view name) {
    const auto& texts = command_texts();
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [&](const CommandText& text) { return text.name == name; });
    return found == texts.end() ? nullptr : &*found;
}

WrongUsage wrong(const std::string& what, std::string_view command, Language language) {
    const std::string line = command.empty() ? "cae --help"
                                             : "cae " + std::string(command) + " --help";
    return {what + "\n" + fill(texts::see_help, language, {line}) + "\n"};
}

// CLI11 begins its messages with the option and a colon.
std::string option_in(const CLI::ParseError& error) {
    const std::string message = error.what();
    return message.substr(0, message.find(':'));
}

std::optional<std::string> missing_command(const CommandLine& line, Language language) {
    const auto left_over = line.left_over();
    if (left_over.empty()) return fill(texts::command_missing, language);
    return fill(texts::command_unknown, language, {left_over.front()});
}

// The first thing that is missing or too much, in words.
std::optional<std::string> misuse(const CommandLine& line, Language language) {
    const RawArguments& raw = line.raw();
    const CommandText* command = text_of(raw.command);
    if (command == nullptr) return missing_command(line, language);
    const auto left_over = line.left_over();
    if (!left_over.empty()) return fill(texts::argument_unexpected, language, {left_over.front()});
    for (const OptionText& option : command->options) {
        if (option.takes != Takes::needed_value || raw.value(option.name)) continue;
        const std::string name(option.is_positional() ? option.value.in(language) : option.name);
        return fill(texts::argument_needed, language, {name});
    }
    for (const auto& [one, other] :
         {std::pair("--gross", "--net"), std::pair("--member", "--activity")}) {
        if (!raw.value(one) || !raw.value(other)) continue;
        return fill(texts::not_together, language, {one, other});
    }
    return std::nullopt;
}

std::optional<Answer> answer_to(const RawArguments& raw, Language language) {
    if (raw.has("--version")) return Answer{"cae " CAE_VERSION "\n"};
    if (!raw.has("--help")) return std::nullopt;
    const CommandText* command = text_of(raw.command);
    return Answer{command == nullptr ? program_help(language) : command_help(*command, language)};
}

Problems wrong_language(const RawArguments& raw) {
    const auto word = raw.value("--lang");
    if (!word || *word == "fr" || *word == "en") return {};
    return {{Rule::word_must_be_known, {"--lang", 0, 0}, *word, {"fr, en"}}};
}

// Without the last end of line. What stands on a command line is no secret to whoever wrote it.
std::string described(const Problems& problems, Language language) {
    std::string text = describe(problems, language, true);
    text.pop_back();
    return text;
}

Arguments request_from(const RawArguments& raw, Language language) {
    Problems problems = wrong_language(raw);
    Request request{{}, command_from(raw, problems)};
    if (const auto config = raw.value("--config")) request.global.config = *config;
    request.global.show_personal = raw.has("--show-personal");
    if (problems.empty()) return request;
    return wrong(described(problems, language), raw.command, language);
}

} // namespace

Arguments read_arguments(std::span<const char* const> arguments, Language language) {
    CommandLine line;
    try {
        line.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return wrong(fill(texts::value_needed, language, {option_in(error)}), line.command(),
                     language);
    }
    const RawArguments& raw = line.raw();
    if (auto answer = answer_to(raw, language)) return *answer;
    if (const auto what = misuse(line, language)) return wrong(*what, raw.command, language);
    return request_from(raw, language);
}

} // namespace cae::cli
