#include "cae/outputs/payments/pay_export.hpp"

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cae {
namespace {

// Whom a row is about.
struct PaidMember {
    const MemberRecord& record;
    const Member* contract; // nothing where the folder does not have it any more
    const PaidAgain& paid;

    [[nodiscard]] const PayRecord& pay() const { return *record.pay; }
};

// Blank when empty.
struct PlainDecimal {
    std::string text;
};

// The names of the columns, or the cells of a row under them: one list says both.
class ExportRow {
public:
    // Without a member: the names alone.
    explicit ExportRow(const PaidMember* member) : member_(member) {}

    // `cell` is asked of the member.
    template <class Cell>
    void put(std::string name, const Cell& cell) {
        if (member_ == nullptr) {
            names_.push_back(std::move(name));
        } else {
            add(cell(*member_));
        }
    }
    // The same of the contract, blank without one.
    template <class Cell>
    void put_of_contract(std::string name, const Cell& cell) {
        put(std::move(name), [&](const PaidMember& member) {
            return member.contract == nullptr ? std::string() : cell(*member.contract);
        });
    }

    [[nodiscard]] std::vector<std::string> take_names() { return std::move(names_); }
    [[nodiscard]] const std::vector<ReportCell>& cells() const { return cells_; }

private:
    void add(std::string text) { cells_.emplace_back(texts_.emplace_back(std::move(text))); }
    void add(PlainDecimal number) {
        if (number.text.empty()) {
            cells_.emplace_back();
            return;
        }
        cells_.emplace_back(DecimalText{texts_.emplace_back(std::move(number.text))});
    }
    void add(ReportCell cell) { cells_.push_back(cell); }

    const PaidMember* member_;
    std::vector<std::string> names_;
    std::vector<ReportCell> cells_;
    std::deque<std::string> texts_; // that cells show
};

std::string days_text(int count) { return count == 0 ? std::string() : std::to_string(count); }

// Blank for none.
PlainDecimal hours_shown(Hours hours) {
    return {hours == Hours() ? std::string() : to_string(Money::from_cents(hours.hundredths))};
}

std::string day_text(std::optional<Date> day) { return day ? to_string(*day) : std::string(); }

template <class T>
ReportCell cell_of(const std::optional<T>& value) {
    return value ? ReportCell(*value) : ReportCell();
}

std::optional<Date> left_from(const Member& member) {
    for (const auto& version : member.stages.versions()) {
        if (version.value && *version.value == Stage::left) return version.from;
    }
    return std::nullopt;
}

class PayExport {
public:
    explicit PayExport(const PayExportBasis& basis) : basis_(basis), record_(basis.record) {
        for (const Member& member : basis.roster.members) members_.emplace(member.id, &member);
    }

    // Every payslip, before anything is written.
    Problems look() {
        Problems problems;
        PaidAgain paid;
        for (const MemberRecord& member : record_.members) {
            if (!member.pay) continue;
            const Problems unlike = basis_.payslips.rate(member, paid);
            problems.insert(problems.end(), unlike.begin(), unlike.end());
            if (unlike.empty()) add_bases(*paid.rules);
        }
        return problems;
    }

    void write(const ReportSheet& sheet, const TextSink& sink) {
        ExportRow names(nullptr);
        fill(names);
        const std::vector<std::string> titles = names.take_names();
        ReportHead head{"pay", {}, {}};
        for (const std::string& title : titles) head.columns.push_back({title, {}});
        const auto writer = report_writer(sheet, std::move(head), sink);
        PaidAgain paid;
        for (const MemberRecord& member : record_.members) {
            if (!member.pay || !basis_.payslips.rate(member, paid).empty()) continue;
            const auto contract = members_.find(member.id);
            const PaidMember row{member, contract == members_.end() ? nullptr : contract->second,
                                 paid};
            ExportRow cells(&row);
            fill(cells);
            writer->row(std::span<const ReportCell>(cells.cells()));
        }
        writer->finish();
    }

private:
    void add_bases(const PayRules& rules) {
        if (std::find(known_.begin(), known_.end(), &rules) != known_.end()) return;
        known_.push_back(&rules);
        for (const CompiledBase& base : rules.bases) {
            std::string name = called_base(base);
            const bool is_new = std::find(bases_.begin(), bases_.end(), name) == bases_.end();
            if (!name.empty() && is_new) bases_.push_back(std::move(name));
        }
    }

    void fill(ExportRow& row) const {
        identity(row);
        contract(row);
        time(row);
        pay(row);
        for (const std::string& base : bases_) amount_of_base(base, row);
        for (std::size_t i = 0; i < record_.pay_lines.size(); ++i) line(i, row);
        net(row);
        leave(row);
    }

    void identity(ExportRow& row) const {
        row.put("period", [&](const auto&) { return to_string(record_.month); });
        row.put("payment_day", [&](const auto&) { return ReportCell(record_.payment_day); });
        row.put("siren", [&](const auto&) { return record_.siren; });
        row.put("siret", [&](const PaidMember& member) { return siret_of(member.record.branch); });
        row.put("member", [](const PaidMember& member) { return member.record.id.text(); });
        row.put("name", [](const PaidMember& member) { return member.record.name; });
        const auto personal = [&row](const char* name, std::string_view PersonalTexts::*text) {
            row.put_of_contract(name, [text](const Member& member) {
                return std::string(member.personal.texts().*text);
            });
        };
        personal("nir", &PersonalTexts::nir);
        personal("birth_date", &PersonalTexts::birth_date);
        personal("address", &PersonalTexts::address);
        personal("job", &PersonalTexts::job);
    }

    [[nodiscard]] std::string siret_of(const BranchId& id) const {
        const auto& branches = basis_.cooperative.branches;
        const auto found = std::find_if(branches.begin(), branches.end(),
                                        [&](const Branch& branch) { return branch.id == id; });
        return found == branches.end() ? std::string() : found->siret;
    }

    void contract(ExportRow& row) const {
        const Date last = record_.month.last_day();
        row.put("branch", [](const PaidMember& member) { return member.record.branch.text(); });
        row.put("stage",
                [](const PaidMember& member) { return std::string(word(member.record.stage)); });
        row.put_of_contract("employed_since", [last](const Member& member) {
            return day_text(employed_since(member, last));
        });
        row.put_of_contract("left_from",
                            [](const Member& member) { return day_text(left_from(member)); });
        row.put("category",
                [](const PaidMember& member) { return std::string(word(member.record.category)); });
        row.put("headcount", [this](const PaidMember& member) {
            return ReportCell(std::int64_t{profile_of(member).headcount});
        });
        row.put("accident_rate_pct", [this](const PaidMember& member) {
            return ReportCell(profile_of(member).accident_rate);
        });
        row.put("mobility_rate_pct", [this](const PaidMember& member) {
            return ReportCell(profile_of(member).mobility_rate);
        });
    }

    [[nodiscard]] const PayProfile& profile_of(const PaidMember& member) const {
        return record_.profiles.at(member.pay().profile);
    }

    // Entrepreneurs have no hours.
    static void time(ExportRow& row) {
        row.put("days_employed", [](const PaidMember& member) {
            return ReportCell(std::int64_t{member.record.days_employed});
        });
        row.put("weekly_hours", [](const PaidMember& member) {
            return hours_shown(member.pay().terms.weekly_hours.value_or(Hours()));
        });
        row.put("overtime_hours",
                [](const PaidMember& member) { return hours_shown(member.pay().terms.overtime); });
        row.put("absence_days", [](const PaidMember& member) {
            return days_text(member.pay().variable.absence_days);
        });
        row.put("sick_days", [](const PaidMember& member) {
            return days_text(member.pay().variable.sick_days);
        });
        row.put("ceiling",
                [](const PaidMember& member) { return ReportCell(member.paid.reference.ceiling); });
    }

    static void pay(ExportRow& row) {
        row.put("fixed_part",
                [](const PaidMember& member) { return ReportCell(member.pay().fixed_part); });
        row.put("bonus",
                [](const PaidMember& member) { return ReportCell(member.pay().variable.bonus); });
        row.put("benefit_in_kind", [](const PaidMember& member) {
            return ReportCell(member.pay().variable.benefit_in_kind);
        });
        for (const PayTotal& total : pay_totals) {
            row.put(std::string(total.name), [&total](const PaidMember& member) {
                return ReportCell(total.of(member.pay()));
            });
        }
        row.put("relief_coefficient", [](const PaidMember& member) {
            return PlainDecimal{to_string(member.pay().relief_coefficient)};
        });
    }

    static void amount_of_base(const std::string& name, ExportRow& row) {
        row.put(name, [&name](const PaidMember& member) {
            const auto& bases = member.paid.rules->bases;
            for (std::size_t i = 0; i < bases.size(); ++i) {
                if (called_base(bases[i]) == name) return ReportCell(member.paid.bases[i]);
            }
            return ReportCell();
        });
    }

    void line(std::size_t i, ExportRow& row) const {
        const std::string name = record_.pay_lines[i].name();
        const auto rated = [i](const PaidMember& member) -> const RatedLine& {
            return member.paid.lines[i];
        };
        row.put(name + "_base",
                [&](const PaidMember& member) { return cell_of(rated(member).base); });
        row.put(name + "_rate_pct",
                [&](const PaidMember& member) { return cell_of(rated(member).rate); });
        row.put(name, [&](const PaidMember& member) { return ReportCell(rated(member).amount); });
    }

    static void net(ExportRow& row) {
        row.put("withholding_base",
                [](const PaidMember& member) { return ReportCell(withheld_on(member.pay())); });
        row.put("withholding_rate_pct",
                [](const PaidMember& member) { return ReportCell(member.pay().withholding.rate); });
        row.put("withholding_rate_origin", [](const PaidMember& member) {
            return std::string(word(member.pay().withholding.origin));
        });
        const auto amount = [&row](const char* name, auto of) {
            row.put(name, [of](const PaidMember& member) { return ReportCell(of(member.pay())); });
        };
        amount("withholding", [](const PayRecord& pay) { return pay.withholding.amount; });
        amount("daily_allowances",
               [](const PayRecord& pay) { return pay.variable.allowances.net; });
        amount("reimbursements", [](const PayRecord& pay) { return pay.reimbursements; });
        amount("advance", [](const PayRecord& pay) { return pay.advance; });
        amount("deduction", [](const PayRecord& pay) { return pay.deduction; });
        amount("seized", [](const PayRecord& pay) { return pay.variable.seized; });
        amount("claim_recovered",
               [](const PayRecord& pay) { return pay.variable.claim_recovered; });
        amount("recalls_gross", [](const PayRecord& pay) { return pay.recalls.all_pay(); });
        amount("recalls_net_before_tax",
               [](const PayRecord& pay) { return pay.recalls.net_before_tax; });
        amount("recalls_net_taxable", [](const PayRecord& pay) { return pay.recalls.net_taxable; });
        amount("recalls_net_social", [](const PayRecord& pay) { return pay.recalls.net_social; });
        amount("recalls_employer_cost",
               [](const PayRecord& pay) { return pay.recalls.employer_cost; });
        amount("net_paid", [](const PayRecord& pay) { return pay.net_paid; });
    }

    static void leave(ExportRow& row) {
        const auto days = [&row](const char* name, auto of) {
            row.put(name, [of](const PaidMember& member) {
                return PlainDecimal{member.record.leave ? to_string(of(*member.record.leave)) : ""};
            });
        };
        days("leave_acquired", [](const LeaveRecord& leave) { return leave.acquired; });
        days("leave_taken", [](const LeaveRecord& leave) { return leave.taken.days; });
        days("leave_left", [](const LeaveRecord& leave) { return leave.after.balance(); });
    }

    const PayExportBasis& basis_;
    const MonthRecord& record_;
    std::unordered_map<MemberId, const Member*> members_;
    std::vector<const PayRules*> known_;
    std::vector<std::string> bases_; // of all profiles, by their first mention
};

} // namespace

Problems write_pay_export(const PayExportBasis& basis, const ReportSheet& sheet,
                          const TextSink& sink) {
    PayExport pay(basis);
    Problems problems = pay.look();
    if (problems.empty()) pay.write(sheet, sink);
    return problems;
}

} // namespace cae
