#include <algorithm>
#include <array>

#include "cae/cooperative/identifiers.hpp"
#include "cae/inputs/folder/internal/contract_cells.hpp"
#include "cae/inputs/folder/internal/members_file.hpp"

namespace cae::folder_reader {
namespace {

namespace members_column {
enum Name : std::size_t {
    id,
    name,
    branch,
    activities,
    cape_from,
    cesa_from,
    associate_from,
    permanent_from,
    left_from,
    category,
    fixed_part,
    pay_mode,
    pay_amount,
    reserve,
    reserve_pct,
    withholding_rate_pct,
    cover_waiver,
    contribution_rate_pct,
    leave_provision_pct,
    weekly_hours,
    relief_reference,
    dependants,
    iban,
    bic,
    nir,
    address,
    birth_date,
    job,
    full_ceiling
};
} // namespace members_column

constexpr std::array members_columns{
    CsvColumn{"id", ColumnUse::required, Privacy::open},
    CsvColumn{"name", ColumnUse::required, Privacy::personal},
    CsvColumn{"branch"},
    CsvColumn{"activities"},
    CsvColumn{"cape_from"},
    CsvColumn{"cesa_from"},
    CsvColumn{"associate_from"},
    CsvColumn{"permanent_from"},
    CsvColumn{"left_from"},
    CsvColumn{"category"},
    CsvColumn{"fixed_part", ColumnUse::optional, Privacy::personal},
    CsvColumn{"pay_mode"},
    CsvColumn{"pay_amount", ColumnUse::optional, Privacy::personal},
    CsvColumn{"reserve", ColumnUse::optional, Privacy::personal},
    CsvColumn{"reserve_pct", ColumnUse::optional, Privacy::personal},
    CsvColumn{"withholding_rate_pct", ColumnUse::optional, Privacy::personal},
    CsvColumn{"cover_waiver"},
    CsvColumn{"contribution_rate_pct"},
    CsvColumn{"leave_provision_pct"},
    CsvColumn{"weekly_hours"},
    CsvColumn{"relief_reference"},
    CsvColumn{"dependants", ColumnUse::optional, Privacy::personal},
    CsvColumn{"iban", ColumnUse::optional, Privacy::personal},
    CsvColumn{"bic"},
    CsvColumn{"nir", ColumnUse::optional, Privacy::personal},
    CsvColumn{"address", ColumnUse::optional, Privacy::personal},
    CsvColumn{"birth_date", ColumnUse::optional, Privacy::personal},
    CsvColumn{"job"},
    CsvColumn{"full_ceiling"},
};
static_assert(members_columns.size() == members_column::full_ceiling + 1 &&
              members_columns[members_column::job].name == "job");

struct StageColumn {
    std::size_t column;
    Stage stage;
};

constexpr std::array stage_columns{StageColumn{members_column::cape_from, Stage::cape},
                                   StageColumn{members_column::cesa_from, Stage::cesa},
                                   StageColumn{members_column::associate_from, Stage::associate},
                                   StageColumn{members_column::permanent_from, Stage::permanent},
                                   StageColumn{members_column::left_from, Stage::left}};

// An id, a name, a date and what separates them.
constexpr std::size_t shortest_member = 8;

// One column a stage holds the day on which it begins; the days tell the order.
Dated<Stage> stages_in(CsvReader& row) {
    std::vector<Version<Stage>> stages;
    stages.reserve(static_cast<std::size_t>(
        std::count_if(stage_columns.begin(), stage_columns.end(),
                      [&](const StageColumn& column) { return !row.blank(column.column); })));
    const bool all_blank = stages.capacity() == 0;
    for (const auto& [position, stage] : stage_columns) {
        const auto from = date_in(row.cell(position));
        if (from) stages.push_back({*from, stage, {}});
    }
    const auto is_earlier = [](const auto& a, const auto& b) { return a.from < b.from; };
    if (!std::is_sorted(stages.begin(), stages.end(), is_earlier)) {
        std::stable_sort(stages.begin(), stages.end(), is_earlier);
    }
    if (all_blank)
        row.report(members_column::cesa_from, Rule::text_must_not_be_empty,
                   {"cape_from, cesa_from, associate_from, permanent_from"});
    auto dated = Dated<Stage>::of(std::move(stages));
    if (!dated) row.report(members_column::cesa_from, Rule::periods_must_not_overlap, {"*_from"});
    return dated.value_or(Dated<Stage>());
}

Dated<StagedContribution> contribution_in(const CsvCell& cell) {
    const auto read = [](const CsvCell& part) -> std::optional<StagedContribution> {
        const auto rate = percent_in(part);
        if (!rate) return std::nullopt;
        return StagedContribution({ContributionBase::turnover, FlatRate{*rate}});
    };
    return dated_in(cell, read).value_or(Dated<StagedContribution>());
}

// A rate of 0 says that leave is included in the pay.
std::optional<LeavePolicy> leave_policy_in(const CsvCell& cell) {
    const auto rate = percent_in(cell);
    if (!rate) return std::nullopt;
    return *rate == Rate() ? LeavePolicy{} : LeavePolicy{LeaveMode::provision, *rate};
}

std::optional<Reserve> reserve_in(CsvReader& row) {
    const auto amount = amount_in(row.cell(members_column::reserve));
    const auto share = percent_in(row.cell(members_column::reserve_pct));
    if (!row.blank(members_column::reserve) && !row.blank(members_column::reserve_pct)) {
        const CsvCell both{row, members_column::id, "reserve_pct"};
        both.report(Rule::keys_must_not_stand_together, {"reserve"});
    }
    if (amount) return Reserve(*amount);
    if (share) return Reserve(*share);
    return std::nullopt;
}

// The member's own policy when one of its columns is filled in.
std::optional<PayPolicy> policy_in(CsvReader& row) {
    const auto request = request_in(row.cell(members_column::pay_mode),
                                    row.cell(members_column::pay_amount));
    const auto reserve = reserve_in(row);
    if (!request && !reserve) return std::nullopt;
    return PayPolicy{request.value_or(PayRequest()), reserve.value_or(Money())};
}

void read_contract(CsvReader& row, Member& member) {
    const auto category = [](const CsvCell& cell) { return word_in(cell, category_words); };
    const auto dependants = [](const CsvCell& cell) { return whole_in(cell, 0, most_dependants); };
    const auto flag = [](const CsvCell& cell) { return word_in(cell, flag_words); };
    member.stages = stages_in(row);
    set(member.category, dated_in(row.cell(members_column::category), category));
    set(member.fixed_part, dated_in(row.cell(members_column::fixed_part), amount_in));
    set(member.withholding_rate,
        dated_in(row.cell(members_column::withholding_rate_pct), percent_in));
    set(member.weekly_hours, dated_in(row.cell(members_column::weekly_hours), weekly_hours_in));
    set(member.full_ceiling, dated_in(row.cell(members_column::full_ceiling), flag));
    set(member.relief_reference,
        word_in(row.cell(members_column::relief_reference), relief_reference_words));
    set(member.dependants, dated_in(row.cell(members_column::dependants), dependants));
    set(member.cover_waiver, dated_in(row.cell(members_column::cover_waiver), flag));
    member.contribution = contribution_in(row.cell(members_column::contribution_rate_pct));
    member.pay_policy = policy_in(row);
    set(member.leave, dated_in(row.cell(members_column::leave_provision_pct), leave_policy_in));
}

PersonalDetails personal_in(CsvReader& row) {
    const auto birth_date = whole_date_in(row.cell(members_column::birth_date));
    const std::string iban = number_of_form_in(row.cell(members_column::iban), is_valid_iban,
                                               Rule::iban_must_be_valid);
    const std::string bic = number_of_form_in(row.cell(members_column::bic), is_valid_bic,
                                              Rule::bic_must_be_valid);
    const std::string nir = number_of_form_in(row.cell(members_column::nir), is_valid_nir,
                                              Rule::nir_must_be_valid);
    const auto birth_text = birth_date ? std::optional(DateText(*birth_date)) : std::nullopt;
    return PersonalDetails({iban, bic, nir, row.text(members_column::address),
                            birth_text ? birth_text->view() : std::string_view(),
                            row.text(members_column::job)});
}

std::vector<PlacedText> activities_in(const CsvCell& cell) {
    std::vector<PlacedText> activities;
    for_each_part(cell, [&](const CsvCell& part) {
        const auto id = id_in(part);
        if (id) activities.push_back({std::string(*id)});
    });
    return activities;
}

std::optional<PlacedText> placed_branch_in(const CsvCell& cell) {
    if (cell.text.empty()) return std::nullopt;
    const auto id = id_in(cell);
    return id ? PlacedText{std::string(*id)} : PlacedText{};
}

std::size_t column_of(MemberPart part) {
    switch (part) {
    case MemberPart::branch:
        return members_column::branch;
    case MemberPart::activities:
        return members_column::activities;
    case MemberPart::stages:
        return members_column::left_from;
    case MemberPart::weekly_hours:
        return members_column::weekly_hours;
    case MemberPart::full_ceiling:
        return members_column::full_ceiling;
    case MemberPart::category:
        return members_column::category;
    }
    return members_column::id;
}

MemberDraft draft_in(CsvReader& row, InternedText file) {
    MemberDraft draft;
    draft.member.place = {file, row.line(), 1};
    draft.member.name = row.text(members_column::name);
    draft.branch = placed_branch_in(row.cell(members_column::branch));
    draft.activities = activities_in(row.cell(members_column::activities));
    read_contract(row, draft.member);
    draft.member.personal = personal_in(row);
    draft.place_of = [&row](MemberPart part) { return row.place(column_of(part)); };
    return draft;
}

} // namespace

bool read_members_table(std::string_view text, const std::string& file, RosterBuilder& builder,
                        Problems& problems) {
    bool all_known = true;
    const InternedText kept_file = file;
    CsvReader row(text, file, members_columns, problems);
    builder.expect(most_csv_rows(text, shortest_member));
    while (row.next()) {
        builder.prepare(row.text(members_column::id));
        const auto id = id_in(row.cell(members_column::id));
        MemberDraft draft = draft_in(row, kept_file);
        if (id) {
            draft.member.id = MemberId(*id);
            builder.add(std::move(draft));
        }
        all_known = all_known && id.has_value();
    }
    return all_known && row.has(members_column::id) && !row.left_out_rows();
}

} // namespace cae::folder_reader
