#include "cae/outputs/explanation/internal/figure_text.hpp"

#include <algorithm>

#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/explanation_words.hpp"
#include "cae/outputs/words/internal/quantities.hpp"
#include "cae/outputs/words/internal/vocabulary.hpp"
#include "cae/outputs/words/law_words.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

constexpr std::size_t margin = 2;
constexpr std::size_t least_title = 12;

constexpr Words colon{": ", " : "}; // French puts a blank before
constexpr Words semicolon{"; ", " ; "};
constexpr Words law_title{"Parameters", "Paramètres"};
constexpr Words choices_title{"Choices", "Choix"};
constexpr Words rows_of_file{"Rows of {0}", "Lignes de {0}"};
constexpr Words since_law{"since {0}: {1}", "depuis le {0} : {1}"};
constexpr Words of_contract{"by the member's contract", "selon le contrat du membre"};
constexpr Words of_cooperative{"by the rule of the cooperative",
                               "selon la règle de la coopérative"};
constexpr Words since_day{"since {0}, {1}", "depuis le {0}, {1}"};
constexpr Words unverified{"source not verified", "source non vérifiée"};

// A negative rate takes away what the term adds.
std::string sign_of(const Term& term) {
    if (term.sign == Sign::named) return "  ";
    const bool taken = term.rate && *term.rate < Rate();
    return (term.sign == Sign::minus) != taken ? "- " : "+ ";
}

std::string rate_of(const Term& term, Language language) {
    if (term.sixtieths) return shown_share(*term.sixtieths) + " x ";
    if (!term.rate) return {};
    return shown_percent(std::max(*term.rate, Rate() - *term.rate), language) + " x ";
}

// Every line of a text after some blanks.
std::string indented(const std::string& text, std::size_t blanks) {
    std::string result;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = text.find('\n', begin);
        result.append(blanks, ' ').append(text, begin, end - begin + 1);
        begin = end + 1;
    }
    return result;
}

class FigureText {
public:
    FigureText(const Explanation& figure, const std::vector<Explanation>& figures,
               const Screen& screen)
        : figure_(figure), figures_(figures), screen_(screen), language_(screen.language) {}

    std::string all() const {
        return heading() + formula() + terms() + parameters() + choices() + documents();
    }

private:
    std::string heading() const {
        const std::string value = shown(figure_.value, language_);
        const std::size_t width = std::max(screen_.width, value.size() + 1) - value.size() - 1;
        return styled(padded(figure_.name, width, Align::left), Style::bold, screen_) + " " +
               styled(value, Style::bold, screen_) + "\n" + title_of(figure_, language_) + "\n";
    }

    std::string formula() const {
        std::string words(words_of(figure_.formula).in(language_));
        if (figure_.rounding != RoundingUsed::none) {
            words.pop_back(); // the full stop
            words.append(semicolon.in(language_))
                .append(words_of(figure_.rounding).in(language_))
                .append(".");
        }
        return paragraph(words, margin);
    }

    // Broken into lines that keep the margin.
    std::string paragraph(const std::string& words, std::size_t blanks) const {
        return std::string(blanks, ' ') + wrapped(words, screen_.width - blanks, blanks);
    }

    std::string terms() const {
        if (figure_.terms.empty()) return {};
        std::size_t names = 0;
        std::size_t values = 0;
        for (const Term& term : figure_.terms) {
            names = std::max(names, display_width(left_of(term)));
            values = std::max(values, display_width(shown(term.value, language_)));
        }
        std::string text;
        for (const Term& term : figure_.terms) text += term_line(term, names, values);
        return text;
    }

    std::string left_of(const Term& term) const {
        return sign_of(term) + rate_of(term, language_) + term.name;
    }

    std::string term_line(const Term& term, std::size_t names, std::size_t values) const {
        const std::size_t taken = 2 * margin + names + 2 + values + 2;
        const std::size_t left = std::max(screen_.width, taken + least_title) - taken;
        const std::string title = shortened(title_of(term, figures_, language_), left);
        return std::string(2 * margin, ' ') + padded(left_of(term), names, Align::left) + "  " +
               padded(title, left, Align::left) + "  " +
               padded(shown(term.value, language_), values, Align::right) + "\n";
    }

    std::string titled(const std::string& title, const std::string& text) const {
        return std::string(margin, ' ') + styled(title, Style::bold, screen_) + "\n" + text;
    }

    std::string parameters() const {
        std::string text;
        const ParameterUsed* last = nullptr;
        for (const ParameterUsed& used : figure_.parameters) {
            if (last != nullptr && last->id != used.id) text += origin(*last);
            text += std::string(2 * margin, ' ') + parameter_line(used) + "\n";
            last = &used;
        }
        if (last == nullptr) return {};
        return titled(std::string(law_title.in(language_)), text + origin(*last));
    }

