// Numbers of invoices in the texts of payments.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cae {

// A number, as it is looked for.
struct WrittenNumber {
    std::vector<std::string> words{}; // letters and digits alone, in capitals
    std::string joined{};
    bool has_letters = false;
    bool has_digits = false;

    // Whether a text may hold it for other reasons.
    [[nodiscard]] bool is_weak() const { return !has_letters || !has_digits; }
    // Whether it is so short, too, that it counts only with the amount that is due.
    [[nodiscard]] bool is_met_by_chance() const;
};

[[nodiscard]] WrittenNumber written_number(std::string_view number);

// What a payment says, without the days and the amounts in it.
class PaymentText {
public:
    explicit PaymentText(std::string_view text);

    // Every text that a number of at most `most_words` words may be written as.
    [[nodiscard]] std::vector<std::string> candidates(std::size_t most_words) const;
    // Whether the number stands in it as a whole: no digit goes on before or behind it. One without
    // letters stands in one piece, as it is written or without its signs.
    [[nodiscard]] bool holds(const WrittenNumber& number) const;

private:
    struct Word {
        std::string text;
        bool goes_on = false; // with the word before, without a blank between them
    };

    [[nodiscard]] bool stands_at(std::size_t first, const WrittenNumber& number) const;
    [[nodiscard]] bool is_whole(std::size_t first, std::size_t end) const;
    [[nodiscard]] bool is_in_one_piece(std::size_t first, std::size_t end,
                                       const WrittenNumber& number) const;

    std::vector<Word> words_;
};

} // namespace cae
