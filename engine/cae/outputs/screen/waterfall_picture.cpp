#include "cae/outputs/screen/waterfall_picture.hpp"

#include <algorithm>

#include "cae/money/rounding.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

constexpr std::string_view bar_gap = "  ";
constexpr std::size_t fewest_cells = 10;

// Turns cents into cells of the bar, zero included.
class Scale {
public:
    Scale(const std::vector<BarReach>& reaches, std::size_t cells) : cells_(cells) {
        for (const BarReach& reach : reaches) {
            lowest_ = std::min(lowest_, reach.from);
            highest_ = std::max(highest_, reach.to);
        }
    }

    [[nodiscard]] std::size_t cell(std::int64_t cents) const {
        const Int128 span = static_cast<Int128>(highest_) - lowest_;
        if (span == 0) return 0;
        const Int128 numerator = (static_cast<Int128>(cents) - lowest_) * cells_;
        return static_cast<std::size_t>(divide_half_away_from_zero(numerator, span));
    }

private:
    Int128 cells_;
    std::int64_t lowest_ = 0;
    std::int64_t highest_ = 0;
};

std::string bar(const WaterfallStep& step, const BarReach& reach, const Scale& scale,
                const Screen& screen) {
    if (step.amount == Money()) return {};
    const std::size_t from = scale.cell(reach.from);
    const std::size_t length = scale.cell(reach.to) - from;
    const bool taken = !step.level && step.amount < Money();
    std::string cells = step.level ? drawn("█", '#', length, screen)
                                   : drawn("▒", taken ? '-' : '+', length, screen);
    if (length == 0) cells = drawn("▏", '|', 1, screen);
    const Style style = step.level ? Style::blue : taken ? Style::red : Style::yellow;
    return std::string(from, ' ') + styled(cells, style, screen);
}

std::string label_of(const WaterfallStep& step, Language language) {
    const std::string label(words_of(step.item).in(language));
    return step.level ? label : "  " + label;
}

std::size_t widest(const std::vector<std::string>& texts) {
    std::size_t width = 0;
    for (const std::string& text : texts) width = std::max(width, display_width(text));
    return width;
}

void trim_right(std::string& line) { line.erase(line.find_last_not_of(' ') + 1); }

} // namespace

std::string waterfall_picture(const Waterfall& waterfall, const Screen& screen) {
    std::vector<std::string> names;
    std::vector<std::string> amounts;
    for (const WaterfallStep& step : waterfall) {
        names.push_back(label_of(step, screen.language));
        amounts.push_back(shown(step.amount, screen.language));
    }
    const std::size_t name_width = widest(names);
    const std::size_t amount_width = widest(amounts);
    const std::size_t taken = name_width + amount_width + 2 * bar_gap.size();
    const std::size_t cells = std::max(screen.width, taken + fewest_cells) - taken;
    const std::vector<BarReach> reaches = reaches_of(waterfall);
    const Scale scale(reaches, cells);
    std::string text;
    for (std::size_t i = 0; i < waterfall.size(); ++i) {
        const std::string name = padded(names[i], name_width, Align::left);
        std::string line = waterfall[i].level ? styled(name, Style::bold, screen) : name;
        line.append(bar_gap).append(padded(amounts[i], amount_width, Align::right)).append(bar_gap);
        line += bar(waterfall[i], reaches[i], scale, screen);
        trim_right(line);
        text += line + "\n";
    }
    return text;
}

} // namespace cae
