#include "cae/office/verification.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "cae/closing/invariants/broken.hpp"
#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/office/internal/changed_inputs.hpp"
#include "cae/office/internal/kept_law.hpp"

namespace cae {
namespace {

constexpr std::size_t shortest_head = 12;

// Offices of the same folder under the laws that its months were sealed with.
class KeptOffices {
public:
    explicit KeptOffices(const Office& office) : office_(office) {}

    // The one for a month; that of today where none was kept.
    [[nodiscard]] Result<const Office*> of(const Seal& seal) {
        if (seal.law.empty()) return &office_;
        auto place = offices_.find(seal.law);
        if (place == offices_.end()) {
            place = offices_.emplace(seal.law, open(seal.period)).first;
        }
        const auto& office = place->second;
        if (!office) return refuse(office.error());
        return &*office;
    }

private:
    [[nodiscard]] Result<Office> open(const Period& period) const {
        const auto texts = office_.books().months()->law_texts(period);
        if (!texts) return refuse(texts.error());
        auto config = config_of(*texts);
        if (!config) return refuse(std::move(config.error()));
        return Office::open_to_verify(office_.books().folder().path, std::move(*config));
    }

    const Office& office_;
    std::map<std::string, Result<Office>> offices_; // by the digest of the law
};

Problem seal_problem(const BrokenSeal& broken) {
    std::string tables;
    for (const std::string& table : broken.tables) {
        tables.append(tables.empty() ? "" : ", ").append(table);
    }
    return {Rule::seal_must_hold,
            {},
            to_string(broken.period),
            {tables.empty() ? std::string("seal") : tables},
            Privacy::open};
}

Problem difference_problem(const SealDifference& found, const Period& period) {
    Problem problem{Rule::sealed_value_must_be_as_computed,
                    {},
                    to_string(period),
                    {found.table, found.row},
                    Privacy::open};
    if (found.kind == SealDifference::Kind::missing_row) {
        problem.rule = Rule::sealed_row_must_be_there;
    } else if (found.kind == SealDifference::Kind::added_row) {
        problem.rule = Rule::sealed_row_must_be_computed;
    } else {
        problem.details.insert(problem.details.end(), {found.column, found.kept, found.computed});
    }
    return problem;
}

std::size_t payslips_of(const MonthRecord& record) {
    return static_cast<std::size_t>(
        std::count_if(record.members.begin(), record.members.end(),
                      [](const MemberRecord& member) { return member.pay.has_value(); }));
}

SealDifference other_pay(const MonthRecord& record, const MemberRecord& member,
                         const RecomputedPay& again) {
    const auto difference = [&](std::string column, Money kept, Money computed) {
        return SealDifference{SealDifference::Kind::value, "pay",           member.id.text(),
                              std::move(column),           to_string(kept), to_string(computed)};
    };
    const PayRecord& pay = *member.pay;
    for (const PayTotal& total : pay_totals) {
        if (total.of(pay) == total.of(again.record)) continue;
        return difference(std::string(total.name), total.of(pay), total.of(again.record));
    }
    for (std::size_t i = 0; i < pay.lines.size(); ++i) {
        if (pay.lines[i] == again.record.lines[i]) continue;
        return difference(record.pay_lines[i].name(), pay.lines[i], again.record.lines[i]);
    }
    return difference("gross_since_january", member.sums_after.gross, again.sums_after.gross);
}

class Verifier {
public:
    explicit Verifier(const Office& office) : office_(office), offices_(office) {}

    Verification run() {
        Store* const store = office_.books().months();
        if (store == nullptr) return std::move(result_);
        const auto seals = store->seals();
        const auto broken = store->broken_seals();
        const bool has_seals = gather(seals, result_.problems);
        if (!gather(broken, result_.problems) || !has_seals) return std::move(result_);
        for (const Seal& seal : *seals) {
            const auto found = std::find_if(
                broken->begin(), broken->end(),
                [&](const BrokenSeal& one) { return one.period == seal.period; });
            verify(*store, seal, found != broken->end() ? &*found : nullptr);
        }
        return std::move(result_);
    }

private:
    void verify(Store& store, const Seal& seal, const BrokenSeal* broken) {
        const std::size_t before = result_.problems.size();
        VerifiedMonth month{seal};
        if (broken != nullptr) result_.problems.push_back(seal_problem(*broken));
        note_inputs(store, month);
        if (const auto of = seal.period.month()) {
            verify_month(store, *of, broken != nullptr, month);
        } else {
            verify_inventory(store, broken != nullptr, month);
        }
        month.holds = result_.problems.size() == before;
        result_.months.push_back(std::move(month));
    }