    std::string parameter_line(const ParameterUsed& used) const {
        std::string text = printable(used.id);
        const auto part = words_of_part(used.part).in(language_);
        if (!part.empty()) text.append(" ").append(part);
        if (!used.value) return text;
        return text + std::string(colon.in(language_)) +
               value_words(*used.value, used.unit, language_);
    }

    // Said once after all numbers of one file.
    std::string origin(const ParameterUsed& used) const {
        if (used.origin != ParameterOrigin::law) return paragraph(agreement(used), 3 * margin);
        const std::string source = used.is_verified() ? used.source
                                                      : std::string(unverified.in(language_));
        return paragraph(fill(since_law, language_, {*used.since, source}), 3 * margin);
    }

    std::string agreement(const ParameterUsed& used) const {
        const Words& words = used.origin == ParameterOrigin::contract ? of_contract
                                                                      : of_cooperative;
        const std::string by(words.in(language_));
        return used.since ? fill(since_day, language_, {*used.since, by}) : by;
    }

    std::string choices() const {
        std::string text;
        for (const Choice made : figure_.choices) {
            const ChoiceText choice = text_of(made);
            text += paragraph(std::string(choice.name) + " = " + std::string(choice.value) +
                                  std::string(colon.in(language_)) +
                                  std::string(choice.words.in(language_)),
                              2 * margin);
        }
        if (text.empty()) return {};
        return titled(std::string(choices_title.in(language_)), text);
    }

    std::string documents() const {
        std::string text;
        std::vector<std::string> files;
        for (const DocumentUsed& used : figure_.documents) {
            if (std::find(files.begin(), files.end(), used.file) == files.end()) {
                files.push_back(used.file);
            }
        }
        for (const std::string& file : files) {
            text += titled(fill(rows_of_file, language_, {file}), indented(rows(file), 2 * margin));
        }
        return text;
    }

    // Whether a rule chose the account of some row of a file.
    bool are_ruled(const std::string& file) const {
        return std::any_of(
            figure_.documents.begin(), figure_.documents.end(),
            [&](const DocumentUsed& used) { return used.file == file && !used.rule.empty(); });
    }

    std::string rows(const std::string& file) const {
        const auto column = [&](const Words& words, Align align) {
            return TextColumn{std::string(words.in(language_)), align};
        };
        std::vector<TextColumn> columns{
            column({"Label", "Libellé"}, Align::left),  column({"Line", "Ligne"}, Align::right),
            column({"Date", "Date"}, Align::left),      column({"Document", "Pièce"}, Align::left),
            column({"Kind", "Nature"}, Align::left),    column({"VAT", "TVA"}, Align::right),
            column({"Counted", "Compté"}, Align::right)};
        const bool is_ruled = are_ruled(file);
        if (is_ruled) {
            columns.push_back(column({"Account", "Compte"}, Align::left));
            columns.push_back(column({"By the rule", "Par la règle"}, Align::left));
        }
        TextTable table(std::move(columns));
        for (const DocumentUsed& used : figure_.documents) {
            if (used.file != file) continue;
            std::vector<std::string> cells{used.label,
                                           std::to_string(used.line),
                                           used.date ? to_string(*used.date) : std::string(),
                                           used.number,
                                           translated(used.kind, language_),
                                           used.date ? shown(used.vat, language_) : std::string(),
                                           counted(used)};
            if (is_ruled) cells.insert(cells.end(), {used.account, used.rule});
            table.add(std::move(cells));
        }
        Screen narrower = screen_;
        narrower.width -= 2 * margin;
        return table.render(narrower);
    }

    // A row of the pay sheet may say days or a request, which is no amount.
    std::string counted(const DocumentUsed& used) const {
        const bool is_amount = used.date || used.counted != Money();
        return is_amount ? shown(used.counted, language_) : std::string();
    }

    const Explanation& figure_;
    const std::vector<Explanation>& figures_;
    const Screen& screen_;
    Language language_;
};

bool adds_up(const Explanation& figure) {
    return std::any_of(figure.terms.begin(), figure.terms.end(),
                       [](const Term& term) { return term.sign != Sign::named; });
}

} // namespace

std::string figure_text(const Explanation& figure, const std::vector<Explanation>& figures,
                        const Screen& screen) {
    return FigureText(figure, figures, screen).all();
}

std::string expression_of(const Explanation& figure, Language language) {
    if (!adds_up(figure)) return std::string(words_of(figure.formula).in(language));
    std::string text;
    for (const Term& term : figure.terms) {
        if (term.sign == Sign::named) continue;
        if (!text.empty()) text += " ";
        if (!text.empty() || term.sign == Sign::minus) text += sign_of(term);
        text += rate_of(term, language) + term.name;
    }
    return text;
}

} // namespace cae
