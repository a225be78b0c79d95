#include "command_line/arguments.hpp"

#include <CLI/CLI.hpp>

#include "cae/outputs/words/problem_texts.hpp"
#include "command_line/help.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

// The command line as CLI11 splits it. What is missing or too much is judged afterwards, so that
// the program says it in the reader's language.
class CommandLine {
public:
    explicit CommandLine(std::span<const Command> commands) {
        app_.set_help_flag();
        app_.allow_extras();
        app_.require_subcommand(0, 1); // a folder may then bear the name of a command
        add_options(app_, global_options());
        for (const Command& command : commands) {
            CLI::App* app = app_.add_subcommand(std::string(command.name));
            app->set_help_flag();
            app->allow_extras();
            app->fallthrough();
            add_options(*app, command.options);
        }
    }

    // Throws CLI::ParseError.
    void parse(std::span<const char* const> arguments) {
        app_.parse(static_cast<int>(arguments.size()), arguments.data());
        raw_.command = command();
        for (const auto& [name, value] : values_) {
            if (value) raw_.values[name] = *value;
        }
        raw_.lists.insert(lists_.begin(), lists_.end());
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
    void add_options(CLI::App& app, const std::vector<Option>& options) {
        for (const Option& option : options) {
            const std::string name(option.name);
            if (option.takes == Takes::nothing) {
                app.add_flag(name, flags_[name]);
            } else if (option.takes == Takes::needed_list) {
                app.add_option(name, lists_[name]);
            } else {
                app.add_option(name, values_[name]);
            }
        }
    }

    CLI::App app_;
    std::map<std::string, std::optional<std::string>> values_;
    std::map<std::string, std::vector<std::string>> lists_;
    std::map<std::string, bool> flags_;
    RawArguments raw_;
};

const Command* command_named(std::string_view name, std::span<const Command> commands) {
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command& command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
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

std::string missing_command(const CommandLine& line, Language language) {
    const auto left_over = line.left_over();
    if (left_over.empty()) return fill(texts::command_missing, language);
    return fill(texts::command_unknown, language, {left_over.front()});
}

bool is_given(const Option& option, const RawArguments& raw) {
    return raw.value(option.name) || !raw.list(option.name).empty();
}

// The first thing that is missing or too much, in words.
std::optional<std::string> misuse(const Command& command, const CommandLine& line,
                                  Language language) {
    const RawArguments& raw = line.raw();
    const auto left_over = line.left_over();
    if (!left_over.empty()) return fill(texts::argument_unexpected, language, {left_over.front()});
    for (const Option& option : command.options) {
        if (!option.is_needed() || is_given(option, raw)) continue;
        const std::string name(option.is_positional() ? option.value.in(language) : option.name);
        return fill(texts::argument_needed, language, {name});
    }
    for (const auto& [one, other] : command.exclusions) {
        if (!raw.value(one) || !raw.value(other)) continue;
        return fill(texts::not_together, language, {std::string(one), std::string(other)});
    }
    return std::nullopt;
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

Arguments request_from(const Command& command, const RawArguments& raw, Language language) {
    Problems problems = wrong_language(raw);
    Values values(raw, problems);
    Request request{{}, command.action(values)};
    request.global.config = raw.value("--config");
    request.global.show_personal = raw.has("--show-personal");
    if (problems.empty()) return request;
    return wrong(described(problems, language), raw.command, language);
}

Arguments asked_of(const Command& command, const CommandLine& line, Language language) {
    if (line.raw().has("--help")) return Answer{command_help(command, language)};
    if (const auto what = misuse(command, line, language)) {
        return wrong(*what, command.name, language);
    }
    return request_from(command, line.raw(), language);
}

} // namespace

Arguments read_arguments(std::span<const Command> commands, std::span<const char* const> arguments,
                         Language language) {
    CommandLine line(commands);
    try {
        line.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return wrong(fill(texts::value_needed, language, {option_in(error)}), line.command(),
                     language);
    }
    if (line.raw().has("--version")) return Answer{"cae " CAE_VERSION "\n"};
    const Command* command = command_named(line.command(), commands);
    if (command != nullptr) return asked_of(*command, line, language);
    if (line.raw().has("--help")) return Answer{program_help(commands, language)};
    return wrong(missing_command(line, language), {}, language);
}

} // namespace cae::cli
