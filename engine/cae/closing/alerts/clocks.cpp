#include "cae/closing/alerts/clocks.hpp"

#include <algorithm>

#include "cae/calendar/fiscal_year.hpp"

namespace cae {
namespace {

class ClockWriter {
public:
    ClockWriter(Date day, const ContractLaw& law) : day_(day), law_(law) {}

    void write(const Member& member) {
        switch (stage_on(member, day_)) {
        case Stage::cape:
            return write_cape(member, *first_day_of(member, Stage::cape));
        case Stage::cesa:
            return write_cesa(member, member.stages.versions().front().from);
        case Stage::associate:
            return write_trial(member, member.stages.versions().front().from);
        case Stage::permanent:
        case Stage::left:
        case Stage::to_come:
            return;
        }
    }

    std::vector<Clock> clocks;

private:
    void write_cape(const Member& member, Date from) {
        int term = 1;
        for (int months = law_.cape_term; months < law_.cape_months; months += law_.cape_term) {
            const Date date = months_after(from, months);
            if (date >= day_) add(ClockKind::cape_renewal, member, from, date, term);
            ++term;
        }
        add(ClockKind::cape_end, member, from, months_after(from, law_.cape_months), 1);
    }

    void write_cesa(const Member& member, Date first_contract) {
        write_trial(member, first_contract);
        add(ClockKind::associate_by, member, first_contract,
            months_after(first_contract, law_.associate_months), 1);
    }

    // A CAPE as long as the trial leaves none. Who was an associate at once has a trial all the
    // same.
    void write_trial(const Member& member, Date first_contract) {
        const Date end = months_after(first_contract, law_.trial_months);
        const Date from = std::max(first_contract, first_employment(member));
        if (end > from && end >= day_) add(ClockKind::trial_end, member, from, end, 1);
    }

    static Date first_employment(const Member& member) {
        for (const auto& version : member.stages.versions()) {
            if (version.value && is_employed(*version.value)) return version.from;
        }
        return member.stages.versions().front().from;
    }

    void add(ClockKind kind, const Member& member, Date from, Date date, int term) {
        clocks.push_back({kind, member.id, member.name, from, date, term});
    }

    Date day_;
    const ContractLaw& law_;
};

} // namespace

std::optional<Date> first_day_of(const Member& member, Stage stage) {
    for (const auto& version : member.stages.versions()) {
        if (version.value == stage) return version.from;
    }
    return std::nullopt;
}

std::vector<Clock> clocks_on(Date day, const Roster& roster, const ContractLaw& law) {
    ClockWriter writer(day, law);
    for (const Member& member : roster.members) writer.write(member);
    sort_by_date(writer.clocks);
    return std::move(writer.clocks);
}

Clock balance_clock(Date meeting, const ContractLaw& law) {
    return {
        ClockKind::variable_balance, {}, {}, meeting, months_after(meeting, law.balance_months), 1};
}

void sort_by_date(std::vector<Clock>& clocks) {
    std::stable_sort(clocks.begin(), clocks.end(),
                     [](const Clock& a, const Clock& b) { return a.date < b.date; });
}

} // namespace cae
