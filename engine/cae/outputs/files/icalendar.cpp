#include "cae/outputs/words/clock_texts.hpp"
#include "cae/outputs/words/internal/utf8.hpp"

namespace cae {
namespace {

constexpr std::size_t most_octets = 75;
constexpr const char* end_of_line = "\r\n";

// "20260131".
std::string basic(Date date) {
    std::string text = to_string(date);
    std::erase(text, '-');
    return text;
}

// A text value: RFC 5545, 3.3.11. Control characters have no place in one.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char character : text) {
        if (character == '\n') {
            result += "\\n";
        } else if (static_cast<unsigned char>(character) >= ' ' && character != '\x7F') {
            if (character == '\\' || character == ';' || character == ',') result += '\\';
            result += character;
        }
    }
    return result;
}

// Writes content lines, folded between characters: RFC 5545, 3.1.
class ContentLines {
public:
    void add(std::string_view line) {
        std::size_t octets = 0;
        while (!line.empty()) {
            const std::size_t length = first_character(line).length;
            if (octets + length > most_octets) {
                text_.append(end_of_line).append(" ");
                octets = 1;
            }
            text_.append(line.substr(0, length));
            line.remove_prefix(length);
            octets += length;
        }
        text_ += end_of_line;
    }

    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    std::string text_;
};

std::string identifier(const Clock& clock, const CalendarOwner& owner) {
    std::string text(word(clock.kind));
    text += "-" + std::to_string(clock.term) + "-" + basic(clock.from);
    if (!clock.member.empty()) text += "-" + clock.member.text();
    return text + "@" + owner.siren + ".cae";
}

void add_event(const Clock& clock, const CalendarOwner& owner, Language language,
               ContentLines& lines) {
    const std::string who = clock.member.empty() ? owner.name : clock.name;
    const std::string colon = language == Language::fr ? " : " : ": ";
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + identifier(clock, owner));
    lines.add("DTSTAMP:" + basic(clock.from) + "T000000Z");
    lines.add("DTSTART;VALUE=DATE:" + basic(clock.date));
    lines.add("SUMMARY:" + escaped(who + colon + describe(clock, language)));
    lines.add("TRANSP:TRANSPARENT");
    lines.add("END:VEVENT");
}

} // namespace

std::string icalendar(const std::vector<Clock>& clocks, const CalendarOwner& owner,
                      Language language) {
    ContentLines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//cae//clocks//FR");
    lines.add("X-WR-CALNAME:" + escaped(owner.name));
    for (const Clock& clock : clocks) add_event(clock, owner, language, lines);
    lines.add("END:VCALENDAR");
    return std::move(lines).take();
}

} // namespace cae
