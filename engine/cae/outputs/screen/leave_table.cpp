#include "cae/outputs/screen/internal/leave_table.hpp"

#include <utility>

#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

std::string shown_days(LeaveDays days, Language language) {
    return shown_number(to_string(days), language);
}

void add_period(std::string name, const LeavePeriod& period, Language language, TextTable& table) {
    table.add({std::move(name), shown_days(period.acquired, language),
               shown_days(period.taken, language), shown_days(period.left(), language)});
}

std::string periods(const LeaveCounters& counters, const Screen& screen) {
    const Language language = screen.language;
    TextTable table({{std::string(labels::leave_period.in(language)), Align::left},
                     {std::string(labels::leave_acquired.in(language)), Align::right},
                     {std::string(labels::leave_taken.in(language)), Align::right},
                     {std::string(labels::leave_left.in(language)), Align::right}});
    if (counters.earlier != LeavePeriod{}) {
        add_period(std::string(labels::leave_earlier.in(language)), counters.earlier, language,
                   table);
    }
    if (counters.since) {
        if (counters.previous != LeavePeriod{}) {
            add_period(to_string(counters.since->plus(-12)), counters.previous, language, table);
        }
        add_period(to_string(*counters.since), counters.current, language, table);
    }
    return table.render(screen);
}

class Notes {
public:
    explicit Notes(const Screen& screen) : screen_(screen), language_(screen.language) {}

    void add(const Words& label, LeaveDays days) {
        if (days != LeaveDays{}) add_text(label, shown_days(days, language_));
    }
    void add(const Words& label, Money amount) {
        if (amount != Money()) add_text(label, shown(amount, language_));
    }
    [[nodiscard]] std::string text() const {
        return empty_ ? std::string() : "\n" + table_.render(screen_);
    }

private:
    void add_text(const Words& label, std::string text) {
        table_.add({std::string(label.in(language_)), std::move(text)});
        empty_ = false;
    }

    const Screen& screen_;
    Language language_;
    TextTable table_{{{"", Align::left}, {"", Align::right}}};
    bool empty_ = true;
};

} // namespace

std::string leave_table(const LeaveRecord& leave, Money held, const Screen& screen) {
    Notes notes(screen);
    notes.add(labels::leave_taken_in_month, leave.taken.days);
    notes.add(labels::leave_settled, leave.settled.days);
    notes.add(labels::leave_tenth, leave.taken.tenth + leave.settled.tenth);
    notes.add(labels::leave_maintenance, leave.taken.maintenance + leave.settled.maintenance);
    notes.add(labels::leave_paid, leave.paid);
    notes.add(labels::leave_held, held);
    return periods(leave.after, screen) + notes.text();
}

} // namespace cae