    void verify_month(Store& store, Month of, bool is_broken, VerifiedMonth& month) {
        auto again = closed_again(month, of);
        if (again) take_inputs(store, *again, month);
        if (!is_broken) {
            verify_record(store, of, again, month);
        } else if (again) {
            name_difference(store, *again, true);
        }
    }

    // As a month is, but for what an inventory has not: pay, and books after it.
    void verify_inventory(Store& store, bool is_broken, VerifiedMonth& month) {
        Problems problems;
        auto again = inventory_again(month.seal, problems);
        if (!again && month.changed_inputs == 0) note(problems);
        if (!again) return;
        auto sealed = store.inputs(month.seal.period);
        if (sealed) again->inputs = std::move(*sealed); // told by note_inputs()
        const auto kept = store.inventory(month.seal.period);
        if (!is_broken && !has(kept)) return;
        month.is_closed_again = kept && *kept == *again;
        if (month.is_closed_again || (!is_broken && month.changed_inputs > 0)) return;
        name_difference(store.difference_from(*again), again->period(), is_broken);
    }

    std::optional<InventoryRecord> inventory_again(const Seal& seal, Problems& problems) {
        const auto office = offices_.of(seal);
        if (!gather(office, problems)) return std::nullopt;
        auto record = (*office)->inventory(seal.period.year());
        if (!gather(record, problems)) return std::nullopt;
        return *std::move(record);
    }

    // What one month is damaged in, others that are made of it tell again.
    void note(const Problems& problems) {
        for (const Problem& problem : problems) {
            const auto& told = result_.problems;
            if (std::find(told.begin(), told.end(), problem) == told.end()) {
                result_.problems.push_back(problem);
            }
        }
    }
    template <class Value>
    bool has(const Result<Value>& value) {
        if (!value) note(value.error());
        return value.has_value();
    }

    void note_inputs(Store& store, VerifiedMonth& month) {
        const auto& folder = office_.books().folder().path;
        const Month first = office_.books().cooperative().first_period;
        const auto sealed = store.inputs(month.seal.period);
        if (!has(sealed)) return;
        for (const InputFile& file : changed_since(folder, *sealed)) {
            ++month.changed_inputs;
            if (!is_of_period(file, month.seal.period, first)) continue;
            result_.problems.push_back(refuse_input(folder, file, month.seal.period));
        }
    }

    struct ClosedAgain {
        MonthRecord record;
        Books left;
    };

    // The month as its inputs give it under its own law; nothing where they were changed so that
    // they give none. Where they were not, why they do not is told.
    std::optional<ClosedAgain> closed_again(const VerifiedMonth& month, Month of) {
        Problems problems;
        auto again = close_again(month.seal, of, problems);
        if (!again && month.changed_inputs == 0) note(problems);
        return again;
    }

    std::optional<ClosedAgain> close_again(const Seal& seal, Month of, Problems& problems) {
        const auto office = offices_.of(seal);
        if (!gather(office, problems)) return std::nullopt;
        const auto prepared = (*office)->month(of);
        if (!gather(prepared, problems)) return std::nullopt;
        auto record = close_month(*prepared);
        if (!gather(record, problems)) return std::nullopt;
        Books left = after(prepared->books(), *record);
        return ClosedAgain{std::move(*record), std::move(left)};
    }

