#include "cae/outputs/explanation/explanation_json.hpp"

#include <nlohmann/json.hpp>

#include "cae/outputs/explanation/internal/explained_figures.hpp"
#include "cae/outputs/words/internal/explanation_words.hpp"
#include "cae/outputs/words/internal/quantities.hpp"

namespace cae {
namespace {

using Json = nlohmann::ordered_json;

void put_quantity(const Quantity& quantity, Json& json) {
    json["value"] = plain(quantity);
    json["unit"] = unit_of(quantity);
    const std::string fraction = exact_fraction(quantity);
    if (!fraction.empty()) json["exact"] = fraction;
}

class Writer {
public:
    Writer(const std::vector<Explanation>& figures, Language language)
        : figures_(figures), language_(language) {}

    Json figure(const Explanation& figure) const {
        Json json;
        json["name"] = figure.name;
        json["label"] = title_of(figure, language_);
        json["kind"] = word(figure.kind);
        put_quantity(figure.value, json);
        json["formula"] = {{"name", word(figure.formula)},
                           {"words", words_of(figure.formula).in(language_)}};
        json["rounding"] = word(figure.rounding);
        json["terms"] = list(figure.terms, [&](const Term& term) { return this->term(term); });
        json["parameters"] = list(figure.parameters,
                                  [&](const ParameterUsed& used) { return parameter(used); });
        json["choices"] = list(figure.choices, [&](Choice made) { return choice(made); });
        json["documents"] = list(figure.documents,
                                 [&](const DocumentUsed& used) { return document(used); });
        return json;
    }

private:
    template <class T, class ToJson>
    static Json list(const std::vector<T>& values, const ToJson& to_json) {
        Json json = Json::array();
        for (const T& value : values) json.push_back(to_json(value));
        return json;
    }

    Json term(const Term& term) const {
        Json json;
        json["name"] = term.name;
        json["label"] = title_of(term, figures_, language_);
        put_quantity(term.value, json);
        if (term.sign != Sign::named) json["sign"] = term.sign == Sign::plus ? "+" : "-";
        if (term.sixtieths) json["share"] = shown_share(*term.sixtieths);
        if (term.rate) json["rate_pct"] = to_percent(*term.rate);
        return json;
    }

    static Json parameter(const ParameterUsed& used) {
        Json json;
        json["origin"] = word(used.origin);
        json["id"] = used.id;
        if (!used.label.empty()) json["label"] = used.label;
        json["part"] = used.part;
        if (used.value) {
            json["value"] = to_string(Rate::from_billionths(used.value->billionths));
            json["unit"] = word(used.unit);
        }
        if (used.since) json["since"] = to_string(*used.since);
        if (used.origin == ParameterOrigin::law) {
            json["source"] = used.source;
            json["verified"] = used.is_verified();
        }
        return json;
    }

    Json choice(Choice made) const {
        const ChoiceText text = text_of(made);
        return {{"name", text.name}, {"value", text.value}, {"words", text.words.in(language_)}};
    }

    static Json document(const DocumentUsed& used) {
        Json json;
        json["file"] = used.file;
        json["line"] = used.line;
        json["kind"] = used.kind;
        if (used.date) {
            json["date"] = to_string(*used.date);
            json["number"] = used.number;
            json["net"] = to_string(used.net);
            json["vat"] = to_string(used.vat);
        }
        json["label"] = used.label;
        json["counted"] = to_string(used.counted);
        if (!used.account.empty()) json["account"] = used.account;
        if (!used.rule.empty()) json["rule"] = used.rule;
        return json;
    }

    const std::vector<Explanation>& figures_;
    Language language_;
};

Json disagreements(const MemberExplanation& explanation) {
    Json json = Json::array();
    for (const Disagreement& found : explanation.disagreements) {
        json.push_back({{"figure", found.figure},
                        {"closed", to_string(found.in_record)},
                        {"files", to_string(found.in_files)}});
    }
    return json;
}

} // namespace

Result<std::string> explanation_json(const MemberExplanation& explanation, const std::string& line,
                                     MonthState state, Language language) {
    const Writer writer(explanation.figures, language);
    Json json;
    json["member"] = explanation.member.text();
    json["name"] = explanation.name;
    json["period"] = to_string(explanation.month);
    json["sealed"] = state == MonthState::sealed;
    json["figures"] = Json::array();
    if (line.empty()) {
        for (const Explanation& figure : explanation.figures) {
            json["figures"].push_back(writer.figure(figure));
        }
    } else {
        const auto found = figure_with_details(explanation, line);
        if (!found) return refuse(found.error());
        for (const Explanation* figure : *found) json["figures"].push_back(writer.figure(*figure));
    }
    json["disagreements"] = disagreements(explanation);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace cae
