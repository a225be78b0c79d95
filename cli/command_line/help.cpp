#include "command_line/help.hpp"

#include <algorithm>
#include <cstddef>

#include "cae/outputs/screen/screen_text.hpp"
#include "command_line/help_texts.hpp"

namespace cae::cli {

namespace {

constexpr std::size_t width = 80;
constexpr std::size_t option_column = 30;

// A text broken between words at `width`; all lines but the first are indented to `column`.
std::string wrapped(std::string_view text, std::size_t column) {
    std::string lines;
    std::size_t position = column;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (position > column && position + 1 + display_width(word) > width) {
            lines += '\n' + std::string(column, ' ');
            position = column;
        }
        const std::string_view blank = position > column ? " " : "";
        lines.append(blank).append(word);
        position += blank.size() + display_width(word);
    }
    return lines;
}

// A name, then its description from `column` on; below it when the name is too long.
std::string entry(const std::string& name, std::string_view description, std::size_t column) {
    const std::string start = "  " + name;
    const bool fits = display_width(start) + 2 <= column;
    const std::string left = fits ? padded(start, column, Align::left)
                                  : start + "\n" + std::string(column, ' ');
    return left + wrapped(description, column) + "\n";
}

std::string entries(const std::vector<Option>& options, Language language) {
    std::string lines;
    for (const Option& option : options) {
        lines += entry(option_name(option, language), option.description.in(language),
                       option_column);
    }
    return lines;
}

std::string command_list(std::span<const Command> commands, Language language) {
    constexpr std::size_t column = 16;
    std::string lines;
    for (const Command& command : commands) {
        lines += entry(std::string(command.name), command.summary.in(language), column);
    }
    return lines;
}

} // namespace

std::string help_entry(const std::string& name, std::string_view description) {
    return entry(name, description, option_column);
}

std::string option_name(const Option& option, Language language) {
    if (option.takes == Takes::needed_list) return std::string(option.value.in(language)) + "...";
    if (option.is_positional()) return std::string(option.value.in(language));
    std::string name(option.name);
    if (option.takes != Takes::nothing) name.append(" ").append(option.value.in(language));
    return name;
}

std::string command_usage(const Command& command, Language language) {
    std::string usage = "cae " + std::string(command.name);
    bool has_others = false;
    for (const Option& option : command.options) {
        if (option.is_needed()) {
            usage += " " + option_name(option, language);
        } else if (option.is_positional()) {
            usage += " [" + option_name(option, language) + "]";
        } else {
            has_others = true;
        }
    }
    return usage + (has_others ? " [OPTIONS]" : "");
}

std::string program_help(std::span<const Command> commands, Language language) {
    const auto in = [&](const Words& text) { return std::string(text.in(language)); };
    std::string help = in(help_texts::introduction) + "\n\n";
    help += in(help_texts::usage) + " cae " + in(help_texts::command) + " [OPTIONS]\n\n";
    help += in(help_texts::commands) + "\n" + command_list(commands, language) + "\n";
    help += in(help_texts::everywhere) + "\n" + entries(global_options(), language) + "\n";
    help += in(help_texts::examples) + "\n" + in(help_texts::first_steps) + "\n\n";
    return help + in(help_texts::more) + "\n" + in(help_texts::exit_codes) + "\n";
}

std::string command_help(const Command& command, Language language) {
    const auto in = [&](const Words& text) { return std::string(text.in(language)); };
    std::string help = in(help_texts::usage) + " " + command_usage(command, language) + "\n\n";
    help += in(command.explanation) + "\n\n";
    help += in(help_texts::options) + "\n" + entries(command.options, language) + "\n";
    help += in(help_texts::everywhere) + "\n" + entries(global_options(), language) + "\n";
    return help + in(help_texts::examples) + "\n" + in(command.examples) + "\n";
}

} // namespace cae::cli
