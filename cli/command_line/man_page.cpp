#include <string_view>

#include "command_line/help.hpp"
#include "command_line/help_texts.hpp"
#include "command_line/manual.hpp"

namespace cae::cli {
namespace {

constexpr Words name_title{"NAME", "NOM"};
constexpr Words name_text{"the accounts of a French activity and employment cooperative",
                          "la comptabilité d'une coopérative d'activité et d'emploi"};
constexpr Words description_title{"DESCRIPTION", "DESCRIPTION"};
constexpr Words commands_title{"COMMANDS", "COMMANDES"};
constexpr Words options_title{"OPTIONS OF EVERY COMMAND", "OPTIONS DE TOUTES LES COMMANDES"};
constexpr Words codes_title{"EXIT STATUS", "CODES DE SORTIE"};

// Signs that mean something to roff, as themselves.
std::string escaped(std::string_view text) {
    std::string roff;
    bool begins_line = true;
    for (const char letter : text) {
        if (begins_line && (letter == '.' || letter == '\'')) roff += "\\&";
        begins_line = letter == '\n';
        if (letter == '\\') roff += "\\e";
        if (letter == '-') roff += "\\-";
        if (letter != '\\' && letter != '-') roff += letter;
    }
    return roff;
}

class ManPage {
public:
    explicit ManPage(Language language) : language_(language) {}

    std::string take(std::span<const Command> commands) {
        page_ = ".TH CAE 1\n";
        section(name_title);
        page_ += "cae \\- " + in(name_text) + "\n";
        section(description_title);
        lines(in(help_texts::introduction));
        section(commands_title);
        for (const Command& command : commands) add(command);
        section(options_title);
        for (const Option& option : global_options()) add(option);
        section(codes_title);
        lines(in(help_texts::exit_codes));
        return std::move(page_);
    }

private:
    [[nodiscard]] std::string in(const Words& words) const { return escaped(words.in(language_)); }
    void section(const Words& title) { page_ += ".SH " + in(title) + "\n"; }

    // As they are laid out.
    void lines(const std::string& text) { page_ += ".nf\n" + text + "\n.fi\n"; }

    void add(const Command& command) {
        page_ += ".SS " + escaped(command_usage(command, language_)) + "\n";
        lines(in(command.explanation));
        for (const Option& option : command.options) add(option);
        page_ += ".PP\n";
        lines(in(command.examples));
    }

    void add(const Option& option) {
        page_ += ".TP\n\\fB" + escaped(option_name(option, language_)) + "\\fR\n" +
                 in(option.description) + "\n";
    }

    Language language_;
    std::string page_;
};

} // namespace

std::string man_page(std::span<const Command> commands, Language language) {
    return ManPage(language).take(commands);
}

} // namespace cae::cli
