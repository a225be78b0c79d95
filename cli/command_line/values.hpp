// The words of a command line -> values.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/base/words.hpp"
#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"
#include "command_line/raw_arguments.hpp"

namespace cae::cli {

// Reads options one by one. Every word that cannot be understood is appended to `problems`, its
// option as the place. An option that is absent has no value.
class Values {
public:
    Values(const RawArguments& raw, Problems& problems) : raw_(raw), problems_(problems) {}

    // A flag.
    [[nodiscard]] bool has(std::string_view flag) const { return raw_.has(flag); }
    // A word as it is.
    [[nodiscard]] std::optional<std::string> given(std::string_view name) const {
        return raw_.value(name);
    }
    // The same; empty when it is absent.
    [[nodiscard]] std::string text(std::string_view name) const { return given(name).value_or(""); }

    // All words of an option that takes a list.
    [[nodiscard]] std::vector<std::string> texts(std::string_view name) const {
        return raw_.list(name);
    }

    [[nodiscard]] std::optional<Month> month(const std::string& name);
    [[nodiscard]] std::optional<Date> date(const std::string& name);
    [[nodiscard]] std::optional<Money> money(const std::string& name);
    // An amount of 0 or more.
    [[nodiscard]] std::optional<Money> amount(const std::string& name);
    // From 0 to 100.
    [[nodiscard]] std::optional<Rate> percent(const std::string& name);
    [[nodiscard]] std::optional<int> whole(const std::string& name, int lowest, int highest);
    // A year of the calendar.
    [[nodiscard]] std::optional<int> year(const std::string& name);
    // What a command line must give is there; any value stands in for what was not understood.
    [[nodiscard]] Month needed_month(const std::string& name);
    [[nodiscard]] int needed_year(const std::string& name);

    // An enumerator by its word.
    template <class T>
    [[nodiscard]] std::optional<T> word(const std::string& name) {
        const auto text = given(name);
        if (!text) return std::nullopt;
        const auto meaning = from_word<T>(*text);
        if (!meaning) report(name, Rule::word_must_be_known, {joined(names_of<T>)});
        return meaning;
    }

    // The place of a word among those that are known.
    [[nodiscard]] std::optional<std::size_t> one_of(const std::string& name,
                                                    std::span<const std::string_view> known);

    // Enumerators by their words, with commas between them; none when the option is absent.
    template <class T>
    [[nodiscard]] std::vector<T> words(const std::string& name) {
        std::vector<T> meanings;
        for (const std::string& text : parts_of(name)) {
            const auto meaning = from_word<T>(text);
            if (meaning) meanings.push_back(*meaning);
            if (!meaning) report_part(name, text, {joined(names_of<T>)});
        }
        return meanings;
    }

private:
    template <class T>
    [[nodiscard]] std::optional<T>
    read(const std::string& name, const std::function<std::optional<T>(std::string_view)>& parse,
         Rule rule);
    [[nodiscard]] std::vector<std::string> parts_of(const std::string& name) const;
    void report(const std::string& name, Rule rule, Details details);
    void report_part(const std::string& name, const std::string& part, Details details);
    [[nodiscard]] static std::string joined(std::span<const std::string_view> words);

    const RawArguments& raw_;
    Problems& problems_;
};

} // namespace cae::cli