    // What a month was read from is told by note_inputs().
    // Those of today give way to those of the day of sealing, which note_inputs() has told; one
    // that came since and holds for all months is a change as well.
    void take_inputs(Store& store, ClosedAgain& again, VerifiedMonth& month) const {
        auto sealed = store.inputs(again.record.month);
        if (!sealed) return;
        const Month first = office_.books().cooperative().first_period;
        for (const InputFile& file : again.record.inputs) {
            const bool is_known = std::any_of(
                sealed->begin(), sealed->end(),
                [&](const InputFile& known) { return known.path == file.path; });
            if (!is_known && !is_of_period(file, month.seal.period, first)) ++month.changed_inputs;
        }
        again.record.inputs = std::move(*sealed);
    }

    // The first value that the store has otherwise: all rows of the month are written again beside
    // it, which nobody waits for while everything holds.
    void name_difference(Store& store, const ClosedAgain& again, bool is_broken) {
        name_difference(store.difference_from(again.record, again.left), again.record.month,
                        is_broken);
    }
    void name_difference(const Result<std::optional<SealDifference>>& difference,
                         const Period& period, bool is_broken) {
        if (!difference) {
            if (!is_broken) note(difference.error());
            return;
        }
        if (*difference) result_.problems.push_back(difference_problem(**difference, period));
    }

    // What the store says of a month whose seal holds.
    void verify_record(Store& store, Month sealed, const std::optional<ClosedAgain>& again,
                       VerifiedMonth& month) {
        const auto record = store.read(sealed);
        const auto before = office_.books().books_before(sealed);
        const auto left = store.books_after(sealed);
        const bool is_read = has(record);
        const bool has_before = has(before);
        if (!has(left) || !is_read || !has_before) return;
        if (after(**before, *record) != *left) {
            result_.problems.push_back(
                {Rule::books_must_follow_months, {}, to_string(sealed), {}, Privacy::open});
        }
        month.is_closed_again = again && again->record == *record && again->left == *left;
        // With other inputs than those it was sealed from, or another law, another month is no
        // fault of the store.
        const bool may_differ = month.changed_inputs > 0 || month.seal.law.empty();
        if (again && !month.is_closed_again && !may_differ) name_difference(store, *again, false);
        if (month.seal.law.empty() && !month.is_closed_again) return; // nobody knows its law
        month.payslips = payslips_of(*record);
        if (!month.is_closed_again) verify_payslips(*record, **before, month);
    }

    // Each from its own record, under the law that was kept.
    void verify_payslips(const MonthRecord& record, const Books& before,
                         const VerifiedMonth& month) {
        const auto office = offices_.of(month.seal);
        if (!has(office)) return;
        const auto law = law_in_force((*office)->config().rulebook, record.month);
        if (!has(law)) return;
        PayRulesOfMonth rules(*law);
        for (const MemberRecord& member : record.members) {
            if (member.pay) verify_payslip(record, before, rules, member);
        }
    }

    void verify_payslip(const MonthRecord& record, const Books& before, PayRulesOfMonth& rules,
                        const MemberRecord& member) {
        const auto earlier = before.sums.find(member.id);
        SumsSinceJanuary sums = earlier == before.sums.end() ? SumsSinceJanuary() : earlier->second;
        if (const auto* const recalled = recalled_sums(record, member.id)) sums = *recalled;
        const auto of_profile = rules.for_profile(record.profiles[member.pay->profile]);
        if (!has(of_profile)) return;
        const RecomputedPay again = recomputed_pay(*member.pay, **of_profile, sums);
        if (again.record == *member.pay && again.sums_after == member.sums_after) return;
        result_.problems.push_back(
            difference_problem(other_pay(record, member, again), record.month));
    }

    const Office& office_;
    KeptOffices offices_;
    Verification result_;
};

void verify_head(const std::string& head, Verification& result) {
    if (head.size() >= shortest_head) {
        for (const VerifiedMonth& month : result.months) {
            if (month.seal.digest.starts_with(head)) result.of_head = month.seal.period;
        }
    }
    if (result.of_head) return;
    const std::string last = result.months.empty() ? std::string()
                                                   : short_seal(result.months.back().seal.digest);
    result.problems.push_back({Rule::head_must_be_a_seal, {}, head, {last}, Privacy::open});
}

} // namespace

Verification verify(const Office& office, const std::optional<std::string>& head) {
    Verification result = Verifier(office).run();
    if (head) verify_head(*head, result);
    return result;
}

} // namespace cae
