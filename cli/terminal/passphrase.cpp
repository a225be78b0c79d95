#include "terminal/passphrase.hpp"

#include <iostream>
#include <utility>

#include <termios.h>
#include <unistd.h>

#include "cae/inputs/text/text_file.hpp"
#include "terminal/environment.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

namespace passphrase_words {

constexpr Words ask{"Passphrase: ", "Phrase secrète : "};
constexpr Words ask_again{"The same again: ", "La même encore une fois : "};

} // namespace passphrase_words

// What is typed is not shown until this is gone.
class HiddenTyping {
public:
    HiddenTyping() : is_terminal_(::tcgetattr(STDIN_FILENO, &before_) == 0) {
        if (!is_terminal_) return;
        termios hidden = before_;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        static_cast<void>(::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden));
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
    ~HiddenTyping() {
        if (is_terminal_) static_cast<void>(::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_));
    }

private:
    termios before_{};
    bool is_terminal_;
};

Passphrase asked(const Words& question, const Console& console) {
    const HiddenTyping hidden;
    print_error(fill(question, console.language()));
    std::string text;
    std::getline(std::cin, text);
    print_error("\n");
    return Passphrase(std::move(text));
}

Problem about_passphrase(Rule rule, const std::string& file = {}, Details details = {}) {
    return {rule, {file, 0, 0}, {}, std::move(details), Privacy::open};
}

Result<std::optional<Passphrase>> not_empty(Passphrase passphrase, const std::string& file = {}) {
    if (passphrase.text().empty()) {
        return refuse(about_passphrase(Rule::passphrase_must_not_be_empty, file));
    }
    return std::optional<Passphrase>(std::move(passphrase));
}

Result<std::optional<Passphrase>> passphrase_in(const std::string& file) {
    auto text = read_file_bytes(file);
    if (!text) return refuse(std::move(text.error()));
    return not_empty(Passphrase(text->substr(0, text->find_first_of("\r\n"))), file);
}

} // namespace

Option passphrase_file_option() {
    return {"--passphrase-file",
            Takes::value,
            {"FILE", "FICHIER"},
            {"a file whose first line is the passphrase of the copy",
             "un fichier dont la première ligne est la phrase secrète de la copie"}};
}

Option encrypt_option() {
    return {"--encrypt",
            Takes::nothing,
            {},
            {"encrypts the copy with a passphrase that is asked for",
             "chiffre la copie avec une phrase secrète, qui est demandée"}};
}

PassphraseSource passphrase_source(const Values& values) {
    return {values.given("--passphrase-file"), values.has("--encrypt")};
}

Result<std::optional<Passphrase>> passphrase_to_write(const PassphraseSource& source,
                                                      const Console& console) {
    if (source.file) return passphrase_in(*source.file);
    if (!source.asks) return std::optional<Passphrase>();
    if (!input_is_terminal()) {
        return refuse(about_passphrase(Rule::archive_must_be_given_its_passphrase));
    }
    Passphrase first = asked(passphrase_words::ask, console);
    const Passphrase again = asked(passphrase_words::ask_again, console);
    if (first.text() != again.text()) {
        return refuse(about_passphrase(Rule::passphrase_must_be_repeated));
    }
    return not_empty(std::move(first));
}

Result<std::optional<Passphrase>> passphrase_to_read(const std::filesystem::path& copy,
                                                     const PassphraseSource& source,
                                                     const Console& console) {
    if (source.file) return passphrase_in(*source.file);
    if (!is_encrypted(copy) || !input_is_terminal()) return std::optional<Passphrase>();
    return not_empty(asked(passphrase_words::ask, console));
}

} // namespace cae::cli
