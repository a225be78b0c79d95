#include "cae/cooperative/roster.hpp"

#include <algorithm>

namespace cae {
namespace {

struct Days {
    int first;
    int last; // before `first` when there is none

    [[nodiscard]] int count() const { return std::max(0, last - first + 1); }
};

// The days of `month` on which version `i` of the stages is in force.
Days days_of(const std::vector<Version<Stage>>& stages, std::size_t i, Month month) {
    const auto day_within = [month](Date date) {
        if (date < month.first_day()) return 1;
        return date > month.last_day() ? month.days() + 1 : date.day();
    };
    const int first = day_within(stages[i].from);
    const int next = i + 1 < stages.size() ? day_within(stages[i + 1].from) : month.days() + 1;
    return {first, next - 1};
}

// Days of `month` in the stages that `counts` accepts.
template <class Counts>
int days_in_stages(const Member& member, Month month, Counts counts) {
    const auto& stages = member.stages.versions();
    int days = 0;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (stages[i].value && counts(*stages[i].value)) days += days_of(stages, i, month).count();
    }
    return days;
}

bool is_under_contract(Stage stage) { return stage != Stage::left; }

} // namespace

bool is_employed(Stage stage) {
    return stage == Stage::cesa || stage == Stage::associate || stage == Stage::permanent;
}

bool is_entrepreneur(Stage stage) {
    return stage == Stage::cape || stage == Stage::cesa || stage == Stage::associate;
}

PersonalDetails::PersonalDetails(const PersonalTexts& texts) {
    const std::array parts{texts.iban,    texts.bic,        texts.nir,
                           texts.address, texts.birth_date, texts.job};
    static_assert(parts.size() == count);
    std::size_t bytes = 0;
    for (const std::string_view part : parts) bytes += part.size();
    all_.reserve(bytes);
    for (std::size_t i = 0; i < count; ++i) {
        all_ += parts[i];
        lengths_[i] = static_cast<std::uint32_t>(parts[i].size());
    }
}

PersonalTexts PersonalDetails::texts() const {
    std::array<std::string_view, count> parts;
    std::string_view rest = all_;
    for (std::size_t i = 0; i < count; ++i) {
        parts[i] = rest.substr(0, lengths_[i]);
        rest.remove_prefix(lengths_[i]);
    }
    return {parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]};
}

const SplitKey* split_on(const Roster& roster, ActivityIndex activity, Date day) {
    const auto team = roster.teams.find(activity);
    return team != roster.teams.end() ? team->second.split.on(day) : nullptr;
}

int days_present(const Member& member, Month month) {
    return days_in_stages(member, month, is_under_contract);
}

int days_employed(const Member& member, Month month) {
    return days_in_stages(member, month, is_employed);
}

std::optional<Date> employed_since(const Member& member, Date day) {
    std::optional<Date> since;
    bool goes_on = false;
    for (const auto& version : member.stages.versions()) {
        if (version.from > day) break;
        const bool is_employment = version.value && is_employed(*version.value);
        if (is_employment && !goes_on) since = version.from;
        goes_on = is_employment;
    }
    return since;
}

bool ends_in(const Member& member, Month month) {
    return days_employed(member, month) > 0 &&
           stage_on(member, month.next().first_day()) == Stage::left;
}

bool has_left(const Member& member, Date day) {
    const Stage* stage = member.stages.on(day);
    return stage != nullptr && *stage == Stage::left;
}

std::optional<Month> last_month_employed(const Member& member) {
    const auto& stages = member.stages.versions();
    if (stages.size() < 2 || stages.back().value != Stage::left) return std::nullopt;
    const auto& last = stages[stages.size() - 2].value;
    if (!last || !is_employed(*last)) return std::nullopt;
    const Date end = stages.back().from;
    return end.day() == 1 ? end.month().previous() : end.month();
}

Stage stage_in(const Member& member, Month month) {
    const auto& stages = member.stages.versions();
    for (std::size_t i = stages.size(); i-- > 0;) {
        const auto& stage = stages[i].value;
        if (stage && is_under_contract(*stage) && days_of(stages, i, month).count() > 0) {
            return *stage;
        }
    }
    return Stage::left;
}

Stage stage_shown(const Member& member, Month month) {
    const auto& stages = member.stages.versions();
    const bool is_to_come = !stages.empty() && stages.front().from > month.last_day();
    return is_to_come ? Stage::to_come : stage_in(member, month);
}

Stage stage_on(const Member& member, Date day) {
    const Stage* stage = member.stages.on(day);
    return stage != nullptr ? *stage : Stage::left;
}

} // namespace cae
